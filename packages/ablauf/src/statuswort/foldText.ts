/** A text in one spelling, and for each of its characters where it came from. */
export interface Gefaltet {
  readonly text: string
  readonly von: ReadonlyArray<number>
  readonly bis: ReadonlyArray<number>
}

/**
 * One spelling for all: lower case, ae oe ue ss, no accents, no soft hyphens, one kind of dash and of blank. Where each
 * character came from is kept, so that a part can be named as it was written.
 */
export const foldText = (roh: string): Gefaltet => {
  const von: Array<number> = []
  const bis: Array<number> = []
  let text = ""
  // a letter with its marks at once: an umlaut may be typed as two characters
  for (const { 0: zeichen, index } of roh.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
    const buchstaben = foldZeichen(zeichen)
    const gefaltet = buchstaben === " " && text.endsWith(" ") ? "" : buchstaben
    for (let i = 0; i < gefaltet.length; i++) {
      von.push(index)
      bis.push(index + zeichen.length)
    }
    text += gefaltet
  }
  return { text, von, bis }
}

/** A word or phrase as a key: its words in one spelling, one blank between them; a colour keeps its `#`. */
export const foldWort = (wort: string): string => (foldText(wort).text.match(wortmuster) ?? []).join(" ")

/** A word, a colour by number, a sign that says something: a question mark, a percent sign, a tick, a traffic light. */
export const wortmuster = /#?[\p{L}\p{N}]+|[%?]|\p{So}+/gu

const foldZeichen = (zeichen: string): string =>
  zeichen
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[äöüß]/gu, (buchstabe) => umlaute[buchstabe] ?? buchstabe)
    .normalize("NFD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[\n\r\u2028\u2029\v\f]/gu, "\n")
    .replace(/[^\S\n]/gu, " ")
    .replace(/_/gu, " ")
    .replace(/[\p{Pd}\u2212]/gu, "-")

const umlaute: { readonly [buchstabe: string]: string } = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" }
