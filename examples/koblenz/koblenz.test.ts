import { evaluateKonzept, type Indikatorauswertung, type Urteil } from "@zielwerk/auswertung"
import { checkBeobachtungen, checkVerweise, Datum, isStrategisch } from "@zielwerk/konzept"
import { expect, test } from "vitest"
import { readKoblenz } from "./readKoblenz.ts"

// The concept

test("the concept has 5 Rollen, 4 strategic Oberziele, 4 Handlungsfelder with an Oberziel each, and 4, 2, 3 and 3 Ziele", () => {
  const { konzept } = readKoblenz()
  expect(konzept.rollen.length).toBe(5)
  expect(konzept.oberziele.filter(isStrategisch).length).toBe(4)
  const jeFeld = konzept.handlungsfelder.map(({ id, titel }) => [
    titel,
    konzept.oberziele.filter(({ handlungsfeldId }) => handlungsfeldId === id).length,
    konzept.ziele.filter(({ handlungsfeldId }) => handlungsfeldId === id).length,
  ])
  expect(jeFeld).toEqual([
    ["Sprache und Bildung", 1, 4],
    ["Ehrenamt", 1, 2],
    ["Asyl und Flüchtlingsarbeit", 1, 3],
    ["Ausbildung und Beschäftigung", 1, 3],
  ])
  expect(konzept.oberziele.length).toBe(8)
  expect(konzept.ziele.length).toBe(12)
})

test("the concept and its values fit together without a fault or a warning", () => {
  const { konzept, beobachtungen } = readKoblenz()
  expect([...checkVerweise(konzept), ...checkBeobachtungen(konzept, beobachtungen)]).toEqual([])
  expect(auswertung.befunde.filter(({ schwere }) => schwere !== "hinweis")).toEqual([])
})

test("nothing is agreed that the text does not agree: no Ziel has an Indikator, a target or a date", () => {
  const { konzept } = readKoblenz()
  const felder = new Set(konzept.ziele.flatMap((ziel) => Object.keys(ziel)))
  expect([...felder].toSorted()).toEqual(["handlungsfeldId", "id", "stelle", "text", "titel"])
  expect(auswertung.ziele.flatMap(({ wirkung }) => wirkung.indikatorIds)).toEqual([])
})

test("only what the text calls a positive tendency is better or worse: the rest is context", () => {
  const gewertet = readKoblenz().konzept.indikatoren.filter(({ bewertung }) => bewertung !== "kontext")
  expect(gewertet.map(({ id, bewertung }) => [id, bewertung])).toEqual([
    ["segregationsindex", "wenigerIstBesser"],
    ["uebergangsquote-gymnasium", "mehrIstBesser"],
    ["abgaenge-ohne-abschluss", "wenigerIstBesser"],
    ["zustimmung-gut-integriert", "mehrIstBesser"],
  ])
})

test("seven Ziele have no Massnahme yet, which is said and is no fault", () => {
  const ohne = ["ziel-9.1-1", "ziel-9.1-2", "ziel-9.1-3", "ziel-9.1-4", "ziel-9.2-1", "ziel-9.3-2", "ziel-9.3-3"]
  expect(auswertung.ziele.filter(({ umsetzung }) => umsetzung.massnahmen.length === 0).map(({ id }) => id)).toEqual(
    ohne,
  )
  expect(auswertung.befunde.map(({ code, schwere }) => [code, schwere])).toEqual(
    ohne.map(() => ["ZielOhneMassnahme", "hinweis"]),
  )
})

test("two Massnahmen hang on their Handlungsfeld only, as the text puts them", () => {
  const { konzept } = readKoblenz()
  const ohneZiel = konzept.massnahmen.filter(({ zielIds }) => zielIds === undefined)
  expect(ohneZiel.map(({ id, handlungsfeldId }) => [id, handlungsfeldId])).toEqual([
    ["praxisprojekt-ehrenamt", "hf-ehrenamt"],
    ["orientierungsmesse", "hf-ausbildung"],
  ])
})

// The printed figures

