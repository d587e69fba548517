import { type Bezug, bezugKey, compareZeit, type Indikator } from "@zielwerk/konzept"
import type { Bestand } from "./Bestand.ts"
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
  const reihen = [...groupBy(werte, reiheKey).values()]
  return {
    id: indikator.id,
    formel: indikator.formel,
    einheit: indikator.einheit,
    werte,
    aenderung: reihen.flatMap((reihe) => computeAenderung(reihe, indikator.einheit)),
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
  return [...new Map(bezuege.map((b) => [bezugKey(b), b])).values()].toSorted(compareBezug)
}

/** Where the counts of the formula's first Messgroesse are known, itself or as the sum of its parts. */
const inputsOf = (bestand: Bestand, { formel }: Indikator): ReadonlyArray<Bezug> => {
  const first = { anzahl: "messgroesse", anteil: "zaehler", rate: "zaehler", differenz: "a" } as const
  if (!(formel.art in first)) return []
  const id = (formel as unknown as { readonly [feld: string]: string })[first[formel.art as keyof typeof first]] ?? ""
  const quellen = [id, ...(bestand.messgroessen.get(id)?.teile ?? [])]
  return quellen.flatMap((q) => bestand.ofGroesse(q)).filter((b) => resolveMessgroesse(bestand, id, b)._tag === "Zahl")
}

const reiheKey = ({ gebiet, merkmale }: Kennwert): string => JSON.stringify([gebiet ?? "", sorted(merkmale)])
const sorted = (merkmale: Kennwert["merkmale"]) => Object.entries(merkmale ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1))

const compareBezug = (a: Bezug, b: Bezug): number => {
  const [x, y] = [a, b].map(({ gebiet, merkmale }) => JSON.stringify([gebiet ?? "", sorted(merkmale)]))
  return x === y ? compareZeit(a.zeit, b.zeit) : (x ?? "") < (y ?? "") ? -1 : 1
}

const groupBy = <A>(items: ReadonlyArray<A>, key: (item: A) => string): ReadonlyMap<string, ReadonlyArray<A>> => {
  const groups = new Map<string, Array<A>>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group === undefined) groups.set(key(item), [item])
    else group.push(item)
  }
  return groups
}
