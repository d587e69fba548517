import { MassnahmeZustand, Titel, Umsetzungslage } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { foldWort } from "./foldText.ts"

/** Where a list of Massnahmen comes from: each family of lists has status words of its own. */
export const Statusherkunft = Schema.Literals([
  "deutscheListe",
  "knotDots",
  "localZero",
  "kausalWatch",
  "wasserprogramm",
  "koalitionstracker",
]).annotate({
  identifier: "Statusherkunft",
  title: "Herkunft",
  description:
    "Woher die Liste stammt: deutsche Liste, knot-dots, LocalZero, Kausal Watch, Wasserprogramm (Umsetzungsstand) oder Koalitionstracker",
})
/** Where a list of Massnahmen comes from. */
export type Statusherkunft = typeof Statusherkunft.Type

/** A status word of a Kommune's own: it wins over the built-in ones; without state it says that nobody knows. */
export const EigenesStatuswort = Schema.Struct({
  wort: Titel.pipe(
    Schema.annotateKey({
      title: "Wort",
      description: "Wie es in der Liste steht; Groß- und Kleinschreibung und ae statt ä sind gleich",
    }),
  ),
  zustand: Schema.optionalKey(MassnahmeZustand).pipe(
    Schema.annotateKey({
      title: "Zustand",
      description: "Was es bedeutet; ohne Zustand sagt das Wort, dass ihn niemand kennt",
    }),
  ),
  umsetzungslage: Schema.optionalKey(Umsetzungslage).pipe(
    Schema.annotateKey({ title: "Umsetzungslage", description: "Was es über die Lage in der Zeit sagt" }),
  ),
  grund: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Grund", description: "Warum die Maßnahme so steht, wenn das Wort es schon sagt" }),
  ),
}).annotate({
  identifier: "EigenesStatuswort",
  title: "eigenes Statuswort",
  description: "Ein Wort der eigenen Liste und was es bedeutet",
})
/** A status word of a Kommune's own. */
export type EigenesStatuswort = typeof EigenesStatuswort.Type

/** What a colour means: a state or how a Massnahme lies in time; no name stands for both. */
export const Farbbedeutung = Schema.Union([MassnahmeZustand, Umsetzungslage]).annotate({
  identifier: "Farbbedeutung",
  title: "Bedeutung der Farbe",
  description: "Ein Zustand (abgeschlossen …) oder eine Umsetzungslage (verzoegert …)",
})
/** What a colour means. */
export type Farbbedeutung = typeof Farbbedeutung.Type

const regelDoppelt = "Ein Wort steht einmal; Groß- und Kleinschreibung und ae statt ä machen kein neues."
const isVerschieden = (woerter: ReadonlyArray<string>): boolean =>
  new Set(woerter.map(foldWort)).size === woerter.length

/** The file of a Kommune with its own status words and the legend of its colours. */
export const Statuswortdatei = Schema.Struct({
  format: Schema.Literal("1").pipe(
    Schema.annotateKey({ title: "Format", description: 'Version dieses Dateiformats: "1"' }),
  ),
  herkunft: Schema.optionalKey(Statusherkunft).pipe(
    Schema.annotateKey({
      title: "Herkunft",
      description: "Aus welcher Art von Liste die übrigen Wörter stammen",
    }),
  ),
  woerter: Schema.optionalKey(
    Schema.Array(EigenesStatuswort).check(
      Schema.makeFilter((woerter) => isVerschieden(woerter.map(({ wort }) => wort)), {
        expected: "words that differ",
        befund: "WertUngueltig",
        regel: regelDoppelt,
      }),
    ),
  ).pipe(Schema.annotateKey({ title: "Wörter", description: "Eigene Statuswörter; sie gehen den eingebauten vor" })),
  farben: Schema.optionalKey(
    Schema.Record(Schema.String, Farbbedeutung).check(
      Schema.makeFilter((farben) => isVerschieden(Object.keys(farben)), {
        expected: "colours that differ",
        befund: "WertUngueltig",
        regel: regelDoppelt,
      }),
    ),
  ).pipe(Schema.annotateKey({ title: "Farben", description: "Legende der Liste: je Farbe, was sie bedeutet" })),
}).annotate({
  identifier: "Statuswortdatei",
  title: "Statuswörter",
  description: "Eigene Statuswörter und die Legende der Farben einer Kommune",
})
/** The file of a Kommune with its own status words. */
export type Statuswortdatei = typeof Statuswortdatei.Type
