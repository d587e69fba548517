import type { MassnahmeZustand } from "@zielwerk/konzept"
import { assign, setup } from "xstate"
import type { Ereignis } from "../kern/Arten.ts"
import { createErfuellt } from "../kern/createErfuellt.ts"
import { createVerbuchen } from "../kern/createVerbuchen.ts"
import { schritte } from "../kern/schritt.ts"
import { createMassnahmenakte, type Massnahmenherkunft, type Massnahmenakte } from "./Massnahmenakte.ts"
import type { Massnahmenarten } from "./Massnahmenumstaende.ts"
import { massnahmenpruefungen } from "./pruefungen.ts"
import { massnahmenverbuchungen } from "./verbuchungen.ts"

const aus = schritte<MassnahmeZustand, keyof typeof massnahmenpruefungen>()

/** What any Massnahme that has not come to its end may do. */
const immer = (zustand: MassnahmeZustand) => {
  const nach = aus(zustand)
  return {
    "massnahme.anpassen": nach(zustand, "tagPasst", "gremiumZustaendig", "kenntnisGenommen"),
    "massnahme.entfallenLassen": nach("entfallen", "tagPasst", "nachfolgerPasst"),
    "massnahme.ersetzen": nach("ersetzt", "tagPasst", "nachfolgerPasst"),
    "massnahme.zusammenfuehren": nach("zusammengefuehrt", "tagPasst", "nachfolgerPasst"),
    "massnahme.scheitern": nach("gescheitert", "tagPasst"),
  }
}

/** What it may do before it begins. */
const vorher = (zustand: MassnahmeZustand) => ({
  ...immer(zustand),
  "massnahme.zurueckstellen": aus(zustand)("zurueckgestellt", "tagPasst", "tagDanachSpaeter"),
})

/** What it may do while work goes on. */
const laufend = (zustand: MassnahmeZustand) => {
  const nach = aus(zustand)
  return {
    ...immer(zustand),
    "massnahme.anpassen": nach(zustand, "tagPasst", "gremiumZustaendig", "kenntnisGenommen", "kostenBeschlossen"),
    "massnahme.ueberpruefen": nach(zustand, "tagPasst"),
  }
}

const [angedacht, vorgeschlagen, inAbstimmung] = [aus("angedacht"), aus("vorgeschlagen"), aus("inAbstimmung")]
const [vereinbart, eingebracht, beschlossen] = [aus("vereinbart"), aus("vorlageEingebracht"), aus("beschlossen")]
const [inVorbereitung, inUmsetzung, pausiert] = [aus("inVorbereitung"), aus("inUmsetzung"), aus("pausiert")]
const [verstetigt, zurueckgestellt] = [aus("verstetigt"), aus("zurueckgestellt")]
const [abgeschlossen, abgelehnt, entfallen] = [aus("abgeschlossen"), aus("abgelehnt"), aus("entfallen")]

const vorlegen = ["tagPasst", "auswirkungVorhanden"] as const
const starten = ["tagPasst", "beschlussVorhanden", "mittelVorhanden"] as const
const vorbereiten = ["tagPasst", "federfuehrungVorhanden", "termineVorhanden"] as const

/**
 * The life of a Massnahme, from the idea to its end: which request leads from which state to which, and what guards it.
 * An arrow names its guards (`massnahmenpruefungen`) as data, so that the machine can be drawn, printed and asked why.
 *
 * @source Integrationskonzept, chapter 10 (Steuerungsstruktur)
 */
