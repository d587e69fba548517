import type { Konzept } from "@zielwerk/konzept"
import type { Darstellung } from "./Darstellung.ts"
import { formatStelle, hang } from "./format.ts"
import { renderBaum } from "./renderBaum.ts"
import { renderKopf, renderTitel } from "./renderKopf.ts"

/** What is in a Konzept: its Leitsätze, the tree of its Ziele, its Indikatoren and Quellen, with their passages. */
export const renderKonzept = (konzept: Konzept, darstellung: Darstellung): string => {
  const raumeinheiten = konzept.kommune.raumeinheiten ?? []
  return [
    ...renderKopf(konzept, darstellung),
    ...renderTitel("Rolle und Aufgabe", darstellung),
    ...konzept.rollen.flatMap(({ titel, stelle }, i) =>
      hang(`  ${i + 1}. `, stelle === undefined ? titel : `${titel} (${formatStelle(stelle)})`),
    ),
    ...renderTitel("Ziele und Maßnahmen", darstellung),
    ...renderBaum(konzept, darstellung),
    ...renderTitel("Indikatoren", darstellung),
    ...konzept.indikatoren.flatMap(({ titel, einheit, stelle }) =>
      hang("  • ", `${titel} [${einheit}]${stelle === undefined ? "" : ` (${formatStelle(stelle)})`}`),
    ),
    ...renderTitel("Gliederung und Quellen", darstellung),
    ...raumeinheiten.flatMap(({ titel, gebiete }) =>
      hang("  • ", `${titel}: ${gebiete.map((gebiet) => `${gebiet.id} ${gebiet.titel}`).join(", ")}`),
    ),
    ...konzept.quellen.flatMap(({ titel, herausgeber, stand }) =>
      hang(
        "  • ",
        [titel, herausgeber, stand === undefined ? undefined : `Stand ${stand}`]
          .filter((teil) => teil !== undefined)
          .join(", "),
      ),
    ),
    "",
  ].join("\n")
}
