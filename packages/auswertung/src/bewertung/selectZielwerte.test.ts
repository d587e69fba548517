import { Datum } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import { frageOf } from "./frage.test.ts"
import { selectZielwerte } from "./selectZielwerte.ts"

// Laws

test("an agreement holds from its first day on, until a later one replaces it; none is forgotten (P-08)", () => {
  fc.assert(
    fc.property(listen, jahr, (plain, j) => {
      const stichtag = Datum.make(`${j}-06-30`)
      const geltende = selectZielwerte(plain.map(zielwertOf), stichtag)
      const vereinbart = plain.filter(({ gueltigAb }) => gueltigAb === undefined || gueltigAb <= stichtag)
      expect(geltende.map(({ zielwert }) => zielwert.id)).toEqual(vereinbart.map(({ id }) => id))
      for (const { zielwert, abgeloestDurch } of geltende) {
        const spaetere = vereinbart.filter(
          (z) => z.indikatorId === zielwert.indikatorId && (z.gueltigAb ?? "") > (zielwert.gueltigAb ?? ""),
        )
        expect(abgeloestDurch === undefined).toBe(spaetere.length === 0)
      }
    }),
  )
})

test("which agreement replaces which does not depend on their order (P-08)", () => {
  fc.assert(
    fc.property(
      listen.chain((liste) =>
        fc.tuple(fc.constant(liste), fc.shuffledSubarray([...liste], { minLength: liste.length })),
      ),
      jahr,
      ([liste, gemischt], j) => {
        const abloesungen = (plain: typeof liste) =>
          selectZielwerte(plain.map(zielwertOf), Datum.make(`${j}-06-30`))
            .map(({ zielwert, abgeloestDurch }) => `${zielwert.id} ${abgeloestDurch ?? "gilt"}`)
            .toSorted()
        expect(abloesungen(gemischt)).toEqual(abloesungen(liste))
      },
    ),
  )
})

// Known values

test("a goal lowered midway holds from the day it was lowered (P-08)", () => {
  const liste = [zielwertOf({ id: "alt" }), zielwertOf({ id: "neu", gueltigAb: "2024-03-01" })]
  const am = (tag: string) =>
    selectZielwerte(liste, Datum.make(tag)).map(({ zielwert, abgeloestDurch }) => [zielwert.id, abgeloestDurch])
  expect(am("2024-02-29")).toEqual([["alt", undefined]])
  expect(am("2024-03-01")).toEqual([
    ["alt", "neu"],
    ["neu", undefined],
  ])
})

test("agreements without an Indikator, or of the same day, hold side by side (P-08)", () => {
  const ohne = ["a", "b"].map((id, i) => zielwertOf({ id, indikatorId: undefined, gueltigAb: `202${i}-01-01` }))
  const amSelbenTag = ["c", "d"].map((id) => zielwertOf({ id, gueltigAb: "2020-01-01" }))
  for (const liste of [ohne, amSelbenTag])
    expect(selectZielwerte(liste, Datum.make("2030-01-01")).map((z) => z.abgeloestDurch)).toEqual([
      undefined,
      undefined,
    ])
})

test("an agreement on a direction replaces none that is judged, nor is it replaced by one (P-08)", () => {
  const ab = (id: string, gueltigAb: string, vorgabe: object) =>
    frageOf(vorgabe, {}, { zielwert: { id, gueltigAb } }).zielwert
  const steigern = ab("a", "2020-01-01", { art: "jaNein", frist: "2030" })
  const tendenz = ab("b", "2024-01-01", { art: "tendenz", richtung: "steigend" })
  const alle = selectZielwerte([steigern, tendenz], Datum.make("2025-12-31"))
  expect(alle.map(({ abgeloestDurch }) => abgeloestDurch)).toEqual([undefined, undefined])
})

// Helpers

interface Plain {
  readonly id: string
  readonly indikatorId?: string | undefined
  readonly gueltigAb?: string | undefined
}

const jahr = fc.integer({ min: 2015, max: 2030 })
const listen: fc.Arbitrary<ReadonlyArray<Plain>> = fc
  .array(
    fc.record({
      indikatorId: fc.constantFrom("i", "j"),
      gueltigAb: fc.option(
        jahr.map((j) => `${j}-01-01`),
        { nil: undefined },
      ),
    }),
    { maxLength: 6 },
  )
  .map((liste) => liste.map((z, i) => ({ id: `zw-${i}`, ...z })))

const zielwertOf = ({ id, gueltigAb, ...rest }: Plain) => {
  const indikatorId = "indikatorId" in rest ? rest.indikatorId : "i"
  const { zielwert } = frageOf(
    { art: "jaNein", frist: "2030" },
    {},
    {
      zielwert: {
        id,
        ...(gueltigAb === undefined ? {} : { gueltigAb }),
        ...(indikatorId === undefined ? {} : { indikatorId }),
      },
    },
  )
  if (indikatorId !== undefined) return zielwert
  const { indikatorId: _, ...ohne } = zielwert
  return ohne
}
