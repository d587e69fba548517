import { type Befund, befund } from "../befund/Befund.ts"
import { type Beobachtung } from "../Beobachtung.ts"
import { type Bezug, bezugOf } from "../Bezug.ts"
import { type BezugMap, createBezugMap } from "../BezugMap.ts"
import { indexPreferred } from "../preferredOf.ts"
import type { Konzept } from "../Konzept.ts"
import { grenzeTeile } from "./checkTeile.ts"
import { takeGesucht } from "./takeGesucht.ts"

/**
 * Is every part at most its whole, wherever a formula takes one of the other or a Messgroesse is the sum of others; and
 * is a printed whole the sum of its printed parts? Same time, area and common Merkmale; a whole that is not printed is
 * the sum of its parts.
 */
export const checkGruppen = (
  konzept: Konzept,
  beobachtungen: ReadonlyArray<Beobachtung>,
  geltende: BezugMap<Beobachtung> = indexPreferred(konzept.quellen, beobachtungen),
): ReadonlyArray<Befund> => {
  const anzahl = createAnzahl(konzept, geltende)
  const ganzeOf = Map.groupBy(paareOf(konzept), ([teil]) => teil)
  const summen = new Map(
    konzept.messgroessen.flatMap((m) => (m.teile === undefined ? [] : [[m.id as string, m.teile]])),
  )
  return takeGesucht(beobachtungen, (b, i) => {
    const { messgroesse: groesse, wert } = b
    const paare = ganzeOf.get(groesse)
    const summanden = summen.get(groesse)
    if (wert._tag === "KeinWert" || (paare === undefined && summanden === undefined)) return keine
    const ort = { zeiger: `/${i}/wert` }
    const zuGross = (paare ?? []).flatMap(([gruppe, gesamt]) => {
      const ganzes = anzahl(gesamt, b)
      if (ganzes === undefined || wert.zahl <= ganzes) return []
      return [befund("GruppeGroesserAlsGesamt", ort, { gruppe, anzahl: wert.zahl, gesamt, gesamtAnzahl: ganzes })]
    })
    const teile = summanden?.map((teil) => anzahl(teil, b))
    const summe =
      teile?.every((zahl) => zahl !== undefined) === true ? teile.reduce((a, zahl) => a + zahl, 0) : undefined
    const isAnders = summe !== undefined && Math.abs(summe - wert.zahl) > 1e-9 * Math.abs(wert.zahl)
    return [...zuGross, ...(isAnders ? [befund("SummeWeichtAb", ort, { groesse, anzahl: wert.zahl, summe })] : [])]
  })
}

const keine: ReadonlyArray<Befund> = []

type Paar = readonly [teil: string, ganzes: string]

const paareOf = ({ indikatoren, messgroessen }: Konzept): ReadonlyArray<Paar> => {
  const paare = [
    ...indikatoren.flatMap(({ formel }): ReadonlyArray<Paar> => {
      if (formel.art === "anteil") return [[formel.zaehler, formel.nenner]]
      return formel.art === "segregationsindex" ? [[formel.gruppe, formel.gesamt]] : []
    }),
    ...messgroessen.flatMap(({ id, teile }) => (teile ?? []).map((teil): Paar => [teil, id])),
  ]
  return [...new Map(paare.map((paar) => [paar.join(" "), paar])).values()]
}

/** Looks a count up, or adds up its parts; a Messgroesse that is part of itself has no sum. */
const createAnzahl = (konzept: Konzept, geltende: BezugMap<Beobachtung>) => {
  const messgroessen = new Map(konzept.messgroessen.map((m) => [m.id as string, m]))
  // parts that share parts would be added up again and again, twice as often with each level
  const bekannt = createBezugMap<{ readonly summe: number | undefined }>()
  const anzahl = (id: string, bezug: Bezug, tiefe = 0): number | undefined => {
    const messgroesse = messgroessen.get(id)
    if (messgroesse === undefined || tiefe > grenzeTeile) return undefined
    const eigener = bezugOf(messgroesse, bezug)
    const wert = geltende.get(eigener)?.wert
    if (wert?._tag === "Zahl") return wert.zahl
    if (messgroesse.teile === undefined) return undefined
    const vorher = bekannt.get(eigener)
    if (vorher !== undefined) return vorher.summe
    bekannt.update(eigener, () => ({ summe: undefined })) // while it is being added up: what is part of itself has no sum
    const teile = messgroesse.teile.map((teil) => anzahl(teil, eigener, tiefe + 1))
    const isGanz = teile.length > 0 && teile.every((zahl) => zahl !== undefined)
    const summe = isGanz ? teile.reduce((a, b) => a + b, 0) : undefined
    bekannt.update(eigener, () => ({ summe }))
    return summe
  }
  return anzahl
}
