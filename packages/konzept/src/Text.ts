import * as Schema from "effect/Schema"

const text = (grenze: number) =>
  Schema.String.check(
    Schema.isBetweenLength(1, grenze, { befund: "TextUngueltig", grenze }),
    Schema.makeFilter((s: string) => s === "" || s.trim() !== "", { expected: "a text that is not blank", befund: "TextUngueltig", grenze }),
  )

/** A title or label: one line of at most 500 characters. */
export const Titel = text(500).annotate({ identifier: "Titel", title: "Titel", description: "Überschrift oder Bezeichnung, höchstens 500 Zeichen" })
/** A passage of text as printed: at most 20 000 characters. */
export const Text = text(20_000).annotate({ identifier: "Text", title: "Text", description: "Wortlaut, höchstens 20 000 Zeichen" })
