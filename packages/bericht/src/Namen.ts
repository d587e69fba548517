import type { Konzept } from "@zielwerk/konzept"

/** The titles of a Konzept by id: what a reader wants to see in place of an id. */
export interface Namen {
  readonly groesse: (id: string) => string
  readonly gebiet: (id: string) => string
  readonly raumeinheit: (id: string) => string
  readonly quelle: (id: string) => string
  readonly element: (id: string) => string
}

/** Looks titles up in a Konzept; an unknown id stands for itself. */
export const createNamen = (konzept: Konzept): Namen => {
  const look = (entries: ReadonlyArray<{ readonly id: string; readonly titel: string }>) => {
    const titles = new Map(entries.map(({ id, titel }) => [id, titel]))
    return (id: string): string => titles.get(id) ?? id
  }
  const raumeinheiten = konzept.kommune.raumeinheiten ?? []
  const gebiet = look(raumeinheiten.flatMap(({ gebiete }) => gebiete))
  return {
    groesse: look([...konzept.messgroessen, ...konzept.indikatoren]),
    gebiet,
    raumeinheit: look(raumeinheiten),
    quelle: look(konzept.quellen),
    element: gebiet,
  }
}
