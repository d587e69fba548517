import { compareZeit, type GebietId, type Indikator, type Zeitbezug } from "@zielwerk/konzept"
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
  const proZeit = new Map<Zeitbezug, Array<Ortswert>>()
  for (const { zeit, gebiet, merkmale, wert } of werte) {
    if (gebiet === undefined || merkmale !== undefined || wert._tag === "KeinWert") continue
    const ort = ordnung.get(gebiet)
    if (ort === undefined) continue
    const bisher = proZeit.get(zeit)
    if (bisher === undefined) proZeit.set(zeit, [{ gebiet, ort, zahl: wert.zahl }])
    else bisher.push({ gebiet, ort, zahl: wert.zahl })
  }
  return [...proZeit.keys()].toSorted(compareZeit).flatMap((zeit) => {
    const zahlen = (proZeit.get(zeit) ?? []).toSorted((a, b) => a.zahl - b.zahl || a.ort - b.ort)
    const [kleinster, groesster] = [zahlen[0], zahlen.at(-1)]
    if (kleinster === undefined || groesster === undefined) return []
    const spannweite = groesster.zahl - kleinster.zahl
    // there is no number for the distance from one end of the numbers to the other
    if (!Number.isFinite(spannweite)) return []
    return [
      {
        raumeinheit,
        zeit,
        anzahl: zahlen.length,
        ohneWert: ordnung.size - zahlen.length,
        niedrigste: gebieteMit(kleinster, zahlen),
        niedrigsterWert: kleinster.zahl,
        median: medianOf(zahlen),
        hoechsterWert: groesster.zahl,
        hoechste: gebieteMit(groesster, zahlen),
        spannweite: { zahl: spannweite, einheit: einheitOfDifferenz(indikator.einheit) },
      },
    ]
  })
}

interface Ortswert {
  readonly gebiet: GebietId
  /** its place in the order of the Konzept */
  readonly ort: number
  readonly zahl: number
}

/** The areas with the same number, one at least. */
const gebieteMit = (
  { gebiet, zahl }: Ortswert,
  alle: ReadonlyArray<Ortswert>,
): readonly [GebietId, ...ReadonlyArray<GebietId>] => {
  const [erstes = gebiet, ...weitere] = alle.flatMap((w) =>
    compareWithTolerance(w.zahl, zahl) === 0 ? [w.gebiet] : [],
  )
  return [erstes, ...weitere]
}

/** The middle of sorted numbers, the mean of the two middle ones where their count is even. */
const medianOf = (sorted: ReadonlyArray<Ortswert>): number => {
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]?.zahl ?? 0
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1]?.zahl ?? 0) / 2 + upper / 2
}
