import type { Datum, Indikator, Richtlinie, Stuetzwert, Zielwert } from "@zielwerk/konzept"
import type { Ampel } from "../Ampel.ts"
import type { Aktualitaet } from "../computeAktualitaet.ts"
import { eingabeOf, type Punkt, type Reihe } from "../Punkt.ts"
import type { Schwellen } from "../richtlinien.ts"
import { createZeitachse } from "../zeitachse.ts"
import type { Grund, Herleitung, Kennzeichen, Mass, Zielwertbewertung } from "../Zielwertbewertung.ts"

/** What a verdict needs: the agreement, its Indikator and series, the day, the policy. */
export interface Zielwertfrage {
  readonly zielwert: Zielwert
  readonly indikator: Indikator | undefined
  readonly reihe: Reihe
  readonly stichtag: Datum
  readonly richtlinie: Richtlinie
  readonly schwellen: Schwellen
}

/** What the rules found; the frame of a Zielwertbewertung is put around it. */
export type Urteilsteil = Pick<Zielwertbewertung, "ampel"> &
  Partial<Omit<Zielwertbewertung, "ampel" | "herleitung">> & { readonly herleitung: Partial<Herleitung> }

/** A hole where a number would stand. */
export const keinMass = (grund: Grund): Mass => ({ _tag: "KeinWert", grund })

/** No verdict, and why: no number stands anywhere. */
export const grau = (
  ampel: Ampel,
  grund: Grund,
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

/** What every verdict on a series says of its latest value. */
export const rahmenOf = (letzter: Punkt, { punkte }: Reihe, { ueberfaelligTage, isVeraltet }: Aktualitaet) => ({
  kennzeichen: [
    ...(letzter.isVorlaeufig ? (["vorlaeufig"] as const) : []),
    ...(isVeraltet ? (["veraltet"] as const) : []),
  ] as ReadonlyArray<Kennzeichen>,
  ...(ueberfaelligTage === undefined ? {} : { alterTage: ueberfaelligTage }),
  herleitung: {
    eingaben: [eingabeOf(letzter)],
    ausgelassen: punkte.slice(0, -1).map(({ zeit }) => ({ zeit, grund: "aelter" as const })),
  } as Partial<Herleitung>,
})
/** What every verdict on a series says of its latest value. */
export type Rahmen = ReturnType<typeof rahmenOf>

/** Progress as roll-ups count it: never less than nothing, never more than all. */
export const clamp = (r: number): number => Math.min(1, Math.max(0, r))

/** Does the value describe the due or a time after it? */
export const isFaelligAt = (vorgabe: { readonly frist: Stuetzwert["zeit"] }, letzter: Punkt): boolean => {
  const achse = createZeitachse([vorgabe.frist, letzter.zeit])
  const [tau, ende] = [achse(letzter.zeit), achse(vorgabe.frist)]
  return tau !== undefined && ende !== undefined && tau >= ende
}
