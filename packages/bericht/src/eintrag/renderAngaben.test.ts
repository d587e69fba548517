import { Konzept, Ziel } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { leeresKonzept, mitFarbe, ohneFarbe } from "../musterstadt.test.ts"
import { listArten } from "./arten.ts"
import { createRegister } from "./Register.ts"
import { type Ausnahmen, renderAngaben } from "./renderAngaben.ts"
import { vollesKonzept } from "./vollstadt.test.ts"

describe("a property that nobody foresaw", () => {
  const Neu = Schema.Struct({
    ...Ziel.fields,
    budgetEuro: Schema.optionalKey(Schema.Finite),
    kuerzel: Schema.optionalKey(Schema.String).pipe(Schema.annotateKey({ title: "Kürzel", description: "" })),
    dringend: Schema.optionalKey(Schema.Boolean),
    stufe: Schema.optionalKey(Schema.Literals(["ganzOben", "weitUnten"])),
    vorlaeuferId: Schema.optionalKey(Ziel.fields.id),
    schritte: Schema.optionalKey(Schema.Array(Schema.Struct({ titel: Schema.String, wochen: Schema.Finite }))),
    umfang: Schema.optionalKey(Schema.Struct({ kosten: Schema.Finite, wofuer: Schema.String })),
  })
  it("shows up by itself, with a label", () => {
    const wert = {
      id: "kurse",
      titel: "Kurse",
      budgetEuro: 12500.5,
      kuerzel: "K-1",
      dringend: true,
      stufe: "ganzOben",
      vorlaeuferId: "abends",
      schritte: [
        { titel: "Planen", wochen: 3 },
        { titel: "Bauen", wochen: 12 },
      ],
      umfang: { kosten: 3, wofuer: "Räume" },
    }
    expect(render(Neu, wert)).toEqual([
      "Kennung: kurse",
      "Titel: Kurse",
      "Budget Euro: 12.500,5",
      "Kürzel: K-1",
      "Dringend: ja",
      "Stufe: ganz oben",
      "Ziel: Kurse am Abend",
      "Schritte:",
      "  • Planen",
      "    Wochen: 3",
      "  • Bauen",
      "    Wochen: 12",
      "Umfang:",
      "  Räume",
      "  Kosten: 3",
    ])
  })
  it("shows up whatever it is called", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{3,12}$/u), fc.stringMatching(/^[A-Z][a-z]{3,20}$/u), (name, text) => {
        const schema = Schema.Struct({ [name]: Schema.String })
        const [zeile = ""] = render(schema, { [name]: text })
        expect(zeile.endsWith(text) || zeile.endsWith(`„${text}“`)).toBe(true)
      }),
    )
  })
})

describe("the properties of an entry", () => {
  const zeige = (liste: keyof Konzept, position: number, ...namen: ReadonlyArray<string>) => {
    const konzept = vollesKonzept()
    const wert = (konzept[liste] as ReadonlyArray<object>)[position] ?? {}
    const ohne = Object.keys(wert).filter((name) => !namen.includes(name))
    return renderAst(astOf(liste), wert, { ohne })
  }
  it("name what their ids refer to, in the Kommune's own words", () => {
    expect(zeige("ziele", 0, "handlungsfeldId", "oberziele", "zielgruppeIds", "indikatorIds", "beteiligte")).toEqual([
      "Handlungsfeld: Sprache",
      "Leitziele:",
      "  • Alle reden mit",
      "    Kapitel 9: „um mitzureden“",
      "Zielgruppen: Eltern",
      "Beteiligte: Sportverein",
      "Indikatoren: Plätze in Kursen",
    ])
    expect(zeige("massnahmen", 1, "oberzielIds")).toEqual(["Leitziele: Alle lernen Deutsch"])
  })
  it("have times and words of fixed sets as people write them", () => {
    expect(zeige("massnahmen", 0, "zustand", "beginn", "zeitangabe", "auswirkungen", "meilensteine")).toEqual([
      "Zustand: zurückgestellt",
      "Beginn: 3. Quartal 2026",
      "Zeitangabe: „ab Sommer“",
      "Auswirkungen: finanziell, personell",
      "Meilensteine:",
      "  • Start",
      "    fällig: 01.09.2026",
    ])
  })
  it("say who takes part in a Gremium, as what, and how often it meets", () => {
    expect(zeige("gremien", 0, "beteiligte", "besetzung", "rhythmus", "pflichten")).toEqual([
      "Beteiligte:",
      "  • Leitung: Amt für Integration",
      "    Kapitel 10: „geleitet“",
      "  • Mitglied: Fraktionen (jeder Teil davon)",
      "  • Mitglied: Beirat (genau 2)",
      "  • eingeladen: Sportverein",
      "    Kapitel 10, Punkt 2",
      "Besetzung:",
      "  • Leitung: Amt für Integration",
      "  • Mitglied: Beirat (genau 2)",
      "Rhythmus: alle zwei Jahre (Kapitel 10)",
      "Pflichten:",
      "  • Berichtet jedes Jahr.",
      "    an: Beirat",
    ])
  })
  it("say what a step of the participation was", () => {
    expect(
      zeige("beteiligungsschritte", 0, "text", "zeit", "gremiumId", "teilnehmende", "fragen", "ergebnisse"),
    ).toEqual([
      "Text:",
      "  Erster Absatz der Umfrage.",
      "  Zweiter Absatz der Umfrage.",
      "Zeit: 05.05.2025",
      "Gremium: Beirat",
      "Teilnehmende:",
      "  • Sportverein",
      "    Beschreibung: die Vereine",
      "    Anzahl: 139",
      "    Kapitel 5, Absatz 1",
      "  • Einzelne",
      "Fragen:",
      "  • Was fehlt?",
      "    Gezählte Antworten: viel, alles",
      "    Handlungsfelder: Sprache",
      "Ergebnisse:",
      "  • Fast die Hälfte kam.",
      "    Gedruckt: „47%“",
      "    Grundgesamtheit: alle Befragten",
    ])
  })
  it("put formulas and agreed values in words", () => {
    expect(zeige("indikatoren", 1, "formel", "bewertung")).toEqual([
      "Formel:",
      "  Antworten „ja“ ÷ alle Antworten",
      "  Fragetext: „Gern hier?“",
      "  Grundgesamtheit: alle",
      "Bewertung: ohne Wertung",
    ])
    expect(zeige("zielwerte", 0, "vorgabe", "gueltigAb")).toEqual([
      "Zielvorgabe:",
      "  steigern",
      "  Ausgangswert: 40 (2025)",
      "  Vereinbarter Wert: 80,5",
      "  Frist: 2028",
      "  Zwischenziele:",
      "    • 50 (2026)",
      "gültig ab: 20.03.2026",
    ])
    expect(zeige("veroeffentlichungen", 0, "lesart", "formel")).toEqual([
      "Lesart: 1,9 bis 2,1",
      "Nachrechnung:",
      "  Vielfaches",
      "  Größe: Plätze",
      "  Von: 2010",
      "  Bis: 2020",
    ])
  })
  it("are lists of sentences where a comma would not tell them apart", () => {
    expect(zeige("kontinuitaet", 0, "rueckblick")).toEqual([
      "Rückblick:",
      "  erreicht",
      "  Erreicht:",
      "    • Vier Kurse.",
      "    • Ein Haus.",
    ])
  })
})

