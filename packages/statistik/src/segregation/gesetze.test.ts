import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { Einheit, Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { atkinson } from "./atkinson.ts"
import { correlationRatio } from "./correlationRatio.ts"
import { giniSegregation } from "./giniSegregation.ts"
import { gorard } from "./gorard.ts"
import { interaction } from "./interaction.ts"
import { isolation } from "./isolation.ts"
import { minMax } from "./minMax.ts"
import { mutualInformation } from "./mutualInformation.ts"
import { segregationIndex } from "./segregationIndex.ts"
import { theilH } from "./theilH.ts"

/** What holds for an index of one group against the rest (spec "statistik", section 7). */
interface Gesetz {
  readonly name: string
  readonly of: (x: ArrayLike<number>, total: ArrayLike<number>) => Result.Result<Kennzahl<Einheit>, NichtDefiniert>
  /** the value where every unit has the same share P */
  readonly even: (P: number) => number
  /** the value where no unit holds both */
  readonly apart: (P: number) => number
  /** does not change when one group is multiplied */
  readonly isComposition?: true
  /** is the same for group and rest */
  readonly isSymmetric?: true
  /** falls at every move to where the group is rarer, not only never rises */
  readonly isStrict?: true
  /** falls at every exchange that mixes */
  readonly isStrictAtExchange?: true
  /** −1 where more separation gives less */
  readonly sign?: -1
}

const strict = { isStrict: true, isStrictAtExchange: true } as const
const entropyOf = (P: number): number => -P * Math.log(P) - (1 - P) * Math.log(1 - P)
const none = (): number => 0
const one = (): number => 1
const composed = { even: none, apart: one, isComposition: true } as const

const gesetze: ReadonlyArray<Gesetz> = [
  { name: "segregationIndex", of: segregationIndex, ...composed, isSymmetric: true },
  { name: "giniSegregation", of: giniSegregation, ...composed, isSymmetric: true, ...strict },
  { name: "theilH", of: theilH, even: none, apart: one, isSymmetric: true, ...strict },
  { name: "mutualInformation", of: mutualInformation, even: none, apart: entropyOf, isSymmetric: true, ...strict },
  { name: "atkinson 0.1", of: (x, total) => atkinson(x, total, 0.1), ...composed, isStrictAtExchange: true },
  { name: "atkinson 0.5", of: (x, total) => atkinson(x, total, 0.5), ...composed, isSymmetric: true, ...strict },
  { name: "atkinson 0.9", of: (x, total) => atkinson(x, total, 0.9), ...composed },
  { name: "isolation", of: isolation, even: (P) => P, apart: one, ...strict },
  { name: "interaction", of: interaction, even: (P) => 1 - P, apart: none, ...strict, sign: -1 },
  { name: "correlationRatio", of: correlationRatio, even: none, apart: one, isSymmetric: true, ...strict },
  { name: "gorard", of: gorard, even: none, apart: (P) => 1 - P },
  { name: "minMax", of: minMax, ...composed, isSymmetric: true },
]

for (const { name, of, even, apart, isStrict, isStrictAtExchange, sign = 1 } of gesetze) {
  const valueOf = (rows: ReadonlyArray<Row>): number => valueOfIndex(of, rows)
  const fall = (before: ReadonlyArray<Row>, after: ReadonlyArray<Row>): number =>
    sign * (valueOf(before) - valueOf(after))

  test(`${name} stays between its value for even shares and its value for separate units`, () => {
    fc.assert(
      fc.property(table, (rows) => {
        const P = sum(first(rows)) / sum(totals(rows))
        const [low, high] = [even(P), apart(P)].toSorted((a, b) => a - b) as [number, number]
        expect(valueOf(rows)).toBeGreaterThanOrEqual(low - 1e-15)
        expect(valueOf(rows)).toBeLessThanOrEqual(high + 1e-15)
      }),
    )
  })

  test(`${name} is a number of its range for any weights, however small or large`, () => {
    const extreme = fc.constantFrom(0, 5e-324, 1e-310, 1e-200, 1e-100, 1e-20, 1, 1e12)
    const weight = fc.oneof(fc.double({ min: 0, max: 1e12, noNaN: true }), extreme)
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, weight), { minLength: 1, maxLength: 8 }), (rows) => {
        const index = of(first(rows), totals(rows))
        if (Result.isFailure(index)) {
          expect(["gruppeLeer", "gruppeIstAlle"]).toContain(index.failure.grund)
          return
        }
        expect(index.success.wert).toBeGreaterThanOrEqual(0)
        expect(index.success.wert).toBeLessThanOrEqual(1)
        expect(Object.is(index.success.wert, -0)).toBe(false)
      }),
    )
  })

  test(`${name} does not change when all counts are multiplied, be it by a power of 2 far below 1`, () => {
    fc.assert(
      fc.property(table, factor, (rows, k) => {
        expect(valueOf(times(k, k, rows))).toBeCloseTo(valueOf(rows), 13)
        expect(valueOf(times(2 ** -1000, 2 ** -1000, rows))).toBeCloseTo(valueOf(rows), 13)
      }),
    )
  })

  test(`${name} does not depend on the order of the units`, () => {
    fc.assert(
      fc.property(shuffled, ([rows, other]) => {
        expect(valueOf(other)).toBeCloseTo(valueOf(rows), 13)
      }),
    )
  })

  test(`${name} does not change when a unit is split into parts of equal composition`, () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.integer({ min: 2, max: 5 }), (rows, pick, parts) => {
        const i = pick % rows.length
        const split = times(parts, parts, rows).flatMap((row, j) =>
          j === i ? Array.from({ length: parts }, () => rows[i]!) : [row],
        )
        expect(valueOf(split)).toBeCloseTo(valueOf(rows), 13)
      }),
    )
  })

  test(`${name} never tells of more separation when two units are merged`, () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.nat(), (rows, pickA, pickB) => {
        const [a, b] = [pickA % rows.length, pickB % rows.length]
        fc.pre(a !== b)
        const merged: Row = [rows[a]![0] + rows[b]![0], rows[a]![1] + rows[b]![1]]
        const after = [...rows.filter((_, i) => i !== a && i !== b), merged]
        expect(fall(rows, after)).toBeGreaterThan(-1e-12)
      }),
    )
  })

  test(`${name} ${isStrict ? "always" : "never"} ${isStrict ? "falls" : "rises"} when people move to where their group is rarer`, () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.nat(), fc.nat(), (rows, pickFrom, pickTo, pickMoved) => {
        const [from, to] = [pickFrom % rows.length, pickTo % rows.length]
        const moved = 1 + (pickMoved % Math.max(1, rows[from]![0]))
        fc.pre(rows[from]![0] >= moved && isRarer(rows[to]!, rows[from]!))
        const after = rows.map(([x, y], i): Row => [x + moved * (Number(i === to) - Number(i === from)), y])
        fc.pre(!isRarer(after[from]!, after[to]!))
        expect(fall(rows, after)).toBeGreaterThan(isStrict ? 1e-12 : -1e-12)
      }),
    )
  })

  test(`${name} ${isStrictAtExchange ? "falls" : "never rises"} when two people change places and mix`, () => {
    fc.assert(
      fc.property(table, fc.nat(), fc.nat(), (rows, pickFrom, pickTo) => {
        const [from, to] = [pickFrom % rows.length, pickTo % rows.length]
        fc.pre(rows[from]![0] > 0 && rows[to]![1] > 0 && isRarer(rows[to]!, rows[from]!))
        const after = rows.map(([x, y], i): Row => {
          const change = Number(i === to) - Number(i === from)
          return [x + change, y - change]
        })
        fc.pre(!isRarer(after[from]!, after[to]!))
        expect(fall(rows, after)).toBeGreaterThan(isStrictAtExchange ? 1e-12 : -1e-12)
      }),
    )
  })

  test(`${name} has its least value where the share is the same everywhere, and its greatest where no unit holds both`, () => {
    fc.assert(
      fc.property(counts, counts, factor, factor, (xs, ys, k, l) => {
        const P = sum(xs) / (sum(xs) + sum(ys))
        expect(valueOf([...xs.map((x): Row => [x, 0]), ...ys.map((y): Row => [0, y])])).toBeCloseTo(apart(P), 14)
        expect(valueOf(xs.map((x): Row => [k * x, l * x]))).toBeCloseTo(even(k / (k + l)), 14)
      }),
    )
  })

  test(`${name} of one unit is its least value`, () => {
    expect(valueOf([[5, 15]])).toBeCloseTo(even(0.25), 15)
  })

  test(`${name} ignores units without people, and counts them`, () => {
    fc.assert(
      fc.property(table, fc.nat(5), (rows, empty) => {
        const index = Result.getOrThrow(of(first(rows), totals(rows)))
        expect(index.leer).toBe(rows.filter(([x, y]) => x + y === 0).length)
        expect(index.verwendet + index.leer).toBe(rows.length)
        const padded = [...Array.from({ length: empty }, (): Row => [0, 0]), ...rows]
        const again = Result.getOrThrow(of(first(padded), totals(padded)))
        expect(again).toEqual({ ...index, wert: again.wert, n: index.n + empty, leer: index.leer + empty })
        expect(again.wert).toBeCloseTo(index.wert, 14)
      }),
    )
  })

  test(`${name} takes all kinds of columns, and changes none`, () => {
    const [x, total] = [Object.freeze([3, 0, 5]), Object.freeze([4, 6, 9])]
    const index = of(x, total)
    expect(of(Float64Array.from(x), Int32Array.from(total))).toEqual(index)
    const [kept, keptTotal] = [Float64Array.from(x), Float64Array.from(total)]
    of(kept, keptTotal)
    expect([[...kept], [...keptTotal]]).toEqual([x, total])
  })

  test(`${name} has a reason where it has no value`, () => {
    const reasonOf = (x: ReadonlyArray<number>, total: ReadonlyArray<number>): unknown =>
      Result.getOrThrow(Result.flip(of(x, total))).message
    expect(reasonOf([], [])).toBe("keineEinheiten")
    expect(reasonOf([1], [1, 2])).toBe("laengenVerschieden: total = 1 / 2")
    expect(reasonOf([1, Number.NaN], [1, 2])).toBe("ungueltigeAnzahl: x[1] = NaN")
    expect(reasonOf([1, 2], [3, Infinity])).toBe("ungueltigeAnzahl: total[1] = Infinity")
    expect(reasonOf([1, 7], [3, 5])).toBe("gruppeGroesserAlsGesamt: x[1] = 7 > 5")
    expect(reasonOf([1, 1], [2 ** 53, 2])).toBe("zuGross: total = 9007199254740994")
    expect(reasonOf([0, 0], [1, 2])).toBe("gruppeLeer: x")
    expect(reasonOf([1, 2], [1, 2])).toBe("gruppeIstAlle: x")
  })
}

