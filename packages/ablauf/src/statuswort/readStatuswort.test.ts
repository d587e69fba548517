import { existsSync, readFileSync } from "node:fs"
import { Datum, MassnahmeZustand, renderBefund } from "@zielwerk/konzept"
import { parse } from "csv-parse/sync"
import fc from "fast-check"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { isBeendet } from "../massnahme/zustaende.ts"
import { type GelesenesStatuswort, readStatuswort, statuswortHoechstens } from "./readStatuswort.ts"
import { Statusherkunft, Statuswortdatei } from "./Statuswort.ts"
import type { Statuswortzeile } from "./tabellen/Statuswortzeile.ts"
import { statuswoerter } from "./tabellen/statuswoerter.ts"

describe("a status word", () => {
  it("is kept exactly as it stands in the list, whatever it is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), saetze), (text) => {
        expect(readStatuswort(text).roh).toBe(text)
      }),
    )
  })
  it("reads alike in upper and lower case, with umlauts as two letters, with soft hyphens, blanks and dots", () => {
    fc.assert(
      fc.property(saetze, fc.constantFrom(...schreibweisen), (text, andere) => {
        expect(aussageOf(readStatuswort(andere(text)))).toEqual(aussageOf(readStatuswort(text)))
      }),
    )
  })
  it("reads alike with any dash", () => {
    for (const strich of ["-", "‐", "‑", "–", "—", "−", " - ", " – ", " — "])
      expect(readStatuswort(`begonnen${strich}fortlaufend`, { herkunft: "wasserprogramm" }).zustand).toBe("verstetigt")
  })
  it("never reads as an end beside a word that denies, doubts or speaks of a part", () => {
    fc.assert(
      fc.property(enden, fc.constantFrom(...grenzwoerter), fc.nat(4), (text, grenze, stelle) => {
        const woerter = text.split(" ")
        const { zustand } = readStatuswort(woerter.toSpliced(Math.min(stelle, woerter.length), 0, grenze).join(" "))
        expect(typeof zustand === "string" && isBeendet(zustand)).toBe(false)
      }),
    )
  })
  it("never reads as an end beside another part of the text that takes it back", () => {
    fc.assert(
      fc.property(
        enden,
        fc.constantFrom(...grenzwoerter),
        fc.constantFrom("; ", ", ", ". ", ": ", " – "),
        (ende, g, p) => {
          for (const text of [`${ende}${p}${g} alles`, `${ende}${p}Bericht ${g}`, `${g}${p}${ende}`]) {
            const { zustand } = readStatuswort(text)
            expect([text, typeof zustand === "string" && isBeendet(zustand)]).toEqual([text, false])
          }
        },
      ),
    )
  })
  it("that stands in no list gives exactly one finding, no state, and is left over", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[q-z]{3,12}( [q-z]{3,12}){0,3}$/u), (text) => {
        const { befunde, zustand, rest } = readStatuswort(text)
        expect([befunde.map(({ code }) => code), zustand, rest]).toEqual([["StatuswortUnbekannt"], unbekannt, text])
      }),
    )
  })
  it("has a state or a reason why not: without state there is a finding, unless the text says nothing", () => {
    fc.assert(
      fc.property(fc.oneof(saetze, fc.string()), (text) => {
        const { zustand, befunde, umsetzungslage } = readStatuswort(text, { herkunft: "deutscheListe" })
        const codes = befunde.map(({ code }) => code)
        if (typeof zustand === "string") expect(["", "StatuswortDoppeldeutig"]).toContain(codes.join())
        else if (codes.length > 0) expect(codes).toHaveLength(1)
        else expect([text, umsetzungslage]).toEqual([expect.stringMatching(nichtssagend), undefined])
      }),
    )
  })
  it("leaves over only what is written in the text", () => {
    fc.assert(
      fc.property(saetze, (text) => {
        const { rest = "", grund = "" } = readStatuswort(text)
        for (const teil of rest.split(" … ")) expect(text).toContain(teil)
        if (!grund.endsWith("Konzepts.")) expect(text).toContain(grund)
      }),
    )
  })
  it("means the same after a Kommune has added other words", () => {
    fc.assert(
      fc.property(saetze, eigeneWoerter, (text, woerter) => {
        expect(readStatuswort(text, { woerter })).toEqual(readStatuswort(text))
      }),
    )
  })
  it("of the Kommune wins over the built-in one, in any spelling, even if it is a colour or holds a negation", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...worte, "wird nicht weiterverfolgt", "✓", "#01873B", "grün"),
        zustaende,
        (wort, zustand) => {
          const gelesen = readStatuswort(wort.toUpperCase(), { woerter: [{ wort, zustand, grund: "So ist es." }] })
          expect([gelesen.zustand, gelesen.grund, gelesen.befunde]).toEqual([zustand, "So ist es.", []])
        },
      ),
    )
  })
  it("without a state of its own says that nobody knows", () => {
    const { zustand, befunde } = readStatuswort("siehe Anlage", { woerter: [{ wort: "Siehe Anlage" }] })
    expect([zustand, befunde]).toEqual([unbekannt, []])
  })
})

