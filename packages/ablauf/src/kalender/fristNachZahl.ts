import { beginnOf, type Datum, type Rhythmus, type Zeitbezug } from "@zielwerk/konzept"
import { addTage, jahrOf, monatOf, monatsnummer } from "./addMonate.ts"
import { fristVorHaushalt } from "./fristVorHaushalt.ts"
import type { Haushalt } from "./Kalender.ts"
import type { Frist, Herleitungsschritt, Zeitspanne } from "./Sitzungsfrist.ts"

/**
 * Until when is the n-th session of a period to be held? In the period of the last session, if some are missing in it and
 * its last day has not passed with that session, else in the next one. `undefined` if never held, or not to be counted,
 * without a beginning. `nextDue` tells the whole rule.
 */
export const fristNachZahl = (
  { anzahl, jeMonate, vor }: Extract<Rhythmus, { readonly art: "mindestens" }>,
  beginn: Zeitbezug | undefined,
  gehalten: ReadonlyArray<Datum>,
  zuletzt: Datum | undefined,
  haushalte: ReadonlyArray<Haushalt>,
): Frist | undefined => {
  const ersterTag = beginn === undefined ? undefined : beginnOf(beginn)
  const ab = zuletzt === undefined ? ersterTag : addTage(zuletzt, 1)
  const anker = 12 % jeMonate === 0 ? 0 : ersterTag === undefined ? undefined : jahrOf(ersterTag) * 12
  if (ab === undefined || anker === undefined) return undefined
  const schritte: Array<Herleitungsschritt> = []
  const tage = [...new Set(gehalten)]
  let zeitraum = zeitraumOf(zuletzt ?? ab, jeMonate, anker)
  for (;;) {
    const { von, bis } = zeitraum
    const erfuellt = tage.filter((tag) => von <= tag && tag <= bis).length
    schritte.push({ regel: "zeitraum", von, bis, anzahl, gehalten: erfuellt })
    const fruehestens = ab > von ? ab : von
    if (erfuellt < anzahl) {
      const frist = vor === undefined ? { spaetestens: bis, schritte: [] } : fristVorHaushalt(zeitraum, haushalte)
      schritte.push(...frist.schritte)
      if (frist.spaetestens >= fruehestens) return { ...frist, ab: fruehestens, schritte }
      schritte.push({ regel: "fristVergangen", spaetestens: frist.spaetestens })
    }
    const danach = addTage(bis, 1)
    // the calendar ends with the year 9999
    if (danach === bis) return { ab: fruehestens, spaetestens: bis, schritte }
    zeitraum = zeitraumOf(danach, jeMonate, anker)
  }
}

/** The period of so many months in which a day lies, if one of them begins with the month `anker`. */
const zeitraumOf = (tag: Datum, jeMonate: number, anker: number): Zeitspanne => {
  const erster = anker + Math.floor((monatsnummer(tag) - anker) / jeMonate) * jeMonate
  return { von: monatOf(erster).von, bis: monatOf(erster + jeMonate - 1).bis }
}
