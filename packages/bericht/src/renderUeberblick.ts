import type { Auswertung, Tendenz } from "@zielwerk/auswertung"
import { type Bezeichnung, bezeichnungOf, type Handlungsfeld, type Konzept } from "@zielwerk/konzept"
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
  const [ziel, feld] = [bezeichnungOf(konzept, "ziel"), bezeichnungOf(konzept, "handlungsfeld")]
  const massnahmen = bezeichnungOf(konzept, "massnahme").mehrzahl
  const felder = konzept.handlungsfelder.filter(isOben).length
  const alle = zaehle(ziele.length, ziel)
  if (ziele.length === 0) {
    return felder === 0
      ? `Das Konzept nennt noch keine ${ziel.mehrzahl}.`
      : `${zaehle(felder, feld)}, noch keine ${ziel.mehrzahl}.`
  }
  const ort = ortOf(konzept, feld)
  const offen = ziele.filter(({ befunde }) => befunde.some(({ code }) => code === "ZielOhneMassnahme")).length
  // "zu jedem" would have a gender, which the Kommune's own word need not have
  if (offen === 0) {
    return `${alle}${ort}; ${ziele.length === 1 ? "dazu" : "zu allen"} nennt das Konzept ${massnahmen}.`
  }
  const wofuer = ziele.length === 1 ? "dafür" : `für ${offen === ziele.length ? `alle ${offen}` : `${offen} davon`}`
  return `${alle}${ort}; ${wofuer} sind noch keine ${massnahmen} entwickelt.`
}

const zaehle = (anzahl: number, { einzahl, mehrzahl }: Bezeichnung): string => formatAnzahl(anzahl, einzahl, mehrzahl)

const isOben = ({ teilVonId }: Handlungsfeld): boolean => teilVonId === undefined

/** In how many Handlungsfeldern the Ziele lie, each with its Unterfelder, and how many in none. */
const ortOf = ({ ziele, handlungsfelder }: Konzept, { einzahl, mehrzahl }: Bezeichnung): string => {
  const zugeordnet = ziele.flatMap(({ handlungsfeldId }) => handlungsfeldId ?? [])
  if (zugeordnet.length === 0) return handlungsfelder.length === 0 ? "" : ` ohne ${einzahl}`
  const proKennung = new Map(handlungsfelder.map((feld) => [feld.id, feld]))
  const oberstesOf = (kennung: Handlungsfeld["id"]): string => {
    const ganzes = proKennung.get(kennung)?.teilVonId
    return ganzes === undefined ? kennung : oberstesOf(ganzes)
  }
  const obere = handlungsfelder.filter(isOben).length
  const mitZielen = new Set(zugeordnet.map(oberstesOf)).size
  const davon = mitZielen === obere ? "" : `${mitZielen} von `
  const felder = `in ${davon}${formatAnzahl(obere, einzahl, toDativ(mehrzahl))}`
  const ohne = ziele.length - zugeordnet.length
  return ohne === 0 ? ` ${felder}` : `: ${zugeordnet.length} ${felder}, ${ohne} ohne ${einzahl}`
}

/** `Handlungsfelder` → `Handlungsfeldern`, `Leitlinien` stays as it is. */
const toDativ = (mehrzahl: string): string => mehrzahl.replaceAll(/\p{Lu}\p{L}*(?:e|el|er)(?![\p{L}-])/gu, "$&n")

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