describe("a long text", () => {
  it("of 1 000 000 characters is kept and gives no state, however it is made", () => {
    for (const text of [
      "abgeschlossen ".repeat(70_000),
      " ".repeat(1_000_000),
      "a\u0301".repeat(500_000),
      "\u0301".repeat(1_000_000),
    ]) {
      const { roh, zustand } = readStatuswort(text)
      expect([roh === text, zustand]).toEqual([true, unbekannt])
    }
    expect(codesOf("abgeschlossen ".repeat(70_000))).toEqual(["StatuswortZuLang"])
    expect(codesOf(" ".repeat(1_000_000))).toEqual([])
    expect(readStatuswort(`${" ".repeat(1_000_000)}geplant`).zustand).toBe("inVorbereitung")
  })
  it("is read up to its limit and not beyond", () => {
    const auffuellen = (laenge: number): string => "geplant; ".padEnd(laenge, "x")
    expect(readStatuswort(auffuellen(statuswortHoechstens)).zustand).toBe("inVorbereitung")
    expect(codesOf(auffuellen(statuswortHoechstens + 1))).toEqual(["StatuswortZuLang"])
  })
})

describe("the tables", () => {
  const faelle = Statusherkunft.literals.flatMap((herkunft) =>
    statuswoerter[herkunft].flatMap((zeile) => zeile.woerter.map((wort) => [herkunft, wort, zeile] as const)),
  )
  it.each(faelle)("of %s read „%s“ as they say", (herkunft, wort, zeile) => {
    const { zustand, umsetzungslage, grund, befunde, rest } = readStatuswort(wort, { herkunft })
    expect({ zustand, umsetzungslage, grund }).toEqual({
      zustand: zeile.offen || zeile.zustand === undefined ? unbekannt : zeile.zustand,
      umsetzungslage: zeile.umsetzungslage,
      grund: zeile.grund,
    })
    expect(befunde.map(({ code }) => code)).toEqual(befundeOf(zeile))
    expect(rest).toBe(zeile.offen ? wort : undefined)
  })
  it("hold each word once", () => {
    for (const liste of Object.values(statuswoerter)) {
      const alle = liste.flatMap(({ woerter }) => woerter)
      expect(alle.length).toBe(new Set(alle).size)
    }
  })
  it("hold no end in a phrase that denies or speaks of a part", () => {
    const verdaechtig = faelle.filter(([, wort]) => /\b(?:nicht|kein\w*|not|nahezu|teil\w*)\b/iu.test(wort))
    expect(verdaechtig.length).toBeGreaterThan(6)
    expect(verdaechtig.filter(([, , { zustand }]) => zustand !== undefined && isBeendet(zustand))).toEqual([])
  })
})

