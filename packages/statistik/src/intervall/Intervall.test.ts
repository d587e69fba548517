import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { percentChange } from "../anteil/percentChange.ts"
import { exact, type Intervall, intervall } from "./Intervall.ts"
import { addIntervals } from "./addIntervals.ts"
import { contains } from "./contains.ts"
import { divideIntervals } from "./divideIntervals.ts"
import { multiplyIntervals } from "./multiplyIntervals.ts"
import { overlaps } from "./overlaps.ts"
import { percentChangeIntervals } from "./percentChangeIntervals.ts"
import { subtractIntervals } from "./subtractIntervals.ts"
import { sumIntervals } from "./sumIntervals.ts"

for (const { name, operate, number } of operations()) {
  test(`${name}: the result of points lies in the result of the intervals`, () => {
    fc.assert(
      fc.property(withPoint, withPoint, ([a, p], [b, q]) => {
        const result = operate(a, b)
        fc.pre(Result.isSuccess(result))
        const value = number(p, q)
        expect(result.success.von).toBeLessThanOrEqual(value)
        expect(result.success.bis).toBeGreaterThanOrEqual(value)
      }),
    )
  })

  test(`${name}: exact numbers behave as numbers`, () => {
    fc.assert(
      fc.property(finite, finite, (p, q) => {
        const result = operate(Result.getOrThrow(exact(p)), Result.getOrThrow(exact(q)))
        const value = number(p, q) + 0
        if (Number.isFinite(value)) expect(result).toEqual(Result.succeed({ von: value, bis: value }))
        else expect(Result.isFailure(result)).toBe(true)
      }),
    )
  })

  test(`${name}: narrower operands never give a wider result`, () => {
    fc.assert(
      fc.property(withPoint, withPoint, ([a, p], [b, q]) => {
        const wide = operate(a, b)
        const narrow = operate({ von: p, bis: a.bis }, { von: b.von, bis: q })
        fc.pre(Result.isSuccess(wide) && Result.isSuccess(narrow))
        expect(narrow.success.von).toBeGreaterThanOrEqual(wide.success.von)
        expect(narrow.success.bis).toBeLessThanOrEqual(wide.success.bis)
      }),
    )
  })

  test(`${name}: bounds are finite, in order, and never -0`, () => {
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const result = operate(a, b)
        if (Result.isFailure(result)) return
        const { von, bis } = result.success
        expect(Number.isFinite(von) && Number.isFinite(bis) && von <= bis).toBe(true)
        expect(Object.is(von, -0) || Object.is(bis, -0)).toBe(false)
      }),
    )
  })
}

test("addition and multiplication do not depend on the order", () => {
  fc.assert(
    fc.property(interval, interval, (a, b) => {
      expect(addIntervals(a, b)).toEqual(addIntervals(b, a))
      expect(multiplyIntervals(a, b)).toEqual(multiplyIntervals(b, a))
    }),
  )
})

test("the sum of many is the sum of two, repeated", () => {
  fc.assert(
    fc.property(fc.array(smallInterval, { minLength: 1, maxLength: 40 }), (list) => {
      const [first, ...others] = list as [Intervall, ...Array<Intervall>]
      const folded = others.reduce((sum, next) => Result.getOrThrow(addIntervals(sum, next)), first)
      expect(sumIntervals(list)).toEqual(Result.succeed(folded))
    }),
  )
})

test("the sum of nothing is a hole, not 0", () => {
  expect(faultOf(sumIntervals([]))).toMatchObject({ grund: "keineEinheiten", feld: "intervals" })
})

test("the percentage change of points lies in that of the intervals, which is reached at both ends", () => {
  const positive = fc.tuple(cents, cents).map(([a, b]) => ({ von: Math.min(a, b), bis: Math.max(a, b) }))
  fc.assert(
    fc.property(positive, positive, unit, unit, (von, bis, s, t) => {
      const result = Result.getOrThrow(percentChangeIntervals(von, bis))
      const [p, q] = [pointOf(von, s), pointOf(bis, t)]
      expect(contains(result, Result.getOrThrow(percentChange(p, q)).wert)).toBe(true)
      expect(result.von).toBe(Result.getOrThrow(percentChange(von.bis, bis.von)).wert)
      expect(result.bis).toBe(Result.getOrThrow(percentChange(von.von, bis.bis)).wert)
    }),
  )
})

test("the percentage change of exact numbers is the percentage change of the numbers", () => {
  fc.assert(
    fc.property(cents, cents, (von, bis) => {
      const { wert } = Result.getOrThrow(percentChange(von, bis))
      const result = percentChangeIntervals({ von, bis: von }, { von: bis, bis })
      expect(result).toEqual(Result.succeed({ von: wert, bis: wert }))
    }),
  )
})

test("a base that touches 0 has no percentage change, nor has a negative one", () => {
  const bis = { von: 1, bis: 2 }
  for (const [von, grund, gefunden] of [
    [{ von: 0, bis: 1 }, "basisNull", "[0, 1]"],
    [{ von: -1, bis: 0 }, "basisNull", "[-1, 0]"],
    [{ von: -2, bis: -1 }, "basisNegativ", "[-2, -1]"],
  ] as const)
    expect(faultOf(percentChangeIntervals(von, bis))).toMatchObject({ grund, feld: "von", gefunden })
})

