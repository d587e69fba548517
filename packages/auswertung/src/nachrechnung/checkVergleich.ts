import type { Bezug } from "@zielwerk/konzept"
import { compareWithTolerance, divideIntervals, type Intervall, overlaps, percentChangeIntervals, subtractIntervals, sumIntervals } from "@zielwerk/statistik"
import * as Result from "effect/Result"
import { gebieteOf } from "../Bestand.ts"
import { einheitOfDifferenz } from "../computeAenderung.ts"
import { resolveWert } from "../resolveWert.ts"
import type { Zahlwert } from "../Wert.ts"
import { type Befundlage, compare, type Gelesen, offen, offenWegen, ohneLesart, type Pruefung } from "./Pruefung.ts"

type ZweiZeiten = Pick<Extract<Pruefung<"richtung">["formel"], object>, "groesse" | "von" | "bis" | "gebiet" | "merkmale">
type Paar = readonly [von: Zahlwert, bis: Zahlwert]

/** The values at two times, or what is open because one of them is a hole. */
const paarOf = (bestand: Pruefung<"richtung">["bestand"], { groesse, von, bis, gebiet, merkmale }: ZweiZeiten): Paar | Befundlage => {
  const bezug = { messgroesse: groesse, ...(gebiet === undefined ? {} : { gebiet }), ...(merkmale === undefined ? {} : { merkmale }) }
  const [frueher, spaeter] = [von, bis].map((zeit): Bezug => ({ ...bezug, zeit }))
  if (frueher === undefined || spaeter === undefined) return ohneLesart
  const [a, b] = [resolveWert(bestand, frueher), resolveWert(bestand, spaeter)]
  if (a._tag === "KeinWert") return offenWegen(a, frueher)
  return b._tag === "KeinWert" ? offenWegen(b, spaeter) : [a, b]
}

const isPaar = (x: Paar | Befundlage): x is Paar => Array.isArray(x)

/** Does a printed difference fit the two values it is taken from? Percentage points printed as percent are named. */
export const checkDifferenz = ({ bestand, formel, gelesen }: Pruefung<"differenz">): Befundlage => {
  if (gelesen === undefined) return ohneLesart
  const lagen = (formel.gebiete ?? [undefined]).map((gebiet) => {
    const paar = paarOf(bestand, gebiet === undefined ? formel : { ...formel, gebiet })
    return isPaar(paar) ? compareDifferenz(paar, gelesen) : paar
  })
  const schwere = ["widerspricht", "falscheEinheit", "nichtNachrechenbar", "stimmt"]
  const [schlimmste] = lagen.toSorted((a, b) => schwere.indexOf(a.urteil) - schwere.indexOf(b.urteil))
  return schlimmste ?? ohneLesart
}

const compareDifferenz = ([von, bis]: Paar, gelesen: Gelesen): Befundlage => {
  const differenz = Result.getOrUndefined(subtractIntervals(bis.spanne, von.spanne))
  if (differenz === undefined) return ohneLesart
  const einheit = einheitOfDifferenz(von.einheit)
  const angaben = { von: von.zahl, vonStellen: von.stellen ?? 0, bis: bis.zahl, bisStellen: bis.stellen ?? 0, einheit: von.einheit }
  const lage = compare(gelesen.spanne, differenz, einheit, "differenz", angaben)
  if (gelesen.einheit === undefined || gelesen.einheit === einheit) return lage
  const prozent = Result.getOrUndefined(percentChangeIntervals(von.spanne, bis.spanne))
  if (gelesen.einheit === "%" && prozent !== undefined) {
    if (overlaps(gelesen.spanne, prozent)) return compare(gelesen.spanne, prozent, "%", "differenz", angaben)
    const beide = { ...angaben, prozentVon: prozent.von, prozentBis: prozent.bis }
    if (lage.urteil === "stimmt") return { ...lage, urteil: "falscheEinheit", begruendung: { code: "prozentStattPunkte", angaben: beide } }
  }
  const urteil = lage.urteil === "stimmt" ? "falscheEinheit" : "widerspricht"
  return { ...lage, urteil, begruendung: { code: "einheit", angaben: { gedruckt: gelesen.einheit, richtig: einheit } } }
}

