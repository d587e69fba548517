import { befund } from "@zielwerk/konzept"
import type { Fund } from "../Fund.ts"
import type { Knoten } from "./Knoten.ts"

/** Most Angaben of one section; a Konzept has some thirty. Each would be a fault of its own, told a thousand times. */
const grenzeAngaben = 5_000

/** The first Angabe beyond what a section may hold. */
export const findZuBreit = (knoten: Knoten): Fund | undefined => {
  if (knoten.art === "skalar") return undefined
  if (knoten.art === "liste") return findErsten(knoten.eintraege)
  const zuViel = knoten.angaben[grenzeAngaben]
  if (zuViel === undefined) return findErsten(knoten.angaben.map((angabe) => angabe.knoten))
  const angaben = { mass: "zu viele Angaben in einem Abschnitt", grenze: grenzeAngaben }
  return [zuViel.von, befund("YamlUmfang", {}, angaben)]
}

const findErsten = (alle: ReadonlyArray<Knoten>): Fund | undefined => {
  for (const knoten of alle) {
    const fund = findZuBreit(knoten)
    if (fund !== undefined) return fund
  }
  return undefined
}
