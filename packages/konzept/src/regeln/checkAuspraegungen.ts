import { type Befund, befund } from "../befund/Befund.ts"
import { nearest } from "../befund/nearest.ts"
import type { Beobachtung } from "../Beobachtung.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Konzept } from "../Konzept.ts"
import type { Nachrechnung } from "../Veroeffentlichung.ts"

/**
 * Does every printed figure name members that the Beobachtungen know? A slip in a name would make the figure look
 * as if it could not be recomputed. Pointers lead into the Konzept; a Merkmal without any Beobachtung is not judged.
 */
export const checkAuspraegungen = (
  { veroeffentlichungen }: Konzept,
  beobachtungen: ReadonlyArray<Beobachtung>,
): ReadonlyArray<Befund> => {
  const bekannte = Map.groupBy(
    beobachtungen.flatMap(({ merkmale }) => Object.entries(merkmale ?? {})),
    ([merkmal]) => merkmal,
  )
  return veroeffentlichungen.flatMap(({ formel }, i) =>
    auspraegungenOf(formel).flatMap(([pfad, merkmal, auspraegung]) => {
      const bekannt = [...new Set(bekannte.get(merkmal)?.map(([, name]) => name))].toSorted()
      if (bekannt.length === 0 || bekannt.includes(auspraegung)) return []
      const zeiger = formatZeiger(["veroeffentlichungen", i, "formel", ...pfad])
      const naechste = nearest(auspraegung, bekannt)
      return [befund("AuspraegungUnbekannt", { zeiger }, { auspraegung, merkmal, bekannt, naechste })]
    }),
  )
}

type Auspraegung = readonly [pfad: ReadonlyArray<string | number>, merkmal: string, auspraegung: string]

const auspraegungenOf = (formel: Nachrechnung): ReadonlyArray<Auspraegung> => {
  if (formel.art === "rang") {
    const { unter } = formel
    if (!("merkmal" in unter)) return []
    return formel.elemente.map((element, i): Auspraegung => [["elemente", i], unter.merkmal, element])
  }
  if (!("merkmale" in formel)) return []
  return Object.entries(formel.merkmale ?? {}).map(([merkmal, name]): Auspraegung => [
    ["merkmale", merkmal],
    merkmal,
    name,
  ])
}