describe("a rhythm", () => {
  it.each([
    [{ art: "mindestens", anzahl: 1, jeMonate: 12 }, "mindestens einmal im Jahr"],
    [
      { art: "mindestens", anzahl: 1, jeMonate: 12, vor: "haushaltsberatungen" },
      "mindestens einmal im Jahr, vor den Haushaltsberatungen",
    ],
    [{ art: "mindestens", anzahl: 2, jeMonate: 1 }, "mindestens zweimal im Monat"],
    [{ art: "mindestens", anzahl: 20, jeMonate: 6 }, "mindestens 20mal in sechs Monaten"],
    [{ art: "mindestens", anzahl: 3, jeMonate: 24 }, "mindestens dreimal in zwei Jahren"],
    [{ art: "abstand", monate: 1 }, "jeden Monat"],
    [{ art: "abstand", monate: 3 }, "alle drei Monate"],
    [{ art: "abstand", monate: 12 }, "jedes Jahr"],
    [{ art: "abstand", monate: 24 }, "alle zwei Jahre"],
    [{ art: "abstand", monate: 18 }, "alle 18 Monate"],
  ])("%j is %s", (rhythmus, text) => {
    const konzept = leeresKonzept({ gremien: [{ id: "g", titel: "G", rhythmus }] })
    expect(renderAst(astOf("gremien"), konzept.gremien[0] ?? {}, { ohne: ["id", "titel"] })).toEqual([
      `Rhythmus: ${text}`,
    ])
  })
})

describe("a long text", () => {
  it("stands below a label that would leave it little room, and keeps to its width", () => {
    const schema = Schema.Struct({
      text: Schema.String.pipe(Schema.annotateKey({ title: "Eine recht lange Überschrift davor", description: "" })),
    })
    const text = "Wort ".repeat(40).trim()
    const [label, ...rest] = render(schema, { text })
    expect(label).toBe("Eine recht lange Überschrift davor:")
    expect(rest.join(" ").replaceAll(/\s+/gu, " ").trim()).toBe(text)
    expect(rest.every((line) => line.startsWith("  ") && line.length <= 98)).toBe(true)
  })
  it("is stressed by colour only where it is a passage", () => {
    const konzept = vollesKonzept()
    const lines = renderAngaben(astOf("gremien"), konzept.gremien[0] ?? {}, {
      register: createRegister(konzept),
      darstellung: mitFarbe,
      breite: 98,
    })
    expect(lines.filter((line) => line.includes("\u001B")).map((line) => line.includes("Kapitel 10"))).toEqual([
      true,
      true,
    ])
  })
})

// Helpers

const astOf = (liste: string): SchemaAST.AST =>
  listArten().find((art) => art.liste === liste)?.ast ?? Schema.toType(Konzept).ast

const renderAst = (ast: SchemaAST.AST, wert: object, ausnahmen: Ausnahmen = {}) => {
  const register = createRegister(vollesKonzept())
  return renderAngaben(ast, wert, { register, darstellung: ohneFarbe, breite: 98 }, ausnahmen)
}

const render = (schema: Schema.Constraint, wert: object) => renderAst(Schema.toType(schema).ast, wert)
