import { type Bezug, bezugKey, type Konzept, type Messgroesse } from "@zielwerk/konzept"
import { byKey, type Summe, type Zelle } from "./Zelle.ts"

/**
 * Which of the Zellen must add up to others: the areas of a Raumeinheit to the whole Kommune, the members of a Merkmal
 * to the value without it, the `teile` of a Messgroesse to it. Totals and parts that nothing tells are Zellen as well,
 * without a number: two Summen may meet in one.
 */
export const createSummen = (
  konzept: Konzept,
  gegebene: ReadonlyMap<string, Zelle>,
): { readonly zellen: ReadonlyMap<string, Zelle>; readonly summen: ReadonlyArray<Summe> } => {
  const { messgroessen, kommune } = konzept
  const nomen = new Map(messgroessen.map((m) => [m.id as string, m]))
  const einheiten = new Map([...messgroessen, ...konzept.indikatoren].map((g) => [g.id as string, g.einheit]))
  const einheitenOf = Map.groupBy(
    (kommune.raumeinheiten ?? []).flatMap((raumeinheit) => raumeinheit.gebiete.map(({ id }) => ({ id, raumeinheit }))),
    ({ id }): string => id,
  )
  const ganzeOf = Map.groupBy(
    messgroessen.flatMap(({ id, teile = [] }) => teile.map((teil) => ({ teil, ganzes: id, teile }))),
    ({ teil }): string => teil,
  )
  const zellen = new Map(gegebene)
  const offene = [...gegebene.values()].toSorted(byKey)
  const summen = new Map<string, Entwurf>()

  const zelleAt = (bezug: Bezug): Zelle => {
    const key = bezugKey(bezug)
    const bisher = zellen.get(key)
    if (bisher !== undefined) return bisher
    const isPersonen = einheiten.get(bezug.messgroesse) === "personen"
    const neu: Zelle = { key, bezug, isPersonen, orte: [] }
    zellen.set(key, neu)
    offene.push(neu)
    return neu
  }
  const summeAt = (art: string, ganzes: Bezug, teile?: () => ReadonlyArray<Zelle>): Entwurf => {
    const zelle = zelleAt(ganzes)
    const key = `${zelle.key} = ${art}`
    const bisher = summen.get(key)
    if (bisher !== undefined) return bisher
    const neu: Entwurf = { key, ganzes: zelle, teile: new Set(teile?.()), isVollstaendig: teile !== undefined }
    summen.set(key, neu)
    return neu
  }
  const addGebiete = ({ gebiet, ...bezug }: Bezug): void => {
    for (const { raumeinheit } of einheitenOf.get(gebiet ?? "") ?? [])
      summeAt(raumeinheit.id, bezug, () => raumeinheit.gebiete.map(({ id }) => zelleAt({ ...bezug, gebiet: id })))
  }
  const addMerkmale = (zelle: Zelle): void => {
    const { merkmale = {}, ...bezug } = zelle.bezug
    for (const merkmal of Object.keys(merkmale)) {
      const { [merkmal]: _, ...uebrige } = merkmale
      // of members only those are known that have a value: a list may name the largest ones only
      summeAt(`je ${merkmal}`, { ...bezug, merkmale: uebrige }).teile.add(zelle)
    }
  }
  const addTeile = ({ bezug }: Zelle): void => {
    for (const { ganzes, teile } of ganzeOf.get(bezug.messgroesse) ?? [])
      if ([ganzes, ...teile].every((id) => isGegliedert(nomen.get(id), bezug)))
        summeAt("teile", { ...bezug, messgroesse: ganzes }, () =>
          teile.map((id) => zelleAt({ ...bezug, messgroesse: id })),
        )
  }
  // grows while it is walked: what is added has totals of its own
  for (const zelle of offene) {
    addGebiete(zelle.bezug)
    addMerkmale(zelle)
    addTeile(zelle)
  }
  return {
    zellen,
    summen: [...summen.values()].map((s) => ({ ...s, teile: [...s.teile].toSorted(byKey) })).toSorted(byKey),
  }
}

interface Entwurf extends Omit<Summe, "teile"> {
  readonly teile: Set<Zelle>
}

/** Is the Messgroesse broken down by all Merkmale of the Bezug? */
const isGegliedert = (messgroesse: Messgroesse | undefined, { merkmale = {} }: Bezug): boolean =>
  Object.keys(merkmale).every((merkmal) => messgroesse?.merkmale?.includes(merkmal) === true)
