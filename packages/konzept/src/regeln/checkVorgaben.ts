import { type Befund, befund } from "../befund/Befund.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Konzept } from "../Konzept.ts"

/**
 * Every Handlungsfeld with more or fewer Ziele than the edition says it has. Those of its Unterfelder are its own;
 * Teilziele are no further Ziele.
 */
export const checkVorgaben = ({ vorgaben, handlungsfelder, ziele }: Konzept): ReadonlyArray<Befund> => {
  const spanne = vorgaben?.zieleJeHandlungsfeld
  if (spanne === undefined) return []
  const { von, bis } = spanne
  const ueber = new Map<string, string | undefined>(handlungsfelder.map(({ id, teilVonId }) => [id, teilVonId]))
  const anzahlen = new Map<string, number>()
  for (const { handlungsfeldId, teilVonId } of ziele) {
    if (handlungsfeldId === undefined || teilVonId !== undefined) continue
    const feld = topOf(handlungsfeldId, ueber)
    anzahlen.set(feld, (anzahlen.get(feld) ?? 0) + 1)
  }
  return handlungsfelder.flatMap(({ id, titel, teilVonId }, i) => {
    const anzahl = anzahlen.get(id) ?? 0
    if (teilVonId !== undefined || (anzahl >= von && anzahl <= bis)) return []
    const ort = { zeiger: formatZeiger(["handlungsfelder", i]) }
    return [befund("ZieleJeHandlungsfeld", ort, { handlungsfeld: titel, anzahl, von, bis })]
  })
}

/** The Handlungsfeld above all others; in a circle, which is a fault of its own, any of them. */
const topOf = (id: string, ueber: ReadonlyMap<string, string | undefined>): string => {
  const seen = new Set([id])
  let feld = id
  for (let oben = ueber.get(feld); oben !== undefined && !seen.has(oben); oben = ueber.get(oben)) {
    seen.add(oben)
    feld = oben
  }
  return feld
}
