/** Chance that can be repeated: whole numbers below a limit. */
export type Zufall = (grenze: number) => number

/**
 * The chance of one input, from the seed of a run and the number of the input: each can be drawn alone.
 *
 * @source mulberry32 by Tommy Ettinger (2017), public domain
 */
export const createZufall = (saat: number, nummer: number): Zufall => {
  let zustand = (Math.imul(saat ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(nummer + 1, 0xc2b2ae35)) | 0
  return (grenze) => {
    zustand = (zustand + 0x6d2b79f5) | 0
    let t = Math.imul(zustand ^ (zustand >>> 15), 1 | zustand)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * grenze)
  }
}

/** One of some things. */
export const pick = <A>(zufall: Zufall, alle: ReadonlyArray<A>): A => {
  const eines = alle[zufall(alle.length)]
  if (eines === undefined) throw new Error("nothing to pick from")
  return eines
}
