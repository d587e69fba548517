import { decodeKonzept, type Konzept } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { createRegister } from "./Register.ts"

// A made-up Konzept with entries of every kind. It stands in a test file, so that no build contains it; its own test
// runs in this file only, not in those that import it.
const isOwnRun = expect.getState().testPath === import.meta.filename

type Plain = Readonly<Record<string, unknown>>

const vollstadt = {
  format: "1",
  id: "vollstadt-2026",
  titel: "Konzept der Vollstadt",
  fassung: "2026",
  zeit: "2026-03",
  zustand: "beschlossen",
  vorgaengerId: "vollstadt-2016",
  kommune: {
    ags: "09999999",
    name: "Vollstadt",
    raumeinheiten: [{ id: "bezirk", titel: "Bezirke", gebiete: [{ id: "01", titel: "Nord" }] }],
  },
  bezeichnungen: { oberziel: { einzahl: "Leitziel", mehrzahl: "Leitziele" } },
  vorgaben: { zieleJeHandlungsfeld: { von: 1, bis: 3, stelle: { kapitel: "1" } } },
  quellen: [{ id: "register", titel: "Register", veroeffentlichtAm: "2026-01-31", stellen: [{ kapitel: "4" }] }],
  aussagen: [
    { id: "warum", art: "leitfrage", text: "Warum leben wir gern hier?", handlungsfeldId: "sprache" },
    { id: "stimme", art: "zitat", titel: "Eine Stimme", text: "Weiter so!", beteiligungsschrittId: "umfrage" },
  ],
  beteiligungsschritte: [
    {
      id: "umfrage",
      titel: "Onlineumfrage",
      text: "Erster Absatz der Umfrage.\n\nZweiter Absatz der Umfrage.",
      zeit: "2025-05-05",
      zeitangabe: "am 5. Mai",
      gremiumId: "beirat",
      teilnehmende: [
        { wer: "verein", beschreibung: "die Vereine", anzahl: 139, stelle: { kapitel: "5", absatz: 1 } },
        { beschreibung: "Einzelne" },
      ],
      fragen: [{ text: "Was fehlt?", gezaehlteAntworten: ["viel", "alles"], handlungsfeldIds: ["sprache"] }],
      ergebnisse: [{ text: "Fast die Hälfte kam.", gedruckt: "47%", grundgesamtheit: "alle Befragten" }],
      folge: "Ein Entwurf.",
    },
  ],
  rollen: [
    {
      id: "bruecke",
      titel: "Die Stadt baut Brücken",
      auspraegungen: [{ titel: "Vernetzerin", text: "Sie vernetzt." }],
    },
  ],
  oberziele: [
    { id: "mitreden", titel: "Alle reden mit", aspekte: [{ titel: "fördert", text: "Mut" }] },
    { id: "deutsch", titel: "Alle lernen Deutsch", handlungsfeldId: "sprache" },
  ],
  handlungsfelder: [
    { id: "bildung", titel: "Bildung", ausblick: { text: "Es geht weiter.", stelle: { kapitel: "9" } } },
    { id: "sprache", titel: "Sprache", teilVonId: "bildung", themen: ["Digitales", "Gleichstellung"] },
    { id: "wohnen", titel: "Wohnen" },
  ],
  ziele: [
    {
      id: "kurse",
      titel: "Kurse ausbauen",
      handlungsfeldId: "sprache",
      oberziele: [{ oberzielId: "mitreden", belegt: { kapitel: "9", zitat: "um mitzureden" } }],
      rollen: [{ rolleId: "bruecke" }],
      beteiligungsschritte: [{ beteiligungsschrittId: "umfrage" }],
      zielgruppeIds: ["eltern"],
      beteiligte: ["verein"],
      indikatorIds: ["plaetze"],
      varianten: [{ wortlaut: "Mehr Kurse", stelle: { kapitel: "3" } }],
      stelle: { kapitel: "9", tabellenzeile: "Ziel 1" },
    },
    { id: "abends", titel: "Kurse am Abend", handlungsfeldId: "sprache", teilVonId: "kurse" },
    { id: "wohnraum", titel: "Wohnungen finden", handlungsfeldId: "wohnen", zielgruppeIds: ["familien"] },
    { id: "alle", titel: "Alle beteiligen" },
  ],
  massnahmen: [
    {
      id: "abendkurs",
      titel: "Abendkurs",
      zustand: "zurueckgestellt",
      zielIds: ["abends"],
      federfuehrung: "amt",
      zielgruppeIds: ["eltern"],
      beginn: "2026-Q3",
      zeitangabe: "ab Sommer",
      auswirkungen: ["finanziell", "personell"],
      meilensteine: [{ titel: "Start", faellig: "2026-09-01" }],
    },
    { id: "fest", titel: "Fest", oberzielIds: ["deutsch"] },
  ],
  zielgruppen: [
    { id: "eltern", titel: "Eltern" },
    { id: "familien", titel: "Familien" },
  ],
  akteure: [
    {
      id: "amt",
      titel: "Amt für Integration",
      art: "intern",
      positionen: [{ titel: "Lotsen", anzahl: 4, seit: "2018-04-01", stelle: { kapitel: "8" } }],
      aufgaben: [
        { text: "Zentrale Koordination", seit: "2018-04-01", zielgruppeIds: ["familien"], stelle: { kapitel: "8" } },
      ],
    },
    { id: "fraktionen", titel: "Fraktionen", art: "intern" },
    { id: "verein", titel: "Sportverein", art: "extern", teilVonId: "beirat" },
  ],
  gremien: [
    {
      id: "ak",
      titel: "Arbeitskreis",
      handlungsfeldIds: ["sprache"],
      beginn: "2026",
      beteiligte: [
        { als: "leitung", wer: "amt", stelle: { kapitel: "10", zitat: "geleitet" } },
        { als: "mitglied", wer: "fraktionen", jeder: true },
        { als: "mitglied", wer: "beirat", anzahl: 2 },
        { als: "eingeladen", wer: "verein", stelle: { kapitel: "10", punkt: 2 } },
      ],
      besetzung: [
        { als: "leitung", wer: "amt" },
        { als: "mitglied", wer: "beirat", anzahl: 2 },
      ],
      rhythmus: { art: "abstand", monate: 24, stelle: { kapitel: "10" } },
      pflichten: [{ text: "Berichtet jedes Jahr.", an: ["beirat"] }],
    },
    { id: "beirat", titel: "Beirat" },
  ],
  messgroessen: [{ id: "platz", titel: "Plätze", einheit: "Plätze" }],
  indikatoren: [
    {
      id: "plaetze",
      titel: "Plätze in Kursen",
      formel: { art: "anzahl", messgroesse: "platz" },
      einheit: "Plätze",
      bewertung: "mehrIstBesser",
      quelleId: "register",
    },
    {
      id: "zustimmung",
      titel: "Zustimmung",
      formel: { art: "umfrageanteil", fragetext: "Gern hier?", gezaehlteAntworten: ["ja"], grundgesamtheit: "alle" },
      einheit: "%",
      bewertung: "kontext",
      quelleId: "register",
    },
  ],
  zielwerte: [
    {
      id: "zw-1",
      zielId: "kurse",
      indikatorId: "plaetze",
      vorgabe: {
        art: "steigern",
        ausgang: { zeit: "2025", zahl: 40 },
        zahl: 80.5,
        frist: "2028",
        zwischenziele: [{ zeit: "2026", zahl: 50 }],
      },
      gueltigAb: "2026-03-20",
    },
  ],
  veroeffentlichungen: [
    {
      id: "v-1",
      gedruckt: "doppelt so viele",
      lesart: { von: 1.9, bis: 2.1 },
      formel: { art: "vielfaches", groesse: "platz", von: "2010", bis: "2020" },
      stelle: { kapitel: "4" },
    },
  ],
  kontinuitaet: [
    {
      nomen: "ziel",
      wandel: "geaendert",
      von: ["alte-kurse"],
      nach: ["kurse"],
      rueckblick: { ergebnis: "erreicht", erreicht: ["Vier Kurse.", "Ein Haus."] },
    },
    { nomen: "ziel", wandel: "entfallen", von: ["begruessung"] },
  ],
}

