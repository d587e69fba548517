import { type Datum, endeOf, type Indikator, type Richtlinie, type Stuetzwert, type Zielwert } from "@zielwerk/konzept"
import type { Ampel } from "../Ampel.ts"
import type { Punkt, Reihe } from "../Punkt.ts"
import type { Schwellen } from "../richtlinien.ts"
import type { Urteilsgrund, Herleitung, Mass, Zielwertbewertung } from "../Zielwertbewertung.ts"

/** What a verdict needs: the agreement, its Indikator and series, the day, the policy. */
export interface Zielwertfrage {
  readonly zielwert: Zielwert
  readonly indikator: Indikator | undefined
  readonly reihe: Reihe
  readonly stichtag: Datum
  readonly bekanntBis?: Datum
  readonly richtlinie: Richtlinie
  readonly schwellen: Schwellen
}

/** What the rules found; the frame of a Zielwertbewertung is put around it. */
export type Urteilsteil = Pick<Zielwertbewertung, "ampel"> &
  Partial<Omit<Zielwertbewertung, "ampel" | "herleitung">> & { readonly herleitung: Partial<Herleitung> }

/** A hole where a number would stand. */
export const keinMass = (grund: Urteilsgrund): Mass => ({ _tag: "KeinWert", grund })

/** No verdict, and why: no number stands anywhere. */
export const grau = (
  ampel: Ampel,
  grund: Urteilsgrund,
  regeln: ReadonlyArray<string>,
  weitere: Partial<Urteilsteil> = {},
): Urteilsteil => ({
  ampel,
  grund,
  fortschritt: keinMass(grund),
  gewertet: keinMass(grund),
  erwartung: keinMass(grund),
  verhaeltnis: keinMass(grund),
  abstand: keinMass(grund),
  ...weitere,
  herleitung: { ...weitere.herleitung, regeln },
})

/** Progress as roll-ups count it: never less than nothing, never more than all. */
export const clamp = (r: number): number => Math.min(1, Math.max(0, r))

/** Does the value describe the due or a time after it? */
export const isFaelligAt = (vorgabe: { readonly frist: Stuetzwert["zeit"] }, letzter: Punkt): boolean => {
  const ende = endeOf(vorgabe.frist)
  return ende !== undefined && letzter.ende >= ende
}

/** What is expected of a goal that knows only met and not met: nothing before its due, all of it from then on. */
export const erwartungAt = (vorgabe: { readonly frist: Stuetzwert["zeit"] }, letzter: Punkt): number | undefined =>
  endeOf(vorgabe.frist) === undefined ? undefined : isFaelligAt(vorgabe, letzter) ? 1 : 0

/** Is the value no newer than the start? */
export const isVorbei = (punkt: Punkt, ausgang: Stuetzwert | undefined): boolean => {
  const anfang = ausgang === undefined ? undefined : endeOf(ausgang.zeit)
  return anfang !== undefined && punkt.ende <= anfang
}

/** Does the value describe the same time as the start? */
export const isAusgang = (punkt: Punkt, ausgang: Stuetzwert | undefined): boolean =>
  ausgang !== undefined && punkt.ende === endeOf(ausgang.zeit)
