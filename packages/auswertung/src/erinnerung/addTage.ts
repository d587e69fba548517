import { Datum } from "@zielwerk/konzept"

const tagInMillisekunden = 86_400_000

/** The day so many days later, on the calendar without zones: a date without a time is one of UTC, which has no summer. */
export const addTage = (tag: Datum, anzahl: number): Datum =>
  Datum.make(new Date(Date.parse(tag) + anzahl * tagInMillisekunden).toISOString().slice(0, 10))
