import { Datum, defineKonzept, type Wer } from "@zielwerk/konzept"
import { expect, it } from "vitest"
import { createKonzeptversionsumstaende } from "./createKonzeptversionsumstaende.ts"

const kopf = { format: "1", titel: "M", fassung: "2026", kommune: { ags: "01001000", name: "M" } } as const
const alte = defineKonzept({
  ...kopf,
  id: "k-1",
  zustand: "inFortschreibung",
  handlungsfelder: [{ id: "h-1", titel: "Sprache" }],
  ziele: [
    { id: "z-1", titel: "Kurse ausbauen", handlungsfeldId: "h-1" },
    { id: "z-2", titel: "Kinder fördern", handlungsfeldId: "h-1" },
    { id: "z-3", titel: "Beraten", handlungsfeldId: "h-1" },
  ],
  gremien: [
    { id: "rat", titel: "Rat" },
    { id: "ak", titel: "Kreis", pflichten: [{ text: "Bringt Vorlagen ein", art: "vorlegen", an: ["rat"] }] },
  ],
} as never)
const neue = defineKonzept({
  ...kopf,
  id: "k-2",
  zustand: "beschlossen",
  vorgaengerId: "k-1",
  handlungsfelder: [{ id: "h-1", titel: "Sprache" }],
  ziele: [{ id: "z-1", titel: "Kurse ausbauen", handlungsfeldId: "h-1" }],
  kontinuitaet: [{ nomen: "ziel", wandel: "entfallen", von: ["z-2"] }],
} as never)
const stichtag = Datum.make("2026-01-31")

it("says of what the next version does not tell what became of it", () => {
  const umstaende = createKonzeptversionsumstaende(alte, ["beirat" as Wer], neue)(stichtag)
  expect(umstaende).toEqual({
    stichtag,
    beschlussgremiumIds: ["rat"],
    abzustimmenMit: ["beirat"],
    nachfolger: { id: "k-2", zustand: "beschlossen", ungeklaert: ["z-3", "rat", "ak"] },
  })
  expect(createKonzeptversionsumstaende(alte, [])(stichtag)).not.toHaveProperty("nachfolger")
})