for (const { name, of } of gesetze.filter((gesetz) => gesetz.isComposition))
  test(`${name} does not change when one group is multiplied (composition invariance)`, () => {
    fc.assert(
      fc.property(table, factor, factor, (rows, k, l) => {
        expect(valueOfIndex(of, times(k, l, rows))).toBeCloseTo(valueOfIndex(of, rows), 12)
      }),
    )
  })

for (const { name, of } of gesetze.filter((gesetz) => gesetz.isSymmetric))
  test(`${name} is the same for the group and for the rest`, () => {
    fc.assert(
      fc.property(table, (rows) => {
        expect(
          valueOfIndex(
            of,
            rows.map(([x, y]): Row => [y, x]),
          ),
        ).toBeCloseTo(valueOfIndex(of, rows), 14)
      }),
    )
  })

// What does not hold (spec "statistik", section 7)

const valueIn = (name: string, x: ReadonlyArray<number>, y: ReadonlyArray<number>): number => {
  const rows = x.map((xi, i): Row => [xi, y[i]!])
  return Result.getOrThrow(gesetze.find((g) => g.name === name)!.of(first(rows), totals(rows))).wert
}

test.each([
  ["theilH", [2, 3, 5, 5], [3, 2, 6, 5]],
  ["mutualInformation", [2, 3, 5, 5], [3, 2, 6, 5]],
  ["correlationRatio", [4, 6], [5, 5]],
  ["gorard", [8, 5, 1], [0, 0, 9]],
  ["isolation", [4, 6], [5, 5]],
  ["interaction", [4, 6], [5, 5]],
] as const)("%s changes when one group is doubled: %j beside %j", (name, x, y) => {
  const doubled = x.map((xi) => 2 * xi)
  expect(Math.abs(valueIn(name, doubled, y) - valueIn(name, x, y))).toBeGreaterThan(1e-4)
})

