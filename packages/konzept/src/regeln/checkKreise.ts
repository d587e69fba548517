import { type Befund, befund } from "../befund/Befund.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Verweis, Verzeichnis } from "../verzeichnisOf.ts"
import { findKreise } from "./findKreise.ts"

/** Fields that say of what something is a part, what its parts are, or what takes its place. */
const teilfelder = new Set<string | number>(["teilVonId", "teile", "ersatzId"])

/**
 * Everything that is a part of itself or replaces itself, at whatever depth: Teilziele, Unterfelder, Akteure,
 * Messgroessen, Massnahmen. One Befund for each entry of a circle.
 */
export const checkKreise = ({ verweise }: Verzeichnis): ReadonlyArray<Befund> => {
  const kanten = verweise.flatMap((verweis) => kanteOf(verweis))
  const nachbarn = new Map<string, Array<string>>()
  for (const { von, nach } of kanten) {
    const bisher = nachbarn.get(von)
    if (bisher === undefined) nachbarn.set(von, [nach])
    else bisher.push(nach)
  }
  const aufKreis = findKreise(nachbarn)
  const ersteJe = new Map(kanten.toReversed().map((kante) => [kante.von, kante]))
  return kanten.flatMap((kante) => {
    const { von, feld, eintrag } = kante
    if (!aufKreis.has(von) || ersteJe.get(von) !== kante) return []
    const zeiger = formatZeiger([...eintrag.pfad, feld])
    return [befund("TeilSeinerSelbst", { zeiger }, { kennung: eintrag.id, liste: eintrag.liste, feld })]
  })
}

/** An edge of the part-of graph; ids count within lists, those of Akteure and Gremien together. */
const kanteOf = ({ von: eintrag, kennung, listen, pfad }: Verweis) => {
  const feld = pfad.find((teil) => teilfelder.has(teil))
  if (eintrag === undefined || typeof feld !== "string") return []
  const raum = listen.includes(eintrag.liste) ? listen.join(" ") : eintrag.liste
  return [{ von: `${raum} ${eintrag.id}`, nach: `${listen.join(" ")} ${kennung}`, feld, eintrag }]
}
