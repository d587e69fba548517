import type { ablauf as deutsch } from "../katalog/ablauf.ts"
import { nenne } from "../katalog/Eintrag.ts"
import type { Saetze } from "./Saetze.ts"

/** Why a request to a machine is refused, and what a list of Massnahmen says that no machine knows. */
export const ablauf: Saetze<keyof typeof deutsch> = {
  StatuswortUnbekannt: {
    was: ({ wort }) => `The status word “${wort}” is not known.`,
    warum: () => "It stands in none of the lists by which status words are read; nothing is guessed.",
    abhilfe: () => "Enter the state of the measure yourself, or add the word to your own status words.",
  },
  StatuswortDoppeldeutig: {
    was: ({ wort, gelesen }) => `The status word “${wort}” is read as “${gelesen}”.`,
    warum: ({ auch }) => `Some lists use it for this as well: ${nenne(auch)}.`,
    abhilfe: () => "Look up what the list means; if it is something else, add the word to your own status words.",
  },
  StatuswortUnentschieden: {
    was: ({ wort }) => `No state follows from the status word “${wort}”.`,
    warum: ({ lesarten }) => `It can be read as: ${nenne(lesarten)}; nothing is guessed.`,
    abhilfe: () =>
      "Enter the state yourself, name where the list comes from when reading it, or add the word to your own status words.",
  },
  StatuswortEingeschraenkt: {
    was: ({ wort }) => `No state follows from the status word “${wort}”.`,
    warum: ({ durch }) => `“${durch}” takes back what the word says by itself; what holds instead is not said.`,
    abhilfe: () => "Enter the state of the measure yourself, or add the whole phrase to your own status words.",
  },
  StatuswortZuLang: {
    was: ({ zeichen }) => `With ${zeichen} characters the text is too long for a status word.`,
    warum: ({ grenze }) =>
      `At most ${grenze} characters are read; a longer text often takes back at its end what it says at first.`,
    abhilfe: () => "Enter the state of the measure yourself and keep the text as a report.",
  },
  StatusfarbeOhneLegende: {
    was: ({ farbe }) => `No legend says what the colour “${farbe}” means.`,
    warum: () => "Colours mean nothing by themselves: green is done in one list and on time in another.",
    abhilfe: () => "Enter the legend of the list under “farben”: a state or an Umsetzungslage for each colour.",
  },
}
