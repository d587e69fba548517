import type { Urteil, UrteilArt } from "@zielwerk/auswertung"
import type { Konzept } from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"
import { formatAnzahl, formatStelle, zitiere } from "./format.ts"
import { createZusammenhang } from "./saetze/Lage.ts"
import { satzOf } from "./saetze/satzOf.ts"
import { hang, joinBlocks } from "./zeilen.ts"

const arten = [
  ["widerspricht", "✗", "rot", "Widersprüche"],
  ["falscheEinheit", "≠", "gelb", "Falsche Einheit"],
  ["nichtNachrechenbar", "?", "grau", "Nicht nachrechenbar"],
  ["stimmt", "✓", "gruen", "Stimmt"],
] as const

const worte: { readonly [art in UrteilArt]: readonly [einzahl: string, mehrzahl: string] } = {
  stimmt: ["stimmt", "stimmen"],
  widerspricht: ["widerspricht", "widersprechen"],
  falscheEinheit: ["trägt die falsche Einheit", "tragen die falsche Einheit"],
  nichtNachrechenbar: ["lässt sich nicht nachrechnen", "lassen sich nicht nachrechnen"],
}

/** How many printed figures got which Urteil, as one sentence. */
export const summarizeUrteile = (urteile: ReadonlyArray<Urteil>): string => {
  const teile = (["stimmt", "widerspricht", "falscheEinheit", "nichtNachrechenbar"] as const).flatMap((art) => {
    const anzahl = urteile.filter(({ urteil }) => urteil === art).length
    return anzahl === 0 ? [] : [formatAnzahl(anzahl, ...worte[art])]
  })
  const alle = formatAnzahl(urteile.length, "gedruckte Zahl oder Aussage", "gedruckte Zahlen und Aussagen")
  return `${alle} geprüft${teile.length === 0 ? "" : `: ${teile.join(", ")}`}.`
}

/** The printed figures by Urteil with their passage and the reason; those that do not hold first. */
export const renderUrteile = (
  konzept: Konzept,
  urteile: ReadonlyArray<Urteil>,
  gezeigt: ReadonlyArray<UrteilArt>,
  darstellung: Darstellung,
): ReadonlyArray<string> => {
  const zusammenhang = createZusammenhang(konzept)
  const blocks = arten.map(([art, zeichen, farbe, titel]) => {
    const davon = urteile.filter(({ urteil }) => urteil === art)
    if (!gezeigt.includes(art) || davon.length === 0) return []
    return [
      paint(darstellung, "fett", `${titel} (${davon.length})`),
      ...davon.flatMap((urteil) => [
        ...hang("    ", `${zitiere(urteil.gedruckt)} · ${formatStelle(urteil.stelle)}`).map((line, i) =>
          i === 0 ? `  ${paint(darstellung, farbe, zeichen)} ${line.slice(4)}` : line,
        ),
        ...hang("      ", satzOf(urteil, zusammenhang)),
      ]),
    ]
  })
  return joinBlocks(blocks)
}
