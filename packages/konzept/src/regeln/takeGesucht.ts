import type { Befund } from "../befund/Befund.ts"
import { grenzeGesucht } from "../befund/grenzen.ts"

/** What is wrong with each of many things, until a thousand Befunde are found: whoever has so many has one cause. */
export const takeGesucht = <A>(
  alle: ReadonlyArray<A>,
  check: (eines: A, position: number) => ReadonlyArray<Befund>,
): ReadonlyArray<Befund> => {
  const befunde: Array<Befund> = []
  for (const [position, eines] of alle.entries()) {
    const funde = check(eines, position)
    if (funde.length === 0) continue // most of them are sound, and there may be very many
    befunde.push(...funde)
    if (befunde.length >= grenzeGesucht) break
  }
  return befunde
}
