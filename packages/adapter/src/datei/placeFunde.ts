import { type Befund, gekuerzt, grenzeGenannt, takeWichtigste } from "@zielwerk/konzept"
import type { Fund } from "./Fund.ts"

/** At most a hundred Befunde in the order of the file, each with its place, and then how many there are. */
export const placeFunde = (
  datei: string,
  funde: ReadonlyArray<Fund>,
  place: (fund: Fund) => Befund,
  insgesamt = funde.length,
): ReadonlyArray<Befund> => {
  const genannte = takeWichtigste(
    funde.toSorted(([a], [b]) => a - b),
    ([, b]) => b,
  )
  return [...genannte.map(place), ...(insgesamt > grenzeGenannt ? [gekuerzt(datei, insgesamt)] : [])]
}
