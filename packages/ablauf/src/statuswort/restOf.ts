import { isFuellwort } from "./einschraenkungen.ts"
import type { Gefaltet } from "./foldText.ts"
import { type Abschnitt, isNebenbei } from "./splitAbschnitte.ts"

/** Words in a row that were not understood, from the first to the last of them that says something. */
interface Lauf {
  readonly erstes: string
  readonly von: number
  readonly bis: number
}

/** What was not understood, in the letters of the text; a clause that says why is the reason. */
export const restOf = (
  kern: string,
  gefaltet: Gefaltet,
  abschnitte: ReadonlyArray<Abschnitt>,
  verstanden: ReadonlySet<Abschnitt>,
): { readonly grund?: string; readonly rest?: string } => {
  const laeufe: Array<Lauf> = []
  let offen: Lauf | undefined
  for (const abschnitt of abschnitte) {
    const [von, bis] = verstanden.has(abschnitt) ? abschnitt.kopf : [0, 0]
    const isUnwichtig = (stelle: number, wort: string): boolean =>
      verstanden.has(abschnitt) ? isNebenbei(abschnitt.woerter, stelle) : isFuellwort(wort)
    for (const [stelle, wort] of abschnitt.woerter.entries()) {
      if (stelle >= von && stelle < bis) offen = undefined
      else if (!isUnwichtig(stelle, wort.wort)) {
        if (offen !== undefined) laeufe.pop()
        offen = { erstes: offen?.erstes ?? wort.wort, von: offen?.von ?? wort.von, bis: wort.bis }
        laeufe.push(offen)
      }
    }
  }
  const textOf = ({ von, bis }: Lauf): string => kern.slice(gefaltet.von[von], gefaltet.bis[bis - 1])
  const grund = verstanden.size === 0 ? undefined : laeufe.find(({ erstes }) => gruende.has(erstes))
  const rest = laeufe.filter((lauf) => lauf !== grund).map(textOf)
  return {
    ...(grund === undefined ? {} : { grund: textOf(grund) }),
    ...(rest.length === 0 ? {} : { rest: rest.join(" … ") }),
  }
}

const gruende = new Set(["wegen", "aufgrund", "infolge", "mangels", "da", "weil", "grund"])
