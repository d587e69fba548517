import * as Schema from "effect/Schema"

/** The outcome of a verdict, in the order in which the rules ask. */
export const Ampel = Schema.Literals([
  "aufgehoben",
  "kontext",
  "nichtBewertbar",
  "keineDaten",
  "nurBaseline",
  "erreicht",
  "verfehlt",
  "gegenlaeufig",
  "nochNichtFaellig",
  "imPlan",
  "gefaehrdet",
  "kritisch",
  "unvollstaendig",
]).annotate({
  identifier: "Ampel",
  title: "Ampel",
  description: "Ergebnis der Bewertung, von aufgehoben bis kritisch",
})
/** The outcome of a verdict. */
export type Ampel = typeof Ampel.Type

/** The colour of each outcome; it only stresses what the word says. */
export const farben: { readonly [ampel in Ampel]: "gruen" | "gelb" | "rot" | "grau" } = {
  aufgehoben: "grau",
  kontext: "grau",
  nichtBewertbar: "grau",
  keineDaten: "grau",
  nurBaseline: "grau",
  erreicht: "gruen",
  verfehlt: "rot",
  gegenlaeufig: "rot",
  nochNichtFaellig: "grau",
  imPlan: "gruen",
  gefaehrdet: "gelb",
  kritisch: "rot",
  unvollstaendig: "grau",
}
