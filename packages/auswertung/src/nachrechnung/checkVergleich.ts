import type { Bezug } from "@zielwerk/konzept"
import {
  compareWithTolerance,
  divideIntervals,
  type Intervall,
  percentChangeIntervals,
  subtractIntervals,
  sumIntervals,
} from "@zielwerk/statistik"
import * as Result from "effect/Result"
import { gebieteOf, membersOfMerkmal } from "../Bestand.ts"
import { einheitOfDifferenz } from "../computeAenderung.ts"
import { resolveWert } from "../resolveWert.ts"
import type { Zahlwert } from "../Wert.ts"
import {
  type Befundlage,
  checkEinheit,
  compare,
  type Gelesen,
  offen,
  offenWegen,
  ohneLesart,
  type Pruefung,
} from "./Pruefung.ts"

type ZweiZeiten = Pick<
  Extract<Pruefung<"richtung">["formel"], object>,
  "groesse" | "von" | "bis" | "gebiet" | "merkmale"
>
type Paar = readonly [von: Zahlwert, bis: Zahlwert]

/** The values at two times, or what is open because one of them is a hole. */
const paarOf = (
  bestand: Pruefung<"richtung">["bestand"],
  { groesse, von, bis, gebiet, merkmale }: ZweiZeiten,
): Paar | Befundlage => {
  const bezug = {
    messgroesse: groesse,
    ...(gebiet === undefined ? {} : { gebiet }),
    ...(merkmale === undefined ? {} : { merkmale }),
  }
  const frueher: Bezug = { ...bezug, zeit: von }
  const spaeter: Bezug = { ...bezug, zeit: bis }
  const [a, b] = [resolveWert(bestand, frueher), resolveWert(bestand, spaeter)]
  if (a._tag === "KeinWert") return offenWegen(a, frueher)
  return b._tag === "KeinWert" ? offenWegen(b, spaeter) : [a, b]
}

const isPaar = (x: Paar | Befundlage): x is Paar => Array.isArray(x)

/** Does a printed difference fit the two values it is taken from? Percentage points printed as percent are named. */
export const checkDifferenz = ({ bestand, formel, gelesen }: Pruefung<"differenz">): Befundlage => {
  if (gelesen === undefined) return ohneLesart
  const lageIn = (ort: Pick<ZweiZeiten, "gebiet">): Befundlage => {
    const paar = paarOf(bestand, { ...formel, ...ort })
    return isPaar(paar) ? compareDifferenz(paar, gelesen) : paar
  }
  if (formel.gebiete === undefined) return lageIn({})
  const schwere = ["widerspricht", "falscheEinheit", "nichtNachrechenbar", "stimmt"]
  const lagen = formel.gebiete
    .map((gebiet) => ({ gebiet, lage: lageIn({ gebiet }) }))
    .toSorted((a, b) => schwere.indexOf(a.lage.urteil) - schwere.indexOf(b.lage.urteil))
  const [erste, ...weitere] = lagen
  if (erste === undefined) return ohneLesart
  const ebenso = weitere.filter(({ lage }) => lage.urteil === erste.lage.urteil).map(({ gebiet }) => gebiet)
  const { code, angaben } = erste.lage.begruendung
  return { ...erste.lage, begruendung: { code, angaben: { ...angaben, gebiet: erste.gebiet, ebenso } } }
}

