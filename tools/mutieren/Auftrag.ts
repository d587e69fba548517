/** What a thread has to do: every `schritt`-th input of a range, from its own `beginn` on. */
export interface Auftrag {
  readonly saat: number
  readonly von: number
  readonly bis: number
  readonly schritt: number
  readonly beginn: number
  /** one number for each thread: the input it is at */
  readonly fortschritt: SharedArrayBuffer
}
