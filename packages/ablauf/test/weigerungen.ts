import {
  akten,
  am,
  type Angaben,
  beschluss,
  grund,
  mittel,
  vereinbarung,
  type Verfahrensname,
  vorberaten,
} from "./verfahren.ts"

/** Of each guard what it refuses, and with which codes. */
export interface Weigerung {
  readonly zustand: string
  readonly akte?: Angaben
  readonly antrag: Angaben
  readonly umstaende?: Angaben
  readonly codes: ReadonlyArray<string>
}
const spaeter = "2031-01-01"
const andere = { ...beschluss, gremiumId: "ak" }
const kuendigen = { type: "zielvereinbarung.kuendigen", grund }
const vertagen = { type: "vorlage.vertagen", gremiumId: "ak", naechsteSitzungAm: am }
const zurueckstellen = { type: "vorlage.zurueckstellen", grund, wiedervorlageAm: am }
const unterzeichnen = { type: "zielvereinbarung.unterzeichnen", unterschriften: ["amt", "verein"] }
const einbringen = { type: "vorlage.einbringen", nummer: "BV/0100/2020" }
const beraten = { type: "vorlage.beraten", ergebnis: "empfohlen" }
const beschliessen = { type: "vorlage.beschliessen", beschluss, mittel }
const freigeben = { type: "berichtsperiode.freigeben", sha256: "0a".repeat(32), von: "leitung" }
const abloesen = { type: "konzeptversion.abloesen", nachfolgerId: "k-2" }

