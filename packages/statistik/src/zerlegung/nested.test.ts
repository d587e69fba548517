import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { hasReference, readReference, why } from "../../test/reference.ts"
import { type GroupTable, groupTable } from "../mehrgruppen/GroupTable.ts"
import { nested, type Schachtelung } from "./nested.ts"

// Laws (spec "statistik", section 7)

test("between and within are together the total, of M and of H, whatever the larger units", () => {
  fc.assert(
    fc.property(nesting, ([columns, parents]) => {
      const { m, h } = split(columns, parents)
      for (const { gesamt, zwischen, innerhalb } of [m, h]) {
        expect(zwischen.wert + innerhalb.wert).toBeCloseTo(gesamt.wert, 13)
      }
    }),
  )
})

test("no part is negative, and none exceeds the total", () => {
  fc.assert(
    fc.property(nesting, ([columns, parents]) => {
      const { m, h } = split(columns, parents)
      for (const { gesamt, zwischen, innerhalb } of [m, h]) {
        for (const teil of [zwischen, innerhalb]) {
          expect(teil.wert).toBeGreaterThanOrEqual(0)
          expect(teil.wert).toBeLessThanOrEqual(gesamt.wert + 1e-14)
        }
      }
      expect(h.gesamt.wert).toBeLessThanOrEqual(1)
    }),
  )
})

test("all lies between if each unit is its own larger unit, and all within if there is but one", () => {
  fc.assert(
    fc.property(nesting, ([columns, parents]) => {
      const each = split(
        columns,
        parents.map((_, i) => String(i)),
      )
      expect(each.m.innerhalb.wert).toBe(0)
      expect(each.m.zwischen.wert).toBeCloseTo(each.m.gesamt.wert, 14)
      const one = split(
        columns,
        parents.map(() => "Stadt"),
      )
      expect(one.m.zwischen.wert).toBe(0)
      expect(one.m.innerhalb.wert).toBeCloseTo(one.m.gesamt.wert, 14)
      expect(one.teile).toEqual([{ name: "Stadt", anteil: 1, m: one.m.gesamt.wert, beitrag: one.m.gesamt.wert }])
    }),
  )
})

test("what lies between is the M of the larger units, and each part the M of its own rows", () => {
  fc.assert(
    fc.property(nesting, ([columns, parents]) => {
      const { m, teile, leereTeile } = split(columns, parents)
      const names = [...new Set(parents)]
      const merged = columns.map((column) => names.map((name) => sumWhere(column, parents, name)))
      expect(m.zwischen.wert).toBeCloseTo(plainM(merged), 12)
      expect([...teile.map(({ name }) => name), ...leereTeile].toSorted()).toEqual(names.toSorted())
      const T = sum(columns.flat())
      for (const { name, anteil, m: own, beitrag } of teile) {
        const rows = columns.map((column) => column.filter((_, i) => parents[i] === name))
        expect(anteil).toBeCloseTo(sum(rows.flat()) / T, 14)
        expect(own).toBeCloseTo(plainM(rows), 12)
        expect(beitrag).toBe(anteil * own)
      }
      expect(sum(teile.map(({ anteil }) => anteil))).toBeCloseTo(1, 14)
    }),
  )
})

test("does not depend on the order of the rows", () => {
  fc.assert(
    fc.property(nesting, fc.nat(), ([columns, parents], turn) => {
      const rotate = <A>(list: ReadonlyArray<A>) => [
        ...list.slice(turn % list.length),
        ...list.slice(0, turn % list.length),
      ]
      const [before, after] = [split(columns, parents), split(columns.map(rotate), rotate(parents))]
      expect(after.m.zwischen.wert).toBeCloseTo(before.m.zwischen.wert, 14)
      expect(after.m.innerhalb.wert).toBeCloseTo(before.m.innerhalb.wert, 14)
    }),
  )
})

test("merging larger units moves segregation from between to within", () => {
  fc.assert(
    fc.property(nesting, ([columns, parents]) => {
      const before = split(columns, parents)
      const after = split(
        columns,
        parents.map((name) => (name === "B" ? "A" : name)),
      )
      expect(after.m.zwischen.wert).toBeLessThanOrEqual(before.m.zwischen.wert + 1e-14)
      expect(after.m.innerhalb.wert).toBeGreaterThanOrEqual(before.m.innerhalb.wert - 1e-14)
    }),
  )
})

test("keeps its digits where all units are nearly alike: no difference of entropies", () => {
  // two units that differ by 2 persons in 2·10⁶: M = ½(1+z)ln(1+z) + ½(1−z)ln(1−z) with z = 1e-6, that is z²/2 + z⁴/12
  const { m } = split(
    [
      [1_000_001, 999_999],
      [999_999, 1_000_001],
    ],
    ["A", "B"],
  )
  const exact = 1e-12 / 2 + 1e-24 / 12
  expect(Math.abs(m.gesamt.wert / exact - 1)).toBeLessThan(1e-14)
  expect(Math.abs(m.zwischen.wert / exact - 1)).toBeLessThan(1e-14)
})

