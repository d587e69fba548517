import { type Beobachtung, Datum } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import { konzeptOf, wert } from "./musterstadt.test.ts"
import { selectBekannte } from "./selectBekannte.ts"

// Laws

test("known is what was recorded by then, else what its Quelle had published, else always (V-03)", () => {
  fc.assert(
    fc.property(listen, tag, (liste, bekanntBis) => {
      const { bekannte } = selectBekannte(konzept, liste, Datum.make(bekanntBis))
      const erwartet = liste.filter(
        ({ erfasstAm, quelle }) => (erfasstAm ?? (quelle === "register" ? veroeffentlicht : "")) <= bekanntBis,
      )
      expect(bekannte).toEqual(erwartet)
    }),
  )
})

test("the later the day, the more is known, and without a day all of it (V-03)", () => {
  fc.assert(
    fc.property(listen, tag, tag, (liste, a, b) => {
      const [frueher = a, spaeter = b] = [a, b].toSorted()
      const am = (t: string) => selectBekannte(konzept, liste, Datum.make(t)).bekannte
      expect(am(spaeter)).toEqual(expect.arrayContaining([...am(frueher)]))
      expect(selectBekannte(konzept, liste, undefined)).toMatchObject({ bekannte: liste, befunde: [] })
    }),
  )
})

test("of how many values nobody knows since when they are known is said once, as a hint (V-03)", () => {
  const ohne = [
    wert("zufriedenheit", "2018", 1, { quelle: "umfrage" }),
    wert("zufriedenheit", "2019", 2, { quelle: "umfrage" }),
  ]
  const { befunde } = selectBekannte(konzept, [...ohne, wert("anteil", "2019", 2)], Datum.make("2024-01-01"))
  expect(befunde).toEqual([
    {
      code: "ErfassungUnbekannt",
      schwere: "hinweis",
      wo: { zeiger: "/beobachtungen" },
      angaben: { anzahl: 2, bekanntBis: "2024-01-01" },
    },
  ])
})

// Helpers

const veroeffentlicht = "2021-06-30"
const konzept = konzeptOf({
  quellen: [
    { id: "register", titel: "Register", veroeffentlichtAm: veroeffentlicht },
    { id: "umfrage", titel: "Umfrage" },
  ],
})
const tag = fc.constantFrom("2020-12-31", "2021-06-29", "2021-06-30", "2021-07-01", "2022-01-01")

const listen: fc.Arbitrary<ReadonlyArray<Beobachtung>> = fc.array(
  fc
    .record({
      jahr: fc.integer({ min: 2000, max: 2030 }),
      quelle: fc.constantFrom("register", "umfrage"),
      erfasstAm: fc.option(
        tag.map((t) => Datum.make(t)),
        { nil: undefined },
      ),
    })
    .map(({ jahr, quelle, erfasstAm }) => ({
      ...wert("zufriedenheit", String(jahr), 1, { quelle }),
      ...(erfasstAm === undefined ? {} : { erfasstAm }),
    })),
  { maxLength: 12 },
)
