import type { Kennwert } from "@zielwerk/auswertung"
import type { Konzept, Sprache } from "@zielwerk/konzept"
import { stringify } from "csv-stringify/sync"
import type { Auszug } from "../auszug/Auszug.ts"
import { formatLuecke } from "../formatLuecke.ts"
import { createNamen } from "../Namen.ts"
import { indikatorworte } from "../sprache/indikatorworte.ts"
import { schreibungIn } from "../sprache/schreibungIn.ts"

const de = {
  kopf: [
    "indikator",
    "titel",
    "zeit",
    "gebiet",
    "gebietsname",
    "merkmale",
    "wert",
    "einheit",
    "gedruckt",
    "herkunft",
    "grund",
    "quellen",
    "vorlaeufig",
  ] as ReadonlyArray<string>,
  ja: "ja",
  trenner: ";",
  dezimal: ",",
}

const en: typeof de = {
  kopf: [
    "indicator",
    "title",
    "time",
    "area",
    "area_name",
    "dimensions",
    "value",
    "unit",
    "printed",
    "origin",
    "reason",
    "sources",
    "provisional",
  ],
  ja: "yes",
  trenner: ",",
  dezimal: ".",
}

const texte = { de, en }

/**
 * Every value of an Auswertung as CSV, one row per Indikator × Gebiet × Zeit (and Merkmale, where it has some). In German
 * it opens in a German Excel by a double click: byte order mark, semicolons, decimal comma, line ends CRLF. A hole has an
 * empty value and its reason; text that a spreadsheet would take for a formula is led by an apostrophe.
 *
 * @source OWASP ASVS 5.0, 1.2.10 (formula injection)
 */
export const renderCsv = (konzept: Konzept, auswertung: Auszug, sprache: Sprache = "de"): string => {
  const namen = createNamen(konzept, sprache)
  const schreibung = schreibungIn(sprache)
  const { kopf, ja } = texte[sprache]
  const zeilen = auswertung.indikatoren.flatMap(({ id, einheit, werte }) =>
    werte.map(({ zeit, gebiet, merkmale = {}, wert, gedruckt }) => [
      id,
      namen.groesse(id),
      zeit,
      gebiet ?? "",
      gebiet === undefined ? "" : namen.gebiet(gebiet),
      merkmaleOf(merkmale),
      zahlOf(wert, sprache),
      schreibung.einheit(einheit),
      gedruckt === undefined ? "" : zahlOf(gedruckt, sprache),
      wert._tag === "Zahl" ? indikatorworte[sprache].herkunft[wert.herkunft] : "",
      wert._tag === "Zahl" ? "" : formatLuecke(wert, einheit, namen, sprache),
      (wert.quellen ?? []).map(namen.quelle).join(", "),
      wert._tag === "Zahl" && wert.isVorlaeufig === true ? ja : "",
    ]),
  )
  return renderTabelle([kopf, ...zeilen], sprache)
}

/** Rows as CSV for people's spreadsheets; numbers are text here already, in the writing of the language. */
export const renderTabelle = (zeilen: ReadonlyArray<ReadonlyArray<string>>, sprache: Sprache): string =>
  stringify(
    zeilen.map((zeile) => zeile.map((feld) => (isZahl(feld) ? feld : escapeFormel(feld)))),
    { bom: true, delimiter: texte[sprache].trenner, record_delimiter: "windows" },
  )

/**
 * A number in plain digits, with a decimal comma in German; never grouped. A spreadsheet keeps 15 digits: of more, people
 * would see those that a computer adds to 7 %.
 */
const zahlOf = (wert: Kennwert["wert"], sprache: Sprache): string =>
  wert._tag === "KeinWert" ? "" : String(Number(wert.zahl.toPrecision(15))).replace(".", texte[sprache].dezimal)

const isZahl = (feld: string): boolean => /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/u.test(feld)

const escapeFormel = (feld: string): string => (/^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u.test(feld) ? `'${feld}` : feld)

const merkmaleOf = (merkmale: { readonly [name: string]: string }): string =>
  Object.entries(merkmale)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, element]) => `${name}: ${element}`)
    .join(", ")
