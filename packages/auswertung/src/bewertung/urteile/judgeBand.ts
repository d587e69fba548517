import type { Zielvorgabe } from "@zielwerk/konzept"
import type { Ampel } from "../Ampel.ts"
import type { Fortschritt } from "../computeFortschritt.ts"
import type { Punkt } from "../Punkt.ts"
import { snap } from "../snap.ts"
import type { Rahmen } from "./rahmenOf.ts"
import { clamp, isFaelligAt, type Urteilsteil } from "./Urteilsteil.ts"

/** A goal to be kept, or a corridor that was reached or overshot: the band decides, time only says if it is final. */
export const judgeBand = (
  { r: roh, lage = "imBand", isDarueberHinaus = false }: Fortschritt,
  vorgabe: Extract<Zielvorgabe, { readonly art: "halten" | "korridor" }>,
  letzter: Punkt,
  rahmen: Rahmen,
): Urteilsteil => {
  const r = snap(roh, [0, 1])
  const [ampel, schritt] = ampelOf(lage, isFaelligAt(vorgabe, letzter))
  return {
    ampel,
    ...rahmen,
    fortschritt: r,
    gewertet: clamp(r),
    kennzeichen: [...(isDarueberHinaus ? (["ueberDasZielHinaus"] as const) : []), ...rahmen.kennzeichen],
    herleitung: { ...rahmen.herleitung, regeln: ["V-01", `B.2-${vorgabe.art}`, "P-02", schritt] },
  }
}

const ampelOf = (lage: NonNullable<Fortschritt["lage"]>, isFaellig: boolean): readonly [Ampel, string] => {
  switch (lage) {
    case "imBand":
      return isFaellig ? ["erreicht", "B.5-5"] : ["imPlan", "B.5-9"]
    case "inToleranz":
      return ["gefaehrdet", "B.5-9"]
    case "ausserhalb":
      return isFaellig ? ["verfehlt", "B.5-6"] : ["kritisch", "B.5-9"]
  }
}
