import { type Befund, befund } from "../befund/Befund.ts"
import { showWert } from "../befund/showWert.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Konzept } from "../Konzept.ts"
import { type Eintrag, verzeichnisOf } from "../verzeichnisOf.ts"

/** What a council decides are these nouns, their wording and where they belong; measures, values and links go on changing. */
const beschlossen = new Set(["rollen", "oberziele", "handlungsfelder", "ziele"])
const felder = ["titel", "text", "funktion", "auspraegungen", "aspekte", "handlungsfeldId", "teilVonId"] as const

/**
 * Was anything changed that a council has decided? Decided wording changes by a new edition, never within its own. Whoever
 * takes an edition in again asks this before replacing the one that is known.
 *
 * @param vorher   the edition as it is known
 * @param nachher  the same edition as it is to be taken in; another edition is free to say anything
 * @returns        one Befund (fehler) for each field that differs, and for each entry that is gone or new; none while
 *                 `vorher` is a draft
 *
 * @example
 * ```ts beispiel
 * import { checkFortschreibung, defineKonzept } from "@zielwerk/konzept"
 *
 * const kopf = { format: "1", id: "m-26", titel: "M", fassung: "2026", kommune: { ags: "01001000", name: "M" } } as const
 * const vorher = defineKonzept({ ...kopf, zustand: "beschlossen", ziele: [{ id: "z", titel: "Kurse ausbauen" }] })
 * const nachher = defineKonzept({ ...kopf, zustand: "beschlossen", ziele: [{ id: "z", titel: "Kurse prüfen" }] })
 * checkFortschreibung(vorher, nachher).map(({ code, wo }) => [code, wo.zeiger]) // => [["BeschlossenerTextGeaendert", "/ziele/0/titel"]]
 * ```
 */
export const checkFortschreibung = (vorher: Konzept, nachher: Konzept): ReadonlyArray<Befund> => {
  if (vorher.id !== nachher.id || vorher.zustand === "entwurf" || vorher.zustand === "abgestimmt") return []
  const [frueher, jetzt] = [vorher, nachher].map((konzept) => new Map(entschieden(konzept).map((e) => [keyOf(e), e])))
  const alle = new Set([...(frueher?.keys() ?? []), ...(jetzt?.keys() ?? [])])
  return [...alle].flatMap((key) => compare(frueher?.get(key), jetzt?.get(key)))
}

const entschieden = (konzept: Konzept): ReadonlyArray<Eintrag> =>
  verzeichnisOf(konzept).eintraege.filter(({ liste }) => beschlossen.has(liste))

const keyOf = ({ liste, id }: Eintrag): string => `${liste} ${id}`

const compare = (alt: Eintrag | undefined, neu: Eintrag | undefined): ReadonlyArray<Befund> =>
  felder.flatMap((feld) => {
    const [war, ist] = [wortlautOf(alt, feld), wortlautOf(neu, feld)]
    const eintrag = neu ?? alt
    if (war === ist || eintrag === undefined) return []
    const zeiger = formatZeiger(neu === undefined ? [eintrag.liste] : [...neu.pfad, feld])
    return [
      befund(
        "BeschlossenerTextGeaendert",
        { zeiger },
        { kennung: eintrag.id, feld, war: showWert(war ?? ""), ist: showWert(ist ?? "") },
      ),
    ]
  })

const wortlautOf = (eintrag: Eintrag | undefined, feld: (typeof felder)[number]): string | undefined => {
  const wert: unknown = (eintrag?.wert as { readonly [feld: string]: unknown } | undefined)?.[feld]
  return wert === undefined || typeof wert === "string" ? wert : JSON.stringify(wert)
}
