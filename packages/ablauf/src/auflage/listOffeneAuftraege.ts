import type { Datum, GremiumId } from "@zielwerk/konzept"
import type { Ablaufstand } from "../kern/Ablauf.ts"
import type { Auflagenarten } from "./Auflagenakte.ts"

/** What is still to be done of what one body decided in one meeting. */
export interface OffeneAuftraege {
  readonly gremiumId: GremiumId
  /** the day of the meeting */
  readonly am: Datum
  readonly auftraege: ReadonlyArray<{
    readonly nummer: string
    readonly text: string
    readonly zustand: "offen" | "inBearbeitung"
    readonly verantwortlich?: string
    readonly faellig?: Datum
    readonly ueberfaellig: boolean
  }>
}

/**
 * Which Auflagen are still to be done, per body and meeting that asked for them?
 *
 * @param staende   all Auflagen as they stand; those of decisions after `stichtag` are left out
 * @param stichtag  what was due before this day is overdue
 * @returns         sorted by body, meeting, number of the decision and day on which they are due
 *
 * Mind: an Auflage without a day is never overdue, and one done in part is not open: what is left of it needs a reason
 * and, if it shall still be done, to be reopened.
 *
 * @example
 * ```ts beispiel
 * import { auflagenablauf, createAuflagenakte, listOffeneAuftraege } from "@zielwerk/ablauf"
 * import { Datum, GremiumId } from "@zielwerk/konzept"
 *
 * const beschluss = { gremiumId: GremiumId.make("rat"), am: Datum.make("2020-01-30"), nummer: "BV/0012/2020" }
 * const auflage = { text: "Nach einem Jahr berichten", faellig: Datum.make("2021-01-31") }
 * const stand = auflagenablauf.begin("offen", createAuflagenakte(beschluss, auflage))
 * listOffeneAuftraege([stand], Datum.make("2021-02-01"))[0]?.auftraege[0]?.ueberfaellig // => true
 * ```
 */
export const listOffeneAuftraege = (
  staende: Iterable<Ablaufstand<Auflagenarten>>,
  stichtag: Datum,
): ReadonlyArray<OffeneAuftraege> => {
  const offene = [...staende].filter(
    ({ zustand, akte }) => (zustand === "offen" || zustand === "inBearbeitung") && akte.beschluss.am <= stichtag,
  )
  const proSitzung = Map.groupBy(offene, ({ akte: { beschluss } }) => `${beschluss.gremiumId} ${beschluss.am}`)
  return [...proSitzung]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, gruppe]) =>
      gruppe.slice(0, 1).map(({ akte: { beschluss } }) => ({
        gremiumId: beschluss.gremiumId,
        am: beschluss.am,
        auftraege: gruppe.toSorted(byNummer).map((stand) => auftragOf(stand, stichtag)),
      })),
    )
}

const auftragOf = ({ zustand, akte }: Ablaufstand<Auflagenarten>, stichtag: Datum) => {
  const { beschluss, text, verantwortlich, faellig } = akte
  return {
    nummer: beschluss.nummer,
    text,
    zustand: zustand === "offen" ? ("offen" as const) : ("inBearbeitung" as const),
    ...(verantwortlich === undefined ? {} : { verantwortlich }),
    ...(faellig === undefined ? {} : { faellig }),
    ueberfaellig: faellig !== undefined && faellig < stichtag,
  }
}

const byNummer = (a: Ablaufstand<Auflagenarten>, b: Ablaufstand<Auflagenarten>): number => {
  const [links, rechts] = [a, b].map(({ akte }) => `${akte.beschluss.nummer} ${akte.faellig ?? "9999"} ${akte.text}`)
  return (links ?? "") < (rechts ?? "") ? -1 : 1
}
