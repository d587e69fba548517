import type { Befund } from "../befund/Befund.ts"
import { nearest } from "../befund/nearest.ts"
import type { Konzept } from "../Konzept.ts"

/**
 * The same Befund with the area that was probably meant, where a file gives its name instead of its key: as a table
 * prints it, hyphenated and with umlauts, or spelt out.
 */
export const suggestGebiet = ({ kommune }: Konzept, b: Befund): Befund => {
  const gesagt = nameIn(b)
  if (gesagt === undefined) return b
  const gebiete = new Map(
    (kommune.raumeinheiten ?? []).flatMap((r) => r.gebiete).map(({ id, titel }) => [fold(titel), `${id} (${titel})`]),
  )
  const naechste = gebiete.get(nearest(fold(gesagt), [...gebiete.keys()]))
  return naechste === undefined ? b : { ...b, angaben: { ...b.angaben, naechste } }
}

/** What stands in place of the key of an area. */
const nameIn = ({ code, angaben }: Befund): string | undefined => {
  if (code === "KennungUngueltig" && angaben["feld"] === "gebiet")
    return String(angaben["gefunden"]).replace(/^„(.*)“$/u, "$1")
  const isOffen = code === "VerweisUnbekannt" && angaben["liste"] === "gebiete" && angaben["naechste"] === ""
  return isOffen ? String(angaben["kennung"]) : undefined
}

/** One form for a name however it is written; letters and digits only. */
const fold = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll("ä", "ae")
    .replaceAll("ö", "oe")
    .replaceAll("ü", "ue")
    .replaceAll("ß", "ss")
    .replace(/[^\p{L}\p{N}]/gu, "")
