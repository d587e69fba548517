import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { hasReference, readReference, readRows, why } from "../../test/reference.ts"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { absoluteClustering } from "./absoluteClustering.ts"
import { distanceDecayInteraction } from "./distanceDecayInteraction.ts"
import { distanceDecayIsolation } from "./distanceDecayIsolation.ts"
import type { Naehe } from "./Naehe.ts"
import { relativeClustering } from "./relativeClustering.ts"
import { spatialProximity } from "./spatialProximity.ts"

// Laws (spec "statistik", section 7)

test("all five are what their formulas say, over every pair of units", () => {
  fc.assert(
    fc.property(city, fc.constantFrom<0 | 1 | "white">(0, 1, "white"), (units, diagonale) => {
      const found = all(units, byDistance(units, diagonale))
      const expected = plain(units, diagonale)
      for (const [name, wert] of Object.entries(found)) {
        expect(Math.abs(wert - expected[name]!), name).toBeLessThan(1e-9 * Math.max(1, Math.abs(wert)))
      }
    }),
  )
})

test("do not depend on the order of the units, and ignore those without people", () => {
  fc.assert(
    fc.property(city, fc.nat(), (units, turn) => {
      const by = turn % units.length
      const empty = { x: 0, y: 0, ost: 77, nord: 77, area: 5 }
      const before = all(units, byDistance(units, 1))
      for (const other of [
        [...units.slice(by), ...units.slice(0, by)],
        [empty, ...units, empty],
      ]) {
        const after = all(other, byDistance(other, 1))
        expect(Object.keys(after)).toEqual(Object.keys(before))
        for (const [name, wert] of Object.entries(before)) expect(after[name], name).toBeCloseTo(wert, 11)
      }
    }),
  )
})

test("do not change when all counts are multiplied, nor when the city is moved or turned", () => {
  fc.assert(
    fc.property(city, fc.integer({ min: 2, max: 50 }), (units, k) => {
      const before = all(units, byDistance(units, "white"))
      const same = [
        units.map((unit) => ({ ...unit, x: k * unit.x, y: k * unit.y })),
        units.map((unit) => ({ ...unit, ost: unit.ost + 4096, nord: unit.nord - 512 })),
        units.map((unit) => ({ ...unit, ost: -unit.nord, nord: unit.ost })),
      ]
      for (const other of same) {
        const after = all(other, byDistance(other, "white"))
        for (const [name, wert] of Object.entries(before)) expect(after[name], name).toBeCloseTo(wert, 10)
      }
    }),
  )
})

test("isolation and interaction are 1 together, each between 0 and 1", () => {
  fc.assert(
    fc.property(city, (units) => {
      const { distanceDecayIsolation: xx, distanceDecayInteraction: xy } = all(units, byDistance(units, 1))
      expect(xx! + xy!).toBeCloseTo(1, 14)
      for (const wert of [xx!, xy!]) {
        expect(wert).toBeGreaterThanOrEqual(0)
        expect(wert).toBeLessThanOrEqual(1)
      }
    }),
  )
})

test("an even spread is no clustering: SP 1, RCL 0, DPxx the share of the group", () => {
  fc.assert(
    fc.property(city, fc.integer({ min: 1, max: 9 }), (units, k) => {
      const even = units.map((unit) => ({ ...unit, x: unit.y, y: k * unit.y }))
      fc.pre(even.some(({ x }) => x > 0))
      const found = all(even, byDistance(even, 1))
      expect(found["spatialProximity"]).toBeCloseTo(1, 13)
      expect(found["relativeClustering"]).toBeCloseTo(0, 13)
      expect(found["distanceDecayIsolation"]).toBeCloseTo(1 / (k + 1), 13)
    }),
  )
})

test("clustering is at most 1, and 1 where nobody else is near the group", () => {
  fc.assert(
    fc.property(city, (units) => {
      const { absoluteClustering: wert = 0 } = all(units, byDistance(units, 1))
      expect(wert).toBeLessThanOrEqual(1)
    }),
  )
  // two pairs of neighbours, the group alone in one of them
  const naehe = { kern: "nachbarschaft", diagonale: 1, i: [0, 2], j: [1, 3] } as const
  expect(valueOf(absoluteClustering([5, 9, 0, 0], [5, 9, 7, 7], naehe))).toBe(1)
})

