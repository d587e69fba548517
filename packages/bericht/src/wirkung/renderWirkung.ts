import type { Umsetzung, Zielwertbewertung, Zusammenfassung } from "@zielwerk/auswertung"
import type { Konzept } from "@zielwerk/konzept"
import type { Auszug } from "../auszug/Auszug.ts"
import { withGanzen } from "../auszug/teile.ts"
import { type Darstellung, paint } from "../Darstellung.ts"
import { bezeichnungIn, gross } from "../sprache/bezeichnungIn.ts"
import { type Schreibung, schreibungIn } from "../sprache/schreibungIn.ts"
import { hang, joinBlocks } from "../zeilen.ts"
import { createHinweise, type Hinweise } from "./Hinweise.ts"
import { createNameOfKind, formatUmsetzung, formatWirkung } from "./lichter.ts"
import { satzOfBewertung, satzOfPrognose } from "./satzOfBewertung.ts"
import { wirkungsworte } from "./wirkungsworte.ts"
import { ampelzeichen, zielarten } from "./worte.ts"

/**
 * What is agreed and what has come of it: for each Ziel that has Zielwerte, or Teilziele with some, both lights, then each
 * Zielwert with the sentences that explain it; then Handlungsfelder, Oberziele and the whole. Nothing where nothing is
 * agreed.
 *
 * @param hinweise  of Zielwerte that come from a file of their own, by id
 */
export const renderWirkung = (
  konzept: Konzept,
  auswertung: Auszug,
  darstellung: Darstellung,
  hinweise: ReadonlyMap<string, string> = new Map(),
): ReadonlyArray<string> => {
  const bewertungen = auswertung.ziele.flatMap(({ wirkung: { zielwerte } }) => zielwerte)
  if (bewertungen.length === 0) return []
  const schreibung = schreibungIn(darstellung.sprache ?? "de")
  const text = wirkungsworte[schreibung.sprache]
  const blatt = { konzept, schreibung, hinweise: createHinweise(bewertungen, hinweise) }
  const nameOfKind = createNameOfKind(konzept, schreibung)
  const block = (name: string, umsetzung: Umsetzung, wirkung: Zusammenfassung): ReadonlyArray<string> => [
    ...hang("  ", name).map((line) => paint(darstellung, "fett", line)),
    ...hang(`    ${text.umsetzung}`, formatUmsetzung(konzept, umsetzung, schreibung)),
    ...hang(`    ${text.wirkung}`, formatWirkung(wirkung, schreibung, nameOfKind)),
  ]
  const wort = (nomen: "oberziel" | "handlungsfeld"): string =>
    gross(bezeichnungIn(schreibung.sprache, konzept, nomen).einzahl)
  const titelIn = (liste: ReadonlyArray<{ readonly id: string; readonly titel: string }>, id: string): string =>
    liste.find((eintrag) => eintrag.id === id)?.titel ?? id
  const gezeigte = withGanzen(
    konzept.ziele,
    bewertungen.map(({ zielId }) => zielId),
  )
  const { gesamt } = auswertung
  return joinBlocks([
    blatt.hinweise.alle.flatMap(({ zeichen, satz }) => hang(`  ${text.hinweise(zeichen)}`, satz)),
    ...auswertung.ziele
      .filter(({ id }) => gezeigte.has(id))
      .map(({ id, umsetzung, wirkung: { zielwerte, zusammenfassung } }) => [
        ...block(titelIn(konzept.ziele, id), umsetzung, zusammenfassung),
        ...zielwerte.flatMap((bewertung) => renderZielwert(bewertung, blatt)),
      ]),
    ...auswertung.handlungsfelder.map(({ id, umsetzung, wirkung }) =>
      block(`${wort("handlungsfeld")} ${titelIn(konzept.handlungsfelder, id)}`, umsetzung, wirkung),
    ),
    ...auswertung.oberziele
      .filter(({ zielIds }) => zielIds.length > 0)
      .map(({ id, umsetzung, wirkung }) =>
        block(`${wort("oberziel")}: ${titelIn(konzept.oberziele, id)}`, umsetzung, wirkung),
      ),
    gesamt === undefined ? [] : block(text.ganzes, gesamt.umsetzung, gesamt.wirkung),
  ])
}

interface Blatt {
  readonly konzept: Konzept
  readonly schreibung: Schreibung
  readonly hinweise: Hinweise
}

const renderZielwert = (
  bewertung: Zielwertbewertung,
  { konzept, schreibung, hinweise }: Blatt,
): ReadonlyArray<string> => {
  const { sprache } = schreibung
  const indikator = konzept.indikatoren.find(({ id }) => id === bewertung.indikatorId)
  const art = zielarten[bewertung.art][sprache]
  const name = indikator === undefined ? art : `${indikator.titel}: ${art}`
  const abgeloest = bewertung.abgeloestDurch === undefined ? "" : ` (${wirkungsworte[sprache].abgeloest})`
  const rahmen = { einheit: indikator?.einheit ?? "", schreibung }
  const prognose = satzOfPrognose(bewertung, rahmen)
  return [
    ...hang(`    ${ampelzeichen[bewertung.ampel]} `, `${name}${abgeloest}${hinweise.zeichenOf(bewertung.id)}`),
    ...hang("      ", satzOfBewertung(bewertung, rahmen)),
    ...(prognose === "" ? [] : hang("      ", prognose)),
  ]
}
