import type { Verbuchungen } from "../kern/Arten.ts"
import { createAblauf } from "../kern/createAblauf.ts"
import { createMaschine } from "../kern/createMaschine.ts"
import { schritte } from "../kern/schritt.ts"
import { without } from "../kern/without.ts"
import { Auflagenakte, type Auflagenarten } from "./Auflagenakte.ts"
import { auflagenantraege } from "./Auflagenantrag.ts"
import { auflagenpruefungen as pruefungen } from "./pruefungen.ts"

const verbuchungen: Verbuchungen<Auflagenarten> = {
  "auflage.bearbeiten": (akte, { verantwortlich }) => ({ ...akte, verantwortlich }),
  "auflage.erledigen": (akte, { ergebnis }) => ({ ...without(akte, ["grund"]), ergebnis }),
  "auflage.teilweiseErledigen": (akte, { ergebnis, grund }) => ({ ...akte, ergebnis, grund }),
  "auflage.nichtUmsetzbarMelden": (akte, { grund }) => ({ ...akte, grund }),
  "auflage.ueberholen": (akte, { beschluss }) => ({ ...akte, ueberholtDurch: beschluss }),
  "auflage.wiedereroeffnen": (akte, { grund }) => ({ ...without(akte, ["ueberholtDurch"]), grund }),
}

const aus = schritte<Auflagenarten["zustand"], keyof typeof pruefungen>()
const [offen, inBearbeitung, erledigt] = [aus("offen"), aus("inBearbeitung"), aus("erledigt")]
const [teilweise, nichtUmsetzbar, ueberholt] = [aus("teilweise"), aus("nichtUmsetzbar"), aus("ueberholt")]
const ueberholen = ["tagPasst", "beschlussSpaeter", "gremiumZustaendig"] as const

/**
 * What becomes of what a decision asked for in addition (Beschlusskontrolle). It begins with `createAuflagenakte`.
 *
 * @source spec "ablaeufe" C.5; no vocabulary for it is published elsewhere
 */
export const auflagenablauf = createAblauf<Auflagenarten>({
  name: "auflage",
  version: 1,
  maschine: createMaschine<Auflagenarten, keyof typeof pruefungen>({
    name: "auflage",
    anfang: "offen",
    zustaende: {
      offen: {
        "auflage.bearbeiten": offen("inBearbeitung", "tagPasst"),
        "auflage.erledigen": offen("erledigt", "tagPasst"),
        "auflage.nichtUmsetzbarMelden": offen("nichtUmsetzbar", "tagPasst"),
        "auflage.ueberholen": offen("ueberholt", ...ueberholen),
      },
      inBearbeitung: {
        "auflage.erledigen": inBearbeitung("erledigt", "tagPasst"),
        "auflage.teilweiseErledigen": inBearbeitung("teilweise", "tagPasst"),
        "auflage.nichtUmsetzbarMelden": inBearbeitung("nichtUmsetzbar", "tagPasst"),
        "auflage.ueberholen": inBearbeitung("ueberholt", ...ueberholen),
      },
      erledigt: { "auflage.wiedereroeffnen": erledigt("inBearbeitung", "tagPasst") },
      teilweise: { "auflage.wiedereroeffnen": teilweise("inBearbeitung", "tagPasst") },
      nichtUmsetzbar: { "auflage.wiedereroeffnen": nichtUmsetzbar("inBearbeitung", "tagPasst") },
      ueberholt: { "auflage.wiedereroeffnen": ueberholt("inBearbeitung", "tagPasst") },
    },
    pruefungen,
    verbuchungen,
  }),
  pruefungen,
  verbuchungen,
  antraege: auflagenantraege,
  tatsachen: {
    "auflage.bearbeiten": "AuflageBearbeitet",
    "auflage.erledigen": "AuflageErledigt",
    "auflage.teilweiseErledigen": "AuflageTeilweiseErledigt",
    "auflage.nichtUmsetzbarMelden": "AuflageNichtUmsetzbarGemeldet",
    "auflage.ueberholen": "AuflageUeberholt",
    "auflage.wiedereroeffnen": "AuflageWiedereroeffnet",
  },
  akte: Auflagenakte,
})
