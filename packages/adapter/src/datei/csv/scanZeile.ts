/** One row as it stands in the file. */
export interface Zeile {
  readonly felder: ReadonlyArray<string>
  /** Offset at which each field begins, its quote included. */
  readonly anfaenge: ReadonlyArray<number>
  /** Offset at which the next row begins. */
  readonly bis: number
  /** Offset of the first quote that is never closed, closed too early or stands inside of a field. */
  readonly fehler: number | undefined
}

/**
 * Splits the row that begins at an offset. LF, CRLF and bare CR end a row, inside of quotes they belong to the field;
 * two quotes stand for one. A row with a wrong quote is read on, so that the rows behind it can be checked.
 *
 * @source RFC 4180 (October 2005), section 2, with LF and CR as further line ends
 */
export const scanZeile = (text: string, von: number, trenner: ";" | ","): Zeile => {
  const felder: Array<string> = []
  const anfaenge: Array<number> = []
  let fehler: number | undefined
  let i = von
  for (;;) {
    anfaenge.push(i)
    if (text[i] === '"') {
      const ende = findClosing(text, i)
      const bis = findEnd(text, ende, trenner)
      if (bis > ende || text[ende - 1] !== '"' || ende === i + 1) fehler ??= i
      felder.push(text.slice(i + 1, ende - 1).replaceAll('""', '"'))
      i = bis
    } else {
      const bis = findEnd(text, i, trenner)
      const feld = text.slice(i, bis)
      if (feld.includes('"')) fehler ??= i + feld.indexOf('"')
      felder.push(feld)
      i = bis
    }
    if (text[i] !== trenner) break
    i += 1
  }
  const bis = i + (text[i] === "\r" && text[i + 1] === "\n" ? 2 : 1)
  return { felder, anfaenge, bis, fehler }
}

/** Offset behind the quote that closes a field, or the end of the text. */
const findClosing = (text: string, von: number): number => {
  let i = von + 1
  for (;;) {
    const quote = text.indexOf('"', i)
    if (quote === -1) return text.length
    if (text[quote + 1] !== '"') return quote + 1
    i = quote + 2
  }
}

const findEnd = (text: string, von: number, trenner: ";" | ","): number => {
  const ende = trenner === ";" ? /[;\r\n]/gu : /[,\r\n]/gu
  ende.lastIndex = von
  return ende.exec(text)?.index ?? text.length
}
