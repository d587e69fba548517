import { expect, test } from "vitest"
import { run } from "./run.ts"
import type { Umgebung } from "./Umgebung.ts"
import { createWelt, type Dateien } from "./welt.test.ts"

// A made-up Kommune that the tests of bad input share, and what every answer to them keeps. They stand in a test file, so
// that no build contains them; its own test runs in this file only, not in those that import it.
const isOwnRun = expect.getState().testPath === import.meta.filename

test.each(isOwnRun ? ["Musterstadt"] : [])("the folder of %s that every bad input changes is sound", () => {
  expect(pruefe({})).toMatchObject({ ausgang: 0, befunde: [] })
  expect(rufe(auswertung, {})).toMatchObject({ ausgang: 0, stderr: "" })
})

/** The Konzept of a made-up Kommune. */
export const konzept = `format: "1"
id: musterstadt-2026
titel: Integrationskonzept der Stadt Musterstadt
fassung: "2026"
zustand: entwurf
kommune:
  ags: "01001000"
  name: Musterstadt
  raumeinheiten:
    - id: stadtteil
      titel: Stadtteile
      gebiete:
        - { id: "10", titel: "Hafen" }
        - { id: "11", titel: "Großes Werftgelände" }
        - { id: "12", titel: "Waldrand" }
quellen:
  - { id: register, titel: Melderegister, veroeffentlichtAm: 2020-03-01 }
  - { id: zensus, titel: Zensus }
oberziele:
  - { id: miteinander, titel: Gut zusammenleben }
handlungsfelder:
  - { id: sprache, titel: Sprache }
ziele:
  - id: kurse
    titel: "Sprachkurse ausbauen"
    handlungsfeldId: sprache
    indikatorIds: [anteil]
  - { id: abendkurse, titel: Abendkurse, handlungsfeldId: sprache, teilVonId: kurse }
massnahmen:
  - { id: lotsen, titel: Lotsen, lautKonzept: geplant, zielIds: [kurse], beginn: "2020", ende: "2022-06" }
messgroessen:
  - { id: einwohner, titel: Einwohner, einheit: personen }
  - { id: zugezogene, titel: Zugezogene, einheit: personen }
  - { id: frauen, titel: Zugezogene Frauen, einheit: personen }
  - { id: maenner, titel: Zugezogene Männer, einheit: personen }
  - { id: zugezogene-beide, titel: Zugezogene insgesamt, einheit: personen, teile: [frauen, maenner] }
indikatoren:
  - id: anteil
    titel: Anteil der Zugezogenen
    formel: { art: anteil, zaehler: zugezogene, nenner: einwohner }
    einheit: "%"
    bewertung: kontext
    quelleId: register
veroeffentlichungen:
  - id: anteil-2018
    gedruckt: ein Viertel
    lesart: { von: 24.5, bis: 25.5 }
    einheit: "%"
    formel: { art: indikator, indikator: anteil, zeit: "2018" }
    stelle: { kapitel: "4", absatz: 2 }
`

/** The values of that Kommune. */
export const csv = `messgroesse;zeit;gebiet;wert;einheit;quelle
einwohner;2018;;1000;personen;register
zugezogene;2018;;250;personen;register
einwohner;2019;;1010;personen;register
zugezogene;2019;;303;personen;register
`

/** The evaluation at a day behind all values. */
export const auswertung = ["auswerten", "stadt", "--stichtag", "2019-12-31"]

/** Runs a command line in a world that holds the folder `stadt`, some of its files replaced. */
export const rufe = (argv: ReadonlyArray<string>, ersetzt: Dateien, welt: Partial<Umgebung> = {}) => {
  const dateien = Object.entries({ "konzept.yaml": konzept, "beobachtungen/b.csv": csv, ...ersetzt })
  const { umgebung, stdout, stderr } = createWelt(
    Object.fromEntries(dateien.map(([pfad, inhalt]) => [`stadt/${pfad}`, inhalt])),
  )
  const ausgang = run(argv, { ...umgebung, ...welt })
  return { ausgang, stdout: stdout(), stderr: stderr() }
}

/** A Befund as `--format json` prints it. */
export interface Gedruckt {
  readonly code: string
  readonly schwere: string
  readonly was: string
  readonly wo: { readonly datei?: string; readonly zeile?: number; readonly spalte?: number; readonly zeiger?: string }
  readonly warum: string
  readonly abhilfe: string
}

