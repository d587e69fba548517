import { type Befund, befund } from "@zielwerk/konzept"
import type { Fund } from "./Fund.ts"

/** Most Befunde of one file: a broken file of many megabytes must not fill the memory. */
export const grenzeBefunde = 1_000

/** The first 1000 Befunde in the order of the file, each with its place, and then how many there are. */
export const placeFunde = (
  datei: string,
  funde: ReadonlyArray<Fund>,
  place: (fund: Fund) => Befund,
): ReadonlyArray<Befund> => {
  const erste = funde.toSorted(([a], [b]) => a - b).slice(0, grenzeBefunde)
  const angaben = { genannt: grenzeBefunde, insgesamt: funde.length }
  return [...erste.map(place), ...(funde.length > grenzeBefunde ? [befund("BefundeGekuerzt", { datei }, angaben)] : [])]
}