describe("the import mapping of the specification (ablaeufe C.1)", () => {
  it.each([
    ["knotDots", "idea", "angedacht"],
    ["knotDots", "in_planning", "inVorbereitung"],
    ["knotDots", "in_implementation", "inUmsetzung"],
    ["knotDots", "in_operation", "verstetigt"],
    ["knotDots", "done", "abgeschlossen"],
    ["knotDots", "rejected", "abgelehnt"],
    ["localZero", "0", "inAbstimmung", "unbekannt"],
    ["localZero", "unbekannt", "inAbstimmung", "unbekannt"],
    ["localZero", "2", "inUmsetzung"],
    ["localZero", "in Arbeit", "inUmsetzung"],
    ["localZero", "4", "abgeschlossen"],
    ["localZero", "6", "inUmsetzung", "verzoegert"],
    ["localZero", "verzögert / fehlt", "inUmsetzung", "verzoegert"],
    ["localZero", "8", "gescheitert"],
    ["localZero", "gescheitert", "gescheitert"],
    ["kausalWatch", "CANCELLED", "entfallen"],
    ["kausalWatch", "POSTPONED", "zurueckgestellt"],
    ["kausalWatch", "MERGED", "zusammengefuehrt"],
    ["kausalWatch", "OUT_OF_SCOPE", "entfallen"],
    ["wasserprogramm", "begonnen–fortlaufend", "verstetigt"],
    ["wasserprogramm", "nicht begonnen–in Vorbereitung", "inVorbereitung"],
    ["wasserprogramm", "abgeschlossen", "abgeschlossen"],
    ["wasserprogramm", "entfallen", "entfallen"],
    ["koalitionstracker", "nicht begonnen", "inVorbereitung"],
    ["koalitionstracker", "teilweise umgesetzt", "inUmsetzung"],
    ["koalitionstracker", "umgesetzt", "abgeschlossen"],
    ["koalitionstracker", "verschoben", "zurueckgestellt"],
  ] as const)("%s: %s → %s", (herkunft, wort, zustand, umsetzungslage?: string) => {
    const gelesen = readStatuswort(wort, { herkunft })
    expect([gelesen.zustand, gelesen.umsetzungslage, gelesen.befunde]).toEqual([zustand, umsetzungslage, []])
  })
  it("of what is planned becomes a Beschluss where one is known", () => {
    expect(readStatuswort("in_planning", { isBeschlossen: true }).zustand).toBe("beschlossen")
    expect(readStatuswort("done", { isBeschlossen: true }).zustand).toBe("abgeschlossen")
  })
  it("keeps why something lies out of scope", () => {
    expect(readStatuswort("out of scope", { herkunft: "kausalWatch" }).grund).toBe(
      "Liegt nicht mehr im Rahmen des Konzepts.",
    )
  })
})

describe("the words counted in real lists (daten 6)", () => {
  it.each([
    ["laufend", "verstetigt", ["StatuswortDoppeldeutig"]],
    ["laufend/kontinuierlich", "verstetigt", []],
    ["in Umsetzung", "inUmsetzung", []],
    ["geplant", "inVorbereitung", []],
    ["begonnen", "inUmsetzung", ["StatuswortDoppeldeutig"]],
    ["abgeschlossen", "abgeschlossen", []],
    ["Projekt abgeschlossen", "abgeschlossen", []],
    ["nahezu abgeschlossen", "inUmsetzung", []],
    ["zurückgestellt", "zurueckgestellt", []],
    ["in Umsetzung; Laufzeit 2018 bis 2021", "inUmsetzung", []],
    ["Phase I: abgeschlossen …", "inUmsetzung", ["StatuswortDoppeldeutig"]],
    ["begonnen: teilweise umgesetzt", "inUmsetzung", []],
    ["aufgegeben", "entfallen", ["StatuswortDoppeldeutig"]],
    ["unbekannt", unbekannt, []],
    // names a row of figures beside planned ones, not a state
    ["real", unbekannt, ["StatuswortUnbekannt"]],
  ] as const)("„%s“", (text, zustand, codes) => {
    const gelesen = readStatuswort(text, { herkunft: "deutscheListe" })
    expect([gelesen.zustand, gelesen.befunde.map(({ code }) => code)]).toEqual([zustand, codes])
  })
})

