import { Beobachtung, Datum, decodeKonzept, Konzept } from "@zielwerk/konzept"
import fc from "fast-check"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { Auswertung } from "./Auswertung.ts"
import { canonicalJson } from "./kanon/canonicalJson.ts"
import { evaluateKonzept } from "./evaluateKonzept.ts"
import { type Lage, lagen, leavesOf } from "./zufallskonzept.test.ts"

// The properties of spec "bewertung" B.10 that hold of a whole evaluation; those of one formula stand beside it.

describe("an evaluation of anything", { timeout: 60_000 }, () => {
  it("holds no NaN, no infinite number, no null, no undefined and no negative zero, and is what its schema says (V-02)", () => {
    fc.assert(
      fc.property(lagen, (lage) => {
        const auswertung = evaluate(lage)
        for (const [pfad, wert] of leavesOf(auswertung))
          expect([pfad, wert, isBrauchbar(wert)]).toEqual([pfad, wert, true])
        // a Befund and what was agreed repeat a number as it was given
        const { befunde: _, ...ohneBefunde } = auswertung
        for (const [pfad, wert] of leavesOf(ohneBefunde))
          if (!pfad.includes("/herleitung/vorgabe/")) expect([pfad, Object.is(wert, -0)]).toEqual([pfad, false])
        decodeAuswertung(auswertung)
        const text = JSON.stringify(ohneBefunde)
        expect(JSON.stringify(JSON.parse(text))).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  it("gives the same bytes in whatever order the values are given, and the same verdicts whatever that of the Konzept (B.9)", () => {
    fc.assert(
      fc.property(
        lagen.chain((lage) => fc.tuple(fc.constant(lage), gemischt(lage))),
        ([lage, andere]) => {
          expect(verdicts(evaluate(andere))).toBe(verdicts(evaluate(lage)))
          const gleichesKonzept = evaluate({ ...lage, beobachtungen: andere.beobachtungen })
          expect(canonicalJson(gleichesKonzept)).toBe(canonicalJson(evaluate(lage)))
        },
      ),
      { numRuns: 150 },
    )
  })

  it("with bekanntBis does not know what was recorded later, in no part of it (V-03)", () => {
    fc.assert(
      fc.property(lagen, bis, (lage, bekanntBis) => {
        const bekannte = lage.beobachtungen.filter((b) => !isSpaeter(lage.konzept, b, bekanntBis))
        const spaetere = lage.beobachtungen.filter((b) => isSpaeter(lage.konzept, b, bekanntBis))
        const nurBekannte = evaluate({ ...lage, beobachtungen: bekannte }, bekanntBis)
        expect(JSON.stringify(evaluate({ ...lage, beobachtungen: [...bekannte, ...spaetere] }, bekanntBis))).toBe(
          JSON.stringify(nurBekannte),
        )
        expect(JSON.stringify(evaluate(lage, bekanntBis))).toBe(JSON.stringify(nurBekannte))
      }),
      { numRuns: 150 },
    )
  })

  it("with a bekanntBis after everything says the same as without (V-03)", () => {
    fc.assert(
      fc.property(lagen, (lage) => {
        const { bekanntBis: _, befunde, ...mit } = evaluate(lage, "2099-12-31")
        const { befunde: ohneBefunde, ...ohne } = evaluate(lage)
        // a verdict says up to when what was recorded counts, and is the same otherwise
        expect(JSON.stringify(mit).replaceAll(',"bekanntBis":"2099-12-31"', "")).toBe(JSON.stringify(ohne))
        expect(befunde.filter(({ code }) => code !== "ErfassungUnbekannt")).toEqual(ohneBefunde)
      }),
    )
  })

  it("is the same after Konzept and values went out as JSON and came back (B.10)", () => {
    fc.assert(
      fc.property(lagen, (lage) => {
        const zurueck = {
          // what cannot be meant cannot come back: the Zielwerte are read by their shape alone
          konzept: {
            ...Result.getOrThrow(decodeKonzept(encode({ ...lage.konzept, zielwerte: [] }))),
            ...zielwerteOf(lage),
          },
          beobachtungen: decodeBeobachtungen(JSON.parse(JSON.stringify(encodeBeobachtungen(lage.beobachtungen)))),
        }
        expect(JSON.stringify(evaluate(zurueck))).toBe(JSON.stringify(evaluate(lage)))
      }),
    )
  })

  it("counts every assessable Zielwert within bounds, and gives a reason wherever there is no number (P-02, V-02)", () => {
    fc.assert(
      fc.property(lagen, (lage) => {
        for (const { zielwerte, zusammenfassung } of evaluate(lage).ziele.map(({ wirkung }) => wirkung)) {
          for (const { gewertet, ampel, grund, herleitung } of zielwerte) {
            if (typeof gewertet === "number") {
              expect(gewertet).toBeGreaterThanOrEqual(0)
              expect(gewertet).toBeLessThanOrEqual(1)
              expect(grund).toBeUndefined()
            } else expect([ampel, gewertet.grund, grund]).toEqual([ampel, grund, gewertet.grund])
            expect(new Set(herleitung.regeln).size).toBe(herleitung.regeln.length)
            expect(herleitung.regeln.length).toBeGreaterThan(0)
          }
          expect(zusammenfassung.abdeckung).toBeGreaterThanOrEqual(0)
          expect(zusammenfassung.abdeckung).toBeLessThanOrEqual(1)
        }
      }),
    )
  })
})

// Helpers

const stichtag = Datum.make("2025-12-31")
const evaluate = (lage: Lage, bekanntBis?: string): Auswertung =>
  evaluateKonzept({ ...lage, stichtag, ...(bekanntBis === undefined ? {} : { bekanntBis: Datum.make(bekanntBis) }) })

const decodeAuswertung = Schema.decodeUnknownSync(Auswertung, { errors: "all", onExcessProperty: "error" })
const decodeBeobachtungen = Schema.decodeUnknownSync(Schema.Array(Beobachtung), { onExcessProperty: "error" })
const encodeBeobachtungen = Schema.encodeSync(Schema.Array(Beobachtung))
const encode = (konzept: Konzept): unknown => JSON.parse(JSON.stringify(Schema.encodeSync(Konzept)(konzept)))
const zielwerteOf = ({ konzept }: Lage) => {
  const { zielwerte } = Schema.decodeUnknownSync(Konzept)(encode(konzept))
  return { zielwerte }
}

const isBrauchbar = (wert: unknown): boolean =>
  typeof wert === "string" || typeof wert === "boolean" || (typeof wert === "number" && Number.isFinite(wert))

const bis = fc.constantFrom("2012-12-31", "2020-06-30", "2024-02-28", "2024-02-29", "2025-12-31")
const isSpaeter = ({ quellen }: Konzept, { erfasstAm, quelle }: Beobachtung, bekanntBis: string): boolean => {
  const seit = erfasstAm ?? quellen.find(({ id }) => id === quelle)?.veroeffentlichtAm
  return seit !== undefined && seit > bekanntBis
}

const mische = <T>(liste: ReadonlyArray<T>) => fc.shuffledSubarray([...liste], { minLength: liste.length })

/** The same in another order; that of the Quellen says which of two is believed, and stays. */
const gemischt = ({ konzept, beobachtungen }: Lage): fc.Arbitrary<Lage> =>
  fc.record({
    konzept: fc
      .record({
        ziele: mische(konzept.ziele),
        zielwerte: mische(konzept.zielwerte),
        indikatoren: mische(konzept.indikatoren),
        massnahmen: mische(konzept.massnahmen),
        handlungsfelder: mische(konzept.handlungsfelder),
        oberziele: mische(konzept.oberziele),
      })
      .map((listen) => ({ ...konzept, ...listen })),
    beobachtungen: mische(beobachtungen),
  })

const byId = <T extends { readonly id: string }>(liste: ReadonlyArray<T>): ReadonlyArray<T> =>
  liste.toSorted((a, b) => (a.id < b.id ? -1 : 1))

/** All that is judged, as bytes; lists stand in the order of the Konzept, so they are sorted first. */
const verdicts = ({ ziele, handlungsfelder, oberziele, gesamt }: Auswertung): string => {
  const umsetzungOf = ({ massnahmen, ...rest }: Auswertung["gesamt"]["umsetzung"]) => ({
    ...rest,
    massnahmen: byId(massnahmen),
  })
  const beide = [...handlungsfelder, ...oberziele].map(({ id, umsetzung, wirkung }) => ({
    id,
    wirkung,
    umsetzung: umsetzungOf(umsetzung),
  }))
  return JSON.stringify([
    byId(ziele).map(({ id, umsetzung, wirkung: { zielwerte, zusammenfassung } }) => ({
      id,
      umsetzung: umsetzungOf(umsetzung),
      zielwerte: byId(zielwerte),
      zusammenfassung,
    })),
    byId(beide),
    gesamt.wirkung,
    umsetzungOf(gesamt.umsetzung),
  ])
}
