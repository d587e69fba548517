import type { Urteil, UrteilArt } from "@zielwerk/auswertung"
import type { Konzept } from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"
import { formatStelle, hang } from "./format.ts"
import { createZusammenhang, satzOf } from "./saetze/satzOf.ts"

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
    return anzahl === 0 ? [] : [`${anzahl} ${worte[art][anzahl === 1 ? 0 : 1]}`]
  })
  return `${urteile.length} gedruckte Zahlen und Aussagen nachgerechnet: ${teile.join(", ")}.`
}

/** The printed figures by Urteil with their passage and the reason; those that do not hold first. */
export const renderUrteile = (
  konzept: Konzept,
  urteile: ReadonlyArray<Urteil>,
  gezeigt: ReadonlyArray<UrteilArt>,
  darstellung: Darstellung,
): ReadonlyArray<string> => {
  const zusammenhang = createZusammenhang(konzept)
  return arten.flatMap(([art, zeichen, farbe, titel]) => {
    const davon = urteile.filter(({ urteil }) => urteil === art)
    if (!gezeigt.includes(art) || davon.length === 0) return []
    return [
      "",
      paint(darstellung, "fett", `${titel} (${davon.length})`),
      ...davon.flatMap((urteil) => [
        ...hang(`  ${zeichen} `, `„${urteil.gedruckt}“ · ${formatStelle(urteil.stelle)}`).map((line) =>
          line.replace(`  ${zeichen} `, `  ${paint(darstellung, farbe, zeichen)} `),
        ),
        ...hang("      ", satzOf(urteil, zusammenhang)),
      ]),
    ]
  })
}
