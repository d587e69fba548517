import type { Auswertung } from "@zielwerk/auswertung"
import type { Konzept } from "@zielwerk/konzept"
import type { Darstellung } from "./Darstellung.ts"
import { formatZeit, hang } from "./format.ts"
import { renderBaum } from "./renderBaum.ts"
import { renderGebiete } from "./renderGebiete.ts"
import { renderIndikatoren } from "./renderIndikatoren.ts"
import { renderKopf, renderTitel } from "./renderKopf.ts"
import { renderUrteile, summarizeUrteile } from "./renderUrteile.ts"

/** An Auswertung as text for people: the tree of Ziele, the Indikatoren, the areas as bars, what print gets wrong. */
export const renderAuswertung = (konzept: Konzept, auswertung: Auswertung, darstellung: Darstellung): string => {
  return [
    ...renderKopf(konzept, darstellung),
    `Auswertung zum Stichtag ${formatZeit(auswertung.stichtag)} · Regelwerk ${auswertung.regelwerk}`,
    ...renderTitel("Auf einen Blick", darstellung),
    ...renderUeberblick(konzept, auswertung),
    ...renderTitel("Ziele und Maßnahmen", darstellung),
    ...renderBaum(konzept, darstellung),
    ...renderTitel("Indikatoren", darstellung),
    ...renderIndikatoren(konzept, auswertung, darstellung).slice(1),
    ...auswertung.indikatoren.flatMap((indikator) => {
      const tabelle = renderGebiete(konzept, indikator, darstellung)
      const titel = konzept.indikatoren.find(({ id }) => id === indikator.id)?.titel ?? indikator.id
      return tabelle.length === 0 ? [] : [...renderTitel(`${titel}: Gebiete`, darstellung), ...tabelle]
    }),
    ...(auswertung.veroeffentlichungen.length === 0
      ? []
      : [
          ...renderTitel("Gedruckte Zahlen", darstellung),
          ...renderUrteile(
            konzept,
            auswertung.veroeffentlichungen,
            ["widerspricht", "falscheEinheit", "nichtNachrechenbar"],
            darstellung,
          ).slice(1),
        ]),
    "",
  ].join("\n")
}

const renderUeberblick = (
  konzept: Konzept,
  { ziele, indikatoren, veroeffentlichungen }: Auswertung,
): ReadonlyArray<string> => {
  const ohne = ziele.filter(({ umsetzung }) => umsetzung.massnahmen.length === 0).length
  const mit = (bewertung: string) =>
    indikatoren.filter(({ tendenz }) => tendenz.some((t) => t.gebiet === undefined && t.bewertung === bewertung)).length
  const bewertet = konzept.indikatoren.filter(({ bewertung }) => bewertung !== "kontext").length
  return [
    ...hang(
      "  ",
      `${ziele.length} Ziele in ${konzept.handlungsfelder.length} Handlungsfeldern; für ${ohne} davon sind noch keine Maßnahmen entwickelt.`,
    ),
    ...hang(
      "  ",
      `${indikatoren.length} Indikatoren, ${bewertet} davon mit Wertung: ${mit("verbessert")} verbessert, ${mit("verschlechtert")} verschlechtert.`,
    ),
    ...(veroeffentlichungen.length === 0 ? [] : hang("  ", summarizeUrteile(veroeffentlichungen))),
  ]
}
