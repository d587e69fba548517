import { parse as parseCsv } from "csv-parse/sync"
import { describe, expect, it } from "vitest"
import { call, csv, type Dateien, konzept, musterstadt } from "../welt.test.ts"

const argumente = ["auswerten", "stadt", "--stichtag", "2019-12-31"]
const werte = (...schalter: ReadonlyArray<string>) => call([...argumente, ...schalter], reich)

describe("the parts that are asked for", () => {
  it("are what --ziel names, in every format, and the head says so", () => {
    const text = werte("--ziel", "wohnen").stdout
    expect(text).toContain("Auswahl: „Wohnen“\n")
    expect(text).toContain("Gut wohnen")
    for (const format of ["text", "md", "json", "csv"]) {
      const { ausgang, stdout, stderr } = werte("--ziel", "wohnen", "--format", format)
      expect([ausgang, stderr]).toEqual([0, ""])
      expect(stdout).not.toMatch(/kurse|Sprachkurse/u)
      expect(werte("--format", format).stdout).toMatch(/kurse|Sprachkurse|anteil/u)
    }
  })
  it("may be several, of several kinds", () => {
    const { ziele, auswahl, handlungsfelder } = json("--ziel", "wohnen", "--ziel=kurse", "--ziel=kurse")
    expect(auswahl).toEqual(["wohnen", "kurse"])
    expect([ziele, handlungsfelder].map((liste) => liste.map(({ id }) => id))).toEqual([["kurse", "dach"], ["wohnen"]])
  })
  it("have to be there: the nearest id is named, and nothing is printed", () => {
    const { ausgang, stdout, stderr } = werte("--ziel", "sprache", "--ziel", "kurs", "--format", "json")
    expect([ausgang, stdout]).toEqual([2, ""])
    expect(stderr).toBe(`Fehler: Ein Oberziel, Handlungsfeld oder Ziel mit der Kennung „kurs“ gibt es im Konzept nicht.
  wo:      Argument 7: „--ziel“
  warum:   Bekannt sind: gemeinsam, sprache, wohnen, kurse, dach.
  Abhilfe: Gemeint ist vielleicht „kurse“.
`)
    const weit = werte("--ziel", "einwohner").stderr
    expect(weit).toContain("„zielwerk zeigen … --art ziel“ nennt die Einträge")
    expect(call([...argumente, "--ziel", "x"], { "stadt/konzept.yaml": leer }).stderr).toContain(
      "keine solchen Einträge",
    )
  })
})

describe("Zielwerte of further files", () => {
  const mit = ["--zielwerte", "a.yaml", "--zielwerte", "b.yaml"]
  it("are judged as those of the Konzept are, and their hint stands beside them", () => {
    const text = werte(...mit).stdout
    expect(text).toContain("UMSETZUNG UND WIRKUNG")
    expect(text).toContain("  Hinweis *: Nur zur Veranschaulichung\n  Hinweis **: Noch ein Beispiel\n")
    expect(text).toMatch(/Anteil der Zugezogenen: steigern \*\n/u)
    expect(text).toMatch(/Anteil der Zugezogenen: Schwelle einhalten \*\*\n/u)
    const { ziele } = json(...mit)
    expect(ziele.flatMap(({ wirkung }) => wirkung.zielwerte.map(({ id, hinweis }) => [id, hinweis]))).toEqual([
      ["zw-1", "Nur zur Veranschaulichung"],
      ["zw-2", "Noch ein Beispiel"],
    ])
    expect(werte(...mit, "--format=md").stdout).toContain("Hinweis \\*: Nur zur Veranschaulichung\n")
  })
  it("are explained: what was agreed, what is known, how far it is, and which threshold decided", () => {
    // 25 % in 2018, 30 % in 2019: half of the way from 25 to 35; expected after 1 of 10 years: 10 %
    expect(json(...mit).ziele[0]?.wirkung.zielwerte.map(({ satz }) => satz)).toEqual([
      "Vereinbart: von 25,0 % (2018) auf 35,0 % (2028). Letzter Wert: 30,0 % (2019). Fortschritt 50,0 %, erwartet 10,0 %. " +
        "Im Plan: Verhältnis 5,00 (ab 0,95 im Plan, ab 0,75 gefährdet; Richtlinie standard).",
      "Vereinbart: mindestens 40,0 %, Frist 2028. Letzter Wert: 30,0 % (2019), Abstand zur Schwelle −10,0 %-Punkte. Im Anlauf.",
    ])
    expect(json(...mit, "--sprache=en").ziele[0]?.wirkung.zielwerte.map(({ satz }) => satz)).toEqual([
      "Agreed: from 25.0 % (2018) to 35.0 % (2028). Latest value: 30.0 % (2019). Progress 50.0 %, expected 10.0 %. " +
        "On track: ratio 5.00 (on track from 0.95, at risk from 0.75; policy standard).",
      "Agreed: at least 40.0 %, due 2028. Latest value: 30.0 % (2019), distance to the threshold −10.0 percentage points. Too early to judge.",
    ])
  })
  it("have no part where there are none", () => {
    expect(werte().stdout).not.toContain("UMSETZUNG UND WIRKUNG")
  })
  it("forbid a result where they are faulty", () => {
    const { ausgang, stdout, stderr } = call([...argumente, "--zielwerte", "a.yaml"], {
      ...reich,
      "a.yaml": zielwerte(
        "zw-1",
        "Beispiel",
        "art: steigern, ausgang: { zeit: '2018', zahl: 40 }, zahl: 30, frist: '2028'",
      ),
    })
    expect([ausgang, stdout]).toEqual([1, ""])
    expect(stderr).toContain("wo:      a.yaml:")
  })
})

