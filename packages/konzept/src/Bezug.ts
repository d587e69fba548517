import * as Schema from "effect/Schema"
import { Beobachtung } from "./Beobachtung.ts"

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
export const projectBezug = (bezug: Bezug, merkmale: ReadonlyArray<string>): Bezug =>
  bezugOf({ id: bezug.messgroesse, merkmale }, bezug)

/** Where a Messgroesse is found for a Bezug of another one: same time and area, and its own Merkmale only. */
export const bezugOf = (
  {
    id: messgroesse,
    merkmale: eigene,
  }: { readonly id: Bezug["messgroesse"]; readonly merkmale?: ReadonlyArray<string> },
  { zeit, gebiet, merkmale: gegebene }: Bezug,
): Bezug => {
  const ort = gebiet === undefined ? { messgroesse, zeit } : { messgroesse, zeit, gebiet }
  if (gegebene === undefined || eigene === undefined) return ort
  const merkmale = Object.entries(gegebene).filter(([name]) => eigene.includes(name))
  return merkmale.length === 0 ? ort : { ...ort, merkmale: Object.fromEntries(merkmale) }
}
