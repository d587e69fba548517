import { type Bezug, compareZeit, endeOf, type Indikator, merkmaleKey } from "@zielwerk/konzept"
import { type Bestand, gebieteOf } from "./Bestand.ts"
import { hasBruch } from "./bewertung/hasBruch.ts"
import { computeAenderung } from "./computeAenderung.ts"
import { computeIndikator } from "./computeIndikator.ts"
import { computeTendenz } from "./computeTendenz.ts"
import { computeVerteilung } from "./computeVerteilung.ts"
import type { Indikatorauswertung, Kennwert } from "./Indikatorauswertung.ts"
import { resolveMessgroesse } from "./resolveMessgroesse.ts"
import { printedWert } from "./resolveWert.ts"

/**
 * What do the Beobachtungen say of one Indikator: its values (computed from counts where they allow it, the printed
 * ones beside them), the change and Tendenz of each series, its distribution over the areas.
 */
export const evaluateIndikator = (bestand: Bestand, indikator: Indikator): Indikatorauswertung => {
  const reihen = reihenOf(bestand, indikator).map((reihe) =>
    reihe.map((bezug) => kennwertOf(bestand, indikator, bezug)),
  )
  const werte = reihen.flat()
  return {
    id: indikator.id,
    formel: indikator.formel,
    einheit: indikator.einheit,
    werte,
    aenderung: reihen.flatMap((reihe) => computeAenderung(sinceBruch(reihe, indikator), indikator)),
    tendenz: reihen.map((reihe) => computeTendenz(sinceBruch(reihe, indikator), indikator)),
    verteilung: computeVerteilung(bestand, indikator, werte),
  }
}

/** The values that are counted as the latest number is: none from before a break (V-09). */
const sinceBruch = (reihe: ReadonlyArray<Kennwert>, indikator: Indikator): ReadonlyArray<Kennwert> => {
  if (indikator.brueche === undefined) return reihe
  const letzter = reihe.findLast(({ wert, zeit }) => wert._tag === "Zahl" && endeOf(zeit) !== undefined)
  const bis = letzter === undefined ? undefined : endeOf(letzter.zeit)
  return bis === undefined ? reihe : reihe.filter(({ zeit }) => !hasBruch(indikator, endeOf(zeit), bis))
}

const kennwertOf = (bestand: Bestand, indikator: Indikator, bezug: Bezug): Kennwert => {
  const { zeit, gebiet, merkmale } = bezug
  const gerechnet = computeIndikator(bestand, indikator, bezug)
  const gedruckt = printedWert(bestand.find(bezug))
  const wert = gedruckt === undefined || gerechnet._tag === "Zahl" ? gerechnet : gedruckt
  const schlicht = gebiet === undefined ? { zeit, wert } : { zeit, gebiet, wert }
  // most are no more than this, and there may be very many
  if (merkmale === undefined && gedruckt === undefined) return schlicht
  return {
    ...schlicht,
    ...(merkmale === undefined ? {} : { merkmale }),
    ...(gedruckt === undefined || wert === gedruckt ? {} : { gedruckt }),
  }
}

/**
 * Every time, area and Merkmale for which the Indikator is printed or its formula has a first input, by series: what has
 * the same area and Merkmale, in the order of time. The series are in a fixed order.
 */
const reihenOf = (bestand: Bestand, indikator: Indikator): ReadonlyArray<ReadonlyArray<Bezug>> => {
  const reihen = new Map<string, Map<string, Bezug>>()
  const messgroesse = indikator.id
  const add = ({ zeit, gebiet, merkmale }: Pick<Bezug, "zeit" | "gebiet" | "merkmale">): void => {
    // most have no Merkmale, and the key of an area need not be spelled out anew
    const eigene = merkmale === undefined ? "" : merkmaleKey(merkmale)
    const key = eigene === "" ? (gebiet ?? "") : `${gebiet ?? ""} ${eigene}`
    let reihe = reihen.get(key)
    if (reihe === undefined) reihen.set(key, (reihe = new Map()))
    if (reihe.has(zeit)) return
    const lage = gebiet === undefined ? { messgroesse, zeit } : { messgroesse, zeit, gebiet }
    reihe.set(zeit, eigene === "" || merkmale === undefined ? lage : { ...lage, merkmale })
  }
  bestand.ofGroesse(messgroesse).forEach(add)
  inputsOf(bestand, indikator).forEach(add)
  return [...reihen.keys()]
    .toSorted()
    .map((key) => [...(reihen.get(key)?.values() ?? [])].toSorted((a, b) => compareZeit(a.zeit, b.zeit)))
}

/**
 * Where the counts of the formula's first Messgroesse are known or withheld, itself or as the sum of its parts. An index over areas
 * is asked for wherever one area has its counts: if another has none, the hole names it.
 */
const inputsOf = (bestand: Bestand, { formel }: Indikator): ReadonlyArray<Bezug> => {
  switch (formel.art) {
    case "anzahl":
      return countsOf(bestand, formel.messgroesse)
    case "anteil":
    case "rate":
      return countsOf(bestand, formel.zaehler)
    case "differenz":
      return countsOf(bestand, formel.a)
    case "segregationsindex": {
      const gebiete = gebieteOf(bestand.konzept, formel.raumeinheit).map(({ id }) => id)
      return countsOf(bestand, formel.gruppe).flatMap(({ gebiet, ...lage }) =>
        gebiet !== undefined && gebiete.includes(gebiet) ? [lage] : [],
      )
    }
    case "umfrageanteil":
    case "berichtet":
      return []
  }
}

const countsOf = (bestand: Bestand, id: string): ReadonlyArray<Bezug> => {
  const eigene = bestand.messgroessen.get(id)?.merkmale ?? []
  return withTeilen(bestand, id).flatMap((groesse) =>
    bestand.ofGroesse(groesse).filter((b) => {
      const isEigener = groesse === id && hasOnly(b, eigene)
      if (isEigener && b.wert._tag === "Zahl") return true
      const wert = resolveMessgroesse(bestand, id, b)
      // what is withheld is shown as withheld
      return wert._tag === "Zahl" || wert.grund === "gesperrt"
    }),
  )
}

const hasOnly = ({ merkmale }: Bezug, eigene: ReadonlyArray<string>): boolean =>
  merkmale === undefined || Object.keys(merkmale).every((name) => eigene.includes(name))

const withTeilen = (bestand: Bestand, id: string): ReadonlyArray<string> => [
  id,
  ...(bestand.messgroessen.get(id)?.teile ?? []).flatMap((teil) => withTeilen(bestand, teil)),
]
