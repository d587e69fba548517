import type { Zielvorgabe } from "@zielwerk/konzept"
import type { Ampel } from "../Ampel.ts"
import type { Fortschritt } from "../computeFortschritt.ts"
import type { Punkt } from "../Punkt.ts"
import { snap } from "../snap.ts"
import { wegPunkte } from "../wegOf.ts"
import { clamp, isFaelligAt, type Rahmen, type Urteilsteil } from "./Urteilsteil.ts"

/** A goal to be kept, or a corridor that was reached or overshot: the band decides, time only says if it is final. */
export const judgeBand = (
  { r: roh, lage, isDarueberHinaus = false }: Fortschritt,
  vorgabe: Extract<Zielvorgabe, { readonly art: "halten" | "korridor" | "steigern" | "senken" | "stufen" }>,
  letzter: Punkt,
  rahmen: Rahmen,
): Urteilsteil => {
  const r = snap(roh, [0, 1])
  const isFaellig = isFaelligAt(vorgabe, letzter)
  const ampel: Ampel =
    lage === "imBand"
      ? isFaellig
        ? "erreicht"
        : "imPlan"
      : lage === "inToleranz"
        ? "gefaehrdet"
        : isFaellig
          ? "verfehlt"
          : "kritisch"
  return {
    ampel,
    ...rahmen,
    fortschritt: r,
    gewertet: clamp(r),
    kennzeichen: [...(isDarueberHinaus ? (["ueberDasZielHinaus"] as const) : []), ...rahmen.kennzeichen],
    herleitung: {
      ...rahmen.herleitung,
      regeln: ["V-01", vorgabe.art === "korridor" ? "P-07" : "B.2-halten", "P-02", isFaellig ? "B.5-6" : "B.5-9"],
      ...(vorgabe.art === "korridor" ? { weg: wegPunkte(vorgabe) } : {}),
    },
  }
}