/** The Konzept of Vollstadt, decoded; `teile` replaces whole parts of it. */
export const vollesKonzept = (teile: Plain = {}): Konzept =>
  Result.getOrThrow(decodeKonzept({ ...vollstadt, ...teile }))

/** Its former edition. */
export const frueheresKonzept = (): Konzept =>
  Result.getOrThrow(
    decodeKonzept({
      format: "1",
      id: "vollstadt-2016",
      titel: "Erstes Konzept",
      fassung: "2016",
      zustand: "abgeloest",
      kommune: vollstadt.kommune,
      ziele: [
        { id: "alte-kurse", titel: "Kurse anbieten" },
        { id: "begruessung", titel: "Alle begrüßen" },
      ],
    }),
  )

/** Every text that stands in a value, at whatever depth. */
export const textsOf = (wert: unknown): ReadonlyArray<string> => {
  if (typeof wert === "string") return [wert]
  return typeof wert === "object" && wert !== null ? Object.values(wert).flatMap(textsOf) : []
}

test.each(isOwnRun ? ["Vollstadt"] : [])("%s has entries of every kind", () => {
  const { arten, eintraege } = createRegister(vollesKonzept())
  const vorhanden = new Set(eintraege.map(({ art }) => art.name))
  expect(arten.flatMap(({ name }) => (vorhanden.has(name) ? [] : [name]))).toEqual([])
})
