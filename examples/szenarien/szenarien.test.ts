import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { decodeText, readBeobachtungen, readKonzept } from "@zielwerk/adapter"
import { evaluateKonzept, type Mass } from "@zielwerk/auswertung"
import { checkBeobachtungen, Datum, decodeBeobachtungen, decodeKonzept } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"

// The tables of README.md are the expectation: what a reader of the council sees there is what comes out.

const ordner = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((eintrag) =>
  eintrag.isDirectory() ? [eintrag.name] : [],
)

/** The rows of all tables, by the heads of their columns. */
const zeilen: ReadonlyArray<Zeile> = readFileSync(join(import.meta.dirname, "README.md"), "utf8")
  .split("\n\n")
  .filter((absatz) => absatz.startsWith("| Ordner |"))
  .flatMap((tabelle) => {
    const [kopf = [], , ...rest] = tabelle
      .trim()
      .split("\n")
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((zelle) => zelle.trim()),
      )
    return rest.map(
      (zellen) => ({ "bekannt bis": "", ...Object.fromEntries(kopf.map((name, i) => [name, zellen[i]])) }) as Zeile,
    )
  })

describe("a scenario", () => {
  it("has a folder, rows in the README, and every row a folder", () => {
    expect(new Set(zeilen.map(({ Ordner }) => Ordner))).toEqual(new Set(ordner))
    expect(ordner).toHaveLength(10)
  })
  it.each(ordner)("%s is read without a fault, and says that it is made up", (name) => {
    const { konzept, beobachtungen } = readSzenario(name)
    expect(checkBeobachtungen(konzept, beobachtungen)).toEqual([])
    expect(read(name, "konzept.yaml")).toMatch(/^# Ausgedacht: /u)
  })
  it.each(zeilen)("$Ordner on $Stichtag: $was is $Ampel", (zeile) => {
    expect(foundFor(zeile)).toEqual(zeile)
  })
  it("tells the start that a census has changed from the agreement made after it", () => {
    const [bruch] = zielwerteOf("02-reihenbruch", "2025-12-31")
    expect(bruch).toMatchObject({ ampel: "nichtBewertbar", grund: "reihenbruch", abgeloestDurch: "neu-vereinbart" })
  })
})

// Helpers

interface Zeile {
  readonly Ordner: string
  readonly Stichtag: string
  readonly "bekannt bis": string
  readonly was: string
  readonly Ampel: string
  readonly Fortschritt: string
  readonly erwartet: string
  readonly Kennzeichen: string
}

function read(name: string, datei: string): string {
  return Result.getOrThrow(decodeText(datei, readFileSync(join(import.meta.dirname, name, datei)), "utf-8", 1))
}

const readSzenario = (name: string) => {
  const csv = Result.getOrThrow(readBeobachtungen("werte.csv", read(name, "beobachtungen/werte.csv")))
  return {
    konzept: Result.getOrThrow(
      decodeKonzept(Result.getOrThrow(readKonzept("konzept.yaml", read(name, "konzept.yaml"))).wert),
    ),
    beobachtungen: Result.getOrThrow(decodeBeobachtungen(csv.wert)),
  }
}

const evaluate = (name: string, stichtag: string, bekanntBis = "") =>
  evaluateKonzept({
    ...readSzenario(name),
    stichtag: Datum.make(stichtag),
    ...(bekanntBis === "" ? {} : { bekanntBis: Datum.make(bekanntBis) }),
  })
const zielwerteOf = (name: string, stichtag: string, bekanntBis?: string) =>
  evaluate(name, stichtag, bekanntBis).ziele.flatMap(({ wirkung }) => wirkung.zielwerte)

/** What comes out, written as the row is. */
const foundFor = (zeile: Zeile): Zeile => {
  const { Ordner, Stichtag, was, "bekannt bis": bekanntBis } = zeile
  if (was.startsWith("Ziel ")) {
    const ziel = evaluate(Ordner, Stichtag, bekanntBis).ziele.find(({ id }) => `Ziel ${id}` === was)
    const { ampel, fortschritt, erwartung, abdeckung, schlechtestes } = ziel?.wirkung.zusammenfassung ?? fehlt(was)
    const Kennzeichen = zeile.Kennzeichen.startsWith("Abdeckung")
      ? `Abdeckung ${abdeckung}`
      : zeile.Kennzeichen === ""
        ? ""
        : `am schwächsten: ${schlechtestes}`
    return { ...zeile, Ampel: ampel, Fortschritt: show(fortschritt), erwartet: show(erwartung), Kennzeichen }
  }
  const zielwert = zielwerteOf(Ordner, Stichtag, bekanntBis).find(({ id }) => id === was) ?? fehlt(was)
  const { ampel, fortschritt, erwartung, kennzeichen, abgeloestDurch } = zielwert
  return {
    ...zeile,
    Ampel: ampel,
    Fortschritt: show(fortschritt),
    erwartet: show(erwartung),
    Kennzeichen: [...kennzeichen, ...(abgeloestDurch === undefined ? [] : [`abgelöst durch ${abgeloestDurch}`])].join(
      ", ",
    ),
  }
}

/** To twelve digits, with a decimal comma. */
function show(mass: Mass): string {
  return typeof mass === "number" ? String(Number(mass.toPrecision(12))).replace(".", ",") : `– (${mass.grund})`
}

function fehlt(was: string): never {
  throw new Error(`there is no ${was}`)
}