export const massnahmenmaschine = setup({
  // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- XState reads its types here
  types: {} as {
    /** what is on record */
    context: Massnahmenakte
    events: Ereignis<Massnahmenarten>
    input: { readonly herkunft: Massnahmenherkunft }
  },
  guards: { erfuellt: createErfuellt<Massnahmenarten>(massnahmenpruefungen) },
  actions: { verbuchen: assign(createVerbuchen<Massnahmenarten>(massnahmenverbuchungen)) },
}).createMachine({
  id: "massnahme",
  context: ({ input }) => createMassnahmenakte(input.herkunft),
  initial: "angedacht",
  states: {
    angedacht: {
      on: { ...vorher("angedacht"), "massnahme.vorschlagen": angedacht("vorgeschlagen", "tagPasst", "zielVorhanden") },
    },
    vorgeschlagen: {
      on: {
        ...vorher("vorgeschlagen"),
        "massnahme.aufnehmen": vorgeschlagen("inAbstimmung", "tagPasst", "zielVorhanden", "arbeitskreisZustaendig"),
      },
    },
    inAbstimmung: {
      on: {
        ...vorher("inAbstimmung"),
        "massnahme.vereinbaren": inAbstimmung("vereinbart", "tagPasst", "vereinbarungVollstaendig"),
        "massnahme.vorlegen": inAbstimmung("vorlageEingebracht", ...vorlegen),
      },
    },
    vereinbart: {
      on: {
        ...vorher("vereinbart"),
        "massnahme.vorlegen": vereinbart("vorlageEingebracht", ...vorlegen),
        "massnahme.vorbereiten": vereinbart("inVorbereitung", ...vorbereiten),
        "massnahme.starten": vereinbart("inUmsetzung", ...starten),
      },
    },
    vorlageEingebracht: {
      on: {
        ...vorher("vorlageEingebracht"),
        "massnahme.beschliessen": eingebracht("beschlossen", "tagPasst", "gremiumZustaendig"),
        "massnahme.ablehnen": eingebracht("abgelehnt", "tagPasst", "gremiumZustaendig"),
        "massnahme.vertagen": eingebracht("vorlageEingebracht", "tagPasst", "tagDanachSpaeter"),
      },
    },
    beschlossen: {
      on: {
        ...vorher("beschlossen"),
        "massnahme.vorbereiten": beschlossen("inVorbereitung", ...vorbereiten),
        "massnahme.starten": beschlossen("inUmsetzung", ...starten),
      },
    },
    inVorbereitung: {
      on: {
        ...vorher("inVorbereitung"),
        // costs may turn up while it is prepared: then the council decides before it starts
        "massnahme.vorlegen": inVorbereitung("vorlageEingebracht", ...vorlegen),
        "massnahme.starten": inVorbereitung("inUmsetzung", ...starten),
      },
    },
    inUmsetzung: {
      on: {
        ...laufend("inUmsetzung"),
        "massnahme.pausieren": inUmsetzung("pausiert", "tagPasst", "tagDanachSpaeter"),
        "massnahme.verstetigen": inUmsetzung("verstetigt", "tagPasst", "dauerkostenBeschlossen", "gremiumZustaendig"),
        "massnahme.abschliessen": inUmsetzung("abgeschlossen", "tagPasst", "meilensteineErledigt"),
      },
    },
    pausiert: {
      on: { ...laufend("pausiert"), "massnahme.fortsetzen": pausiert("inUmsetzung", "tagPasst") },
    },
    verstetigt: {
      on: {
        ...laufend("verstetigt"),
        "massnahme.abschliessen": verstetigt("abgeschlossen", "tagPasst", "meilensteineErledigt"),
      },
    },
    zurueckgestellt: {
      on: {
        ...immer("zurueckgestellt"),
        "massnahme.wiederaufnehmen": [
          zurueckgestellt("angedacht", "tagPasst", "schonErreicht"),
          zurueckgestellt("vorgeschlagen", "tagPasst", "schonErreicht"),
          zurueckgestellt("inAbstimmung", "tagPasst", "schonErreicht"),
          zurueckgestellt("vereinbart", "tagPasst", "schonErreicht"),
          zurueckgestellt("vorlageEingebracht", "tagPasst", "schonErreicht"),
          zurueckgestellt("beschlossen", "tagPasst", "schonErreicht"),
          zurueckgestellt("inVorbereitung", "tagPasst", "schonErreicht"),
        ],
      },
    },
    abgeschlossen: { on: { "massnahme.wiedereroeffnen": abgeschlossen("inUmsetzung", "tagPasst") } },
    abgelehnt: { on: { "massnahme.wiedereroeffnen": abgelehnt("inAbstimmung", "tagPasst") } },
    entfallen: {
      on: {
        "massnahme.wiedereroeffnen": [
          entfallen("angedacht", "tagPasst", "schonErreicht"),
          entfallen("vorgeschlagen", "tagPasst", "schonErreicht"),
          entfallen("inAbstimmung", "tagPasst", "schonErreicht"),
          entfallen("vereinbart", "tagPasst", "schonErreicht"),
          entfallen("vorlageEingebracht", "tagPasst", "schonErreicht"),
          entfallen("beschlossen", "tagPasst", "schonErreicht"),
          entfallen("inVorbereitung", "tagPasst", "schonErreicht"),
          entfallen("inUmsetzung", "tagPasst", "schonErreicht"),
        ],
      },
    },
    ersetzt: {},
    zusammengefuehrt: {},
    gescheitert: {},
  },
})
