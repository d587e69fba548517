import { byKey, type Summe, type Zahlen, type Zelle, zellenOf } from "./Zelle.ts"

/** How far a hidden number could be from what it is, without any Summe telling. */
export interface Spielraum {
  /** by how much it could be larger */
  readonly hinauf: number
  /** whether it could be another number at all */
  readonly isBeweglich: boolean
}

/**
 * What do Summen leave open about the Zellen that are not shown? The hidden numbers are the solutions of a system of
 * equations; each free unknown is one way to change them together so that every Summe still holds. No number may fall
 * below 0, so large ones are asked first to give way.
 *
 * @param unbekannte  the Zellen that are not shown; all others of the Summen are
 * @param zahlen      one solution: what the hidden numbers are
 * @returns           a Spielraum that surely exists for each Zelle; there may be more
 */
export const solveSummen = (
  summen: ReadonlyArray<Summe>,
  unbekannte: Iterable<Zelle>,
  zahlen: Zahlen,
): ReadonlyMap<Zelle, Spielraum> => {
  const spalten = [...unbekannte].toSorted((a, b) => (zahlen.get(b) ?? -1) - (zahlen.get(a) ?? -1) || byKey(a, b))
  const { gleichungen, pivots } = eliminate(createGleichungen(summen, spalten), spalten.length)
  const werte = spalten.map((zelle) => zahlen.get(zelle) ?? 0)
  const hinauf = spalten.map(() => 0)
  const isBeweglich = spalten.map(() => false)
  for (const bewegung of bewegungenOf(gleichungen, pivots, spalten.length)) {
    if (bewegung.some(([, schritt]) => !Number.isInteger(schritt))) continue
    const [vor, zurueck] = [schritteOf(bewegung, werte, 1), schritteOf(bewegung, werte, -1)]
    for (const [spalte, schritt] of bewegung) {
      const weiter = Math.abs(schritt) * (schritt > 0 ? vor : zurueck)
      hinauf[spalte] = Math.max(hinauf[spalte] ?? 0, weiter)
      if (vor > 0 || zurueck > 0) isBeweglich[spalte] = true
    }
  }
  return new Map(spalten.map((zelle, i) => [zelle, { hinauf: hinauf[i] ?? 0, isBeweglich: isBeweglich[i] ?? false }]))
}

/** One equation: coefficient by column; the right side is not needed. */
type Gleichung = Map<number, number>
type Bewegung = ReadonlyArray<readonly [spalte: number, schritt: number]>

const createGleichungen = (summen: ReadonlyArray<Summe>, spalten: ReadonlyArray<Zelle>): ReadonlyArray<Gleichung> => {
  const spalteOf = new Map(spalten.map((zelle, i) => [zelle, i]))
  return summen.map((summe) => {
    const gleichung: Gleichung = new Map()
    for (const zelle of zellenOf(summe)) {
      const spalte = spalteOf.get(zelle)
      if (spalte !== undefined) gleichung.set(spalte, zelle === summe.ganzes ? -1 : 1)
    }
    return gleichung
  })
}

const NULL = 1e-9

/** Gauss-Jordan over sparse rows: each pivot column is left in one equation only. */
const eliminate = (gegebene: ReadonlyArray<Gleichung>, spalten: number) => {
  const gleichungen = gegebene.map((gleichung) => new Map(gleichung))
  const zeilenOf: Array<Set<number>> = Array.from({ length: spalten }, () => new Set())
  for (const [zeile, gleichung] of gleichungen.entries())
    for (const spalte of gleichung.keys()) zeilenOf[spalte]?.add(zeile)
  const pivots = new Map<number, number>()
  for (let spalte = 0; spalte < spalten; spalte++) {
    const zeilen = [...(zeilenOf[spalte] ?? [])]
    const pivot = zeilen
      .filter((zeile) => !pivots.has(zeile))
      .toSorted((a, b) => (gleichungen[a]?.size ?? 0) - (gleichungen[b]?.size ?? 0) || a - b)[0]
    const eigene = pivot === undefined ? undefined : gleichungen[pivot]
    if (pivot === undefined || eigene === undefined) continue
    pivots.set(pivot, spalte)
    const teiler = eigene.get(spalte) ?? 1
    for (const [s, koeffizient] of eigene) eigene.set(s, koeffizient / teiler)
    for (const zeile of zeilen) {
      const andere = gleichungen[zeile]
      const faktor = zeile === pivot ? undefined : andere?.get(spalte)
      if (andere === undefined || faktor === undefined) continue
      for (const [s, koeffizient] of eigene) {
        const neu = (andere.get(s) ?? 0) - faktor * koeffizient
        if (Math.abs(neu) > NULL) {
          andere.set(s, Math.abs(neu - Math.round(neu)) < NULL ? Math.round(neu) : neu)
          zeilenOf[s]?.add(zeile)
        } else {
          andere.delete(s)
          zeilenOf[s]?.delete(zeile)
        }
      }
    }
  }
  return { gleichungen, pivots }
}

/** Every free column moves by one, and the pivots make up for it. */
const bewegungenOf = (
  gleichungen: ReadonlyArray<Gleichung>,
  pivots: ReadonlyMap<number, number>,
  spalten: number,
): ReadonlyArray<Bewegung> => {
  const gebunden = new Set(pivots.values())
  const bewegungen = new Map<number, Array<readonly [number, number]>>()
  for (let spalte = 0; spalte < spalten; spalte++) if (!gebunden.has(spalte)) bewegungen.set(spalte, [[spalte, 1]])
  for (const [zeile, pivot] of pivots)
    for (const [spalte, koeffizient] of gleichungen[zeile] ?? [])
      if (spalte !== pivot) bewegungen.get(spalte)?.push([pivot, -koeffizient])
  return [...bewegungen.values()]
}

/** How many steps a movement can make until a number would fall below 0. */
const schritteOf = (bewegung: Bewegung, werte: ReadonlyArray<number>, richtung: 1 | -1): number =>
  bewegung.reduce((schritte, [spalte, schritt]) => {
    const abnahme = -schritt * richtung
    return abnahme > 0 ? Math.min(schritte, Math.floor((werte[spalte] ?? 0) / abnahme)) : schritte
  }, Infinity)
