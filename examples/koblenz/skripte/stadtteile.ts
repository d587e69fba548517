// Which Stadtteile lie above the share of the whole city? `npm run --silent koblenz:stadtteile -- 2018-12-31`
import { evaluateKonzept, type Spanne } from "@zielwerk/auswertung"
import { formatWert, formatZahl, formatZeit } from "@zielwerk/bericht"
import { readKoblenz } from "../readKoblenz.ts"
import { readStichtag } from "./readStichtag.ts"

const { konzept, beobachtungen } = readKoblenz()
const { indikatoren } = evaluateKonzept({ konzept, beobachtungen, stichtag: readStichtag() })
const werte = indikatoren.find(({ id }) => id === "anteil-mh")?.werte ?? []

/** The latest value of a Stadtteil, or of the city; where that is a hole, no older one takes its place. */
const letzter = (gebietId?: string) => {
  const kennwert = werte.findLast(({ gebiet }) => gebiet === gebietId)
  if (kennwert?.wert._tag !== "Zahl") return undefined
  const { zahl, stellen, spanne } = kennwert.wert
  return { zahl, spanne, text: `${formatWert(zahl, "%", stellen)} (${formatZeit(kennwert.zeit)})` }
}

/** Printed shares are rounded: only what no rounding explains is a difference. */
const vergleiche = (teil: Spanne, stadt: Spanne): string => {
  const um = (von: number, bis: number): string => `um ${formatZahl(von, 2)} bis ${formatZahl(bis, 2)} %-Punkte`
  if (teil.von > stadt.bis) return `darüber, ${um(teil.von - stadt.bis, teil.bis - stadt.von)}`
  if (teil.bis < stadt.von) return `darunter, ${um(stadt.von - teil.bis, stadt.bis - teil.von)}`
  return "gleich, soweit die gedruckten Stellen reichen"
}

const stadt = letzter()
const stadtteile = (konzept.kommune.raumeinheiten?.[0]?.gebiete ?? []).map((g) => ({ ...g, wert: letzter(g.id) }))
const bekannte = stadtteile.flatMap(({ titel, wert }) => (wert === undefined ? [] : [{ titel, wert }]))
console.log(`Anteil der Menschen mit Migrationshintergrund\nGanze Stadt: ${stadt?.text ?? "kein Wert"}`)
for (const { titel, wert } of bekannte.toSorted((a, b) => b.wert.zahl - a.wert.zahl)) {
  const rang = `${1 + bekannte.filter((anderer) => anderer.wert.zahl > wert.zahl).length}`
  const lage = stadt === undefined ? "" : vergleiche(wert.spanne, stadt.spanne)
  console.log(`${rang.padStart(2)}. ${titel.padEnd(20)}  ${wert.text}  ${lage}`.trimEnd())
}
const ohne = stadtteile.flatMap(({ titel, wert }) => (wert === undefined ? [titel] : []))
console.log(`Ohne Wert: ${ohne.length === 0 ? "kein Stadtteil" : ohne.join(", ")}`)
