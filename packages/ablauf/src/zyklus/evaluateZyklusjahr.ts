import type { Datum, Konzept } from "@zielwerk/konzept"
import { initialTransition, transition } from "xstate"
import { addTage } from "../kalender/addMonate.ts"
import { nextDue } from "../kalender/nextDue.ts"
import { createSteuerungszyklus, type Phasenzustand, type Zyklusereignis } from "./Steuerungszyklus.machine.ts"
import type { Beratung, Zyklusdatei } from "./Zyklusdatei.ts"

/** How far one phase of a year is. */
export interface Zyklusphase {
  /** `monitoring`, `arbeitskreise.ID`, `sitzungen.ID`, `vorlagen`, `beratungsfolge`, `haushalt`, `umsetzung`, `berichtslegung` */
  readonly phase: string
  readonly zustand: Phasenzustand
  /** the last day on which it is in time; without one it is never late */
  readonly frist?: Datum
  readonly erledigtAm?: Datum
}

/**
 * How far is the cycle of a year? Each phase is computed from what the file of the cycle tells, by the statechart that
 * `createSteuerungszyklus` builds for the Gremien of the Konzept.
 *
 * @param konzept   the Konzept with its Gremien; an Arbeitskreis is what has to present results (Pflicht `vorstellen`)
 * @param zyklus    what happened; nothing after `stichtag` counts
 * @param jahr      the calendar year
 * @param stichtag  the day on which is asked
 * @returns         every phase, in the order of chapter 10
 *
 * Mind: `offen` does not mean late; a phase for which neither Konzept nor calendar names a day can never be late.
 */
export const evaluateZyklusjahr = (
  konzept: Konzept,
  zyklus: Zyklusdatei,
  jahr: number,
  stichtag: Datum,
): ReadonlyArray<Zyklusphase> => {
  const plan = listPhasen(konzept, zyklus, jahr, stichtag)
  const ids = (vorsatz: string) =>
    plan.flatMap(({ phase }) => (phase.startsWith(vorsatz) ? [phase.slice(vorsatz.length)] : []))
  const maschine = createSteuerungszyklus(ids("arbeitskreise."), ids("sitzungen."))
  const fristen = Object.fromEntries(plan.map(({ phase, frist }) => [phase, frist]))
  let [stand] = initialTransition(maschine, { fristen })
  for (const ereignis of listEreignisse(plan, stichtag)) [stand] = transition(maschine, stand, ereignis)
  return plan.map((phase) => ({ ...phase, zustand: zustandOf(stand.value, phase.phase.split(".")) }))
}

type Plan = Omit<Zyklusphase, "zustand">

/** A day passes on the day after it: what was done on the last day was in time. */
const listEreignisse = (plan: ReadonlyArray<Plan>, stichtag: Datum): ReadonlyArray<Zyklusereignis> =>
  plan
    .flatMap(({ phase, frist, erledigtAm }): ReadonlyArray<Zyklusereignis> => [
      ...(erledigtAm === undefined ? [] : [{ type: "PhaseErledigt", phase, am: erledigtAm } as const]),
      ...(frist === undefined || frist >= stichtag ? [] : [{ type: "TagVergangen", am: addTage(frist, 1) } as const]),
    ])
    .toSorted((a, b) => (a.am === b.am ? rang(a) - rang(b) : a.am < b.am ? -1 : 1))
const rang = ({ type }: Zyklusereignis): number => (type === "TagVergangen" ? 0 : 1)

const zustandOf = (value: unknown, [erstes = "", ...rest]: ReadonlyArray<string>): Phasenzustand => {
  const hier = (value as { readonly [name: string]: unknown })[erstes]
  return rest.length === 0 ? (hier as Phasenzustand) : zustandOf(hier, [rest.join(".")])
}

