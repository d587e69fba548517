import type { Konzept, Quelle, Stelle } from "@zielwerk/konzept"
import type { Darstellung } from "./Darstellung.ts"
import { formatStelle, nameOfEinheit } from "./format.ts"
import { renderBaum } from "./renderBaum.ts"
import { renderKopf, renderTeil } from "./renderKopf.ts"
import { hang } from "./zeilen.ts"

/**
 * What is in a Konzept? Its Leitsätze, the tree of its Ziele, its Indikatoren, areas and Quellen, with their passages,
 * as German text; a part that has nothing is left out.
 */
export const renderKonzept = (konzept: Konzept, darstellung: Darstellung): string => {
  const rollen = konzept.rollen.flatMap(({ titel, stelle }, i) => hang(`  ${i + 1}. `, `${titel}${inKlammern(stelle)}`))
  const indikatoren = konzept.indikatoren.flatMap(({ titel, einheit, stelle }) =>
    hang("  • ", `${titel} [${nameOfEinheit(einheit)}]${inKlammern(stelle)}`),
  )
  const raumeinheiten = (konzept.kommune.raumeinheiten ?? []).flatMap(({ titel, gebiete }) =>
    hang("  • ", `${titel}: ${gebiete.map((gebiet) => `${gebiet.id} ${gebiet.titel}`).join(", ")}`),
  )
  const quellen = konzept.quellen.flatMap((quelle) => hang("  • ", quelleText(quelle)))
  return [
    ...renderKopf(konzept, darstellung),
    ...renderTeil("Rolle und Aufgabe", rollen, darstellung),
    ...renderTeil("Ziele und Maßnahmen", renderBaum(konzept, darstellung), darstellung),
    ...renderTeil("Indikatoren", indikatoren, darstellung),
    ...renderTeil("Gliederung und Quellen", [...raumeinheiten, ...quellen], darstellung),
    "",
  ].join("\n")
}

const inKlammern = (stelle: Stelle | undefined): string => (stelle === undefined ? "" : ` (${formatStelle(stelle)})`)

const quelleText = ({ titel, herausgeber, stand }: Quelle): string => {
  const angaben = [
    ...(herausgeber === undefined ? [] : [`Herausgeber: ${herausgeber}`]),
    ...(stand === undefined ? [] : [`Stand: ${stand}`]),
  ]
  return angaben.length === 0 ? titel : `${titel} (${angaben.join(", ")})`
}