test.each([
  ["gorard", [4, 7, 5], [8, 7, 3]],
  ["isolation", [4, 7, 5], [8, 7, 3]],
  ["interaction", [4, 7, 5], [8, 7, 3]],
] as const)("%s differs between group and rest: %j beside %j", (name, x, y) => {
  expect(Math.abs(valueIn(name, x, y) - valueIn(name, y, x))).toBeGreaterThan(1e-3)
})

test("Atkinson's index with b = 0.1 of 3, 4, 8 beside 0, 3, 6 is 0.02, and 0.20 the other way round", () => {
  const values = [valueIn("atkinson 0.1", [3, 4, 8], [0, 3, 6]), valueIn("atkinson 0.1", [0, 3, 6], [3, 4, 8])]
  expect(values.map((value) => value.toFixed(2))).toEqual(["0.02", "0.20"])
})

test.each(["segregationIndex", "gorard", "minMax"])("%s may not notice a move: 5, 4, 8 beside 3, 4, 1", (name) => {
  expect(valueIn(name, [4, 5, 8], [3, 4, 1])).toBeCloseTo(valueIn(name, [5, 4, 8], [3, 4, 1]), 15)
})

test("η² and H have no order: 3, 6, 4 beside 2, 6, 6 and 4, 8 beside 0, 1", () => {
  const difference = (x: ReadonlyArray<number>, y: ReadonlyArray<number>) =>
    valueIn("correlationRatio", x, y) - valueIn("theilH", x, y)
  const signs = [Math.sign(difference([3, 6, 4], [2, 6, 6])), Math.sign(difference([4, 8], [0, 1]))]
  expect(signs.toSorted((a, b) => a - b)).toEqual([-1, 1])
})

