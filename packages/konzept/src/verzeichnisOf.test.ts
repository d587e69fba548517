import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { decodeKonzept } from "./decodeKonzept.ts"
import { formatZeiger } from "./decode/zeiger.ts"
import { verzeichnisOf } from "./verzeichnisOf.ts"

test("every id that is declared is an entry, in the order of the lists", () => {
  const { eintraege } = verzeichnisOf(konzeptOf(alles))
  const declared = walk(alles).flatMap(([pfad, wert]) =>
    pfad.at(-1) === "id" && pfad.length > 1 ? [String(wert)] : [],
  )
  expect(eintraege.map(({ id }) => id).toSorted()).toEqual(declared.toSorted())
  expect(eintraege.map(({ liste, pfad: [name] }) => (name === "kommune" ? "" : liste === name ? "" : liste))).toEqual(
    eintraege.map(() => ""),
  )
})

test("an entry holds its value and the way to it", () => {
  const konzept = konzeptOf(alles)
  for (const { id, wert, pfad } of verzeichnisOf(konzept).eintraege) {
    expect(wert).toMatchObject({ id })
    expect(pfad.reduce<unknown>((teil, key) => (teil as { readonly [k: string]: unknown })[key], konzept)).toBe(wert)
  }
})

test("whatever names another entry is a reference, and without that entry a Befund at its place", () => {
  fc.assert(
    fc.property(fc.constantFrom(...genannte), (pfad) => {
      const plain = replaceAt(alles, pfad, "gibt-es-nicht")
      const befunde = Result.match(decodeKonzept(plain), { onSuccess: () => [], onFailure: (f) => f.befunde })
      expect(befunde.map(({ code, wo }) => [code, wo.zeiger])).toEqual([["VerweisUnbekannt", formatZeiger(pfad)]])
    }),
    { numRuns: 200 },
  )
})

test("a reference knows the entry that it stands in", () => {
  const { verweise } = verzeichnisOf(konzeptOf(alles))
  expect(verweise.length).toBe(genannte.length)
  expect(verweise.find(({ kennung }) => kennung === "fraktion-a")?.von?.id).toBe("beirat")
  const kante = verweise.find(({ pfad: [liste] }) => liste === "kontinuitaet")
  expect(kante?.von).toBeUndefined()
})

// Helpers

type Pfad = ReadonlyArray<string | number>

