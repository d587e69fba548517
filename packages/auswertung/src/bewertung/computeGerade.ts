import type { Zeitbezug } from "@zielwerk/konzept"
import { ohneWeil, type Prognose } from "./Prognose.ts"
import type { Punkt } from "./Punkt.ts"
import { createZeitachse } from "./zeitachse.ts"

/** At most so many values, the latest. */
const HOECHSTENS = 10
/** With fewer there is no line. */
const MINDESTENS = 5

/**
 * Where does the straight line through the last values lie on the due date (kleinste Quadrate)?
 *
 *     x̂ = ȳ + m · (x − x̄)      m = Σ (xᵢ − x̄)(yᵢ − ȳ) / Σ (xᵢ − x̄)²      R² = (Σ xy)² / (Σ x² · Σ y²)
 *
 * @param punkte  in the order of time, none from before a break
 * @param frist   the due date, as far away as it may be
 * @returns       value, slope in a year and R², with the number and the first and last of the values used
 *
 * Mind: a line knows no bound: it may leave 0 to 100 %.
 *
 * @source spec "bewertung" F-02
 */
export const computeGerade = (
  punkte: ReadonlyArray<Pick<Punkt, "zeit" | "ende" | "zahl">>,
  frist: Zeitbezug,
): Prognose["ols"] => {
  const letzte = punkte.slice(-HOECHSTENS)
  const [erster, letzter] = [letzte[0], letzte.at(-1)]
  if (erster === undefined || letzter === undefined || letzte.length < MINDESTENS) return ohneWeil("zuWenigePunkte")
  const achse = createZeitachse([...letzte.map(({ zeit }) => zeit), frist])
  const ziel = achse(frist)
  if (ziel === undefined) return ohneWeil("ohneFrist")
  const n = letzte.length
  const xs = letzte.map(({ zeit }) => achse(zeit) ?? 0)
  const [mx, my] = [sum(xs) / n, sum(letzte.map(({ zahl }) => zahl)) / n]
  const sxx = sum(xs.map((x) => (x - mx) ** 2))
  const sxy = sum(letzte.map(({ zahl }, i) => ((xs[i] ?? mx) - mx) * (zahl - my)))
  const syy = sum(letzte.map(({ zahl }) => (zahl - my) ** 2))
  const steigung = sxy / sxx
  const gerade = {
    zahl: my + steigung * (ziel - mx) + 0,
    steigungJeJahr: steigung * achse.jeJahr + 0,
    // a constant series lies on its line
    r2: syy === 0 ? 1 : Math.min(1, (sxy / sxx) * (sxy / syy)),
  }
  return Object.values(gerade).every((zahl) => Number.isFinite(zahl))
    ? { _tag: "Gerade", ...gerade, n, von: erster.ende, bis: letzter.ende }
    : ohneWeil("zahlNichtDarstellbar")
}

const sum = (zahlen: ReadonlyArray<number>): number => zahlen.reduce((a, b) => a + b, 0)
