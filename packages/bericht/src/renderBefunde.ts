import { type Befund, renderBefund } from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"
import { formatOrt, hang } from "./format.ts"

/** Shown at most; a reader mends the first ones and asks again. */
const grenze = 100

const kopf = { fehler: ["Fehler", "rot"], warnung: ["Warnung", "gelb"], hinweis: ["Hinweis", "grau"] } as const

/** Befunde as text: was, wo, warum, Abhilfe; at most 100, then how many more there are. */
export const renderBefunde = (befunde: ReadonlyArray<Befund>, darstellung: Darstellung): string => {
  const texte = befunde.slice(0, grenze).map((befund) => {
    const { schwere, was, wo, warum, abhilfe } = renderBefund(befund)
    const [wort, farbe] = kopf[schwere]
    return [
      ...hang(`${wort}: `, was).map((line, i) =>
        i === 0 ? line.replace(`${wort}:`, paint(darstellung, farbe, `${wort}:`)) : line,
      ),
      `  wo:      ${formatOrt(wo)}`,
      ...hang("  warum:   ", warum),
      ...hang("  Abhilfe: ", abhilfe),
      "",
    ].join("\n")
  })
  const rest = befunde.length - grenze
  return [...texte, ...(rest > 0 ? [`… und ${rest} weitere; --format json zeigt alle.\n`] : [])].join("\n")
}
