import type { Zeitbezug } from "@zielwerk/konzept"
import { formatWert, formatZahl, formatZeit } from "../format.ts"
import type { Sprache } from "./Sprache.ts"

/** A number as print in this language writes it: `1.234,5` or `1,234.5`. */
export const zahlIn = (sprache: Sprache, zahl: number, stellen: number): string =>
  toSprache(sprache, formatZahl(zahl, stellen))

/** A value with its unit. */
export const wertIn = (sprache: Sprache, zahl: number, einheit: string): string =>
  toSprache(sprache, formatWert(zahl, einheit))
    .replace("%-Punkte", sprache === "de" ? "%-Punkte" : "percentage points")
    .replace("Personen", sprache === "de" ? "Personen" : "persons")

/** A share of the way as percent: `42,9 %`. */
export const prozentIn = (sprache: Sprache, anteil: number): string => `${zahlIn(sprache, anteil * 100, 1)} %`

/** A period or a day; days in English as the ISO form, which no reader takes for another day. */
export const zeitIn = (sprache: Sprache, zeit: Zeitbezug): string => (sprache === "de" ? formatZeit(zeit) : zeit)

const toSprache = (sprache: Sprache, text: string): string =>
  sprache === "de" ? text : text.replaceAll(/[.,]/gu, (zeichen) => (zeichen === "." ? "," : "."))
