import * as Result from "effect/Result"
import { describe, expect, expectTypeOf, it } from "vitest"
import { decodeKonzept } from "../decodeKonzept.ts"
import type { Konzept } from "../Konzept.ts"
import { KonzeptUngueltig } from "../KonzeptUngueltig.ts"
import { defineKonzept } from "./defineKonzept.ts"
import type { KonzeptEingabe, MitVerweisen, NichtVergeben } from "./MitVerweisen.ts"
import type { EintragOf } from "./Vergeben.ts"

describe("a Konzept written in code", () => {
  it("is what decodeKonzept makes of it", () => {
    const konzept = defineKonzept({
      ...kopf,
      kommune: {
        ags: "01001000",
        name: "Musterstadt",
        raumeinheiten: [
          { id: "stadtteile", titel: "Stadtteile", gebiete: [{ id: "01", titel: "Nord" }] },
          { id: "bezirke", titel: "Bezirke", gebiete: [{ id: "b-1", titel: "Ost" }] },
        ],
      },
      quellen: [{ id: "melderegister", titel: "Melderegister" }],
      rollen: [{ id: "mittlerin", titel: "Die Stadt vermittelt" }],
      oberziele: [{ id: "teilhabe", titel: "Teilhabe" }],
      handlungsfelder: [
        { id: "bildung", titel: "Bildung" },
        { id: "sprache", titel: "Sprache", teilVonId: "bildung" },
      ],
      ziele: [
        {
          id: "kurse",
          titel: "Sprachkurse ausbauen",
          handlungsfeldId: "sprache",
          oberziele: [{ oberzielId: "teilhabe", belegt: { kapitel: "4" } }],
          rollen: [{ rolleId: "mittlerin" }],
          beteiligte: ["amt", "beirat"],
          indikatorIds: ["anteil"],
        },
        { id: "abendkurse", titel: "Abendkurse", teilVonId: "kurse" },
      ],
      massnahmen: [{ id: "lotsen", titel: "Lotsen", lautKonzept: "geplant", zielIds: ["kurse", "abendkurse"] }],
      akteure: [{ id: "amt", titel: "Amt für Soziales", art: "intern" }],
      gremien: [{ id: "beirat", titel: "Beirat", beteiligte: [{ als: "leitung", wer: "amt" }] }],
      messgroessen: [
        { id: "ew", titel: "Einwohner", einheit: "personen" },
        { id: "mh", titel: "mit Migrationshintergrund", einheit: "personen" },
      ],
      indikatoren: [
        {
          id: "anteil",
          titel: "Anteil",
          formel: { art: "anteil", zaehler: "mh", nenner: "ew" },
          einheit: "%",
          bewertung: "kontext",
          quelleId: "melderegister",
        },
        {
          id: "segregation",
          titel: "Segregation",
          formel: { art: "segregationsindex", gruppe: "mh", gesamt: "ew", raumeinheit: "bezirke" },
          einheit: "index",
          bewertung: "kontext",
          quelleId: "melderegister",
        },
      ],
      veroeffentlichungen: [
        {
          id: "v-1",
          gedruckt: "ein Drittel",
          formel: { art: "indikator", indikator: "anteil", zeit: "2018", gebiet: "b-1" },
          stelle: { kapitel: "4" },
        },
        {
          id: "v-2",
          gedruckt: "gestiegen",
          formel: { art: "richtung", groesse: "anteil", von: "2007", bis: "2018", behauptet: "steigend" },
          stelle: { kapitel: "4" },
        },
        {
          id: "v-3",
          gedruckt: "gestiegen",
          formel: { art: "richtung", groesse: "ew", von: "2007", bis: "2018", behauptet: "steigend" },
          stelle: { kapitel: "4" },
        },
      ],
    })
    expectTypeOf(konzept).toEqualTypeOf<Konzept>()
    expect(konzept.zielgruppen).toEqual([])
    expect(Result.succeed(konzept)).toEqual(decodeKonzept(konzept))
  })
  it("may be a constant, as long as its ids are literals", () => {
    const plain = { ...kopf, handlungsfelder: [{ id: "sprache", titel: "Sprache" }] } as const
    expect(defineKonzept(plain).handlungsfelder.length).toBe(1)
  })
  it("may be any plain Konzept: where ids are texts, only the run decides", () => {
    const plain: KonzeptEingabe = { ...kopf, ziele: [{ id: "z-1", titel: "Kurse", handlungsfeldId: "sprache" }] }
    expect(() => defineKonzept(plain)).toThrow(KonzeptUngueltig)
    const felder = ["sprache"].map((id) => ({ id, titel: id }))
    const ziele = [{ id: "z-1", titel: "Kurse", handlungsfeldId: "sprache" }]
    expect(defineKonzept({ ...kopf, handlungsfelder: felder, ziele }).ziele.length).toBe(1)
  })
})

