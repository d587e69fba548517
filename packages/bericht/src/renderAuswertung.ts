import type { Auswertung } from "@zielwerk/auswertung"
import { bezeichnungOf, type Konzept } from "@zielwerk/konzept"
import type { Darstellung } from "./Darstellung.ts"
import { formatZeit } from "./format.ts"
import { renderBaum } from "./renderBaum.ts"
import { renderGebiete } from "./renderGebiete.ts"
import { renderIndikatoren } from "./renderIndikatoren.ts"
import { renderKopf, renderTeil } from "./renderKopf.ts"
import { renderUeberblick } from "./renderUeberblick.ts"
import { renderUrteile } from "./renderUrteile.ts"

/**
 * How does a Konzept stand on its Stichtag, as German text for people? The tree of Ziele, the Indikatoren, the areas as
 * bars, and every printed figure that does not hold or cannot be recomputed; those that hold are only counted.
 *
 * @param konzept     the one that was evaluated; it has the titles
 * @param auswertung  what `evaluateKonzept` returned
 * @returns           lines of about 100 characters, the same for the same input; a part that has nothing is left out
 *
 * Mind: a Tendenz goes from the first to the last value; what lies between is not in it. Umsetzung and Wirkung stand
 * side by side and are never one figure.
 */
export const renderAuswertung = (konzept: Konzept, auswertung: Auswertung, darstellung: Darstellung): string => {
  const { veroeffentlichungen, stichtag, regelwerk } = auswertung
  const offen = renderUrteile(
    konzept,
    veroeffentlichungen,
    ["widerspricht", "falscheEinheit", "nichtNachrechenbar"],
    darstellung,
  )
  const baum = `${bezeichnungOf(konzept, "ziel").mehrzahl} und ${bezeichnungOf(konzept, "massnahme").mehrzahl}`
  const isAllesRichtig = veroeffentlichungen.length > 0 && offen.length === 0
  return [
    ...renderKopf(konzept, darstellung),
    `Auswertung zum Stichtag ${formatZeit(stichtag)} · Regelwerk ${regelwerk}`,
    ...renderTeil("Auf einen Blick", renderUeberblick(konzept, auswertung), darstellung),
    ...renderTeil(baum, renderBaum(konzept, darstellung), darstellung),
    ...renderTeil("Indikatoren", renderIndikatoren(konzept, auswertung, darstellung), darstellung),
    ...auswertung.indikatoren.flatMap((indikator) => {
      const titel = konzept.indikatoren.find(({ id }) => id === indikator.id)?.titel ?? indikator.id
      return renderTeil(`${titel}: Gebiete`, renderGebiete(konzept, indikator, darstellung), darstellung)
    }),
    ...renderTeil("Gedruckte Zahlen", isAllesRichtig ? ["  Keine widerspricht."] : offen, darstellung),
    "",
  ].join("\n")
}