/** Does a printed multiple fit the two values it is taken from? */
export const checkVielfaches = ({ bestand, formel, gelesen }: Pruefung<"vielfaches">): Befundlage => {
  if (gelesen === undefined) return ohneLesart
  const paar = paarOf(bestand, formel)
  if (!isPaar(paar)) return paar
  const [von, bis] = paar
  return Result.match(divideIntervals(bis.spanne, von.spanne), {
    onFailure: () => offen("eingabeFehlt", { groesse: formel.groesse, zeit: formel.von, grund: "nichtDefiniert" }),
    onSuccess: (quotient) => compare(gelesen.spanne, quotient, "fach", "vielfaches", { von: von.zahl, bis: bis.zahl }),
  })
}

/** Does a value move as the text says, for the whole Kommune or in every area of a Raumeinheit? */
export const checkRichtung = ({ bestand, formel }: Pick<Pruefung<"richtung">, "bestand" | "formel">): Befundlage => {
  if (formel.inAllen === undefined) return checkRichtungOf(bestand, formel, formel.behauptet)
  const gebiete = gebieteOf(bestand.konzept, formel.inAllen)
  const lagen = gebiete.map(({ id: gebiet }) => ({ gebiet, ...checkRichtungOf(bestand, { ...formel, gebiet }, formel.behauptet) }))
  const anders = lagen.find(({ urteil }) => urteil === "widerspricht") ?? lagen.find(({ urteil }) => urteil === "nichtNachrechenbar")
  if (anders !== undefined) {
    const { gebiet, ...lage } = anders
    return { ...lage, begruendung: { ...lage.begruendung, angaben: { ...lage.begruendung.angaben, gebiet } } }
  }
  const spannen = lagen.flatMap(({ spanne }) => (spanne === undefined ? [] : [spanne]))
  const [erste] = spannen
  if (erste === undefined) return ohneLesart
  return {
    urteil: "stimmt",
    spanne: { von: Math.min(...spannen.map(({ von }) => von)), bis: Math.max(...spannen.map(({ bis }) => bis)), einheit: erste.einheit },
    begruendung: { code: "richtungInAllen", angaben: { anzahl: gebiete.length, behauptet: formel.behauptet } },
  }
}

const checkRichtungOf = (bestand: Pruefung<"richtung">["bestand"], formel: ZweiZeiten, behauptet: "steigend" | "sinkend"): Befundlage => {
  const paar = paarOf(bestand, formel)
  if (!isPaar(paar)) return paar
  const [von, bis] = paar
  const differenz = Result.getOrUndefined(subtractIntervals(bis.spanne, von.spanne))
  if (differenz === undefined) return ohneLesart
  const spanne = { ...differenz, einheit: einheitOfDifferenz(von.einheit) }
  const angaben = { behauptet, von: von.zahl, vonStellen: von.stellen ?? 0, bis: bis.zahl, bisStellen: bis.stellen ?? 0, einheit: von.einheit }
  const [low, high]: readonly [number, number] = behauptet === "steigend" ? [differenz.von, differenz.bis] : [-differenz.bis, -differenz.von]
  if (compareWithTolerance(low, 0) > 0) return { urteil: "stimmt", spanne, begruendung: { code: "richtung", angaben } }
  if (compareWithTolerance(high, 0) <= 0) return { urteil: "widerspricht", spanne, begruendung: { code: "richtung", angaben } }
  return offen("rundungLaesstOffen", angaben, spanne)
}

/** Is a printed total the sum of the printed members of one Merkmal? */
export const checkSumme = ({ bestand, formel, gelesen }: Pruefung<"summe">): Befundlage => {
  if (gelesen === undefined) return ohneLesart
  const teile = bestand
    .ofGroesse(formel.groesse)
    .filter(({ zeit, gebiet, merkmale }) => zeit === formel.zeit && gebiet === undefined && merkmale?.[formel.ueber] !== undefined)
    .map((b) => [b, resolveWert(bestand, b)] as const)
  const luecke = teile.find(([, wert]) => wert._tag === "KeinWert")
  if (luecke?.[1]._tag === "KeinWert") return offenWegen(luecke[1], luecke[0])
  const zahlen = teile.flatMap(([, wert]) => (wert._tag === "Zahl" ? [wert] : []))
  const [erste] = zahlen
  const fehlt = offen("eingabeFehlt", { groesse: formel.groesse, zeit: formel.zeit, grund: "eingabeFehlt" })
  if (erste === undefined) return fehlt
  const summe: Intervall | undefined = Result.getOrUndefined(sumIntervals(zahlen.map(({ spanne }) => spanne)))
  return summe === undefined
    ? fehlt
    : compare(gelesen.spanne, summe, erste.einheit, "summe", { summanden: zahlen.map(({ zahl }) => zahl) })
}
