import { type Summe, type Zahlen, type Zelle, zellenOf } from "./Zelle.ts"

/** How Zellen hang together, which of them are hidden so far, and what the others tell. */
export interface Netz {
  readonly summenOf: (zelle: Zelle) => ReadonlyArray<Summe>
  readonly isVerborgen: (zelle: Zelle) => boolean
  readonly zahlen: Zahlen
}

/** Hidden Zellen that Summen tie to each other, with these Summen. */
export interface Geflecht {
  readonly verborgene: ReadonlySet<Zelle>
  readonly beteiligte: ReadonlyArray<Summe>
}

/** The Geflechte that some Zellen belong to, each once. */
export const findGeflechte = (zellen: Iterable<Zelle>, netz: Netz): ReadonlyArray<Geflecht> => {
  const gesehene = new Set<Zelle>()
  return [...zellen].flatMap((erste) => {
    if (gesehene.has(erste)) return []
    const verborgene = new Set([erste])
    const beteiligte = new Set<Summe>()
    for (const zelle of verborgene)
      for (const summe of netz.summenOf(zelle)) {
        if (beteiligte.has(summe)) continue
        beteiligte.add(summe)
        for (const andere of zellenOf(summe)) if (netz.isVerborgen(andere)) verborgene.add(andere)
      }
    for (const zelle of verborgene) gesehene.add(zelle)
    return [{ verborgene, beteiligte: [...beteiligte] }]
  })
}

/** The Zelle to be hidden first of some: the smallest that is still shown, a 0 only if there is nothing else. */
export const pickPartner = (zellen: ReadonlyArray<Zelle>, { isVerborgen, zahlen }: Netz): Zelle | undefined => {
  const zahlOf = (zelle: Zelle): number => (zahlen.get(zelle) ?? Number.MAX_VALUE) || Infinity
  return zellen
    .filter((zelle) => !isVerborgen(zelle))
    .reduce<Zelle | undefined>((bisher, zelle) => {
      if (bisher === undefined || zahlOf(zelle) < zahlOf(bisher)) return zelle
      return zahlOf(zelle) === zahlOf(bisher) && zelle.key < bisher.key ? zelle : bisher
    }, undefined)
}

/** The Zelle to be hidden beside a hidden one: in a Summe with it, else in a Summe of its hidden neighbours, and so on. */
export const findPartner = (zelle: Zelle, netz: Netz): Zelle | undefined => {
  const gesehene = new Set([zelle])
  let umkreis: ReadonlyArray<Zelle> = [zelle]
  let leere: Zelle | undefined
  while (umkreis.length > 0) {
    const nachbarn = new Set(umkreis.flatMap(netz.summenOf).flatMap(zellenOf))
    const neue = [...nachbarn].filter((nachbar) => !gesehene.has(nachbar))
    const partner = pickPartner(neue, netz)
    if (partner !== undefined && netz.zahlen.get(partner) !== 0) return partner
    leere ??= partner
    for (const nachbar of neue) gesehene.add(nachbar)
    umkreis = neue.filter(netz.isVerborgen)
  }
  return leere
}
