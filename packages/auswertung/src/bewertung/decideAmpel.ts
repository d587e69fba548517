import type { Richtlinie } from "@zielwerk/konzept"
import type { Ampel } from "./Ampel.ts"
import type { Schwellen } from "./richtlinien.ts"
import { snap } from "./snap.ts"

/** What the Ampel of a goal with progress depends on. */
export interface Lage {
  readonly r: number
  /** what is expected; `undefined` where the agreement names no start */
  readonly e: number | undefined
  /** is the value from after the due? */
  readonly isFaellig: boolean
}

/** An Ampel, its grade where a goal was missed, and the rules that led to it in their order. */
export interface Ampelurteil {
  readonly ampel: Ampel
  readonly untergrad?: "teilweise" | "weitgehendVerfehlt" | "gegenlaeufig"
  readonly regeln: ReadonlyArray<string>
  readonly verhaeltnis?: number
}

/**
 * Which light does a progress get? The first rule that fits decides: reached, missed, against the goal, too early,
 * then the bands of the policy.
 *
 * @param lage        progress r and expectation e, already on the edges they were within 1e-9 of
 * @param richtlinie  `standard` compares r / e, `abstand` r − e
 *
 * @source spec "bewertung" B.5, steps 5 to 9
 */
export const decideAmpel = (lage: Lage, richtlinie: Richtlinie, schwellen: Schwellen): Ampelurteil => {
  const { r, e, isFaellig } = lage
  const { rauschen, mindesterwartung, teilweise } = schwellen
  if (r >= 1) return { ampel: "erreicht", regeln: ["B.5-5"] }
  if (isFaellig)
    return {
      ampel: "verfehlt",
      untergrad: r >= teilweise ? "teilweise" : r >= 0 ? "weitgehendVerfehlt" : "gegenlaeufig",
      regeln: ["B.5-6"],
    }
  if (r < -rauschen) return { ampel: "gegenlaeufig", regeln: ["P-06", "B.5-7"] }
  if (e === undefined || snap(e, [mindesterwartung]) < mindesterwartung)
    return { ampel: "nochNichtFaellig", regeln: ["E-05", "B.5-8"] }
  const { gruen, gelb } = schwellen
  const verhaeltnis = snap(r / e, [gruen, gelb])
  const mass = richtlinie === "abstand" ? snap(r - e, [gruen, gelb]) : verhaeltnis
  return {
    ampel: mass >= gruen ? "imPlan" : mass >= gelb ? "gefaehrdet" : "kritisch",
    verhaeltnis,
    regeln: ["E-05", "B.5-9"],
  }
}
