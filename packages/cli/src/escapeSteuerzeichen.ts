/**
 * Text for a terminal: whatever came from a file or an argument cannot steer it. Line ends, tabulators and the few
 * colours that `bericht` uses stay.
 */
export const escapeSteuerzeichen = (text: string): string =>
  text.replace(steuernd, (zeichen, farbe: string | undefined) =>
    farbe === undefined ? `\\u${zeichen.charCodeAt(0).toString(16).padStart(4, "0")}` : zeichen,
  )

// eslint-disable-next-line no-control-regex -- these are the ones meant
const steuernd = /(\u001b\[(?:0|1|31|32|33|90)m)|(?![\t\n])[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu
