import * as Result from "effect/Result"
import { expect, test } from "vitest"
import type { Intervall } from "./Intervall.ts"
import { shareBounds } from "./shareBounds.ts"
import type { Angaben } from "./shareBoundsInput.ts"

test("tables that cannot be are told from those that can", () => {
  const anteile = [exactly(0.1), exactly(0.3)]
  const given = { anteile, einheit: "anteil", gesamt: 100 } as const
  for (const gruppe of [9, 31]) {
    expect(faultOf({ ...given, gruppe })).toMatchObject({ grund: "unvereinbar", feld: "anteile" })
  }
  for (const gruppe of [10, 30]) expect(boundsOf({ ...given, gruppe }).bis).toBeCloseTo(0, 12)
  expect(faultOf({ ...given, groessen: [exactly(40), exactly(50)] })).toMatchObject({
    grund: "unvereinbar",
    feld: "groessen",
    gefunden: "[100, 90]",
  })
  expect(faultOf({ ...given, groessen: [exactly(60), exactly(50)] })).toMatchObject({ grund: "unvereinbar" })
  expect(
    faultOf({
      ...given,
      groessen: [
        { von: 101, bis: 200 },
        { von: 0, bis: 50 },
      ],
    }),
  ).toMatchObject({
    grund: "unvereinbar",
  })
})

test("where the group may be empty, or everybody, there may be no index", () => {
  const zero = [
    { von: 0, bis: 0.1 },
    { von: 0, bis: 0.2 },
  ]
  expect(faultOf({ anteile: zero, einheit: "anteil", gesamt: 100 })).toMatchObject({ grund: "gruppeLeer" })
  expect(boundsOf({ anteile: zero, einheit: "anteil", gesamt: 100, gruppe: { von: 1, bis: 20 } }).von).toBe(0)
  expect(faultOf({ anteile: zero, einheit: "anteil", gesamt: 100, gruppe: 0 })).toMatchObject({ grund: "gruppeLeer" })
  const one = zero.map(({ von, bis }) => ({ von: 1 - bis, bis: 1 - von }))
  expect(faultOf({ anteile: one, einheit: "anteil", gesamt: 100 })).toMatchObject({ grund: "gruppeIstAlle" })
})

test("refuses what is no table, and names the place", () => {
  const given: Angaben = { anteile: [exactly(0.1), exactly(0.3)], einheit: "anteil", gesamt: 100, gruppe: 20 }
  const cases: ReadonlyArray<readonly [Partial<Angaben>, object]> = [
    [{ anteile: [] }, { grund: "keineEinheiten", feld: "anteile" }],
    [{ groessen: [exactly(1)] }, { grund: "laengenVerschieden", feld: "groessen", gefunden: "2 / 1" }],
    [{ gesamt: Number.NaN }, { grund: "keineZahl", feld: "gesamt", gefunden: "[NaN, NaN]" }],
    [{ gesamt: { von: 1, bis: Infinity } }, { grund: "keineZahl", feld: "gesamt" }],
    [{ gruppe: { von: 20, bis: 10 } }, { grund: "grenzenVertauscht", feld: "gruppe", gefunden: "[20, 10]" }],
    [{ gruppe: -1 }, { grund: "ungueltigeAnzahl", feld: "gruppe" }],
    [{ gruppe: 101 }, { grund: "gruppeGroesserAlsGesamt", feld: "gruppe", gefunden: "101 > 100" }],
    [{ gesamt: 0 }, { grund: "nennerNull", feld: "gesamt", gefunden: "[0, 0]" }],
    [{ gesamt: 2 ** 54 }, { grund: "zuGross", feld: "gesamt" }],
    [{ anteile: [exactly(0.1), exactly(30)] }, { grund: "anteilAusserhalb", feld: "anteile", reihe: 1 }],
    [{ anteile: [{ von: -0.2, bis: -0.1 }, exactly(0.3)] }, { grund: "anteilAusserhalb", reihe: 0 }],
    [{ anteile: [exactly(0.1), exactly(Number.NaN)] }, { grund: "keineZahl", feld: "anteile", reihe: 1 }],
    [{ anteile: [{ von: 0.2, bis: 0.1 }, exactly(0.3)] }, { grund: "grenzenVertauscht", reihe: 0 }],
    [{ groessen: [exactly(50), { von: -1, bis: 50 }] }, { grund: "ungueltigeAnzahl", feld: "groessen", reihe: 1 }],
  ]
  for (const [change, fault] of cases) expect(faultOf({ ...given, ...change })).toMatchObject(fault)
})

// Helpers

const exactly = (x: number): Intervall => ({ von: x, bis: x })

const boundsOf = (angaben: Angaben) => Result.getOrThrow(shareBounds(angaben))

const faultOf = (angaben: Angaben) => Result.getOrThrow(Result.flip(shareBounds(angaben)))