/** What `pruefen` finds. */
export const pruefe = (ersetzt: Dateien, welt: Partial<Umgebung> = {}, schalter: ReadonlyArray<string> = []) => {
  const { ausgang, stdout, stderr } = rufe(["pruefen", "stadt", "--format=json", ...schalter], ersetzt, welt)
  const { befunde } = JSON.parse(stdout) as { readonly befunde: ReadonlyArray<Gedruckt> }
  return { ausgang, stdout, stderr, befunde }
}

/** Where a part of a text stands for the first time. */
export const placeOf = (text: string, teil: string): readonly [zeile: number, spalte: number] => {
  const von = text.indexOf(teil)
  if (von === -1) throw new Error(`not there: ${teil}`)
  const zeilen = text.slice(0, von).split(/\r\n|\r|\n/u)
  return [zeilen.length, (zeilen.at(-1)?.length ?? 0) + 1]
}

/** A text with a part of it replaced, which has to be there. */
export const swap = (text: string, von: string, nach: string): string => {
  if (!text.includes(von)) throw new Error(`not there: ${von}`)
  return text.replace(von, () => nach)
}

/** What every answer to bad input keeps, whatever is bad. */
export const expectOrdentlich = (ersetzt: Dateien, schalter: ReadonlyArray<string> = []): void => {
  const { ausgang, befunde, stdout, stderr } = pruefe(ersetzt, {}, schalter)
  expect(stderr).toBe("")
  expect([0, 1, 3]).toContain(ausgang)
  for (const { was, wo, warum, abhilfe } of befunde) {
    expect(wo.datei).toMatch(/^stadt\//u)
    for (const satz of [was, warum, abhilfe]) {
      expect(satz).toMatch(/^[A-ZÄÖÜ„0-9].{9,}[.)]$/su)
      expect(satz.length).toBeLessThan(700)
      expect(satz).not.toMatch(verraeterisch)
      for (const [zitat] of satz.matchAll(/„[^“]*“/gu)) expect(zitat.length).toBeLessThanOrEqual(82)
    }
  }
  const englisch = pruefe(ersetzt, {}, [...schalter, "--sprache=en"])
  expect(englisch.befunde.map(({ code, wo }) => [code, wo])).toEqual(befunde.map(({ code, wo }) => [code, wo]))
  for (const { was, warum, abhilfe } of englisch.befunde)
    for (const satz of [was, warum, abhilfe]) {
      expect(satz).toMatch(/^[A-Z“0-9].{9,}[.)]$/su)
      expect(satz.replaceAll(/“[^”]*”/gu, "“”")).not.toMatch(deutsch)
      expect(satz.length).toBeLessThan(700)
    }
  const alsText = rufe(["pruefen", "stadt", ...schalter], ersetzt)
  const ausgewertet = rufe([...auswertung, ...schalter], ersetzt)
  for (const text of [stdout, alsText.stdout, ausgewertet.stdout, ausgewertet.stderr]) {
    expect(text).not.toMatch(steuernd)
    expect(text).not.toMatch(verraeterisch)
  }
  expect(ausgewertet.ausgang).toBe(ausgang)
  if (ausgang !== 0) expect([ausgewertet.stdout, ausgewertet.stderr.startsWith("Fehler: ")]).toEqual(["", true])
  expect(pruefe(ersetzt, {}, schalter)).toEqual({ ausgang, befunde, stdout, stderr })
  expect(Object.keys(Object.prototype)).toEqual([])
}

/** What only a program in trouble says. */
const verraeterisch = /undefined|NaN|\[object|\n\s+at |node_modules|\.ts\b|(?:Type|Range|Syntax|Reference)Error/u
/** Words that no English sentence has. */
const deutsch =
  /(?<![\p{L}-])(?:und|oder|der|die|das|den|dem|des|ein|eine|einer|nicht|kein|keine|von|zu|mit|ist|sind|wird|werden|steht|hier|fehlt|Zahl|Angabe|Datei|Zeile|Spalte|Wert|gesperrt oder)(?![\p{L}-])|[„]/u
const steuernd = /(?![\t\n])[\p{Cc}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u
