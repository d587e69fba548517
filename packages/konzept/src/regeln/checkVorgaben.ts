import { type Befund, befund } from "../befund/Befund.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Konzept } from "../Konzept.ts"

/** Every Handlungsfeld with more or fewer Ziele than the edition says it has; Teilziele are no further Ziele. */
export const checkVorgaben = ({ vorgaben, handlungsfelder, ziele }: Konzept): ReadonlyArray<Befund> => {
  const spannweite = vorgaben?.zieleJeHandlungsfeld
  if (spannweite === undefined) return []
  const { von, bis } = spannweite
  return handlungsfelder.flatMap(({ id, titel, teilVonId }, i) => {
    const anzahl = ziele.filter((ziel) => ziel.handlungsfeldId === id && ziel.teilVonId === undefined).length
    // the Ziele of a field with Unterfelder may all stand there
    const isOberfeld = handlungsfelder.some((feld) => feld.teilVonId === id)
    if (teilVonId !== undefined || isOberfeld || (anzahl >= von && anzahl <= bis)) return []
    return [
      befund(
        "ZieleJeHandlungsfeld",
        { zeiger: formatZeiger(["handlungsfelder", i]) },
        { handlungsfeld: titel, anzahl, von, bis },
      ),
    ]
  })
}
