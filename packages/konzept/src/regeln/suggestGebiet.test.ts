import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { befund } from "../befund/Befund.ts"
import { decodeKonzept } from "../decodeKonzept.ts"
import { suggestGebiet } from "./suggestGebiet.ts"

test.each([
  ["Großes Werftgelände", "15 (Großes Werftgelände)"],
  ["Großes Werftge- lände", "15 (Großes Werftgelände)"],
  ["grosses-werftgelaende", "15 (Großes Werftgelände)"],
  ["Werft Süd", "16 (Werft-Süd)"],
  ["Bahnhof", undefined],
])("%s is %s", (name, gemeint) => {
  const angaben = { feld: "gebiet", gefunden: `„${name}“` }
  expect(suggestGebiet(konzept, befund("KennungUngueltig", {}, angaben)).angaben["naechste"]).toBe(gemeint)
  const verweis = { kennung: name, liste: "gebiete", bekannt: ["15"], naechste: "" }
  expect(suggestGebiet(konzept, befund("VerweisUnbekannt", {}, verweis)).angaben["naechste"]).toBe(gemeint ?? "")
})

test.each([
  befund("VerweisUnbekannt", {}, { kennung: "Werft-Süd", liste: "quellen", bekannt: [], naechste: "" }),
  befund("VerweisUnbekannt", {}, { kennung: "Werft-Süd", liste: "gebiete", bekannt: ["x"], naechste: "x" }),
  befund("KennungUngueltig", {}, { feld: "quelle", gefunden: "„Werft-Süd“" }),
  befund("AngabeFehlt", {}, { feld: "gebiet" }),
])("what is no area, or has a suggestion already, stays as it is", (b) => {
  expect(suggestGebiet(konzept, b)).toBe(b)
})

// Helpers

const gebiete = [
  { id: "15", titel: "Großes Werftgelände" },
  { id: "16", titel: "Werft-Süd" },
]
const konzept = Result.getOrThrow(
  decodeKonzept({
    format: "1",
    id: "k",
    titel: "K",
    fassung: "1",
    zustand: "entwurf",
    kommune: {
      ags: "01001000",
      name: "Musterstadt",
      raumeinheiten: [{ id: "stadtteil", titel: "Stadtteile", gebiete }],
    },
  }),
)
