import { evaluateKonzept } from "@zielwerk/auswertung"
import {
  bezeichnungOf,
  checkAuspraegungen,
  checkBeobachtungen,
  checkFortschreibung,
  checkVorgaenger,
  Datum,
  decodeKonzept,
  decodeSoweit,
  isStrategisch,
  type Konzept,
  verzeichnisOf,
  Wandel,
  Zielvorgabe,
} from "@zielwerk/konzept"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"
import { readPlain, readWerte } from "./readMusterstadt.ts"

test("both editions, the way from one to the other and all values are without a Befund", () => {
  expect(decodeSoweit(readPlain()).befunde).toEqual([])
  expect(decodeSoweit(readPlain("fassungen/musterstadt-2020.yaml")).befunde).toEqual([])
  expect(checkVorgaenger(konzept, vorgaenger)).toEqual([])
  expect([...checkBeobachtungen(konzept, readWerte()), ...checkAuspraegungen(konzept, readWerte())]).toEqual([])
})

test("whoever opens a file or reads a title sees that all of it is made up", () => {
  expect(vorgaenger.kommune.ags).toBe(konzept.kommune.ags)
  // the Land 09 numbers its Regierungsbezirke from 1 to 7: a 9 is given to nobody
  expect(konzept.kommune.ags).toBe("09999999")
  for (const { titel } of [konzept, vorgaenger, ...konzept.quellen]) expect(titel).toMatch(/erfunden/iu)
})

describe("the concept uses what others are built of:", () => {
  test("own names for nouns", () => {
    expect(bezeichnungOf(konzept, "oberziel")).toEqual({ einzahl: "Leitziel", mehrzahl: "Leitziele" })
    expect(bezeichnungOf(konzept, "massnahme").einzahl).toBe("Vorhaben")
    expect(bezeichnungOf(konzept, "ziel").einzahl).toBe("Ziel")
  })
  test("Unterfelder and Teilziele", () => {
    expect(teile(konzept.handlungsfelder)).toEqual({ bildung: ["sprache", "schule"] })
    expect(teile(konzept.ziele)).toEqual({ kurse: ["kurse-abends", "kurse-eltern"] })
  })
  test("Ziele outside of a Handlungsfeld, Ziele without Massnahmen, Massnahmen without a Ziel", () => {
    const verfolgt = new Set<string>(konzept.massnahmen.flatMap(({ zielIds = [] }) => zielIds))
    expect(idsOf(konzept.ziele.filter((ziel) => ziel.handlungsfeldId === undefined))).toEqual([
      "verwaltung",
      "beschwerde",
    ])
    expect(idsOf(konzept.ziele.filter(({ id }) => !verfolgt.has(id)))).toEqual(["kurse", "verwaltung", "beschwerde"])
    expect(
      konzept.massnahmen
        .filter(({ zielIds }) => zielIds === undefined)
        .map(({ id, handlungsfeldId, oberzielIds }) => [id, handlungsfeldId, oberzielIds]),
    ).toEqual([
      ["tauschboerse", "wohnen", undefined],
      ["jahresfest", undefined, ["vielfalt"]],
      ["stadtplan", undefined, undefined],
    ])
  })
  test("Oberziele above all, several of one Handlungsfeld, and Handlungsfelder without one", () => {
    expect(idsOf(konzept.oberziele.filter(isStrategisch))).toEqual(["teilhabe", "vielfalt"])
    expect(count(konzept.oberziele, ({ handlungsfeldId }) => handlungsfeldId)).toMatchObject({ wohnen: 2 })
  })
  test("cross-cutting themes on five kinds of entries", () => {
    const mitThemen = verzeichnisOf(konzept).eintraege.filter(({ wert }) => "themen" in wert)
    expect([...new Set(mitThemen.map(({ liste }) => liste))]).toEqual([
      "aussagen",
      "oberziele",
      "handlungsfelder",
      "ziele",
      "massnahmen",
    ])
  })
  test("every kind of Aussage, several Kernaussagen of one Handlungsfeld", () => {
    expect(count(konzept.aussagen, ({ art }) => art)).toEqual({
      leitfrage: 1,
      grund: 1,
      begriff: 1,
      grundsatz: 2,
      erfolgsfaktor: 2,
      kernaussage: 3,
      erkenntnis: 1,
      zitat: 1,
    })
    const kernaussagen = konzept.aussagen.filter(({ art }) => art === "kernaussage")
    expect(count(kernaussagen, ({ handlungsfeldId }) => handlungsfeldId)).toEqual({ bildung: 2, wohnen: 1 })
  })
  test("every kind of Wandel since the former edition, with an evaluation of its Ziele", () => {
    expect(konzept.vorgaengerId).toBe(vorgaenger.id)
    expect(new Set(konzept.kontinuitaet.map(({ wandel }) => wandel))).toEqual(new Set(Wandel.literals))
    expect(Object.keys(count(konzept.kontinuitaet, ({ nomen }) => nomen))).toEqual([
      "ziel",
      "handlungsfeld",
      "gremium",
      "akteur",
    ])
    const verblieben = konzept.kontinuitaet.flatMap(({ nomen, von = [] }) => (nomen === "ziel" ? von : []))
    expect(new Set(verblieben)).toEqual(new Set(idsOf(vorgaenger.ziele)))
    expect(konzept.kontinuitaet.flatMap(({ rueckblick }) => rueckblick?.ergebnis ?? [])).toEqual([
      "teilweise erreicht",
      "nicht erreicht",
      "erreicht",
    ])
  })
  test("every kind of Zielvorgabe, and one that was agreed anew", () => {
    const arten = Zielvorgabe.members.map(({ fields }) => fields.art.literal)
    expect(count(konzept.zielwerte, ({ vorgabe }) => vorgabe.art)).toEqual({
      ...Object.fromEntries(arten.map((art) => [art, 1])),
      steigern: 2,
    })
    const neu = konzept.zielwerte.filter(({ indikatorId }) => indikatorId === "kurs-bestanden")
    expect(neu.map(({ gueltigAb }) => gueltigAb)).toEqual(["2025-03-20", "2026-01-15"])
  })
  test("a Gremium with a rule and those who hold its seats, and one without", () => {
    const besetzt = konzept.gremien.filter(({ besetzung }) => besetzung !== undefined)
    expect(idsOf(besetzt)).toEqual(["steuerungsgruppe"])
    expect(besetzt[0]?.beteiligte).toContainEqual({ als: "mitglied", wer: "fraktionen", jeder: true })
    expect(besetzt[0]?.beteiligte).toContainEqual({ als: "mitglied", wer: "beirat", anzahl: 2 })
  })
  test("states of Massnahmen instead of the words of the concept", () => {
    expect(konzept.massnahmen.map(({ zustand, lautKonzept }) => [zustand !== undefined, lautKonzept])).toEqual(
      konzept.massnahmen.map(() => [true, undefined]),
    )
    for (const feld of ["federfuehrung", "meilensteine", "auswirkungen", "beginn", "ende", "zielgruppeIds"])
      expect(konzept.massnahmen.some((massnahme) => feld in massnahme)).toBe(true)
  })
})

