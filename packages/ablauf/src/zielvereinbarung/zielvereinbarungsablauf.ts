import type { Verbuchungen } from "../kern/Arten.ts"
import { createAblauf } from "../kern/createAblauf.ts"
import { createMaschine } from "../kern/createMaschine.ts"
import { schritte } from "../kern/schritt.ts"
import { without } from "../kern/without.ts"
import { zielvereinbarungspruefungen as pruefungen } from "./pruefungen.ts"
import { Zielvereinbarungsakte, type Vereinbarung } from "./Zielvereinbarungsakte.ts"
import type { Zielvereinbarungsarten } from "./Zielvereinbarungsarten.ts"
import { zielvereinbarungsantraege } from "./Zielvereinbarungsantrag.ts"

const verbuchungen: Verbuchungen<Zielvereinbarungsarten> = {
  "zielvereinbarung.verhandeln": (akte, antrag) => ({
    ...without(akte, ["grund"]),
    vereinbarung: vereinbarungOf(antrag),
  }),
  "zielvereinbarung.zurueckgeben": (akte, { grund }) => ({ ...akte, grund }),
  "zielvereinbarung.unterzeichnen": (akte, { unterVorbehalt }) => ({ ...without(akte, ["grund"]), unterVorbehalt }),
  "zielvereinbarung.beginnen": (akte, { beschluss }) => ({
    ...akte,
    ...(beschluss === undefined ? {} : { beschluss, unterVorbehalt: false }),
  }),
  "zielvereinbarung.ueberpruefen": (akte, { am, gremiumId, ergebnis }) => ({
    ...akte,
    ueberpruefungen: [...akte.ueberpruefungen, { am, gremiumId, ergebnis }],
  }),
  "zielvereinbarung.aendern": (akte, antrag) => ({ ...akte, vereinbarung: vereinbarungOf(antrag) }),
  "zielvereinbarung.abrechnen": (akte, { erfuellte, ergebnis }) => ({ ...akte, erfuellte, ergebnis }),
  "zielvereinbarung.kuendigen": (akte, { grund }) => ({ ...akte, grund }),
}

const vereinbarungOf = ({ parteien, verpflichtungen, zielIds, massnahmeIds, beginn, ende }: Vereinbarung) => ({
  parteien,
  verpflichtungen,
  ...(zielIds === undefined ? {} : { zielIds }),
  ...(massnahmeIds === undefined ? {} : { massnahmeIds }),
  beginn,
  ende,
})

const aus = schritte<Zielvereinbarungsarten["zustand"], keyof typeof pruefungen>()
const [entwurf, verhandelt, unterzeichnet, laufend] = [
  aus("entwurf"),
  aus("verhandelt"),
  aus("unterzeichnet"),
  aus("laufend"),
]

/**
 * The life of a Zielvereinbarung: what two or more promise one another, from the draft to what came of it. With costs it
 * is signed under reservation and begins with the decision of the council; how it ends follows from the obligations met.
 *
 * @source Integrationskonzept, chapter 10 (Steuerungsstruktur); spec "ablaeufe" C.2
 */
export const zielvereinbarungsablauf = createAblauf<Zielvereinbarungsarten>({
  name: "zielvereinbarung",
  version: 1,
  maschine: createMaschine<Zielvereinbarungsarten, keyof typeof pruefungen>({
    name: "zielvereinbarung",
    anfang: "entwurf",
    zustaende: {
      entwurf: {
        "zielvereinbarung.verhandeln": entwurf("verhandelt", "tagPasst", "vereinbarungVollstaendig"),
      },
      verhandelt: {
        "zielvereinbarung.verhandeln": verhandelt("verhandelt", "tagPasst", "vereinbarungVollstaendig"),
        "zielvereinbarung.zurueckgeben": verhandelt("entwurf", "tagPasst"),
        "zielvereinbarung.unterzeichnen": verhandelt(
          "unterzeichnet",
          "tagPasst",
          "alleUnterzeichnet",
          "vorbehaltErklaert",
        ),
      },
      unterzeichnet: {
        "zielvereinbarung.beginnen": unterzeichnet(
          "laufend",
          "tagPasst",
          "begonnen",
          "beschlussLiegtVor",
          "gremiumZustaendig",
        ),
        "zielvereinbarung.kuendigen": unterzeichnet("gekuendigt", "tagPasst"),
      },
      laufend: {
        "zielvereinbarung.ueberpruefen": laufend("laufend", "tagPasst"),
        "zielvereinbarung.aendern": laufend("laufend", "tagPasst", "vereinbarungVollstaendig", "alleUnterzeichnet"),
        "zielvereinbarung.abrechnen": [
          laufend("erfuellt", "tagPasst", "erfuellungPasst"),
          laufend("teilweiseErfuellt", "tagPasst", "erfuellungPasst"),
          laufend("nichtErfuellt", "tagPasst", "erfuellungPasst"),
        ],
        "zielvereinbarung.kuendigen": laufend("gekuendigt", "tagPasst"),
      },
      erfuellt: {},
      teilweiseErfuellt: {},
      nichtErfuellt: {},
      gekuendigt: {},
    },
    pruefungen,
    verbuchungen,
  }),
  pruefungen,
  verbuchungen,
  antraege: zielvereinbarungsantraege,
  tatsachen: {
    "zielvereinbarung.verhandeln": "ZielvereinbarungVerhandelt",
    "zielvereinbarung.zurueckgeben": "ZielvereinbarungZurueckgegeben",
    "zielvereinbarung.unterzeichnen": "ZielvereinbarungUnterzeichnet",
    "zielvereinbarung.beginnen": "ZielvereinbarungBegonnen",
    "zielvereinbarung.ueberpruefen": "ZielvereinbarungUeberprueft",
    "zielvereinbarung.aendern": "ZielvereinbarungGeaendert",
    "zielvereinbarung.abrechnen": "ZielvereinbarungAbgerechnet",
    "zielvereinbarung.kuendigen": "ZielvereinbarungGekuendigt",
  },
  akte: Zielvereinbarungsakte,
})
