import {
  type Beobachtung,
  type Bezug,
  type BezugMap,
  indexPreferred,
  type Indikator,
  type Konzept,
  type Messgroesse,
  type QuelleId,
  type Zeitbezug,
} from "@zielwerk/konzept"

/** Konzept and Beobachtungen, indexed for look-ups; where sources disagree, the one the Konzept lists first counts. */
export interface Bestand {
  readonly konzept: Konzept
  readonly messgroessen: ReadonlyMap<string, Messgroesse>
  readonly indikatoren: ReadonlyMap<string, Indikator>
  /** each Quelle as the only one of a value: one list for all its values */
  readonly alleine: ReadonlyMap<QuelleId, ReadonlyArray<QuelleId>>
  readonly find: (bezug: Bezug) => Beobachtung | undefined
  readonly ofGroesse: (id: string) => ReadonlyArray<Beobachtung>
}

/** Indexes a Konzept and its Beobachtungen, or those that count if they are indexed already. */
export const createBestand = (
  konzept: Konzept,
  beobachtungen: ReadonlyArray<Beobachtung> | BezugMap<Beobachtung>,
): Bestand => {
  const geltende = "get" in beobachtungen ? beobachtungen : indexPreferred(konzept.quellen, beobachtungen)
  return {
    konzept,
    messgroessen: new Map(konzept.messgroessen.map((m) => [m.id, m])),
    indikatoren: new Map(konzept.indikatoren.map((i) => [i.id, i])),
    alleine: new Map(konzept.quellen.map(({ id }) => [id, [id]])),
    find: geltende.get,
    ofGroesse: geltende.ofGroesse,
  }
}

/** The areas of a Raumeinheit, in the order of the Konzept. */
export const gebieteOf = (konzept: Konzept, raumeinheit: string) =>
  (konzept.kommune.raumeinheiten ?? []).find(({ id }) => id === raumeinheit)?.gebiete ?? []

/**
 * The members of one Merkmal that a Messgroesse or an Indikator is given for, in a fixed order. A value that belongs to
 * further Merkmale or to an area is part of a member, and would count twice beside it.
 */
export const membersOfMerkmal = (bestand: Bestand, groesse: string, zeit: Zeitbezug, merkmal: string) =>
  bestand
    .ofGroesse(groesse)
    .flatMap(({ zeit: z, gebiet, merkmale = {} }) => {
      const element = merkmale[merkmal]
      const isMember = z === zeit && gebiet === undefined && Object.keys(merkmale).length === 1
      return isMember && element !== undefined ? [{ element, merkmale }] : []
    })
    .toSorted((a, b) => (a.element < b.element ? -1 : 1))
