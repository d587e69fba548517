import { type Befund, befund } from "../befund/Befund.ts"
import { showWert } from "../befund/showWert.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Konzept } from "../Konzept.ts"
import { type Eintrag, verzeichnisOf } from "../verzeichnisOf.ts"

/** What a council decides is the wording of these nouns; measures, values and links go on changing. */
const beschlossen = new Set(["rollen", "oberziele", "handlungsfelder", "ziele"])

/**
 * Was wording changed that a council has decided? A decided text changes by a new edition, never within its own.
 *
 * @param vorher   the edition as it is known
 * @param nachher  the same edition as it is to be taken in; another edition is free to say anything
 * @returns        one Befund for each title or text that differs or is gone; none while `vorher` is a draft
 */
export const checkFortschreibung = (vorher: Konzept, nachher: Konzept): ReadonlyArray<Befund> => {
  if (vorher.id !== nachher.id || vorher.zustand === "entwurf" || vorher.zustand === "abgestimmt") return []
  const jetzt = new Map(entschieden(nachher).map((eintrag) => [keyOf(eintrag), eintrag]))
  return entschieden(vorher).flatMap((alt) => {
    const neu = jetzt.get(keyOf(alt))
    return (["titel", "text"] as const).flatMap((feld) => {
      const [war, ist] = [wortlautOf(alt, feld), neu === undefined ? undefined : wortlautOf(neu, feld)]
      if (war === ist) return []
      const zeiger = formatZeiger(neu === undefined ? [alt.liste] : [...neu.pfad, feld])
      const angaben = { kennung: alt.id, feld, war: showWert(war ?? ""), ist: showWert(ist ?? "") }
      return [befund("BeschlossenerTextGeaendert", { zeiger }, angaben)]
    })
  })
}

const entschieden = (konzept: Konzept): ReadonlyArray<Eintrag> =>
  verzeichnisOf(konzept).eintraege.filter(({ liste }) => beschlossen.has(liste))

const keyOf = ({ liste, id }: Eintrag): string => `${liste} ${id}`

const wortlautOf = ({ wert }: Eintrag, feld: "titel" | "text"): string | undefined => {
  const { [feld]: wortlaut } = wert as { readonly titel?: string; readonly text?: string }
  return wortlaut
}
