import type { InSprachen } from "@zielwerk/konzept"
import type { Wortlaut } from "../wortlaut/Wortlaut.ts"
import { gemeinsam } from "../wortlaut/gemeinsam.ts"
import type { Sichtbarkeitsarten } from "./Sichtbarkeitsakte.ts"

/** The machine of the Sichtbarkeit in words. */
export const sichtbarkeitswortlaut: InSprachen<Wortlaut<Sichtbarkeitsarten>> = {
  de: {
    titel: "Sichtbarkeit",
    zustaende: {
      entwurf: { titel: "Entwurf", hilfe: "Nur wer daran schreibt, sieht es." },
      intern: { titel: "intern", hilfe: "Verwaltung und Gremien sehen es." },
      veroeffentlicht: { titel: "veröffentlicht", hilfe: "Alle sehen es." },
    },
    antraege: {
      "sichtbarkeit.freigeben": "Intern freigeben",
      "sichtbarkeit.veroeffentlichen": "Veröffentlichen",
      "sichtbarkeit.zurueckziehen": "Aus der Öffentlichkeit zurückziehen",
      "sichtbarkeit.zurueckgeben": "Zurückgeben",
    },
    pruefungen: gemeinsam.de,
  },
  en: {
    titel: "Visibility",
    zustaende: {
      entwurf: { titel: "draft", hilfe: "Only those who write it see it." },
      intern: { titel: "internal", hilfe: "Administration and bodies see it." },
      veroeffentlicht: { titel: "public", hilfe: "Everybody sees it." },
    },
    antraege: {
      "sichtbarkeit.freigeben": "Release internally",
      "sichtbarkeit.veroeffentlichen": "Publish",
      "sichtbarkeit.zurueckziehen": "Take back from the public",
      "sichtbarkeit.zurueckgeben": "Return",
    },
    pruefungen: gemeinsam.en,
  },
}
