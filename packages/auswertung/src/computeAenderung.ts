import type { Indikator } from "@zielwerk/konzept"
import { percentChangeIntervals, subtractIntervals } from "@zielwerk/statistik"
import * as Result from "effect/Result"
import type { Aenderung, Kennwert } from "./Indikatorauswertung.ts"
import { middleOf, type Zahlwert } from "./Wert.ts"

/** The unit of a difference: percent minus percent is percentage points. */
export const einheitOfDifferenz = (einheit: string): string => (einheit === "%" ? "%-Punkte" : einheit)

/** The first and the last number of a series with a known time; nothing where it has fewer than two. */
export const endenOf = (
  reihe: ReadonlyArray<Kennwert>,
): readonly [erster: Zahlkennwert, letzter: Zahlkennwert] | undefined => {
  const [erster, letzter] = [reihe.find(isZahl), reihe.findLast(isZahl)]
  return erster === undefined || letzter === undefined || erster === letzter ? undefined : [erster, letzter]
}

type Zahlkennwert = Kennwert & { readonly wert: Zahlwert }

const isZahl = (kennwert: Kennwert): kennwert is Zahlkennwert =>
  kennwert.wert._tag === "Zahl" && kennwert.zeit !== "ohneAngabe"

/**
 * By how much did a series change from its first to its last value? Nothing where it has fewer than two. A share
 * changes in percentage points; only a count also in percent, so that the two cannot be mixed up.
 */
export const computeAenderung = (
  reihe: ReadonlyArray<Kennwert>,
  { einheit, formel }: Indikator,
): ReadonlyArray<Aenderung> => {
  const enden = endenOf(reihe)
  if (enden === undefined) return []
  const [erster, letzter] = enden
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
      differenz: { zahl: middleOf(differenz), spanne: differenz, einheit: einheitOfDifferenz(einheit) },
      ...(prozent === undefined ? {} : { prozent: { zahl: middleOf(prozent), spanne: prozent } }),
    },
  ]
}
