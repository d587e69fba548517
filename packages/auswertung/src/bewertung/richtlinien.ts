import type { Richtlinie } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

/** All numbers that decide a verdict; they stand in every result. */
export const Schwellen = Schema.Struct({
  /** from this ratio or gap on it is green, yellow; of symbols: up to this miss */
  gruen: Schema.Finite,
  gelb: Schema.Finite,
  /** less is expected: too early to judge */
  mindesterwartung: Schema.Finite,
  /** a fall below −rauschen is a movement against the goal */
  rauschen: Schema.Finite,
  /** a missed goal is partly reached from here on */
  teilweise: Schema.Finite,
  /** share of the weights that must be assessable */
  mindestabdeckung: Schema.Finite,
  /** from this share of red weight on a whole is red */
  rotAb: Schema.Finite,
  /** days a value or a step may be overdue */
  karenzTage: Schema.Natural,
}).annotate({
  identifier: "Schwellen",
  title: "Schwellen",
  description: "Alle Zahlen, an denen ein Urteil hängt",
})
/** All numbers that decide a verdict. */
export type Schwellen = typeof Schwellen.Type

const gemeinsam = {
  mindesterwartung: 0.1,
  rauschen: 0.02,
  teilweise: 0.7,
  mindestabdeckung: 0.6,
  rotAb: 1 / 3,
  karenzTage: 30,
}

/**
 * The policies and their thresholds, in one place.
 *
 * `standard` compares the ratio of progress and expectation, `abstand` their difference, `wettersymbol` extrapolates the
 * trend to the target year.
 *
 * @source spec "bewertung" B.5: UpRaise (.95 / .75), BurningOKR (−.20 / −.40), Destatis (5 % / 20 %)
 */
export const richtlinien: { readonly [id in Richtlinie]: Schwellen } = {
  standard: { ...gemeinsam, gruen: 0.95, gelb: 0.75 },
  abstand: { ...gemeinsam, gruen: -0.2, gelb: -0.4 },
  wettersymbol: { ...gemeinsam, gruen: 0.05, gelb: 0.2 },
}
