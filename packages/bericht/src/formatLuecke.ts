import type { Luecke } from "@zielwerk/auswertung"
import type { InSprachen, Richtung, Schranke, Sprache } from "@zielwerk/konzept"
import { decimalsOf } from "./format.ts"
import type { Namen } from "./Namen.ts"
import { schreibungIn } from "./sprache/schreibungIn.ts"

type Gruende = { readonly [grund in Luecke["grund"]]: string }

const gruende: InSprachen<Gruende> = {
  de: {
    nochNichtErhoben: "noch nicht erhoben",
    nichtErhebbar: "lässt sich nicht erheben",
    gesperrt: "gesperrt (Datenschutz)",
    nichtZutreffend: "trifft nicht zu",
    nurInGrafik: "nur in einer Grafik",
    unbekannt: "unbekannt",
    eingabeFehlt: "nicht zu errechnen",
    nurGedruckt: "nur gedruckt bekannt",
    nichtDefiniert: "die Formel ergibt hier keinen Wert",
  },
  en: {
    nochNichtErhoben: "not collected yet",
    nichtErhebbar: "cannot be collected",
    gesperrt: "withheld (data protection)",
    nichtZutreffend: "not applicable",
    nurInGrafik: "only in a chart",
    unbekannt: "unknown",
    eingabeFehlt: "cannot be computed",
    nurGedruckt: "known in print only",
    nichtDefiniert: "the formula yields no value here",
  },
}

const de = {
  schranken: { unter: "unter", ueber: "über" } as { readonly [art in Schranke["art"]]: string },
  richtungen: { steigend: "steigend", sinkend: "sinkend" } as { readonly [richtung in Richtung]: string },
  lautText: (richtung: string): string => `laut Text ${richtung}`,
  esFehlt: (groesse: string, bezug: string): string => `es fehlt ${groesse} (${bezug})`,
}

const en: typeof de = {
  schranken: { unter: "below", ueber: "above" },
  richtungen: { steigend: "rising", sinkend: "falling" },
  lautText: (richtung) => `${richtung} according to the text`,
  esFehlt: (groesse, bezug) => `missing: ${groesse} (${bezug})`,
}

const texte = { de, en }

/** Why there is no value, and what is known all the same: `nur in einer Grafik, unter 50 %`. */
export const formatLuecke = (
  { grund, fehlt, schranke, richtung, stelle }: Luecke,
  einheit: string,
  namen: Namen,
  sprache: Sprache = "de",
): string => {
  const [text, { zeit, zitat, wert }] = [texte[sprache], schreibungIn(sprache)]
  const bezug = [...(fehlt?.gebiet === undefined ? [] : [namen.gebiet(fehlt.gebiet)]), zeit(fehlt?.zeit ?? "")]
  return [
    gruende[sprache][grund],
    // a bound in words is round: "die Hälfte" is 50 %, not 50,0 %
    schranke && `${text.schranken[schranke.art]} ${wert(schranke.zahl, einheit, decimalsOf(schranke.zahl))}`,
    richtung && text.lautText(text.richtungen[richtung]),
    // a bound is a reading of words; the words stand beside it
    schranke === undefined || stelle?.zitat === undefined ? undefined : zitat(stelle.zitat),
    fehlt && text.esFehlt(zitat(namen.groesse(fehlt.messgroesse)), bezug.join(", ")),
  ]
    .filter((teil) => teil !== undefined)
    .join(", ")
}
