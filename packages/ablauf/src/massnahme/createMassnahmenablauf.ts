import type { MassnahmeZustand } from "@zielwerk/konzept"
import type { Ablauf } from "../kern/Ablauf.ts"
import { createAblauf } from "../kern/createAblauf.ts"
import { massnahmenmaschine } from "./Massnahme.machine.ts"
import { Massnahmenakte } from "./Massnahmenakte.ts"
import { massnahmenantraege } from "./Massnahmenantrag.ts"
import type { Massnahmenarten } from "./Massnahmenumstaende.ts"
import { massnahmenpruefungen } from "./pruefungen.ts"
import { massnahmentatsachen } from "./tatsachen.ts"
import { massnahmenverbuchungen } from "./verbuchungen.ts"

/** States of a Massnahme that a Kommune can do without; no guard goes with them. */
export const wahlfreieZustaende = [
  "inVorbereitung",
  "pausiert",
  "zurueckgestellt",
  "ersetzt",
  "zusammengefuehrt",
  "gescheitert",
] as const satisfies ReadonlyArray<MassnahmeZustand>

/** The life of a Massnahme for a Kommune that does without some of its states. */
export const createMassnahmenablauf = (
  ohne: ReadonlyArray<(typeof wahlfreieZustaende)[number]> = [],
): Ablauf<Massnahmenarten> =>
  createAblauf<Massnahmenarten>({
    name: "massnahme",
    version: 1,
    maschine: massnahmenmaschine,
    pruefungen: massnahmenpruefungen,
    verbuchungen: massnahmenverbuchungen,
    antraege: massnahmenantraege,
    tatsachen: massnahmentatsachen,
    akte: Massnahmenakte,
    ohne,
  })

/** The life of a Massnahme, with all of its states. */
export const massnahmenablauf = createMassnahmenablauf()
