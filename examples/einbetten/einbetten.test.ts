import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { beschreibe } from "./einbetten.ts"

test("the city's own JSON becomes a Konzept that can be walked through", () => {
  expect(beschreibe(json)).toEqual([
    "Sprache",
    "  Kurse für alle",
    "    Abendkurse: inUmsetzung",
    "    Lotsinnen und Lotsen: angedacht",
    "Wohnen",
    "  Bezahlbare Wohnungen",
    "    Lotsinnen und Lotsen: angedacht",
  ])
})

test("every fault of the export is told in German, with its place and its remedy", () => {
  const falsch = json.replace('"bereich": "WOH"', '"bereich": "WHO"').replace('"laeuft"', '"gestartet"')
  expect(beschreibe(falsch)).toEqual([
    "/massnahmen/0/zustand: „zustand“ kennt den Wert „gestartet“ nicht. Erlaubt sind: angedacht, vorgeschlagen, " +
      "inAbstimmung, vereinbart, vorlageEingebracht, beschlossen, inVorbereitung, inUmsetzung, pausiert, " +
      "zurueckgestellt, verstetigt, abgeschlossen, abgelehnt, entfallen, ersetzt, zusammengefuehrt, gescheitert. " +
      "Einen der erlaubten Werte einsetzen.",
    "/ziele/1/handlungsfeldId: Der Verweis auf „WHO“ führt ins Leere: unter „handlungsfelder“ gibt es das nicht. " +
      "Bekannt sind: SPR, WOH. Die Schreibweise prüfen oder den Eintrag unter " +
      "„handlungsfelder“ anlegen.",
  ])
})

// Helpers

const json = readFileSync(join(import.meta.dirname, "fachverfahren.json"), "utf8")
