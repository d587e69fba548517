/** Line and column, both from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly zeile: number
  readonly spalte: number
}

/** Finds line and column of an offset; LF, CRLF and bare CR end a line. Lines are counted once, at the first call. */
export const locateOffset = (text: string): ((offset: number) => Position) => {
  let anfaenge: ReadonlyArray<number> | undefined
  return (offset) => {
    anfaenge ??= zeilenanfaenge(text)
    let [von, bis] = [0, anfaenge.length]
    while (bis - von > 1) {
      const mitte = (von + bis) >> 1
      if ((anfaenge[mitte] ?? 0) <= offset) von = mitte
      else bis = mitte
    }
    return { zeile: von + 1, spalte: offset - (anfaenge[von] ?? 0) + 1 }
  }
}

const zeilenanfaenge = (text: string): ReadonlyArray<number> => {
  const anfaenge = [0]
  for (const { index, 0: ende } of text.matchAll(/\r\n|\n|\r/gu)) anfaenge.push(index + ende.length)
  return anfaenge
}
