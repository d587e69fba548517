import type { Urteil } from "@zielwerk/auswertung"
import type { Befund, Konzept } from "@zielwerk/konzept"
import type { Darstellung } from "./Darstellung.ts"
import { formatAnzahl } from "./format.ts"
import { renderBefunde } from "./renderBefunde.ts"
import { renderKopf, renderTeil } from "./renderKopf.ts"
import { renderUrteile, summarizeUrteile } from "./renderUrteile.ts"
import { wrap } from "./zeilen.ts"

/** What `pruefen` found: the Befunde of the files, and the Urteile on printed figures where a Konzept could be read. */
export interface Pruefung {
  readonly konzept?: Konzept
  readonly befunde: ReadonlyArray<Befund>
  readonly urteile: ReadonlyArray<Urteil>
}

/**
 * Can the files be used, and do the printed figures hold? Faults first, then every printed figure with its Urteil,
 * those that do not hold before the others.
 *
 * Mind: `stimmt` means that rounding can explain the figure, not that it is right.
 */
export const renderPruefung = ({ konzept, befunde, urteile }: Pruefung, darstellung: Darstellung): string => {
  const dateien = [
    summarizeBefunde(befunde),
    ...(befunde.length === 0 ? [] : ["", renderBefunde(befunde, darstellung).trimEnd()]),
  ]
  const gedruckt =
    konzept === undefined || urteile.length === 0
      ? []
      : [
          ...wrap(summarizeUrteile(urteile), 100),
          "",
          ...renderUrteile(
            konzept,
            urteile,
            ["widerspricht", "falscheEinheit", "nichtNachrechenbar", "stimmt"],
            darstellung,
          ),
        ]
  const lines = [
    ...(konzept === undefined ? [] : renderKopf(konzept, darstellung)),
    ...renderTeil("Dateien", dateien, darstellung),
    ...renderTeil("Gedruckte Zahlen", gedruckt, darstellung),
    "",
  ]
  return (lines[0] === "" ? lines.slice(1) : lines).join("\n")
}

const summarizeBefunde = (befunde: ReadonlyArray<Befund>): string => {
  const anzahl = (gesucht: Befund["schwere"]) => befunde.filter(({ schwere }) => schwere === gesucht).length
  const teile = [
    formatAnzahl(anzahl("fehler"), "Fehler", "Fehler"),
    formatAnzahl(anzahl("warnung"), "Warnung", "Warnungen"),
    formatAnzahl(anzahl("hinweis"), "Hinweis", "Hinweise"),
  ]
  return `${teile.join(", ")}.`
}
