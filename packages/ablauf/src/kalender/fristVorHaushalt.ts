import { addTage, jahrOf, monatOf } from "./addMonate.ts"
import type { Haushalt } from "./Kalender.ts"
import type { Frist, Herleitungsschritt, Zeitspanne } from "./Sitzungsfrist.ts"

/**
 * Until when is something to be held in a period and before the Haushaltsberatungen? Until the day before the last ones
 * that begin in the period: what is held between two is still before Haushaltsberatungen. Without any it is the end of the
 * period, but only if the calendar knows that there are none: the Haushalt of the next year was dealt with in another year.
 */
export const fristVorHaushalt = (zeitraum: Zeitspanne, haushalte: ReadonlyArray<Haushalt>): Omit<Frist, "ab"> => {
  const schritte: Array<Herleitungsschritt> = []
  for (let jahr = jahrOf(zeitraum.bis); jahr >= jahrOf(zeitraum.von); jahr--) {
    const teil = teilOf(zeitraum, jahr)
    const letzter = haushalte
      .filter(({ beratungen: { von } }) => teil.von <= von && von <= teil.bis)
      .toSorted((a, b) => (a.beratungen.von < b.beratungen.von ? 1 : -1))[0]
    if (letzter !== undefined) {
      const { jahre, beratungen } = letzter
      schritte.push({ regel: "haushaltsberatungen", jahre, von: beratungen.von, bis: beratungen.bis })
      return { spaetestens: addTage(beratungen.von, -1), schritte }
    }
    const naechster = haushalte.find(({ jahre }) => jahre.includes(jahr + 1))
    if (naechster === undefined) {
      schritte.push({ regel: "haushaltUnbekannt", haushaltsjahr: jahr + 1 })
      return { spaetestens: zeitraum.bis, haushaltsjahr: jahr + 1, schritte }
    }
    schritte.push({ regel: "ohneHaushaltsberatungen", jahre: naechster.jahre, ...teil })
  }
  return { spaetestens: zeitraum.bis, schritte }
}

/** The days of a period that lie in one year. */
const teilOf = ({ von, bis }: Zeitspanne, jahr: number): Zeitspanne => {
  const [januar, dezember] = [monatOf(jahr * 12), monatOf(jahr * 12 + 11)]
  return { von: von > januar.von ? von : januar.von, bis: bis < dezember.bis ? bis : dezember.bis }
}
