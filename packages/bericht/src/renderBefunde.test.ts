import { type Befund, befund, type BefundCode, katalog } from "@zielwerk/konzept"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { entfaerbe, mitFarbe, ohneFarbe } from "./musterstadt.test.ts"
import { renderBefunde } from "./renderBefunde.ts"
import { germanWordsIn } from "./sprache/deutsch.test.ts"

describe("a Befund as text", () => {
  it.each(Object.keys(katalog) as ReadonlyArray<BefundCode>)("%s says was, wo, warum and Abhilfe", (code) => {
    const text = renderBefunde([irgendein(code)], ohneFarbe)
    expect(text).toMatch(/^(Fehler|Warnung|Hinweis): \S/u)
    for (const teil of ["\n  wo:      konzept.yaml:3:5 → ziele[0]\n", "\n  warum:   ", "\n  Abhilfe: "])
      expect(text).toContain(teil)
    expect(text).not.toMatch(/undefined|NaN|„“|: *\n/u)
    for (const absatz of flatten(text)) expect(absatz).toMatch(/[.)\]"]$/u)
  })

  it.each(Object.keys(katalog) as ReadonlyArray<BefundCode>)("%s says the same in English", (code) => {
    const text = renderBefunde([irgendein(code)], { farbe: false, sprache: "en" })
    expect(text).toMatch(/^(Error|Warning|Note): \S/u)
    for (const teil of ["\n  where:  konzept.yaml:3:5 → ziele[0]\n", "\n  why:    ", "\n  remedy: "])
      expect(text).toContain(teil)
    expect(text).not.toMatch(/undefined|NaN|“”|: *\n/u)
    for (const absatz of flatten(text)) expect(absatz).toMatch(/[.)\]"]$/u)
    // ids, keys and words of the file stand in quotation marks or end with what the test gives them
    const gesagt = text.replaceAll(/“[^”]*”|→ \S+|\S+-Wort|So lautet die Regel/gu, "¤")
    expect(germanWordsIn(gesagt, {})).toEqual([])
  })

  it("reads like this", () => {
    const doppelt = befund(
      "KennungDoppelt",
      { datei: "konzept.yaml", zeile: 41, spalte: 7, zeiger: "/ziele/6/id" },
      {
        kennung: "z-1",
        erste: "/ziele/0/id",
      },
    )
    expect(renderBefunde([doppelt, hinweis], ohneFarbe)).toBe(`Fehler: Die Kennung „z-1“ ist zweimal vergeben.
  wo:      konzept.yaml:41:7 → ziele[6].id
  warum:   Sie steht schon unter /ziele/0/id; Verweise wären nicht eindeutig.
  Abhilfe: Einer der beiden Angaben eine andere Kennung geben.

Hinweis: Zu „Lesen fördern“ sind noch keine Maßnahmen entwickelt.
  wo:      ziele[1]
  warum:   Keine Maßnahme des Konzepts nennt dieses Ziel.
  Abhilfe: Nichts zu berichtigen: der Arbeitskreis entwickelt Maßnahmen in der Umsetzung.
`)
  })

  it("has a place also where none is known", () => {
    expect(renderBefunde([{ ...hinweis, wo: {} }], ohneFarbe)).toContain("  wo:      in den Angaben als Ganzem\n")
    const englisch = renderBefunde([{ ...hinweis, wo: {} }], { farbe: false, sprache: "en" })
    expect(englisch).toContain("  where:  in the data as a whole\n")
  })

  it("says the same without colours as with them", () => {
    const befunde = [irgendein("AngabeFehlt"), irgendein("QuellenUneinig"), hinweis]
    expect(entfaerbe(renderBefunde(befunde, mitFarbe))).toBe(renderBefunde(befunde, ohneFarbe))
    expect(renderBefunde(befunde, mitFarbe)).not.toBe(renderBefunde(befunde, ohneFarbe))
  })

  it("lets no name in a file steer the terminal", () => {
    fc.assert(
      fc.property(anyZeichen, anyZeichen, (datei, feld) => {
        const fremd = befund("AngabeFehlt", { datei: `\u001B[2J${datei}`, zeiger: `/\u001B[31m${feld}` }, { feld })
        // oxlint-disable-next-line no-control-regex -- these must not be there
        expect(renderBefunde([fremd], ohneFarbe)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/u)
      }),
    )
  })
})