describe("the compiler knows", () => {
  type Mit = MitVerweisen<typeof beispiel>
  type Eintrag<Liste extends keyof Mit> = EintragOf<NonNullable<Mit[Liste]>>
  it("the ids of the list that a reference leads to, at whatever depth they are given", () => {
    expectTypeOf<Eintrag<"ziele">["handlungsfeldId"]>().toEqualTypeOf<"sprache" | "bildung" | undefined>()
    expectTypeOf<NonNullable<Eintrag<"massnahmen">["zielIds"]>>().toEqualTypeOf<ReadonlyArray<"kurse">>()
    expectTypeOf<Extract<Eintrag<"veroeffentlichungen">["formel"], { art: "indikator" }>["gebiet"]>().toEqualTypeOf<
      "01" | "b-1" | undefined
    >()
  })
  it("the ids of both lists where either may stand", () => {
    expectTypeOf<NonNullable<Eintrag<"ziele">["beteiligte"]>>().toEqualTypeOf<ReadonlyArray<"amt" | "beirat">>()
  })
  it("that nothing can be named where no id is given", () => {
    expectTypeOf<NonNullable<Eintrag<"ziele">["indikatorIds"]>>().toEqualTypeOf<
      ReadonlyArray<NichtVergeben<"IndikatorId">>
    >()
  })
  it("that an id, a date and the former edition are texts of their own", () => {
    expectTypeOf<Eintrag<"ziele">["id"]>().toEqualTypeOf<string>()
    expectTypeOf<Eintrag<"quellen">["veroeffentlichtAm"]>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Mit["vorgaengerId"]>().toEqualTypeOf<string | undefined>()
  })
})

