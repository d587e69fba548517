import { endeOf, type Zeitbezug } from "@zielwerk/konzept"

/** A place in time on a grid, and how many steps of the grid make a year. */
export interface Zeitachse {
  /** `undefined` for a time that the source does not name */
  (zeit: Zeitbezug): number | undefined
  readonly jeJahr: number
}

/**
 * On which grid do these times lie? Periods that end on the same day of the year differ by whole years, ends of months
 * by whole months, all others by days: ten of fifteen years are exactly two thirds.
 *
 * @param zeiten  every time that takes part: start, steps, due, values
 *
 * @source spec "bewertung" E-04
 */
export const createZeitachse = (zeiten: ReadonlyArray<Zeitbezug>): Zeitachse => {
  const endeAt = new Map(zeiten.map((zeit) => [zeit, endeOf(zeit)]))
  const enden = [...endeAt.values()].filter((ende) => ende !== undefined)
  const jahrestag = enden[0]?.slice(5) ?? ""
  const { index, jeJahr } = enden.every((tag) => tag.endsWith(jahrestag))
    ? nachJahren
    : enden.every((tag) => isMonatsende(tag))
      ? nachMonaten
      : nachTagen
  const achse = (zeit: Zeitbezug): number | undefined => {
    const ende = endeAt.get(zeit) ?? endeOf(zeit)
    return ende === undefined ? undefined : index(ende)
  }
  return Object.assign(achse, { jeJahr })
}

const jahre = (tag: string): number => Number(tag.slice(0, 4))
const monate = (tag: string): number => jahre(tag) * 12 + Number(tag.slice(5, 7))

/** Days since a fixed one, on the calendar without zones. */
export const tage = (tag: string): number => {
  const [jahr = 0, monat = 1, nummer = 1] = tag.split("-").map(Number)
  const [j, m] = monat > 2 ? [jahr, monat - 3] : [jahr - 1, monat + 9]
  return (
    365 * j + Math.floor(j / 4) - Math.floor(j / 100) + Math.floor(j / 400) + Math.floor((153 * m + 2) / 5) + nummer
  )
}

const nachJahren = { index: jahre, jeJahr: 1 }
const nachMonaten = { index: monate, jeJahr: 12 }
// the mean year of the calendar
const nachTagen = { index: tage, jeJahr: 365.2425 }

const isMonatsende = (tag: string): boolean => {
  const [jahr = 0, monat = 1] = tag.split("-").map(Number)
  const naechster = monat === 12 ? `${jahr + 1}-01-01` : `${jahr}-${String(monat + 1).padStart(2, "0")}-01`
  return tage(naechster) - tage(tag) === 1
}
