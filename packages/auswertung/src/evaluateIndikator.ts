import { type Bezug, bezugKey, compareZeit, type Indikator, merkmaleKey } from "@zielwerk/konzept"
import { type Bestand, gebieteOf } from "./Bestand.ts"
import { computeAenderung } from "./computeAenderung.ts"
import { computeIndikator } from "./computeIndikator.ts"
import { computeTendenz } from "./computeTendenz.ts"
import { computeVerteilung } from "./computeVerteilung.ts"
import type { Indikatorauswertung, Kennwert } from "./Indikatorauswertung.ts"
import { resolveMessgroesse } from "./resolveMessgroesse.ts"
import { printedWert } from "./resolveWert.ts"

/**
 * What do the Beobachtungen say of one Indikator: its values (computed from counts where they allow it, the printed
 * ones beside them), the change and Tendenz of each series, its distribution over the areas.
 */
export const evaluateIndikator = (bestand: Bestand, indikator: Indikator): Indikatorauswertung => {
  const werte = bezuegeOf(bestand, indikator).map((bezug) => kennwertOf(bestand, indikator, bezug))
  const reihen = [...Map.groupBy(werte, reiheKey).values()]
  return {
    id: indikator.id,
    formel: indikator.formel,
    einheit: indikator.einheit,
    werte,
    aenderung: reihen.flatMap((reihe) => computeAenderung(reihe, indikator)),
    tendenz: reihen.map((reihe) => computeTendenz(reihe, indikator)),
    verteilung: computeVerteilung(bestand, indikator, werte),
  }
}

const kennwertOf = (bestand: Bestand, indikator: Indikator, bezug: Bezug): Kennwert => {
  const { messgroesse: _, ...lage } = bezug
  const gerechnet = computeIndikator(bestand, indikator, bezug)
  const gedruckt = printedWert(bestand.find(bezug))
  if (gerechnet._tag === "Zahl") return { ...lage, wert: gerechnet, ...(gedruckt === undefined ? {} : { gedruckt }) }
  return { ...lage, wert: gedruckt ?? gerechnet }
}

/** Every time, area and Merkmale for which the Indikator is printed or its formula has a first input; in a fixed order. */
const bezuegeOf = (bestand: Bestand, indikator: Indikator): ReadonlyArray<Bezug> => {
  const of = ({ zeit, gebiet, merkmale }: Bezug): Bezug => ({
    messgroesse: indikator.id,
    zeit,
    ...(gebiet === undefined ? {} : { gebiet }),
    ...(merkmale === undefined || Object.keys(merkmale).length === 0 ? {} : { merkmale }),
  })
  const bezuege = [...bestand.ofGroesse(indikator.id).map(of), ...inputsOf(bestand, indikator).map(of)]
  const reihen = Map.groupBy(new Map(bezuege.map((b) => [bezugKey(b), b])).values(), reiheKey)
  return [...reihen.keys()]
    .toSorted()
    .flatMap((key) => (reihen.get(key) ?? []).toSorted((a, b) => compareZeit(a.zeit, b.zeit)))
}

/**
 * Where the counts of the formula's first Messgroesse are known, itself or as the sum of its parts. An index over areas
 * is asked for wherever one area has its counts: if another has none, the hole names it.
 */
const inputsOf = (bestand: Bestand, { formel }: Indikator): ReadonlyArray<Bezug> => {
  switch (formel.art) {
    case "anzahl":
      return countsOf(bestand, formel.messgroesse)
    case "anteil":
    case "rate":
      return countsOf(bestand, formel.zaehler)
    case "differenz":
      return countsOf(bestand, formel.a)
    case "segregationsindex": {
      const gebiete = gebieteOf(bestand.konzept, formel.raumeinheit).map(({ id }) => id)
      return countsOf(bestand, formel.gruppe).flatMap(({ gebiet, ...lage }) =>
        gebiet !== undefined && gebiete.includes(gebiet) ? [lage] : [],
      )
    }
    case "umfrageanteil":
    case "berichtet":
      return []
  }
}

const countsOf = (bestand: Bestand, id: string): ReadonlyArray<Bezug> =>
  withTeilen(bestand, id)
    .flatMap((groesse) => bestand.ofGroesse(groesse))
    .filter((b) => resolveMessgroesse(bestand, id, b)._tag === "Zahl")

const withTeilen = (bestand: Bestand, id: string): ReadonlyArray<string> => [
  id,
  ...(bestand.messgroessen.get(id)?.teile ?? []).flatMap((teil) => withTeilen(bestand, teil)),
]

/** What the values of one series have in common: area and Merkmale. */
const reiheKey = ({ gebiet, merkmale }: Pick<Bezug, "gebiet" | "merkmale">): string =>
  `${gebiet ?? ""} ${merkmaleKey(merkmale)}`