describe("many Befunde", () => {
  it("are shown up to a hundred, then counted", () => {
    fc.assert(
      fc.property(fc.nat(250), (anzahl) => {
        const text = renderBefunde(
          Array.from({ length: anzahl }, () => hinweis),
          ohneFarbe,
        )
        expect(text.split("Hinweis:").length - 1).toBe(Math.min(anzahl, 100))
        expect(text.includes("„pruefen --format json“ nennt alle.")).toBe(anzahl > 100)
      }),
    )
  })

  it("are counted in German", () => {
    const letzteZeile = (anzahl: number) =>
      renderBefunde(
        Array.from({ length: anzahl }, () => hinweis),
        ohneFarbe,
      )
        .trimEnd()
        .split("\n")
        .at(-1)
    expect(letzteZeile(101)).toBe("… und 1 weiterer Befund; „pruefen --format json“ nennt alle.")
    expect(letzteZeile(1300)).toBe("… und 1.200 weitere Befunde; „pruefen --format json“ nennt alle.")
  })

  it("of a file that has more keep the hint that says so", () => {
    const gekuerzt = befund("BefundeGekuerzt", { datei: "b.csv" }, { genannt: 100, insgesamt: 250 })
    const hundert = Array.from({ length: 100 }, () => hinweis)
    const text = renderBefunde([...hundert, gekuerzt, ...hundert], ohneFarbe)
    expect(text).toContain("Die Datei hat 250 Befunde; genannt sind 100.")
    expect(text).toContain("… und 100 weitere Befunde;")
    expect(renderBefunde([...hundert, gekuerzt], ohneFarbe)).not.toContain("weitere")
  })

  it("are nothing where there are none", () => {
    expect(renderBefunde([], ohneFarbe)).toBe("")
  })
})

// Helpers

const anyZeichen = fc.string({ unit: fc.nat(0x2fff).map((code) => String.fromCodePoint(code)) })

const hinweis = befund("ZielOhneMassnahme", { zeiger: "/ziele/1" }, { ziel: "Lesen fördern" })

/** A Befund of this code with words and numbers for whatever its sentences ask. */
const irgendein = (code: BefundCode): Befund => ({
  code,
  schwere: katalog[code].schwere,
  wo: { datei: "konzept.yaml", zeile: 3, spalte: 5, zeiger: "/ziele/0" },
  angaben: {
    ...Object.fromEntries(worte.map((name) => [name, `${name}-Wort`])),
    ...Object.fromEntries(zahlen.map((name) => [name, 7])),
    ...Object.fromEntries(listen.map((name) => [name, ["a", "b"]])),
    regel: "So lautet die Regel.",
    vermutung: "keinText",
    sollVon: "keine",
    sollNach: "eine",
  },
})
const worte =
  `pfad datei megabyte byte mass schluessel spalte naechste feld gefunden erwartet vorschlag kennung erste liste
  merkmal auspraegung groesse gruppe gesamt andere ort ziel zeichen ergaenzt beginn ende handlungsfeld gremium als wer
  vorgaenger war ist zielwert art frist bewertung wandel trenner faellig
  stattdessen form zeit gebiet antrag zustand nach tag stichtag zuletzt am massnahme nachfolger zuvor jahr vorige
  eingebracht haushalt vorlage vorhaben leitung an ablauf tatsache wort ausstehend meilenstein text farbe gelesen durch titel raumeinheit teil bekanntBis indikator richtlinie`.split(
    /\s+/u,
  )
const zahlen =
  `grenze stelle ersteZeile felder spalten genannt insgesamt laenge zahl anzahl gesamtAnzahl summe ausgang von bis nach
  vorgesehen vereinbart jetzt mindestfallzahl version hoechste monate vergangen gehalten`.split(/\s+/u)
const listen =
  "partei vorhanden erlaubt bekannt zeiten moeglich auswirkung betrifft kette wen tage offen lesarten auch parteien".split(
    " ",
  )

/** The sentences of a text, each as one line. */
const flatten = (text: string): ReadonlyArray<string> =>
  text
    .trimEnd()
    .split(/\n(?= {2}\S)/u)
    .map((absatz) => absatz.replaceAll(/\s+/gu, " "))
