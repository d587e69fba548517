import * as Schema from "effect/Schema"
import { GebietId, IndikatorId, MessgroesseId, QuelleId } from "./Kennung.ts"
import { KeinWert } from "./KeinWert.ts"
import { Einheit, Merkmale } from "./Messgroesse.ts"
import { Stelle } from "./Stelle.ts"
import { Datum, Zeitbezug } from "./Zeitbezug.ts"

/** A value and, where it was printed rounded, the number of its printed decimals. */
export const Zahl = Schema.Struct({
  _tag: Schema.Literal("Zahl"),
  zahl: Schema.Finite,
  stellen: Schema.optionalKey(
    Schema.Natural.check(Schema.isLessThanOrEqualTo(15, { regel: "Höchstens 15 Nachkommastellen." })),
  ),
}).annotate({ identifier: "Zahl", title: "Zahl", description: "Wert und gedruckte Nachkommastellen" })
/** A value. */
export type Zahl = typeof Zahl.Type

/**
 * One value: a count of a Messgroesse (erhoben), or a printed value of an Indikator (berichtet).
 * Without `gebiet` it describes the whole Kommune.
 */
export const Beobachtung = Schema.Struct({
  messgroesse: Schema.Union([MessgroesseId, IndikatorId]).annotate({
    title: "Messgröße",
    description: "Messgröße (gezählter Wert) oder Indikator (gedruckter Wert)",
  }),
  zeit: Zeitbezug,
  gebiet: Schema.optionalKey(GebietId),
  merkmale: Schema.optionalKey(Merkmale),
  wert: Schema.Union([Zahl, KeinWert]),
  einheit: Einheit,
  status: Schema.optionalKey(Schema.Literals(["endgueltig", "vorlaeufig", "revidiert", "geschaetzt"])),
  quelle: QuelleId,
  erfasstAm: Schema.optionalKey(Datum),
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Beobachtung",
  title: "Beobachtung",
  description: "Ein Wert mit Zeit, Gebiet, Merkmalen, Einheit und Quelle",
})
/** One value. */
export type Beobachtung = typeof Beobachtung.Type

/** What identifies a value but for its source: Messgroesse or Indikator, time, area and Merkmale. */
export const Bezug = Schema.Struct({
  messgroesse: Beobachtung.fields.messgroesse,
  zeit: Beobachtung.fields.zeit,
  gebiet: Beobachtung.fields.gebiet,
  merkmale: Beobachtung.fields.merkmale,
}).annotate({ identifier: "Bezug", title: "Bezug", description: "Messgröße oder Indikator, Zeit, Gebiet und Merkmale" })
/** What identifies a value but for its source. */
export type Bezug = typeof Bezug.Type

/**
 * The key of a Bezug as text; equal for equal Bezüge whatever the order of their Merkmale.
 *
 * @example
 * ```ts beispiel
 * import { bezugKey, MessgroesseId, Zeitbezug } from "@zielwerk/konzept"
 *
 * const einwohner = { messgroesse: MessgroesseId.make("einwohner"), zeit: Zeitbezug.make("2018") }
 * const a = { ...einwohner, merkmale: { alter: "60+", geschlecht: "w" } }
 * const b = { ...einwohner, merkmale: { geschlecht: "w", alter: "60+" } }
 * bezugKey(a) === bezugKey(b) // => true
 * ```
 */
export const bezugKey = ({ messgroesse, zeit, gebiet, merkmale }: Bezug): string =>
  // ids and times hold no blank, so that the parts cannot run into each other
  `${messgroesse} ${zeit} ${gebiet ?? ""} ${merkmaleKey(merkmale)}`

/** The key of Merkmale as text; equal for equal ones whatever their order. */
export const merkmaleKey = (merkmale: Bezug["merkmale"]): string => {
  const entries = merkmale === undefined ? [] : Object.entries(merkmale)
  return entries.length === 0 ? "" : JSON.stringify(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The same Bezug with only those Merkmale by which its Messgroesse is broken down. */
export const projectBezug = (bezug: Bezug, merkmale: ReadonlyArray<string>): Bezug => ({
  messgroesse: bezug.messgroesse,
  zeit: bezug.zeit,
  ...(bezug.gebiet === undefined ? {} : { gebiet: bezug.gebiet }),
  merkmale: Object.fromEntries(Object.entries(bezug.merkmale ?? {}).filter(([name]) => merkmale.includes(name))),
})

/**
 * The value that counts for each Bezug: where sources disagree, that of the Quelle the Konzept lists first; all are
 * kept in the list given.
 */
export const preferredOf = (
  quellen: ReadonlyArray<{ readonly id: string }>,
  beobachtungen: ReadonlyArray<Beobachtung>,
): ReadonlyMap<string, Beobachtung> => {
  const vorrang = new Map(quellen.map(({ id }, i) => [id, i]))
  const rang = ({ quelle }: Beobachtung): number => vorrang.get(quelle) ?? quellen.length
  const byKey = new Map<string, Beobachtung>()
  for (const beobachtung of beobachtungen) {
    const key = bezugKey(beobachtung)
    const andere = byKey.get(key)
    if (andere === undefined || rang(beobachtung) < rang(andere)) byKey.set(key, beobachtung)
  }
  return byKey
}