describe("--bekannt-bis", () => {
  it("leaves out what was recorded later, and stands in the head", () => {
    const alles = werte()
    expect(alles.stdout).toContain("Auswertung zum Stichtag 31.12.2019 · Regelwerk")
    const damals = werte("--bekannt-bis", "2019-06-30")
    expect(damals.stdout).toContain("Auswertung zum Stichtag 31.12.2019 · bekannt bis 30.06.2019 · Regelwerk")
    expect([alles, damals].map(({ stdout }) => stdout.includes("30,0 %"))).toEqual([true, false])
    expect(werte("--bekannt-bis=2019-06-30", "--format=md").stdout).toContain("bekannt bis 30.06.2019")
    expect(json("--bekannt-bis=2019-06-30").bekanntBis).toBe("2019-06-30")
  })
})

describe("the formats", () => {
  it("csv is read back by any reader of CSV, in both languages", () => {
    const gelesen = (sprache: string, delimiter: string) =>
      parseCsv<Record<string, string>>(werte("--format=csv", `--sprache=${sprache}`).stdout, {
        bom: true,
        columns: true,
        delimiter,
      })
    expect(gelesen("de", ";").map(({ indikator, zeit, wert, einheit }) => [indikator, zeit, wert, einheit])).toEqual([
      ["anteil", "2018", "25", "%"],
      ["anteil", "2019", "30", "%"],
    ])
    expect(gelesen("en", ",").map(({ indicator, time, value, origin }) => [indicator, time, value, origin])).toEqual([
      ["anteil", "2018", "25", "computed"],
      ["anteil", "2019", "30", "computed"],
    ])
  })
  it("md is a document of headings and tables", () => {
    const { stdout } = werte("--format", "md")
    expect(stdout.startsWith("# Integrationskonzept der Stadt Musterstadt\n")).toBe(true)
    expect(stdout).toContain("| **Das ganze Konzept** | noch keine Maßnahmen entwickelt |")
  })
  it("json names its version, and every key stands where it did", () => {
    expect(Object.keys(json("--bekannt-bis=2020-01-01", "--ziel=kurse"))).toEqual(
      "version regelwerk konzept stichtag bekanntBis auswahl indikatoren ziele handlungsfelder oberziele befunde veroeffentlichungen".split(
        " ",
      ),
    )
    expect(Object.keys(json())).toEqual(
      "version regelwerk konzept stichtag indikatoren ziele handlungsfelder oberziele gesamt befunde veroeffentlichungen".split(
        " ",
      ),
    )
  })
  it("speak English where that is asked for, warnings on stderr as well", () => {
    const zensus = "messgroesse;zeit;wert;einheit;quelle\neinwohner;2018;1001;personen;zensus\n"
    const { ausgang, stdout, stderr } = call([...argumente, "--sprache", "en"], {
      ...musterstadt,
      "stadt/beobachtungen/z.csv": zensus,
    })
    expect(ausgang).toBe(0)
    expect(stderr).toMatch(/^Warning: Two sources give different values for “einwohner”: .*\n {2}where: {2}/u)
    expect(stdout).toContain("\nEvaluation as of 2019-12-31 · ruleset standard/2\n\nAT A GLANCE\n")
  })
})

// Helpers

interface Ausgabe {
  readonly bekanntBis?: string
  readonly auswahl?: ReadonlyArray<string>
  readonly handlungsfelder: ReadonlyArray<{ readonly id: string }>
  readonly ziele: ReadonlyArray<{
    readonly id: string
    readonly wirkung: {
      readonly zielwerte: ReadonlyArray<{ readonly id: string; readonly satz: string; readonly hinweis?: string }>
    }
  }>
}

const json = (...schalter: ReadonlyArray<string>): Ausgabe =>
  JSON.parse(werte("--format=json", ...schalter).stdout) as Ausgabe

function zielwerte(id: string, hinweis: string, vorgabe: string): string {
  return `format: "1"
hinweis: ${hinweis}
zielwerte:
  - { id: ${id}, zielId: kurse, indikatorId: anteil, vorgabe: { ${vorgabe} } }
`
}

const leer = konzept.slice(0, konzept.indexOf("handlungsfelder:"))

/** Musterstadt with a second Handlungsfeld, values recorded in two years, and two files of Zielwerte. */
const reich: Dateien = {
  "stadt/konzept.yaml": konzept
    .replace("handlungsfelder:", "oberziele: [{ id: gemeinsam, titel: Gemeinsam leben }]\nhandlungsfelder:")
    .replace(
      "- { id: sprache, titel: Sprache }",
      "- { id: sprache, titel: Sprache }\n  - { id: wohnen, titel: Wohnen }",
    )
    .replace("messgroessen:", "  - { id: dach, titel: Gut wohnen, handlungsfeldId: wohnen }\nmessgroessen:"),
  "stadt/beobachtungen/b.csv": csv
    .replace("quelle\n", "quelle;erfasstAm\n")
    .replaceAll(/^(\w+;2018;.*)$/gmu, "$1;2019-02-01")
    .replaceAll(/^(\w+;2019;.*)$/gmu, "$1;2020-02-01"),
  "a.yaml": zielwerte(
    "zw-1",
    "Nur zur Veranschaulichung",
    "art: steigern, ausgang: { zeit: '2018', zahl: 25 }, zahl: 35, frist: '2028'",
  ),
  "b.yaml": zielwerte("zw-2", "Noch ein Beispiel", "art: schwelle, vergleich: mindestens, zahl: 40, frist: '2028'"),
}
