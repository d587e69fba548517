import type { Eintrag } from "../katalog/Eintrag.ts"
import type { Angaben, BefundCode } from "../katalog.ts"

/** Sentences for these codes; weight and stage of a code stand in the German catalogue alone. */
export type Saetze<Codes extends BefundCode> = {
  readonly [Code in Codes]: Omit<Eintrag<Angaben<Code>>, "schwere" | "stufe">
}

/** The guess at what was meant, as a sentence; "" without one. */
export const perhaps = (naechste: string): string => (naechste === "" ? "" : ` Perhaps “${naechste}” is meant.`)

/** A number as a file in English would have it. */
export const show = (zahl: number): string => String(zahl)
