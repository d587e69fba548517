/** A fault that no file has, in the four parts that faults of files have. */
export interface Meldung {
  readonly was: string
  /** Places, a line each; none where there is none to be named. */
  readonly wo: ReadonlyArray<string>
  readonly warum: string
  readonly abhilfe: string
}

/** A Meldung as text. */
export const renderMeldung = ({ was, wo, warum, abhilfe }: Meldung): string =>
  [
    `Fehler: ${was}`,
    ...wo.map((ort, i) => `  ${i === 0 ? "wo:  " : "     "}    ${ort}`),
    `  warum:   ${warum}`,
    `  Abhilfe: ${abhilfe}`,
    "",
  ].join("\n")
