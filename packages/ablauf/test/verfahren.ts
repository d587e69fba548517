import { ablaeufe, type Ablauf, type Ablaufname, type Antrag, type Arten, type Umstaende } from "@zielwerk/ablauf"
import * as Result from "effect/Result"

/** The machines beside the one of a Massnahme, all asked alike. */
export type Verfahrensname = Exclude<Ablaufname, "massnahme">
/** A record or a request as it comes from outside. */
export type Angaben = { readonly [feld: string]: unknown }

export const ablaufOf = (name: Verfahrensname) => ablaeufe[name] as unknown as Ablauf<Arten>

/** A request as a program gets it from outside; what cannot be read fails the test. */
export const antragOf = (name: Verfahrensname, angaben: Angaben): Antrag => {
  const gelesen = ablaufOf(name).decodeAntrag({ am, von: "amt", ...angaben })
  if (Result.isFailure(gelesen)) throw gelesen.failure
  return gelesen.success
}

/** What the guards of all of them look at; the body that decides is "rat", and it costs money. */
export const umstaende = {
  stichtag: "2030-12-31",
  beschlussgremiumIds: ["rat"],
  titel: "Beratung",
  auswirkungen: ["finanziell"],
  lueckenOhneGrund: [],
  abzustimmenMit: ["beirat"],
  nachfolger: { id: "k-2", zustand: "beschlossen", ungeklaert: [] },
} as unknown as Umstaende

export const am = "2020-03-01"
export const grund = "Weil es so ist"
export const beschluss = { gremiumId: "rat", am, nummer: "BV/0100/2020" }
export const mittel = [{ haushaltsjahr: 2020, betragEuro: 45_000 }]
export const vereinbarung = {
  parteien: ["amt", "verein"],
  verpflichtungen: [
    { id: "v-1", partei: "amt", text: "Räume stellen", faellig: "2020-06-30" },
    { id: "v-2", partei: "verein", text: "Beraten", faellig: "2021-12-31" },
  ],
  beginn: am,
  ende: "2021-12-31",
}
const erfuellte: { readonly [nach: string]: ReadonlyArray<string> } = {
  erfuellt: ["v-1", "v-2"],
  teilweiseErfuellt: ["v-2"],
  nichtErfuellt: [],
}

/** What is on record when nothing has happened yet, or, where the request looks at it, shortly before. */
export const akten: { readonly [Name in Verfahrensname]: Angaben } = {
  zielvereinbarung: { ueberpruefungen: [], vereinbarung, unterVorbehalt: true },
  vorlage: { beratungsfolge: ["ak", "ausschuss", "rat"], beratungen: [], mittel: [], auflagen: [] },
  auflage: { beschluss, text: "Nach einem Jahr berichten" },
  berichtsperiode: { revision: 1, verfasser: ["statistikstelle"], revisionen: [] },
  konzeptversion: { abgestimmtMit: [] },
  sichtbarkeit: {},
}
/** Everybody but the last has dealt with it. */
export const vorberaten: Angaben = {
  ...akten.vorlage,
  beratungen: ["ak", "ausschuss"].map((gremiumId) => ({ gremiumId, am, ergebnis: "empfohlen" })),
}

/** A good request of every name, for the arrow that leads to `nach`. */
export const antraege: { readonly [Name in Verfahrensname]: (nach: string) => ReadonlyArray<Angaben> } = {
  zielvereinbarung: (nach) => [
    { type: "zielvereinbarung.verhandeln", ...vereinbarung },
    { type: "zielvereinbarung.zurueckgeben", grund },
    { type: "zielvereinbarung.unterzeichnen", unterschriften: ["amt", "verein"], unterVorbehalt: true },
    { type: "zielvereinbarung.beginnen", beschluss },
    { type: "zielvereinbarung.ueberpruefen", gremiumId: "ak", ergebnis: "Auf gutem Weg" },
    { type: "zielvereinbarung.aendern", grund, unterschriften: ["amt", "verein"], ...vereinbarung },
    {
      type: "zielvereinbarung.abrechnen",
      erfuellte: erfuellte[nach] ?? [],
      ergebnis: "So kam es",
      zustandNach: nach in erfuellte ? nach : "nichtErfuellt",
    },
    { type: "zielvereinbarung.kuendigen", grund },
  ],
  vorlage: () => [
    { type: "vorlage.einbringen", nummer: "BV/0100/2020", beratungsfolge: ["ak", "ausschuss", "rat"] },
    { type: "vorlage.beraten", gremiumId: "ak", ergebnis: "empfohlen" },
    { type: "vorlage.vertagen", gremiumId: "ak", naechsteSitzungAm: "2031-02-01" },
    { type: "vorlage.beschliessen", beschluss, mittel, auflagen: [{ text: "Berichten" }] },
    { type: "vorlage.ablehnen", beschluss, grund },
    { type: "vorlage.zurueckstellen", grund, wiedervorlageAm: "2031-01-01" },
    { type: "vorlage.wiederaufnehmen" },
    { type: "vorlage.zurueckziehen", grund },
  ],
  auflage: () => [
    { type: "auflage.bearbeiten", verantwortlich: "amt" },
    { type: "auflage.erledigen", ergebnis: "Berichtet" },
    { type: "auflage.teilweiseErledigen", ergebnis: "Halb berichtet", grund },
    { type: "auflage.nichtUmsetzbarMelden", grund },
    { type: "auflage.ueberholen", beschluss: { ...beschluss, nummer: "BV/0200/2020" } },
    { type: "auflage.wiedereroeffnen", grund },
  ],
  berichtsperiode: () => [
    { type: "berichtsperiode.vorlegen" },
    { type: "berichtsperiode.zurueckgeben", grund },
    { type: "berichtsperiode.freigeben", sha256: "0a".repeat(32) },
    { type: "berichtsperiode.veroeffentlichen", fundstelle: "Drucksache 12" },
    { type: "berichtsperiode.neuOeffnen", grund },
  ],
  konzeptversion: () => [
    { type: "konzeptversion.abstimmen", mit: ["beirat", "fraktionen"] },
    { type: "konzeptversion.zurueckgeben", grund },
    { type: "konzeptversion.beschliessen", beschluss },
    { type: "konzeptversion.inKraftSetzen" },
    { type: "konzeptversion.fortschreiben", grund },
    { type: "konzeptversion.fortschreibungBeenden", grund },
    { type: "konzeptversion.abloesen", nachfolgerId: "k-2" },
  ],
  sichtbarkeit: () => [
    { type: "sichtbarkeit.freigeben" },
    { type: "sichtbarkeit.veroeffentlichen" },
    { type: "sichtbarkeit.zurueckziehen", grund },
    { type: "sichtbarkeit.zurueckgeben", grund },
  ],
}
