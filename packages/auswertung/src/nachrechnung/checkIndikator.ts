import { type Bezug, bezugKey, type Indikator, projectBezug } from "@zielwerk/konzept"
import { divideIntervals, type Intervall, multiplyIntervals } from "@zielwerk/statistik"
import * as Result from "effect/Result"
import { computeIndikator } from "../computeIndikator.ts"
import { resolveMessgroesse } from "../resolveMessgroesse.ts"
import type { Zahlwert } from "../Wert.ts"
import {
  type Befundlage,
  checkEinheit,
  compare,
  type Gelesen,
  offen,
  offenWegen,
  ohneLesart,
  type Pruefung,
} from "./Pruefung.ts"

/** What earlier printed shares imply for a whole that is not printed, by key of the whole. */
export type Grundgesamtheiten = Map<string, { readonly spanne: Intervall; readonly aus: string }>

/**
 * Recomputes a printed Indikator by its own formula. Where a share's whole is not printed, each printed share implies
 * one; a later share must allow the same whole, else it contradicts the earlier one.
 */
export const checkIndikator = (
  { bestand, formel, gelesen }: Pruefung<"indikator">,
  id: string,
  grundgesamtheiten: Grundgesamtheiten,
): Befundlage => {
  const indikator = bestand.indikatoren.get(formel.indikator)
  if (gelesen === undefined || indikator === undefined) return ohneLesart
  const bezug: Bezug = {
    messgroesse: indikator.id,
    zeit: formel.zeit,
    ...(formel.gebiet === undefined ? {} : { gebiet: formel.gebiet }),
    ...(formel.merkmale === undefined ? {} : { merkmale: formel.merkmale }),
  }
  const errechnet = computeIndikator(bestand, indikator, bezug)
  if (errechnet._tag === "Zahl") {
    const inputs = teilUndGanzes({ bestand, indikator, bezug })
    const falsch = checkEinheit(gelesen, errechnet.spanne, indikator.einheit)
    if (falsch !== undefined) return falsch
    return inputs?.zaehler === undefined || inputs.nenner === undefined
      ? compare(gelesen.spanne, errechnet.spanne, indikator.einheit, "indikator", {
          indikator: indikator.id,
          art: indikator.formel.art,
        })
      : compare(gelesen.spanne, errechnet.spanne, indikator.einheit, "anteil", {
          zaehler: inputs.zaehler.zahl,
          nenner: inputs.nenner.zahl,
          nennerGroesse: inputs.nennerBezug.messgroesse,
        })
  }
  if (errechnet.grund === "nurGedruckt") return offen("nurGedruckt", { indikator: indikator.id })
  return (
    checkGrundgesamtheit(teilUndGanzes({ bestand, indikator, bezug }), gelesen, indikator, id, grundgesamtheiten) ??
    offenWegen(errechnet, bezug)
  )
}

interface Anteil {
  readonly zaehler: Zahlwert | undefined
  readonly nenner: Zahlwert | undefined
  readonly zaehlerGroesse: string
  readonly nennerBezug: Bezug
}

const teilUndGanzes = ({
  bestand,
  indikator,
  bezug,
}: {
  bestand: Pruefung<"indikator">["bestand"]
  indikator: Indikator
  bezug: Bezug
}): Anteil | undefined => {
  if (indikator.formel.art !== "anteil") return undefined
  const { zaehler, nenner } = indikator.formel
  const teil = resolveMessgroesse(bestand, zaehler, bezug)
  const ganzes = resolveMessgroesse(bestand, nenner, bezug)
  return {
    zaehler: teil._tag === "Zahl" ? teil : undefined,
    nenner: ganzes._tag === "Zahl" ? ganzes : undefined,
    zaehlerGroesse: zaehler,
    nennerBezug: projectBezug({ ...bezug, messgroesse: nenner }, bestand.messgroessen.get(nenner)?.merkmale ?? []),
  }
}

const checkGrundgesamtheit = (
  anteil: Anteil | undefined,
  gelesen: Gelesen,
  indikator: Indikator,
  id: string,
  grundgesamtheiten: Grundgesamtheiten,
): Befundlage | undefined => {
  if (anteil === undefined) return undefined
  const { zaehler, nenner, zaehlerGroesse, nennerBezug } = anteil
  const ganzes = indikator.einheit === "%" ? 100 : 1
  if (zaehler === undefined && nenner !== undefined) {
    const teil = rechne(multiplyIntervals(nenner.spanne, gelesen.spanne), ganzes)
    return (
      teil &&
      offen("zaehlerFehlt", { groesse: zaehlerGroesse, nenner: nenner.zahl }, { ...teil, einheit: nenner.einheit })
    )
  }
  // both are known, but give no share: 0 of 0
  if (zaehler === undefined || nenner !== undefined) return undefined
  // zaehler / (printed share) is the whole that the figure implies
  const implied = Result.getOrUndefined(
    Result.flatMap(divideIntervals(zaehler.spanne, gelesen.spanne), (q) =>
      multiplyIntervals(q, { von: ganzes, bis: ganzes }),
    ),
  )
  if (implied === undefined) return undefined
  const key = bezugKey(nennerBezug)
  const earlier = grundgesamtheiten.get(key)
  const angaben = {
    nenner: nennerBezug.messgroesse,
    zeit: nennerBezug.zeit,
    zaehler: zaehler.zahl,
    von: implied.von,
    bis: implied.bis,
  }
  if (earlier === undefined) {
    grundgesamtheiten.set(key, { spanne: implied, aus: id })
    return offen("nennerFehlt", angaben, { ...implied, einheit: zaehler.einheit })
  }
  const anteilNachFrueher = rechne(divideIntervals(zaehler.spanne, earlier.spanne), 1 / ganzes)
  if (anteilNachFrueher === undefined) return undefined
  const lage = compare(gelesen.spanne, anteilNachFrueher, indikator.einheit, "grundgesamtheit", {
    ...angaben,
    andere: earlier.aus,
    andereVon: earlier.spanne.von,
    andereBis: earlier.spanne.bis,
  })
  if (lage.urteil === "stimmt") {
    const [von, bis] = [Math.max(implied.von, earlier.spanne.von), Math.min(implied.bis, earlier.spanne.bis)]
    if (von <= bis) grundgesamtheiten.set(key, { spanne: { von, bis }, aus: earlier.aus })
  }
  return lage
}

const rechne = (ergebnis: ReturnType<typeof divideIntervals>, durch: number): Intervall | undefined =>
  Result.getOrUndefined(Result.flatMap(ergebnis, (x) => divideIntervals(x, { von: durch, bis: durch })))
