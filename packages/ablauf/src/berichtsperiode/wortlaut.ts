import type { InSprachen } from "@zielwerk/konzept"
import type { Wortlaut } from "../wortlaut/Wortlaut.ts"
import { gemeinsam } from "../wortlaut/gemeinsam.ts"
import type { Berichtsperiodenarten } from "./Berichtsperiodenarten.ts"

/** The machine of a Berichtsperiode in words. */
export const berichtsperiodenwortlaut: InSprachen<Wortlaut<Berichtsperiodenarten>> = {
  de: {
    titel: "Berichtsperiode",
    zustaende: {
      offen: { titel: "offen", hilfe: "Zahlen und Texte werden eingetragen." },
      inPruefung: { titel: "in Prüfung", hilfe: "Vorgelegt; jemand anderes prüft." },
      freigegeben: { titel: "freigegeben", hilfe: "Eingefroren: dieser Stand ändert sich nicht mehr." },
      veroeffentlicht: { titel: "veröffentlicht", hilfe: "Der Bericht ist an seiner Fundstelle zu finden." },
    },
    antraege: {
      "berichtsperiode.vorlegen": "Vorlegen",
      "berichtsperiode.zurueckgeben": "Zurückgeben",
      "berichtsperiode.freigeben": "Freigeben",
      "berichtsperiode.veroeffentlichen": "Veröffentlichen",
      "berichtsperiode.neuOeffnen": "Neu öffnen",
    },
    pruefungen: {
      ...gemeinsam.de,
      lueckenBegruendet: "Jede Lücke im Bericht hat einen Grund.",
      vierAugen: "Wer freigibt, hat den Bericht nicht selbst vorgelegt.",
    },
  },
  en: {
    titel: "Reporting period",
    zustaende: {
      offen: { titel: "open", hilfe: "Figures and texts are being entered." },
      inPruefung: { titel: "under review", hilfe: "Handed in; somebody else reviews it." },
      freigegeben: { titel: "released", hilfe: "Frozen: this state does not change any more." },
      veroeffentlicht: { titel: "published", hilfe: "The report can be found." },
    },
    antraege: {
      "berichtsperiode.vorlegen": "Hand in",
      "berichtsperiode.zurueckgeben": "Return",
      "berichtsperiode.freigeben": "Release",
      "berichtsperiode.veroeffentlichen": "Publish",
      "berichtsperiode.neuOeffnen": "Open again",
    },
    pruefungen: {
      ...gemeinsam.en,
      lueckenBegruendet: "Every hole in the report has a reason.",
      vierAugen: "Whoever releases the report has not handed it in.",
    },
  },
}
