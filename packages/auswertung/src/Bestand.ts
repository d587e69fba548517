import { type Beobachtung, type Bezug, bezugKey, type Indikator, type Konzept, type Messgroesse } from "@zielwerk/konzept"

/** Konzept and Beobachtungen, indexed for look-ups; the first Beobachtung of a key counts, as in the order given. */
export interface Bestand {
  readonly konzept: Konzept
  readonly beobachtungen: ReadonlyArray<Beobachtung>
  readonly messgroessen: ReadonlyMap<string, Messgroesse>
  readonly indikatoren: ReadonlyMap<string, Indikator>
  readonly find: (bezug: Bezug) => Beobachtung | undefined
  readonly ofGroesse: (id: string) => ReadonlyArray<Beobachtung>
}

/** Indexes a Konzept and its Beobachtungen. */
export const createBestand = (konzept: Konzept, beobachtungen: ReadonlyArray<Beobachtung>): Bestand => {
  const byKey = new Map<string, Beobachtung>()
  const byGroesse = new Map<string, Array<Beobachtung>>()
  for (const beobachtung of beobachtungen) {
    const key = bezugKey(beobachtung)
    if (byKey.has(key)) continue
    byKey.set(key, beobachtung)
    const list = byGroesse.get(beobachtung.messgroesse)
    if (list === undefined) byGroesse.set(beobachtung.messgroesse, [beobachtung])
    else list.push(beobachtung)
  }
  return {
    konzept,
    beobachtungen,
    messgroessen: new Map(konzept.messgroessen.map((m) => [m.id, m])),
    indikatoren: new Map(konzept.indikatoren.map((i) => [i.id, i])),
    find: (bezug) => byKey.get(bezugKey(bezug)),
    ofGroesse: (id) => byGroesse.get(id) ?? [],
  }
}

/** The areas of a Raumeinheit, in the order of the Konzept. */
export const gebieteOf = (konzept: Konzept, raumeinheit: string) =>
  (konzept.kommune.raumeinheiten ?? []).find(({ id }) => id === raumeinheit)?.gebiete ?? []
