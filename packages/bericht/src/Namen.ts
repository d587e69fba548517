import type { Konzept, Sprache } from "@zielwerk/konzept"
import { zitiere } from "./format.ts"

/** The titles of a Konzept by id: what a reader wants to see in place of an id. */
export interface Namen {
  readonly groesse: (id: string) => string
  readonly einheit: (groesse: string) => string
  readonly gebiet: (id: string) => string
  readonly raumeinheit: (id: string) => string
  /** What values are ranked over: a Raumeinheit or a Merkmal. */
  readonly gliederung: (id: string) => string
  readonly quelle: (id: string) => string
}

const merkmal = { de: "Merkmal", en: "dimension" } as const

/** Looks titles up in a Konzept; an unknown id stands for itself. */
export const createNamen = (konzept: Konzept, sprache: Sprache = "de"): Namen => {
  const raumeinheiten = konzept.kommune.raumeinheiten ?? []
  const groessen = [...konzept.messgroessen, ...konzept.indikatoren]
  const einheiten = new Map<string, string>(groessen.map(({ id, einheit }) => [id, einheit]))
  const gliederungen = titlesOf(raumeinheiten)
  const orSelf = (titles: ReadonlyMap<string, string>) => (id: string) => titles.get(id) ?? id
  return {
    groesse: orSelf(titlesOf(groessen)),
    einheit: (groesse) => einheiten.get(groesse) ?? "",
    gebiet: orSelf(titlesOf(raumeinheiten.flatMap(({ gebiete }) => gebiete))),
    raumeinheit: orSelf(gliederungen),
    gliederung: (id) => gliederungen.get(id) ?? `${merkmal[sprache]} ${zitiere(id, sprache)}`,
    quelle: orSelf(titlesOf(konzept.quellen)),
  }
}

const titlesOf = (
  entries: ReadonlyArray<{ readonly id: string; readonly titel: string }>,
): ReadonlyMap<string, string> => new Map(entries.map(({ id, titel }) => [id, titel]))
