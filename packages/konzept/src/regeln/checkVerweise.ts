import { type Befund, befund } from "../befund/Befund.ts"
import { grenzeGenannt } from "../befund/grenzen.ts"
import { nearest } from "../befund/nearest.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Konzept } from "../Konzept.ts"
import type { Verweis, Verzeichnis } from "../verzeichnisOf.ts"

/** Every reference that leads nowhere; the word that was meant is looked for as long as anybody reads it. */
export const checkVerweise = (konzept: Konzept, { eintraege, verweise }: Verzeichnis): ReadonlyArray<Befund> => {
  const known = new Map<string, Set<string>>()
  for (const { liste, id } of eintraege) known.set(liste, (known.get(liste) ?? new Set()).add(id))
  const bekannte = new Map<string, ReadonlyArray<string>>()
  const bekanntIn = (listen: ReadonlyArray<string>, namen: string): ReadonlyArray<string> => {
    const bekannt = bekannte.get(namen) ?? listen.flatMap((liste) => [...(known.get(liste) ?? [])])
    bekannte.set(namen, bekannt)
    return bekannt
  }
  return [...verweise, ...rangElemente(konzept)]
    .filter(({ kennung, listen }) => !listen.some((liste) => known.get(liste)?.has(kennung) === true))
    .map(({ kennung, listen, pfad }, i) => {
      const liste = listen.join(" oder ")
      const bekannt = bekanntIn(listen, liste)
      const naechste = i < grenzeGenannt ? nearest(kennung, bekannt) : ""
      return befund("VerweisUnbekannt", { zeiger: formatZeiger(pfad) }, { kennung, liste, bekannt, naechste })
    })
}

/** What is ranked are the members of a Merkmal, which are words, or the areas of a Raumeinheit, which are ids. */
const rangElemente = ({ veroeffentlichungen }: Konzept): ReadonlyArray<Verweis> =>
  veroeffentlichungen.flatMap(({ formel }, i) =>
    formel.art === "rang" && "raumeinheit" in formel.unter
      ? formel.elemente.map((kennung, j) => ({
          von: undefined,
          kennung,
          listen: ["gebiete"],
          pfad: ["veroeffentlichungen", i, "formel", "elemente", j],
        }))
      : [],
  )