test("four printed figures contradict others, two carry the wrong unit, and no other fails", () => {
  const ids = (urteil: Urteil["urteil"]) =>
    auswertung.veroeffentlichungen.filter((u) => u.urteil === urteil).map(({ id }) => id)
  expect(ids("widerspricht").toSorted()).toEqual([
    "v10-ebenen",
    "v4-auslaenderanteil-2007",
    "v4-summe-geschlecht",
    "v4-zuwachs-auslaender",
  ])
  expect(ids("falscheEinheit").toSorted()).toEqual(["v4-anstieg", "v4-zuwachs"])
})

test("8,6 % foreigners in 2007 cannot be, if 24,4 % with Migrationshintergrund are right", () => {
  // 26.064 are 24,4 % of 26064/0.2445 = 106.601,2 to 26064/0.2435 = 107.039,0 people.
  // 9.448 of those are 9448/107039.0 = 8,827 % to 9448/106601.2 = 8,863 %; printed is 8,55 to 8,65 %,
  // which would take 9448/0.0865 = 109.225,4 to 9448/0.0855 = 110.502,9 people.
  const urteil = urteilOf("v4-auslaenderanteil-2007")
  expect(spanneOf("v4-auslaenderanteil-2007")).toEqual([8.827, 8.863, "%"])
  expect(urteil.begruendung).toMatchObject({
    code: "grundgesamtheit",
    angaben: { andere: "v4-anteil-2007", nenner: "bevoelkerung" },
  })
  const { von, bis, andereVon, andereBis } = urteil.begruendung.angaben
  expect([von, bis, andereVon, andereBis].map((zahl) => Math.round(Number(zahl) * 10) / 10)).toEqual([
    109_225.4, 110_502.9, 106_601.2, 107_039,
  ])
})

test("in 2018 the two shares allow one population, of 110.394 to 113.898 people", () => {
  // 20.202 + 15.676 = 35.878; 35878/0.325 = 110.393,846; 35878/0.315 = 113.898,413. 15.676 of those are 13,76 to 14,20 %.
  expect(spanneOf("v4-anteil-2018")).toEqual([110_393.846, 113_898.413, "personen"])
  expect(urteilOf("v4-anteil-2018").urteil).toBe("nichtNachrechenbar")
  expect(spanneOf("v4-auslaenderanteil-2018")).toEqual([13.763, 14.2, "%"])
  expect(urteilOf("v4-auslaenderanteil-2018").urteil).toBe("stimmt")
})

test("the number of foreigners rose by 6.228, not by 6.188", () => {
  // 15.676 − 9.448 = 6.228
  expect(spanneOf("v4-zuwachs-auslaender")).toEqual([6228, 6228, "personen"])
})

test("8.529 men and 7.174 women are 15.703, not 15.676; the age groups do add up", () => {
  // 9.464 + 2.607 + 2.131 + 1.474 = 15.676
  expect(spanneOf("v4-summe-geschlecht")).toEqual([15_703, 15_703, "personen"])
  expect(spanneOf("v4-summe-alter")).toEqual([15_676, 15_676, "personen"])
  expect(urteilOf("v4-summe-alter").urteil).toBe("stimmt")
})

test("the steering is announced on three levels, and four are numbered", () => {
  expect(spanneOf("v10-ebenen")).toEqual([4, 4, "anzahl"])
})

test("from 24,4 to 32 % is 7,6 percentage points; in percent it would be 29 to 33", () => {
  // 31,5 − 24,45 = 7,05; 32,5 − 24,35 = 8,15. 31.5/24.45 − 1 = 28,83 %; 32.5/24.35 − 1 = 33,47 %.
  const urteil = urteilOf("v4-anstieg")
  expect(spanneOf("v4-anstieg")).toEqual([7.05, 8.15, "%-Punkte"])
  expect(urteil.begruendung.code).toBe("prozentStattPunkte")
  expect(Number(urteil.begruendung.angaben["prozentVon"])).toBeCloseTo(28.83, 2)
  expect(Number(urteil.begruendung.angaben["prozentBis"])).toBeCloseTo(33.47, 2)
})

test("the highest growth of Stadtteile is 10,9 percentage points too; in percent it differs from one to the other", () => {
  // 24,5 − 13,6 = 32,5 − 21,6 = 28,7 − 17,8 = 10,9, each ± 0,1. In percent of Stolzenfels: 24.45/13.65 − 1 = 79,1 %.
  const urteil = urteilOf("v4-zuwachs")
  expect(spanneOf("v4-zuwachs")).toEqual([10.8, 11, "%-Punkte"])
  expect(Number(urteil.begruendung.angaben["prozentVon"])).toBeCloseTo(79.1, 1)
})

