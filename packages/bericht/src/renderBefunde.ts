import { type Befund, renderBefund } from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"
import { formatAnzahl, formatOrt } from "./format.ts"
import { hang } from "./zeilen.ts"

/** Shown at most, hints that a file has more not counted; a reader mends the first ones and asks again. */
const grenze = 100

const farben = { fehler: "rot", warnung: "gelb", hinweis: "grau" } as const

const de = {
  schwere: { fehler: "Fehler", warnung: "Warnung", hinweis: "Hinweis" } as {
    readonly [s in Befund["schwere"]]: string
  },
  wo: "wo:      ",
  warum: "warum:   ",
  abhilfe: "Abhilfe: ",
  imGanzen: "in den Angaben als Ganzem",
  weitere: ["weiterer Befund", "weitere Befunde"] as readonly [string, string],
  und: (weitere: string): string => `… und ${weitere}; „pruefen --format json“ nennt alle.`,
}

const en: typeof de = {
  schwere: { fehler: "Error", warnung: "Warning", hinweis: "Note" },
  wo: "where:  ",
  warum: "why:    ",
  abhilfe: "remedy: ",
  imGanzen: "in the data as a whole",
  weitere: ["more finding", "more findings"],
  und: (weitere) => `… and ${weitere}; “pruefen --format json” names all of them.`,
}

const texte = { de, en }

/**
 * What is wrong, where, why, and what helps? Befunde as text for people in the order given; at most 100, then how many
 * more there are.
 */
export const renderBefunde = (befunde: ReadonlyArray<Befund>, darstellung: Darstellung): string => {
  const { sprache = "de" } = darstellung
  const text = texte[sprache]
  const isZaehlung = ({ code }: Befund): boolean => code === "BefundeGekuerzt"
  const letzter = befunde.flatMap((befund, i) => (isZaehlung(befund) ? [] : [i]))[grenze - 1] ?? befunde.length
  const gezeigte = befunde.filter((befund, i) => i <= letzter || isZaehlung(befund))
  const texteDerBefunde = gezeigte.map((befund) => {
    const { schwere, was, wo, warum, abhilfe } = renderBefund(befund, sprache)
    const wort = text.schwere[schwere]
    const ort = formatOrt(wo)
    return [
      ...hang(`${wort}: `, was).map((line, i) =>
        i === 0 ? `${paint(darstellung, farben[schwere], `${wort}:`)}${line.slice(wort.length + 1)}` : line,
      ),
      ...hang(`  ${text.wo}`, ort === "" ? text.imGanzen : ort),
      ...hang(`  ${text.warum}`, warum),
      ...hang(`  ${text.abhilfe}`, abhilfe),
      "",
    ].join("\n")
  })
  const rest = befunde.length - gezeigte.length
  const weitere = formatAnzahl(rest, ...text.weitere, sprache)
  return [...texteDerBefunde, ...(rest > 0 ? [`${text.und(weitere)}\n`] : [])].join("\n")
}
