// What somebody writes who has just installed the packages. `npm run pakete` copies it into an empty project, where it is
// type-checked against the published declarations, and run against the published code.
import { readBeobachtungen, readKonzept } from "@zielwerk/adapter"
import { evaluateKonzept } from "@zielwerk/auswertung"
import { renderAuswertung } from "@zielwerk/bericht"
import { Datum, decodeBeobachtungen, decodeKonzept, type Konzept } from "@zielwerk/konzept"
import schema from "@zielwerk/konzept/schema/konzept.schema.json" with { type: "json" }
import { bootstrap, segregationIndex, share, zufall } from "@zielwerk/statistik"
import { bootstrapInPool } from "@zielwerk/statistik/pool"
import * as Result from "effect/Result"

const yaml = `
format: "1"
id: musterstadt-2026
titel: Integrationskonzept
fassung: "2026"
zustand: entwurf
kommune: { ags: "01001000", name: Musterstadt }
quellen: [{ id: register, titel: Melderegister }]
messgroessen:
  - { id: einwohner, titel: Einwohner, einheit: personen }
  - { id: zugezogene, titel: Zugezogene, einheit: personen }
indikatoren:
  - id: anteil
    titel: Anteil der Zugezogenen
    formel: { art: anteil, zaehler: zugezogene, nenner: einwohner }
    einheit: "%"
    bewertung: kontext
    quelleId: register
`
const csv = `messgroesse;zeit;wert;einheit;quelle
einwohner;2018;1000;personen;register
zugezogene;2018;250;personen;register
`

const konzept: Konzept = Result.getOrThrow(decodeKonzept(Result.getOrThrow(readKonzept("konzept.yaml", yaml)).wert))
const beobachtungen = Result.getOrThrow(decodeBeobachtungen(Result.getOrThrow(readBeobachtungen("b.csv", csv)).wert))
const auswertung = evaluateKonzept({ konzept, beobachtungen, stichtag: Datum.make("2018-12-31") })
const [x, total] = [
  [40, 60, 90],
  [400, 300, 300],
] as const
const alone = bootstrap(x, total, segregationIndex, { zufall: zufall(7), wiederholungen: 50 })
const pooled = await bootstrapInPool("segregationIndex", x, total, { saat: 7, wiederholungen: 50, threads: 2 })

/** A program without Node's types has no console: the exit code says whether all of it holds. */
const expect = (was: string, gefunden: unknown, erwartet: unknown): void => {
  if (gefunden !== erwartet) throw new Error(`${was}: ${String(gefunden)} instead of ${String(erwartet)}`)
}

const wert = auswertung.indikatoren[0]?.werte[0]?.wert
expect("the value of the Indikator", wert?._tag === "Zahl" ? wert.zahl : wert?._tag, 25)
expect("the share", Result.getOrThrow(share(250, 1000)).wert, 0.25)
expect("threads", Result.getOrThrow(pooled).standardfehler, Result.getOrThrow(alone).standardfehler)
expect("the report", renderAuswertung(konzept, auswertung, { farbe: false }).includes("Musterstadt"), true)
expect("a Konzept that is none", Result.isFailure(decodeKonzept({})), true)
expect("the published JSON Schema", Object.keys(schema).includes("$schema"), true)

// @ts-expect-error a day without a calendar is no Datum: the types of the packages reach their user
evaluateKonzept({ konzept, beobachtungen, stichtag: "2018-12-31" })
