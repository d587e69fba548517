import { type Befundlage, checkEingabe } from "./checkEingabe.ts"
import { createZufall, pick } from "./createZufall.ts"
import { mutiere } from "./mutiere.ts"
import type { Vorlage } from "./readVorlagen.ts"

/** One input and what came of it. */
export interface Ergebnis extends Befundlage {
  readonly nummer: number
  /** which file of which example was changed, and how */
  readonly eingabe: string
}

/** Draws the input of a number and asks the program about it; the same seed and number give the same input. */
export const laufe = (vorlagen: ReadonlyArray<Vorlage>, saat: number, nummer: number): Ergebnis => {
  const { dateien, pfad, eingabe } = drawEingabe(vorlagen, saat, nummer)
  return { nummer, eingabe, ...checkEingabe(dateien, pfad, nummer) }
}

/** The folder that a seed and a number give. */
export const drawEingabe = (
  vorlagen: ReadonlyArray<Vorlage>,
  saat: number,
  nummer: number,
): { readonly dateien: ReadonlyMap<string, Uint8Array>; readonly pfad: string; readonly eingabe: string } => {
  const zufall = createZufall(saat, nummer)
  // most from the cuts, which are quick; half of all in the Konzept, which holds more
  const isGanz = zufall(8) === 0
  const { name, dateien } = pick(
    zufall,
    vorlagen.filter((vorlage) => vorlage.isGanz === isGanz),
  )
  const isYaml = zufall(2) === 0
  const [pfad, bytes] = pick(
    zufall,
    [...dateien].filter(([datei]) => datei.endsWith(".yaml") === isYaml),
  )
  const andere = vorlagen.flatMap((vorlage) => [...vorlage.dateien.values()])
  const { bytes: mutiert, arten } = mutiere(bytes, andere, zufall)
  return { dateien: new Map(dateien).set(pfad, mutiert), pfad, eingabe: `${name}/${pfad}: ${arten.join(", ")}` }
}
