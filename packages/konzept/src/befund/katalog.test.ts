import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { type Befund, befund, isUnlesbar, renderBefund } from "./Befund.ts"
import { formatBefunde } from "./formatBefunde.ts"
import { type Angaben, type BefundCode, codes, katalog } from "./katalog.ts"

describe("the catalogue", () => {
  it("stays short however long a list of names it holds", () => {
    for (const code of codes) {
      const lang = beispielOf(code)
      const angaben = Object.fromEntries(
        Object.entries(lang.angaben).map(([name, wert]) => [
          name,
          Array.isArray(wert) ? Array.from({ length: 10_000 }, (_, i) => `${wert[0]}${i}`) : wert,
        ]),
      )
      for (const sprache of ["de", "en"] as const) {
        const { was, warum, abhilfe } = renderBefund({ ...lang, angaben }, sprache)
        expect(Math.max(was.length, warum.length, abhilfe.length), code).toBeLessThan(1_000)
      }
    }
  })

  it("has whole German sentences for every code, whatever words a file holds", () => {
    fc.assert(
      fc.property(befunde(), (b) => {
        const { was, warum, abhilfe } = renderBefund(b)
        for (const satz of [was, warum, abhilfe]) {
          expect(satz).toMatch(/^[A-ZÄÖÜ„0-9].{9,}\.$/su)
          expect(satz).not.toMatch(/undefined|NaN|\[object/u)
        }
      }),
    )
  })
  it("has whole English sentences for every code as well, without a German quotation mark of ours", () => {
    fc.assert(
      fc.property(befunde(), (b) => {
        const { was, warum, abhilfe } = renderBefund(b, "en")
        for (const satz of [was, warum, abhilfe]) {
          expect(satz).toMatch(/^[A-Z“„0-9].{8,}\.$/su)
          expect(satz).not.toMatch(/undefined|NaN|\[object/u)
        }
        const { code, schwere, wo } = renderBefund(b)
        expect(renderBefund(b, "en")).toMatchObject({ code, schwere, wo })
      }),
    )
    for (const code of codes)
      expect(Object.values(renderBefund(withTexts(code, "x"), "en")).join()).not.toMatch(/[„‚]/u)
  })
  it("is a whole sentence where a file has nothing in the place of an AGS", () => {
    expect(renderBefund(befund("AgsUngueltig", {}, { gefunden: "null", vorschlag: "„01001000“" } as never)).was).toBe(
      "Das ist kein Amtlicher Gemeindeschlüssel (AGS): null.",
    )
  })
  it("names its codes in ASCII and Pascal case", () => {
    for (const code of codes) expect(code).toMatch(/^(?:[A-Z][a-z]+)+$/u)
  })
  it("lets nothing of a file steer the terminal or fill the screen", () => {
    fc.assert(
      fc.property(fc.constantFrom(...codes), boese, fc.constantFrom("de", "en"), (code, text, sprache) => {
        const { was, warum, abhilfe } = renderBefund(withTexts(code, text), sprache)
        const gesagt = `${was}${warum}${abhilfe}`
        // oxlint-disable-next-line no-control-regex -- these are the characters that must not be there
        expect(gesagt).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u)
        expect(gesagt.length).toBeLessThan(6_000)
      }),
    )
  })
  it("tells faults that keep a file from being read from those of its content", () => {
    for (const code of codes) expect(isUnlesbar(beispielOf(code))).toBe(katalog[code].stufe === "lesen")
  })
  it("forbids decoding only by what weighs as a fault", () => {
    const gelesen = codes.filter((code) => katalog[code].stufe === "lesen")
    expect(gelesen.filter((code) => katalog[code].schwere !== "fehler")).toEqual([])
  })
})

describe("renderBefund", () => {
  it("keeps code, weight, place and a library's own words", () => {
    const b = befund("YamlSyntax", { datei: "k.yaml", zeile: 3, spalte: 1 }, { regel: "So nicht." }, "BAD_INDENT")
    expect(renderBefund(b)).toMatchObject({
      code: "YamlSyntax",
      schwere: "fehler",
      wo: { datei: "k.yaml", zeile: 3, spalte: 1 },
      ursache: "BAD_INDENT",
    })
    expect(renderBefund(beispielOf("DateiLeer"))).not.toHaveProperty("ursache")
  })
  it("suggests a name only where there is one", () => {
    const angaben = { feld: "masnahmen", erlaubt: ["massnahmen"], naechste: "massnahmen" }
    expect(renderBefund(befund("AngabeUnbekannt", {}, angaben)).warum).toContain("Gemeint ist vielleicht „massnahmen“.")
    expect(renderBefund(befund("AngabeUnbekannt", {}, { ...angaben, naechste: "" })).warum).not.toContain("Gemeint")
  })
  it("shortens long lists of what is known and counts the rest", () => {
    const bekannt = Array.from({ length: 20 }, (_, i) => `z-${i}`)
    const { warum } = renderBefund(
      befund("VerweisUnbekannt", {}, { kennung: "z", liste: "ziele", bekannt, naechste: "" }),
    )
    expect(warum).toContain("z-7 … (20)")
    expect(warum).not.toContain("z-8")
  })
  it("tells the encodings apart that a file may have instead", () => {
    const abhilfen = (["windows-1252", "utf-16", "keinText"] as const).map(
      (vermutung) => renderBefund(befund("KodierungUngueltig", {}, { byte: "0xFC", stelle: 1, vermutung })).abhilfe,
    )
    expect(new Set(abhilfen).size).toBe(3)
  })
})

describe("formatBefunde", () => {
  it("writes one line per Befund, with file, line, column and pointer as far as they are known", () => {
    const text = formatBefunde([
      befund("DateiLeer", { datei: "a.csv" }, { datei: "a.csv" }),
      befund("AngabeFehlt", { datei: "k.yaml", zeile: 2, spalte: 3, zeiger: "/titel" }, { feld: "titel" }),
      befund("AngabeFehlt", { zeiger: "" }, { feld: "konzept" }),
    ])
    expect(text.split("\n").map((zeile) => /\[(.*?)\]/u.exec(zeile)?.[1])).toEqual(["a.csv", "k.yaml:2:3 /titel", ""])
  })
  it("stays one line per Befund even if a file name holds a line break", () => {
    expect(formatBefunde([befund("DateiLeer", { datei: "a\nb" }, { datei: "a\nb" })]).split("\n")).toHaveLength(1)
  })
})

// Helpers

const gefunden = { feld: "zeit", gefunden: "„x“" }
const verweis = { kennung: "z-9", liste: "ziele", bekannt: ["z-1"], naechste: "z-1" }
const widerspruch = { groesse: "mh", zahl: "1", andere: "2", ort: "/0" }
const umfang = { mass: "zu viele Zeilen", grenze: 10 }

/** One made-up Befund per code: a code without one does not compile. */
const beispiele: { readonly [Code in BefundCode]: Angaben<Code> } = {
  DateiFehlt: { pfad: "konzept.yaml" },
  DateiLeer: { datei: "konzept.yaml" },
  DateiZuGross: { megabyte: "20,1", grenze: 20 },
  KodierungUngueltig: { byte: "0xFC", stelle: 3, vermutung: "windows-1252" },
  YamlSyntax: { regel: "Die Einrückung passt nicht." },
  YamlUmfang: umfang,
  YamlVerweis: {},
  SchluesselDoppelt: { schluessel: "titel", ersteZeile: 2 },
  CsvUmfang: umfang,
  CsvSyntax: {},
  TrennzeichenUnbekannt: { gefunden: "Tabulatoren" },
  ZeileUngleichLang: { felder: 3, spalten: 8, trenner: "„;“", stattdessen: "„,“" },
  SpalteFehlt: { spalte: "zeit", naechste: "Zeit", vorhanden: ["Zeit"] },
  SpalteUnbekannt: { spalte: "Zeit", naechste: "zeit", bekannt: ["zeit"] },
  SpalteDoppelt: { spalte: "zeit" },
  BefundeGekuerzt: { genannt: 100, insgesamt: 2000 },
  AngabeFehlt: { feld: "titel" },
  AngabeUnbekannt: { feld: "titl", naechste: "titel", erlaubt: ["titel"] },
  FormatNeuer: { gefunden: "„2“", bekannt: "1" },
  TypFalsch: { ...gefunden, erwartet: "Text" },
  WertUnbekannt: { ...gefunden, naechste: "", erlaubt: ["entwurf"] },
  KennungUngueltig: gefunden,
  DatumUngueltig: { ...gefunden, vorschlag: "2018-12-31", form: "tag" },
  AgsUngueltig: gefunden,
  ZahlSchreibweise: { ...gefunden, regel: "Zahlen stehen in Ziffern.", vorschlag: "24.4" },
  ZahlUngenau: gefunden,
  ZahlUngueltig: { ...gefunden, regel: "Ein Pluszeichen wird nicht geschrieben." },
  TextUngueltig: { feld: "titel", laenge: 501, grenze: 500 },
  ZeichenVerboten: { feld: "titel", zeichen: "U+202E", stelle: 4 },
  WertUngueltig: { ...gefunden, regel: "„von“ darf nicht größer sein als „bis“." },
  KennungDoppelt: { kennung: "z-1", erste: "/ziele/0/id" },
  VerweisUnbekannt: verweis,
  TeilSeinerSelbst: { kennung: "mh", liste: "messgroessen", feld: "teile" },
  TeileZuTief: { kennung: "mh", grenze: 30 },
  TeilDoppelt: { kennung: "mh", teil: "auslaender" },
  KeineBeobachtungen: { pfad: "musterstadt/beobachtungen" },
  WertFehlt: { groesse: "mh", zeit: "2018", gebiet: "2", titel: "Süd", raumeinheit: "Stadtteile", andere: 29 },
  SummeWeichtAb: { groesse: "mh", anzahl: 36_000, summe: 35_878 },
  AuspraegungUnbekannt: { auspraegung: "Poln", merkmal: "land", bekannt: ["Polen"], naechste: "Polen" },
  MerkmalUnbekannt: { merkmal: "alter", groesse: "mh", erlaubt: ["geschlecht"] },
  EinheitFalsch: { gefunden: "%", erwartet: "personen", groesse: "mh" },
  AnzahlNegativ: { zahl: -1, groesse: "mh" },
  AnteilUnmoeglich: { zahl: 317, groesse: "i-1" },
  GruppeGroesserAlsGesamt: { gruppe: "mh", anzahl: 2, gesamt: "ew", gesamtAnzahl: 1 },
  BeobachtungWiderspruch: widerspruch,
  QuellenUneinig: widerspruch,
  ZielOhneIndikator: { ziel: "z-1" },
  AusgangRevidiert: { zielwert: "zw-1", vereinbart: 30, jetzt: 28.5 },
  WerteZurueckgehalten: { anzahl: 3, mindestfallzahl: 5 },
  AntragNichtMoeglich: { antrag: "massnahme.starten", zustand: "angedacht", moeglich: ["massnahme.vorschlagen"] },
  AntragUnbekannt: { antrag: "massnahme.beginnen", bekannt: ["massnahme.starten"] },
  TatsacheUnmoeglich: { tatsache: "MassnahmeGestartet", zustand: "angedacht", nach: "inUmsetzung" },
  ParteiUnbekannt: { partei: "verein", parteien: ["amt", "traeger"] },
  UnterschriftFehlt: { offen: ["verein"] },
  TagVorBeginn: { tag: "2020-01-01", beginn: "2020-03-01" },
  ErfuellungPasstNicht: { nach: "erfuellt", erwartet: "teilweiseErfuellt", anzahl: 1, summe: 2 },
  VerpflichtungUnbekannt: { kennung: "v-9", bekannt: ["v-1"] },
  BeratungAusserDerReihe: { gremium: "rat", erwartet: "ausschuss" },
  VorlageEntscheidungsreif: { gremium: "rat" },
  BeratungFehlt: { offen: ["ausschuss"] },
  LueckeOhneGrund: { offen: ["i-1"] },
  VierAugenFehlt: { wer: "statistikstelle" },
  AbstimmungFehlt: { offen: ["beirat"] },
  FassungNichtBeschlossen: { nachfolger: "k-2", zustand: "entwurf" },
  KontinuitaetFehlt: { offen: ["z-1"] },
  TitelDoppelt: { titel: "läuft", erste: "inUmsetzung" },
  AblaufFremd: { ablauf: "konzeptversion", erwartet: "massnahme" },
  VersionUnbekannt: { version: 3, hoechste: 1 },
  TagInDerZukunft: { tag: "2026-01-02", stichtag: "2026-01-01" },
  TagVorLetztem: { tag: "2026-01-01", zuletzt: "2026-01-02" },
  TagDanachNichtSpaeter: { tag: "2026-01-01", am: "2026-01-02" },
  ZielFehlt: { massnahme: "Beratung" },
  ArbeitskreisNichtZustaendig: { massnahme: "Beratung", gremium: "ak-1", erlaubt: ["ak-2"] },
  ParteienFehlen: { anzahl: 1 },
  VorbehaltFehlt: { massnahme: "Beratung" },
  VorlageUnnoetig: { massnahme: "Beratung" },
  GremiumNichtZustaendig: { gremium: "beirat", erlaubt: ["rat"] },
  FederfuehrungFehlt: { massnahme: "Beratung" },
  TermineFehlen: { massnahme: "Beratung" },
  BeschlussFehlt: { massnahme: "Beratung", auswirkung: ["finanziell", "personell"] },
  MittelFehlen: { massnahme: "Beratung", jahr: "2027" },
  MeilensteinOffen: { titel: "Eröffnung", faellig: "2026-09-01" },
  KenntnisnahmeFehlt: { massnahme: "Beratung", betrifft: ["kosten"] },
  NachfolgerUnbekannt: { nachfolger: "m-9" },
  NachfolgerZyklus: { massnahme: "Beratung", kette: ["m-1", "m-2", "m-1"] },
  ZustandNichtErreicht: { nach: "beschlossen", zuvor: "vereinbart" },
  SitzungUeberfaellig: { gremium: "Konferenz", vorige: "2017-05-05", monate: 24, faellig: "2019-05-05" },
  SitzungVerspaetet: {
    gremium: "Konferenz",
    vorige: "2017-05-05",
    monate: 24,
    faellig: "2019-05-05",
    tag: "2019-07-05",
    vergangen: 26,
  },
  SitzungAusgeblieben: { gremium: "Kommission", jahr: "2020", anzahl: 1, faellig: "2020-10-25", gehalten: 0 },
  SitzungStehtAus: { gremium: "Kommission", jahr: "2020", anzahl: 1, faellig: "2020-10-25", gehalten: 0 },
  SitzungNachHaushalt: { gremium: "Kommission", jahr: "2020", anzahl: 1, faellig: "2020-10-25", tag: "2020-12-01" },
  ErgebnisFehlt: { gremium: "Arbeitskreis", an: "Kommission", jahr: "2020", tag: "2020-10-01" },
  PruefungFehlt: { gremium: "Konferenz", tag: "2019-07-05", offen: ["Sprache"] },
  EinladungFehlt: { gremium: "Arbeitskreis", tag: "2020-03-01", wen: ["beirat"] },
  InformationFehlt: { gremium: "Arbeitskreis", tag: "2020-03-01", wen: ["beirat"] },
  LeitungFalsch: { gremium: "Kommission", tag: "2020-03-01", leitung: "amt", erlaubt: ["ob"] },
  VorlageFehlt: { gremium: "Arbeitskreis", vorhaben: "Beratung", art: "massnahme", auswirkung: ["finanziell"] },
  VorlageMehrfachVertagt: { vorlage: "Beratung", anzahl: 2, tage: ["2020-03-01", "2020-04-01"], ausstehend: "ja" },
  VorlageOffen: { vorlage: "Beratung", haushalt: "2020-12-12", eingebracht: "2020-03-01" },
  ErfassungUnbekannt: { anzahl: 3, bekanntBis: "2024-12-31" },
  ZielOhneMassnahme: { ziel: "z-1" },
  AgsErgaenzt: { gefunden: "„1001000“", ergaenzt: "01001000" },
  IndikatorUnvollstaendig: { feld: "formel" },
  ZeitraumVertauscht: { beginn: "2027", ende: "2026" },
  ZaehlweiseUnmoeglich: { indikator: "i-1", art: "anteil" },
  ZieleJeHandlungsfeld: { handlungsfeld: "Sprache", anzahl: 1, von: 2, bis: 4 },
  SitzUnbesetzt: { gremium: "Beirat", als: "mitglied", wer: "f-1", von: "fraktionen" },
  SitzNichtVorgesehen: { gremium: "Beirat", als: "leitung", wer: "f-1" },
  SitzzahlFalsch: { gremium: "Beirat", als: "mitglied", wer: "f-1", gefunden: 1, vorgesehen: 2 },
  TeileUnbekannt: { gremium: "Beirat", wer: "Fraktionen" },
  KanteDoppelt: { kennung: "z-1", erste: "/kontinuitaet/0" },
  VorgaengerFehlt: { wandel: "geaendert" },
  ZwischenzielAbseits: { zahl: 50, von: 10, bis: 5 },
  SchrittNachFrist: { faellig: "2031-01-31", frist: "2030" },
  KantePasstNicht: { wandel: "neu", von: 1, nach: 1, sollVon: "keine", sollNach: "eine" },
  VorgaengerFalsch: { genannt: "k-2007", gefunden: "k-2008" },
  VorgaengerOhneDatei: { vorgaenger: "k-2007", pfad: "fassungen/k-2007.yaml" },
  BeschlossenerTextGeaendert: { kennung: "z-1", feld: "titel", war: "„alt“", ist: "„neu“" },
  ZielwertOhneIndikator: { zielwert: "zw-1", art: "steigern" },
  ZielrichtungFalsch: { zielwert: "zw-1", art: "steigern", ausgang: 30, zahl: 20 },
  AusgangGleichZiel: { zielwert: "zw-1", zahl: 30 },
  BandLeer: { von: 3, bis: 2 },
  ToleranzZuEng: { von: 2, bis: 3 },
  AusgangImBand: { von: 2, bis: 3, zahl: 2.5 },
  FristVorAusgang: { frist: "2025", ausgang: "2026" },
  ZwischenzieleUngeordnet: { zeiten: ["2026", "2025"] },
  GewichteAlleNull: { ziel: "z-1", anzahl: 2 },
  RichtlinieOhneGrund: { zielwert: "zw-1", richtlinie: "abstand" },
  StatuswortUnbekannt: { wort: "läuft rund" },
  StatuswortDoppeldeutig: { wort: "laufend", gelesen: "verstetigt", auch: ["inUmsetzung"] },
  StatuswortUnentschieden: { wort: "beendet", lesarten: ["abgeschlossen", "entfallen"] },
  StatuswortEingeschraenkt: { wort: "nicht abgeschlossen", durch: "nicht" },
  StatuswortZuLang: { zeichen: 2_000, grenze: 500 },
  StatusfarbeOhneLegende: { farbe: "orange" },
  ZielGegenBewertung: { zielwert: "zw-1", art: "steigern", bewertung: "wenigerIstBesser" },
}

const beispielOf = (code: BefundCode): Befund => befund(code, {}, beispiele[code] as Angaben<typeof code>)

const mapTexts = (code: BefundCode, change: (text: string) => string): Befund => {
  const angaben = Object.entries(beispielOf(code).angaben).map(([name, wert]) => {
    if (typeof wert === "number") return [name, wert]
    return [name, typeof wert === "string" ? change(wert) : wert.map(change)]
  })
  return { ...beispielOf(code), angaben: Object.fromEntries(angaben) as Befund["angaben"] }
}
const withTexts = (code: BefundCode, text: string): Befund => mapTexts(code, () => text)

/** Befunde of every code with words of any file, `regel` excepted: it is a sentence of ours. */
const befunde = (): fc.Arbitrary<Befund> =>
  fc
    .tuple(fc.constantFrom(...codes), fc.stringMatching(/^[a-zA-Z0-9äöüß._-]{0,12}$/u))
    .map(([code, wort]) => mapTexts(code, (text) => (text.endsWith(".") ? text : `„${wort}“`)))

const boese = fc.oneof(
  fc.constant("\u001b[2J\u0007"),
  fc.constant("\u202egnirtS"),
  fc.constant("a\r\nb"),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.nat(100_000).map((n) => "x".repeat(n)),
)