const compareDifferenz = ([von, bis]: Paar, gelesen: Gelesen): Befundlage => {
  const differenz = Result.getOrUndefined(subtractIntervals(bis.spanne, von.spanne))
  if (differenz === undefined) return ohneLesart
  const einheit = einheitOfDifferenz(von.einheit)
  const angaben = {
    von: von.zahl,
    vonStellen: von.stellen ?? 0,
    bis: bis.zahl,
    bisStellen: bis.stellen ?? 0,
    einheit: von.einheit,
  }
  const lage = compare(gelesen.spanne, differenz, einheit, "differenz", angaben)
  if (gelesen.einheit === "%") {
    const prozent = Result.getOrUndefined(percentChangeIntervals(von.spanne, bis.spanne))
    // from nothing no percentage leads anywhere
    if (prozent === undefined)
      return lage.urteil === "stimmt"
        ? (checkEinheit(gelesen, differenz, einheit) ?? lage)
        : offen("ohneBasis", angaben)
    const inProzent = compare(gelesen.spanne, prozent, "%", "differenz", angaben)
    if (inProzent.urteil === "stimmt") return inProzent
    const beide = { ...angaben, prozentVon: prozent.von, prozentBis: prozent.bis }
    if (lage.urteil === "stimmt" && einheit === "%-Punkte") {
      return { ...lage, urteil: "falscheEinheit", begruendung: { code: "prozentStattPunkte", angaben: beide } }
    }
    // the change of a count is rightly printed in percent, so it is held against percent
    if (lage.urteil !== "stimmt" && einheit !== "%-Punkte") return inProzent
  }
  return checkEinheit(gelesen, differenz, einheit) ?? lage
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
  const lagen = gebiete.map(({ id: gebiet }) => ({
    gebiet,
    ...checkRichtungOf(bestand, { ...formel, gebiet }, formel.behauptet),
  }))
  const anders =
    lagen.find(({ urteil }) => urteil === "widerspricht") ?? lagen.find(({ urteil }) => urteil === "nichtNachrechenbar")
  if (anders !== undefined) {
    const { gebiet, ...lage } = anders
    return { ...lage, begruendung: { ...lage.begruendung, angaben: { ...lage.begruendung.angaben, gebiet } } }
  }
  const spannen = lagen.flatMap(({ spanne }) => (spanne === undefined ? [] : [spanne]))
  const [erste] = spannen
  if (erste === undefined) return ohneLesart
  return {
    urteil: "stimmt",
    spanne: {
      von: Math.min(...spannen.map(({ von }) => von)),
      bis: Math.max(...spannen.map(({ bis }) => bis)),
      einheit: erste.einheit,
    },
    begruendung: { code: "richtungInAllen", angaben: { anzahl: gebiete.length, behauptet: formel.behauptet } },
  }
}

const checkRichtungOf = (
  bestand: Pruefung<"richtung">["bestand"],
  formel: ZweiZeiten,
  behauptet: "steigend" | "sinkend",
): Befundlage => {
  const paar = paarOf(bestand, formel)
  if (!isPaar(paar)) return paar
  const [von, bis] = paar
  const differenz = Result.getOrUndefined(subtractIntervals(bis.spanne, von.spanne))
  if (differenz === undefined) return ohneLesart
  const spanne = { ...differenz, einheit: einheitOfDifferenz(von.einheit) }
  const angaben = {
    behauptet,
    von: von.zahl,
    vonStellen: von.stellen ?? 0,
    bis: bis.zahl,
    bisStellen: bis.stellen ?? 0,
    einheit: von.einheit,
  }
  const [kleiner, groesser] = behauptet === "steigend" ? [von.spanne, bis.spanne] : [bis.spanne, von.spanne]
  if (compareWithTolerance(groesser.von, kleiner.bis) > 0)
    return { urteil: "stimmt", spanne, begruendung: { code: "richtung", angaben } }
  if (compareWithTolerance(groesser.bis, kleiner.von) <= 0)
    return { urteil: "widerspricht", spanne, begruendung: { code: "richtung", angaben } }
  return offen("rundungLaesstOffen", angaben, spanne)
}

/** Is a printed total the sum of the printed members of one Merkmal? */
export const checkSumme = ({ bestand, formel, gelesen }: Pruefung<"summe">): Befundlage => {
  if (gelesen === undefined) return ohneLesart
  const { groesse: messgroesse, zeit, ueber } = formel
  const teile = membersOfMerkmal(bestand, messgroesse, zeit, ueber).map(({ merkmale }) => {
    const bezug: Bezug = { messgroesse, zeit, merkmale }
    return [bezug, resolveWert(bestand, bezug)] as const
  })
  const luecke = teile.find(([, wert]) => wert._tag === "KeinWert")
  if (luecke?.[1]._tag === "KeinWert") return offenWegen(luecke[1], luecke[0])
  const summanden = teile
    .flatMap(([{ merkmale }, wert]) => (wert._tag === "Zahl" ? [{ teil: merkmale?.[ueber] ?? "", wert }] : []))
    // equal ones stay in the order of their names
    .toSorted((a, b) => b.wert.zahl - a.wert.zahl)
  const zahlen = summanden.map(({ wert }) => wert)
  const [erste] = zahlen
  const fehlt = offen("eingabeFehlt", { groesse: formel.groesse, zeit: formel.zeit, grund: "eingabeFehlt" })
  if (erste === undefined) return fehlt
  const summe: Intervall | undefined = Result.getOrUndefined(sumIntervals(zahlen.map(({ spanne }) => spanne)))
  if (summe === undefined) return fehlt
  return (
    checkEinheit(gelesen, summe, erste.einheit) ??
    compare(gelesen.spanne, summe, erste.einheit, "summe", {
      summanden: zahlen.map(({ zahl }) => zahl),
      teile: summanden.map(({ teil }) => teil),
    })
  )
}
