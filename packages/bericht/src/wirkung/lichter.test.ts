import { type Kind, richtlinien, summarize } from "@zielwerk/auswertung"
import { expect, test } from "vitest"
import { schreibungIn } from "../sprache/schreibungIn.ts"
import { formatWirkung } from "./lichter.ts"

test("beside an expectation stands the progress of those of which it is expected, in both languages (R-04)", () => {
  // kept: nothing is expected by a time; on the way: half of the way where half is expected
  const kinder: ReadonlyArray<Kind> = [
    { id: "halten", gewicht: 9, ampel: "kritisch", c: 0, e: undefined, grund: undefined, isEndgueltig: false },
    { id: "steigern", gewicht: 1, ampel: "imPlan", c: 0.5, e: 0.5, grund: undefined, isEndgueltig: false },
  ]
  const wirkungIn = (sprache: "de" | "en", welche: ReadonlyArray<Kind>) =>
    formatWirkung(
      summarize(welche, { richtlinie: "standard", schwellen: richtlinien.standard, zusammenfassung: "mittel" }),
      schreibungIn(sprache),
      (id) => id,
    )
  expect(wirkungIn("de", kinder)).toBe(
    "● im Plan (Fortschritt 5,0 %, wo etwas zu erwarten ist 50,0 %, erwartet 50,0 %); am schwächsten: halten",
  )
  expect(wirkungIn("en", kinder)).toContain("progress 5.0 %, where something is expected 50.0 %, expected 50.0 %")
  expect(wirkungIn("de", kinder.slice(1))).toBe("● im Plan (Fortschritt 50,0 %, erwartet 50,0 %)")
})
