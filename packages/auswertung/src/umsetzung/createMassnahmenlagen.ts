import {
  type Datum,
  type KeinWert,
  type Konzept,
  type Massnahmenstand,
  type MassnahmeZustand,
  type Stand,
  zustandLautKonzept,
} from "@zielwerk/konzept"
import { computeUmsetzungslage } from "./computeUmsetzungslage.ts"
import type { Massnahmenlage, Umsetzungsfarbe } from "./Umsetzung.ts"

const unbekannt: KeinWert = { _tag: "KeinWert", grund: "unbekannt" }

/**
 * The Massnahmen of a Konzept on a day, by id: their state from the Stand, else from the Konzept itself. What is gone
 * has the colour of what has taken its place.
 */
export const createMassnahmenlagen = (
  konzept: Konzept,
  stand: Stand | undefined,
  stichtag: Datum,
  karenzTage: number,
  bekanntBis: Datum = stichtag,
): ReadonlyMap<string, Massnahmenlage> => {
  const bekannt = new Map<string, Massnahmenstand>((stand?.massnahmen ?? []).map((m) => [m.massnahmeId, m]))
  const eigene = new Map<string, Massnahmenlage>(
    konzept.massnahmen.map((massnahme) => {
      const { id, lautKonzept } = massnahme
      const zustand = bekannt.get(id)?.zustand ?? zustandLautKonzept(massnahme)
      const lage = computeUmsetzungslage(massnahme, zustand, stichtag, karenzTage, bekanntBis)
      const ersatzId = isWeg(zustand) ? (bekannt.get(id)?.ersatzId ?? massnahme.ersatzId) : undefined
      return [
        id,
        {
          id,
          zustand: zustand ?? unbekannt,
          ...(lautKonzept === undefined ? {} : { lautKonzept }),
          lage,
          farbe: farbeOf(lage, zustand),
          ...(ersatzId === undefined ? {} : { ersatzId }),
        },
      ]
    }),
  )
  return new Map([...eigene].map(([id, lage]) => [id, { ...lage, farbe: lastErsatz(lage, eigene).farbe }]))
}

/** Gone, so that something else may stand in its place. */
const isWeg = (zustand: MassnahmeZustand | undefined): boolean =>
  zustand === "entfallen" || zustand === "ersetzt" || zustand === "zusammengefuehrt"

/** What has taken the place of a Massnahme in the end: itself if nothing has. A circle ends where it began. */
export const lastErsatz = (lage: Massnahmenlage, lagen: ReadonlyMap<string, Massnahmenlage>): Massnahmenlage => {
  const gesehen = new Set<string>()
  for (let jetzt = lage; ;) {
    gesehen.add(jetzt.id)
    const naechste = jetzt.ersatzId === undefined ? undefined : lagen.get(jetzt.ersatzId)
    if (naechste === undefined) return jetzt
    if (gesehen.has(naechste.id)) return lage
    jetzt = naechste
  }
}

const farbeOf = (lage: Massnahmenlage["lage"], zustand: MassnahmeZustand | undefined): Umsetzungsfarbe => {
  if (zustand === "gescheitert") return "rot"
  return (
    { imZeitplan: "gruen", verzoegert: "gelb", ueberfaellig: "rot", nichtFaellig: "grau", unbekannt: "grau" } as const
  )[lage]
}
