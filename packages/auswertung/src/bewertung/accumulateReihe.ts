import { beginnOf, endeOf, type Stuetzwert } from "@zielwerk/konzept"
import type { Spanne } from "../Wert.ts"
import type { Punkt, Reihe } from "./Punkt.ts"
import { tage } from "./zeitachse.ts"
import type { Herleitung } from "./Zielwertbewertung.ts"

/**
 * What has been added up so far, where each value of a series counts what came within its period: the start plus all
 * periods after it, without a gap and none twice.
 *
 *     v(τ) = b + Σ values of the periods from the end of b up to τ
 *
 * @param ausgang  the value to start from; without it the sum starts with the first period at 0
 * @returns        one value at the end of each period. Of periods that overlap the longest counts; what comes after a
 *                 gap is left out, as nobody knows the sum there. With nothing after the start the last value up to it
 *                 stays, so that it is known to be the only one.
 *
 * @source spec "bewertung" V-06
 */
export const accumulateReihe = (reihe: Reihe, ausgang?: Stuetzwert): Reihe => {
  const zeitraeume = reihe.punkte
    .flatMap((punkt) => {
      const beginn = beginnOf(punkt.zeit)
      return beginn === undefined ? [] : [{ punkt, von: tage(beginn), bis: tage(punkt.ende) }]
    })
    .toSorted((a, b) => a.von - b.von || b.bis - a.bis)
  const anfang = ausgang === undefined ? undefined : endeOf(ausgang.zeit)
  const ab = anfang === undefined ? zeitraeume[0]?.von : tage(anfang) + 1
  const punkte: Array<Punkt> = []
  const ausgelassen: Array<Herleitung["ausgelassen"][number]> = []
  let naechster = ab ?? 0
  for (const { punkt, von, bis } of zeitraeume) {
    if (von === naechster) {
      punkte.push(addPunkt(punkte.at(-1), punkt, ausgang?.zahl ?? 0))
      naechster = bis + 1
    } else ausgelassen.push({ zeit: punkt.zeit, grund: reasonOf(von, bis, naechster, ab) })
  }
  const vorher = punkte.length === 0 ? zeitraeume.findLast(({ bis }) => bis < naechster)?.punkt : undefined
  return {
    ...reihe,
    punkte: vorher === undefined ? punkte : [vorher],
    ausgelassen: [...reihe.ausgelassen, ...ausgelassen.filter(({ zeit }) => zeit !== vorher?.zeit)],
  }
}

const reasonOf = (von: number, bis: number, naechster: number, ab: number | undefined) => {
  if (ab !== undefined && bis < ab) return "vorAusgang"
  return von < naechster ? "ueberlappt" : "nachLuecke"
}

const addPunkt = (bisher: Punkt | undefined, punkt: Punkt, anfang: number): Punkt => {
  if (bisher === undefined)
    return anfang === 0
      ? punkt
      : {
          ...punkt,
          zahl: anfang + punkt.zahl,
          spanne: add(punkt.spanne, { von: anfang, bis: anfang }),
          herkunft: "berechnet",
        }
  const { erfasstAm: frueher = "" } = bisher
  const { erfasstAm: spaeter = "" } = punkt
  const erfasstAm = frueher > spaeter ? bisher.erfasstAm : punkt.erfasstAm
  const { erfasstAm: _, ...rest } = punkt
  return {
    ...rest,
    zahl: bisher.zahl + punkt.zahl,
    spanne: add(bisher.spanne, punkt.spanne),
    quellen: [...new Set([...bisher.quellen, ...punkt.quellen])].toSorted(),
    herkunft: "berechnet",
    isVorlaeufig: bisher.isVorlaeufig || punkt.isVorlaeufig,
    ...(erfasstAm === undefined ? {} : { erfasstAm }),
    belege: () => [...bisher.belege(), ...punkt.belege()],
  }
}

const add = (a: Spanne, b: Spanne): Spanne => ({ von: a.von + b.von, bis: a.bis + b.bis })