test("all 30 differences of the table hold", () => {
  const zeilen = auswertung.veroeffentlichungen.filter(
    ({ stelle }) => stelle.tabellenzeile !== undefined && stelle.kapitel === "4",
  )
  expect(zeilen.length).toBe(30)
  expect(zeilen.filter(({ urteil }) => urteil !== "stimmt")).toEqual([])
})

test("the printed Segregationsindex cannot be recomputed: the text prints no count for any Stadtteil", () => {
  for (const [id, zeit] of [
    ["v4-segregation-2007", "2007"],
    ["v4-segregation-2018", "2018"],
  ] as const) {
    expect(urteilOf(id)).toMatchObject({
      urteil: "nichtNachrechenbar",
      begruendung: { code: "eingabeFehlt", angaben: { groesse: "mh", zeit, gebiet: "10", grund: "eingabeFehlt" } },
    })
  }
  // that it sank needs no recomputing: 0,345 is below 0,365
  expect(urteilOf("v4-segregation-sinkt").urteil).toBe("stimmt")
})

test("every printed share and index of the whole city is recomputed from its own digits", () => {
  const { konzept, beobachtungen } = readKoblenz()
  const indikatoren = new Set<string>(konzept.indikatoren.map(({ id }) => id))
  const gedruckt = beobachtungen.filter(
    ({ messgroesse, gebiet, wert }) => indikatoren.has(messgroesse) && gebiet === undefined && wert._tag === "Zahl",
  )
  const geprueft = konzept.veroeffentlichungen.flatMap(({ formel, gedruckt: text }) =>
    formel.art === "indikator"
      ? [[formel.indikator, formel.zeit, formel.merkmale, text.replace("%", "").replace(",", ".")]]
      : [],
  )
  const erwartet = gedruckt.map(({ messgroesse, zeit, merkmale, wert }) => [
    messgroesse,
    zeit,
    merkmale,
    wert._tag === "Zahl" ? wert.zahl.toFixed(wert.stellen) : wert.grund,
  ])
  expect(geprueft.map((x) => JSON.stringify(x)).toSorted()).toEqual(erwartet.map((x) => JSON.stringify(x)).toSorted())
})

// The Indikatoren

test("30 Stadtteile have a share for both years, the lowest in Arzheim and the highest in Neuendorf", () => {
  const { werte, verteilung } = indikatorOf("anteil-mh")
  expect(werte.filter(({ gebiet }) => gebiet !== undefined).length).toBe(60)
  expect(verteilung).toMatchObject([
    {
      zeit: "2007-12-31",
      anzahl: 30,
      ohneWert: 0,
      niedrigste: ["80"],
      niedrigsterWert: 7,
      hoechsterWert: 47.1,
      hoechste: ["43"],
    },
    {
      zeit: "2018-12-31",
      anzahl: 30,
      ohneWert: 0,
      niedrigste: ["80"],
      niedrigsterWert: 11.7,
      hoechsterWert: 56.6,
      hoechste: ["43"],
    },
  ])
})

test("what stands only in a graphic is a hole with its direction, and with a bound where the text gives one", () => {
  const lueckenOf = (id: string) => indikatorOf(id).werte.map(({ zeit, wert }) => [zeit, wert])
  const grafik = { _tag: "KeinWert", grund: "nurInGrafik" }
  expect(lueckenOf("uebergangsquote-gymnasium")).toMatchObject([
    ["2007", grafik],
    ["ohneAngabe", { ...grafik, richtung: "steigend" }],
  ])
  expect(lueckenOf("abgaenge-ohne-abschluss")).toMatchObject([
    ["2007", grafik],
    ["ohneAngabe", { ...grafik, richtung: "sinkend" }],
  ])
  expect(lueckenOf("zustimmung-gut-integriert")).toMatchObject([
    ["2006", { ...grafik, schranke: { art: "unter", zahl: 50 } }],
    ["ohneAngabe", { ...grafik, schranke: { art: "unter", zahl: 200 / 3 }, richtung: "steigend" }],
  ])
})