describe("a text that names what takes it back", () => {
  it.each([
    ["nicht abgeschlossen", "nicht"],
    ["noch nicht abgeschlossen", "nicht"],
    ["abgeschlossen?", "?"],
    ["abgeschlossen: nein", "nein"],
    ["(nicht) abgeschlossen", "nicht"],
    ["umgesetzt: 3 von 5 Schulen", "3"],
    ["wird abgeschlossen", "wird"],
    ["abgeschlossen bis 2026", "bis"],
    ["bis 2026 abgeschlossen", "bis"],
    ["teilweise entfallen", "teilweise"],
    ["in Umsetzung noch nicht", "nicht"],
    ["voraussichtlich in Umsetzung", "voraussichtlich"],
    ["abgeschlossen; Bericht liegt noch nicht vor", "nicht"],
    ["Phase II: geplant", "phase"],
  ])("„%s“ gives no state: %s", (text, durch) => {
    const { zustand, befunde } = readStatuswort(text)
    expect([zustand, befunde.map(({ code, angaben }) => [code, angaben["durch"]])]).toEqual([
      unbekannt,
      [["StatuswortEingeschraenkt", durch]],
    ])
  })
  it.each([
    ["fast abgeschlossen", "inUmsetzung"],
    ["zu 80 % umgesetzt", "inUmsetzung"],
    ["80 Prozent umgesetzt", "inUmsetzung"],
    ["umgesetzt in 3 von 5 Schulen", "inUmsetzung"],
    ["umgesetzt in 5 von 5 Schulen", "abgeschlossen"],
    ["umgesetzt: 100 %", "abgeschlossen"],
    ["zu 100 % umgesetzt", "abgeschlossen"],
    ["Phase I abgeschlossen, Phase II in Arbeit", "inUmsetzung"],
    ["erste Stufe: laufend", "inUmsetzung"],
    ["Teilmaßnahme 1 umgesetzt, Teilmaßnahme 2 laufend", "inUmsetzung"],
    ["in Umsetzung, noch nicht abgeschlossen", "inUmsetzung"],
  ])("„%s“ is %s", (text, zustand) => {
    expect(readStatuswort(text).zustand).toBe(zustand)
  })
})

