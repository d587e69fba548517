import type { Beobachtung, Zeitbezug } from "@zielwerk/konzept"
import { expect, test } from "vitest"
import { bestandOf, gebiete, indikatorOf, wert } from "../musterstadt.test.ts"
import { belegeOf } from "./belegeOf.ts"

// Which Beobachtungen a value comes from (B.9): a reader finds them by their keys.

test("a share names both of its counts, and a count that is a sum its parts", () => {
  const werte = [
    wert("aus-eu", "2020", 3),
    wert("nicht-aus-eu", "2020", 4),
    wert("bevoelkerung", "2020", 20),
    wert("bevoelkerung", "2019", 19),
  ]
  expect(belege("anteil", werte)).toEqual([
    "aus-eu 2020 register",
    "nicht-aus-eu 2020 register",
    "bevoelkerung 2020 register",
  ])
})

test("a counted whole stands for itself, whatever its parts say", () => {
  const werte = [wert("zugewanderte", "2020", 7), wert("aus-eu", "2020", 3), wert("nicht-aus-eu", "2020", 4)]
  expect(belege("anzahl", werte)).toEqual(["zugewanderte 2020 register"])
})

test("an index names both counts of every area, in the order of the Konzept", () => {
  const werte = gebiete
    .toReversed()
    .flatMap((gebiet, i) => [
      wert("zugewanderte", "2020", i + 1, { gebiet }),
      wert("bevoelkerung", "2020", 10, { gebiet }),
    ])
  expect(belege("segregation", werte)).toEqual(
    gebiete.flatMap((g) => [`zugewanderte 2020 ${g} register`, `bevoelkerung 2020 ${g} register`]),
  )
})

test("a printed value is its own, of the source that counts, with the day of its record", () => {
  const werte = [
    {
      ...wert("zufriedenheit", "2020", 47, { quelle: "umfrage" }),
      erfasstAm: "2021-03-01" as Beobachtung["erfasstAm"] & string,
    },
    wert("zufriedenheit", "2020", 48),
  ]
  expect(belegeOf(bestandOf(werte), indikatorOf("zufriedenheit"), { zeit, herkunft: "gedruckt" })).toEqual([
    { messgroesse: "zufriedenheit", zeit: "2020", quelle: "register" },
  ])
  expect(belegeOf(bestandOf(werte.slice(0, 1)), indikatorOf("zufriedenheit"), { zeit, herkunft: "gedruckt" })).toEqual([
    { messgroesse: "zufriedenheit", zeit: "2020", quelle: "umfrage", erfasstAm: "2021-03-01" },
  ])
})

// Helpers

const zeit = "2020" as Zeitbezug

const belege = (id: string, werte: ReadonlyArray<Beobachtung>): ReadonlyArray<string> =>
  belegeOf(bestandOf(werte), indikatorOf(id), { zeit, herkunft: "berechnet" }).map(
    ({ messgroesse, zeit: z, gebiet, quelle }) =>
      [messgroesse, z, gebiet, quelle].filter((teil) => teil !== undefined).join(" "),
  )
