import type { Beobachtung, Bezug } from "@zielwerk/konzept"
import type { Bestand } from "./Bestand.ts"
import { computeIndikator } from "./computeIndikator.ts"
import { resolveMessgroesse } from "./resolveMessgroesse.ts"
import type { Spanne, Wert } from "./Wert.ts"

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

/** The printed value of an Indikator: it stands for the Spanne of its digits. */
export const printedWert = (beobachtung: Beobachtung | undefined): Wert | undefined => {
  if (beobachtung === undefined) return undefined
  if (beobachtung.wert._tag === "KeinWert") return beobachtung.wert
  const { zahl, stellen } = beobachtung.wert
  const spanne = stellen === undefined ? { von: zahl, bis: zahl } : spanneOf(zahl, stellen)
  return {
    _tag: "Zahl",
    zahl,
    spanne,
    ...(stellen === undefined ? {} : { stellen }),
    einheit: beobachtung.einheit,
    herkunft: "gedruckt",
  }
}

// in units of the last printed digit, so that 24.4 gives 24.35 and not 24.349999999999998
const spanneOf = (zahl: number, stellen: number): Spanne => {
  const einheiten = Math.round(zahl * 10 ** stellen)
  return { von: (einheiten - 0.5) / 10 ** stellen, bis: (einheiten + 0.5) / 10 ** stellen }
}
