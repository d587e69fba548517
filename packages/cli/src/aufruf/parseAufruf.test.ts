import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { renderAufruffehler } from "./Aufruffehler.ts"
import { parseAufruf } from "./parseAufruf.ts"

describe("parseAufruf", () => {
  it("fills in what is left out", () => {
    expect(parse("pruefen")).toEqual({
      art: "pruefen",
      ordner: ".",
      format: "text",
      sprache: "de",
      kodierung: "utf-8",
      grenzeMb: 20,
      streng: false,
      zielwerte: [],
    })
    expect(parse("auswerten --stichtag 2018-12-31")).toEqual({
      art: "auswerten",
      ordner: ".",
      format: "text",
      sprache: "de",
      kodierung: "utf-8",
      grenzeMb: 20,
      stichtag: "2018-12-31",
      zielwerte: [],
      ziele: [],
    })
    expect(parse("schema")).toEqual({ art: "schema", von: "konzept" })
  })
  it("takes flags before, between and behind words, with a blank or an equals sign", () => {
    const erwartet = {
      art: "auswerten",
      ordner: "stadt",
      format: "json",
      sprache: "de",
      kodierung: "windows-1252",
      grenzeMb: 5,
      stichtag: "2018-12-31",
      zielwerte: [],
      ziele: [],
    }
    expect(parse("--format json auswerten --stichtag=2018-12-31 stadt --kodierung windows-1252 --grenze-mb 5")).toEqual(
      erwartet,
    )
    expect(parse("auswerten stadt --grenze-mb=5 --kodierung=Windows-1252 --stichtag 2018-12-31 --format=json")).toEqual(
      erwartet,
    )
  })
  it("takes what an evaluation is asked for, flags that may stand more than once in their order", () => {
    expect(
      parse("auswerten --stichtag 2020-12-31 --bekannt-bis 2019-06-30 --ziel a --ziel=b --format MD --sprache en"),
    ).toMatchObject({
      stichtag: "2020-12-31",
      bekanntBis: "2019-06-30",
      ziele: [
        { wert: "a", argument: { position: 6, text: "--ziel" } },
        { wert: "b", argument: { position: 8, text: "--ziel=b" } },
      ],
      format: "md",
      sprache: "en",
    })
    expect(parse("auswerten --stichtag 2020-12-31 --zielwerte a.yaml --zielwerte b.yaml")).toMatchObject({
      zielwerte: ["a.yaml", "b.yaml"],
    })
    expect(parse("pruefen --sprache en")).toMatchObject({ sprache: "en" })
    expect(parse("schema auswertung")).toEqual({ art: "schema", von: "auswertung" })
  })
  it("takes what follows -- for a folder", () => {
    expect(parse("pruefen -- --streng")).toMatchObject({ ordner: "--streng", streng: false })
  })
  it("answers with help and version first", () => {
    expect(parse("--hilfe")).toEqual({ art: "hilfe", befehl: undefined })
    expect(parse("auswerten --stichtag --format xml -h a b")).toEqual({ art: "hilfe", befehl: "auswerten" })
    expect(parse("--version")).toEqual({ art: "version" })
  })
})

