import type { Verbuchungen } from "../kern/Arten.ts"
import { createAblauf } from "../kern/createAblauf.ts"
import { createMaschine } from "../kern/createMaschine.ts"
import { schritte } from "../kern/schritt.ts"
import { without } from "../kern/without.ts"
import type { Beratung } from "../zyklus/Zyklusdatei.ts"
import { vorlagenpruefungen as pruefungen } from "./pruefungen.ts"
import { Vorlagenakte, type Vorlagenarten } from "./Vorlagenakte.ts"
import { vorlagenantraege } from "./Vorlagenantrag.ts"

const verbuchungen: Verbuchungen<Vorlagenarten> = {
  "vorlage.einbringen": (akte, { nummer, beratungsfolge }) => ({ ...akte, nummer, beratungsfolge }),
  "vorlage.beraten": (akte, { gremiumId, am, ergebnis }) => addBeratung(akte, { gremiumId, am, ergebnis }),
  "vorlage.vertagen": (akte, { gremiumId, am, naechsteSitzungAm }) => ({
    ...addBeratung(akte, { gremiumId, am, ergebnis: "vertagt" }),
    naechsteSitzungAm,
  }),
  "vorlage.beschliessen": (akte, { beschluss, mittel, auflagen = [] }) => ({
    ...addBeratung(akte, { gremiumId: beschluss.gremiumId, am: beschluss.am, ergebnis: "beschlossen" }),
    beschluss,
    mittel,
    auflagen,
  }),
  "vorlage.ablehnen": (akte, { beschluss, grund }) => ({
    ...addBeratung(akte, { gremiumId: beschluss.gremiumId, am: beschluss.am, ergebnis: "abgelehnt" }),
    beschluss,
    grund,
  }),
  "vorlage.zurueckstellen": (akte, { grund, wiedervorlageAm }) => ({ ...akte, grund, wiedervorlageAm }),
  "vorlage.wiederaufnehmen": (akte) => without(akte, ["grund", "wiedervorlageAm"]),
  "vorlage.zurueckziehen": (akte, { grund }) => ({ ...akte, grund }),
}

const addBeratung = (akte: Vorlagenakte, beratung: Beratung): Vorlagenakte => ({
  ...without(akte, ["naechsteSitzungAm"]),
  beratungen: [...akte.beratungen, beratung],
})

const aus = schritte<Vorlagenarten["zustand"], keyof typeof pruefungen>()
const [entwurf, inBeratung, zurueckgestellt] = [aus("entwurf"), aus("inBeratung"), aus("zurueckgestellt")]
const entscheiden = ["tagPasst", "vorberaten", "letztesEntscheidet", "gremiumZustaendig"] as const

/**
 * The way of a Vorlage through the bodies: they deal with it in the order of the Beratungsfolge, and only the last one
 * decides. Whoever postpones it stays the next.
 *
 * @source Integrationskonzept, chapter 10 (Steuerungsstruktur); spec "ablaeufe" C.3, C.5; OParl 1.1, Paper and Consultation
 */
export const vorlagenablauf = createAblauf<Vorlagenarten>({
  name: "vorlage",
  version: 1,
  maschine: createMaschine<Vorlagenarten, keyof typeof pruefungen>({
    name: "vorlage",
    anfang: "entwurf",
    zustaende: {
      entwurf: {
        "vorlage.einbringen": entwurf("inBeratung", "tagPasst", "folgeEntscheidet"),
        "vorlage.zurueckziehen": entwurf("zurueckgezogen", "tagPasst"),
      },
      inBeratung: {
        "vorlage.beraten": inBeratung("inBeratung", "tagPasst", "vorberatungOffen", "anDerReihe"),
        "vorlage.vertagen": inBeratung("inBeratung", "tagPasst", "anDerReihe", "tagDanachSpaeter"),
        "vorlage.beschliessen": inBeratung("beschlossen", ...entscheiden),
        "vorlage.ablehnen": inBeratung("abgelehnt", ...entscheiden),
        "vorlage.zurueckstellen": inBeratung("zurueckgestellt", "tagPasst", "tagDanachSpaeter"),
        "vorlage.zurueckziehen": inBeratung("zurueckgezogen", "tagPasst"),
      },
      beschlossen: {},
      abgelehnt: {},
      zurueckgezogen: {},
      zurueckgestellt: {
        "vorlage.wiederaufnehmen": zurueckgestellt("inBeratung", "tagPasst"),
        "vorlage.zurueckziehen": zurueckgestellt("zurueckgezogen", "tagPasst"),
      },
    },
    pruefungen,
    verbuchungen,
  }),
  pruefungen,
  verbuchungen,
  antraege: vorlagenantraege,
  tatsachen: {
    "vorlage.einbringen": "VorlageEingebracht",
    "vorlage.beraten": "VorlageBeraten",
    "vorlage.vertagen": "VorlageVertagt",
    "vorlage.beschliessen": "VorlageBeschlossen",
    "vorlage.ablehnen": "VorlageAbgelehnt",
    "vorlage.zurueckstellen": "VorlageZurueckgestellt",
    "vorlage.wiederaufnehmen": "VorlageWiederaufgenommen",
    "vorlage.zurueckziehen": "VorlageZurueckgezogen",
  },
  akte: Vorlagenakte,
})
