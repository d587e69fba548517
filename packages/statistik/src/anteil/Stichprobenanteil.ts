import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Intervall } from "../intervall/Intervall.ts"
import { isAnzahl } from "../isAnzahl.ts"

/** A share found in a sample (Stichprobenanteil), with the interval that its chance allows. */
export interface Stichprobenanteil extends Kennzahl<"anteil"> {
  /** shares of the whole population between which it lies, as often as `niveau` says */
  readonly spanne: Intervall
  /** the confidence level, between 0 and 1 */
  readonly niveau: number
}

/**
 * Checks counts of a sample: whole numbers, because people were asked one by one. In the order in which faults are
 * told: no count (`ungueltigeAnzahl`), not whole (`nichtGanzzahlig`), more answers than people
 * (`gruppeGroesserAlsGesamt`), nobody asked (`nennerNull`), `niveau` not between 0 and 1 (`parameterAusserhalb`).
 */
const sampleFault = (teil: number, gesamt: number, niveau: number): NichtDefiniert | undefined => {
  for (const [feld, anzahl] of [
    ["teil", teil],
    ["gesamt", gesamt],
  ] as const) {
    if (!isAnzahl(anzahl)) return new NichtDefiniert({ grund: "ungueltigeAnzahl", feld, gefunden: String(anzahl) })
    if (!Number.isInteger(anzahl)) {
      return new NichtDefiniert({ grund: "nichtGanzzahlig", feld, gefunden: String(anzahl) })
    }
  }
  if (teil > gesamt) {
    return new NichtDefiniert({ grund: "gruppeGroesserAlsGesamt", feld: "teil", gefunden: `${teil} > ${gesamt}` })
  }
  if (gesamt === 0) return new NichtDefiniert({ grund: "nennerNull", feld: "gesamt", gefunden: "0" })
  if (!(niveau > 0 && niveau < 1)) {
    return new NichtDefiniert({ grund: "parameterAusserhalb", feld: "niveau", gefunden: String(niveau) })
  }
  return undefined
}

/** The share with the interval that a formula gives for it. */
export const sampleShare = (
  index: string,
  formel: string,
  [teil, gesamt, niveau]: readonly [teil: number, gesamt: number, niveau: number],
  spanneOf: () => Intervall,
): Result.Result<Stichprobenanteil, NichtDefiniert> => {
  const fault = sampleFault(teil, gesamt, niveau)
  if (fault !== undefined) return Result.fail(fault)
  return Result.succeed({
    wert: teil / gesamt + 0, // + 0 turns -0 into 0
    einheit: "anteil",
    index,
    formel,
    n: 1,
    verwendet: 1,
    leer: 0,
    spanne: spanneOf(),
    niveau,
  })
}
