import type { Intervall } from "./Intervall.ts"
import { gainAt, type Preise, type Richtung, solveAt, type Stelle, totalsAt, type Vorzeichen } from "./shareBoundsAt.ts"
import type { Polytop } from "./shareBoundsInput.ts"
import { largestMean } from "./shareBoundsMean.ts"

/** A table that fits. */
export interface Tabelle {
  readonly x: Float64Array
  readonly t: Float64Array
}

/** What a search ends with: the best table found, and the limit that no table passes. */
export interface Gefunden {
  readonly schranke: number
  readonly tabelle: Tabelle
}

/** A range of P between two solved places, with the signs that are assumed in it. */
interface Zelle {
  readonly von: Stelle
  readonly bis: Stelle
  readonly vorzeichen: Vorzeichen
  readonly schranke: number
}

/** The shares P = X/T of the group in all people for which there is a table; undefined if for none. */
export const feasibleShares = (polytop: Polytop): Intervall | undefined => {
  const { a, b, T, X } = polytop
  const minusA = a.map((share) => -share)
  // Where even the least mean of the shares lies above P, it lies above all smaller P, and likewise on the other side:
  // from a table at one P to a P between, keep X and change T as far as T may change, then change X.
  const isTooSmall = (P: number): boolean =>
    -largestMean(minusA, polytop, totalsAt(polytop, P)).wert > P + ROUNDING * P * (1 - P)
  const isTooLarge = (P: number): boolean =>
    largestMean(b, polytop, totalsAt(polytop, P)).wert < P - ROUNDING * P * (1 - P)
  const least = X.von / T.bis
  const most = Math.min(1, X.bis / T.von)
  if (isTooLarge(least) || isTooSmall(most)) return undefined
  const von = bisect(most, least, (P) => !isTooSmall(P))
  const bis = bisect(least, most, (P) => !isTooLarge(P))
  return von <= bis ? { von, bis } : undefined
}

/** The last number on the way from `start`, where it holds, to `end`, at which it still holds. */
const bisect = (start: number, end: number, holds: (x: number) => boolean): number => {
  if (holds(end)) return end
  let [good, bad] = [start, end]
  for (;;) {
    const middle = (good + bad) / 2
    if (middle === good || middle === bad) return good
    if (holds(middle)) good = middle
    else bad = middle
  }
}

/**
 * The largest ± D over all P: branch and bound. A cell is split at its middle, or, at one P, by the sign of a unit that
 * may lie on both sides of P; it is closed when nothing in it can surpass the best table found.
 */
export const searchBest = (
  polytop: Polytop,
  P: Intervall,
  richtung: Richtung,
  indexOf: (tabelle: Tabelle) => number,
): Gefunden => {
  let best = -Infinity
  let tabelle: Tabelle | undefined
  const visit = (share: number, vorzeichen: Vorzeichen): Stelle => {
    const stelle = solveAt(polytop, share, richtung, vorzeichen)
    const found = tableOf(polytop, stelle)
    const wert = richtung * indexOf(found)
    if (wert > best) [best, tabelle] = [wert, found]
    return stelle
  }
  const cellOf = (von: Stelle, bis: Stelle, vorzeichen: Vorzeichen): Zelle => ({
    von,
    bis,
    vorzeichen,
    schranke: boundOf(polytop, von, bis, richtung, vorzeichen),
  })

  const free = new Int8Array(polytop.a.length)
  const places = cornersOf(polytop, P).map((share) => visit(share, free))
  const open = places.map((stelle, i) => cellOf(places[Math.max(0, i - 1)]!, stelle, free))
  let schranke = -Infinity
  for (let count = 0; open.length > 0; count++) {
    const zelle = open.pop()!
    const isOpen = zelle.schranke > best + TOLERANCE && count < MOST_CELLS
    const parts = isOpen ? split(zelle, visit, cellOf) : []
    if (parts.length === 0) schranke = Math.max(schranke, zelle.schranke)
    open.push(...parts.toSorted((one, other) => one.schranke - other.schranke))
  }
  return { schranke: Math.max(schranke, best), tabelle: tabelle! }
}

