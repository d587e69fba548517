import { type Befund, befund } from "../befund/Befund.ts"
import { nearest } from "../befund/nearest.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Konzept } from "../Konzept.ts"
import type { Wandel } from "../Kontinuitaet.ts"
import { verzeichnisOf } from "../verzeichnisOf.ts"

type Viele = "keine" | "eine" | "mehrere"

/** How many entries of the former edition become how many of this one. */
const muster: { readonly [wandel in Wandel]: readonly [von: Viele, nach: Viele] } = {
  uebernommen: ["eine", "eine"],
  geaendert: ["eine", "eine"],
  neu: ["keine", "eine"],
  geteilt: ["eine", "mehrere"],
  zusammengefuehrt: ["mehrere", "eine"],
  entfallen: ["eine", "keine"],
}

/** Every edge whose ends do not fit what it says: what is new has no former, what is divided has several successors. */
export const checkKanten = ({ kontinuitaet }: Konzept): ReadonlyArray<Befund> =>
  kontinuitaet.flatMap(({ wandel, von = [], nach = [] }, i) => {
    const [soVon, soNach] = muster[wandel]
    return viele(von.length) === soVon && viele(nach.length) === soNach
      ? []
      : [
          befund(
            "KantePasstNicht",
            { zeiger: formatZeiger(["kontinuitaet", i]) },
            { wandel, von: von.length, nach: nach.length, sollVon: soVon, sollNach: soNach },
          ),
        ]
  })

const viele = (anzahl: number): Viele => (anzahl === 0 ? "keine" : anzahl === 1 ? "eine" : "mehrere")

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
  const { eintraege } = verzeichnisOf(vorgaenger)
  return konzept.kontinuitaet.flatMap(({ nomen, von = [] }, i) => {
    const liste = listen[nomen]
    const bekannt = eintraege.flatMap((eintrag) => (eintrag.liste === liste ? [eintrag.id] : []))
    return von.flatMap((kennung, j) =>
      bekannt.includes(kennung)
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