test("change with the scale of the coordinates, with the unit of distance, and with the diagonal", () => {
  const units = grid.map((unit, i) => ({ ...unit, x: i % 10 < 5 ? 90 : 10, y: i % 10 < 5 ? 10 : 70 }))
  const half = units.map((unit) => ({ ...unit, ost: unit.ost / 2, nord: unit.nord / 2 }))
  const [km, closer, mile, white] = [
    all(units, byDistance(units, 1)),
    all(half, byDistance(half, 1)),
    all(units, { ...byDistance(units, 1), einheit: "mile" }),
    all(units, byDistance(units, "white")),
  ]
  for (const name of ["spatialProximity", "relativeClustering"]) {
    const values = [km, closer, mile, white].map((found) => Math.round(found[name]! * 1e4))
    expect(new Set(values).size, name).toBe(4)
  }
  // exp(−d) in miles is exp(−d) in kilometres of a city as many times smaller
  const smaller = units.map((unit) => ({ ...unit, ost: unit.ost / 1.609344, nord: unit.nord / 1.609344 }))
  expect(all(smaller, byDistance(smaller, 1))["spatialProximity"]).toBeCloseTo(mile["spatialProximity"]!, 13)
})

test("a divided city scores above a chequerboard, which 1 − exp(−d) turns round", () => {
  const divided = grid.map((unit, i) => ({ ...unit, ...(i % 10 < 5 ? many : few) }))
  const chequered = grid.map((unit, i) => ({ ...unit, ...((i + Math.floor(i / 10)) % 2 === 0 ? many : few) }))
  const [one, other] = [divided, chequered].map((units) => all(units, byDistance(units, 1)))
  for (const name of ["spatialProximity", "absoluteClustering", "distanceDecayIsolation"]) {
    expect(one![name]!, name).toBeGreaterThan(other![name]! + 0.2)
  }
  expect(one!["distanceDecayInteraction"]).toBeLessThan(other!["distanceDecayInteraction"]! - 0.2)
  // as spec "statistik" 3 has them from OasisR, for both diagonals
  expect([one, other].map((found) => found!["spatialProximity"]!.toFixed(3))).toEqual(["1.480", "1.052"])
  const white = [divided, chequered].map((units) => all(units, byDistance(units, "white"))["spatialProximity"]!)
  expect(white.map((wert) => wert.toFixed(3))).toEqual(["1.461", "0.982"])
  // pysal's proximity
  const inverted = [divided, chequered].map((units) => plain(units, 1, (d) => 1 - Math.exp(-d))["spatialProximity"]!)
  expect(inverted[0]).toBeLessThan(inverted[1]!)
})

test("neighbours are the same sums over the listed pairs, without empty units", () => {
  fc.assert(
    fc.property(city, fc.constantFrom<0 | 1>(0, 1), (units, diagonale) => {
      // each unit touches the next
      const [i, j] = [units.slice(1).map((_, k) => k), units.slice(1).map((_, k) => k + 1)]
      const found = all(units, { kern: "nachbarschaft", diagonale, i, j })
      const expected = formulas(units, (a, b) => {
        const steps = Math.abs(units.indexOf(a) - units.indexOf(b))
        return steps === 0 ? diagonale : Number(steps === 1)
      })
      for (const [name, wert] of Object.entries(found)) {
        expect(Math.abs(wert - expected[name]!), name).toBeLessThan(1e-9 * Math.max(1, Math.abs(wert)))
      }
    }),
  )
})

test("neighbours alone are the same indices: by hand", () => {
  // three units in a row, x = 6, 0, 0 and y = 4, 10, 10, each near itself and the next
  const naehe = { kern: "nachbarschaft", diagonale: 1, i: [0, 1], j: [1, 2] } as const
  const [x, total] = [
    [6, 0, 0],
    [10, 10, 10],
  ]
  const value = (index: Index) => valueOf(index(x, total, naehe))
  expect(value(distanceDecayIsolation)).toBeCloseTo(6 / 20, 15)
  expect(value(distanceDecayInteraction)).toBeCloseTo(14 / 20, 15)
  // Pxx = 1; near y: 14, 24, 20, so Pyy = (4·14 + 10·24 + 10·20)/24² = 496/576; Ptt = 7/9
  expect(value(relativeClustering)).toBeCloseTo(576 / 496 - 1, 15)
  expect(value(spatialProximity)).toBeCloseTo((6 + 24 * (496 / 576)) / (30 * (7 / 9)), 15)
  // S = 6/9·7; own = 6, all = 20
  expect(value(absoluteClustering)).toBeCloseTo((6 - 42 / 9) / (20 - 42 / 9), 15)
})