test("every value of the evaluation names its source, and what the text prints its passage", () => {
  const werte = auswertung.indikatoren.flatMap((indikator) => indikator.werte)
  const quellen = readKoblenz().konzept.quellen.map(({ id }) => id)
  for (const { wert } of werte) {
    const belege =
      wert._tag === "KeinWert" && wert.grund === "eingabeFehlt" ? quellen.slice(0, 1) : (wert.quellen ?? [])
    expect(belege.length).toBeGreaterThan(0)
    expect(quellen).toEqual(expect.arrayContaining([...belege]))
    if (wert._tag === "Zahl" && wert.herkunft !== "berechnet") expect(wert.stelle?.kapitel).toBe("4")
  }
})

test("the three graphics go where the text says, and the text calls it better", () => {
  const tendenzen = ["uebergangsquote-gymnasium", "abgaenge-ohne-abschluss", "zustimmung-gut-integriert"].map(
    (id) => indikatorOf(id).tendenz,
  )
  expect(tendenzen).toEqual([
    [{ bewegung: "steigend", grundlage: "text", bewertung: "verbessert" }],
    [{ bewegung: "sinkend", grundlage: "text", bewertung: "verbessert" }],
    [{ bewegung: "steigend", grundlage: "text", bewertung: "verbessert" }],
  ])
})

test("printed shares stay beside those that are computed from counts", () => {
  // 10.696 / 35.878 = 29,81 %; 10.451 / 35.878 = 29,13 %; 2.345 / 35.878 = 6,54 %
  const regionen = indikatorOf("anteil-region").werte.map(({ merkmale, wert, gedruckt }) => [
    merkmale?.["region"],
    wert._tag === "Zahl" ? [wert.zahl.toFixed(2), wert.herkunft] : wert.grund,
    gedruckt?._tag === "Zahl" ? gedruckt.zahl : undefined,
  ])
  expect(regionen).toEqual([
    ["Afrika", ["6.54", "berechnet"], 6.5],
    ["Asien", ["29.13", "berechnet"], 29.1],
    ["EU-Staaten", ["29.81", "berechnet"], 29.8],
  ])
})

test("35.878 people with Migrationshintergrund are not printed, but their two parts are", () => {
  const werte = indikatorOf("anzahl-mh").werte.map(({ zeit, wert }) => [
    zeit,
    wert._tag === "Zahl" ? [wert.zahl, wert.herkunft] : wert.grund,
  ])
  expect(werte).toEqual([
    ["2007", [26_064, "gezaehlt"]],
    ["2018", [35_878, "berechnet"]],
  ])
})

test("a year before the values of 2018, only the older ones and those without a time are evaluated", () => {
  const { konzept, beobachtungen } = readKoblenz()
  const frueher = evaluateKonzept({ konzept, beobachtungen, stichtag: Datum.make("2017-12-31") })
  const zeiten = new Set(frueher.indikatoren.flatMap(({ werte }) => werte.map(({ zeit }) => zeit as string)))
  expect([...zeiten].toSorted()).toEqual(["2006", "2007", "2007-12-31", "2009", "ohneAngabe"])
  expect(frueher.veroeffentlichungen).toEqual(auswertung.veroeffentlichungen)
})

// Helpers

const auswertung = evaluateKonzept({ ...readKoblenz(), stichtag: Datum.make("2018-12-31") })

const urteilOf = (id: string): Urteil => {
  const urteil = auswertung.veroeffentlichungen.find((u) => u.id === id)
  if (urteil === undefined) throw new Error(`the concept prints no figure ${id}`)
  return urteil
}

const indikatorOf = (id: string): Indikatorauswertung => {
  const indikator = auswertung.indikatoren.find((i) => i.id === id)
  if (indikator === undefined) throw new Error(`the concept has no Indikator ${id}`)
  return indikator
}

/** The Spanne of an Urteil, to three decimals, and its unit. */
const spanneOf = (id: string): readonly [von: number, bis: number, einheit: string] => {
  const { spanne } = urteilOf(id)
  if (spanne === undefined) throw new Error(`nothing was computed for ${id}`)
  return [Math.round(spanne.von * 1000) / 1000, Math.round(spanne.bis * 1000) / 1000, spanne.einheit]
}
