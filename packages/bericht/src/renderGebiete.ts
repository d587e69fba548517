import type { Indikatorauswertung } from "@zielwerk/auswertung"
import type { Konzept } from "@zielwerk/konzept"
import type { Darstellung } from "./Darstellung.ts"
import { decimalsOf, formatAnzahl, formatListe, formatWert, formatZeit, stellenOf } from "./format.ts"
import { formatLuecke } from "./formatLuecke.ts"
import { gebieteInTabelle } from "./gebieteInTabelle.ts"
import { createNamen, type Namen } from "./Namen.ts"
import { renderTabelle } from "./renderTabelle.ts"
import { hang } from "./zeilen.ts"

/**
 * An Indikator over the areas of its Raumeinheit: a table with bars, then lowest and highest value, Spannweite and
 * median at each time, then why areas have no value.
 *
 * Mind: areas count alike, whatever their size; the median of the areas is not the value of the Kommune.
 */
export const renderGebiete = (
  konzept: Konzept,
  indikator: Indikatorauswertung,
  darstellung: Darstellung,
): ReadonlyArray<string> => {
  const namen = createNamen(konzept)
  const gebiete = gebieteInTabelle(konzept, indikator)
  return gebiete.size === 0
    ? []
    : [
        ...renderTabelle(indikator, [...gebiete], namen, darstellung),
        ...renderVerteilung(indikator, namen),
        ...renderLuecken(indikator, gebiete, namen),
      ]
}

const renderVerteilung = ({ verteilung, einheit }: Indikatorauswertung, namen: Namen): ReadonlyArray<string> =>
  verteilung.flatMap((v) => {
    const niedrigster = `${formatWert(v.niedrigsterWert, einheit)} (${v.niedrigste.map(namen.gebiet).join(", ")})`
    const hoechster = `${formatWert(v.hoechsterWert, einheit)} (${v.hoechste.map(namen.gebiet).join(", ")})`
    const spannweite = formatWert(v.spannweite.zahl, v.spannweite.einheit)
    const stellen = stellenOf(einheit) === 0 ? decimalsOf(v.median) : stellenOf(einheit) + 1
    const median = formatWert(v.median, einheit, stellen)
    const ohne = v.ohneWert === 0 ? "" : `; ${formatAnzahl(v.ohneWert, "Gebiet", "Gebiete")} ohne Wert`
    const text = `${niedrigster} bis ${hoechster}, Spannweite ${spannweite}, Median der Gebiete ${median}${ohne}`
    return hang(`  ${formatZeit(v.zeit)}: `, text)
  })

const renderLuecken = (
  { werte, einheit }: Indikatorauswertung,
  gebiete: ReadonlySet<string>,
  namen: Namen,
): ReadonlyArray<string> => {
  const luecken = werte.flatMap(({ zeit, gebiet, merkmale, wert }) =>
    wert._tag === "KeinWert" && merkmale === undefined && gebiet !== undefined && gebiete.has(gebiet)
      ? [{ kopf: `  ${formatZeit(zeit)}: `, grund: formatLuecke(wert, einheit, namen), name: namen.gebiet(gebiet) }]
      : [],
  )
  return [...Map.groupBy(luecken, ({ kopf, grund }) => `${kopf}${grund}`).values()].flatMap((gruppe) =>
    gruppe.slice(0, 1).flatMap(({ kopf, grund }) => {
      const gebieteOhne = formatListe(gruppe.map(({ name }) => name))
      return hang(kopf, `kein Wert für ${gebieteOhne}: ${grund}`)
    }),
  )
}
