import type { Schwere } from "../Schwere.ts"

/** One row of the catalogue; `stufe` says whether the input could not be read or does not fit together. */
export interface Eintrag<Angaben> {
  readonly schwere: Schwere
  readonly stufe: "lesen" | "inhalt"
  readonly was: (angaben: Angaben) => string
  readonly warum: (angaben: Angaben) => string
  readonly abhilfe: (angaben: Angaben) => string
}

const eintrag =
  (schwere: Schwere, stufe: "lesen" | "inhalt") =>
  <Angaben>(saetze: Omit<Eintrag<Angaben>, "schwere" | "stufe">): Eintrag<Angaben> => ({ schwere, stufe, ...saetze })

/** A fault that keeps the input from being read: bytes, syntax, types, missing columns. */
export const lesen = eintrag("fehler", "lesen")
/** A fault between values that can be read. */
export const inhalt = eintrag("fehler", "inhalt")
/** Something to be looked at that keeps nothing from going on. */
export const warnung = eintrag("warnung", "inhalt")
/** Something worth knowing. */
export const hinweis = eintrag("hinweis", "inhalt")

/** The guess at what was meant, as a sentence; "" without one. */
export const gemeint = (naechste: string): string => (naechste === "" ? "" : ` Gemeint ist vielleicht „${naechste}“.`)

/** Names as a list in a sentence: the first ones, and how many there are if not all of them are named. */
export const nenne = (namen: ReadonlyArray<string>, hoechstens = 12): string =>
  namen.length > hoechstens ? `${namen.slice(0, hoechstens).join(", ")} … (${namen.length})` : namen.join(", ")