test("a divisor that contains 0, even as its end, is refused and named", () => {
  for (const b of [
    { von: -1, bis: 1 },
    { von: 0, bis: 1 },
    { von: -1, bis: 0 },
    { von: 0, bis: 0 },
  ]) {
    const gefunden = `[${b.von}, ${b.bis}]`
    expect(Result.flip(divideIntervals({ von: 1, bis: 2 }, b))).toMatchObject({
      success: { grund: "nennerNull", feld: "b", gefunden },
    })
  }
})

test("multiplying by what was divided by leads back to an interval around the start", () => {
  fc.assert(
    fc.property(
      smallInterval,
      smallInterval.filter((b) => b.von > 0),
      (a, b) => {
        const back = Result.flatMap(divideIntervals(a, b), (quotient) => multiplyIntervals(quotient, b))
        const { von, bis } = Result.getOrThrow(back)
        expect(contains({ von, bis }, a.von) && contains({ von, bis }, a.bis)).toBe(true)
      },
    ),
  )
})

test("what no double can hold is refused, not infinite", () => {
  const huge = { von: 1e308, bis: Number.MAX_VALUE }
  expect(reasonOf(addIntervals(huge, huge))).toBe("zuGross")
  expect(reasonOf(subtractIntervals(huge, { von: -1e308, bis: 0 }))).toBe("zuGross")
  expect(reasonOf(multiplyIntervals(huge, { von: -2, bis: 2 }))).toBe("zuGross")
  expect(reasonOf(divideIntervals(huge, { von: 1e-300, bis: 1 }))).toBe("zuGross")
  expect(reasonOf(sumIntervals([huge, huge]))).toBe("zuGross")
  expect(reasonOf(percentChangeIntervals({ von: 1e-300, bis: 1 }, huge))).toBe("zuGross")
  const debt = { von: -Number.MAX_VALUE, bis: -1 }
  expect(faultOf(addIntervals(debt, debt))).toMatchObject({ grund: "zuGross", gefunden: "[-Infinity, -2]" })
})

test("an interval needs two finite bounds in order", () => {
  for (const bad of [Number.NaN, Infinity, -Infinity]) {
    expect(Result.flip(intervall(bad, 1))).toMatchObject({ success: { grund: "keineZahl", feld: "von" } })
    expect(Result.flip(intervall(1, bad))).toMatchObject({ success: { grund: "keineZahl", feld: "bis" } })
    expect(reasonOf(exact(bad))).toBe("keineZahl")
  }
  expect(faultOf(intervall(2, 1))).toMatchObject({ grund: "grenzenVertauscht", gefunden: "2 > 1" })
  expect(intervall(-0, 0)).toEqual(Result.succeed({ von: 0, bis: 0 }))
})

test("an interval contains its points, and two intervals with a common point overlap", () => {
  fc.assert(
    fc.property(withPoint, interval, ([a, p], b) => {
      expect(contains(a, p)).toBe(true)
      if (contains(b, p)) expect(overlaps(a, b)).toBe(true)
      expect(overlaps(a, b)).toBe(overlaps(b, a))
    }),
  )
})

test("intervals that touch but for rounding overlap; separate ones do not", () => {
  expect(overlaps({ von: 0, bis: 0.1 + 0.2 }, { von: 0.3, bis: 1 })).toBe(true)
  expect(overlaps({ von: 0.3, bis: 1 }, { von: 0, bis: 0.3 * (1 - 1e-10) })).toBe(true)
  expect(overlaps({ von: 0, bis: 0.3 }, { von: 0.3001, bis: 1 })).toBe(false)
  expect(contains({ von: 0.1 + 0.2, bis: 1 }, 0.3)).toBe(true)
  expect(contains({ von: 0.3001, bis: 1 }, 0.3)).toBe(false)
})

test("no interval contains what is no number", () => {
  for (const bad of [Number.NaN, Infinity, -Infinity]) expect(contains({ von: 0, bis: 1 }, bad)).toBe(false)
})

// Helpers

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })

const interval = fc.tuple(finite, finite).map(([a, b]): Intervall => ({ von: Math.min(a, b), bis: Math.max(a, b) }))

const unit = fc.double({ min: 0, max: 1, noNaN: true })

const withPoint = fc.tuple(interval, unit).map(([a, t]) => [a, pointOf(a, t)] as const)

const cents = fc.integer({ min: 1, max: 10_000_000 }).map((n) => n / 100)

const smallInterval = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.nat(1000))
  .map(([von, width]): Intervall => ({ von: von / 100, bis: (von + width) / 100 }))

/** The point a fraction `t` of the way; clamped, because rounding may lead past an end. */
function pointOf(a: Intervall, t: number): number {
  return Math.min(a.bis, Math.max(a.von, a.von * (1 - t) + a.bis * t))
}

function operations() {
  return [
    { name: "addition", operate: addIntervals, number: (p: number, q: number) => p + q },
    { name: "subtraction", operate: subtractIntervals, number: (p: number, q: number) => p - q },
    { name: "multiplication", operate: multiplyIntervals, number: (p: number, q: number) => p * q },
    { name: "division", operate: divideIntervals, number: (p: number, q: number) => p / q },
  ]
}

const faultOf = (result: ReturnType<typeof intervall>) => Result.getOrThrow(Result.flip(result))

const reasonOf = (result: ReturnType<typeof intervall>): string => faultOf(result).grund