test("say every choice in their formula", () => {
  const units = [
    { x: 3, y: 2, ost: 0, nord: 0, area: 1 },
    { x: 1, y: 2, ost: 1, nord: 0, area: 1 },
    { x: 0, y: 0, ost: 9, nord: 0, area: 1 },
  ]
  const formel = (index: Index, naehe: Naehe) => Result.getOrThrow(index(xOf(units), totalOf(units), naehe)).formel
  const metres: Naehe = { ...byDistance(units, 0), einheit: "m" }
  expect(formel(spatialProximity, metres)).toBe("(X·Pxx + Y·Pyy)/(T·Ptt), cᵢⱼ = exp(−d), d in m, cᵢᵢ = 0")
  expect(formel(relativeClustering, byDistance(units, "white"))).toBe(
    "Pxx/Pyy − 1, cᵢⱼ = exp(−d), d in km, cᵢᵢ = exp(−√(0,6·aᵢ))",
  )
  const touching: Naehe = { kern: "nachbarschaft", diagonale: 1, i: [0], j: [1] }
  expect(formel(absoluteClustering, touching)).toBe(
    "(Σ xᵢ/X·Σ cᵢⱼxⱼ − S)/(Σ xᵢ/X·Σ cᵢⱼtⱼ − S), S = X/n²·ΣΣ cᵢⱼ, cᵢⱼ = 1 für Nachbarn, cᵢᵢ = 1",
  )
  expect(formel(distanceDecayIsolation, { ...touching, diagonale: 0 })).toBe(
    "Σ xᵢ/X · Σ cᵢⱼxⱼ/Σ cᵢⱼtⱼ, cᵢⱼ = 1 für Nachbarn, cᵢᵢ = 0",
  )
  expect(formel(distanceDecayInteraction, touching)).toBe("Σ xᵢ/X · Σ cᵢⱼyⱼ/Σ cᵢⱼtⱼ, cᵢⱼ = 1 für Nachbarn, cᵢᵢ = 1")
  for (const [name, index] of Object.entries(indices)) {
    const einheit = { spatialProximity: "verhaeltnis", relativeClustering: "index", absoluteClustering: "index" }
    expect(Result.getOrThrow(index(xOf(units), totalOf(units), touching))).toMatchObject({
      index: name,
      einheit: name in einheit ? einheit[name as keyof typeof einheit] : "anteil",
      n: 3,
      verwendet: 2,
      leer: 1,
    })
  }
})

test("one unit alone is no clustering, though there is no other", () => {
  const unit = [{ x: 3, y: 2, ost: 0, nord: 0, area: 1 }]
  const found = all(unit, byDistance(unit, 1))
  expect(found["spatialProximity"]).toBe(1)
  expect(found["distanceDecayIsolation"]).toBe(0.6)
  expect(found["absoluteClustering"]).toBe(0)
})

// Holes

test("have no value where exp(−d) of all pairs vanishes beside the diagonal: kilometres read as metres", () => {
  const far = { kern: "exp(-d)", ost: [0, 20_000, 45_000], nord: [0, 0, 0] } as const
  expect(reasonsOf({ ...far, einheit: "m", diagonale: 1 })).toEqual([
    "parameterAusserhalb",
    "naehe.einheit",
    undefined,
    "m",
  ])
  expect(reasonsOf({ ...far, einheit: "m", diagonale: 0 })).toEqual([
    "parameterAusserhalb",
    "naehe.einheit",
    undefined,
    "m",
  ])
  expect(reasonsOf({ ...far, einheit: "km", diagonale: 1 })).toBeUndefined()
})

test("refuse choices that are not offered, and columns that do not fit", () => {
  const naehe = { kern: "exp(-d)", einheit: "km", diagonale: 1, ost: [0, 1, 2], nord: [0, 0, 0] } as const
  const bad = (change: object) => reasonsOf({ ...naehe, ...change })
  expect(bad({ kern: "1/d" })).toEqual(["parameterAusserhalb", "naehe.kern", undefined, "1/d"])
  expect(bad({ einheit: "Meile" })).toEqual(["parameterAusserhalb", "naehe.einheit", undefined, "Meile"])
  expect(bad({ einheit: "toString" })).toEqual(["parameterAusserhalb", "naehe.einheit", undefined, "toString"])
  expect(bad({ diagonale: undefined })).toEqual(["parameterAusserhalb", "naehe.diagonale", undefined, "undefined"])
  expect(bad({ diagonale: 2 })).toEqual(["parameterAusserhalb", "naehe.diagonale", undefined, "2"])
  expect(bad({ ost: [0, Number.NaN, 2] })).toEqual(["parameterAusserhalb", "naehe.ost", 1, "NaN"])
  expect(bad({ nord: [0, 0] })).toEqual(["laengenVerschieden", "naehe.nord", undefined, "3 / 2"])
  expect(bad({ diagonale: "white", area: [1, 0, 1] })).toEqual(["parameterAusserhalb", "naehe.area", 1, "0"])
  const touching = { kern: "nachbarschaft", i: [0], j: [1] }
  expect(bad({ ...touching, diagonale: "white" })).toEqual([
    "parameterAusserhalb",
    "naehe.diagonale",
    undefined,
    "white",
  ])
  expect(bad({ ...touching, j: [3] })).toEqual(["parameterAusserhalb", "naehe.j", 0, "3"])
  expect(bad({ ...touching, i: [0, 1], j: [1, 0] })).toEqual(["paarDoppelt", "naehe", 1, "1-0"])
})

