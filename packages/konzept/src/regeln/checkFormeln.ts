import { type Befund, befund } from "../befund/Befund.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Konzept } from "../Konzept.ts"
import type { Nachrechnung } from "../Veroeffentlichung.ts"

/**
 * Do formulas fit what they are about: Merkmale by which a Groesse is broken down, units of an Indikator that counts,
 * and sums over periods only of what can be added up?
 */
export const checkFormeln = (konzept: Konzept): ReadonlyArray<Befund> => [
  ...checkMerkmale(konzept),
  ...checkEinheiten(konzept),
  ...checkZaehlweisen(konzept),
]

const checkMerkmale = ({ messgroessen, indikatoren, veroeffentlichungen }: Konzept): ReadonlyArray<Befund> => {
  const merkmale = new Map<string, ReadonlyArray<string>>(
    [...messgroessen, ...indikatoren].map((g) => [g.id, g.merkmale ?? []]),
  )
  return veroeffentlichungen.flatMap(({ formel }, i) => {
    const groesse = "groesse" in formel ? formel.groesse : "indikator" in formel ? formel.indikator : ""
    const erlaubt = merkmale.get(groesse)
    return merkmaleOf(formel).flatMap(([pfad, merkmal]) => {
      if (erlaubt === undefined || erlaubt.includes(merkmal)) return []
      const zeiger = formatZeiger(["veroeffentlichungen", i, "formel", ...pfad])
      return [befund("MerkmalUnbekannt", { zeiger }, { merkmal, groesse, erlaubt })]
    })
  })
}

const merkmaleOf = (formel: Nachrechnung): ReadonlyArray<readonly [pfad: ReadonlyArray<string>, merkmal: string]> => {
  if (formel.art === "summe") return [[["ueber"], formel.ueber]]
  if (formel.art === "rang") return "merkmal" in formel.unter ? [[["unter", "merkmal"], formel.unter.merkmal]] : []
  return "merkmale" in formel
    ? Object.keys(formel.merkmale ?? {}).map((merkmal) => [["merkmale", merkmal], merkmal])
    : []
}

/** A count and a difference of counts keep the unit of what is counted. */
const checkEinheiten = ({ messgroessen, indikatoren }: Konzept): ReadonlyArray<Befund> => {
  const einheiten = new Map<string, string>(messgroessen.map(({ id, einheit }) => [id, einheit]))
  return indikatoren.flatMap(({ id, formel, einheit }, i) => {
    const gezaehlt = formel.art === "anzahl" ? formel.messgroesse : formel.art === "differenz" ? formel.a : ""
    const erwartet = einheiten.get(gezaehlt)
    if (erwartet === undefined || erwartet === einheit) return []
    const zeiger = formatZeiger(["indikatoren", i, "einheit"])
    return [befund("EinheitFalsch", { zeiger }, { gefunden: einheit, erwartet, groesse: id })]
  })
}

/** Counts and their differences can be added up over periods; shares, rates and indices cannot. */
const checkZaehlweisen = ({ indikatoren }: Konzept): ReadonlyArray<Befund> =>
  indikatoren.flatMap(({ id, formel: { art }, einheit, zaehlweise }, i) => {
    const isSummierbar = art === "anzahl" || art === "differenz" || (art === "berichtet" && einheit !== "%")
    if (zaehlweise !== "jeZeitraum" || isSummierbar) return []
    return [
      befund(
        "ZaehlweiseUnmoeglich",
        { zeiger: formatZeiger(["indikatoren", i, "zaehlweise"]) },
        { indikator: id, art },
      ),
    ]
  })
