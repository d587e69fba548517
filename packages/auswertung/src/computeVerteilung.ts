import { compareZeit, type GebietId, type Indikator } from "@zielwerk/konzept"
import { compareWithTolerance } from "@zielwerk/statistik"
import { type Bestand, gebieteOf } from "./Bestand.ts"
import { einheitOfDifferenz } from "./computeAenderung.ts"
import type { Kennwert, Verteilung } from "./Indikatorauswertung.ts"

/**
 * How is an Indikator spread over its Raumeinheit, at each time that has values for areas? The median is that of the
 * areas; large and small ones count alike, so it is not the value of the whole Kommune.
 */
export const computeVerteilung = (
  bestand: Bestand,
  indikator: Indikator,
  werte: ReadonlyArray<Kennwert>,
): ReadonlyArray<Verteilung> => {
  const { raumeinheit } = indikator
  if (raumeinheit === undefined) return []
  const ordnung = new Map(gebieteOf(bestand.konzept, raumeinheit).map(({ id }, i) => [id, i]))
  const proZeit = Map.groupBy(
    werte.filter(({ gebiet }) => gebiet !== undefined),
    ({ zeit }) => zeit,
  )
  return [...proZeit.keys()].toSorted(compareZeit).flatMap((zeit) => {
    const zahlen = (proZeit.get(zeit) ?? [])
      .flatMap(({ gebiet, merkmale, wert }) => {
        const ort = gebiet === undefined ? undefined : ordnung.get(gebiet)
        return merkmale === undefined && gebiet !== undefined && ort !== undefined && wert._tag === "Zahl"
          ? [{ gebiet, ort, zahl: wert.zahl }]
          : []
      })
      .toSorted((a, b) => a.zahl - b.zahl || a.ort - b.ort)
    const [kleinster, groesster] = [zahlen[0], zahlen.at(-1)]
    if (kleinster === undefined || groesster === undefined) return []
    const spannweite = groesster.zahl - kleinster.zahl
    // there is no number for the distance from one end of the numbers to the other
    if (!Number.isFinite(spannweite)) return []
    const at = ({ gebiet, zahl }: typeof kleinster): readonly [GebietId, ...ReadonlyArray<GebietId>] => {
      const [erstes = gebiet, ...weitere] = zahlen
        .filter((z) => compareWithTolerance(z.zahl, zahl) === 0)
        .map((z) => z.gebiet)
      return [erstes, ...weitere]
    }
    return [
      {
        raumeinheit,
        zeit,
        anzahl: zahlen.length,
        ohneWert: ordnung.size - zahlen.length,
        niedrigste: at(kleinster),
        niedrigsterWert: kleinster.zahl,
        median: medianOf(zahlen.map(({ zahl }) => zahl)),
        hoechsterWert: groesster.zahl,
        hoechste: at(groesster),
        spannweite: { zahl: spannweite, einheit: einheitOfDifferenz(indikator.einheit) },
      },
    ]
  })
}

/** The middle of sorted numbers, the mean of the two middle ones where their count is even. */
const medianOf = (sorted: ReadonlyArray<number>): number => {
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1] ?? 0) / 2 + upper / 2
}
