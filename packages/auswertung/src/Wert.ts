import { Bezug, Einheit, KeinWertGrund, Richtung, Schranke } from "@zielwerk/konzept"
import type { Intervall } from "@zielwerk/statistik"
import * as Schema from "effect/Schema"

/** All numbers from `von` to `bis` that a figure may stand for, given its printed digits; a count is exact. */
export const Spanne = Schema.Struct({ von: Schema.Finite, bis: Schema.Finite }).annotate({
  identifier: "Spanne",
  title: "Spanne",
  description: "Alle Zahlen, für die ein Wert nach seinen gedruckten Stellen stehen kann",
})
/** All numbers that a figure may stand for. */
export type Spanne = typeof Spanne.Type

/** Where a number comes from: counted, computed from counts, or printed as it is. */
export const Herkunft = Schema.Literals(["gezaehlt", "berechnet", "gedruckt"]).annotate({
  identifier: "Herkunft",
  title: "Herkunft",
  description: "gezaehlt, aus Zählungen berechnet, oder so gedruckt",
})
/** Where a number comes from. */
export type Herkunft = typeof Herkunft.Type

/** A number of an evaluation with its unit, its Spanne and its origin. */
export const Zahlwert = Schema.Struct({
  _tag: Schema.Literal("Zahl"),
  zahl: Schema.Finite,
  spanne: Spanne,
  stellen: Schema.optionalKey(Schema.Natural),
  einheit: Einheit,
  herkunft: Herkunft,
}).annotate({ identifier: "Zahlwert", title: "Zahlwert", description: "Zahl mit Einheit, Spanne und Herkunft" })
/** A number of an evaluation. */
export type Zahlwert = typeof Zahlwert.Type

/** No number, and why: the hole of the data, or what the formula would have needed. */
export const Luecke = Schema.Struct({
  _tag: Schema.Literal("KeinWert"),
  grund: Schema.Union([KeinWertGrund, Schema.Literals(["eingabeFehlt", "nurGedruckt", "nichtDefiniert"])]),
  fehlt: Schema.optionalKey(Bezug),
  schranke: Schema.optionalKey(Schranke),
  richtung: Schema.optionalKey(Richtung),
}).annotate({
  identifier: "Luecke",
  title: "Kein Wert",
  description: "Lücke mit Grund und, wenn eine Eingabe fehlt, welche",
})
/** No number, and why. */
export type Luecke = typeof Luecke.Type

/** A number or a hole with its reason. */
export const Wert = Schema.Union([Zahlwert, Luecke])
/** A number or a hole with its reason. */
export type Wert = typeof Wert.Type

/** A number known as an interval: its middle stands for it. */
export const zahlwert = (spanne: Intervall, einheit: string, herkunft: Herkunft): Zahlwert => ({
  _tag: "Zahl",
  zahl: spanne.von === spanne.bis ? spanne.von : (spanne.von + spanne.bis) / 2,
  spanne,
  einheit,
  herkunft,
})

/** The hole of a formula that lacks an input. */
export const fehltEingabe = (fehlt: Bezug): Luecke => ({ _tag: "KeinWert", grund: "eingabeFehlt", fehlt })
