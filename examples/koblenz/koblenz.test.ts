import { evaluateKonzept, type Indikatorauswertung, type Urteil } from "@zielwerk/auswertung"
import {
  beginnOf,
  checkBeobachtungen,
  checkKonzept,
  checkVorgaenger,
  Datum,
  type Gremium,
  isStrategisch,
  verzeichnisOf,
} from "@zielwerk/konzept"
import { expect, test } from "vitest"
import { readKoblenz, readKoblenz2007, readZielwerteBeispiel } from "./readKoblenz.ts"

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
  expect([...checkKonzept(konzept), ...checkBeobachtungen(konzept, beobachtungen)]).toEqual([])
  expect(auswertung.befunde.filter(({ schwere }) => schwere !== "hinweis")).toEqual([])
})

test("nothing is agreed that the text does not agree: no Ziel has an Indikator, a target or a date", () => {
  const { konzept } = readKoblenz()
  const felder = new Set(konzept.ziele.flatMap((ziel) => Object.keys(ziel)))
  expect([...felder].toSorted()).toEqual(
    worteIn("beteiligte beteiligungsschritte handlungsfeldId id oberziele rollen", "stelle text titel zielgruppeIds"),
  )
  expect(konzept.zielwerte).toEqual([])
  expect(
    konzept.massnahmen.filter(({ ende, meilensteine, auswirkungen }) => ende ?? meilensteine ?? auswirkungen),
  ).toEqual([])
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

test("seven Ziele have no Massnahme yet and none has an Indikator, which is said and is no fault", () => {
  const ohne = ["ziel-9.1-1", "ziel-9.1-2", "ziel-9.1-3", "ziel-9.1-4", "ziel-9.2-1", "ziel-9.3-2", "ziel-9.3-3"]
  expect(auswertung.ziele.filter(({ umsetzung }) => umsetzung.massnahmen.length === 0).map(({ id }) => id)).toEqual(
    ohne,
  )
  const hinweise = (code: string) =>
    auswertung.ziele.flatMap(({ id, befunde }) =>
      befunde.some((befund) => befund.code === code && befund.schwere === "hinweis") ? [id] : [],
    )
  expect(hinweise("ZielOhneMassnahme")).toEqual(ohne)
  expect(hinweise("ZielOhneIndikator")).toEqual(readKoblenz().konzept.ziele.map(({ id }) => id))
  expect(auswertung.befunde).toHaveLength(7 + 12)
})

test("17 Massnahmen: ten hang on a Ziel, five on a Handlungsfeld only, one on an Oberziel, one on none", () => {
  // Ziele and Handlungsfelder: chapters 9.1 to 9.4; the Fallmanagement: chapter 7, Oberziel 3; the Monitoring: chapter 10
  const { massnahmen } = readKoblenz().konzept
  const an = massnahmen.map(({ id, zielIds, handlungsfeldId, oberzielIds, lautKonzept }) => [
    [...(zielIds ?? []), ...(handlungsfeldId === undefined ? [] : [handlungsfeldId]), ...(oberzielIds ?? [])].join(" "),
    id,
    lautKonzept,
  ])
  expect(an).toEqual([
    ["oberziel-3", "fallmanagement", "geplant"],
    ["hf-asyl-flucht", "unterbringungskoordination", "bestehend"],
    ["ziel-9.2-2", "ehrenamtskoordinator", "bestehend"],
    ["ziel-9.2-2", "ehrenamtskoordinator-verstetigen", "geplant"],
    ["ziel-9.2-2", "austauschplattform", "angedacht"],
    ["hf-ehrenamt", "praxisprojekt-ehrenamt", "geplant"],
    ["hf-ehrenamt", "massnahmenansaetze-ehrenamt", "angedacht"],
    ["ziel-9.3-1", "integrationslotsen", "geplant"],
    ["ziel-9.3-1", "sprachmittlerpool", "angedacht"],
    ["ziel-9.4-1", "lotsenhaus", "bestehend"],
    ["ziel-9.4-1", "lotsenhaus-ausbauen", "geplant"],
    ["ziel-9.4-2", "koblenzer-modell", "bestehend"],
    ["ziel-9.4-2", "koblenzer-modell-verstetigen", "geplant"],
    ["ziel-9.4-3", "ausbildungskonzepte", "geplant"],
    ["hf-ausbildung", "orientierungsmesse", "bestehend"],
    ["hf-ausbildung", "messe-berichte", "geplant"],
    ["", "integrationsmonitoring", "bestehend"],
  ])
})

test("a Massnahme begins when the text says so, in its own words where they are no date", () => {
  const zeiten = readKoblenz().konzept.massnahmen.flatMap(({ id, beginn, zeitangabe }) =>
    beginn === undefined && zeitangabe === undefined ? [] : [[id, beginn, zeitangabe]],
  )
  expect(zeiten).toEqual([
    ["unterbringungskoordination", "2018-04-01", "ab dem 01.04.2018"],
    ["ehrenamtskoordinator", "2016", "Seit 2016"],
    ["massnahmenansaetze-ehrenamt", undefined, "Im Jahr 2019"], // when they can be derived, not when they begin
    ["orientierungsmesse", "2018", "erstmals im Frühjahr 2018"],
    ["integrationsmonitoring", "2007", undefined],
  ])
})

test("the links are those that the text states, each with the words that state it", () => {
  const { konzept } = readKoblenz()
  const links = [...konzept.ziele, ...konzept.massnahmen, ...konzept.akteure, ...konzept.gremien].flatMap((eintrag) => [
    ...("oberziele" in eintrag ? (eintrag.oberziele ?? []) : []).map(
      (l) => [eintrag.id, l.oberzielId, l.belegt] as const,
    ),
    ...("rollen" in eintrag ? (eintrag.rollen ?? []) : []).map((l) => [eintrag.id, l.rolleId, l.belegt] as const),
    ...("beteiligungsschritte" in eintrag ? (eintrag.beteiligungsschritte ?? []) : []).map(
      (l) => [eintrag.id, l.beteiligungsschrittId, l.belegt] as const,
    ),
  ])
  expect(links.map(([von, nach, belegt]) => `${von} → ${nach} (${belegt?.kapitel})`)).toEqual([
    "ziel-9.1-1 → onlineumfrage (9.1)",
    "ziel-9.1-1 → integrationskonferenz-2017 (9.1)",
    "ziel-9.1-3 → oberziel-1 (9.1)",
    "ziel-9.2-2 → rolle-4 (9.2)",
    "ziel-9.3-1 → oberziel-2 (9.3)",
    "unterbringungskoordination → rolle-5 (8)",
    "integrationslotsen → rolle-5 (8)",
    "fachaemter → rolle-5 (6)",
    "buergeramt → rolle-5 (6)",
    "amt-jugend → rolle-5 (6)",
    "ordnungsamt → rolle-5 (6)",
    "sachgebiet-integration → rolle-3 (8)",
    "sachgebiet-integration → rolle-4 (8)",
    "beirat → rolle-5 (6)",
  ])
  expect(links.filter(([, , belegt]) => belegt?.zitat === undefined)).toEqual([])
})

test("Oberziele name their Zielgruppen, an Aussage its Quelle, as the text does", () => {
  const { oberziele, aussagen } = readKoblenz().konzept
  expect(oberziele.flatMap(({ id, zielgruppeIds }) => (zielgruppeIds ? [[id, ...zielgruppeIds]] : []))).toEqual([
    ["oberziel-1", "einwohner"],
    ["oberziel-2", "einwohner"],
    ["oberziel-9.3", "asylbewerber", "gefluechtete", "anerkannte-fluechtlinge", "familiennachzug"],
  ])
  expect(aussagen.flatMap(({ id, quelleIds }) => (quelleIds ? [[id, ...quelleIds]] : []))).toEqual([
    ["leitidee", "kgst-bericht"], // footnote 10
  ])
})

test("Zielgruppen, Akteure and Gremien are named by what they are for, but for those that the text only mentions", () => {
  const { eintraege, verweise } = verzeichnisOf(readKoblenz().konzept)
  const genannt = new Set(verweise.flatMap(({ listen, kennung }) => listen.map((liste) => `${liste} ${kennung}`)))
  const allein = eintraege.filter(
    ({ liste, id }) => ["zielgruppen", "akteure", "gremien"].includes(liste) && !genannt.has(`${liste} ${id}`),
  )
  expect(allein.map(({ id }) => id)).toEqual(
    worteIn(
      "fachaemter buergeramt amt-jugend abteilung-migration", // chapters 6 to 8 name nothing they lead
      "landesintegrationsbeauftragter statistisches-landesamt staedtegemeinschaft kgst imap", // wrote or published
      "ak-sprache-bildung ak-ehrenamt ak-asyl-flucht ak-ausbildung", // present, receive nothing
    ),
  )
})

// How the edition came about

test("six steps led to the edition, in the order of chapter 5, dated where the text dates them", () => {
  const { beteiligungsschritte } = readKoblenz().konzept
  expect(beteiligungsschritte.map(({ id, zeit, zeitangabe }) => [id, zeit, zeitangabe])).toEqual([
    ["onlineumfrage", "2017", "im Frühjahr 2017"],
    ["integrationskonferenz-2017", "2017-05-05", "am 05.05.2017"],
    ["rohentwurf", "ohneAngabe", undefined],
    ["vorstellung-juni-2017", "2017-06", "im Juni 2017"],
    ["planungstreffen", "2017-08", "Im August 2017"],
    ["ende", "ohneAngabe", undefined],
  ])
  const tage = beteiligungsschritte.flatMap(({ zeit }) => beginnOf(zeit) ?? [])
  expect(tage).toEqual(tage.toSorted())
})

test("139 took part in the survey; 47 % are a share of the organisations, 79 % of those asked", () => {
  const [umfrage, konferenz, , vorstellung] = readKoblenz().konzept.beteiligungsschritte
  expect(umfrage?.teilnehmende?.map(({ anzahl }) => anzahl)).toEqual([139, undefined, undefined])
  expect(
    umfrage?.ergebnisse?.flatMap(({ gedruckt, grundgesamtheit }) => (gedruckt ? [[gedruckt, grundgesamtheit]] : [])),
  ).toEqual([
    ["47%", "Organisationen und Initiativen, die sich beteiligt haben"],
    ["79%", "der Befragten"],
  ])
  expect(umfrage?.fragen?.map(({ handlungsfeldIds }) => handlungsfeldIds?.length)).toEqual([4, undefined, undefined])
  expect(konferenz?.gremiumId).toBe("integrationskonferenz")
  expect(vorstellung?.teilnehmende?.map(({ wer }) => wer)).toEqual(["stadtvorstand", "fraktionen", "beirat"])
})

test("three Leitfragen, two Erkenntnisse, three Gruende and three quotations from the survey, beside other Aussagen", () => {
  const { aussagen } = readKoblenz().konzept
  const anzahl = Object.fromEntries(
    [...Map.groupBy(aussagen, ({ art }) => art)].map(([art, gruppe]) => [art, gruppe.length]),
  )
  expect(anzahl).toEqual({
    begriff: 3,
    leitfrage: 3,
    erkenntnis: 2,
    kernaussage: 7,
    grund: 3,
    zitat: 3,
    grundsatz: 11,
  })
  const zitate = aussagen.filter(({ beteiligungsschrittId }) => beteiligungsschrittId !== undefined)
  expect(zitate.map(({ art, beteiligungsschrittId }) => [art, beteiligungsschrittId])).toEqual(
    [1, 2, 3].map(() => ["zitat", "onlineumfrage"]),
  )
})

test("the survey question counts two of its answers", () => {
  const frage = readKoblenz().konzept.indikatoren.flatMap(({ formel }) =>
    formel.art === "umfrageanteil" ? [formel] : [],
  )
  expect(frage.map(({ gezaehlteAntworten }) => gezaehlteAntworten)).toEqual([["Stimme sehr zu", "Stimme eher zu"]])
})

// What the nouns say in other words, and what is to come

test("Oberziele 1 and 2 have two sides each, three Handlungsfelder an Ausblick", () => {
  const { konzept } = readKoblenz()
  expect(konzept.oberziele.flatMap(({ id, aspekte }) => (aspekte ?? []).map(({ titel }) => [id, titel]))).toEqual([
    ["oberziel-1", "am gesellschaftlichen Leben teilhaben und sich mit Koblenz verbunden fühlen"],
    ["oberziel-1", "Mitverantwortung tragen"],
    ["oberziel-2", "fördert"],
    ["oberziel-2", "fordert"],
  ])
  expect(konzept.handlungsfelder.flatMap(({ id, ausblick }) => (ausblick === undefined ? [] : [id]))).toEqual([
    "hf-ehrenamt",
    "hf-asyl-flucht",
    "hf-ausbildung",
  ])
})

test("four Oberziele and all four Handlungsfelder are worded otherwise elsewhere, one Handlungsfeld twice", () => {
  const { oberziele, handlungsfelder, rollen } = readKoblenz().konzept
  const anders = [...rollen, ...oberziele, ...handlungsfelder].flatMap(({ id, varianten }) =>
    (varianten ?? []).map(({ stelle }) => `${id}: ${stelle.kapitel}`),
  )
  expect(anders).toEqual([
    "oberziel-1: 9.1", // "ihrer Einwohnerinnen und Einwohner"
    "oberziel-4: 3", // "weiterhin"
    "oberziel-9.2: 3", // "tragende", "und"
    "oberziel-9.3: 3", // "anerkannte Flüchtlinge sowie deren Familiennachzug", "gut"
    "hf-sprache-bildung: 3", // "Handlungsschwerpunkt", as the other three
    "hf-ehrenamt: 3",
    "hf-asyl-flucht: 3",
    "hf-ausbildung: 3",
    "hf-ausbildung: 5", // "Ausbildung und Arbeitsmarkt"
  ])
})

// Akteure and Gremien

test("the Sachgebiet has three positions since 2016, and a new task since 1 April 2018", () => {
  const sachgebiet = readKoblenz().konzept.akteure.find(({ id }) => id === "sachgebiet-integration")
  expect(sachgebiet?.teilVonId).toBe("ordnungsamt")
  expect(sachgebiet?.positionen?.map(({ titel, anzahl, seit }) => [titel, anzahl, seit])).toEqual([
    ["Integrationsbeauftragte", undefined, "2016"],
    ["Ehrenamtskoordinator", undefined, "2016"],
    ["Koordinatorin für den Arbeitsmarkt- und Bildungsbereich", undefined, "2016"],
  ])
  expect(sachgebiet?.aufgaben?.map(({ seit, zielgruppeIds }) => [seit, zielgruppeIds])).toEqual([
    ["2018-04-01", ["anerkannte-fluechtlinge", "familiennachzug"]],
  ])
})

test("30 Akteure: 13 within the city, 17 others", () => {
  const { akteure } = readKoblenz().konzept
  const idsOf = (welche: string) => akteure.filter(({ art }) => art === welche).map(({ id }) => id)
  expect(idsOf("intern")).toEqual(
    worteIn(
      "stadt-koblenz oberbuergermeister buergermeister fraktionen", // chapters 6 and 10
      "stadtverwaltung fachaemter buergeramt amt-jugend ordnungsamt", // chapters 6, 7 and 9.1
      "abteilung-migration sachgebiet-integration statistikstelle arbeitsgruppe", // chapters 8, 3 and 5
    ),
  )
  expect(idsOf("extern")).toEqual(
    worteIn(
      "relevante-akteure", // chapters 3 and 10
      "add bamf ministerien jobcenter agentur-fuer-arbeit", // chapter 9.1
      "hochschule-koblenz sozialbetreuungspersonal wohnungsmarkt", // chapters 9.2, 8 and 9.3
      "bbs-julius-wegeler bbs-carl-benz berichtende", // chapter 9.4
      "landesintegrationsbeauftragter statistisches-landesamt staedtegemeinschaft kgst imap",
    ),
  )
})

test("each Handlungsfeld has its Arbeitskreis, and all four have the same roles and duties", () => {
  const { handlungsfelder, gremien } = readKoblenz().konzept
  const kreise = gremien.filter(({ handlungsfeldIds }) => handlungsfeldIds !== undefined)
  expect(kreise.map(({ handlungsfeldIds }) => handlungsfeldIds)).toEqual(handlungsfelder.map(({ id }) => [id]))
  for (const kreis of kreise) {
    expect({ ...kreis, id: "", titel: "", handlungsfeldIds: [] }).toEqual({
      ...kreise[0],
      id: "",
      titel: "",
      handlungsfeldIds: [],
    })
  }
})

test("who does what in the Arbeitskreise, by chapter 3 and by chapter 10", () => {
  expect(beteiligteOf("ak-ehrenamt")).toEqual([
    "mitglied relevante-akteure (10)",
    "leitung sachgebiet-integration (3)", // "federführend geleitet und betreut"
    "organisation sachgebiet-integration (10)",
    "moderation sachgebiet-integration (10)",
    "beratung beirat (3)",
    "eingeladen fraktionen (10)",
    "eingeladen beirat (10)",
    "informiert fraktionen (10)",
    "informiert beirat (10)",
  ])
  expect(gremiumOf("ak-ehrenamt").pflichten?.map(({ an }) => an)).toEqual([
    undefined, // Zielvereinbarungen
    ["fraktionen", "beirat"],
    ["stadtrat"],
    ["integrationskommission"],
  ])
  // by chapter 3 it is the Sachgebiet that is advised
  expect(gremiumOf("beirat").pflichten?.map(({ an }) => an)).toEqual([["sachgebiet-integration"]])
})

test("the Kommission: chair, deputy, every Fraktion, two of the Beirat", () => {
  expect(beteiligteOf("integrationskommission")).toEqual([
    "leitung oberbuergermeister (10)",
    "vertretung buergermeister (10)",
    "mitglied fraktionen jeder (10)",
    "mitglied beirat 2 (10)",
  ])
  expect(gremiumOf("integrationskommission").varianten?.map(({ stelle }) => stelle.kapitel)).toEqual(["3"])
})

test("the Kommission meets once a year or more, before the budget; the Konferenz every two years; no other rhythm is set", () => {
  const rhythmen = readKoblenz().konzept.gremien.map(({ id, rhythmus, beginn }) => [id, rhythmus, beginn])
  expect(rhythmen).toMatchObject([
    ["ak-sprache-bildung", undefined, "2019"],
    ["ak-ehrenamt", undefined, "2019"],
    ["ak-asyl-flucht", undefined, "2019"],
    ["ak-ausbildung", undefined, "2019"],
    ["integrationskommission", { art: "mindestens", anzahl: 1, jeMonate: 12, vor: "haushaltsberatungen" }, "2019"],
    ["integrationskonferenz", { art: "abstand", monate: 24 }, undefined],
    ["beirat", undefined, undefined],
    ["stadtrat", undefined, undefined],
    ["stadtvorstand", undefined, undefined],
  ])
  expect(beteiligteOf("integrationskonferenz")).toEqual([
    "schirmherr oberbuergermeister (10)",
    "mitglied relevante-akteure (10)",
  ])
})

// The edition before, and Zielwerte that nobody agreed

test("the edition is a draft of February 2019 and follows that of May 2007", () => {
  const { konzept } = readKoblenz()
  const frueher = readKoblenz2007()
  expect([konzept.zustand, konzept.zeit, konzept.vorgaengerId]).toEqual(["entwurf", "2019-02", frueher.id])
  expect([frueher.zustand, frueher.zeit]).toEqual(["beschlossen", "2007-05"])
  expect(checkVorgaenger(konzept, frueher)).toEqual([])
})

test("of 2007 only what the text of 2019 tells is known: no Handlungsfeld, no Oberziel, no value", () => {
  const frueher = readKoblenz2007()
  expect([frueher.handlungsfelder, frueher.oberziele, frueher.rollen, frueher.indikatoren]).toEqual([[], [], [], []])
  expect(frueher.quellen.map(({ titel }) => titel)).toEqual([
    expect.stringContaining("nur durch dieses Dokument bekannt"),
  ])
  expect([...frueher.gremien, ...frueher.akteure, ...frueher.ziele, ...frueher.massnahmen].map(({ id }) => id)).toEqual(
    worteIn(
      "steuerungsgruppe steuerungskreise ordnungsamt leitstelle-integration",
      "zentrale-steuerung integrationsmonitoring",
    ),
  )
})

test("two things changed since 2007 by the words of the text", () => {
  const kanten = readKoblenz().konzept.kontinuitaet
  expect(kanten.map(({ nomen, wandel, von, nach }) => [nomen, wandel, von, nach])).toEqual([
    ["gremium", "neu", undefined, ["integrationskommission"]],
    ["akteur", "geaendert", ["leitstelle-integration"], ["sachgebiet-integration"]],
  ])
})

test("two to four Ziele for each Handlungsfeld, as the edition asks of itself", () => {
  expect(readKoblenz().konzept.vorgaben?.zieleJeHandlungsfeld).toMatchObject({ von: 2, bis: 4 })
})

test("the Zielwerte beside the concept say that they are made up, and fit it without a fault", () => {
  const { konzept } = readKoblenz()
  const { hinweis, zielwerte } = readZielwerteBeispiel()
  expect(hinweis).toMatch(/^Erfundenes Beispiel: .*niemand hat diese hier vereinbart/u)
  expect(checkKonzept({ ...konzept, zielwerte })).toEqual([])
  expect(zielwerte.map(({ vorgabe, indikatorId }) => [vorgabe.art, indikatorId])).toEqual([
    ["tendenz", "uebergangsquote-gymnasium"],
    ["schwelle", "abgaenge-ohne-abschluss"],
    ["senken", "segregationsindex"],
    ["halten", "zustimmung-gut-integriert"],
  ])
})

// What the values describe

test("a value is never of the day that its Quelle gives as its Stand, but for the Stadtteile, whose table says so", () => {
  const { konzept, beobachtungen } = readKoblenz()
  const staende = new Map(
    konzept.quellen.flatMap(({ id, stand }) => {
      const [, tag, monat, jahr] = /^(\d\d)\.(\d\d)\.(\d{4})$/u.exec(stand ?? "") ?? []
      return tag === undefined ? [] : [[id, `${jahr}-${monat}-${tag}`] as const]
    }),
  )
  expect([...staende]).toEqual([["melderegister", "2018-12-31"]])
  const amStand = beobachtungen.filter(({ quelle, zeit }) => staende.get(quelle) === zeit)
  expect(amStand.length).toBe(30)
  expect(amStand.filter(({ gebiet }) => gebiet === undefined)).toEqual([])
  // the same Quelle and Stand stand under values of 2007 and 2009
  const jahre = beobachtungen.flatMap(({ quelle, zeit }) => (quelle === "melderegister" ? [zeit as string] : []))
  expect(new Set(jahre)).toEqual(new Set(["2007", "2018", "2009", "2007-12-31", "2018-12-31"]))
})

test("age groups and sexes are of foreigners only", () => {
  const { konzept, beobachtungen } = readKoblenz()
  const gegliedert = new Set(["altersgruppe", "geschlecht"])
  const groessen = konzept.messgroessen.filter(({ merkmale }) => merkmale?.some((m) => gegliedert.has(m)) === true)
  expect(groessen.map(({ id }) => id)).toEqual(["auslaender-nach-alter", "auslaender-nach-geschlecht"])
  const indikatoren = konzept.indikatoren.filter(({ merkmale }) => merkmale?.some((m) => gegliedert.has(m)) === true)
  expect(indikatoren.map(({ formel }) => formel)).toMatchObject([
    { zaehler: "auslaender-nach-alter", nenner: "auslaender" },
    { zaehler: "auslaender-nach-geschlecht", nenner: "auslaender" },
  ])
  const bekannt = new Set<string>([...groessen, ...indikatoren].map(({ id }) => id))
  const andere = beobachtungen.filter(
    ({ messgroesse, merkmale }) =>
      Object.keys(merkmale ?? {}).some((merkmal) => gegliedert.has(merkmal)) && !bekannt.has(messgroesse),
  )
  expect(andere).toEqual([])
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

test("every Messgroesse has its passage in chapter 4", () => {
  expect(readKoblenz().konzept.messgroessen.filter(({ stelle }) => stelle?.kapitel !== "4")).toEqual([])
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

const worteIn = (...zeilen: ReadonlyArray<string>): ReadonlyArray<string> => zeilen.flatMap((zeile) => zeile.split(" "))

const gremiumOf = (id: string): Gremium => {
  const gremium = readKoblenz().konzept.gremien.find((g) => g.id === id)
  if (gremium === undefined) throw new Error(`the concept has no Gremium ${id}`)
  return gremium
}

/** "mitglied beirat 2 (10)": as what, who, how many, and the chapter that says so. */
const beteiligteOf = (id: string): ReadonlyArray<string> =>
  (gremiumOf(id).beteiligte ?? []).map(({ als, wer, anzahl, jeder, stelle }) =>
    [als, wer, anzahl, jeder === true ? "jeder" : undefined, `(${stelle?.kapitel})`]
      .filter((w) => w !== undefined)
      .join(" "),
  )

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
