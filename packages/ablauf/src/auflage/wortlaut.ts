import type { InSprachen } from "@zielwerk/konzept"
import type { Wortlaut } from "../wortlaut/Wortlaut.ts"
import { gemeinsam } from "../wortlaut/gemeinsam.ts"
import type { Auflagenarten } from "./Auflagenakte.ts"

/** The machine of an Auflage in words. */
export const auflagenwortlaut: InSprachen<Wortlaut<Auflagenarten>> = {
  de: {
    titel: "Auflage",
    zustaende: {
      offen: { titel: "offen", hilfe: "Der Beschluss verlangt sie; noch kümmert sich niemand." },
      inBearbeitung: { titel: "in Bearbeitung", hilfe: "Jemand ist verantwortlich und arbeitet daran." },
      erledigt: { titel: "erledigt", hilfe: "Was der Beschluss verlangt, ist getan." },
      teilweise: { titel: "teilweise erledigt", hilfe: "Ein Teil ist getan; warum nicht alles, steht fest." },
      nichtUmsetzbar: { titel: "nicht umsetzbar", hilfe: "Sie kann nicht erfüllt werden; der Grund steht fest." },
      ueberholt: { titel: "überholt", hilfe: "Ein späterer Beschluss ist an ihre Stelle getreten." },
    },
    antraege: {
      "auflage.bearbeiten": "Bearbeiten",
      "auflage.erledigen": "Erledigen",
      "auflage.teilweiseErledigen": "Teilweise erledigen",
      "auflage.nichtUmsetzbarMelden": "Als nicht umsetzbar melden",
      "auflage.ueberholen": "Als überholt melden",
      "auflage.wiedereroeffnen": "Wiedereröffnen",
    },
    pruefungen: {
      ...gemeinsam.de,
      beschlussSpaeter: "Der neue Beschluss ist nicht älter als der, der die Auflage verlangt.",
    },
  },
  en: {
    titel: "Condition of a decision",
    zustaende: {
      offen: { titel: "open", hilfe: "The decision asks for it; nobody sees to it yet." },
      inBearbeitung: { titel: "in progress", hilfe: "Somebody is responsible and works on it." },
      erledigt: { titel: "done", hilfe: "What the decision asks for is done." },
      teilweise: { titel: "done in part", hilfe: "A part is done; why not all of it is known." },
      nichtUmsetzbar: { titel: "not feasible", hilfe: "It cannot be met; the reason is known." },
      ueberholt: { titel: "superseded", hilfe: "A later decision has taken its place." },
    },
    antraege: {
      "auflage.bearbeiten": "Begin",
      "auflage.erledigen": "Mark as done",
      "auflage.teilweiseErledigen": "Mark as done in part",
      "auflage.nichtUmsetzbarMelden": "Report as not feasible",
      "auflage.ueberholen": "Report as superseded",
      "auflage.wiedereroeffnen": "Reopen",
    },
    pruefungen: {
      ...gemeinsam.en,
      beschlussSpaeter: "The new decision is not older than the one that asks for it.",
    },
  },
}
