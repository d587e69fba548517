import type { InSprachen } from "@zielwerk/konzept"
import type { Wortlaut } from "../wortlaut/Wortlaut.ts"
import { gemeinsam } from "../wortlaut/gemeinsam.ts"
import type { Vorlagenarten } from "./Vorlagenakte.ts"

/** The machine of a Vorlage in words. */
export const vorlagenwortlaut: InSprachen<Wortlaut<Vorlagenarten>> = {
  de: {
    titel: "Vorlage",
    zustaende: {
      entwurf: { titel: "Entwurf", hilfe: "Noch nicht eingebracht." },
      inBeratung: { titel: "in Beratung", hilfe: "Eingebracht; die Gremien beraten der Reihe nach." },
      beschlossen: { titel: "beschlossen", hilfe: "Das letzte Gremium der Beratungsfolge hat zugestimmt." },
      abgelehnt: { titel: "abgelehnt", hilfe: "Das letzte Gremium der Beratungsfolge hat abgelehnt." },
      zurueckgezogen: { titel: "zurückgezogen", hilfe: "Wer sie einbrachte, verfolgt sie nicht weiter." },
      zurueckgestellt: { titel: "zurückgestellt", hilfe: "Verschoben; ein Tag für die Wiedervorlage steht fest." },
    },
    antraege: {
      "vorlage.einbringen": "Einbringen",
      "vorlage.beraten": "Beraten",
      "vorlage.vertagen": "Vertagen",
      "vorlage.beschliessen": "Beschließen",
      "vorlage.ablehnen": "Ablehnen",
      "vorlage.zurueckstellen": "Zurückstellen",
      "vorlage.wiederaufnehmen": "Wiederaufnehmen",
      "vorlage.zurueckziehen": "Zurückziehen",
    },
    pruefungen: {
      ...gemeinsam.de,
      folgeEntscheidet: "Das letzte Gremium der Beratungsfolge kann nach dem Konzept entscheiden.",
      anDerReihe: "Das Gremium ist nach der Beratungsfolge an der Reihe.",
      vorberatungOffen: "Es steht noch eine Beratung vor der Entscheidung aus.",
      vorberaten: "Alle Gremien vor dem letzten haben beraten.",
      letztesEntscheidet: "Entschieden hat das letzte Gremium der Beratungsfolge.",
    },
  },
  en: {
    titel: "Paper",
    zustaende: {
      entwurf: { titel: "draft", hilfe: "Not submitted yet." },
      inBeratung: { titel: "under debate", hilfe: "Submitted; the bodies deal with it one after the other." },
      beschlossen: { titel: "adopted", hilfe: "The last body has agreed." },
      abgelehnt: { titel: "rejected", hilfe: "The last body has rejected it." },
      zurueckgezogen: { titel: "withdrawn", hilfe: "Whoever submitted it does not pursue it." },
      zurueckgestellt: { titel: "postponed", hilfe: "Put off; the day to look at it again is known." },
    },
    antraege: {
      "vorlage.einbringen": "Submit",
      "vorlage.beraten": "Debate",
      "vorlage.vertagen": "Adjourn",
      "vorlage.beschliessen": "Adopt",
      "vorlage.ablehnen": "Reject",
      "vorlage.zurueckstellen": "Postpone",
      "vorlage.wiederaufnehmen": "Take up again",
      "vorlage.zurueckziehen": "Withdraw",
    },
    pruefungen: {
      ...gemeinsam.en,
      folgeEntscheidet: "The last body can decide according to the Konzept.",
      anDerReihe: "It is the turn of this body.",
      vorberatungOffen: "A consultation is left before the decision.",
      vorberaten: "All bodies before the last one have dealt with it.",
      letztesEntscheidet: "The last body has decided.",
    },
  },
}
