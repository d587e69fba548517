import type { Datum } from "@zielwerk/konzept"
import { addTage } from "./addMonate.ts"
import { hindernisOf } from "./isSitzungstag.ts"
import type { Kalender } from "./Kalender.ts"
import type { Herleitungsschritt, KeinTermin } from "./Sitzungsfrist.ts"

/** The last day from `ab` to `spaetestens` on which a session can be held, and what stands in the way of later ones. */
export const terminBis = (
  ab: Datum,
  spaetestens: Datum,
  kalender: Kalender,
): { readonly termin: Datum | KeinTermin; readonly schritte: ReadonlyArray<Herleitungsschritt> } => {
  const schritte: Array<Herleitungsschritt> = []
  let tag = spaetestens
  while (tag >= ab) {
    const hindernis = hindernisOf(tag, kalender)
    if (hindernis === undefined) return { termin: tag, schritte }
    schritte.push({ regel: "keineSitzung", ...hindernis })
    const davor = addTage(hindernis.von, -1)
    // on the first day of the calendar there is no day before
    if (davor === tag) break
    tag = davor
  }
  return { termin: { _tag: "KeinWert", grund: "keinSitzungstag" }, schritte }
}
