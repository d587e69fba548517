import { beginnOf, type Datum, endeOf, type Rhythmus, type Zeitbezug } from "@zielwerk/konzept"
import { addMonate, addTage } from "./addMonate.ts"
import { fristNachZahl } from "./fristNachZahl.ts"
import type { Kalender, Wahlperiode } from "./Kalender.ts"
import type { BeginnUnbekannt, Frist, HaushaltUnbekannt, Herleitungsschritt, Sitzungsfrist } from "./Sitzungsfrist.ts"
import { terminBis } from "./terminBis.ts"

/** How often a Gremium has to meet, and from when on; a `Gremium` with a Rhythmus is one. */
export interface Sitzungspflicht {
  readonly rhythmus: Rhythmus
  readonly beginn?: Zeitbezug
}

/**
 * Until when does a Gremium have to meet next?
 *
 * `abstand` of m months: until the day m months after the last session, whatever the year. Never held: from the first day
 * of `beginn` on, until its last.
 *
 * `mindestens` n in m months: periods of m months follow one another without a gap; where m divides a year they begin
 * with it (m = 12: calendar years), else in January of the year of `beginn`. In the period of the last session, until all
 * n are held, then in the next: until the end of the period, with `vor: "haushaltsberatungen"` until the day before the
 * last Haushaltsberatungen that begin in it. That is the day for the n-th session; the ones before have no day of their
 * own. A period whose day has passed with the last session is skipped (`fristVergangen`): what was missed in it is not due
 * any more but missing, and a matter of whoever judges the past. Never held: the period in which `beginn` begins.
 *
 * A new Wahlperiode before the deadline is named in `herleitung`, because the seats have to be filled anew; it moves
 * nothing.
 *
 * @param gehalten  all days on which it was held under this rule, in any order; empty if never. For `abstand`, and for
 *                  one session in a period, the last day is enough; days before the rule held do not belong to it
 * @returns         the deadline with the last day on which a session can be held, or a hole: `haushaltUnbekannt` (with the
 *                  end of the period as bound) if the calendar does not know the Haushalt, `beginnUnbekannt` if never
 *                  held or not countable without `beginn`
 *
 * Mind: it knows no today. A deadline may have passed long ago. Haushaltsberatungen that the calendar does not name yet
 * may move a deadline to a later day once they are entered.
 *
 * @source spec "ablaeufe" C.3
 *
 * @example
 * ```ts beispiel
 * import { nextDue } from "@zielwerk/ablauf"
 * import { Datum } from "@zielwerk/konzept"
 *
 * const konferenz = { rhythmus: { art: "abstand", monate: 24 } } as const
 * const { herleitung, ...frist } = nextDue(konferenz, [Datum.make("2017-05-05")], { land: "RP" })
 * frist // => { _tag: "Sitzungsfrist", ab: "2017-05-06", spaetestens: "2019-05-05", termin: "2019-05-03" }
 * herleitung.map(({ regel }) => regel) // => ["zuletzt", "abstand", "keineSitzung"]
 * ```
 */
export const nextDue = (
  { rhythmus, beginn }: Sitzungspflicht,
  gehalten: ReadonlyArray<Datum>,
  kalender: Kalender,
): Sitzungsfrist | HaushaltUnbekannt | BeginnUnbekannt => {
  const zuletzt = gehalten.reduce<Datum | undefined>((a, b) => (a === undefined || a < b ? b : a), undefined)
  const anfang: Herleitungsschritt =
    zuletzt === undefined
      ? { regel: "nieGetagt", ...(beginn === undefined ? {} : { beginn }) }
      : { regel: "zuletzt", tag: zuletzt }
  const frist =
    rhythmus.art === "abstand"
      ? fristNachAbstand(rhythmus.monate, beginn, zuletzt)
      : fristNachZahl(rhythmus, beginn, gehalten, zuletzt, kalender.haushalte ?? [])
  if (frist === undefined) return { _tag: "KeinWert", grund: "beginnUnbekannt", herleitung: [anfang] }
  const { ab, spaetestens, haushaltsjahr } = frist
  const seit = zuletzt === undefined ? ab : addTage(zuletzt, 1)
  const bisher = [anfang, ...frist.schritte, ...wahlperiodenIn(seit, spaetestens, kalender.wahlperioden ?? [])]
  if (haushaltsjahr !== undefined) {
    const luecke = { _tag: "KeinWert", grund: "haushaltUnbekannt", haushaltsjahr } as const
    return { ...luecke, ab, jedenfalls: spaetestens, herleitung: bisher }
  }
  const { termin, schritte } = terminBis(ab, spaetestens, kalender)
  return { _tag: "Sitzungsfrist", ab, spaetestens, termin, herleitung: [...bisher, ...schritte] }
}

const fristNachAbstand = (
  monate: number,
  beginn: Zeitbezug | undefined,
  zuletzt: Datum | undefined,
): Frist | undefined => {
  if (zuletzt !== undefined) {
    const spaetestens = addMonate(zuletzt, monate)
    const schritte = [{ regel: "abstand", monate, von: zuletzt, bis: spaetestens } as const]
    return { ab: addTage(zuletzt, 1), spaetestens, schritte }
  }
  const ab = beginn === undefined ? undefined : beginnOf(beginn)
  const spaetestens = beginn === undefined ? undefined : endeOf(beginn)
  return ab === undefined || spaetestens === undefined ? undefined : { ab, spaetestens, schritte: [] }
}

const wahlperiodenIn = (
  seit: Datum,
  bis: Datum,
  wahlperioden: ReadonlyArray<Wahlperiode>,
): ReadonlyArray<Herleitungsschritt> =>
  wahlperioden
    .filter(({ von }) => seit <= von && von <= bis)
    .toSorted((a, b) => (a.von < b.von ? -1 : 1))
    .map(({ titel, von }) => ({ regel: "wahlperiode", titel, von }))