/** Between two neighbours of these no |aᵢ − P| and no |bᵢ − P| has a corner, so that all are straight. */
const cornersOf = ({ a, b }: Polytop, P: Intervall): ReadonlyArray<number> =>
  [...new Set([P.von, P.bis, ...a, ...b])].filter((share) => share >= P.von && share <= P.bis).toSorted((x, y) => x - y)

const split = (
  { von, bis, vorzeichen }: Zelle,
  visit: (P: number, vorzeichen: Vorzeichen) => Stelle,
  cellOf: (von: Stelle, bis: Stelle, vorzeichen: Vorzeichen) => Zelle,
): ReadonlyArray<Zelle> => {
  const { offen, verlust } = von.verlust > bis.verlust ? von : bis
  const width = bis.P - von.P
  if (verlust > width) {
    return [1, -1].map((sign) => {
      const signs = vorzeichen.with(offen, sign)
      const start = visit(von.P, signs)
      return cellOf(start, width === 0 ? start : visit(bis.P, signs), signs)
    })
  }
  const share = (von.P + bis.P) / 2
  if (share === von.P || share === bis.P) return []
  const middle = visit(share, vorzeichen)
  return [cellOf(von, middle, vorzeichen), cellOf(middle, bis, vorzeichen)]
}

/**
 * No table of the cell has more. What any one table gains at prices that are the same for all P, or lie on the line
 * between those of both ends, is convex in P but for `bend`, so it lies below the line between its ends; D is that over
 * 2 · P · (1 − P).
 */
const boundOf = (polytop: Polytop, von: Stelle, bis: Stelle, richtung: Richtung, vorzeichen: Vorzeichen): number => {
  const gain = (P: number, preise: Preise): number => gainAt(polytop, P, polytop.T, preise, richtung, vorzeichen).wert
  const bend = Math.max(0, ((von.preise.summe - bis.preise.summe) * (bis.P - von.P)) / 4)
  const [first, last] = [gain(von.P, von.preise), gain(bis.P, bis.preise)]
  return Math.min(
    richtung === 1 ? 1 : 0,
    largestRatio(von.P, bis.P, first + bend, last + bend),
    largestRatio(von.P, bis.P, first, gain(bis.P, von.preise)),
    largestRatio(von.P, bis.P, gain(von.P, bis.preise), last),
  )
}

/** The largest L(P) / (2 · P · (1 − P)) on the line L from `first` to `last`. */
const largestRatio = (von: number, bis: number, first: number, last: number): number => {
  const ends = Math.max(first / (2 * von * (1 - von)), last / (2 * bis * (1 - bis)))
  if (von === bis) return ends
  const slope = (last - first) / (bis - von)
  const [at0, at1] = [von * slope - first, -first - (1 - von) * slope]
  if (at0 <= 0 || at1 <= 0) return ends
  // −L(P) / (P · (1 − P)) is least where P : 1 − P = √−L(0) : √−L(1)
  const [root0, root1] = [Math.sqrt(at0), Math.sqrt(at1)]
  const lowest = root0 / (root0 + root1)
  return lowest > von && lowest < bis ? -((root0 + root1) ** 2) / 2 : ends
}

/** The counts of a solved place, pulled back over the rounding of the last digits. */
const tableOf = ({ a, b, l, u }: Polytop, { P, w, d, gesamt }: Stelle): Tabelle => {
  const t = w.map((share, i) => Math.min(u[i]!, Math.max(l[i]!, share * gesamt)))
  const x = t.map((count, i) => Math.min(b[i]! * count, Math.max(a[i]! * count, (P * w[i]! + d[i]!) * gesamt)))
  return { x, t }
}

/** Beside P and 1 − P, which D is divided by. */
const ROUNDING = 1e-13

/** How near the limit must come to what is reached; printed indices have two or three digits. */
const TOLERANCE = 1e-9

/** About ten seconds for 100 units that all lie on both sides of P; printed tables take some tens of cells. */
const MOST_CELLS = 20_000
