import type { Auswertung, Umsetzung, Zielwertbewertung, Zusammenfassung } from "@zielwerk/auswertung"
import type { Konzept } from "@zielwerk/konzept"
import { type Darstellung, paint } from "../Darstellung.ts"
import { hang } from "../zeilen.ts"
import { prozentIn } from "./formatIn.ts"
import { satzOfBewertung } from "./satzOfBewertung.ts"
import type { Sprache } from "./Sprache.ts"
import { ampelworte, ampelzeichen, gruende, umsetzungsworte, zielarten } from "./worte.ts"

/**
 * What is agreed and what has come of it: for each Ziel that has Zielwerte both lights, then each Zielwert with the
 * sentences that explain it; then Handlungsfelder, Oberziele and the whole. Nothing where nothing is agreed.
 */
export const renderWirkung = (
  konzept: Konzept,
  auswertung: Auswertung,
  darstellung: Darstellung,
  sprache: Sprache,
): ReadonlyArray<string> => {
  if (konzept.zielwerte.length === 0) return []
  const titel = new Map<string, string>(
    [...konzept.ziele, ...konzept.handlungsfelder, ...konzept.oberziele].map((eintrag) => [eintrag.id, eintrag.titel]),
  )
  const nameOf = (id: string): string => titel.get(id) ?? id
  const ziele = auswertung.ziele.filter(({ wirkung: { zielwerte } }) => zielwerte.length > 0)
  return [
    ...ziele.flatMap(({ id, umsetzung, wirkung: { zielwerte, zusammenfassung } }) => [
      ...hang("  ", nameOf(id)).map((line) => paint(darstellung, "fett", line)),
      ...lichter(umsetzung, zusammenfassung, "    ", sprache),
      ...zielwerte.flatMap((bewertung) => renderZielwert(konzept, bewertung, sprache)),
    ]),
    ...[
      ...auswertung.handlungsfelder.map(({ id, ...beide }) => ({ name: nameOf(id), ...beide })),
      ...auswertung.oberziele.flatMap(({ id, ...beide }) =>
        beide.zielIds.length === 0 ? [] : [{ name: nameOf(id), ...beide }],
      ),
      { name: sprache === "de" ? "Das ganze Konzept" : "The whole concept", ...auswertung.gesamt },
    ].flatMap(({ name, umsetzung, wirkung }) => [
      ...hang("  ", name).map((line) => paint(darstellung, "fett", line)),
      ...lichter(umsetzung, wirkung, "    ", sprache),
    ]),
  ]
}

/** Both lights, side by side and never as one. */
const lichter = (
  umsetzung: Umsetzung,
  wirkung: Zusammenfassung,
  rand: string,
  sprache: Sprache,
): ReadonlyArray<string> => {
  const anzahl = umsetzung.massnahmen.length
  const getan =
    anzahl === 0
      ? sprache === "de"
        ? "noch keine Maßnahmen entwickelt"
        : "no measures developed yet"
      : `${umsetzungsworte[umsetzung.farbe][sprache]} (${anzahl} ${sprache === "de" ? (anzahl === 1 ? "Maßnahme" : "Maßnahmen") : anzahl === 1 ? "measure" : "measures"})`
  return [
    ...hang(`${rand}${sprache === "de" ? "Umsetzung: " : "Implementation: "}`, getan),
    ...hang(`${rand}${sprache === "de" ? "Wirkung:   " : "Effect:         "}`, wirkungText(wirkung, sprache)),
  ]
}

const wirkungText = (
  { ampel, grund, fortschritt, erwartung, abdeckung, ausgeschlossen }: Zusammenfassung,
  sprache: Sprache,
): string => {
  const wort = `${ampelzeichen[ampel]} ${ampelworte[ampel][sprache]}`
  const zahlen = [
    typeof fortschritt === "number"
      ? `${sprache === "de" ? "Fortschritt" : "progress"} ${prozentIn(sprache, fortschritt)}`
      : "",
    typeof erwartung === "number"
      ? `${sprache === "de" ? "erwartet" : "expected"} ${prozentIn(sprache, erwartung)}`
      : "",
    abdeckung < 1 ? `${sprache === "de" ? "bewertbar" : "assessable"} ${prozentIn(sprache, abdeckung)}` : "",
  ].filter((teil) => teil !== "")
  const warum = grund === undefined ? "" : `; ${gruende[grund][sprache]}`
  const ohne =
    ausgeschlossen.length === 0
      ? ""
      : sprache === "de"
        ? `; ${ausgeschlossen.length} zählen nicht mit`
        : `; ${ausgeschlossen.length} not counted`
  return `${wort}${zahlen.length === 0 ? "" : ` (${zahlen.join(", ")})`}${warum}${ohne}`
}

const renderZielwert = (konzept: Konzept, bewertung: Zielwertbewertung, sprache: Sprache): ReadonlyArray<string> => {
  const indikator = konzept.indikatoren.find(({ id }) => id === bewertung.indikatorId)
  const art = zielarten[bewertung.art][sprache]
  const name = indikator === undefined ? art : `${indikator.titel}: ${art}`
  const abgeloest = bewertung.abgeloestDurch === undefined ? "" : sprache === "de" ? " (abgelöst)" : " (superseded)"
  const satz = satzOfBewertung(bewertung, { einheit: indikator?.einheit ?? "", sprache })
  return [...hang(`    ${ampelzeichen[bewertung.ampel]} `, `${name}${abgeloest}`), ...hang("      ", satz)]
}