describe("a wrong call", () => {
  it("is told in the form of every finding", () => {
    expect(fehler("auswertn")).toBe(
      [
        "Fehler: Den Befehl „auswertn“ gibt es nicht.",
        "  wo:      Argument 1: „auswertn“",
        "  warum:   Die Befehle sind: pruefen, auswerten, zeigen, statistik, ablauf, init, schema, vervollstaendigung.",
        "  Abhilfe: Gemeint ist vielleicht „auswerten“.",
        "",
      ].join("\n"),
    )
  })
  it.each([
    ["", "Es fehlt der Befehl.", "zielwerk --hilfe"],
    ["--streng", "Es fehlt der Befehl.", "zielwerk --hilfe"],
    ["constructor", "Den Befehl „constructor“ gibt es nicht.", "zielwerk --hilfe"],
    ["auswerten", "Es fehlt der Stichtag.", "--stichtag 2018-12-31"],
    ["auswerten --stichtg 2018-12-31", "Den Schalter „--stichtg“ kennt „auswerten“ nicht.", "„--stichtag“"],
    ["auswerten --streng", "Den Schalter „--streng“ kennt „auswerten“ nicht.", "Er gehört zu „pruefen“"],
    ["pruefen --__proto__=1", "Den Schalter „--__proto__“ kennt „pruefen“ nicht.", "zielwerk pruefen --hilfe"],
    ["pruefen -x", "Den Schalter „-x“ kennt „pruefen“ nicht.", "zielwerk pruefen --hilfe"],
    ["pruefen --version", "Den Schalter „--version“ kennt „pruefen“ nicht.", "zielwerk pruefen --hilfe"],
    ["pruefen --streng . --streng", "Der Schalter „--streng“ steht zweimal.", "Einen der beiden löschen"],
    ["pruefen --streng=ja", "Der Schalter „--streng“ nimmt keinen Wert.", "Nur „--streng“ schreiben"],
    ["auswerten --stichtag", "Hinter „--stichtag“ fehlt der Wert.", "--stichtag JJJJ-MM-TT"],
    ["auswerten --stichtag=", "Hinter „--stichtag“ fehlt der Wert.", "--stichtag JJJJ-MM-TT"],
    ["auswerten --stichtag --format json", "Hinter „--stichtag“ fehlt der Wert.", "--stichtag JJJJ-MM-TT"],
    [
      "auswerten --stichtag gestern",
      "Der Wert „gestern“ ist bei „--stichtag“ nicht möglich.",
      "So schreiben: 2018-12-31",
    ],
    [
      "auswerten --stichtag 1.3.2019",
      "Der Wert „1.3.2019“ ist bei „--stichtag“ nicht möglich.",
      "So schreiben: 2019-03-01",
    ],
    [
      "auswerten --stichtag 2019-02-29",
      "Der Wert „2019-02-29“ ist bei „--stichtag“ nicht möglich.",
      "im Kalender nachsehen",
    ],
    [
      "auswerten --stichtag 29.2.2019",
      "Der Wert „29.2.2019“ ist bei „--stichtag“ nicht möglich.",
      "im Kalender nachsehen",
    ],
    [
      "auswerten --stichtag 2018-12-31 --bekannt-bis 30.6.2019",
      "Der Wert „30.6.2019“ ist bei „--bekannt-bis“ nicht möglich.",
      "So schreiben: 2019-06-30",
    ],
    [
      "auswerten --stichtag 2018-12-31 --bekannt-bis 2018-01-01 --bekannt-bis 2018-01-02",
      "Der Schalter „--bekannt-bis“ steht zweimal.",
      "Einen der beiden löschen",
    ],
    ["auswerten --stichtag 2018-12-31 --ziel", "Hinter „--ziel“ fehlt der Wert.", "--ziel ID"],
    ["auswerten --stichtag 2018-12-31 --format", "Hinter „--format“ fehlt der Wert.", "--format text|md|json|csv"],
    ["auswerten --stichtag 2018-12-31 --format xml", "Der Wert „xml“ ist bei „--format“ nicht möglich.", "einsetzen"],
    ["pruefen --format csv", "Der Wert „csv“ ist bei „--format“ nicht möglich.", "Eines davon einsetzen"],
    ["pruefen --format", "Hinter „--format“ fehlt der Wert.", "--format text|json\n"],
    ["auswerten --stichtag 2018-12-31 --sprache fr", "Der Wert „fr“ ist bei „--sprache“ nicht möglich.", "einsetzen"],
    ["zeigen --sprache en", "Den Schalter „--sprache“ kennt „zeigen“ nicht.", "Er gehört zu „pruefen“ und „auswerten“"],
    ["schema auswertng", "Ein Schema „auswertng“ gibt es nicht.", "„auswertung“"],
    ["schema konzept pruefung", "„schema“ nimmt nur ein Schema.", "Jedes Schema einzeln"],
    ["schema auswertung --streng", "Den Schalter „--streng“ kennt „schema“ nicht.", "„pruefen“"],
    ["zeigen --format xml", "Der Wert „xml“ ist bei „--format“ nicht möglich.", "Eines davon einsetzen"],
    ["pruefen --kodierung latin1", "Der Wert „latin1“ ist bei „--kodierung“ nicht möglich.", "Eines davon einsetzen"],
    ["pruefen --grenze-mb 0", "Der Wert „0“ ist bei „--grenze-mb“ nicht möglich.", "ohne Einheit"],
    ["pruefen --grenze-mb 1e3", "Der Wert „1e3“ ist bei „--grenze-mb“ nicht möglich.", "ohne Einheit"],
    ["pruefen --grenze-mb -5", "Der Wert „-5“ ist bei „--grenze-mb“ nicht möglich.", "ohne Einheit"],
    ["pruefen a b", "„pruefen“ nimmt nur einen Ordner.", "in Anführungszeichen"],
    ["vervollstaendigung", "Es fehlt, für welche Shell.", "zielwerk vervollstaendigung bash"],
    ["vervollstaendigung fsh", "Für die Shell „fsh“ gibt es keine Vervollständigung.", "„fish“"],
    ["vervollstaendigung bash zsh", "„vervollstaendigung“ nimmt nur eine Shell.", "Jede Shell einzeln"],
    ["vervollstaendigung bash --format json", "Den Schalter „--format“ kennt „vervollstaendigung“ nicht.", "weglassen"],
    ["zeigen --fassung", "Hinter „--fassung“ fehlt der Wert.", "--fassung ID"],
    ["pruefen --fassung x", "Den Schalter „--fassung“ kennt „pruefen“ nicht.", "Er gehört zu „zeigen“"],
    ["pruefen -", "Von der Standardeingabe wird nicht gelesen.", "Den Ordner nennen"],
  ])("%s: %s", (aufruf, was, abhilfe) => {
    expect(fehler(aufruf)).toContain(`Fehler: ${was}\n`)
    expect(fehler(aufruf).split("Abhilfe: ")[1]).toContain(abhilfe)
  })
  it("refuses an empty name of a folder, as an unset variable leaves it", () => {
    expect(render(parseAufruf(["pruefen", ""]))).toContain("Der Name des Ordners ist leer.")
  })
  it("shows a long or dangerous argument cut and escaped", () => {
    const text = render(parseAufruf([`\u001b[2J\n${"x".repeat(1_000_000)}`]))
    expect(text.length).toBeLessThan(500)
    expect(text).toContain("„\\u001b[2J\\n")
  })
})

// Helpers

const parse = (aufruf: string) => Result.getOrThrow(parseAufruf(aufruf.split(" ")))
const render = (ergebnis: ReturnType<typeof parseAufruf>): string =>
  Result.isFailure(ergebnis) ? renderAufruffehler(ergebnis.failure) : ""
const fehler = (aufruf: string): string => render(parseAufruf(aufruf.split(" ").filter((wort) => wort !== "")))
