import type { Urteil } from "@zielwerk/auswertung"
import type { Befund, Konzept } from "@zielwerk/konzept"
import type { Darstellung } from "./Darstellung.ts"
import { renderBefunde } from "./renderBefunde.ts"
import { renderKopf, renderTeil } from "./renderKopf.ts"
import { renderUrteile, summarizeUrteile } from "./renderUrteile.ts"
import { type Schreibung, schreibungIn } from "./sprache/schreibungIn.ts"
import { wrap } from "./zeilen.ts"

/** What `pruefen` found: the Befunde of the files, and the Urteile on printed figures where a Konzept could be read. */
export interface Pruefung {
  readonly konzept?: Konzept
  readonly befunde: ReadonlyArray<Befund>
  readonly urteile: ReadonlyArray<Urteil>
}

const de = {
  dateien: "Dateien",
  gedruckt: "Gedruckte Zahlen",
  fehler: ["Fehler", "Fehler"] as readonly [string, string],
  warnung: ["Warnung", "Warnungen"] as readonly [string, string],
  hinweis: ["Hinweis", "Hinweise"] as readonly [string, string],
}

const en: typeof de = {
  dateien: "Files",
  gedruckt: "Printed figures",
  fehler: ["error", "errors"],
  warnung: ["warning", "warnings"],
  hinweis: ["note", "notes"],
}

const texte = { de, en }

/**
 * Can the files be used, and do the printed figures hold? Faults first, then every printed figure with its Urteil,
 * those that do not hold before the others.
 *
 * Mind: `stimmt` means that rounding can explain the figure, not that it is right.
 */
export const renderPruefung = ({ konzept, befunde, urteile }: Pruefung, darstellung: Darstellung): string => {
  const schreibung = schreibungIn(darstellung.sprache ?? "de")
  const text = texte[schreibung.sprache]
  const dateien = [
    summarizeBefunde(befunde, schreibung),
    ...(befunde.length === 0 ? [] : ["", renderBefunde(befunde, darstellung).trimEnd()]),
  ]
  const gedruckt =
    konzept === undefined || urteile.length === 0
      ? []
      : [
          ...wrap(summarizeUrteile(urteile, schreibung), 100),
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
    ...renderTeil(text.dateien, dateien, darstellung),
    ...renderTeil(text.gedruckt, gedruckt, darstellung),
    "",
  ]
  return (lines[0] === "" ? lines.slice(1) : lines).join("\n")
}

const summarizeBefunde = (befunde: ReadonlyArray<Befund>, { sprache, anzahl }: Schreibung): string => {
  const teile = (["fehler", "warnung", "hinweis"] as const).map((gesucht) =>
    anzahl(befunde.filter(({ schwere }) => schwere === gesucht).length, ...texte[sprache][gesucht]),
  )
  return `${teile.join(", ")}.`
}