describe("several status words", () => {
  it.each([
    ["begonnen, laufend", "inUmsetzung"],
    ["in Umsetzung (laufend)", "inUmsetzung"],
    ["beendet, abgeschlossen", "abgeschlossen"],
  ])("„%s“ decide each other: %s, without a hint", (text, zustand) => {
    const gelesen = readStatuswort(text)
    expect([gelesen.zustand, gelesen.befunde]).toEqual([zustand, []])
  })
  it.each([
    ["laufend; abgeschlossen", ["verstetigt", "inUmsetzung", "abgeschlossen"]],
    ["abgeschlossen; laufend sind noch Kurse", ["abgeschlossen", "verstetigt", "inUmsetzung"]],
    ["in Umsetzung, verzögert, im Zeitplan", ["verzoegert", "imZeitplan"]],
    ["beendet", ["abgeschlossen", "entfallen"]],
    ["unbekannt", ["unbekannt (deutscheListe)", "inAbstimmung (localZero)"]],
    ["4", ["abgeschlossen (localZero)"]],
  ])("„%s“ leave it open, and say what it may be", (text, lesarten) => {
    const { zustand, befunde } = readStatuswort(text)
    expect([zustand, befunde.map(({ code, angaben }) => [code, angaben["lesarten"]])]).toEqual([
      unbekannt,
      [["StatuswortUnentschieden", lesarten]],
    ])
  })
  it("say how the Massnahme lies in time beside its state", () => {
    expect(readStatuswort("geplant, verzögert")).toMatchObject({
      zustand: "inVorbereitung",
      umsetzungslage: "verzoegert",
    })
  })
  it("do not count where they stand in the midst of a report", () => {
    expect(readStatuswort("abgeschlossen. Folgeprojekt geplant")).toMatchObject({
      zustand: "abgeschlossen",
      rest: "Folgeprojekt geplant",
      befunde: [],
    })
    for (const satz of [
      "Konzept abgeschlossen",
      "Abgeschlossen ist die Planung",
      "Derzeit läuft ein Projekt zur Planung",
    ])
      expect(codesOf(satz)).toEqual(["StatuswortUnbekannt"])
  })
  it("beside people who took part, a report that is there or 100 schools are no part of anything", () => {
    for (const [text, rest] of [
      ["abgeschlossen; 12 Teilnehmende", "12 Teilnehmende"],
      ["abgeschlossen, Bericht liegt vor", "Bericht liegt vor"],
      ["umgesetzt in mehr als 100 Schulen", "mehr als 100 Schulen"],
    ])
      expect(readStatuswort(text ?? "")).toMatchObject({ zustand: "abgeschlossen", rest })
  })
  it("are those of one family where it is named", () => {
    expect(codesOf("laufend", "knotDots")).toEqual(["StatuswortUnbekannt"])
  })
})

describe("a Laufzeit", () => {
  it.each([
    ["in Umsetzung; Laufzeit 2018 bis 2021", { von: "2018", bis: "2021" }],
    ["laufend (2018–2021)", { von: "2018", bis: "2021" }],
    ["laufend seit 03/2019", { von: "2019-03" }],
    ["läuft seit dem 01.02.2019", { von: "2019-02-01" }],
    ["läuft bis Ende 2021", { bis: "2021" }],
    ["in Umsetzung bis 31.12.24", { bis: "2024-12-31" }],
    ["in Umsetzung von Q3 2022 bis 2. Quartal 2023", { von: "2022-Q3", bis: "2023-Q2" }],
    ["in Umsetzung ab März 2022", { von: "2022-03" }],
    ["in Umsetzung, Frühjahr 2024 bis Dez. 2025", { von: "2024", bis: "2025-12" }],
    ["in Umsetzung 2018-07-01 bis 2019-06-30", { von: "2018-07-01", bis: "2019-06-30" }],
    ["abgeschlossen; Laufzeit bis 2021", { bis: "2021" }],
    ["abgeschlossen; Laufzeit 2021", { von: "2021", bis: "2021" }],
  ])("of „%s“", (text, laufzeit) => {
    const gelesen = readStatuswort(text)
    expect([gelesen.laufzeit, gelesen.rest, typeof gelesen.zustand]).toEqual([laufzeit, undefined, "string"])
  })
  it.each([
    "in Umsetzung 2018/2019",
    "in Umsetzung bis 31.02.2020",
    "abgeschlossen 2019",
    "in Umsetzung bis 98",
    "in Umsetzung bis 1.234.567",
  ])("is not read from „%s“, which is left over", (text) => {
    const { laufzeit, rest } = readStatuswort(text)
    expect([laufzeit, rest === undefined ? "" : text.endsWith(rest)]).toEqual([undefined, true])
  })
  it("that runs backwards is a finding and none", () => {
    const { zustand, laufzeit, befunde } = readStatuswort("in Umsetzung, Laufzeit 2021 bis 2018")
    expect([zustand, laufzeit, befunde.map(({ code }) => code)]).toEqual([
      "inUmsetzung",
      undefined,
      ["ZeitraumVertauscht"],
    ])
  })
  it("is read from a day of the calendar and from no other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 33 }), fc.integer({ min: 0, max: 14 }), jahre, (tag, monat, jahr) => {
        const iso = `${jahr}-${String(monat).padStart(2, "0")}-${String(tag).padStart(2, "0")}`
        const { laufzeit, rest } = readStatuswort(`geplant bis ${tag}.${monat}.${jahr}`)
        expect([laufzeit, rest === undefined]).toEqual(
          Schema.is(Datum)(iso) ? [{ bis: iso }, true] : [undefined, false],
        )
      }),
    )
  })
  it("has no end before its beginning, and a year is a year", () => {
    fc.assert(
      fc.property(jahre, jahre, (von, bis) => {
        expect(readStatuswort(`geplant, Laufzeit ${von} bis ${bis}`).laufzeit).toEqual(
          von <= bis ? { von: String(von), bis: String(bis) } : undefined,
        )
      }),
    )
  })
  it("with an end makes continuous work something under way", () => {
    expect(readStatuswort("kontinuierlich bis 2025")).toMatchObject({ zustand: "inUmsetzung", befunde: [] })
  })
})

