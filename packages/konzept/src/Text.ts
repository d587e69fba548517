import * as Schema from "effect/Schema"

/**
 * Control characters but tab and line end, direction marks, characters without width, halves of a character, and U+FFFD
 * (lost in a conversion). A soft hyphen and the joiners of emoji and Persian belong to a text.
 */
export const verboteneZeichen =
  /[[\p{Cc}--[\t\n\r]]\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffd\ud800-\udfff]/v

/** A text of at most so many characters that is neither blank nor holds a hidden character. */
export const textBis = (grenze: number) =>
  Schema.String.check(
    Schema.makeFilter((s: string) => s === "" || s.trim() !== "", {
      expected: "a text that is not blank",
      befund: "TextUngueltig",
      grenze,
    }),
    Schema.makeFilter((s: string) => !verboteneZeichen.test(s), {
      expected: "a text without hidden characters",
      befund: "ZeichenVerboten",
    }),
    // last: annotations stick to the last check, and JSON Schema knows no other of these
    Schema.isBetweenLength(1, grenze, { befund: "TextUngueltig", grenze }),
  )

/** A title or label: one line of at most 500 characters. */
export const Titel = textBis(500).annotate({
  identifier: "Titel",
  title: "Titel",
  description: "Überschrift oder Bezeichnung, höchstens 500 Zeichen",
})
/** A passage of text as printed: at most 20 000 characters. */
export const Text = textBis(20_000).annotate({
  identifier: "Text",
  title: "Text",
  description: "Wortlaut, höchstens 20 000 Zeichen",
})
