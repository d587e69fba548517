import type { Luecke } from "@zielwerk/auswertung"
import type { Schranke } from "@zielwerk/konzept"
import { decimalsOf, formatWert, formatZeit, zitiere } from "./format.ts"
import type { Namen } from "./Namen.ts"

const gruende: { readonly [grund in Luecke["grund"]]: string } = {
  nochNichtErhoben: "noch nicht erhoben",
  nichtErhebbar: "lässt sich nicht erheben",
  gesperrt: "gesperrt (Datenschutz)",
  nichtZutreffend: "trifft nicht zu",
  nurInGrafik: "nur in einer Grafik",
  unbekannt: "unbekannt",
  eingabeFehlt: "nicht zu errechnen",
  nurGedruckt: "nur gedruckt bekannt",
  nichtDefiniert: "die Formel ergibt hier keinen Wert",
}

/** Why there is no value, and what is known all the same: `nur in einer Grafik, unter 50 %`. */
export const formatLuecke = (
  { grund, fehlt, schranke, richtung, stelle }: Luecke,
  einheit: string,
  namen: Namen,
): string => {
  const bezug = [...(fehlt?.gebiet === undefined ? [] : [namen.gebiet(fehlt.gebiet)]), formatZeit(fehlt?.zeit ?? "")]
  return [
    gruende[grund],
    schranke === undefined ? undefined : formatSchranke(schranke, einheit),
    richtung === undefined ? undefined : `laut Text ${richtung}`,
    // a bound is a reading of words; the words stand beside it
    schranke === undefined || stelle?.zitat === undefined ? undefined : zitiere(stelle.zitat),
    fehlt === undefined ? undefined : `es fehlt ${zitiere(namen.groesse(fehlt.messgroesse))} (${bezug.join(", ")})`,
  ]
    .filter((teil) => teil !== undefined)
    .join(", ")
}

/** A bound in words is round: "die Hälfte" is 50 %, not 50,0 %. */
const formatSchranke = ({ art, zahl }: Schranke, einheit: string): string =>
  `${art === "unter" ? "unter" : "über"} ${formatWert(zahl, einheit, decimalsOf(zahl))}`