// What the compiler refuses, the run refuses: each line would fail to compile if its error were gone.
describe("refuses", () => {
  it.each<[string, () => Konzept]>([
    [
      "an id that no entry has",
      () =>
        defineKonzept({
          ...kopf,
          handlungsfelder: [{ id: "sprache", titel: "Sprache" }],
          ziele: [
            { id: "z-1", titel: "Kurse", handlungsfeldId: "sprache" },
            {
              id: "z-2",
              titel: "Kurse",
              // @ts-expect-error Type '"sprahce"' is not assignable to type '"sprache"'.
              handlungsfeldId: "sprahce",
            },
          ],
        }),
    ],
    [
      "an id within a list of references",
      () =>
        defineKonzept({
          ...kopf,
          ziele: [{ id: "z-1", titel: "Kurse" }],
          massnahmen: [
            {
              id: "m-1",
              titel: "Lotsen",
              zielIds: [
                "z-1",
                // @ts-expect-error Type '"z-2"' is not assignable to type '"z-1"'.
                "z-2",
              ],
            },
          ],
        }),
    ],
    [
      "an id within a link",
      () =>
        defineKonzept({
          ...kopf,
          rollen: [{ id: "r-1", titel: "Die Stadt vermittelt" }],
          ziele: [
            {
              id: "z-1",
              titel: "Kurse",
              rollen: [
                { rolleId: "r-1" },
                {
                  // @ts-expect-error Type '"r-2"' is not assignable to type '"r-1"'.
                  rolleId: "r-2",
                },
              ],
            },
          ],
        }),
    ],
    [
      "an id of another kind",
      () =>
        defineKonzept({
          ...kopf,
          handlungsfelder: [{ id: "sprache", titel: "Sprache" }],
          ziele: [{ id: "z-1", titel: "Kurse" }],
          massnahmen: [
            {
              id: "m-1",
              titel: "Lotsen",
              zielIds: [
                // @ts-expect-error Type '"sprache"' is not assignable to type '"z-1"'.
                "sprache",
              ],
            },
          ],
        }),
    ],
    [
      "an id that neither of two lists has",
      () =>
        defineKonzept({
          ...kopf,
          akteure: [{ id: "amt", titel: "Amt", art: "intern" }],
          gremien: [
            {
              id: "beirat",
              titel: "Beirat",
              beteiligte: [
                { als: "mitglied", wer: "beirat" },
                {
                  als: "leitung",
                  // @ts-expect-error Type '"rat"' is not assignable to type '"amt" | "beirat"'.
                  wer: "rat",
                },
              ],
            },
          ],
        }),
    ],
    [
      "an id in one of several formulas",
      () =>
        defineKonzept({
          ...kopf,
          quellen: [{ id: "q", titel: "Melderegister" }],
          messgroessen: [{ id: "ew", titel: "Einwohner", einheit: "personen" }],
          indikatoren: [
            {
              id: "anteil",
              titel: "Anteil",
              formel: {
                art: "anteil",
                // @ts-expect-error Type '"mh"' is not assignable to type '"ew"'.
                zaehler: "mh",
                nenner: "ew",
              },
              einheit: "%",
              bewertung: "kontext",
              quelleId: "q",
            },
          ],
        }),
    ],
    [
      "an area that no division has",
      () =>
        defineKonzept({
          ...kopf,
          kommune: {
            ...kopf.kommune,
            raumeinheiten: [{ id: "stadtteile", titel: "Stadtteile", gebiete: [{ id: "01", titel: "Nord" }] }],
          },
          messgroessen: [{ id: "ew", titel: "Einwohner", einheit: "personen" }],
          veroeffentlichungen: [
            {
              id: "v-1",
              gedruckt: "gestiegen",
              formel: {
                art: "richtung",
                groesse: "ew",
                von: "2007",
                bis: "2018",
                // @ts-expect-error Type '"02"' is not assignable to type '"01"'.
                gebiet: "02",
                behauptet: "steigend",
              },
              stelle: { kapitel: "4" },
            },
          ],
        }),
    ],
    [
      "any reference to a list that is left out",
      () =>
        defineKonzept({
          ...kopf,
          ziele: [
            {
              id: "z-1",
              titel: "Kurse",
              // @ts-expect-error Type 'string' is not assignable to type 'NichtVergeben<"HandlungsfeldId">'.
              handlungsfeldId: "sprache",
            },
          ],
        }),
    ],
    [
      "any reference to a list that is empty",
      () =>
        defineKonzept({
          ...kopf,
          handlungsfelder: [],
          ziele: [
            {
              id: "z-1",
              titel: "Kurse",
              // @ts-expect-error Type 'string' is not assignable to type 'NichtVergeben<"HandlungsfeldId">'.
              handlungsfeldId: "sprache",
            },
          ],
        }),
    ],
    [
      "a misspelt word of a fixed set",
      () =>
        defineKonzept({
          ...kopf,
          // @ts-expect-error Type '"entwuf"' is not assignable. Did you mean '"entwurf"'?
          zustand: "entwuf",
        }),
    ],
    [
      "a key that nobody knows",
      () =>
        defineKonzept({
          ...kopf,
          // @ts-expect-error Object literal may only specify known properties. Did you mean 'massnahmen'?
          masnahmen: [],
        }),
    ],
    [
      "a key that nobody knows, in an entry beside one that knows it",
      () =>
        defineKonzept({
          ...kopf,
          handlungsfelder: [{ id: "sprache", titel: "Sprache" }],
          oberziele: [
            {
              id: "oz-1",
              titel: "Teilhabe",
              // @ts-expect-error Object literal may only specify known properties.
              zielIds: [],
            },
          ],
        }),
    ],
    [
      "a key left out that must be there",
      () =>
        defineKonzept({
          ...kopf,
          ziele: [
            // @ts-expect-error Property 'titel' is missing.
            { id: "z-1" },
          ],
        }),
    ],
    [
      "a key that is there without a value",
      () =>
        defineKonzept({
          ...kopf,
          ziele: [
            // @ts-expect-error Types of property 'text' are incompatible: 'undefined' is not assignable to 'string'.
            { id: "z-1", titel: "Kurse", text: undefined },
          ],
        }),
    ],
    [
      "a value of a wrong type",
      () =>
        defineKonzept({
          ...kopf,
          // @ts-expect-error Type 'number' is not assignable to type 'string'.
          fassung: 2026,
        }),
    ],
    [
      "one entry where a list is meant",
      () =>
        defineKonzept({
          ...kopf,
          // @ts-expect-error Object literal may only specify known properties.
          ziele: { id: "z-1", titel: "Kurse" },
        }),
    ],
    // @ts-expect-error Argument of type 'undefined' is not assignable.
    ["nothing at all", () => defineKonzept(undefined)],
  ])("%s", (_, schreiben) => {
    expect(schreiben).toThrow(KonzeptUngueltig)
  })
  it("what only the rules know, in words of which each names its place", () => {
    const zweimal = { id: "z-1", titel: "Kurse" } as const
    expect(() => defineKonzept({ ...kopf, titel: "", ziele: [zweimal, zweimal] })).toThrow("„titel“ ist leer. [/titel]")
    expect(() => defineKonzept({ ...kopf, ziele: [zweimal, zweimal] })).toThrow(
      "Die Kennung „z-1“ ist zweimal vergeben. [/ziele/1/id]",
    )
  })
})

// Helpers

const kopf = {
  format: "1",
  id: "musterstadt-2026",
  titel: "Integrationskonzept",
  fassung: "2026",
  zustand: "entwurf",
  kommune: { ags: "01001000", name: "Musterstadt" },
} as const

const beispiel = {
  ...kopf,
  kommune: {
    ...kopf.kommune,
    raumeinheiten: [
      { id: "stadtteile", titel: "Stadtteile", gebiete: [{ id: "01", titel: "Nord" }] },
      { id: "bezirke", titel: "Bezirke", gebiete: [{ id: "b-1", titel: "Ost" }] },
    ],
  },
  handlungsfelder: [
    { id: "sprache", titel: "Sprache" },
    { id: "bildung", titel: "Bildung" },
  ],
  ziele: [{ id: "kurse", titel: "Kurse" }],
  akteure: [{ id: "amt", titel: "Amt", art: "intern" }],
  gremien: [{ id: "beirat", titel: "Beirat" }],
} as const
