import { ablaeufe } from "@zielwerk/ablauf"
import { describe, expect, it, test } from "vitest"
import { call } from "../welt.test.ts"

const konzept = `format: "1"
id: m-26
titel: Integration
fassung: "2026"
zustand: inKraft
kommune: { ags: "01001000", name: Musterstadt }
handlungsfelder: [{ id: sprache, titel: Sprache }]
ziele: [{ id: z-1, titel: Kurse ausbauen, handlungsfeldId: sprache }]
massnahmen:
  - { id: kurse, titel: Abendkurse, zielIds: [z-1], zustand: vereinbart, auswirkungen: [finanziell] }
  - { id: idee, titel: Lernpaten, zielIds: [z-1] }
gremien:
  - { id: rat, titel: Rat }
  - id: kommission
    titel: Kommission
    beginn: "2019"
    rhythmus: { art: mindestens, anzahl: 1, jeMonate: 12 }
    pflichten: [{ art: vorlegen, text: Bringt Vorlagen ein, an: [rat] }]
`
const zyklus = `format: "1"
hinweis: Erfunden.
kalender: { land: RP }
eskalation: [{ abTagen: 0, an: rat }]
sitzungen:
  - { id: s-1, gremiumId: kommission, am: "2019-10-10" }
`
const dateien = { "konzept.yaml": konzept, "zyklus.yaml": zyklus }
const ablauf = (zeile: string, welt: Readonly<Record<string, string>> = dateien) =>
  call(["ablauf", ...zeile.split(" ")], welt)

describe("a machine", () => {
  test.each(Object.entries(ablaeufe))("%s is shown with every state and every guard", (name, { zustaende, pfeile }) => {
    const { ausgang, stdout, stderr } = ablauf(`--maschine ${name}`)
    expect({ ausgang, stderr }).toEqual({ ausgang: 0, stderr: "" })
    for (const zustand of zustaende) expect(stdout).toContain(` (${zustand}): `)
    for (const { pruefungen } of pfeile)
      for (const pruefung of pruefungen) expect(stdout).toMatch(new RegExp(`^\\[${pruefung}\\] .{9}`, "mu"))
    const json = JSON.parse(ablauf(`--maschine ${name} --format json`).stdout)
    expect(json).toMatchObject({ version: "1", maschine: name })
    expect(json.pfeile).toHaveLength(pfeile.length)
    expect(ablauf(`--maschine ${name} --format mermaid --sprache en`).stdout).toMatch(/^stateDiagram-v2\n/u)
  })
})

describe("a Massnahme", () => {
  it("is told what can be done and what forbids the rest", () => {
    const { ausgang, stdout } = ablauf("--massnahme kurse --stichtag 2020-06-30")
    expect(ausgang).toBe(0)
    expect(stdout).toMatch(/^Abendkurse \(kurse\): vereinbart am 2020-06-30\n/u)
    expect(stdout).toContain("  Vorlage einbringen → Vorlage eingebracht  (massnahme.vorlegen)\n")
    expect(stdout).toContain("Nicht möglich:\n")
    expect(stdout).toContain(
      "  Starten  (massnahme.starten)\n    Für „Abendkurse“ fehlt der Beschluss. Sie hat finanzielle Auswirkungen;",
    )
    const en = ablauf("--massnahme kurse --stichtag 2020-06-30 --sprache en").stdout
    expect(en).toContain("Not possible:\n")
    expect(en).not.toContain("Nicht")
  })
  it("is an idea where the Konzept says nothing, and whatever it is said to be", () => {
    expect(ablauf("--massnahme idee --stichtag 2020-06-30").stdout).toContain("(idee): angedacht am")
    const json = JSON.parse(ablauf("--massnahme idee --zustand VEREINBART --stichtag 2020-06-30 --format json").stdout)
    expect(json).toMatchObject({ version: "1", massnahme: "idee", zustand: "vereinbart", stichtag: "2020-06-30" })
    const vorbereiten = json.antraege.find(({ antrag }: { antrag: string }) => antrag === "massnahme.vorbereiten")
    expect(vorbereiten).toMatchObject({ titel: "Vorbereiten", erlaubt: false })
    expect(vorbereiten.befunde.map(({ code }: { code: string }) => code)).toEqual([
      "FederfuehrungFehlt",
      "TermineFehlen",
    ])
  })
  it("that has come to its end is told that nothing is left", () => {
    expect(ablauf("--massnahme idee --zustand ersetzt --stichtag 2020-06-30").stdout).toMatch(
      /Möglich:\n {2}nichts\n$/u,
    )
  })
})

