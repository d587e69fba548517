import type { Richtlinie } from "@zielwerk/konzept"
import type { Ampel } from "./Ampel.ts"
import type { Schwellen } from "./richtlinien.ts"
import { snap } from "./snap.ts"

/** What the Ampel of a goal with progress depends on. */
export interface Lage {
  readonly r: number
  /** what is expected; `undefined` where the agreement names no due date */
  readonly e: number | undefined
  /** is the value from the due or after it? */
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
  const { rauschen, mindesterwartung, gruen, gelb } = schwellen
  const isZuFrueh = e === undefined || snap(e, [mindesterwartung]) < mindesterwartung
  const rho = isZuFrueh ? undefined : snap(r / e, [gruen, gelb])
  const verhaeltnis = rho !== undefined && Number.isFinite(rho) ? { verhaeltnis: rho } : {}
  if (r >= 1) return { ampel: "erreicht", ...verhaeltnis, regeln: ["B.5-5"] }
  if (isFaellig) return { ampel: "verfehlt", untergrad: untergradOf(r, schwellen), ...verhaeltnis, regeln: ["B.5-6"] }
  if (r < -rauschen) return { ampel: "gegenlaeufig", ...verhaeltnis, regeln: ["P-06", "B.5-7"] }
  if (isZuFrueh || rho === undefined) return { ampel: "nochNichtFaellig", regeln: ["E-05", "B.5-8"] }
  const mass = richtlinie === "abstand" ? snap(r - e, [gruen, gelb]) : rho
  return {
    ampel: mass >= gruen ? "imPlan" : mass >= gelb ? "gefaehrdet" : "kritisch",
    ...verhaeltnis,
    regeln: ["E-05", "B.5-9"],
  }
}

const untergradOf = (r: number, { teilweise }: Schwellen): NonNullable<Ampelurteil["untergrad"]> => {
  if (snap(r, [teilweise]) >= teilweise) return "teilweise"
  return r >= 0 ? "weitgehendVerfehlt" : "gegenlaeufig"
}