describe("a reason", () => {
  it("is taken from the text", () => {
    expect(readStatuswort("zurückgestellt wegen fehlender Mittel; Beirat informiert")).toMatchObject({
      zustand: "zurueckgestellt",
      grund: "wegen fehlender Mittel; Beirat informiert",
    })
    expect(readStatuswort("zurückgestellt bis 2026, mangels Bewerbungen").grund).toBe("mangels Bewerbungen")
    // of something that was not understood there is no reason either
    expect(readStatuswort("wegen Umbau geschlossen")).toMatchObject({ rest: "wegen Umbau geschlossen" })
    expect(readStatuswort("wegen Umbau geschlossen")).not.toHaveProperty("grund")
    expect(readStatuswort("pausiert (Träger gesucht)")).toMatchObject({ zustand: "pausiert", rest: "Träger gesucht" })
  })
})

describe("a colour", () => {
  it.each(["#01873B", "orange", "#AE1B1B", "white", "Grün", "gruen", "🟢", "#fff"])(
    "%s means nothing without a legend",
    (farbe) => {
      const { zustand, befunde, rest } = readStatuswort(farbe)
      expect([zustand, befunde.map(({ code }) => code), rest]).toEqual([unbekannt, ["StatusfarbeOhneLegende"], farbe])
    },
  )
  it("means what the legend of the list says: a state, or how the Massnahme lies in time", () => {
    const farben = { "#01873b": "abgeschlossen", ORANGE: "verzoegert", grün: "imZeitplan" } as const
    expect(readStatuswort("#01873B", { farben })).toMatchObject({ zustand: "abgeschlossen", befunde: [] })
    expect(readStatuswort("orange", { farben })).toMatchObject({
      zustand: unbekannt,
      umsetzungslage: "verzoegert",
      befunde: [],
    })
    expect(readStatuswort("GRUEN", { farben }).umsetzungslage).toBe("imZeitplan")
    expect(readStatuswort("rot", { farben }).befunde.map(({ code }) => code)).toEqual(["StatusfarbeOhneLegende"])
  })
})

describe("an empty cell", () => {
  it.each(["", " ", "\u00a0", "–", "-", "...", "—", "\u00ad", "?"])("%j is a hole without finding", (text) => {
    expect(readStatuswort(text)).toEqual({ roh: text, zustand: unbekannt, befunde: [] })
  })
})

describe("a file of own words", () => {
  it("is checked: states, colours, and each word once in any spelling", () => {
    const decode = Schema.decodeUnknownResult(Statuswortdatei, { onExcessProperty: "error" })
    const datei = {
      format: "1",
      herkunft: "deutscheListe",
      woerter: [{ wort: "läuft rund", zustand: "inUmsetzung" }],
      farben: { "#01873B": "abgeschlossen", orange: "verzoegert" },
    }
    expect(Result.isSuccess(decode(datei))).toBe(true)
    for (const falsch of [
      { ...datei, woerter: [{ wort: "läuft" }, { wort: "LAEUFT" }] },
      { ...datei, farben: { grün: "abgeschlossen", gruen: "gescheitert" } },
      { ...datei, farben: { grün: "fertig" } },
      { ...datei, herkunft: "excel" },
    ])
      expect(Result.isFailure(decode(falsch))).toBe(true)
  })
})

