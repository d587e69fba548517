import { bezeichnungOf, Konzept, type Quelle, type Stelle } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import type { Darstellung } from "./Darstellung.ts"
import { type Beistand, createRegister, type Register } from "./eintrag/Register.ts"
import { renderAngaben } from "./eintrag/renderAngaben.ts"
import { formatStelle, nameOfEinheit } from "./format.ts"
import { renderBaum } from "./renderBaum.ts"
import { renderKopf, renderTeil } from "./renderKopf.ts"
import { hang } from "./zeilen.ts"

/**
 * What is in a Konzept? Its Leitsätze, the tree of its Ziele, its Indikatoren, areas and Quellen, with their passages,
 * as German text; a part that has nothing is left out. At the end stands how many entries of which kind there are.
 *
 * @param befehl   the call that shows the entries of a kind, but for its flag
 * @param beistand what else is known: the former edition, hints of Zielwerte
 */
export const renderKonzept = (
  konzept: Konzept,
  darstellung: Darstellung,
  befehl = "zielwerk zeigen",
  beistand: Beistand = {},
): string => {
  const register = createRegister(konzept, beistand)
  const rollen = konzept.rollen.flatMap(({ titel, stelle }, i) => hang(`  ${i + 1}. `, `${titel}${inKlammern(stelle)}`))
  const indikatoren = konzept.indikatoren.flatMap(({ titel, einheit, stelle }) =>
    hang("  • ", `${titel} [${nameOfEinheit(einheit)}]${inKlammern(stelle)}`),
  )
  const raumeinheiten = (konzept.kommune.raumeinheiten ?? []).flatMap(({ titel, gebiete }) =>
    hang("  • ", `${titel}: ${gebiete.map((gebiet) => `${gebiet.id} ${gebiet.titel}`).join(", ")}`),
  )
  const quellen = konzept.quellen.flatMap((quelle) => hang("  • ", quelleText(quelle)))
  const rolle = konzept.bezeichnungen?.rolle === undefined ? "Rolle und Aufgabe" : konzept.bezeichnungen.rolle.mehrzahl
  const baum = `${bezeichnungOf(konzept, "ziel").mehrzahl} und ${bezeichnungOf(konzept, "massnahme").mehrzahl}`
  return [
    ...renderKopf(konzept, darstellung),
    ...renderTeil("Die Fassung", renderFassung(register, darstellung, beistand), darstellung),
    ...renderTeil(rolle, rollen, darstellung),
    ...renderTeil(baum, renderBaum(konzept, darstellung, true), darstellung),
    ...renderTeil("Indikatoren", indikatoren, darstellung),
    ...renderTeil("Gliederung und Quellen", [...raumeinheiten, ...quellen], darstellung),
    ...renderTeil("Alle Einträge", renderZahlen(register, befehl, beistand), darstellung),
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

/** What an edition says of itself beside its head: when it was written, what came before, what it asks of itself. */
const renderFassung = (
  register: Register,
  darstellung: Darstellung,
  { vorgaenger }: Beistand,
): ReadonlyArray<string> => {
  const listen = register.arten.map(({ liste }) => liste)
  const imKopf = ["format", "id", "titel", "fassung", "zustand", "kommune", "bezeichnungen"]
  const ohne = [...imKopf, ...listen, ...(vorgaenger === undefined ? [] : ["vorgaengerId"])]
  const blatt = { register, darstellung, breite: 98 }
  return [
    ...(vorgaenger === undefined ? [] : hang("  Vorgänger: ", `${vorgaenger.titel}, Fassung ${vorgaenger.fassung}`)),
    ...renderAngaben(Schema.toType(Konzept).ast, register.konzept, blatt, { ohne }).map((line) => `  ${line}`),
  ]
}

/** How many entries of each kind there are, and the call that shows them. */
const renderZahlen = (
  { arten, eintraege }: Register,
  befehl: string,
  { hinweise }: Beistand,
): ReadonlyArray<string> => {
  const zahlen = arten
    .map((art) => ({ ...art, anzahl: eintraege.filter((eintrag) => eintrag.art.name === art.name).length }))
    .filter(({ anzahl }) => anzahl > 0)
  const [links, rechts] = [
    Math.max(...zahlen.map(({ mehrzahl }) => mehrzahl.length)),
    Math.max(...zahlen.map(({ anzahl }) => String(anzahl).length)),
  ]
  return [
    ...zahlen.map(
      ({ mehrzahl, anzahl, name }) =>
        `  ${mehrzahl.padEnd(links)}  ${String(anzahl).padStart(rechts)}  ${befehl} --art ${name}`,
    ),
    ...[...new Set(hinweise?.values())].flatMap((hinweis) => hang("  Zielwerte: ", hinweis)),
  ]
}