test("have no value where nobody is near, and check the counts first", () => {
  const nobody = { kern: "nachbarschaft", diagonale: 0, i: [], j: [] } as const
  const [x, total] = [
    [0, 2, 2],
    [0, 5, 5],
  ]
  const reason = (index: Index, naehe: Naehe = nobody) => {
    const { grund, feld, reihe } = Result.getOrThrow(Result.flip(index(x, total, naehe)))
    return [grund, feld, reihe]
  }
  expect(reason(spatialProximity)).toEqual(["nennerNull", "naehe", undefined])
  expect(reason(relativeClustering)).toEqual(["nennerNull", "naehe", undefined])
  expect(reason(absoluteClustering)).toEqual(["nennerNull", "naehe", undefined])
  expect(reason(distanceDecayIsolation)).toEqual(["nennerNull", "naehe", 1])
  // near nobody but an empty unit
  expect(reason(distanceDecayInteraction, { ...nobody, i: [0], j: [1] })).toEqual(["nennerNull", "naehe", 1])
  for (const index of Object.values(indices)) {
    expect(Result.getOrThrow(Result.flip(index([5, 5], [5, 5], nobody))).grund).toBe("gruppeIstAlle")
  }
})

// Known values from elsewhere

for (const name of ["nc_births1974", "nc_births1979"]) {
  test.skipIf(!hasReference)(`agree with 50-digit arithmetic and OasisR on ${name}${why}`, () => {
    const { x, total, column, expected } = readReference(name)
    const places = { kern: "exp(-d)", einheit: "km", ost: column("cx"), nord: column("cy") } as const
    const keys = {
      spatial_proximity_sp: spatialProximity,
      relative_clustering_rcl: relativeClustering,
      distance_decay_isolation_dpxx: distanceDecayIsolation,
      distance_decay_interaction_dpxy: distanceDecayInteraction,
    }
    for (const [key, index] of Object.entries(keys)) {
      const one = valueOf(index(x, total, { ...places, diagonale: 1 }))
      const white = valueOf(index(x, total, { ...places, diagonale: "white", area: column("area") }))
      expect(Math.abs(one / expected(`spatial:${key}[exp(-km),diag1]`) - 1), key).toBeLessThan(1e-12)
      expect(Math.abs(white / expected(`spatial:${key}[exp(-km),diag_white]`) - 1), key).toBeLessThan(1e-12)
    }
    const edges = readRows(`data/${name}.edges.csv`)
    const contiguity = { queen: edges, rook: edges.filter((edge) => Number(edge["shared_length"]) > 0) }
    for (const [kind, pairs] of Object.entries(contiguity)) {
      const nachbarn = { i: pairs.map(({ i }) => Number(i)), j: pairs.map(({ j }) => Number(j)) }
      const wert = valueOf(absoluteClustering(x, total, { kern: "nachbarschaft", diagonale: 0, ...nachbarn }))
      const value = expected(`spatial:absolute_clustering_acl[contiguity,${kind}]`)
      expect(Math.abs(wert / value - 1), kind).toBeLessThan(1e-12)
    }
  })
}

// Helpers

type Index = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  naehe: Naehe,
) => Result.Result<Kennzahl<"anteil" | "index" | "verhaeltnis">, NichtDefiniert>

const indices: Readonly<Record<string, Index>> = {
  spatialProximity,
  relativeClustering,
  absoluteClustering,
  distanceDecayIsolation,
  distanceDecayInteraction,
}

interface Unit {
  readonly x: number
  readonly y: number
  readonly ost: number
  readonly nord: number
  readonly area: number
}

