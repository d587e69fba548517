import {
  type Beobachtung,
  Bezug,
  Datum,
  Einheit,
  KeinWertGrund,
  QuelleId,
  Richtung,
  Schranke,
  Stelle,
} from "@zielwerk/konzept"
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
  quellen: Schema.Array(QuelleId),
  erfasstAm: Schema.optionalKey(Datum),
  isVorlaeufig: Schema.optionalKey(Schema.Literal(true)),
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Zahlwert",
  title: "Zahlwert",
  description: "Zahl mit Einheit, Spanne, Herkunft und ihren Quellen",
})
/** A number of an evaluation. */
export type Zahlwert = typeof Zahlwert.Type

/** No number, and why: the hole of the data, or what the formula would have needed. */
export const Luecke = Schema.Struct({
  _tag: Schema.Literal("KeinWert"),
  grund: Schema.Union([KeinWertGrund, Schema.Literals(["eingabeFehlt", "nurGedruckt", "nichtDefiniert"])]),
  fehlt: Schema.optionalKey(Bezug),
  schranke: Schema.optionalKey(Schranke),
  richtung: Schema.optionalKey(Richtung),
  quellen: Schema.optionalKey(Schema.Array(QuelleId)),
  stelle: Schema.optionalKey(Stelle),
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

/** A number known as an interval, made of others: its middle stands for it. */
export const zahlwert = (
  spanne: Intervall,
  einheit: string,
  herkunft: Herkunft,
  eingaben: ReadonlyArray<Zahlwert>,
): Zahlwert => {
  const wert = {
    _tag: "Zahl",
    zahl: middleOf(spanne),
    spanne,
    einheit,
    herkunft,
    quellen: quellenOf(eingaben),
  } as const
  const isSchlicht = eingaben.every(
    ({ erfasstAm, isVorlaeufig }) => erfasstAm === undefined && isVorlaeufig === undefined,
  )
  return isSchlicht ? wert : { ...wert, ...kenntnisOf(eingaben) }
}

/** The middle of an interval; halves first, as the sum of two numbers may be too large for one. */
export const middleOf = ({ von, bis }: Intervall): number => (von === bis ? von : von / 2 + bis / 2)

/** What is made of several values was known when the last of them was, and is provisional if one of them is. */
const kenntnisOf = (eingaben: ReadonlyArray<Zahlwert>): Pick<Zahlwert, "erfasstAm" | "isVorlaeufig"> => {
  let erfasstAm: Datum | undefined
  for (const { erfasstAm: tag } of eingaben)
    if (tag !== undefined && (erfasstAm === undefined || tag > erfasstAm)) erfasstAm = tag
  return {
    ...(erfasstAm === undefined ? {} : { erfasstAm }),
    ...(eingaben.some(({ isVorlaeufig }) => isVorlaeufig === true) ? { isVorlaeufig: true } : {}),
  }
}

/** The sources of several values, each once, in a fixed order. */
const quellenOf = (werte: ReadonlyArray<Zahlwert>): ReadonlyArray<QuelleId> => {
  const [erster] = werte
  // mostly all come from one
  const isEine =
    erster?.quellen.length === 1 &&
    werte.every(({ quellen: [q, zweite] }) => q === erster.quellen[0] && zweite === undefined)
  return isEine ? erster.quellen : [...new Set(werte.flatMap(({ quellen }) => quellen))].toSorted()
}

/** The hole of a formula that lacks an input. */
export const fehltEingabe = (fehlt: Bezug): Luecke => ({ _tag: "KeinWert", grund: "eingabeFehlt", fehlt })

/**
 * A Beobachtung as Wert, with its source and passage. A printed value stands for the Spanne of its digits, a counted
 * one for itself; where a count is printed with decimals (amounts in millions), its digits bound it as well.
 */
export const wertOf = (
  { wert, einheit, quelle, stelle, status, erfasstAm }: Beobachtung,
  herkunft: "gezaehlt" | "gedruckt",
  quellen: ReadonlyArray<QuelleId> = [quelle],
): Wert => {
  const belegt = stelle === undefined ? { quellen } : { quellen, stelle }
  if (wert._tag === "KeinWert") return { ...wert, ...belegt }
  const { stellen } = wert
  const zahl = wert.zahl + 0 // + 0 turns -0 into 0
  const isGenau = stellen === undefined || (herkunft === "gezaehlt" && stellen === 0)
  const spanne = isGenau ? { von: zahl, bis: zahl } : spanneOf(zahl, stellen)
  const isVorlaeufig = status === "vorlaeufig" || status === "geschaetzt"
  // most have no more than this, and there may be very many
  if (isGenau && erfasstAm === undefined && stelle === undefined && !isVorlaeufig && stellen === undefined)
    return { _tag: "Zahl", zahl, spanne, einheit, herkunft, quellen }
  return {
    _tag: "Zahl",
    zahl,
    spanne,
    ...(stellen === undefined || (herkunft === "gezaehlt" && isGenau) ? {} : { stellen }),
    einheit,
    herkunft,
    ...belegt,
    ...(erfasstAm === undefined ? {} : { erfasstAm }),
    ...(isVorlaeufig ? { isVorlaeufig: true } : {}),
  }
}

/** All numbers that are printed as this one with so many decimals. */
// in units of the last printed digit, so that 24.4 gives 24.35 and not 24.349999999999998
export const spanneOf = (zahl: number, stellen: number): Spanne => {
  const einheiten = Math.round(zahl * 10 ** stellen)
  // so large that half a digit is less than the distance of two numbers
  if (!Number.isFinite(einheiten)) return { von: zahl, bis: zahl }
  return { von: (einheiten - 0.5) / 10 ** stellen, bis: (einheiten + 0.5) / 10 ** stellen }
}
