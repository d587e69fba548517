import { drawCell, makeZellen, shiftOf } from "./drawCell.ts"
import { drawMultinomial } from "./drawMultinomial.ts"
import { makePoissons } from "./makePoissons.ts"
import type { Strom } from "./Strom.ts"

/** Draws as many people as there are, with return, and writes how many come from each cell. */
export type Resampler = (strom: Strom, into: Float64Array) => void

/**
 * A multinomial sample of N = Σ counts people over the same cells, prepared once for many samples.
 *
 * Independent Poisson counts with means a little below the cells' have a random sum M; given M they are multinomial,
 * whatever M is. So M ≤ N is waited for, and the N − M people missing are drawn one by one: together exactly a
 * multinomial sample of N. The means never change, unlike those of conditional binomials, so that all their constants
 * are computed once.
 *
 * @param counts  people per cell, whole numbers, at least one above 0, sum at most 2^53
 * @source Brown & Bromberg (1984), An Efficient Two-Stage Procedure for Generating Random Variates from the Multinomial
 *   Distribution, The American Statistician 38(3), 216–219
 */
export const makeResampler = (counts: Float64Array): Resampler => {
  const cells = Int32Array.from(counts.keys()).filter((i) => counts[i]! > 0)
  const weights = Float64Array.from(cells, (i) => counts[i]!)
  const people = weights.reduce((a, b) => a + b, 0)
  const zellen = makeZellen(weights)
  const shift = shiftOf(zellen)
  // A Poisson count costs as much as two people. 1.5 standard deviations below: one sum in 15 is too large.
  const start = people > 2 * weights.length ? makePoissons(weights, 1 - 1.5 / Math.sqrt(people)) : startEmpty
  const drawn = new Float64Array(weights.length)
  return (strom, into) => {
    let missing: number
    do missing = people - start(strom, drawn)
    while (missing < 0)
    if (missing > 64 * weights.length) drawMultinomial(strom, missing, weights, people, drawn)
    else
      for (let m = 0; m < missing; m++) {
        const i = drawCell(strom, zellen, 0, shift)
        drawn[i] = drawn[i]! + 1
      }
    into.fill(0)
    for (let i = 0; i < cells.length; i++) into[cells[i]!] = drawn[i]!
  }
}

const startEmpty = (_: Strom, into: Float64Array): number => {
  into.fill(0)
  return 0
}
