import type { Bezug, Indikator } from "@zielwerk/konzept"
import {
  divideIntervals,
  type Intervall,
  multiplyIntervals,
  segregationIndex,
  subtractIntervals,
} from "@zielwerk/statistik"
import * as Result from "effect/Result"
import { type Bestand, gebieteOf } from "./Bestand.ts"
import { resolveMessgroesse } from "./resolveMessgroesse.ts"
import { fehltEingabe, type Luecke, type Wert, type Zahlwert, zahlwert } from "./Wert.ts"

/** The value of an Indikator by its own formula, from counts only; printed values of the Indikator are not asked. */
export const computeIndikator = (bestand: Bestand, indikator: Indikator, bezug: Bezug): Wert => {
  const { formel, einheit } = indikator
  const wert = (id: string): Wert => resolveMessgroesse(bestand, id, bezug)
  switch (formel.art) {
    case "anzahl":
      return wert(formel.messgroesse)
    case "anteil":
      return quotient(wert(formel.zaehler), wert(formel.nenner), einheit === "%" ? 100 : 1, einheit)
    case "rate":
      return quotient(wert(formel.zaehler), wert(formel.nenner), formel.je, einheit)
    case "differenz":
      return combine(wert(formel.a), wert(formel.b), einheit, (a, b) => Result.getOrUndefined(subtractIntervals(a, b)))
    case "segregationsindex":
      return computeSegregationsindex(bestand, formel, einheit, bezug)
    case "umfrageanteil":
    case "berichtet":
      return { _tag: "KeinWert", grund: "nurGedruckt" }
  }
}

const nichtDefiniert: Luecke = { _tag: "KeinWert", grund: "nichtDefiniert" }

const combine = (
  a: Wert,
  b: Wert,
  einheit: string,
  rechne: (a: Intervall, b: Intervall) => Intervall | undefined,
): Wert => {
  if (a._tag === "KeinWert") return a
  if (b._tag === "KeinWert") return b
  const spanne = rechne(a.spanne, b.spanne)
  return spanne === undefined ? nichtDefiniert : zahlwert(spanne, einheit, "berechnet", [a, b])
}

const quotient = (zaehler: Wert, nenner: Wert, faktor: number, einheit: string): Wert =>
  combine(zaehler, nenner, einheit, (z, n) =>
    Result.getOrUndefined(
      Result.flatMap(divideIntervals(z, n), (teil) => multiplyIntervals(teil, { von: faktor, bis: faktor })),
    ),
  )

const computeSegregationsindex = (
  bestand: Bestand,
  formel: Extract<Indikator["formel"], { readonly art: "segregationsindex" }>,
  einheit: string,
  bezug: Bezug,
): Wert => {
  const gruppe: Array<Zahlwert> = []
  const gesamt: Array<Zahlwert> = []
  for (const { id: gebiet } of gebieteOf(bestand.konzept, formel.raumeinheit)) {
    const [g, t] = [formel.gruppe, formel.gesamt].map((id) => resolveMessgroesse(bestand, id, { ...bezug, gebiet }))
    if (!isGezaehlt(g))
      return g?._tag === "KeinWert" ? g : fehltEingabe({ ...bezug, messgroesse: formel.gruppe, gebiet })
    if (!isGezaehlt(t))
      return t?._tag === "KeinWert" ? t : fehltEingabe({ ...bezug, messgroesse: formel.gesamt, gebiet })
    gruppe.push(g)
    gesamt.push(t)
  }
  const zahlen = (werte: ReadonlyArray<Zahlwert>) => werte.map(({ zahl }) => zahl)
  return Result.match(segregationIndex(zahlen(gruppe), zahlen(gesamt)), {
    onFailure: () => nichtDefiniert,
    onSuccess: ({ wert }) => zahlwert({ von: wert, bis: wert }, einheit, "berechnet", [...gruppe, ...gesamt]),
  })
}

/** An index takes counts as they are given, also those that an office publishes with decimals (`3090,00`). */
const isGezaehlt = (wert: Wert | undefined): wert is Zahlwert => wert?._tag === "Zahl"