it("a finding names its word and its place", () => {
  const [fund] = readStatuswort("im Werden", { wo: { datei: "liste.csv", zeile: 7 } }).befunde
  expect(fund && renderBefund(fund)).toMatchObject({
    wo: { datei: "liste.csv", zeile: 7 },
    was: expect.stringContaining("im Werden"),
  })
})

// Real lists; they lie beside the repository where it is developed.
const plaene = new URL("../../../../../shared/data/plans/", import.meta.url)
const isDa = existsSync(plaene)
const why = isDa ? "" : " (skipped: no folder shared beside the repository)"

describe("the real lists", () => {
  it.skipIf(!isDa)(`of measures read all but for one hint${why}`, () => {
    const zeilen = readCsv("massnahmen-simple-synthetic.csv", ";")
    const gelesen = zeilen.map((zeile) => readStatuswort(zeile["Status"] ?? ""))
    expect(gelesen.map(({ roh, zustand, befunde }) => [roh, zustand, befunde.map(({ code }) => code)])).toEqual([
      ["laufend", "verstetigt", ["StatuswortDoppeldeutig"]],
      ["abgeschlossen", "abgeschlossen", []],
      ["in Umsetzung", "inUmsetzung", []],
      ["zurückgestellt", "zurueckgestellt", []],
    ])
  })
  it.skipIf(!isDa)(`of colours say nothing without a legend, and everything with one${why}`, () => {
    const zellen = readCsv("muenster-klimaschutz-sachstand.csv", ",").map((zeile) => zeile["assessment"] ?? "")
    const ohne = zellen.map((zelle) => readStatuswort(zelle))
    expect(
      countBy(ohne.flatMap(({ befunde }) => befunde.map(({ code, angaben }) => `${code} ${String(angaben["farbe"])}`))),
    ).toEqual({
      "StatusfarbeOhneLegende #01873B": 72,
      "StatusfarbeOhneLegende #AE1B1B": 71,
      "StatusfarbeOhneLegende orange": 77,
      "StatusfarbeOhneLegende white": 54,
    })
    expect(ohne.filter(({ zustand }) => typeof zustand === "string")).toEqual([])
    const farben = {
      "#01873B": "imZeitplan",
      orange: "verzoegert",
      "#AE1B1B": "ueberfaellig",
      white: "nichtFaellig",
    } as const
    const mit = zellen.map((zelle) => readStatuswort(zelle, { farben }))
    expect(mit.flatMap(({ befunde }) => befunde)).toEqual([])
    expect(mit.filter(({ umsetzungslage }) => umsetzungslage !== undefined)).toHaveLength(274)
  })
  it.skipIf(!isDa)(`of reports: their sentences are findings, never guesses${why}`, () => {
    const gelesen = readCsv("muenster-klimaschutz-sachstand.csv", ",").map((zeile) =>
      readStatuswort(zeile["text"] ?? ""),
    )
    expect(countBy(gelesen.map(({ zustand, befunde }) => befunde[0]?.code ?? JSON.stringify(zustand)))).toEqual({
      StatuswortUnbekannt: 186,
      StatuswortZuLang: 58,
      // no text at all, or "Kein neuer Sachstand"
      [JSON.stringify(unbekannt)]: 91,
    })
  })
  it.skipIf(!isDa)(`of figures: what is planned is a plan, what is real is no state${why}`, () => {
    const arten = readCsv("klimawatch-landau.csv", ",").map((zeile) => readStatuswort(zeile["type"] ?? ""))
    expect(countBy(arten.map(({ roh, zustand }) => `${roh}: ${typeof zustand === "string" ? zustand : "-"}`))).toEqual({
      "Einwohner: -": 1,
      "geplant: inVorbereitung": 2,
      "real: -": 10,
    })
  })
})

