import type { Urteil, UrteilArt } from "@zielwerk/auswertung"
import type { Konzept } from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"
import { createZusammenhang } from "./saetze/Lage.ts"
import { satzOf } from "./saetze/satzOf.ts"
import { type Schreibung, schreibungIn } from "./sprache/schreibungIn.ts"
import { urteilsworte } from "./sprache/urteilsworte.ts"
import { hang, joinBlocks } from "./zeilen.ts"

const arten = [
  ["widerspricht", "✗", "rot"],
  ["falscheEinheit", "≠", "gelb"],
  ["nichtNachrechenbar", "?", "grau"],
  ["stimmt", "✓", "gruen"],
] as const

/** How many printed figures got which Urteil, as one sentence. */
export const summarizeUrteile = (
  urteile: ReadonlyArray<Urteil>,
  { sprache, anzahl }: Schreibung = schreibungIn("de"),
): string => {
  const text = urteilsworte[sprache]
  const teile = (["stimmt", "widerspricht", "falscheEinheit", "nichtNachrechenbar"] as const).flatMap((art) => {
    const davon = urteile.filter(({ urteil }) => urteil === art).length
    return davon === 0 ? [] : [anzahl(davon, ...text.worte[art])]
  })
  const alle = anzahl(urteile.length, ...text.alle)
  return `${alle} ${text.geprueft}${teile.length === 0 ? "" : `: ${teile.join(", ")}`}.`
}

/** The printed figures by Urteil with their passage and the reason; those that do not hold first. */
export const renderUrteile = (
  konzept: Konzept,
  urteile: ReadonlyArray<Urteil>,
  gezeigt: ReadonlyArray<UrteilArt>,
  darstellung: Darstellung,
): ReadonlyArray<string> => {
  const { sprache = "de" } = darstellung
  const [zusammenhang, { zitat, stelle }] = [createZusammenhang(konzept, sprache), schreibungIn(sprache)]
  const blocks = arten.map(([art, zeichen, farbe]) => {
    const davon = urteile.filter(({ urteil }) => urteil === art)
    if (!gezeigt.includes(art) || davon.length === 0) return []
    return [
      paint(darstellung, "fett", `${urteilsworte[sprache].titel[art]} (${davon.length})`),
      ...davon.flatMap((urteil) => [
        ...hang("    ", `${zitat(urteil.gedruckt)} · ${stelle(urteil.stelle)}`).map((line, i) =>
          i === 0 ? `  ${paint(darstellung, farbe, zeichen)} ${line.slice(4)}` : line,
        ),
        ...hang("      ", satzOf(urteil, zusammenhang)),
      ]),
    ]
  })
  return joinBlocks(blocks)
}
