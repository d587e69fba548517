import fc from "fast-check"
import { expect, test } from "vitest"
import { computeTrend } from "./computeTrend.ts"
import { vorgabeOf } from "./frage.test.ts"

// Laws

test("the opposite goal turns a trend round, and a mirrored series does the same (F-01)", () => {
  fc.assert(
    fc.property(reihen, (zahlen) => {
      const steigend = trend("steigend", zahlen)
      const umgekehrt =
        steigend === "stabil" ? "stabil" : steigend === "verbessernd" ? "verschlechternd" : "verbessernd"
      expect(trend("sinkend", zahlen)).toBe(umgekehrt)
      expect(
        trend(
          "steigend",
          zahlen.map((zahl) => -zahl),
        ),
      ).toBe(umgekehrt)
    }),
  )
})

test("only the last three changes count (F-01)", () => {
  fc.assert(
    fc.property(fc.array(zahl), fc.array(zahl, { minLength: 4, maxLength: 4 }), (frueher, letzte) => {
      expect(trend("steigend", [...frueher, ...letzte])).toBe(trend("steigend", letzte))
    }),
  )
})

test("a mean change within the noise is stable, a larger one is not (F-01)", () => {
  fc.assert(
    fc.property(reihen, fc.nat(60), (zahlen, rauschen) => {
      const letzte = zahlen.slice(-4)
      const mittel = Math.abs((letzte.at(-1) ?? 0) - (letzte[0] ?? 0)) / (letzte.length - 1)
      fc.pre(Math.abs(mittel - rauschen) > 1e-6 || mittel === rauschen)
      expect(trend("steigend", zahlen, rauschen) === "stabil").toBe(mittel <= rauschen)
    }),
  )
})

test("with fewer than two values nothing is known (F-01)", () => {
  expect([trend("steigend", []), trend("steigend", [1])]).toEqual([undefined, undefined])
})

// Known values

test.each([
  [{ art: "steigern", ausgang: { zeit: "2020", zahl: 0 }, zahl: 9, frist: "2030" }, "verbessernd"],
  [{ art: "senken", ausgang: { zeit: "2020", zahl: 9 }, zahl: 0, frist: "2030" }, "verschlechternd"],
  [{ art: "schwelle", vergleich: "mindestens", zahl: 9, frist: "2030" }, "verbessernd"],
  [{ art: "schwelle", vergleich: "hoechstens", zahl: 0, frist: "2030" }, "verschlechternd"],
  [{ art: "schwelle", vergleich: "genau", zahl: 9, frist: "2030" }, "verbessernd"],
  [
    { art: "stufen", vergleich: "mindestens", stufen: [{ titel: "a", punkte: 1, ab: 9 }], frist: "2030" },
    "verbessernd",
  ],
  [
    { art: "stufen", vergleich: "hoechstens", stufen: [{ titel: "a", punkte: 1, ab: 0 }], frist: "2030" },
    "verschlechternd",
  ],
  [{ art: "tendenz", richtung: "steigend" }, "verbessernd"],
  [{ art: "tendenz", richtung: "sinkend" }, "verschlechternd"],
  [{ art: "halten", band: { von: 5, bis: 9 }, frist: "2030" }, "verbessernd"],
  [{ art: "halten", band: { von: 0, bis: 2 }, frist: "2030" }, "verschlechternd"],
  [{ art: "halten", band: { von: 0, bis: 9 }, frist: "2030" }, "stabil"],
  [{ art: "korridor", ausgang: { zeit: "2020", zahl: 0 }, band: { von: 5, bis: 9 }, frist: "2030" }, "verbessernd"],
])("1, 2, 3, 4 is for %o: %s (F-01)", (vorgabe, erwartet) => {
  expect(computeTrend(punkte([1, 2, 3, 4]), vorgabeOf(vorgabe))).toBe(erwartet)
})

test("0.1 + 0.2 after 0.3 is no change (V-01)", () => {
  expect(trend("steigend", [0.3, 0.1 + 0.2])).toBe("stabil")
})

// Helpers

const zahl = fc.integer({ min: -100, max: 100 })
const reihen = fc.array(zahl, { minLength: 2, maxLength: 8 })
const punkte = (zahlen: ReadonlyArray<number>) => zahlen.map((z) => ({ zahl: z }))
const trend = (richtung: "steigend" | "sinkend", zahlen: ReadonlyArray<number>, rauschen = 0) =>
  computeTrend(punkte(zahlen), vorgabeOf({ art: "tendenz", richtung, rauschen }))
