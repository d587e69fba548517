import fc from "fast-check"
import { expect, test } from "vitest"
import { computePrognose } from "./computePrognose.ts"
import { type Angaben, frageOf, bewerte } from "./frage.test.ts"

// Laws

test("values from before a break change nothing of a prognosis but the reason why there is none (F-04, V-09)", () => {
  fc.assert(
    fc.property(fc.array(zahl, { maxLength: 8 }), fc.array(zahl, { minLength: 5, maxLength: 8 }), (davor, danach) => {
      const ab = 2020
      const alle = prognose({ ...reihe(davor, ab - davor.length), ...reihe(danach, ab) }, steigern, ["2020-06-01"])
      expect(alle).toEqual(prognose(reihe(danach, ab), steigern))
    }),
  )
})

test("a prognosis never changes the light of the policies standard and abstand (F-04)", () => {
  fc.assert(
    fc.property(
      fc.array(zahl, { minLength: 1, maxLength: 8 }),
      zahl,
      fc.constantFrom("standard", "abstand"),
      (davor, z, richtlinie) => {
        const mitVergangenheit = bewerte(
          steigern,
          { ...reihe(davor, 2005), "2025": z },
          { richtlinie: richtlinie as "standard" },
        )
        const ohne = bewerte(steigern, { "2025": z }, { richtlinie: richtlinie as "standard" })
        expect([mitVergangenheit.ampel, mitVergangenheit.fortschritt]).toEqual([ohne.ampel, ohne.fortschritt])
      },
    ),
  )
})

// Known values

test("a straight rise is carried on, with trend, line and symbol (F-01, F-02, F-03)", () => {
  expect(prognose(reihe([1, 2, 3, 4, 5, 6], 2020), steigern)).toEqual({
    trend: "verbessernd",
    ols: { _tag: "Gerade", zahl: 21, steigungJeJahr: 1, r2: 1, n: 6, von: "2020-12-31", bis: "2025-12-31" },
    wettersymbol: "sonne",
  })
})

test("nothing is carried on across a break, past or still to come, and the reason is given (F-04)", () => {
  const vergangen = prognose(reihe([1, 2, 3, 4, 5, 6], 2020), steigern, ["2024-01-01"])
  expect(vergangen).toEqual({ trend: "verbessernd", ols: ohne("reihenbruch"), wettersymbol: ohne("reihenbruch") })
  const kuenftig = prognose(reihe([1, 2, 3, 4, 5, 6], 2020), steigern, ["2031-05-15"])
  expect([kuenftig.ols, kuenftig.wettersymbol]).toEqual([ohne("reihenbruch"), ohne("reihenbruch")])
  const nachDerFrist = prognose(reihe([1, 2, 3, 4, 5, 6], 2020), steigern, ["2041-05-15"])
  expect(nachDerFrist.wettersymbol).toBe("sonne")
})

test("with too few values there is neither line nor symbol, and the reason is given (F-04)", () => {
  expect(prognose(reihe([1, 2, 3], 2020), steigern)).toMatchObject({
    ols: ohne("zuWenigePunkte"),
    wettersymbol: ohne("zuWenigePunkte"),
  })
  expect(prognose(reihe([1], 2020), steigern).trend).toEqual(ohne("zuWenigePunkte"))
  expect(prognose(reihe([1, 2, 3, 4], 2020), steigern)).toMatchObject({
    ols: ohne("zuWenigePunkte"),
    wettersymbol: "sonne",
  })
})

test("ordinal goals have neither line nor symbol, goals without a way no symbol (F-04)", () => {
  const stufen = { art: "stufen", vergleich: "mindestens", stufen: [{ titel: "a", punkte: 1, ab: 9 }], frist: "2040" }
  const werte = reihe([1, 2, 3, 4, 5, 6], 2020)
  expect(prognose(werte, stufen)).toMatchObject({ ols: ohne("keinVerlauf"), wettersymbol: ohne("keinVerlauf") })
  const halten = { art: "halten", band: { von: 5, bis: 9 }, frist: "2040" }
  expect(prognose(werte, halten)).toMatchObject({
    ols: { _tag: "Gerade", zahl: 21 },
    wettersymbol: ohne("keinVerlauf"),
  })
})

test("a direction has a symbol and no due date to be carried on to (F-03)", () => {
  expect(prognose(reihe([6, 5, 4, 3, 2, 3], 2020), { art: "tendenz", richtung: "steigend" })).toMatchObject({
    ols: ohne("ohneFrist"),
    wettersymbol: "wolke",
  })
})

test("a corridor is carried on to its near bound, until it is reached (F-03)", () => {
  const korridor = {
    art: "korridor",
    ausgang: { zeit: "2019", zahl: 30 },
    band: { von: 8, bis: 10 },
    frist: "2040",
  }
  expect(prognose(reihe([30, 28, 26, 24, 22], 2020), korridor).wettersymbol).toBe("sonne")
  expect(prognose(reihe([15, 14, 13, 12, 9], 2020), korridor).wettersymbol).toEqual(ohne("keinVerlauf"))
})

test("a due date without a time has no prognosis, and a school year counts by its end (F-03)", () => {
  const werte = reihe([1, 2, 3, 4, 5, 6], 2020)
  expect(prognose(werte, { ...steigern, frist: "ohneAngabe" })).toMatchObject({
    ols: ohne("ohneFrist"),
    wettersymbol: ohne("ohneFrist"),
  })
  const schuljahre = Object.fromEntries([0, 1, 2, 3, 4, 5].map((i) => [`${2019 + i}/${2020 + i}`, i]))
  const vorgabe = { art: "steigern", ausgang: { zeit: "2018/2019", zahl: 0 }, zahl: 10, frist: "2029/2030" }
  // five years of one each are left: exactly what is missing
  expect(prognose(schuljahre, vorgabe).wettersymbol).toBe("sonne")
  expect(prognose(schuljahre, { ...vorgabe, zahl: 11 }).wettersymbol).toBe("leichtBewoelkt")
})

test("several values in a year are no yearly series, and have no symbol (F-03)", () => {
  const monate = { "2020-01": 1, "2020-02": 2, "2020-03": 3, "2020-04": 4, "2020-05": 5 }
  expect(prognose(monate, steigern)).toMatchObject({ ols: { _tag: "Gerade" }, wettersymbol: ohne("nichtJaehrlich") })
})

// Helpers

const zahl = fc.integer({ min: -50, max: 50 })
const ohne = (grund: string) => ({ _tag: "KeinWert", grund })
const steigern = { art: "steigern", ausgang: { zeit: "2019", zahl: 0 }, zahl: 20, frist: "2040" }
const reihe = (zahlen: ReadonlyArray<number>, ab: number): Angaben =>
  Object.fromEntries(zahlen.map((z, i) => [String(ab + i), z]))

const prognose = (angaben: Angaben, vorgabe: unknown, brueche: ReadonlyArray<string> = []) => {
  const frage = frageOf(vorgabe, angaben, { indikator: { brueche: brueche.map((ab) => ({ ab, text: "Zensus" })) } })
  return computePrognose(frage.reihe.punkte, frage.indikator?.brueche ?? [], frage.zielwert.vorgabe)
}
