/** Data as `--format json` prints it: two blanks per level, a line end, no character that could steer a terminal. */
export const renderJson = (daten: object): string =>
  `${JSON.stringify(daten, undefined, 2).replace(steuernd, (zeichen) => `\\u${zeichen.charCodeAt(0).toString(16).padStart(4, "0")}`)}\n`

// those that JSON.stringify leaves as they are
const steuernd = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu
