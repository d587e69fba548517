import type { Urteil } from "@zielwerk/auswertung"
import type { Befund, Konzept } from "@zielwerk/konzept"
import type { Darstellung } from "./Darstellung.ts"
import { renderBefunde } from "./renderBefunde.ts"
import { renderKopf, renderTitel } from "./renderKopf.ts"
import { renderUrteile, summarizeUrteile } from "./renderUrteile.ts"

/** What `pruefen` found: the Befunde of the files, and the Urteile on printed figures where a Konzept could be read. */
export interface Pruefung {
  readonly konzept?: Konzept
  readonly befunde: ReadonlyArray<Befund>
  readonly urteile: ReadonlyArray<Urteil>
}

/** A Pruefung as text: faults first, then every printed figure with its Urteil. */
export const renderPruefung = ({ konzept, befunde, urteile }: Pruefung, darstellung: Darstellung): string => {
  const anzahl = (schwere: Befund["schwere"]) => befunde.filter((befund) => befund.schwere === schwere).length
  const [fehler, warnungen, hinweise] = [anzahl("fehler"), anzahl("warnung"), anzahl("hinweis")]
  return [
    ...(konzept === undefined ? [] : renderKopf(konzept, darstellung)),
    ...renderTitel("Dateien", darstellung),
    `${fehler} Fehler, ${warnungen} ${warnungen === 1 ? "Warnung" : "Warnungen"}, ${hinweise} ${hinweise === 1 ? "Hinweis" : "Hinweise"}.`,
    ...(befunde.length === 0 ? [] : ["", renderBefunde(befunde, darstellung).trimEnd()]),
    ...(konzept === undefined || urteile.length === 0
      ? []
      : [
          ...renderTitel("Gedruckte Zahlen", darstellung),
          summarizeUrteile(urteile),
          ...renderUrteile(
            konzept,
            urteile,
            ["widerspricht", "falscheEinheit", "nichtNachrechenbar", "stimmt"],
            darstellung,
          ),
        ]),
    "",
  ].join("\n")
}
