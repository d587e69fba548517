import {
  type Datum,
  type KeinWert,
  type Konzept,
  type MassnahmeZustand,
  type Stand,
  zustandLautKonzept,
} from "@zielwerk/konzept"
import { computeUmsetzungslage } from "./computeUmsetzungslage.ts"
import type { Massnahmenlage, Umsetzungsfarbe } from "./Umsetzung.ts"

const unbekannt: KeinWert = { _tag: "KeinWert", grund: "unbekannt" }

/** The Massnahmen of a Konzept on a day, by id: their state from the Stand, else from the Konzept itself. */
export const createMassnahmenlagen = (
  konzept: Konzept,
  stand: Stand | undefined,
  stichtag: Datum,
  karenzTage: number,
): ReadonlyMap<string, Massnahmenlage> => {
  const bekannt = new Map<string, MassnahmeZustand>(
    (stand?.massnahmen ?? []).map(({ massnahmeId, zustand }) => [massnahmeId, zustand]),
  )
  return new Map(
    konzept.massnahmen.map((massnahme) => {
      const zustand = bekannt.get(massnahme.id) ?? zustandLautKonzept(massnahme)
      const lage = computeUmsetzungslage(massnahme, zustand, stichtag, karenzTage)
      return [
        massnahme.id,
        {
          id: massnahme.id,
          zustand: zustand ?? unbekannt,
          ...(massnahme.lautKonzept === undefined ? {} : { lautKonzept: massnahme.lautKonzept }),
          lage,
          farbe: farbeOf(lage, zustand),
        },
      ]
    }),
  )
}

const farbeOf = (lage: Massnahmenlage["lage"], zustand: MassnahmeZustand | undefined): Umsetzungsfarbe => {
  if (zustand === "gescheitert") return "rot"
  return (
    { imZeitplan: "gruen", verzoegert: "gelb", ueberfaellig: "rot", nichtFaellig: "grau", unbekannt: "grau" } as const
  )[lage]
}
