import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { groupTable } from "./GroupTable.ts"
import { fromRecords } from "./fromRecords.ts"

test("gives the table that its columns give, whatever the order of the records", () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const records = rows.flatMap(([jung, alt], i) => [
        { ort: `u${i}`, alter: "jung", personen: jung },
        { ort: `u${i}`, alter: "alt", personen: alt },
      ])
      const units = rows.map((_, i) => `u${i}`)
      const columns = { jung: rows.map(([jung]) => jung), alt: rows.map(([, alt]) => alt) }
      const expected = groupTable(columns, { units, ebene: "Orte" })
      expect(fromRecords(records, { ...felder, ebene: "Orte" })).toEqual(expected)

      const backwards = Result.getOrThrow(fromRecords(records.toReversed(), felder))
      expect(backwards.units).toEqual(units.toReversed())
      expect(backwards.groups).toEqual(["alt", "jung"])
      expect([...backwards.counts]).toEqual([...columns.alt.toReversed(), ...columns.jung.toReversed()])
      expect("ebene" in backwards).toBe(false)
    }),
  )
})

test("adds the counts of the same unit and group, and takes what has no record for nobody", () => {
  const table = Result.getOrThrow(
    fromRecords(
      [
        { ort: "Nord", alter: "jung", personen: 1.5 },
        { ort: "Süd", alter: "alt", personen: 4 },
        { ort: "Nord", alter: "jung", personen: 2 },
        { ort: "West", alter: "mittel", personen: 8 },
      ],
      felder,
    ),
  )
  expect(table.units).toEqual(["Nord", "Süd", "West"])
  expect(table.groups).toEqual(["jung", "alt", "mittel"])
  expect([...table.counts]).toEqual([3.5, 0, 0, 0, 4, 0, 0, 0, 8])
  expect(table).toMatchObject({ n: 3, total: 15.5, leer: 0 })
})

test("keeps names that are numbers, or that every object has, in the order of their first appearance", () => {
  const records = [
    { ort: 20, alter: "65", personen: 1 },
    { ort: 3, alter: "__proto__", personen: 2 },
    { ort: 3, alter: 18, personen: 4 },
  ]
  const table = Result.getOrThrow(fromRecords(records, felder))
  expect(table.units).toEqual(["20", "3"])
  expect(table.groups).toEqual(["65", "__proto__", "18"])
  expect([...table.counts]).toEqual([1, 0, 0, 2, 0, 4])
})

test("changes no record", () => {
  const records = Object.freeze([Object.freeze({ ort: "a", alter: "b", personen: 1 })])
  expect(Result.isSuccess(fromRecords(records, felder))).toBe(true)
})

// Holes

test.each([undefined, null, "", Number.NaN, Infinity, true, {}])("refuses %j as a name, with field and row", (bad) => {
  const messages = [
    { ort: bad, alter: "jung", personen: 1 },
    { ort: "Nord", alter: bad, personen: 1 },
  ].map((row) => messageOf([good, row]))
  expect(messages).toEqual([`nameFehlt: ort[1] = ${String(bad)}`, `nameFehlt: alter[1] = ${String(bad)}`])
})

test.each([undefined, null, "5", -1, Number.NaN, Infinity])("refuses %j as a count, with field and row", (bad) => {
  const row = { ort: "Nord", alter: "jung", personen: bad }
  expect(messageOf([good, good, row, row])).toBe(`ungueltigeAnzahl: personen[2] = ${String(bad)}`)
})

test("has no table without records, nor above 2^53 people", () => {
  expect(messageOf([])).toBe("keineEinheiten")
  const large = { ...good, personen: 2 ** 53 }
  expect(messageOf([large, { ...good, personen: 2 }])).toBe("zuGross: personen = 9007199254740994")
  expect(messageOf([large])).toBe("")
})

// Helpers

const felder = { unit: "ort", group: "alter", count: "personen" } as const

const good = { ort: "Nord", alter: "jung", personen: 1 }

interface Datensatz {
  readonly ort: unknown
  readonly alter: unknown
  readonly personen: unknown
}

const messageOf = (rows: ReadonlyArray<Datensatz>): string =>
  Result.match(fromRecords(rows, felder), { onFailure: (error) => error.message, onSuccess: () => "" })