test("on 30 June 2026 the shares, the rate and the index are those of the made-up counts", () => {
  const auswertung = evaluateKonzept({ konzept, beobachtungen: readWerte(), stichtag: Datum.make("2026-06-30") })
  const wertOf = (id: string, zeit: string) => {
    const werte = auswertung.indikatoren.find((indikator) => indikator.id === id)?.werte ?? []
    const wert = werte.find((kennwert) => kennwert.zeit === zeit && kennwert.gebiet === undefined)?.wert
    return wert?._tag === "Zahl" ? wert.zahl : wert?.grund
  }
  expect(wertOf("kurs-bestanden", "2025")).toBeCloseTo(68, 12) // 170 / 250
  expect(wertOf("ohne-abschluss", "2024/2025")).toBeCloseTo(7, 12) // 14 / 200
  expect(wertOf("verwaltung-zugewandert", "2025")).toBeCloseTo(15, 12) // 48 / 320
  expect(wertOf("beratungen-je-stelle", "2025")).toBe(115) // 575 / 5
  expect(wertOf("plaetze-elternkurse", "2025-12-31")).toBe(48)
  expect(wertOf("plaetze-elternkurse", "2026-12-31")).toBe(undefined) // after the Stichtag
  expect(wertOf("gut-zusammen", "2025")).toBe(64)
  // ½ (|1200/4500 − 6800/15500| + |1800/4500 − 4200/15500| + |1400/4500 − 2600/15500| + |100/4500 − 1900/15500|)
  expect(wertOf("segregation", "2020-12-31")).toBeCloseTo(0.272401, 6)
  // ½ (|1640/4910 − 6560/15590| + |1830/4910 − 4270/15590| + |1230/4910 − 2870/15590| + |210/4910 − 1890/15590|)
  expect(wertOf("segregation", "2025-12-31")).toBeCloseTo(0.165232, 6)
})

