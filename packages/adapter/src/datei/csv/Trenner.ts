/** What separates the fields of a file that is read: `;` with a decimal comma, or `,` with a decimal point. */
export type Trenner = ";" | ","

/** The names of all that separates fields in practice. */
export const nameOfTrenner = { ";": "„;“", ",": "„,“", "\t": "Tabulatoren", "|": "„|“" } as const

/** The header decides; names of columns hold neither sign. */
export const findTrenner = (quelle: string): Trenner => {
  const von = /\S/u.exec(quelle)?.index ?? 0
  zeilenende.lastIndex = von
  return quelle.slice(von, zeilenende.exec(quelle)?.index).includes(";") ? ";" : ","
}
const zeilenende = /[\r\n]/gu

/** What seems to separate a row that has no field but one: the sign that cuts it into as many parts as are due. */
export const fremderTrenner = (
  zeile: string,
  trenner: Trenner,
  felder?: number,
): keyof typeof nameOfTrenner | undefined => {
  if (zeile.length > 10_000) return undefined
  const andere = (["\t", "|", ";", ","] as const).filter((zeichen) => zeichen !== trenner)
  return andere.find((zeichen) => {
    const teile = zeile.split(zeichen).length
    return felder === undefined ? teile > 1 : teile > 1 && teile === felder
  })
}
