import { type Befund, befund } from "../befund/Befund.ts"
import { nearest } from "../befund/nearest.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Konzept } from "../Konzept.ts"
import { verzeichnisOf } from "../verzeichnisOf.ts"

const listen = { ziel: "ziele", handlungsfeld: "handlungsfelder", gremium: "gremien", akteur: "akteure" } as const

/**
 * Do the edges of an edition lead back to entries of the former one?
 *
 * @param konzept    the newer edition; its edges name ids of the former
 * @param vorgaenger the former edition
 * @returns          one Befund for each id that the former edition does not have, and one if it is another edition
 */
export const checkVorgaenger = (konzept: Konzept, vorgaenger: Konzept): ReadonlyArray<Befund> => {
  if (konzept.vorgaengerId !== vorgaenger.id)
    return [
      befund(
        "VorgaengerFalsch",
        { zeiger: "/vorgaengerId" },
        { genannt: konzept.vorgaengerId ?? "", gefunden: vorgaenger.id },
      ),
    ]
  const bekannte = Map.groupBy(verzeichnisOf(vorgaenger).eintraege, ({ liste }) => liste)
  const idsOf = new Map([...bekannte].map(([liste, eintraege]) => [liste, new Set(eintraege.map(({ id }) => id))]))
  return konzept.kontinuitaet.flatMap(({ nomen, von = [] }, i) => {
    const liste = listen[nomen]
    const ids = idsOf.get(liste) ?? new Set()
    const bekannt = [...ids]
    return von.flatMap((kennung, j) =>
      ids.has(kennung)
        ? []
        : [
            befund(
              "VerweisUnbekannt",
              { zeiger: formatZeiger(["kontinuitaet", i, "von", j]) },
              {
                kennung,
                liste: `${liste} der Fassung ${vorgaenger.id}`,
                bekannt,
                naechste: nearest(kennung, bekannt),
              },
            ),
          ],
    )
  })
}