describe("a copy that breaks one rule gets its Befund and no other:", () => {
  test.each<readonly [code: string, regel: string, pfad: string, wert: unknown]>([
    ["KennungDoppelt", "an id is given once", "ziele.+", { id: "kurse", titel: "Noch einmal" }],
    ["VerweisUnbekannt", "a lead is known", "massnahmen.abendkurse.federfuehrung", "volkshochschulle"],
    ["VerweisUnbekannt", "a successor is in this edition", "kontinuitaet.0.nach", ["z-kurse"]],
    ["VerweisUnbekannt", "an Akteur is no Gremium", "beteiligungsschritte.stadtgespraech.gremiumId", "volkshochschule"],
    ["TeilSeinerSelbst", "Unterfelder have an end", "handlungsfelder.bildung.teilVonId", "sprache"],
    ["TeilSeinerSelbst", "Teilziele have an end", "ziele.kurse.teilVonId", "kurse-abends"],
    ["TeilSeinerSelbst", "parts of Akteure have an end", "akteure.fraktionen.teilVonId", "fraktion-a"],
    ["TeilSeinerSelbst", "sums have an end", "messgroessen.einwohner.teile", ["einwohner"]],
    ["SitzUnbesetzt", "every Fraktion has a seat", "gremien.steuerungsgruppe.besetzung.4", undefined],
    ["SitzUnbesetzt", "somebody leads", "gremien.steuerungsgruppe.besetzung.0", undefined],
    ["SitzzahlFalsch", "the Beirat has two seats", "gremien.steuerungsgruppe.besetzung.5.anzahl", 3],
    ["SitzzahlFalsch", "one leads", "gremien.steuerungsgruppe.besetzung.0.anzahl", 2],
    ["SitzNichtVorgesehen", "guests have none", "gremien.steuerungsgruppe.besetzung.+", gast],
    ["ZieleJeHandlungsfeld", "a field has Ziele", "handlungsfelder.+", { id: "leer", titel: "Ohne Ziele" }],
    ["ZeitraumVertauscht", "an end comes last", "massnahmen.abendkurse.ende", "2024"],
    ["KantePasstNicht", "what is taken over has one successor", "kontinuitaet.0.nach", ["kurse", "elternarbeit"]],
    ["KantePasstNicht", "what is new has no former", "kontinuitaet.5.von", ["z-wohnen"]],
    ["KantePasstNicht", "what is gone has no successor", "kontinuitaet.4.nach", ["elternarbeit"]],
    ["KanteDoppelt", "an entry came about once", "kontinuitaet.6.nach", ["verwaltung"]],
    ["VorgaengerFehlt", "edges lead back to an edition", "vorgaengerId", undefined],
    ["ZielwertOhneIndikator", "a value is measured", "zielwerte.zw-abschluss.indikatorId", undefined],
    ["EinheitFalsch", "percent are no points", "zielwerte.zw-kurs-2026.einheit", "%-Punkte"],
    ["ZielrichtungFalsch", "steigern goes up", "zielwerte.zw-kurs-2025.vorgabe.zahl", 50],
    ["ZielrichtungFalsch", "senken goes down", "zielwerte.zw-abschluss.vorgabe.zahl", 12],
    ["AusgangGleichZiel", "something changes", "zielwerte.zw-kurs-2025.vorgabe.zahl", 60],
    ["ZielGegenBewertung", "the Indikator agrees", "indikatoren.segregation.bewertung", "mehrIstBesser"],
    ["BandLeer", "a band holds a value", "zielwerte.zw-beratung.vorgabe.band.von", 111],
    ["ToleranzZuEng", "a tolerance is wider", "zielwerte.zw-beratung.vorgabe.toleranz.von", 90],
    ["AusgangImBand", "a korridor is entered from outside", "zielwerte.zw-verwaltung.vorgabe.ausgang.zahl", 25],
    ["FristVorAusgang", "a due date comes later", "zielwerte.zw-verwaltung.vorgabe.frist", "2019"],
    ["ZwischenzieleUngeordnet", "steps are in order", "zielwerte.zw-kurs-2026.vorgabe.zwischenziele.0.zeit", "2027"],
    ["IndikatorUnvollstaendig", "an Indikator has a formula", "indikatoren.segregation.formel", undefined],
    ["AgsErgaenzt", "an AGS has its zero", "kommune.ags", "9999999"],
    ["AgsUngueltig", "an AGS names a Land", "kommune.ags", "99999999"],
    ["AngabeUnbekannt", "nouns with own names keep theirs in the file", "leitziele", []],
  ])("%s: %s", (code, _, pfad, wert) => {
    const befunde = decodeSoweit(change(readPlain(), pfad.split("."), wert)).befunde
    expect(befunde.length).toBeGreaterThan(0)
    expect([...new Set(befunde.map((befund) => befund.code))]).toEqual([code])
  })

  test("VorgaengerFalsch and VerweisUnbekannt: the former edition is the one that is named and has what became", () => {
    const codes = (pfad: string, wert: unknown) =>
      checkVorgaenger(decode(change(readPlain(), pfad.split("."), wert)), vorgaenger).map(({ code, wo }) => [
        code,
        wo.zeiger,
      ])
    expect(codes("vorgaengerId", "musterstadt-2015")).toEqual([["VorgaengerFalsch", "/vorgaengerId"]])
    expect(codes("kontinuitaet.0.von", ["z-kurs"])).toEqual([["VerweisUnbekannt", "/kontinuitaet/0/von/0"]])
    // a Ziel of the former edition is no Handlungsfeld of it
    expect(codes("kontinuitaet.8.von", ["z-wohnen"])).toEqual([["VerweisUnbekannt", "/kontinuitaet/8/von/0"]])
  })

  test("BeschlossenerTextGeaendert: what the council decided changes by a new edition only", () => {
    const geaendert = decode(change(readPlain(), ["ziele", "kurse", "titel"], "Mehr Kurse"))
    expect(checkFortschreibung(konzept, geaendert).map(({ code }) => code)).toEqual(["BeschlossenerTextGeaendert"])
    const massnahme = decode(change(readPlain(), ["massnahmen", "abendkurse", "titel"], "Kurse am Abend"))
    expect(checkFortschreibung(konzept, massnahme)).toEqual([])
    expect(checkFortschreibung(vorgaenger, konzept)).toEqual([])
  })
})

