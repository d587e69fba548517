import type { Indikatorauswertung } from "@zielwerk/auswertung"
import type { Konzept } from "@zielwerk/konzept"
import type { Darstellung } from "./Darstellung.ts"
import { decimalsOf, stellenOf } from "./format.ts"
import { formatLuecke } from "./formatLuecke.ts"
import { gebieteInTabelle } from "./gebieteInTabelle.ts"
import { createNamen, type Namen } from "./Namen.ts"
import { renderTabelle } from "./renderTabelle.ts"
import { type Schreibung, schreibungIn } from "./sprache/schreibungIn.ts"
import { hang } from "./zeilen.ts"

const de = {
  verteilung: (von: string, bis: string, spannweite: string, median: string): string =>
    `${von} bis ${bis}, Spannweite ${spannweite}, Median der Gebiete ${median}`,
  gebiet: ["Gebiet", "Gebiete"] as readonly [string, string],
  ohneWert: (gebiete: string): string => `${gebiete} ohne Wert`,
  keinWert: (gebiete: string, grund: string): string => `kein Wert für ${gebiete}: ${grund}`,
}

const en: typeof de = {
  verteilung: (von, bis, spannweite, median) => `${von} to ${bis}, range ${spannweite}, median of the areas ${median}`,
  gebiet: ["area", "areas"],
  ohneWert: (gebiete) => `${gebiete} without a value`,
  keinWert: (gebiete, grund) => `no value for ${gebiete}: ${grund}`,
}

const texte = { de, en }

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
  const { sprache = "de" } = darstellung
  const [namen, schreibung] = [createNamen(konzept, sprache), schreibungIn(sprache)]
  const gebiete = gebieteInTabelle(konzept, indikator)
  return gebiete.size === 0
    ? []
    : [
        ...renderTabelle(indikator, [...gebiete], namen, darstellung),
        ...renderVerteilung(indikator, namen, schreibung),
        ...renderLuecken(indikator, gebiete, namen, schreibung),
      ]
}

const renderVerteilung = (
  { verteilung, einheit }: Indikatorauswertung,
  namen: Namen,
  { sprache, wert, zeit, anzahl }: Schreibung,
): ReadonlyArray<string> => {
  const text = texte[sprache]
  return verteilung.flatMap((v) => {
    const niedrigster = `${wert(v.niedrigsterWert, einheit)} (${v.niedrigste.map(namen.gebiet).join(", ")})`
    const hoechster = `${wert(v.hoechsterWert, einheit)} (${v.hoechste.map(namen.gebiet).join(", ")})`
    const spannweite = wert(v.spannweite.zahl, v.spannweite.einheit)
    const stellen = stellenOf(einheit) === 0 ? decimalsOf(v.median) : stellenOf(einheit) + 1
    const median = wert(v.median, einheit, stellen)
    const ohne = v.ohneWert === 0 ? "" : `; ${text.ohneWert(anzahl(v.ohneWert, ...text.gebiet))}`
    return hang(`  ${zeit(v.zeit)}: `, `${text.verteilung(niedrigster, hoechster, spannweite, median)}${ohne}`)
  })
}

const renderLuecken = (
  { werte, einheit }: Indikatorauswertung,
  gebiete: ReadonlySet<string>,
  namen: Namen,
  { sprache, zeit, liste }: Schreibung,
): ReadonlyArray<string> => {
  const luecken = werte.flatMap((w) =>
    w.wert._tag === "KeinWert" && w.merkmale === undefined && w.gebiet !== undefined && gebiete.has(w.gebiet)
      ? [
          {
            kopf: `  ${zeit(w.zeit)}: `,
            grund: formatLuecke(w.wert, einheit, namen, sprache),
            name: namen.gebiet(w.gebiet),
          },
        ]
      : [],
  )
  return [...Map.groupBy(luecken, ({ kopf, grund }) => `${kopf}${grund}`).values()].flatMap((gruppe) =>
    gruppe
      .slice(0, 1)
      .flatMap(({ kopf, grund }) => hang(kopf, texte[sprache].keinWert(liste(gruppe.map(({ name }) => name)), grund))),
  )
}