// Between the indices

test("D ≤ G ≤ 2·D − D², η² ≤ D, H ≤ D, D² ≤ A½ ≤ 1 − (1 − D)²", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const [x, y] = [first(rows), rows.map(([, rest]) => rest)]
      const value = (name: string): number => valueIn(name, x, y)
      const d = value("segregationIndex")
      const ordered = (...values: ReadonlyArray<number>): void => {
        for (let i = 1; i < values.length; i++) expect(values[i]! - values[i - 1]!).toBeGreaterThan(-1e-14)
      }
      ordered(d, value("giniSegregation"), 2 * d - d * d)
      ordered(value("correlationRatio"), d)
      ordered(value("theilH"), d)
      ordered(d * d, value("atkinson 0.5"), 1 - (1 - d) ** 2)
    }),
  )
})

test("GS = (1 − P)·D, MinMax = 2·D/(1 + D), xPx + xPy = 1, η² = (xPx − P)/(1 − P), H = M/E", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const [x, y] = [first(rows), rows.map(([, rest]) => rest)]
      const value = (name: string): number => valueIn(name, x, y)
      const P = sum(x) / (sum(x) + sum(y))
      const d = value("segregationIndex")
      expect(value("gorard")).toBeCloseTo((1 - P) * d, 14)
      expect(value("minMax")).toBeCloseTo((2 * d) / (1 + d), 14)
      expect(value("isolation") + value("interaction")).toBeCloseTo(1, 14)
      expect(value("correlationRatio")).toBeCloseTo((value("isolation") - P) / (1 - P), 12)
      expect(value("theilH")).toBeCloseTo(value("mutualInformation") / entropyOf(P), 13)
    }),
  )
})

// Helpers

type Row = readonly [x: number, y: number]

const valueOfIndex = (of: Gesetz["of"], rows: ReadonlyArray<Row>): number =>
  Result.getOrThrow(of(first(rows), totals(rows))).wert

const isDefined = (rows: ReadonlyArray<Row>): boolean => rows.some(([x]) => x > 0) && rows.some(([, y]) => y > 0)

const table = fc
  .array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 12 })
  .filter(isDefined) as fc.Arbitrary<Array<Row>>

const shuffled = table.chain((rows) =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
)

const factor = fc.integer({ min: 1, max: 1000 })

const counts = fc.array(factor, { minLength: 1, maxLength: 8 })

const first = (rows: ReadonlyArray<Row>): Array<number> => rows.map(([x]) => x)

const totals = (rows: ReadonlyArray<Row>): Array<number> => rows.map(([x, y]) => x + y)

const times = (k: number, l: number, rows: ReadonlyArray<Row>): Array<Row> => rows.map(([x, y]) => [k * x, l * y])

const sum = (values: ReadonlyArray<number>): number => values.reduce((a, b) => a + b, 0)

/** Is the group rarer in this unit than in that one, both with people? */
const isRarer = ([x, y]: Row, [otherX, otherY]: Row): boolean => x * (otherX + otherY) < otherX * (x + y)
