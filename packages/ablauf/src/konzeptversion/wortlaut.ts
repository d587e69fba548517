import { type InSprachen, konzeptZustandTitel, type Sprache } from "@zielwerk/konzept"
import type { Wortlaut } from "../wortlaut/Wortlaut.ts"
import { gemeinsam } from "../wortlaut/gemeinsam.ts"
import type { Konzeptversionsarten } from "./Konzeptversionsakte.ts"

type Zustand = Konzeptversionsarten["zustand"]
const hilfen: InSprachen<{ readonly [zustand in Zustand]: string }> = {
  de: {
    entwurf: "Sie wird geschrieben und beraten.",
    abgestimmt: "Mit allen abgestimmt, die zu hören sind; der Rat hat noch nicht entschieden.",
    beschlossen: "Der Rat hat sie beschlossen; sie gilt noch nicht.",
    inKraft: "Sie gilt und wird umgesetzt.",
    inFortschreibung: "Sie gilt weiter, während an der nächsten gearbeitet wird.",
    abgeloest: "Eine andere Fassung ist an ihre Stelle getreten.",
  },
  en: {
    entwurf: "It is being written and discussed.",
    abgestimmt: "Coordinated with all who have to be heard; the council has not decided yet.",
    beschlossen: "The council has adopted it; it does not hold yet.",
    inKraft: "It holds and is being carried out.",
    inFortschreibung: "It still holds while the next one is being worked on.",
    abgeloest: "Another version has taken its place.",
  },
}
const zustaendeIn = (sprache: Sprache) =>
  Object.fromEntries(
    Object.entries(konzeptZustandTitel[sprache]).map(([zustand, titel]) => [
      zustand,
      { titel, hilfe: hilfen[sprache][zustand as Zustand] },
    ]),
  ) as Wortlaut<Konzeptversionsarten>["zustaende"]

/** The machine of a version of the Konzept in words. */
export const konzeptversionswortlaut: InSprachen<Wortlaut<Konzeptversionsarten>> = {
  de: {
    titel: "Konzeptversion",
    zustaende: zustaendeIn("de"),
    antraege: {
      "konzeptversion.abstimmen": "Abstimmen",
      "konzeptversion.zurueckgeben": "Zurückgeben",
      "konzeptversion.beschliessen": "Beschließen",
      "konzeptversion.inKraftSetzen": "In Kraft setzen",
      "konzeptversion.fortschreiben": "Fortschreiben",
      "konzeptversion.fortschreibungBeenden": "Fortschreibung beenden",
      "konzeptversion.abloesen": "Ablösen",
    },
    pruefungen: {
      ...gemeinsam.de,
      alleGehoert: "Alle sind gehört, die zu hören sind.",
      nachfolgerBeschlossen: "Die neue Fassung ist beschlossen oder schon in Kraft.",
      fortschreibungLueckenlos: "Die neue Fassung sagt, was aus jedem Ziel, Handlungsfeld und Gremium wurde.",
    },
  },
  en: {
    titel: "Version of the strategy",
    zustaende: zustaendeIn("en"),
    antraege: {
      "konzeptversion.abstimmen": "Coordinate",
      "konzeptversion.zurueckgeben": "Return",
      "konzeptversion.beschliessen": "Adopt",
      "konzeptversion.inKraftSetzen": "Bring into force",
      "konzeptversion.fortschreiben": "Revise",
      "konzeptversion.fortschreibungBeenden": "End the revision",
      "konzeptversion.abloesen": "Supersede",
    },
    pruefungen: {
      ...gemeinsam.en,
      alleGehoert: "All who have to be heard have been heard.",
      nachfolgerBeschlossen: "The new version is adopted or already in force.",
      fortschreibungLueckenlos: "The new version says what became of every goal, field of action and body.",
    },
  },
}
