import type { Verbuchungen } from "../kern/Arten.ts"
import { createAblauf } from "../kern/createAblauf.ts"
import { createMaschine } from "../kern/createMaschine.ts"
import { schritte } from "../kern/schritt.ts"
import { without } from "../kern/without.ts"
import { Konzeptversionsakte, type Konzeptversionsarten } from "./Konzeptversionsakte.ts"
import { konzeptversionsantraege } from "./Konzeptversionsantrag.ts"
import { konzeptversionspruefungen as pruefungen } from "./pruefungen.ts"

const verbuchungen: Verbuchungen<Konzeptversionsarten> = {
  "konzeptversion.abstimmen": (akte, { mit }) => ({ ...without(akte, ["grund"]), abgestimmtMit: mit }),
  "konzeptversion.zurueckgeben": (akte, { grund }) => ({ ...akte, grund, abgestimmtMit: [] }),
  "konzeptversion.beschliessen": (akte, { beschluss }) => ({ ...akte, beschluss }),
  "konzeptversion.inKraftSetzen": (akte, { am }) => ({ ...akte, inKraftAb: am }),
  "konzeptversion.fortschreiben": (akte, { grund }) => ({ ...akte, grund }),
  "konzeptversion.fortschreibungBeenden": (akte, { grund }) => ({ ...akte, grund }),
  "konzeptversion.abloesen": (akte, { nachfolgerId }) => ({ ...akte, nachfolgerId }),
}

const aus = schritte<Konzeptversionsarten["zustand"], keyof typeof pruefungen>()
const [abgestimmt, inFortschreibung] = [aus("abgestimmt"), aus("inFortschreibung")]

/**
 * The life of a version of the Konzept: coordinated with all who have to be heard, decided by the council, in force, and
 * in the end superseded by a version that says of every Ziel and Handlungsfeld what became of it.
 *
 * @source Integrationskonzept, chapter 10 (Fortschreibung); spec "ablaeufe" C.6
 */
export const konzeptversionsablauf = createAblauf<Konzeptversionsarten>({
  name: "konzeptversion",
  version: 1,
  maschine: createMaschine<Konzeptversionsarten, keyof typeof pruefungen>({
    name: "konzeptversion",
    anfang: "entwurf",
    zustaende: {
      entwurf: { "konzeptversion.abstimmen": aus("entwurf")("abgestimmt", "tagPasst", "alleGehoert") },
      abgestimmt: {
        "konzeptversion.zurueckgeben": abgestimmt("entwurf", "tagPasst"),
        "konzeptversion.beschliessen": abgestimmt("beschlossen", "tagPasst", "gremiumZustaendig"),
      },
      beschlossen: { "konzeptversion.inKraftSetzen": aus("beschlossen")("inKraft", "tagPasst") },
      inKraft: { "konzeptversion.fortschreiben": aus("inKraft")("inFortschreibung", "tagPasst") },
      inFortschreibung: {
        "konzeptversion.fortschreibungBeenden": inFortschreibung("inKraft", "tagPasst"),
        "konzeptversion.abloesen": inFortschreibung(
          "abgeloest",
          "tagPasst",
          "nachfolgerBeschlossen",
          "fortschreibungLueckenlos",
        ),
      },
      abgeloest: {},
    },
    pruefungen,
    verbuchungen,
  }),
  pruefungen,
  verbuchungen,
  antraege: konzeptversionsantraege,
  tatsachen: {
    "konzeptversion.abstimmen": "KonzeptversionAbgestimmt",
    "konzeptversion.zurueckgeben": "KonzeptversionZurueckgegeben",
    "konzeptversion.beschliessen": "KonzeptversionBeschlossen",
    "konzeptversion.inKraftSetzen": "KonzeptversionInKraftGesetzt",
    "konzeptversion.fortschreiben": "KonzeptversionFortgeschrieben",
    "konzeptversion.fortschreibungBeenden": "KonzeptversionFortschreibungBeendet",
    "konzeptversion.abloesen": "KonzeptversionAbgeloest",
  },
  akte: Konzeptversionsakte,
})
