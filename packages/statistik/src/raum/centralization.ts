import { compensatedSum } from "../zahl/sum.ts"

/**
 * Twice the area between the Lorenz curve of two columns, taken outwards from the centre, and the diagonal: > 0 if `near`
 * lies nearer to it than `other`. Units at one distance are one step, so that their order does not matter.
 */
export const centralization = (
  near: Float64Array,
  Near: number,
  other: Float64Array,
  Other: number,
  distance: Float64Array,
): number => {
  const order = Uint32Array.from(distance, (_, i) => i).toSorted((i, j) => distance[i]! - distance[j]!)
  let [nearInside, otherInside, nearRing, otherRing] = [0, 0, 0, 0]
  const sum = compensatedSum(order.length, (step) => {
    const i = order[step]!
    nearRing += near[i]!
    otherRing += other[i]!
    const isLastOfRing = distance[order[step + 1]!] !== distance[i]
    if (!isLastOfRing) return 0
    const term = (nearInside / Near) * (otherRing / Other) - (nearRing / Near) * (otherInside / Other)
    nearInside += nearRing
    otherInside += otherRing
    nearRing = 0
    otherRing = 0
    return term
  })
  return Math.min(1, Math.max(-1, sum)) + 0
}