// Helpers

const unbekannt = { _tag: "KeinWert", grund: "unbekannt" } as const

const worte = Object.values(statuswoerter).flatMap((liste) => liste.flatMap(({ woerter }) => woerter))
const endworte = Object.values(statuswoerter).flatMap((liste) =>
  liste.flatMap(({ woerter, zustand }) => (zustand !== undefined && isBeendet(zustand) ? woerter : [])),
)

/** Status words, alone and with what real lists put beside them. */
const saetze = fc
  .tuple(
    fc.constantFrom("", "Projekt ", "nicht ", "Phase I: ", "nahezu ", "derzeit "),
    fc.constantFrom(...worte),
    fc.constantFrom(
      "",
      "; Laufzeit 2018 bis 2021",
      " seit 2019",
      ", verzögert",
      " (Träger: Verein)",
      " wegen Umbau",
      ", läuft",
    ),
  )
  .map((teile) => teile.join(""))

const enden = fc
  .tuple(
    fc.constantFrom("", "Projekt ", "derzeit "),
    fc.constantFrom(...endworte),
    fc.constantFrom("", " 2019", " worden"),
  )
  .map((teile) => teile.join(""))

const grenzwoerter = [
  "nicht",
  "Kein",
  "keine",
  "ohne",
  "not",
  "teilweise",
  "zum Teil",
  "NAHEZU",
  "fast",
  "überwiegend",
].concat("wird", "voraussichtlich", "?", "80 %", "Phase 2")

const jahre = fc.integer({ min: 1900, max: 2099 })

/** Nobody knows, in words or by an empty cell. */
const nichtssagend = /unbekannt|Angabe|k\. A\.|Sachstand|^[\s\p{P}\p{Cf}_]*$/iu

const zustaende = fc.constantFrom(...MassnahmeZustand.literals)

/** Words of letters that no other word here is made of. */
const eigeneWoerter = fc.uniqueArray(
  fc.record({ wort: fc.stringMatching(/^[xyz]{3,8}( [xyz]{3,8})?$/u), zustand: zustaende }),
  { selector: ({ wort }) => wort, maxLength: 5 },
)

const schreibweisen: ReadonlyArray<(text: string) => string> = [
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("ß", "ss"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll(/(\p{L}{3})(?=\p{L}{2})/gu, "$1\u00ad"),
  (text) => `  ${text}.  `,
  (text) => text.replaceAll(" ", "  "),
]

/** What was understood, without the letters it was said in. */
const aussageOf = ({ zustand, umsetzungslage, laufzeit, rest, befunde }: GelesenesStatuswort) => ({
  zustand,
  umsetzungslage,
  laufzeit,
  hatRest: rest !== undefined,
  codes: befunde.map(({ code }) => code),
})

const befundeOf = ({ offen, auch }: Statuswortzeile): ReadonlyArray<string> =>
  offen === true ? ["StatuswortUnentschieden"] : auch === undefined ? [] : ["StatuswortDoppeldeutig"]

const codesOf = (text: string, herkunft?: Statusherkunft): ReadonlyArray<string> =>
  readStatuswort(text, herkunft === undefined ? {} : { herkunft }).befunde.map(({ code }) => code)

const readCsv = (datei: string, delimiter: string): ReadonlyArray<Readonly<Record<string, string>>> =>
  parse(readFileSync(new URL(datei, plaene), "utf8"), {
    columns: true,
    delimiter,
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
  })

const countBy = (worte_: ReadonlyArray<string>): Readonly<Record<string, number>> =>
  Object.fromEntries([...new Set(worte_)].toSorted().map((wort) => [wort, worte_.filter((w) => w === wort).length]))
