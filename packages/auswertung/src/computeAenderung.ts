import type { Indikator } from "@zielwerk/konzept"
import { percentChangeIntervals, subtractIntervals } from "@zielwerk/statistik"
import * as Result from "effect/Result"
import type { Aenderung, Kennwert } from "./Indikatorauswertung.ts"
import type { Spanne, Zahlwert } from "./Wert.ts"

/** The unit of a difference: percent minus percent is percentage points. */
export const einheitOfDifferenz = (einheit: string): string => (einheit === "%" ? "%-Punkte" : einheit)

/** The values of a series that are numbers with a known time, in their order. */
export const zahlenOf = (reihe: ReadonlyArray<Kennwert>): ReadonlyArray<Kennwert & { readonly wert: Zahlwert }> =>
  reihe.flatMap((k) => (k.wert._tag === "Zahl" && k.zeit !== "ohneAngabe" ? [{ ...k, wert: k.wert }] : []))

/**
 * By how much did a series change from its first to its last value? Nothing where it has fewer than two. A share
 * changes in percentage points; only a count also in percent, so that the two cannot be mixed up.
 */
export const computeAenderung = (
  reihe: ReadonlyArray<Kennwert>,
  { einheit, formel }: Indikator,
): ReadonlyArray<Aenderung> => {
  const zahlen = zahlenOf(reihe)
  const [erster, letzter] = [zahlen[0], zahlen.at(-1)]
  if (erster === undefined || letzter === undefined || erster === letzter) return []
  const differenz = Result.getOrUndefined(subtractIntervals(letzter.wert.spanne, erster.wert.spanne))
  if (differenz === undefined) return []
  const prozent =
    formel.art === "anzahl" || formel.art === "differenz"
      ? Result.getOrUndefined(percentChangeIntervals(erster.wert.spanne, letzter.wert.spanne))
      : undefined
  return [
    {
      ...(erster.gebiet === undefined ? {} : { gebiet: erster.gebiet }),
      ...(erster.merkmale === undefined ? {} : { merkmale: erster.merkmale }),
      von: erster.zeit,
      bis: letzter.zeit,
      differenz: { zahl: middle(differenz), spanne: differenz, einheit: einheitOfDifferenz(einheit) },
      ...(prozent === undefined ? {} : { prozent: { zahl: middle(prozent), spanne: prozent } }),
    },
  ]
}

const middle = ({ von, bis }: Spanne): number => (von === bis ? von : (von + bis) / 2)
