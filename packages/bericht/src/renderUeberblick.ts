import type { Auswertung, Tendenz } from "@zielwerk/auswertung"
import type { Konzept } from "@zielwerk/konzept"
import { formatAnzahl } from "./format.ts"
import { summarizeUrteile } from "./renderUrteile.ts"
import { hang } from "./zeilen.ts"

/** An Auswertung in three sentences: Ziele, Indikatoren, printed figures. */
export const renderUeberblick = (konzept: Konzept, auswertung: Auswertung): ReadonlyArray<string> => [
  ...hang("  ", summarizeZiele(konzept, auswertung)),
  ...hang("  ", summarizeIndikatoren(konzept, auswertung)),
  ...(auswertung.veroeffentlichungen.length === 0 ? [] : hang("  ", summarizeUrteile(auswertung.veroeffentlichungen))),
]

const summarizeZiele = (konzept: Konzept, { ziele }: Auswertung): string => {
  const felder = konzept.handlungsfelder.length
  const alle = formatAnzahl(ziele.length, "Ziel", "Ziele")
  if (ziele.length === 0) {
    return felder === 0
      ? "Das Konzept nennt noch keine Ziele."
      : `${formatAnzahl(felder, "Handlungsfeld", "Handlungsfelder")}, noch keine Ziele.`
  }
  const ort = ortOf(konzept)
  const offen = ziele.filter(({ befunde }) => befunde.some(({ code }) => code === "ZielOhneMassnahme")).length
  if (offen === 0) return `${alle}${ort}; zu jedem nennt das Konzept Maßnahmen.`
  const wofuer = ziele.length === 1 ? "dafür" : `für ${offen === ziele.length ? `alle ${offen}` : `${offen} davon`}`
  return `${alle}${ort}; ${wofuer} sind noch keine Maßnahmen entwickelt.`
}

/** In how many Handlungsfeldern the Ziele lie, and how many in none. */
const ortOf = ({ ziele, handlungsfelder }: Konzept): string => {
  const zugeordnet = ziele.flatMap(({ handlungsfeldId }) => handlungsfeldId ?? [])
  if (zugeordnet.length === 0) return handlungsfelder.length === 0 ? "" : " ohne Handlungsfeld"
  const mitZielen = new Set(zugeordnet).size
  const davon = mitZielen === handlungsfelder.length ? "" : `${mitZielen} von `
  const felder = `in ${davon}${formatAnzahl(handlungsfelder.length, "Handlungsfeld", "Handlungsfeldern")}`
  const ohne = ziele.length - zugeordnet.length
  return ohne === 0 ? ` ${felder}` : `: ${zugeordnet.length} ${felder}, ${ohne} ohne Handlungsfeld`
}

const summarizeIndikatoren = (konzept: Konzept, { indikatoren }: Auswertung): string => {
  if (indikatoren.length === 0) return "Das Konzept nennt keine Indikatoren."
  const gewertet = new Set<string>(
    konzept.indikatoren.filter(({ bewertung }) => bewertung !== "kontext").map(({ id }) => id),
  )
  const lagen = indikatoren.filter(({ id }) => gewertet.has(id)).map(({ tendenz }) => lageOf(tendenz))
  const teile = ["verbessert", "verschlechtert", "unverändert", "uneinheitlich", "offen"].flatMap((lage) => {
    const anzahl = lagen.filter((l) => l === lage).length
    return anzahl === 0 ? [] : [`${anzahl} ${lage}`]
  })
  const alle = formatAnzahl(indikatoren.length, "Indikator", "Indikatoren")
  if (lagen.length === 0) return `${alle} ohne Wertung.`
  const wertung = lagen.length === indikatoren.length ? " mit Wertung" : `, ${lagen.length} davon mit Wertung`
  return `${alle}${wertung}: ${teile.join(", ")}.`
}

/** Where the series of the whole Kommune go together. */
const lageOf = (tendenzen: ReadonlyArray<Tendenz>): string => {
  const bekannt = tendenzen.filter(({ gebiet, bewertung }) => gebiet === undefined && bewertung !== "unbekannt")
  const [erste, ...weitere] = [...new Set(bekannt.map(({ bewertung }) => bewertung))]
  if (erste === undefined) return "offen"
  if (weitere.length > 0) return "uneinheitlich"
  return erste === "unveraendert" ? "unverändert" : erste
}
