import type { InSprachen } from "@zielwerk/konzept"
import type { Wortlaut } from "../wortlaut/Wortlaut.ts"
import { gemeinsam } from "../wortlaut/gemeinsam.ts"
import type { Zielvereinbarungsarten } from "./Zielvereinbarungsarten.ts"

/** The machine of a Zielvereinbarung in words. */
export const zielvereinbarungswortlaut: InSprachen<Wortlaut<Zielvereinbarungsarten>> = {
  de: {
    titel: "Zielvereinbarung",
    zustaende: {
      entwurf: { titel: "Entwurf", hilfe: "Noch nicht mit den anderen Parteien besprochen." },
      verhandelt: { titel: "verhandelt", hilfe: "Parteien, Verpflichtungen und Zeitraum stehen fest." },
      unterzeichnet: { titel: "unterzeichnet", hilfe: "Alle haben unterschrieben; sie hat noch nicht begonnen." },
      laufend: { titel: "laufend", hilfe: "Sie gilt; der Arbeitskreis sieht sie regelmäßig an." },
      erfuellt: { titel: "erfüllt", hilfe: "Alle Verpflichtungen sind erfüllt." },
      teilweiseErfuellt: { titel: "teilweise erfüllt", hilfe: "Einige Verpflichtungen sind erfüllt." },
      nichtErfuellt: { titel: "nicht erfüllt", hilfe: "Keine Verpflichtung ist erfüllt." },
      gekuendigt: { titel: "gekündigt", hilfe: "Vor dem Ende beendet; der Grund steht fest." },
    },
    antraege: {
      "zielvereinbarung.verhandeln": "Verhandeln",
      "zielvereinbarung.zurueckgeben": "Zurückgeben",
      "zielvereinbarung.unterzeichnen": "Unterzeichnen",
      "zielvereinbarung.beginnen": "Beginnen",
      "zielvereinbarung.ueberpruefen": "Überprüfen",
      "zielvereinbarung.aendern": "Ändern",
      "zielvereinbarung.abrechnen": "Abrechnen",
      "zielvereinbarung.kuendigen": "Kündigen",
    },
    pruefungen: {
      ...gemeinsam.de,
      vereinbarungVollstaendig: "Mindestens zwei Parteien, jede Verpflichtung gehört einer von ihnen, Beginn vor Ende.",
      alleUnterzeichnet: "Alle Parteien haben unterzeichnet.",
      vorbehaltErklaert: "Kostet sie Geld oder Stellen, steht sie unter dem Vorbehalt des Beschlusses.",
      beschlussLiegtVor: "Stand sie unter Vorbehalt, liegt der Beschluss vor.",
      begonnen: "Der vereinbarte Beginn ist erreicht.",
      erfuellungPasst: "Das Ergebnis folgt aus den erfüllten Verpflichtungen.",
    },
  },
  en: {
    titel: "Agreement",
    zustaende: {
      entwurf: { titel: "draft", hilfe: "Not discussed with the other parties yet." },
      verhandelt: { titel: "negotiated", hilfe: "Parties, obligations and period are settled." },
      unterzeichnet: { titel: "signed", hilfe: "All have signed; it has not begun yet." },
      laufend: { titel: "in effect", hilfe: "It holds; the working group looks at it regularly." },
      erfuellt: { titel: "met", hilfe: "All obligations are met." },
      teilweiseErfuellt: { titel: "met in part", hilfe: "Some obligations are met." },
      nichtErfuellt: { titel: "not met", hilfe: "No obligation is met." },
      gekuendigt: { titel: "terminated", hilfe: "Ended before its time; the reason is known." },
    },
    antraege: {
      "zielvereinbarung.verhandeln": "Negotiate",
      "zielvereinbarung.zurueckgeben": "Return",
      "zielvereinbarung.unterzeichnen": "Sign",
      "zielvereinbarung.beginnen": "Begin",
      "zielvereinbarung.ueberpruefen": "Review",
      "zielvereinbarung.aendern": "Amend",
      "zielvereinbarung.abrechnen": "Settle",
      "zielvereinbarung.kuendigen": "Terminate",
    },
    pruefungen: {
      ...gemeinsam.en,
      vereinbarungVollstaendig: "At least two parties, each obligation belongs to one of them, beginning before end.",
      alleUnterzeichnet: "All parties have signed.",
      vorbehaltErklaert: "If it costs money or staff, it is under reservation of the decision.",
      beschlussLiegtVor: "If it was under reservation, the decision is there.",
      begonnen: "The beginning agreed on has come.",
      erfuellungPasst: "The outcome follows from the obligations met.",
    },
  },
}