const [many, few] = [
  { x: 90, y: 10 },
  { x: 10, y: 90 },
]

/** 10 by 10 units of a square kilometre. */
const grid = Array.from({ length: 100 }, (_, i) => ({
  x: 1,
  y: 1,
  ost: (i % 10) * 1000,
  nord: Math.floor(i / 10) * 1000,
  area: 1e6,
}))

const place = fc.integer({ min: -3000, max: 3000 })

const city: fc.Arbitrary<ReadonlyArray<Unit>> = fc
  .array(
    fc.record({ x: fc.nat(20), y: fc.nat(20), ost: place, nord: place, area: fc.integer({ min: 1, max: 9_000_000 }) }),
    { minLength: 2, maxLength: 7 },
  )
  .filter((units) => units.some(({ x }) => x > 0) && units.some(({ y }) => y > 0))
  .filter((units) => units.filter(({ x, y }) => x + y > 0).length > 1)

const xOf = (units: ReadonlyArray<Unit>) => units.map(({ x }) => x)

const totalOf = (units: ReadonlyArray<Unit>) => units.map(({ x, y }) => x + y)

const byDistance = (units: ReadonlyArray<Unit>, diagonale: 0 | 1 | "white"): Naehe & { readonly kern: "exp(-d)" } => ({
  kern: "exp(-d)",
  einheit: "km",
  ost: units.map(({ ost }) => ost),
  nord: units.map(({ nord }) => nord),
  ...(diagonale === "white" ? { diagonale, area: units.map(({ area }) => area) } : { diagonale }),
})

const valueOf = (result: ReturnType<Index>): number => Result.getOrThrow(result).wert

/** Those that are defined. */
const all = (units: ReadonlyArray<Unit>, naehe: Naehe): Record<string, number> =>
  Object.fromEntries(
    Object.entries(indices).flatMap(([name, index]) => {
      const result = index(xOf(units), totalOf(units), naehe)
      return Result.isSuccess(result) ? [[name, result.success.wert]] : []
    }),
  )

const reasonsOf = (naehe: Naehe) => {
  const results = Object.values(indices).map((index) => index([3, 1, 2], [5, 5, 5], naehe))
  const reasons = results.map((result) => {
    if (Result.isSuccess(result)) return undefined
    const { grund, feld, reihe, gefunden } = result.failure
    return [grund, feld, reihe, gefunden]
  })
  for (const reason of reasons) expect(reason).toEqual(reasons[0])
  return reasons[0]
}

/** The printed formulas with all pairs, by distance. */
const plain = (
  units: ReadonlyArray<Unit>,
  diagonale: 0 | 1 | "white",
  kern = (d: number) => Math.exp(-d),
): Record<string, number> =>
  formulas(units, (a, b) => {
    if (a !== b) return kern(Math.hypot(a.ost - b.ost, a.nord - b.nord) / 1000)
    return diagonale === "white" ? Math.exp(-Math.sqrt(0.6 * (a.area / 1e6))) : diagonale
  })

/** Over units with people. */
const formulas = (given: ReadonlyArray<Unit>, c: (a: Unit, b: Unit) => number): Record<string, number> => {
  const units = given.filter(({ x, y }) => x + y > 0)
  const sum = (f: (unit: Unit) => number) => units.reduce((total, unit) => total + f(unit), 0)
  const [X, Y] = [sum(({ x }) => x), sum(({ y }) => y)]
  const T = X + Y
  const pairs = (f: (a: Unit, b: Unit) => number) => sum((a) => sum((b) => c(a, b) * f(a, b)))
  const Pxx = pairs((a, b) => a.x * b.x) / X ** 2
  const Pyy = pairs((a, b) => a.y * b.y) / Y ** 2
  const Ptt = pairs((a, b) => (a.x + a.y) * (b.x + b.y)) / T ** 2
  const S = (X / units.length ** 2) * pairs(() => 1)
  const meet = (f: (unit: Unit) => number) =>
    sum((a) => (a.x === 0 ? 0 : ((a.x / X) * sum((b) => c(a, b) * f(b))) / sum((b) => c(a, b) * (b.x + b.y))))
  return {
    spatialProximity: (X * Pxx + Y * Pyy) / (T * Ptt),
    relativeClustering: Pxx / Pyy - 1,
    absoluteClustering: (X * Pxx - S) / (pairs((a, b) => a.x * (b.x + b.y)) / X - S),
    distanceDecayIsolation: meet(({ x }) => x),
    distanceDecayInteraction: meet(({ y }) => y),
  }
}
