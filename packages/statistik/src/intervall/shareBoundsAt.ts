import type { Intervall } from "./Intervall.ts"
import type { Polytop } from "./shareBoundsInput.ts"
import { largestMean } from "./shareBoundsMean.ts"

/** Whether Σ |d| is to be as large (1) or as small (−1) as possible; d = x − P · t. */
export type Richtung = 1 | -1

/** For each unit, what stands for |d|: d (1), −d (−1), or |d| itself (0). */
export type Vorzeichen = Int8Array

/** What each side condition costs: Σ d = 0, Σ x ≥ X.von and Σ x ≤ X.bis. */
export interface Preise {
  readonly summe: number
  /** ≥ 0 */
  readonly mindestens: number
  /** ≥ 0 */
  readonly hoechstens: number
}

/** What prices leave to be gained, and the table that gains it; everything is divided by all people. */
interface Geloest {
  /** at the best prices the largest ± Σ |d| that is possible, at any others more than that */
  readonly wert: number
  /** Σ d, which must be 0 */
  readonly summe: number
  /** shares of the units in all people */
  readonly w: Float64Array
  readonly d: Float64Array
  readonly gesamt: number
  readonly letztes: number
}

/** The best table at one share P of the group in all people. */
export interface Stelle extends Pick<Geloest, "w" | "d" | "gesamt"> {
  readonly P: number
  readonly preise: Preise
  /** the unit whose |d| is taken for larger than it is, and by how much; −1 if there is none */
  readonly offen: number
  readonly verlust: number
}

/** The totals that are possible at `P`: X = P · T must be one of the counts of the group. */
export const totalsAt = ({ T, X }: Polytop, P: number): Intervall => {
  const von = X.von === 0 ? T.von : Math.min(T.bis, Math.max(T.von, X.von / P)) // 0 / 0 would be NaN
  return { von, bis: Math.max(von, Math.min(T.bis, X.bis / P)) }
}

/** The most that any table gains at these prices. They cost nothing where all conditions hold, so it is an upper bound. */
export const gainAt = (
  polytop: Polytop,
  P: number,
  T: Intervall,
  preise: Preise,
  richtung: Richtung,
  vorzeichen: Vorzeichen,
): Geloest => {
  const { a, b, X } = polytop
  const n = a.length
  const c = new Float64Array(n)
  const d = new Float64Array(n)
  const preisX = preise.hoechstens - preise.mindestens
  for (let i = 0; i < n; i++) {
    const sign = vorzeichen[i]!
    const gainOf = (dev: number): number =>
      (sign === 0 ? richtung * Math.abs(dev) : sign * dev) - preise.summe * dev - preisX * (P + dev)
    const [below, above] = [a[i]! - P, b[i]! - P]
    d[i] = gainOf(above) > gainOf(below) ? above : below
    // |d| as small as possible has its third corner at 0; as large as possible it never is
    if (richtung === -1 && below < 0 && above > 0 && gainOf(d[i]!) < gainOf(0)) d[i] = 0
    c[i] = gainOf(d[i]!)
  }
  const zugabe = preise.hoechstens * X.bis - preise.mindestens * X.von
  const { wert, w, gesamt, letztes } = largestMean(c, polytop, T, zugabe)
  let summe = 0
  for (let i = 0; i < n; i++) {
    d[i]! *= w[i]!
    summe += d[i]!
  }
  return { wert, summe, w, d, gesamt, letztes }
}

/**
 * Solves the linear programme at one P exactly. Its dual in the price of Σ d = 0 is a convex function of straight
 * pieces; two of them, left and right of its lowest point, are replaced by the piece at their crossing until none lies
 * deeper. The mixture of both tables that has Σ d = 0 then gains just as much, which proves both.
 */
export const solveAt = (polytop: Polytop, P: number, richtung: Richtung, vorzeichen: Vorzeichen): Stelle => {
  const T = totalsAt(polytop, P)
  const tiny = ROUNDING * P * (1 - P)
  const priced = (preis: number): Bepreist => ({
    ...gainAt(polytop, P, T, { summe: preis, mindestens: 0, hoechstens: 0 }, richtung, vorzeichen),
    preis,
  })
  let left = priced(0)
  let right = left
  for (let step = 1; right.summe > tiny && step <= LARGEST_PRICE; step *= 4) [left, right] = [right, priced(step)]
  for (let step = 1; left.summe < -tiny && step <= LARGEST_PRICE; step *= 4) [left, right] = [priced(-step), left]
  let lowest = left.wert < right.wert ? left : right
  for (let step = 0; step < MOST_PIECES && left.summe > tiny && right.summe < -tiny; step++) {
    // the pieces have the slopes −Σ d and cross here
    const products = left.preis * left.summe - right.preis * right.summe
    const preis = (left.wert - right.wert + products) / (left.summe - right.summe)
    lowest = priced(Math.min(right.preis, Math.max(left.preis, preis)))
    const crossing = left.wert - left.summe * (lowest.preis - left.preis)
    if (lowest.wert <= crossing + tiny) break
    if (lowest.summe > 0) left = lowest
    else right = lowest
  }
  return { P, preise: pricesOf(polytop, P, T, lowest), ...mix(left, right, richtung, vorzeichen) }
}

interface Bepreist extends Geloest {
  readonly preis: number
}

/** Of a sum of differences to P, beside P · (1 − P), which the index divides it by. */
const ROUNDING = 1e-13

const LARGEST_PRICE = 2 ** 24

const MOST_PIECES = 200

/** Where the count of the group, not that of all, holds the total back: what one person of the group more would add. */
const pricesOf = (polytop: Polytop, P: number, T: Intervall, { preis, wert, gesamt, letztes }: Bepreist): Preise => {
  const isHeldDown = T.bis < polytop.T.bis && gesamt >= T.bis
  const isHeldUp = T.von > polytop.T.von && gesamt <= T.von
  const mindestens = isHeldUp ? Math.max(0, (wert - letztes) / P) : 0
  const hoechstens = isHeldDown ? Math.max(0, (letztes - wert) / P) : 0
  // x = P · t + d, so the price of x is paid for d already
  return { summe: preis - hoechstens + mindestens, mindestens, hoechstens }
}

const mix = (
  left: Bepreist,
  right: Bepreist,
  richtung: Richtung,
  vorzeichen: Vorzeichen,
): Omit<Stelle, "P" | "preise"> => {
  const q = left.summe > right.summe ? Math.min(1, Math.max(0, -right.summe / (left.summe - right.summe))) : 1
  const between = (x: number, y: number): number => q * x + (1 - q) * y
  const d = left.d.map((dev, i) => between(dev, right.d[i]!))
  let [offen, verlust] = [-1, 0]
  for (let i = 0; i < d.length; i++) {
    const loss = between(Math.abs(left.d[i]!), Math.abs(right.d[i]!)) - Math.abs(d[i]!)
    if (richtung === 1 && vorzeichen[i] === 0 && loss > verlust) [offen, verlust] = [i, loss]
  }
  return {
    d,
    w: left.w.map((share, i) => between(share, right.w[i]!)),
    gesamt: 1 / between(1 / left.gesamt, 1 / right.gesamt),
    offen,
    verlust,
  }
}
