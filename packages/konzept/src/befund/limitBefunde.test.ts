import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Befund, befund, isUnlesbar } from "./Befund.ts"
import { gekuerzt, limitBefunde, takeWichtigste } from "./limitBefunde.ts"

describe("limitBefunde", () => {
  it("keeps at most a hundred of each file, in their order, and tells how many there were", () => {
    fc.assert(
      fc.property(viele, (befunde) => {
        const alle = limitBefunde(befunde)
        for (const datei of dateien) {
          const [vorher, nachher] = [of(befunde, datei), of(alle, datei)]
          if (vorher.length <= 100) expect(nachher).toEqual(vorher)
          else {
            expect(nachher.slice(0, 100)).toEqual(vorher.filter((b) => nachher.includes(b)))
            expect(nachher).toHaveLength(101)
            expect(nachher[100]).toEqual(gekuerzt(datei, vorher.length))
          }
        }
        expect(alle).toHaveLength(dateien.reduce((anzahl, datei) => anzahl + of(alle, datei).length, 0))
      }),
    )
  })
  it("drops no fault while a warning stays, and none that keeps a file from being read while another does", () => {
    fc.assert(
      fc.property(viele, (befunde) => {
        const alle = limitBefunde(befunde)
        for (const datei of dateien) {
          const [vorher, nachher] = [of(befunde, datei), of(alle, datei)]
          const dabei = (welche: (b: Befund) => boolean) => [vorher, nachher].map((b) => b.filter(welche).length)
          const [unlesbar = 0, davon = 0] = dabei(isUnlesbar)
          expect(davon).toBe(Math.min(unlesbar, 100))
          const [fehler = 0, davonFehler = 0] = dabei(({ schwere }) => schwere === "fehler")
          expect(davonFehler).toBe(Math.min(fehler, 100))
        }
      }),
    )
  })
  it("changes nothing when it is asked again", () => {
    fc.assert(
      fc.property(viele, (befunde) => {
        expect(limitBefunde(limitBefunde(befunde))).toEqual(limitBefunde(befunde))
      }),
    )
  })
  it("adds what was found later to what was left out before", () => {
    const frueher = limitBefunde(Array.from({ length: 250 }, () => arten[0]("a.csv")))
    const spaeter = limitBefunde([...frueher, ...Array.from({ length: 10 }, () => arten[2]("a.csv"))])
    expect([spaeter.length, spaeter.at(-1)?.angaben]).toEqual([101, { genannt: 100, insgesamt: 260 }])
  })
  it("knows a Befund without a file", () => {
    const ohne = Array.from({ length: 101 }, () => befund("AngabeFehlt", { zeiger: "/titel" }, { feld: "titel" }))
    expect(limitBefunde(ohne).at(-1)).toMatchObject({ code: "BefundeGekuerzt", wo: {} })
  })
})

describe("takeWichtigste", () => {
  it("gives back a hundred as they are", () => {
    const hundert = Array.from({ length: 100 }, (_, i) => i)
    expect(takeWichtigste(hundert, () => arten[3]("a.csv"))).toBe(hundert)
  })
})

// Helpers

const dateien = ["a.csv", "b.csv"]
const arten = [
  (datei: string) => befund("DateiLeer", { datei }, { datei }),
  (datei: string) => befund("AnzahlNegativ", { datei }, { zahl: -1, groesse: "g" }),
  (datei: string) => befund("SummeWeichtAb", { datei }, { groesse: "g", anzahl: 1, summe: 2 }),
  (datei: string) => befund("ZielOhneMassnahme", { datei }, { ziel: "z" }),
] as const
/** File by file, as a folder is read. */
const viele: fc.Arbitrary<ReadonlyArray<Befund>> = fc
  .tuple(
    ...dateien.map((datei) =>
      fc.array(
        fc.constantFrom(...arten).map((art) => art(datei)),
        { maxLength: 250, size: "max" },
      ),
    ),
  )
  .map((teile) => teile.flat())
const of = (befunde: ReadonlyArray<Befund>, datei: string) => befunde.filter(({ wo }) => wo.datei === datei)
