import { type Befund, befund } from "../befund/Befund.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Verzeichnis } from "../verzeichnisOf.ts"

/** Lists whose ids are named by the same fields, so that they share one space of ids. */
const gemeinsam: { readonly [liste: string]: string } = { indikatoren: "messgroessen", gremien: "akteure" }

/** Every id that is given twice within its list, or within two lists that share their ids. */
export const checkKennungen = ({ eintraege }: Verzeichnis): ReadonlyArray<Befund> => {
  const seen = new Map<string, string>()
  return eintraege.flatMap(({ liste, id, pfad }) => {
    const zeiger = formatZeiger([...pfad, "id"])
    const key = `${gemeinsam[liste] ?? liste} ${id}`
    const erste = seen.get(key)
    if (erste === undefined) seen.set(key, zeiger)
    return erste === undefined ? [] : [befund("KennungDoppelt", { zeiger }, { kennung: id, erste })]
  })
}
