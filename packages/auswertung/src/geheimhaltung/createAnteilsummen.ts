import { bezugKey, bezugOf, type Konzept } from "@zielwerk/konzept"
import { byKey, isZuKlein, type Summe, type Zahlen, type Zelle } from "./Zelle.ts"

/** A Summe that holds for the numbers of a share, with those few who are missing to its whole. */
export interface Anteilsumme {
  readonly summe: Summe
  readonly rest?: Zelle
}

/**
 * What the groups of a share give away about its whole. Where nearly everybody belongs to a group, the few who do not
 * are as easily known: they are a Zelle of their own, which nothing tells. Where the members of a Merkmal are the whole
 * that the share is taken of, their total is this whole.
 */
export const createAnteilsummen = (
  { indikatoren, messgroessen }: Konzept,
  zellen: ReadonlyMap<string, Zelle>,
  zahlen: Zahlen,
  mindestfallzahl: number,
): ReadonlyArray<Anteilsumme> => {
  const nomen = new Map(messgroessen.map((m) => [m.id as string, m]))
  const proGroesse = Map.groupBy(zellen.values(), ({ bezug }): string => bezug.messgroesse)
  const summen = new Map<string, Anteilsumme>()
  for (const { formel } of indikatoren) {
    if (formel.art !== "anteil" || formel.zaehler === formel.nenner) continue
    const [feinere, grobe] = [nomen.get(formel.zaehler), nomen.get(formel.nenner)]
    if (grobe === undefined) continue
    const isFeiner = feinere?.merkmale?.some((merkmal) => grobe.merkmale?.includes(merkmal) !== true) === true
    for (const gruppe of proGroesse.get(formel.zaehler) ?? []) {
      const ganzes = zellen.get(bezugKey(bezugOf(grobe, gruppe.bezug)))
      const [teil, alle] = [zahlen.get(gruppe), ganzes === undefined ? undefined : zahlen.get(ganzes)]
      if (ganzes === undefined || teil === undefined || alle === undefined) continue
      const key = `${ganzes.key} ohne ${gruppe.key}`
      const isSumme = isFeiner && merkmaleOf(gruppe).every((merkmal) => grobe.merkmale?.includes(merkmal) === true)
      if (isSumme && alle === teil) summen.set(key, { summe: { key, ganzes, teile: [gruppe], isVollstaendig: false } })
      if (!ganzes.isPersonen || !gruppe.isPersonen || !isZuKlein(alle - teil, mindestfallzahl)) continue
      const rest: Zelle = { key, bezug: gruppe.bezug, isPersonen: true, orte: [] }
      const teile = [gruppe, rest].toSorted(byKey)
      summen.set(key, { summe: { key, ganzes, teile, isVollstaendig: true }, rest })
    }
  }
  return [...summen.values()].toSorted((a, b) => byKey(a.summe, b.summe))
}

const merkmaleOf = ({ bezug }: Zelle): ReadonlyArray<string> => Object.keys(bezug.merkmale ?? {})
