import { type Befund, befund } from "@zielwerk/konzept"

const grenze = 1_000

/** At most 1000 Befunde of a file, and then how many there are: a broken file of many megabytes must not fill the memory. */
export const limitBefunde = (datei: string, befunde: ReadonlyArray<Befund>): ReadonlyArray<Befund> =>
  befunde.length <= grenze
    ? befunde
    : [
        ...befunde.slice(0, grenze),
        befund("BefundeGekuerzt", { datei }, { genannt: grenze, insgesamt: befunde.length }),
      ]
