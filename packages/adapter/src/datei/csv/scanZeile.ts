import type { Trenner } from "./Trenner.ts"

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

/** Most fields of a row that are told apart; what follows counts as one more. */
export const grenzeFelder = 1_000

/**
 * Splits the row that begins at an offset. LF, CRLF and bare CR end a row, inside of quotes they belong to the field;
 * two quotes stand for one. A row with a wrong quote is read on, so that the rows behind it can be checked.
 *
 * @source RFC 4180 (October 2005), section 2, with LF and CR as further line ends
 */
export const scanZeile = (text: string, von: number, trenner: Trenner): Zeile => {
  const felder: Array<string> = []
  const anfaenge: Array<number> = []
  let fehler: number | undefined
  let i = von
  for (;;) {
    anfaenge.push(i)
    if (text[i] === '"') {
      const ende = findClosing(text, i)
      const bis = findNext(feldende[trenner], text, ende ?? text.length)
      if (ende !== bis) fehler ??= i
      felder.push(text.slice(i + 1, (ende ?? text.length + 1) - 1).replaceAll('""', '"'))
      i = bis
    } else {
      const bis = findNext(feldende[trenner], text, i)
      const feld = text.slice(i, bis)
      if (feld.includes('"')) fehler ??= i + feld.indexOf('"')
      felder.push(feld)
      i = bis
    }
    if (text[i] !== trenner) break
    if (felder.length > grenzeFelder) {
      i = findNext(zeilenende, text, i)
      break
    }
    i += 1
  }
  const bis = i + (text[i] === "\r" && text[i + 1] === "\n" ? 2 : 1)
  return { felder, anfaenge, bis, fehler }
}

/** Offset behind the quote that closes a field, if there is one. */
const findClosing = (text: string, von: number): number | undefined => {
  let i = von + 1
  for (;;) {
    const quote = text.indexOf('"', i)
    if (quote === -1) return undefined
    if (text[quote + 1] !== '"') return quote + 1
    i = quote + 2
  }
}

const feldende = { ";": /[;\r\n]/gu, ",": /[,\r\n]/gu }
const zeilenende = /[\r\n]/gu

const findNext = (muster: RegExp, text: string, von: number): number => {
  muster.lastIndex = von
  return muster.exec(text)?.index ?? text.length
}
