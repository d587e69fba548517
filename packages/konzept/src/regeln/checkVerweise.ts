import { type Befund, befund } from "../befund/Befund.ts"
import { nearest } from "../befund/nearest.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Konzept } from "../Konzept.ts"
import type { Verweis, Verzeichnis } from "../verzeichnisOf.ts"

/** Every reference that leads nowhere. */
export const checkVerweise = (konzept: Konzept, { eintraege, verweise }: Verzeichnis): ReadonlyArray<Befund> => {
  const known = new Map<string, Set<string>>()
  for (const { liste, id } of eintraege) known.set(liste, (known.get(liste) ?? new Set()).add(id))
  return [...verweise, ...rangElemente(konzept)].flatMap(({ kennung, listen, pfad }) => {
    if (listen.some((liste) => known.get(liste)?.has(kennung) === true)) return []
    const bekannt = listen.flatMap((liste) => [...(known.get(liste) ?? [])])
    return [
      befund(
        "VerweisUnbekannt",
        { zeiger: formatZeiger(pfad) },
        { kennung, liste: listen.join(" oder "), bekannt, naechste: nearest(kennung, bekannt) },
      ),
    ]
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
