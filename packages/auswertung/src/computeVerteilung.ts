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
  const gebiete = gebieteOf(bestand.konzept, raumeinheit).map(({ id }) => id)
  const zeiten = [...new Set(werte.filter(({ gebiet }) => gebiet !== undefined).map(({ zeit }) => zeit))].toSorted(
    compareZeit,
  )
  return zeiten.flatMap((zeit) => {
    const zahlen = werte
      .flatMap(({ gebiet, merkmale, wert, zeit: z }) =>
        z === zeit && merkmale === undefined && gebiet !== undefined && gebiete.includes(gebiet) && wert._tag === "Zahl"
          ? [{ gebiet, zahl: wert.zahl }]
          : [],
      )
      .toSorted((a, b) => a.zahl - b.zahl || gebiete.indexOf(a.gebiet) - gebiete.indexOf(b.gebiet))
    const [kleinster, groesster] = [zahlen[0], zahlen.at(-1)]
    if (kleinster === undefined || groesster === undefined) return []
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
        ohneWert: gebiete.length - zahlen.length,
        niedrigste: at(kleinster),
        niedrigsterWert: kleinster.zahl,
        median: medianOf(zahlen.map(({ zahl }) => zahl)),
        hoechsterWert: groesster.zahl,
        hoechste: at(groesster),
        spannweite: { zahl: groesster.zahl - kleinster.zahl, einheit: einheitOfDifferenz(indikator.einheit) },
      },
    ]
  })
}

/** The middle of sorted numbers, the mean of the two middle ones where their count is even. */
const medianOf = (sorted: ReadonlyArray<number>): number => {
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