describe("a cycle", () => {
  it("is told what was missed since when, who has to hear of it, and how far the year is", () => {
    const { ausgang, stdout, stderr } = ablauf("--zyklus zyklus.yaml --stichtag 2021-02-28")
    expect({ ausgang, stderr }).toEqual({ ausgang: 0, stderr: "" })
    expect(stdout).toMatch(/^Steuerungszyklus am 2021-02-28\nErfunden\.\n/u)
    expect(stdout).toMatch(/ {2}2020-12-31 {2}„Kommission“/u)
    expect(stdout).toContain("zu informieren: Rat")
    expect(stdout).toContain("2021:\n")
    expect(stdout).toMatch(/Sitzung: Kommission +offen/u)
    const json = JSON.parse(ablauf("--zyklus zyklus.yaml --stichtag 2021-02-28 --format json").stdout)
    expect(json).toMatchObject({
      version: "1",
      stichtag: "2021-02-28",
      hinweis: "Erfunden.",
      pflichten: [{ gremiumId: "kommission", faelligAm: "2020-12-31", eskalationAn: "rat" }],
    })
    expect(ablauf("--zyklus zyklus.yaml --stichtag 2021-02-28 --streng").ausgang).toBe(1)
  })
  it("in which nothing was missed says so", () => {
    const { ausgang, stdout } = ablauf("--zyklus zyklus.yaml --stichtag 2020-06-30 --streng --sprache en")
    expect(ausgang).toBe(0)
    expect(stdout).toContain("Nothing was missed.\n")
  })
  it("becomes a calendar", () => {
    const { stdout } = ablauf("--zyklus zyklus.yaml --stichtag 2020-06-30 --format ics")
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n/u)
    expect(stdout).toContain("UID:sitzung-s-1@m-26\r\n")
    expect(stdout).toContain("CATEGORIES:Frist\r\n")
  })
  it("with faults is told all of them by their lines, and nothing else", () => {
    const falsch = zyklus.replace("kommission", "kommision").replace("an: rat", "an: niemand")
    const verweis = ablauf("--zyklus zyklus.yaml --stichtag 2020-06-30", { ...dateien, "zyklus.yaml": falsch })
    expect({ ausgang: verweis.ausgang, stdout: verweis.stdout }).toEqual({ ausgang: 1, stdout: "" })
    expect(verweis.stderr).toContain("„kommision“ führt ins Leere")
    expect(verweis.stderr).toContain("zyklus.yaml:6:27 → sitzungen[0].gremiumId")
    expect(verweis.stderr).toContain("zyklus.yaml:4:32 → eskalation[0].an")
    const unlesbar = zyklus.replace("2019-10-10", "2019-02-30").replace("RP", "XX")
    const gestalt = ablauf("--zyklus zyklus.yaml --stichtag 2020-06-30", { ...dateien, "zyklus.yaml": unlesbar })
    expect({ ausgang: gestalt.ausgang, stdout: gestalt.stdout }).toEqual({ ausgang: 3, stdout: "" })
    expect(gestalt.stderr).toContain("zyklus.yaml:3:")
    expect(gestalt.stderr).toContain("zyklus.yaml:6:")
    expect(ablauf("--zyklus fehlt.yaml --stichtag 2020-06-30").ausgang).toBe(3)
  })
})

describe("a call that cannot be understood", () => {
  it.each([
    ["", "Es fehlt, wonach gefragt wird.", "--maschine massnahme"],
    ["--maschine vorlage --zyklus z.yaml", "gehen nicht zusammen", "Einzeln aufrufen."],
    ["--maschine masnahme", "ist bei „--maschine“ nicht möglich", "„massnahme“"],
    ["--maschine vorlage --format ics", "„ics“", "text, json, mermaid"],
    ["--maschine vorlage --stichtag 2020-01-01", "hat bei „--maschine“ keine Bedeutung", "Ihn weglassen."],
    ["--zyklus zyklus.yaml --zustand angedacht --stichtag 2020-01-01", "„--zustand“ hat bei „--zyklus“", "--massnahme"],
    ["--zyklus zyklus.yaml", "Es fehlt der Stichtag.", "--stichtag"],
    ["--massnahme kurs --stichtag 2020-06-30", "Die Maßnahme „kurs“ gibt es nicht.", "„kurse“"],
    [
      "--massnahme kurse --zustand gestartet --stichtag 2020-06-30",
      "Den Zustand „gestartet“ gibt es nicht.",
      "angedacht",
    ],
  ])("%s", (zeile, was, hilfe) => {
    const { ausgang, stdout, stderr } = call(["ablauf", ...zeile.split(" ").filter((wort) => wort !== "")], dateien)
    expect({ ausgang, stdout }).toEqual({ ausgang: 2, stdout: "" })
    expect(stderr).toContain(was)
    expect(stderr).toContain(hilfe)
  })
  it("stops where the Konzept itself has faults", () => {
    const { ausgang, stdout } = ablauf("--massnahme kurse --stichtag 2020-06-30", { "konzept.yaml": "a: [" })
    expect({ ausgang, stdout }).toEqual({ ausgang: 3, stdout: "" })
  })
})
