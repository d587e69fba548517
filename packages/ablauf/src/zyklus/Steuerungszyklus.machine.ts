import type { Datum } from "@zielwerk/konzept"
import { setup } from "xstate"

/** What the statechart of a year is told: a phase is done, or a day has passed. */
export type Zyklusereignis =
  | { readonly type: "PhaseErledigt"; readonly phase: string; readonly am: Datum }
  | { readonly type: "TagVergangen"; readonly am: Datum }

/** What a phase can be: `versaeumt` once its last day has passed, `nachgeholt` if it was done after that. */
export type Phasenzustand = "offen" | "erledigt" | "versaeumt" | "nachgeholt"

/** The last day of each phase that has one. */
export interface Fristen {
  readonly [phase: string]: Datum | undefined
}

/** The phases that every year has, besides those of its Gremien. */
const jahresphasen = ["monitoring", "vorlagen", "beratungsfolge", "haushalt", "umsetzung", "berichtslegung"] as const

/**
 * The yearly cycle as a statechart: its phases run side by side, one region for each Arbeitskreis and one for each Gremium
 * that has to meet. Nobody presses a button: a phase is done when a fact says so, and late when its last day has passed.
 * Neither keeps another phase from going on.
 *
 * @param arbeitskreise  ids of the Gremien that present results
 * @param tagende        ids of the Gremien that have a rhythm of their own
 *
 * @source Integrationskonzept, chapter 10
 */
export const createSteuerungszyklus = (arbeitskreise: ReadonlyArray<string>, tagende: ReadonlyArray<string> = []) => {
  const regionen = (ids: ReadonlyArray<string>, vorsatz: string) =>
    ids.length === 0
      ? { states: {} }
      : {
          type: "parallel" as const,
          states: Object.fromEntries(ids.map((id) => [id, region(`${vorsatz}.${id}`)])),
        }
  return setup({
    // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- XState reads its types here
    types: {} as {
      /** the last day of each phase */
      context: { readonly fristen: Fristen }
      events: Zyklusereignis
      input: { readonly fristen: Fristen }
    },
    guards: {
      gemeint: ({ event }, { phase }: { readonly phase: string }) =>
        event.type === "PhaseErledigt" && event.phase === phase,
      fristVorbei: ({ context, event }, { phase }: { readonly phase: string }) => {
        const frist = context.fristen[phase]
        return frist !== undefined && event.am > frist
      },
    },
  }).createMachine({
    id: "steuerungszyklus",
    context: ({ input }) => ({ fristen: input.fristen }),
    type: "parallel",
    states: {
      ...Object.fromEntries(jahresphasen.map((phase) => [phase, region(phase)])),
      arbeitskreise: regionen(arbeitskreise, "arbeitskreise"),
      sitzungen: regionen(tagende, "sitzungen"),
    },
  })
}

/** One phase. */
const region = (phase: string) => {
  const gemeint = { type: "gemeint" as const, params: { phase } }
  const fristVorbei = { type: "fristVorbei" as const, params: { phase } }
  return {
    initial: "offen" as const,
    states: {
      offen: {
        on: {
          PhaseErledigt: { guard: gemeint, target: "erledigt" },
          TagVergangen: { guard: fristVorbei, target: "versaeumt" },
        },
      },
      erledigt: {},
      versaeumt: { on: { PhaseErledigt: { guard: gemeint, target: "nachgeholt" } } },
      nachgeholt: {},
    },
  }
}
