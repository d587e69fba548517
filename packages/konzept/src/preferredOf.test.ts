import fc from "fast-check"
import * as Schema from "effect/Schema"
import { expect, test } from "vitest"
import { Beobachtung } from "./Beobachtung.ts"
import { bezugKey } from "./Bezug.ts"
import { preferredOf } from "./preferredOf.ts"

test("the order in which values are given does not decide which of them counts", () => {
  fc.assert(
    fc.property(
      listen.chain((liste) =>
        fc.tuple(fc.constant(liste), fc.shuffledSubarray([...liste], { minLength: liste.length })),
      ),
      ([liste, gemischt]) => {
        const gelten = (werte: typeof liste) =>
          [...preferredOf(quellen, werte)].toSorted(([a], [b]) => (a < b ? -1 : 1))
        expect(gelten(gemischt)).toEqual(gelten(liste))
      },
    ),
  )
})

test("every key that has values keeps exactly one of them", () => {
  fc.assert(
    fc.property(listen, (liste) => {
      const gelten = preferredOf(quellen, liste)
      expect(new Set(gelten.keys())).toEqual(new Set(liste.map(bezugKey)))
      for (const [key, b] of gelten) expect([liste.includes(b), bezugKey(b)]).toEqual([true, key])
    }),
  )
})

test("the Quelle that the Konzept lists first goes before all others, however old", () => {
  const alt = beobachtung({ quelle: "q-0", erfasstAm: "2019-01-01", status: "geschaetzt" })
  const neu = beobachtung({ quelle: "q-1", erfasstAm: "2024-01-01", status: "revidiert" })
  expect([...preferredOf(quellen, [neu, alt]).values()]).toEqual([alt])
})

test("of one Quelle the value recorded last counts, then the more certain one", () => {
  const alt = beobachtung({ erfasstAm: "2019-01-01" })
  const neu = beobachtung({ erfasstAm: "2024-01-01", status: "vorlaeufig" })
  expect([...preferredOf(quellen, [alt, neu]).values()]).toEqual([neu])
  const fest = beobachtung({ erfasstAm: "2024-01-01", status: "endgueltig" })
  expect([...preferredOf(quellen, [neu, fest]).values()]).toEqual([fest])
})

test("what is revised or final came after what is provisional, if nobody knows when it was recorded", () => {
  const revidiert = beobachtung({ status: "revidiert" })
  const vorlaeufig = beobachtung({ erfasstAm: "2024-01-01", status: "vorlaeufig" })
  expect([...preferredOf(quellen, [vorlaeufig, revidiert]).values()]).toEqual([revidiert])
  const ohne = beobachtung({})
  expect([...preferredOf(quellen, [vorlaeufig, ohne]).values()]).toEqual([vorlaeufig])
})

// Helpers

const quellen = [{ id: "q-0" }, { id: "q-1" }]
const decode = Schema.decodeUnknownSync(Beobachtung, { onExcessProperty: "error" })
const beobachtung = (teile: object): Beobachtung =>
  decode({
    messgroesse: "a",
    zeit: "2018",
    wert: { _tag: "Zahl", zahl: 1 },
    einheit: "personen",
    quelle: "q-0",
    ...teile,
  })

const listen: fc.Arbitrary<ReadonlyArray<Beobachtung>> = fc.array(
  fc
    .record(
      {
        zeit: fc.constantFrom("2018", "2019"),
        wert: fc.nat(3).map((zahl) => ({ _tag: "Zahl", zahl })),
        quelle: fc.constantFrom("q-0", "q-1", "unbekannt-1", "unbekannt-2"),
        status: fc.constantFrom("endgueltig", "vorlaeufig", "revidiert", "geschaetzt"),
        erfasstAm: fc.constantFrom("2019-01-01", "2024-01-01"),
      },
      { requiredKeys: ["zeit", "wert", "quelle"] },
    )
    .map(beobachtung),
  { maxLength: 10 },
)
