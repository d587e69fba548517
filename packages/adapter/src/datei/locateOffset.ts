/** Line and column, both from 1; columns count UTF-16 units, as editors do. */
export interface Position {
  readonly zeile: number
  readonly spalte: number
}

/** Finds line and column of an offset; LF, CRLF and bare CR end a line. Lines are counted as far as they are asked for, once. */
export const locateOffset = (text: string): ((offset: number) => Position) => {
  const anfaenge = [0]
  let gezaehlt = 0
  return (offset) => {
    for (; gezaehlt < offset; gezaehlt++) {
      const zeichen = text.charCodeAt(gezaehlt)
      if (zeichen === LF || (zeichen === CR && text.charCodeAt(gezaehlt + 1) !== LF)) anfaenge.push(gezaehlt + 1)
    }
    let [von, bis] = [0, anfaenge.length]
    while (bis - von > 1) {
      const mitte = (von + bis) >> 1
      if ((anfaenge[mitte] ?? 0) <= offset) von = mitte
      else bis = mitte
    }
    return { zeile: von + 1, spalte: offset - (anfaenge[von] ?? 0) + 1 }
  }
}

const LF = 0x0a
const CR = 0x0d
