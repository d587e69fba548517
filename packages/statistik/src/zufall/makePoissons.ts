import { drawCell } from "./drawCell.ts"
import { drawPoisson } from "./drawPoisson.ts"
import { makePoissonTables } from "./makePoissonTables.ts"
import type { Strom } from "./Strom.ts"

/** A weight is 32 · high + low; two small tables stay in the cache where one for each weight would not. */
const LOW = 32
const HIGH = 64

/**
 * Poisson counts with means `scale` · weight, one for each weight; returns their sum. A sum of two Poisson counts is
 * one, so each weight is drawn in two parts, from tables that all weights share; one above 2,047 is drawn without.
 *
 * @param weights  whole numbers above 0
 * @param scale    above 0, at most 1
 */
export const makePoissons = (weights: Float64Array, scale: number): ((strom: Strom, into: Float64Array) => number) => {
  const { pool, start, shift, lowest } = makePoissonTables([
    ...Array.from({ length: LOW }, (_, low) => low * scale),
    ...Array.from({ length: HIGH }, (_, high) => high * LOW * scale),
  ])
  const large = Int32Array.from(weights.keys()).filter((i) => weights[i]! >= LOW * HIGH)
  // large ones get twice the table of 0, which is the first of either part
  const tabled = weights.map((weight) => (weight < LOW * HIGH ? weight : 0))
  const low = Int32Array.from(tabled, (weight) => weight % LOW)
  const high = Int32Array.from(tabled, (weight) => LOW + Math.floor(weight / LOW))
  const [lowStart, lowShift] = [low.map((k) => start[k]!), low.map((k) => shift[k]!)]
  const [highStart, highShift] = [high.map((k) => start[k]!), high.map((k) => shift[k]!)]
  const least = low.map((k, i) => lowest[k]! + lowest[high[i]!]!)
  return (strom, into) => {
    let sum = 0
    for (let i = 0; i < least.length; i++) {
      const k =
        least[i]! +
        drawCell(strom, pool, lowStart[i]!, lowShift[i]!) +
        drawCell(strom, pool, highStart[i]!, highShift[i]!)
      into[i] = k
      sum += k
    }
    for (const i of large) {
      const k = drawPoisson(strom, weights[i]! * scale)
      into[i] = k
      sum += k
    }
    return sum
  }
}