// Helpers

const decode = (plain: unknown): Konzept => Result.getOrThrow(decodeKonzept(plain))
const konzept = decode(readPlain())
const vorgaenger = decode(readPlain("fassungen/musterstadt-2020.yaml"))

const gast = { als: "mitglied", wer: "volkshochschule" }

const idsOf = (eintraege: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> =>
  eintraege.map(({ id }) => id)

const count = <T>(eintraege: ReadonlyArray<T>, keyOf: (eintrag: T) => string | undefined): Record<string, number> =>
  Object.fromEntries([...Map.groupBy(eintraege, keyOf)].map(([key, gruppe]) => [key ?? "", gruppe.length]))

const teile = (eintraege: ReadonlyArray<{ readonly id: string; readonly teilVonId?: string }>) =>
  Object.fromEntries(
    [
      ...Map.groupBy(
        eintraege.filter(({ teilVonId }) => teilVonId !== undefined),
        ({ teilVonId }) => teilVonId,
      ),
    ].map(([ganzes, gruppe]) => [ganzes ?? "", idsOf(gruppe)]),
  )

/**
 * A copy with one place changed. Steps are names, positions or ids of entries; `+` adds to a list, and `undefined` takes
 * the place out.
 */
const change = (plain: unknown, [schritt = "", ...weiter]: ReadonlyArray<string>, wert: unknown): unknown => {
  if (Array.isArray(plain)) {
    const liste: ReadonlyArray<unknown> = plain
    if (schritt === "+") return [...liste, wert]
    const stelle = liste.findIndex((eintrag, i) => String(i) === schritt || idOf(eintrag) === schritt)
    if (stelle < 0) throw new Error(`there is no ${schritt} to change`)
    const neu = weiter.length === 0 ? wert : change(liste[stelle], weiter, wert)
    return neu === undefined ? liste.toSpliced(stelle, 1) : liste.with(stelle, neu)
  }
  const objekt = plain as { readonly [name: string]: unknown }
  const { [schritt]: alt, ...rest } = objekt
  const neu = weiter.length === 0 ? wert : change(alt, weiter, wert)
  return neu === undefined ? rest : { ...rest, [schritt]: neu }
}

const idOf = (eintrag: unknown): unknown =>
  typeof eintrag === "object" && eintrag !== null && "id" in eintrag ? eintrag.id : undefined
