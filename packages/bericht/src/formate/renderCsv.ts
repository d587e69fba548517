import type { Auswertung, Kennwert } from "@zielwerk/auswertung"
import type { Konzept } from "@zielwerk/konzept"
import { stringify } from "csv-stringify/sync"
import { createNamen } from "../Namen.ts"
import type { Sprache } from "../wirkung/Sprache.ts"

const kopf = {
  de: [
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
  ],
  en: [
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
} as const

/**
 * Every value of an Auswertung as CSV, one row per Indikator × Gebiet × Zeit, that a German Excel opens by a double
 * click: byte order mark, semicolons, decimal comma, line ends CRLF. A hole has an empty value and its reason; text that
 * a spreadsheet would take for a formula is led by an apostrophe.
 *
 * @source OWASP ASVS 5.0, 1.2.10 (formula injection)
 */
export const renderCsv = (konzept: Konzept, auswertung: Auswertung, sprache: Sprache): string => {
  const namen = createNamen(konzept)
  const zeilen = auswertung.indikatoren.flatMap(({ id, einheit, werte }) =>
    werte.map((kennwert) => [
      id,
      namen.groesse(id),
      kennwert.zeit,
      kennwert.gebiet ?? "",
      kennwert.gebiet === undefined ? "" : namen.gebiet(kennwert.gebiet),
      merkmaleOf(kennwert),
      zahlOf(kennwert.wert, sprache),
      einheit,
      kennwert.gedruckt === undefined ? "" : zahlOf(kennwert.gedruckt, sprache),
      kennwert.wert._tag === "Zahl" ? kennwert.wert.herkunft : "",
      kennwert.wert._tag === "Zahl" ? "" : kennwert.wert.grund,
      (kennwert.wert.quellen ?? []).map(namen.quelle).join(", "),
      kennwert.wert._tag === "Zahl" && kennwert.wert.isVorlaeufig === true ? (sprache === "de" ? "ja" : "yes") : "",
    ]),
  )
  return renderTabelle([kopf[sprache], ...zeilen], sprache)
}

/** Rows as CSV for people's spreadsheets; numbers are text here already, in the writing of the language. */
export const renderTabelle = (zeilen: ReadonlyArray<ReadonlyArray<string>>, sprache: Sprache): string =>
  stringify(
    zeilen.map((zeile) => zeile.map((feld) => (isZahl(feld) ? feld : escapeFormel(feld)))),
    { bom: true, delimiter: sprache === "de" ? ";" : ",", record_delimiter: "windows" },
  )

/** A number in plain digits, with a decimal comma in German; never grouped, so that it is read back as it was. */
export const zahlOf = (wert: Kennwert["wert"], sprache: Sprache): string => {
  if (wert._tag === "KeinWert") return ""
  const text = String(wert.zahl)
  return sprache === "de" ? text.replace(".", ",") : text
}

const isZahl = (feld: string): boolean => /^-?\d+(?:[.,]\d+)?(?:e[+-]?\d+)?$/u.test(feld)

const escapeFormel = (feld: string): string => (/^[=+\-@\t\r\uFF0B\uFF0D\uFF1D\uFF20]/u.test(feld) ? `'${feld}` : feld)

const merkmaleOf = ({ merkmale = {} }: Kennwert): string =>
  Object.entries(merkmale)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, element]) => `${name}: ${element}`)
    .join(", ")
