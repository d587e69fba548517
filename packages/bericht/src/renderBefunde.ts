import { type Befund, renderBefund } from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"
import { formatAnzahl, formatOrt } from "./format.ts"
import { hang } from "./zeilen.ts"

/** Shown at most, hints that a file has more not counted; a reader mends the first ones and asks again. */
const grenze = 100

const kopf = { fehler: ["Fehler", "rot"], warnung: ["Warnung", "gelb"], hinweis: ["Hinweis", "grau"] } as const

/**
 * What is wrong, where, why, and what helps? Befunde as text for people in the order given; at most 100, then how many
 * more there are.
 */
export const renderBefunde = (befunde: ReadonlyArray<Befund>, darstellung: Darstellung): string => {
  const isZaehlung = ({ code }: Befund): boolean => code === "BefundeGekuerzt"
  const letzter = befunde.flatMap((befund, i) => (isZaehlung(befund) ? [] : [i]))[grenze - 1] ?? befunde.length
  const gezeigte = befunde.filter((befund, i) => i <= letzter || isZaehlung(befund))
  const texte = gezeigte.map((befund) => {
    const { schwere, was, wo, warum, abhilfe } = renderBefund(befund)
    const [wort, farbe] = kopf[schwere]
    const ort = formatOrt(wo)
    return [
      ...hang(`${wort}: `, was).map((line, i) =>
        i === 0 ? `${paint(darstellung, farbe, `${wort}:`)}${line.slice(wort.length + 1)}` : line,
      ),
      ...hang("  wo:      ", ort === "" ? "in den Angaben als Ganzem" : ort),
      ...hang("  warum:   ", warum),
      ...hang("  Abhilfe: ", abhilfe),
      "",
    ].join("\n")
  })
  const rest = befunde.length - gezeigte.length
  const weitere = formatAnzahl(rest, "weiterer Befund", "weitere Befunde")
  return [...texte, ...(rest > 0 ? [`… und ${weitere}; „pruefen --format json“ nennt alle.\n`] : [])].join("\n")
}