export const weigerungen: {
  readonly [Name in Verfahrensname]: { readonly [pruefung: string]: ReadonlyArray<Weigerung> }
} = {
  zielvereinbarung: {
    tagPasst: [
      { zustand: "laufend", antrag: { ...kuendigen, am: spaeter }, codes: ["TagInDerZukunft"] },
      {
        zustand: "laufend",
        akte: { ...akten.zielvereinbarung, zuletztAm: "2020-03-02" },
        antrag: kuendigen,
        codes: ["TagVorLetztem"],
      },
    ],
    vereinbarungVollstaendig: [
      {
        zustand: "entwurf",
        antrag: { type: "zielvereinbarung.verhandeln", ...vereinbarung, parteien: ["amt", "amt"], ende: "2019-12-31" },
        codes: ["ParteienFehlen", "ParteiUnbekannt", "ZeitraumVertauscht"],
      },
    ],
    alleUnterzeichnet: [
      {
        zustand: "verhandelt",
        antrag: { ...unterzeichnen, unterschriften: ["amt"], unterVorbehalt: true },
        codes: ["UnterschriftFehlt"],
      },
      {
        zustand: "laufend",
        antrag: {
          type: "zielvereinbarung.aendern",
          grund,
          unterschriften: ["amt", "verein"],
          ...vereinbarung,
          parteien: ["amt", "verein", "kirche"],
        },
        codes: ["UnterschriftFehlt"],
      },
    ],
    vorbehaltErklaert: [
      { zustand: "verhandelt", antrag: { ...unterzeichnen, unterVorbehalt: false }, codes: ["VorbehaltFehlt"] },
    ],
    beschlussLiegtVor: [
      { zustand: "unterzeichnet", antrag: { type: "zielvereinbarung.beginnen" }, codes: ["BeschlussFehlt"] },
    ],
    gremiumZustaendig: [
      {
        zustand: "unterzeichnet",
        antrag: { type: "zielvereinbarung.beginnen", beschluss: { ...andere, am: spaeter } },
        codes: ["GremiumNichtZustaendig", "TagInDerZukunft"],
      },
    ],
    begonnen: [
      {
        zustand: "unterzeichnet",
        antrag: { type: "zielvereinbarung.beginnen", beschluss, am: "2020-02-29" },
        codes: ["TagVorBeginn"],
      },
    ],
    erfuellungPasst: [
      {
        zustand: "laufend",
        antrag: {
          type: "zielvereinbarung.abrechnen",
          erfuellte: ["v-1", "v-1"],
          ergebnis: "x",
          zustandNach: "erfuellt",
        },
        codes: ["ErfuellungPasstNicht"],
      },
      {
        zustand: "laufend",
        antrag: {
          type: "zielvereinbarung.abrechnen",
          erfuellte: ["v-9"],
          ergebnis: "x",
          zustandNach: "teilweiseErfuellt",
        },
        codes: ["VerpflichtungUnbekannt"],
      },
    ],
  },
  vorlage: {
    tagPasst: [
      { zustand: "entwurf", antrag: { type: "vorlage.zurueckziehen", grund, am: spaeter }, codes: ["TagInDerZukunft"] },
    ],
    tagDanachSpaeter: [
      { zustand: "inBeratung", antrag: vertagen, codes: ["TagDanachNichtSpaeter"] },
      { zustand: "inBeratung", antrag: zurueckstellen, codes: ["TagDanachNichtSpaeter"] },
    ],
    folgeEntscheidet: [
      {
        zustand: "entwurf",
        antrag: { ...einbringen, beratungsfolge: ["rat", "ak"] },
        codes: ["GremiumNichtZustaendig"],
      },
    ],
    anDerReihe: [
      { zustand: "inBeratung", antrag: { ...beraten, gremiumId: "ausschuss" }, codes: ["BeratungAusserDerReihe"] },
      {
        zustand: "inBeratung",
        akte: { ...akten.vorlage, beratungen: [{ gremiumId: "ak", am, ergebnis: "vertagt" }] },
        antrag: { ...beraten, gremiumId: "ausschuss" },
        codes: ["BeratungAusserDerReihe"],
      },
    ],
    vorberatungOffen: [
      {
        zustand: "inBeratung",
        akte: vorberaten,
        antrag: { ...beraten, gremiumId: "rat" },
        codes: ["VorlageEntscheidungsreif"],
      },
    ],
    vorberaten: [{ zustand: "inBeratung", antrag: beschliessen, codes: ["BeratungFehlt"] }],
    letztesEntscheidet: [
      {
        zustand: "inBeratung",
        akte: vorberaten,
        antrag: { ...beschliessen, beschluss: { ...beschluss, gremiumId: "hauptausschuss" } },
        umstaende: { beschlussgremiumIds: ["rat", "hauptausschuss"] },
        codes: ["BeratungAusserDerReihe"],
      },
    ],
    gremiumZustaendig: [
      {
        zustand: "inBeratung",
        akte: vorberaten,
        antrag: beschliessen,
        umstaende: { beschlussgremiumIds: [] },
        codes: ["GremiumNichtZustaendig"],
      },
    ],
  },
  auflage: {
    tagPasst: [
      {
        zustand: "offen",
        antrag: { type: "auflage.erledigen", ergebnis: "x", am: spaeter },
        codes: ["TagInDerZukunft"],
      },
    ],
    gremiumZustaendig: [
      {
        zustand: "offen",
        antrag: { type: "auflage.ueberholen", beschluss: andere },
        codes: ["GremiumNichtZustaendig"],
      },
    ],
    beschlussSpaeter: [
      {
        zustand: "inBearbeitung",
        antrag: { type: "auflage.ueberholen", beschluss: { ...beschluss, am: "2020-02-29" } },
        codes: ["TagVorLetztem"],
      },
    ],
  },
  berichtsperiode: {
    tagPasst: [
      { zustand: "offen", antrag: { type: "berichtsperiode.vorlegen", am: spaeter }, codes: ["TagInDerZukunft"] },
    ],
    lueckenBegruendet: [
      {
        zustand: "inPruefung",
        antrag: freigeben,
        umstaende: { lueckenOhneGrund: ["i-1"] },
        codes: ["LueckeOhneGrund"],
      },
    ],
    vierAugen: [{ zustand: "inPruefung", antrag: { ...freigeben, von: "statistikstelle" }, codes: ["VierAugenFehlt"] }],
  },
  konzeptversion: {
    tagPasst: [
      {
        zustand: "beschlossen",
        antrag: { type: "konzeptversion.inKraftSetzen", am: spaeter },
        codes: ["TagInDerZukunft"],
      },
    ],
    alleGehoert: [
      {
        zustand: "entwurf",
        antrag: { type: "konzeptversion.abstimmen", mit: ["fraktionen"] },
        codes: ["AbstimmungFehlt"],
      },
    ],
    gremiumZustaendig: [
      {
        zustand: "abgestimmt",
        antrag: { type: "konzeptversion.beschliessen", beschluss: andere },
        codes: ["GremiumNichtZustaendig"],
      },
    ],
    nachfolgerBeschlossen: [
      { zustand: "inFortschreibung", antrag: { ...abloesen, nachfolgerId: "k-9" }, codes: ["FassungNichtBeschlossen"] },
      {
        zustand: "inFortschreibung",
        antrag: abloesen,
        umstaende: { nachfolger: { id: "k-2", zustand: "abgestimmt", ungeklaert: [] } },
        codes: ["FassungNichtBeschlossen"],
      },
    ],
    fortschreibungLueckenlos: [
      {
        zustand: "inFortschreibung",
        antrag: abloesen,
        umstaende: { nachfolger: { id: "k-2", zustand: "inKraft", ungeklaert: ["z-1"] } },
        codes: ["KontinuitaetFehlt"],
      },
    ],
  },
  sichtbarkeit: {
    tagPasst: [
      { zustand: "entwurf", antrag: { type: "sichtbarkeit.freigeben", am: spaeter }, codes: ["TagInDerZukunft"] },
    ],
  },
}
