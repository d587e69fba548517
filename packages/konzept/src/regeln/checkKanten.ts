import { type Befund, befund } from "../befund/Befund.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Konzept } from "../Konzept.ts"
import type { Wandel } from "../Kontinuitaet.ts"

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

/**
 * Every edge whose ends do not fit what it says (what is new has no former, what is divided has several successors), every
 * entry that came about twice, and edges that lead back where no former edition is named.
 */
export const checkKanten = ({ id, vorgaengerId, kontinuitaet }: Konzept): ReadonlyArray<Befund> => {
  const seen = new Map<string, number>()
  return kontinuitaet.flatMap(({ nomen, wandel, von = [], nach = [] }, i) => {
    const zeiger = formatZeiger(["kontinuitaet", i])
    const [soVon, soNach] = muster[wandel]
    const [anzahlVon, anzahlNach] = [new Set<string>(von).size, new Set<string>(nach).size]
    const doppelte = [...new Set<string>(nach)].flatMap((kennung) => {
      const erste = seen.get(`${nomen} ${kennung}`)
      if (erste === undefined) seen.set(`${nomen} ${kennung}`, i)
      return erste === undefined
        ? []
        : [befund("KanteDoppelt", { zeiger }, { kennung, erste: formatZeiger(["kontinuitaet", erste]) })]
    })
    return [
      ...(viele(anzahlVon) === soVon && viele(anzahlNach) === soNach
        ? []
        : [
            befund(
              "KantePasstNicht",
              { zeiger },
              { wandel, von: anzahlVon, nach: anzahlNach, sollVon: soVon, sollNach: soNach },
            ),
          ]),
      ...doppelte,
      ...(anzahlVon > 0 && (vorgaengerId === undefined || vorgaengerId === id)
        ? [befund("VorgaengerFehlt", { zeiger }, { wandel })]
        : []),
    ]
  })
}

const viele = (anzahl: number): Viele => (anzahl === 0 ? "keine" : anzahl === 1 ? "eine" : "mehrere")