test("is worked by hand: Nord is fully separated, Sued is not at all", () => {
  // Nord: M = ln 2 with half of the people; E = ln 2
  const table = must(groupTable({ a: [10, 0, 5, 5, 0], b: [0, 10, 5, 5, 0] }, { ebene: "Stadtteile" }))
  const result = must(nested(table, ["Nord", "Nord", "Sued", "Sued", "Wald"]))
  expect(result.teile).toEqual([
    { name: "Nord", anteil: 0.5, m: Math.LN2, beitrag: Math.LN2 / 2 },
    { name: "Sued", anteil: 0.5, m: 0, beitrag: 0 },
  ])
  expect(result.leereTeile).toEqual(["Wald"])
  const rest = { index: "nested", n: 5, verwendet: 4, leer: 1, ebene: "Stadtteile" }
  expect(result.m).toEqual({
    gesamt: { ...rest, wert: Math.LN2 / 2, einheit: "nats", formel: "M = Σᵢ tᵢ/T Σₖ pᵢₖ ln(pᵢₖ/Pₖ)" },
    zwischen: { ...rest, wert: 0, einheit: "nats", formel: "M = Σₛ Tₛ/T Σₖ pₛₖ ln(pₛₖ/Pₖ)" },
    innerhalb: { ...rest, wert: Math.LN2 / 2, einheit: "nats", formel: "Σₛ Tₛ/T · Mₛ" },
  })
  expect(result.h).toEqual({
    gesamt: { ...rest, wert: 0.5, einheit: "index", formel: "H = M/E, E = −Σₖ Pₖ ln Pₖ" },
    zwischen: { ...rest, wert: 0, einheit: "index", formel: "M/E zwischen den Teilen, E = −Σₖ Pₖ ln Pₖ" },
    innerhalb: { ...rest, wert: 0.5, einheit: "index", formel: "Σₛ Tₛ/T · Mₛ/E, E = −Σₖ Pₖ ln Pₖ" },
  })
})

// Holes

test("has no value for a larger unit too few or too many, nor for one without a name", () => {
  expect(reasonOf([[1], [2]], [])).toEqual(["laengenVerschieden", "parents", undefined, "1 / 0"])
  expect(reasonOf([[1], [2]], ["A", "B"])).toEqual(["laengenVerschieden", "parents", undefined, "1 / 2"])
  const parents = ["A", undefined] as unknown as Array<string>
  expect(
    reasonOf(
      [
        [1, 1],
        [2, 2],
      ],
      parents,
    ),
  ).toEqual(["parameterAusserhalb", "parents", 1, "undefined"])
})

test("has no value for fewer than two groups", () => {
  expect(
    reasonOf(
      [
        [1, 1],
        [0, 0],
      ],
      ["A", "B"],
    ),
  ).toEqual(["wenigerAlsZweiGruppen", "table", undefined, "1"])
})

// Known values from elsewhere

for (const name of ["schools00", "schools05"]) {
  for (const parent of ["state", "district"]) {
    test.skipIf(!hasReference)(`agrees with 50-digit arithmetic and elbersb on ${name} in its ${parent}s${why}`, () => {
      const { columns, rows, expected } = readReference(name)
      const { m, h } = must(
        nested(
          must(groupTable(columns)),
          rows.map((row) => row[parent]!),
        ),
      )
      const found = {
        total_m: m.gesamt,
        between_m: m.zwischen,
        within_m: m.innerhalb,
        total_h: h.gesamt,
        between_h: h.zwischen,
        within_h: h.innerhalb,
      }
      for (const [key, { wert }] of Object.entries(found)) {
        expect(Math.abs(wert / expected(`nested[${parent}]:${key}`) - 1), key).toBeLessThan(1e-13)
      }
    })
  }
}

// Helpers

const nesting = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 9 }))
  .chain(([K, n]) =>
    fc.tuple(
      fc.array(fc.array(fc.nat(30), { minLength: n, maxLength: n }), { minLength: K, maxLength: K }),
      fc.array(fc.constantFrom("A", "B", "C"), { minLength: n, maxLength: n }),
    ),
  )
  .filter(([columns]) => columns.filter((column) => sum(column) > 0).length > 1)

const sum = (counts: ReadonlyArray<number>): number => counts.reduce((a, b) => a + b, 0)

const must = <A, E>(result: Result.Result<A, E>): A => Result.getOrThrow(result)

const tableOf = (columns: ReadonlyArray<ReadonlyArray<number>>): GroupTable =>
  must(groupTable(Object.fromEntries(columns.map((column, k) => [`g${k}`, column]))))

const split = (columns: ReadonlyArray<ReadonlyArray<number>>, parents: ReadonlyArray<string>): Schachtelung =>
  must(nested(tableOf(columns), parents))

const reasonOf = (columns: ReadonlyArray<ReadonlyArray<number>>, parents: ReadonlyArray<string>) => {
  const { grund, feld, reihe, gefunden } = must(Result.flip(nested(tableOf(columns), parents)))
  return [grund, feld, reihe, gefunden]
}

const sumWhere = (column: ReadonlyArray<number>, parents: ReadonlyArray<string>, name: string): number =>
  sum(column.filter((_, i) => parents[i] === name))

/** M as it is printed: Σ p ln(p / (p_row · p_column)). */
const plainM = (columns: ReadonlyArray<ReadonlyArray<number>>): number => {
  const T = sum(columns.flat())
  const rowTotals = columns[0]!.map((_, i) => sum(columns.map((column) => column[i]!)))
  return sum(
    columns.flatMap((column) =>
      column.map((count, i) => (count === 0 ? 0 : (count / T) * Math.log((count * T) / (rowTotals[i]! * sum(column))))),
    ),
  )
}
