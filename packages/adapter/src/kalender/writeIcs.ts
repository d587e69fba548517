import type { Datum, Termin } from "@zielwerk/konzept"
import createCalendar, { ICalEventBusyStatus, ICalEventTransparency } from "ical-generator"

/**
 * Days as an iCalendar file that any calendar can open and, by its stable UIDs, open again without doubling an entry.
 *
 * @param termine   whole days, each with an id that stays the same from export to export
 * @param kalender  `kennung` tells this calendar from others and becomes part of each UID; `erstelltAm` is the day that
 *                  the file names as its own, since no clock is read
 * @returns         text of media type `text/calendar`, lines ending with CRLF; same input, same bytes
 *
 * Mind: the days have no time; whoever subscribes sees them as all-day entries that keep nobody busy.
 *
 * @source RFC 5545
 *
 * @example
 * ```ts beispiel
 * import { writeIcs } from "@zielwerk/adapter"
 * import { Datum } from "@zielwerk/konzept"
 *
 * const am = Datum.make("2026-10-22")
 * const termin = { id: "sitzung-1", art: "sitzung", titel: "Kommission", am } as const
 * const ics = writeIcs([termin], { kennung: "musterstadt", titel: "Zyklus", erstelltAm: Datum.make("2026-01-31") })
 * ics.includes("DTSTART;VALUE=DATE:20261022") // => true
 * ics.includes("UID:sitzung-1@musterstadt") // => true
 * ```
 */
export const writeIcs = (
  termine: ReadonlyArray<Termin>,
  { kennung, titel, erstelltAm }: { readonly kennung: string; readonly titel: string; readonly erstelltAm: Datum },
): string => {
  const kalender = createCalendar({ name: titel, prodId: { company: "Zielwerk", product: "Zyklus", language: "DE" } })
  for (const { id, am, titel: summary, text, art } of termine)
    kalender.createEvent({
      id: `${id}@${kennung}`,
      start: midday(am),
      allDay: true,
      summary,
      stamp: midday(erstelltAm),
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
      categories: [{ name: art === "frist" ? "Frist" : "Sitzung" }],
      ...(text === undefined ? {} : { description: text }),
    })
  return kalender.toString()
}

/** Whole days are read in UTC by the library: at midday no zone of the machine makes another day of it. */
const midday = (tag: Datum): Date => new Date(`${tag}T12:00:00Z`)
