import type { Bezeichnung } from "@zielwerk/konzept"
import { formatAnzahl } from "../format.ts"

/** How many Ziele there are, where they lie, and how many have no Massnahmen yet. */
export interface Zielzahlen {
  readonly ziel: Bezeichnung
  readonly feld: Bezeichnung
  readonly massnahmen: string
  readonly alle: number
  readonly offen: number
  readonly zugeordnet: number
  readonly felder: number
  readonly felderMitZielen: number
}

/** How the Indikatoren of a Konzept have moved. */
export type Lage = "verbessert" | "verschlechtert" | "unveraendert" | "uneinheitlich" | "offen"

const zaehle = (anzahl: number, { einzahl, mehrzahl }: Bezeichnung): string => formatAnzahl(anzahl, einzahl, mehrzahl)
const count = (anzahl: number, { einzahl, mehrzahl }: Bezeichnung): string =>
  formatAnzahl(anzahl, einzahl, mehrzahl, "en")

/** `Handlungsfelder` → `Handlungsfeldern`, `Leitlinien` stays as it is. */
const toDativ = (mehrzahl: string): string => mehrzahl.replaceAll(/\p{Lu}\p{L}*(?:e|el|er)(?![\p{L}-])/gu, "$&n")

/** In how many Handlungsfeldern the Ziele lie, and how many in none. */
const ort = ({ feld, alle, zugeordnet, felder, felderMitZielen }: Zielzahlen): string => {
  if (zugeordnet === 0) return felder === 0 ? "" : ` ohne ${feld.einzahl}`
  const davon = felderMitZielen === felder ? "" : `${felderMitZielen} von `
  const wo = `in ${davon}${formatAnzahl(felder, feld.einzahl, toDativ(feld.mehrzahl))}`
  const ohne = alle - zugeordnet
  return ohne === 0 ? ` ${wo}` : `: ${zugeordnet} ${wo}, ${ohne} ohne ${feld.einzahl}`
}

const place = ({ feld, alle, zugeordnet, felder, felderMitZielen }: Zielzahlen): string => {
  if (zugeordnet === 0) return felder === 0 ? "" : ` without a ${feld.einzahl}`
  const davon = felderMitZielen === felder ? "" : `${felderMitZielen} of `
  const wo = `in ${davon}${count(felder, feld)}`
  const ohne = alle - zugeordnet
  return ohne === 0 ? ` ${wo}` : `: ${zugeordnet} ${wo}, ${ohne} without a ${feld.einzahl}`
}

const de = {
  ziele: (zahlen: Zielzahlen): string => {
    const { ziel, feld, massnahmen, alle, offen, felder } = zahlen
    if (alle === 0) {
      return felder === 0
        ? `Das Konzept nennt noch keine ${ziel.mehrzahl}.`
        : `${zaehle(felder, feld)}, noch keine ${ziel.mehrzahl}.`
    }
    const wer = `${zaehle(alle, ziel)}${ort(zahlen)}`
    // "zu jedem" would have a gender, which the Kommune's own word need not have
    if (offen === 0) return `${wer}; ${alle === 1 ? "dazu" : "zu allen"} nennt das Konzept ${massnahmen}.`
    const wofuer = alle === 1 ? "dafür" : `für ${offen === alle ? `alle ${offen}` : `${offen} davon`}`
    return `${wer}; ${wofuer} sind noch keine ${massnahmen} entwickelt.`
  },
  indikatoren: (alle: number, gewertete: number, lagen: string): string => {
    if (alle === 0) return "Das Konzept nennt keine Indikatoren."
    const wer = formatAnzahl(alle, "Indikator", "Indikatoren")
    if (gewertete === 0) return `${wer} ohne Wertung.`
    return `${wer}${gewertete === alle ? " mit Wertung" : `, ${gewertete} davon mit Wertung`}: ${lagen}.`
  },
  lagen: {
    verbessert: "verbessert",
    verschlechtert: "verschlechtert",
    unveraendert: "unverändert",
    uneinheitlich: "uneinheitlich",
    offen: "offen",
  },
}

const en: typeof de = {
  ziele: (zahlen) => {
    const { ziel, feld, massnahmen, alle, offen, felder } = zahlen
    if (alle === 0) {
      return felder === 0
        ? `The concept names no ${ziel.mehrzahl} yet.`
        : `${count(felder, feld)}, no ${ziel.mehrzahl} yet.`
    }
    const wer = `${count(alle, ziel)}${place(zahlen)}`
    if (offen === 0) return `${wer}; the concept names ${massnahmen} for ${alle === 1 ? "it" : "all of them"}.`
    const wofuer = alle === 1 ? "it" : offen === alle ? `all ${offen}` : `${offen} of them`
    return `${wer}; for ${wofuer}, no ${massnahmen} are developed yet.`
  },
  indikatoren: (alle, gewertete, lagen) => {
    if (alle === 0) return "The concept names no indicators."
    const wer = formatAnzahl(alle, "indicator", "indicators", "en")
    if (gewertete === 0) return `${wer} without rating.`
    return `${wer}${gewertete === alle ? " with rating" : `, ${gewertete} of them with rating`}: ${lagen}.`
  },
  lagen: {
    verbessert: "improved",
    verschlechtert: "worsened",
    unveraendert: "unchanged",
    uneinheitlich: "mixed",
    offen: "open",
  },
}

/** The sentences of the overview. */
export const ueberblicksworte = { de, en }
