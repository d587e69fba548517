import { wertOf } from "../Wert.ts"
import type { Gedruckt, Gesagt } from "./createZellen.ts"
import { impliedZahl, type Impliziert } from "./impliedZahl.ts"
import { isZuKlein, type Zahlen, type Zelle } from "./Zelle.ts"

/** What a reader knows of counts. */
export interface Kenntnis {
  /** told as such or by a printed figure: what a figure is made of counts as known, whatever rounding leaves open */
  readonly bekannte: ReadonlySet<Zelle>
  /** their numbers, where they are certain, and those of small ones */
  readonly zahlen: Zahlen
  /** those that tell of too few persons */
  readonly kleine: ReadonlySet<Zelle>
}

/**
 * What is known once printed shares, rates and differences are turned back into counts.
 *
 * @param abgeleitete  what follows from the counts alone: which of the numbers that rounding leaves is the true one
 */
export const addImplizierte = (
  { zahlen, kleine, gedruckte }: Gesagt,
  abgeleitete: Zahlen,
  mindestfallzahl: number,
): Kenntnis => {
  const bekannte = new Set(zahlen.keys())
  const [alle, alleKleinen] = [new Map(zahlen), new Set(kleine)]
  const add = (zelle: Zelle, zahl: number): void => {
    alle.set(zelle, zahl)
    if (zelle.isPersonen && isZuKlein(zahl, mindestfallzahl)) alleKleinen.add(zelle)
  }
  for (const gedruckt of gedruckte) {
    if (gedruckt.beobachtung.wert._tag === "KeinWert") continue
    for (const zelle of gedruckt.eingaben) {
      bekannte.add(zelle)
      // a number that follows from counts stays true if one of them is hidden
      const zahl = abgeleitete.get(zelle)
      if (zahl !== undefined && !alle.has(zelle)) add(zelle, zahl)
    }
    for (const [zelle, impliziert, ganzes] of impliedOf(gedruckt, abgeleitete)) {
      const zahl = alle.get(zelle) ?? certainOf(impliziert, ganzes, mindestfallzahl)
      if (zahl !== undefined) add(zelle, zahl)
    }
  }
  return { bekannte, zahlen: alle, kleine: alleKleinen }
}

/** The one number that a figure leaves, or the one to be protected where it leaves only small ones or small rests. */
const certainOf = (
  { von, bis }: Impliziert,
  ganzes: number | undefined,
  mindestfallzahl: number,
): number | undefined => {
  if (bis < mindestfallzahl) return bis
  return von === bis || (ganzes !== undefined && ganzes - von < mindestfallzahl) ? von : undefined
}

const impliedOf = (
  { beobachtung, indikator: { formel, einheit }, eingaben }: Gedruckt,
  zahlen: Zahlen,
): ReadonlyArray<readonly [Zelle, Impliziert, ganzes: number | undefined]> => {
  const wert = wertOf(beobachtung, "gedruckt")
  const [erste, zweite] = eingaben
  if (wert._tag === "KeinWert" || erste === undefined) return []
  const faktor = formel.art === "rate" ? formel.je : einheit === "%" ? 100 : 1
  const [a, b] = [zahlen.get(erste), zweite === undefined ? undefined : zahlen.get(zweite)]
  const [fuerErste, fuerZweite] = [
    impliedZahl(formel, wert.spanne, faktor, "erste", b),
    impliedZahl(formel, wert.spanne, faktor, "zweite", a),
  ]
  return [
    ...(fuerErste === undefined ? [] : [[erste, fuerErste, formel.art === "anteil" ? b : undefined] as const]),
    ...(zweite === undefined || fuerZweite === undefined ? [] : [[zweite, fuerZweite, undefined] as const]),
  ]
}
