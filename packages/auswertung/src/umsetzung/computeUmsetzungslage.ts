import { type Datum, endeOf, type Massnahme, type MassnahmeZustand, type Umsetzungslage } from "@zielwerk/konzept"
import { tage } from "../bewertung/zeitachse.ts"

/** Before work has begun. */
const vorBeginn = new Set<MassnahmeZustand>([
  "angedacht",
  "vorgeschlagen",
  "inAbstimmung",
  "vereinbart",
  "vorlageEingebracht",
  "beschlossen",
  "inVorbereitung",
])
/** Over, permanent, or put off by decision: nothing is late. */
const ohneFrist = new Set<MassnahmeZustand>([
  "zurueckgestellt",
  "pausiert",
  "verstetigt",
  "abgeschlossen",
  "abgelehnt",
  "entfallen",
  "ersetzt",
  "zusammengefuehrt",
  "gescheitert",
])

/**
 * How does a Massnahme lie in time on a day? Late is a step or an end that has passed and is not done; overdue is what
 * has been late for longer than the grace. A permanent offer (verstetigt) is never late, and what was put off or paused by
 * decision is not late but put off.
 *
 * @param zustand     its state on that day; `undefined` if nobody knows
 * @param karenzTage  how long something may be late
 * @param bekanntBis  what was done later was not done, as far as anybody knew
 *
 * @source spec "bewertung" R-08; "ablaeufe" C.1, axis 2
 */
export const computeUmsetzungslage = (
  massnahme: Massnahme,
  zustand: MassnahmeZustand | undefined,
  stichtag: Datum,
  karenzTage: number,
  bekanntBis: Datum = stichtag,
): Umsetzungslage => {
  if (zustand === undefined) return "unbekannt"
  if (ohneFrist.has(zustand))
    return zustand === "verstetigt" || zustand === "abgeschlossen" ? "imZeitplan" : "nichtFaellig"
  const fristen = fristenOf(massnahme, vorBeginn.has(zustand), bekanntBis < stichtag ? bekanntBis : stichtag)
  // steps are all that there is, and all are done
  if (fristen.length === 0) return (massnahme.meilensteine ?? []).length > 0 ? "imZeitplan" : "unbekannt"
  const verzug = tage(stichtag) - Math.min(...fristen.map((frist) => tage(frist)))
  if (verzug > karenzTage) return "ueberfaellig"
  if (verzug > 0) return "verzoegert"
  return vorBeginn.has(zustand) ? "nichtFaellig" : "imZeitplan"
}

/**
 * The days by which something that is not done should be: the beginning, open steps, the end. A step that is done after
 * the Stichtag is open on it.
 */
const fristenOf = ({ beginn, ende, meilensteine = [] }: Massnahme, isVorBeginn: boolean, stichtag: Datum) =>
  [
    isVorBeginn && beginn !== undefined ? endeOf(beginn) : undefined,
    ende === undefined ? undefined : endeOf(ende),
    ...meilensteine.flatMap(({ erledigtAm, faellig }) =>
      erledigtAm === undefined || erledigtAm > stichtag ? [faellig] : [],
    ),
  ].filter((tag) => tag !== undefined)
