import { type Befund, befund } from "../befund/Befund.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Konzept } from "../Konzept.ts"
import { beginnOf, endeOf, type Zeitbezug } from "../Zeitbezug.ts"

/** Every Massnahme that ends before it begins. */
export const checkZeitraeume = ({ massnahmen }: Konzept): ReadonlyArray<Befund> =>
  massnahmen.flatMap(({ beginn, ende }, i) =>
    beginn !== undefined && ende !== undefined && isVertauscht(beginn, ende)
      ? [befund("ZeitraumVertauscht", { zeiger: formatZeiger(["massnahmen", i, "ende"]) }, { beginn, ende })]
      : [],
  )

const isVertauscht = (beginn: Zeitbezug, ende: Zeitbezug): boolean => {
  const [erster, letzter] = [beginnOf(beginn), endeOf(ende)]
  return erster !== undefined && letzter !== undefined && letzter < erster
}
