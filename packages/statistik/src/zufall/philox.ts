/** Four words of 32 bits. */
export type Worte = readonly [number, number, number, number]

/**
 * Philox4x32-10: mixes a counter and a key into four words of 32 bits. For one key it is a bijection, so two counters
 * never give the same words; that neighbours are unlike is what it passes BigCrush for.
 *
 * @source Salmon, Moraes, Dror & Shaw (2011), Parallel Random Numbers: As Easy as 1, 2, 3, SC '11
 */
export const philox = ([a, b, c, d]: Worte, [keyA, keyB]: readonly [number, number]): Worte => {
  let words: Worte = [a, b, c, d]
  for (let round = 0; round < 10; round++) {
    const [c0, c1, c2, c3] = words
    const k0 = keyA + Math.imul(round, 0x9e37_79b9)
    const k1 = keyB + Math.imul(round, 0xbb67_ae85)
    words = [
      (multiplyHigh(0xcd9e_8d57, c2) ^ c1 ^ k0) >>> 0,
      Math.imul(0xcd9e_8d57, c2) >>> 0,
      (multiplyHigh(0xd251_1f53, c0) ^ c3 ^ k1) >>> 0,
      Math.imul(0xd251_1f53, c0) >>> 0,
    ]
  }
  return words
}

/** The upper 32 bits of the product of two words: in halves, as a double ends at 53 bits. */
const multiplyHigh = (a: number, b: number): number => {
  const [aHigh, aLow, bHigh, bLow] = [a >>> 16, a & 0xffff, b >>> 16, b & 0xffff]
  const middle = aHigh * bLow + ((aLow * bLow) >>> 16)
  return aHigh * bHigh + (middle - (middle % 65_536)) / 65_536 + ((aLow * bHigh + (middle % 65_536)) >>> 16)
}
