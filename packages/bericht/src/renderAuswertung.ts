import type { Konzept } from "@zielwerk/konzept"
import type { Auszug } from "./auszug/Auszug.ts"
import type { Darstellung } from "./Darstellung.ts"
import type { Beistand } from "./eintrag/Register.ts"
import { renderBaum } from "./renderBaum.ts"
import { renderGebiete } from "./renderGebiete.ts"
import { renderIndikatoren } from "./renderIndikatoren.ts"
import { renderKopf, renderTeil } from "./renderKopf.ts"
import { renderUeberblick } from "./renderUeberblick.ts"
import { renderUrteile } from "./renderUrteile.ts"
import { auswertungsworte, formatAuswahl, formatStand } from "./sprache/auswertungsworte.ts"
import { bezeichnungIn } from "./sprache/bezeichnungIn.ts"
import { schreibungIn } from "./sprache/schreibungIn.ts"
import { renderWirkung } from "./wirkung/renderWirkung.ts"
import { hang } from "./zeilen.ts"

/**
 * How does a Konzept stand on its Stichtag, as text for people, in German or English? The tree of Ziele, what is done for
 * them and what has come of it, the Indikatoren, the areas as bars, and every printed figure that does not hold or cannot
 * be recomputed; those that hold are only counted.
 *
 * @param konzept     the one that was evaluated; it has the titles
 * @param auswertung  what `evaluateKonzept` returned, or what `selectAuswertung` left of it
 * @param beistand    hints of Zielwerte that come from other files
 * @returns           lines of about 100 characters, the same for the same input; a part that has nothing is left out
 *
 * Mind: a Tendenz goes from the first to the last value; what lies between is not in it. Umsetzung and Wirkung stand
 * side by side and are never one figure.
 */
export const renderAuswertung = (
  konzept: Konzept,
  auswertung: Auszug,
  darstellung: Darstellung,
  { hinweise }: Pick<Beistand, "hinweise"> = {},
): string => {
  const { veroeffentlichungen, auswahl } = auswertung
  const offen = renderUrteile(
    konzept,
    veroeffentlichungen,
    ["widerspricht", "falscheEinheit", "nichtNachrechenbar"],
    darstellung,
  )
  const schreibung = schreibungIn(darstellung.sprache ?? "de")
  const text = auswertungsworte[schreibung.sprache]
  const [ziele, massnahmen] = (["ziel", "massnahme"] as const).map(
    (nomen) => bezeichnungIn(schreibung.sprache, konzept, nomen).mehrzahl,
  )
  const isAllesRichtig = veroeffentlichungen.length > 0 && offen.length === 0
  return [
    ...renderKopf(konzept, darstellung),
    formatStand(auswertung, schreibung),
    ...(auswahl === undefined ? [] : hang(text.auswahl, formatAuswahl(konzept, auswahl, schreibung))),
    ...renderTeil(text.ueberblick, renderUeberblick(konzept, auswertung, schreibung), darstellung),
    ...renderTeil(`${ziele} ${text.und} ${massnahmen}`, renderBaum(konzept, darstellung), darstellung),
    ...renderTeil(text.wirkung, renderWirkung(konzept, auswertung, darstellung, hinweise), darstellung),
    ...renderTeil(text.indikatoren, renderIndikatoren(konzept, auswertung, darstellung), darstellung),
    ...auswertung.indikatoren.flatMap((indikator) => {
      const titel = konzept.indikatoren.find(({ id }) => id === indikator.id)?.titel ?? indikator.id
      return renderTeil(`${titel}: ${text.gebiete}`, renderGebiete(konzept, indikator, darstellung), darstellung)
    }),
    ...renderTeil(text.gedruckte, isAllesRichtig ? [`  ${text.keineWiderspricht}`] : offen, darstellung),
    "",
  ].join("\n")
}