const listPhasen = (konzept: Konzept, zyklus: Zyklusdatei, jahr: number, stichtag: Datum): ReadonlyArray<Plan> => {
  const imJahr = (am: Datum | undefined): am is Datum => am !== undefined && am.startsWith(`${jahr}-`) && am <= stichtag
  const { gremien } = konzept
  const sitzungen = (zyklus.sitzungen ?? []).filter(({ am }) => imJahr(am))
  const angaben = (zyklus.jahre ?? []).find((angabe) => angabe.jahr === jahr)
  const tagende = gremien.flatMap(({ id, rhythmus, beginn }): ReadonlyArray<Plan> => {
    if (rhythmus === undefined) return []
    const frueher = (zyklus.sitzungen ?? []).filter(({ gremiumId, am }) => gremiumId === id && am < `${jahr}-01-01`)
    const vorher = rhythmus.art === "abstand" ? frueher.map(({ am }) => am) : [`${jahr - 1}-12-31` as Datum]
    const faellig = nextDue({ rhythmus, ...(beginn === undefined ? {} : { beginn }) }, vorher, zyklus.kalender)
    const frist = faellig._tag === "Sitzungsfrist" ? faellig.spaetestens : undefined
    const gehalten = firstOf(sitzungen.filter(({ gremiumId }) => gremiumId === id).map(({ am }) => am))
    // a body that meets every other year has no phase in a year in which it is not due
    if (rhythmus.art === "abstand" && gehalten === undefined && !(frist !== undefined && frist <= `${jahr}-12-31`))
      return []
    return [planOf(`sitzungen.${id}`, frist, gehalten)]
  })
  const arbeitskreise = gremien.flatMap(({ id, pflichten = [] }): ReadonlyArray<Plan> => {
    const an = new Set<string>(pflichten.flatMap((pflicht) => (pflicht.art === "vorstellen" ? (pflicht.an ?? []) : [])))
    if (an.size === 0) return []
    const vorgestellt = sitzungen.filter(
      ({ gremiumId, ergebnisse = [] }) => an.has(gremiumId) && ergebnisse.some((e) => e.gremiumId === id),
    )
    const [frist] = tagende.flatMap(({ phase, frist: tag }) =>
      an.has(phase.slice("sitzungen.".length)) && tag !== undefined ? [tag] : [],
    )
    return [planOf(`arbeitskreise.${id}`, frist, firstOf(vorgestellt.map(({ am }) => am)))]
  })
  return [
    planOf("monitoring", undefined, bisher(angaben?.monitoringAm, stichtag)),
    ...arbeitskreise,
    ...vorlagenphase(zyklus, imJahr),
    ...tagende,
    ...beratungsphase(zyklus, imJahr, stichtag),
    planOf("haushalt", undefined, (zyklus.kalender.haushalte ?? []).map(({ beschluss }) => beschluss).find(imJahr)),
    planOf("umsetzung", undefined, bisher(`${jahr}-12-31` as Datum, stichtag)),
    planOf("berichtslegung", undefined, bisher(angaben?.berichtAm, stichtag)),
  ]
}

const planOf = (phase: string, frist: Datum | undefined, erledigtAm: Datum | undefined): Plan => ({
  phase,
  ...(frist === undefined ? {} : { frist }),
  ...(erledigtAm === undefined ? {} : { erledigtAm }),
})

const bisher = (tag: Datum | undefined, stichtag: Datum): Datum | undefined =>
  tag === undefined || tag > stichtag ? undefined : tag

const firstOf = (tage: ReadonlyArray<Datum>): Datum | undefined => tage.toSorted().at(0)

type ImJahr = (am: Datum | undefined) => am is Datum

/** Done when the last Vorhaben that needs a Vorlage has one; no phase where none needs one. */
const vorlagenphase = ({ vorhaben = [], vorlagen = [] }: Zyklusdatei, imJahr: ImJahr): ReadonlyArray<Plan> => {
  const noetig = vorhaben.filter(
    ({ am, auswirkungen = [], zurueckgestellt }) =>
      imJahr(am) && auswirkungen.length > 0 && zurueckgestellt === undefined,
  )
  const tage = noetig.map(({ vorlageId }) => vorlagen.find(({ id }) => id === vorlageId)?.eingebrachtAm)
  return tage.length === 0 ? [] : [planOf("vorlagen", undefined, lastIfAll(tage))]
}

/** Done when the last Vorlage of the year is decided or withdrawn; no phase where there is none. */
const beratungsphase = ({ vorlagen = [] }: Zyklusdatei, imJahr: ImJahr, stichtag: Datum): ReadonlyArray<Plan> => {
  const tage = vorlagen
    .filter(({ eingebrachtAm }) => imJahr(eingebrachtAm))
    .map(({ zurueckgezogenAm, beratungen = [] }) =>
      bisher(zurueckgezogenAm ?? beratungen.findLast(isEntscheidung)?.am, stichtag),
    )
  return tage.length === 0 ? [] : [planOf("beratungsfolge", undefined, lastIfAll(tage))]
}

const isEntscheidung = ({ ergebnis }: Beratung): boolean => ergebnis === "beschlossen" || ergebnis === "abgelehnt"

const lastIfAll = (tage: ReadonlyArray<Datum | undefined>): Datum | undefined =>
  tage.every((tag) => tag !== undefined) ? tage.toSorted().at(-1) : undefined
