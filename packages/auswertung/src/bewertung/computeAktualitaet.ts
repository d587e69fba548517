import type { Datum, Turnus } from "@zielwerk/konzept"
import type { Punkt } from "./Punkt.ts"
import { tage } from "./zeitachse.ts"

/** How old a series is: days since its next value has been due, negative while it is not. */
export interface Aktualitaet {
  readonly ueberfaelligTage: number | undefined
  readonly isVeraltet: boolean
  /** so old that roll-ups no longer count it */
  readonly isZuAlt: boolean
}

/**
 * Is the latest value still current? The next one is due a Turnus after the end of its period, plus the months that
 * publishing takes. Without a Turnus nothing is ever late; the latest Stand is shown all the same.
 *
 * @source spec "bewertung" S-01, S-02, B.5 (a stale value counts no more once it is older than twice the grace)
 */
export const computeAktualitaet = (
  letzter: Punkt,
  turnus: Turnus | undefined,
  stichtag: Datum,
  karenzTage: number,
): Aktualitaet => {
  if (turnus === undefined) return { ueberfaelligTage: undefined, isVeraltet: false, isZuAlt: false }
  const ueberfaelligTage = tage(stichtag) - tage(addMonate(letzter.ende, turnus.monate + turnus.verzugMonate))
  return { ueberfaelligTage, isVeraltet: ueberfaelligTage > 0, isZuAlt: ueberfaelligTage > 2 * karenzTage }
}

/** The same day so many months later, or the last of a shorter month; the end of a month stays the end of a month. */
export const addMonate = (tag: string, anzahl: number): string => {
  const [jahr = 0, monat = 1, nummer = 1] = tag.split("-").map(Number)
  const gezaehlt = jahr * 12 + monat - 1 + anzahl
  const [j, m] = [Math.floor(gezaehlt / 12), (gezaehlt % 12) + 1]
  const isEnde = nummer === tageIn(jahr, monat)
  return `${j}-${zwei(m)}-${zwei(isEnde ? tageIn(j, m) : Math.min(nummer, tageIn(j, m)))}`
}

const zwei = (zahl: number): string => String(zahl).padStart(2, "0")
const tageIn = (jahr: number, monat: number): number => {
  const naechster = monat === 12 ? `${jahr + 1}-01-01` : `${jahr}-${zwei(monat + 1)}-01`
  return tage(naechster) - tage(`${jahr}-${zwei(monat)}-01`)
}