/** A made-up Konzept in which every noun stands and every field that names another entry is used. */
const alles = {
  format: "1",
  id: "musterstadt-2026",
  titel: "Integrationskonzept",
  fassung: "2026",
  zustand: "entwurf",
  vorgaengerId: "musterstadt-2016",
  kommune: {
    ags: "01001000",
    name: "Musterstadt",
    raumeinheiten: [{ id: "stadtteile", titel: "Stadtteile", gebiete: [{ id: "01", titel: "Nord" }] }],
  },
  quellen: [{ id: "register", titel: "Melderegister" }],
  aussagen: [
    { id: "weiter-so", art: "zitat", text: "Weiter so.", beteiligungsschrittId: "umfrage", handlungsfeldId: "sprache" },
  ],
  beteiligungsschritte: [
    {
      id: "umfrage",
      titel: "Umfrage",
      zeit: "2025",
      gremiumId: "beirat",
      teilnehmende: [{ wer: "fraktionen", anzahl: 12 }, { beschreibung: "Einzelne" }],
      fragen: [{ text: "Was fehlt?", handlungsfeldIds: ["kurse"] }],
    },
  ],
  rollen: [{ id: "koordination", titel: "Koordination" }],
  oberziele: [
    { id: "teilhabe", titel: "Teilhabe" },
    { id: "verstehen", titel: "Verstehen", handlungsfeldId: "sprache" },
  ],
  handlungsfelder: [
    { id: "sprache", titel: "Sprache" },
    { id: "kurse", titel: "Kurse", teilVonId: "sprache" },
  ],
  ziele: [
    {
      id: "mehr-kurse",
      titel: "Mehr Kurse",
      handlungsfeldId: "sprache",
      oberziele: [{ oberzielId: "teilhabe", belegt: { kapitel: "2" } }],
      rollen: [{ rolleId: "koordination" }],
      beteiligungsschritte: [{ beteiligungsschrittId: "umfrage" }],
      zielgruppeIds: ["zugezogene"],
      beteiligte: ["fraktionen"],
      indikatorIds: ["anteil-mh"],
    },
    { id: "abendkurse", titel: "Abendkurse", teilVonId: "mehr-kurse" },
  ],
  massnahmen: [
    {
      id: "raum",
      titel: "Raum mieten",
      zustand: "beschlossen",
      zielIds: ["abendkurse"],
      oberzielIds: ["teilhabe"],
      handlungsfeldId: "kurse",
      federfuehrung: "amt",
      beteiligte: ["beirat"],
      zielgruppeIds: ["zugezogene"],
      rollen: [{ rolleId: "koordination" }],
    },
  ],
  zielgruppen: [{ id: "zugezogene", titel: "Zugezogene" }],
  akteure: [
    {
      id: "amt",
      titel: "Amt",
      art: "intern",
      aufgaben: [{ text: "Kurse", zielgruppeIds: ["zugezogene"] }],
      rollen: [{ rolleId: "koordination" }],
    },
    { id: "fraktionen", titel: "Fraktionen", art: "extern" },
    { id: "a", titel: "Fraktion A", art: "extern", teilVonId: "fraktionen" },
    { id: "fraktion-a", titel: "Fraktion A, jung", art: "extern", teilVonId: "a" },
  ],
  gremien: [
    {
      id: "beirat",
      titel: "Beirat",
      handlungsfeldIds: ["sprache"],
      beteiligte: [
        { als: "mitglied", wer: "fraktionen", jeder: true },
        { als: "leitung", wer: "amt" },
        { als: "eingeladen", wer: "fraktion-a" },
      ],
      besetzung: [
        { als: "mitglied", wer: "a" },
        { als: "leitung", wer: "amt" },
      ],
      pflichten: [{ text: "Berichtet.", an: ["rat"] }],
    },
    { id: "rat", titel: "Rat" },
  ],
  messgroessen: [
    { id: "ew", titel: "Einwohner", einheit: "personen" },
    { id: "mh", titel: "Gruppe", einheit: "personen", teile: ["auslaender"] },
    { id: "auslaender", titel: "Ausländer", einheit: "personen" },
  ],
  indikatoren: [
    {
      id: "anteil-mh",
      titel: "Anteil",
      formel: { art: "anteil", zaehler: "mh", nenner: "ew" },
      einheit: "%",
      bewertung: "kontext",
      quelleId: "register",
      raumeinheit: "stadtteile",
    },
  ],
  zielwerte: [
    { id: "zw", zielId: "mehr-kurse", indikatorId: "anteil-mh", vorgabe: { art: "tendenz", richtung: "steigend" } },
  ],
  veroeffentlichungen: [
    {
      id: "v-1",
      gedruckt: "12%",
      formel: { art: "indikator", indikator: "anteil-mh", zeit: "2018", gebiet: "01" },
      stelle: { kapitel: "1" },
    },
    { id: "v-2", gedruckt: "12%", formel: { art: "genannt", bei: "v-1" }, stelle: { kapitel: "1" } },
  ],
  kontinuitaet: [
    { nomen: "ziel", wandel: "neu", nach: ["abendkurse"] },
    { nomen: "handlungsfeld", wandel: "neu", nach: ["kurse"] },
    { nomen: "gremium", wandel: "uebernommen", von: ["beirat-alt"], nach: ["beirat"] },
    { nomen: "akteur", wandel: "geaendert", von: ["amt-alt"], nach: ["amt"] },
  ],
}

const konzeptOf = (plain: unknown) => Result.getOrThrow(decodeKonzept(plain))

const walk = (value: unknown, pfad: Pfad = []): ReadonlyArray<readonly [Pfad, unknown]> => [
  [pfad, value],
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => walk(part, [...pfad, Array.isArray(value) ? Number(key) : key]))
    : []),
]

/** Ways to every text that is somebody's id but declares none; `von` names the former edition. */
const genannte: ReadonlyArray<Pfad> = (() => {
  const ids = new Set(walk(alles).flatMap(([pfad, wert]) => (pfad.at(-1) === "id" ? [wert] : [])))
  return walk(alles).flatMap(([pfad, wert]) =>
    typeof wert === "string" && ids.has(wert) && pfad.at(-1) !== "id" && !pfad.includes("von") ? [pfad] : [],
  )
})()

const replaceAt = (value: unknown, [key, ...rest]: Pfad, wert: unknown): unknown => {
  if (key === undefined) return wert
  if (Array.isArray(value)) return value.map((part: unknown, i) => (i === key ? replaceAt(part, rest, wert) : part))
  const plain = value as { readonly [key: string]: unknown }
  return { ...plain, [key]: replaceAt(plain[key], rest, wert) }
}
