import type { Beobachtung, Bezug } from "@zielwerk/konzept"
import type { Bestand } from "./Bestand.ts"
import { computeIndikator } from "./computeIndikator.ts"
import { resolveMessgroesse } from "./resolveMessgroesse.ts"
import { type Wert, wertOf } from "./Wert.ts"

/**
 * What is known of a Messgroesse or an Indikator at one time, in one area, for some Merkmale? Of an Indikator the
 * printed value counts first (a text builds on its own figures), else it is computed; else a hole with its reason.
 */
export const resolveWert = (bestand: Bestand, bezug: Bezug): Wert => {
  const indikator = bestand.indikatoren.get(bezug.messgroesse)
  if (indikator === undefined) return resolveMessgroesse(bestand, bezug.messgroesse, bezug)
  const gedruckt = printedWert(bestand.find(bezug))
  if (gedruckt?._tag === "Zahl") return gedruckt
  const gerechnet = computeIndikator(bestand, indikator, bezug)
  // a hole that the data give says more than the formula's missing input
  return gerechnet._tag === "Zahl" ? gerechnet : (gedruckt ?? gerechnet)
}

/** The printed value of an Indikator, if there is one. */
export const printedWert = (beobachtung: Beobachtung | undefined): Wert | undefined =>
  beobachtung === undefined ? undefined : wertOf(beobachtung, "gedruckt")
