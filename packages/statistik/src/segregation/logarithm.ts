const STEPS = 128

const bits = /* @__PURE__ */ new Float64Array(1)
/** Upper half of a double, on all machines that run JavaScript today: sign, exponent, first 20 bits of the fraction. */
const halves = /* @__PURE__ */ new Uint32Array(bits.buffer)

/** 1/m and ln m for the middle m of each 128th of 1 to 2. */
const inverses = /* @__PURE__ */ Float64Array.from({ length: STEPS }, (_, j) => STEPS / (STEPS + j + 0.5))
const logarithms = /* @__PURE__ */ inverses.map((inverse) => -Math.log(inverse))

/** 2^−e and ln 2^e for each exponent e of a double; for 0 both are 0. */
const scales = /* @__PURE__ */ Float64Array.from({ length: 2047 }, (_, e) => (e === 0 ? 0 : 2 ** (1023 - e)))
const powers = /* @__PURE__ */ Float64Array.from({ length: 2047 }, (_, e) => (e === 0 ? 0 : (e - 1023) * Math.LN2))

/**
 * ln r to 1e-15 in absolute terms, relative to |ln r| where that is more than 1; some finite number for r = 0, so that
 * r · ln r is 0 there. `Math.log` is exact to the last digit, but a call: half the time of an index made of logarithms.
 *
 * @param ratio  0, or a normal double; not infinite
 */
export const logarithm = (ratio: number): number => {
  bits[0] = ratio
  const upper = halves[1]!
  const exponent = upper >>> 20
  const step = (upper >>> 13) & (STEPS - 1)
  const rest = ratio * scales[exponent]! * inverses[step]! - 1
  const series = 1 + rest * (-1 / 2 + rest * (1 / 3 + rest * (-1 / 4 + rest * (1 / 5 + rest * (-1 / 6)))))
  return powers[exponent]! + logarithms[step]! + rest * series
}
