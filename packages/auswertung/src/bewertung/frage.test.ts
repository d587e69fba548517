import { Datum, Indikator, type KeinWert, type Richtlinie, Zeitbezug, Zielvorgabe, Zielwert } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { expect, test } from "vitest"
import type { Kennwert } from "../Indikatorauswertung.ts"
import { wertOf } from "../Wert.ts"
import { evaluateZielwert } from "./evaluateZielwert.ts"
import { type Reihe, reiheOf } from "./Punkt.ts"
import { richtlinien, type Schwellen } from "./richtlinien.ts"
import type { Zielwertfrage } from "./urteile/Urteilsteil.ts"
import type { Mass, Zielwertbewertung } from "./Zielwertbewertung.ts"

// One question about one Zielwert, as short as a test can write it. It stands in a test file, so that no build contains
// it; its own tests run in this file only, not in those that import it.
const isOwnRun = expect.getState().testPath === import.meta.filename

/** A Vorgabe from plain values: its shape is checked, its sense is not. */
export const vorgabeOf = Schema.decodeUnknownSync(Zielvorgabe, { onExcessProperty: "error" })

/** What a series says at a time: a number, a number with its circumstances, or a hole. */
export type Angabe =
  | number
  | { readonly zahl: number; readonly status?: "vorlaeufig" | "geschaetzt" | "endgueltig"; readonly erfasstAm?: string }
  | KeinWert

/** A series by time. */
export type Angaben = Readonly<Record<string, Angabe>>

/** What may be different from one question to the next. */
export interface Umstaende {
  readonly stichtag?: string
  readonly indikator?: Readonly<Record<string, unknown>>
  readonly zielwert?: Readonly<Record<string, unknown>>
  readonly richtlinie?: Richtlinie
  readonly schwellen?: Partial<Schwellen>
}

/** The question of one Zielwert on a Stichtag. */
export const frageOf = (vorgabe: unknown, angaben: Angaben = {}, umstaende: Umstaende = {}): Zielwertfrage => {
  const { stichtag = "2030-12-31", indikator = {}, zielwert = {}, richtlinie = "standard", schwellen = {} } = umstaende
  return {
    zielwert: decodeZielwert({ id: "zw", zielId: "z", indikatorId: "i", ...zielwert, vorgabe }),
    indikator: decodeIndikator({ ...einfach, ...indikator }),
    reihe: reiheAus(angaben),
    stichtag: Datum.make(stichtag),
    richtlinie,
    schwellen: { ...richtlinien[richtlinie], ...schwellen },
  }
}

/** A series by time, ready to be judged. */
export const reiheAus = (angaben: Angaben): Reihe =>
  reiheOf(Object.entries(angaben).map(([zeit, angabe]) => kennwertOf(zeit, angabe)))

/** The verdict on one Zielwert on a Stichtag. */
export const bewerte = (vorgabe: unknown, angaben?: Angaben, umstaende?: Umstaende): Zielwertbewertung =>
  evaluateZielwert(frageOf(vorgabe, angaben, umstaende))

/** One value of an Indikator. */
export const kennwertOf = (zeit: string, angabe: Angabe): Kennwert => ({
  zeit: Zeitbezug.make(zeit),
  wert: wertOf(decodeBeobachtung(zeit, angabe), "gedruckt"),
})

/** A number, or `undefined` for a hole. */
export const zahlOf = (mass: Mass): number | undefined => (typeof mass === "number" ? mass : undefined)

/** A number that has to be there. */
export const istZahl = (mass: Mass): number => {
  if (typeof mass !== "number") throw new Error(`no number: ${mass.grund}`)
  return mass
}

/** Why there is no number. */
export const grundOf = (mass: Mass): string => (typeof mass === "number" ? `the number ${mass}` : mass.grund)

/** The five numbers of a verdict. */
export const masseOf = ({ fortschritt, gewertet, erwartung, verhaeltnis, abstand }: Zielwertbewertung) => ({
  r: zahlOf(fortschritt),
  c: zahlOf(gewertet),
  e: zahlOf(erwartung),
  rho: zahlOf(verhaeltnis),
  gamma: zahlOf(abstand),
})

const einfach = {
  id: "i",
  titel: "Indikator",
  formel: { art: "berichtet" },
  einheit: "%",
  bewertung: "kontext",
  quelleId: "q",
}
const decodeZielwert = Schema.decodeUnknownSync(Zielwert, { onExcessProperty: "error" })
const decodeIndikator = Schema.decodeUnknownSync(Indikator, { onExcessProperty: "error" })

const decodeBeobachtung = (zeit: string, angabe: Angabe): Parameters<typeof wertOf>[0] => {
  const basis = { messgroesse: "i", zeit, einheit: "%", quelle: "q" }
  if (typeof angabe === "number") return { ...basis, wert: { _tag: "Zahl", zahl: angabe } } as never
  if ("_tag" in angabe) return { ...basis, wert: angabe } as never
  const { zahl, ...rest } = angabe
  return { ...basis, ...rest, wert: { _tag: "Zahl", zahl } } as never
}

// oxlint-disable-next-line vitest/no-conditional-tests -- see above
if (isOwnRun) {
  test("a question holds what it was given", () => {
    const vorgabe = { art: "jaNein", frist: "2030" }
    const frage = frageOf(
      vorgabe,
      { "2020": 3, "2019": 0 },
      { stichtag: "2021-01-01", zielwert: { gewicht: 2 }, schwellen: { karenzTage: 7 } },
    )
    expect(frage.zielwert).toMatchObject({ vorgabe, gewicht: 2 })
    expect(frage.reihe.punkte.map(({ zeit, zahl }) => [zeit, zahl])).toEqual([
      ["2019", 0],
      ["2020", 3],
    ])
    expect([frage.stichtag, frage.schwellen.karenzTage, frage.schwellen.gruen]).toEqual(["2021-01-01", 7, 0.95])
    expect(() => frageOf({ art: "jaNein" })).toThrow(/frist/u)
  })
}
