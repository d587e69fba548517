/** Where text goes; `write` throws with code `EPIPE` once nobody reads any more. */
export interface Ausgabe {
  readonly write: (text: string) => void
  readonly isTTY: () => boolean
}

/** All that a call may ask of the world. File functions throw as `node:fs` does; nothing here writes to a disk. */
export interface Umgebung {
  readonly readdir: (ordner: string) => ReadonlyArray<string>
  /** Bytes of a regular file. */
  readonly sizeOf: (datei: string) => number
  readonly readFile: (datei: string) => Uint8Array
  readonly stdout: Ausgabe
  readonly stderr: Ausgabe
  readonly env: { readonly [name: string]: string | undefined }
}
