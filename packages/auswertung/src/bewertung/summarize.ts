import type { Bewertungsregeln, Richtlinie } from "@zielwerk/konzept"
import { type Ampel, farben } from "./Ampel.ts"
import { decideAmpel } from "./decideAmpel.ts"
import { richtlinien, type Schwellen } from "./richtlinien.ts"
import { snap } from "./snap.ts"
import { weightedMean } from "./weightedMean.ts"
import type { Urteilsgrund, Mass } from "./Zielwertbewertung.ts"
import type { Zusammenfassung } from "./Zusammenfassung.ts"

/** One verdict as a parent sees it. */
export interface Kind {
  readonly id: string
  readonly gewicht: number
  readonly ampel: Ampel
  /** c: clamped progress; without it the child is not assessable */
  readonly c: number | undefined
  /** e: what is expected of it; goals to be kept have none */
  readonly e: number | undefined
  /** why it does not count, if it does not */
  readonly grund: Urteilsgrund | undefined
  /** is its time over, so that the verdict stays? */
  readonly isEndgueltig: boolean
  /** of a whole: its progress as far as something is expected of its children; as `c` where it is left out */
  readonly cMitErwartung?: number | undefined
}

/** By which rules verdicts are put together. */
export interface Regeln {
  readonly richtlinie: Richtlinie
  readonly schwellen: Schwellen
  readonly zusammenfassung: NonNullable<Bewertungsregeln["zusammenfassung"]>
}

/** Not meant to be judged at all: they count neither for progress nor for coverage. */
const ungezaehlt = new Set<Urteilsgrund>([
  "kontext",
  "nurTendenz",
  "aufgehoben",
  "nurKontext",
  "abgeloest",
  "gewichtNull",
])

/**
 * What do several verdicts say together?
 *
 *     S = Σ w·c / Σ w    E = Σ w·e / Σ w    over the assessable children A        κ = Σ_A w / Σ w
 *
 * @param kinder  in any order; what comes out does not depend on it
 * @returns       S, and the light of S / E over those children of which something is expected; grey where too little can be
 *                judged, with the reason of each child left out
 *
 * Mind: c is clamped, so a child at 160 % cannot hide one that fails. Weight 0 lists a child without counting it. Only
 * a series has a weather symbol: where a Konzept is judged by symbols, its sums are judged by the ratio of `standard`.
 *
 * @source spec "bewertung"
 *
 * @example
 * ```ts beispiel
 * import { summarize, richtlinien } from "@zielwerk/auswertung"
 *
 * const kind = { gewicht: 1, ampel: "imPlan", e: 0.5, grund: undefined, isEndgueltig: false } as const
 * const { fortschritt, abdeckung, schlechtestes } = summarize(
 *   [
 *     { ...kind, id: "a", c: 1 },
 *     { ...kind, id: "b", c: 0.2, ampel: "kritisch" },
 *   ],
 *   { richtlinie: "standard", schwellen: richtlinien.standard, zusammenfassung: "mittel" },
 * )
 * fortschritt // => 0.6
 * abdeckung // => 1
 * schlechtestes // => "b"
 * ```
 */
export const summarize = (kinder: ReadonlyArray<Kind>, regeln: Regeln): Zusammenfassung => {
  const { richtlinie, schwellen, zusammenfassung } = regelnOfSumme(regeln)
  const alle = kinder.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const gemeint = alle.filter(({ grund, gewicht }) => gewicht > 0 && !(grund !== undefined && ungezaehlt.has(grund)))
  const bewertbar = gemeint.flatMap((kind) => (kind.c === undefined ? [] : [{ ...kind, c: kind.c }]))
  const mitErwartung = bewertbar.flatMap((kind) => (kind.e === undefined ? [] : [{ ...kind, e: kind.e }]))
  const isEndgueltig = bewertbar.length > 0 && bewertbar.every((kind) => kind.isEndgueltig)
  const abdeckung = snap(weightedMean(gemeint, ({ c }) => (c === undefined ? 0 : 1)) ?? 0, [
    0,
    1,
    schwellen.mindestabdeckung,
  ])
  const S = weightedMean(bewertbar, ({ c }) => c)
  const Se = weightedMean(mitErwartung, ({ c, cMitErwartung = c }) => cMitErwartung)
  const E = weightedMean(mitErwartung, ({ e }) => e)
  const schlechtestes = findSchlechtestes(bewertbar)
  return {
    richtlinie,
    schwellen,
    ...decide(
      { alle, gemeint, bewertbar, isEndgueltig, abdeckung, S, Se, E, schlechtestes },
      { richtlinie, schwellen, zusammenfassung },
    ),
    fortschritt: S ?? { _tag: "KeinWert", grund: "keineBewertbarenKinder" },
    fortschrittMitErwartung: Se ?? { _tag: "KeinWert", grund: "ohneErwartung" },
    erwartung: E ?? { _tag: "KeinWert", grund: "ohneErwartung" },
    abdeckung,
    isEndgueltig,
    ...(schlechtestes === undefined ? {} : { schlechtestes: schlechtestes.id }),
    jeAmpel: [...Map.groupBy(alle.filter(isGezaehlt), ({ ampel }) => ampel)]
      .map(([ampel, gruppe]) => ({ ampel, anzahl: gruppe.length }))
      .toSorted((a, b) => (a.ampel < b.ampel ? -1 : 1)),
    ausgeschlossen: alle.flatMap((kind) => {
      const grund = warumNicht(kind)
      return grund === undefined ? [] : [{ id: kind.id, grund }]
    }),
  }
}

const regelnOfSumme = ({ richtlinie, schwellen, ...rest }: Regeln): Regeln => {
  if (richtlinie !== "wettersymbol") return { ...rest, richtlinie, schwellen }
  const { gruen, gelb } = richtlinien.standard
  return { ...rest, richtlinie: "standard", schwellen: { ...schwellen, gruen, gelb } }
}

/** A child that is listed only, or that another has replaced, is no further one of its colour. */
const isGezaehlt = ({ gewicht, grund }: Kind): boolean => gewicht > 0 && grund !== "abgeloest"

const warumNicht = ({ gewicht, grund, c }: Kind): Urteilsgrund | undefined =>
  gewicht === 0 ? "gewichtNull" : (grund ?? (c === undefined ? "keinFortschritt" : undefined))

interface Summe {
  readonly alle: ReadonlyArray<Kind>
  readonly gemeint: ReadonlyArray<Kind>
  readonly bewertbar: ReadonlyArray<Kind & { readonly c: number }>
  readonly isEndgueltig: boolean
  readonly abdeckung: number
  readonly S: number | undefined
  readonly Se: number | undefined
  readonly E: number | undefined
  readonly schlechtestes: Kind | undefined
}

const decide = (
  { alle, gemeint, bewertbar, isEndgueltig, abdeckung, S, Se, E, schlechtestes }: Summe,
  { richtlinie, schwellen, zusammenfassung }: Regeln,
): Pick<Zusammenfassung, "ampel" | "grund" | "verhaeltnis" | "regeln"> => {
  const ohne = (ampel: Ampel, grund: Urteilsgrund, regeln: ReadonlyArray<string>) => ({
    ampel,
    grund,
    verhaeltnis: { _tag: "KeinWert", grund } as Mass,
    regeln,
  })
  if (gemeint.length === 0) return ohne("nichtBewertbar", warumLeer(alle), ["R-01", "R-02", "R-09"])
  if (abdeckung < schwellen.mindestabdeckung) return ohne("unvollstaendig", "zuWenigAbdeckung", ["R-02", "R-03"])
  if (S === undefined) return ohne("nichtBewertbar", "keineBewertbarenKinder", ["R-02", "R-03"])
  const regeln = ["R-01", "R-02", "R-03"]
  const ohneVerhaeltnis: Mass = { _tag: "KeinWert", grund: "ohneErwartung" }
  const kanten = [0, 1]
  const mittel =
    E === undefined || Se === undefined
      ? undefined
      : decideAmpel(
          {
            r: snap(Se, kanten),
            e: snap(E, kanten),
            isFaellig: isEndgueltig,
          },
          richtlinie,
          schwellen,
        )
  const rot = weightedMean(bewertbar, ({ ampel }) => (farben[ampel] === "rot" ? 1 : 0)) ?? 0
  const isZuvielRot = snap(rot, [schwellen.rotAb]) >= schwellen.rotAb
  const nachKindern =
    zusammenfassung === "schlechtestes" && schlechtestes !== undefined && rangOf(schlechtestes) < rangfolge.length
      ? schlechtestes.ampel
      : zusammenfassung === "anteil" && isZuvielRot
        ? "kritisch"
        : undefined
  const verhaeltnis = mittel?.verhaeltnis ?? ohneVerhaeltnis
  if (nachKindern !== undefined) return { ampel: nachKindern, verhaeltnis, regeln: [...regeln, "R-05"] }
  if (mittel === undefined) return ohne("nichtBewertbar", "ohneErwartung", [...regeln, "R-04"])
  // those of which nothing is expected by now may still be short of their goal
  const isGanz = snap(S, kanten) >= 1
  return {
    ampel: mittel.ampel === "erreicht" && !isGanz ? "imPlan" : mittel.ampel,
    verhaeltnis,
    regeln: [...regeln, "R-04", ...mittel.regeln],
  }
}

/** Why is there no child that is meant to be judged? */
const warumLeer = (alle: ReadonlyArray<Kind>): Urteilsgrund => {
  if (alle.length === 0) return "keineBewertbarenKinder"
  if (alle.some(({ grund }) => grund === undefined || !ungezaehlt.has(grund) || grund === "gewichtNull"))
    return "gewichtNull"
  const geltende = alle.filter(({ grund }) => grund !== "aufgehoben" && grund !== "abgeloest")
  if (geltende.length === 0) return "aufgehoben"
  return geltende.every(({ grund }) => grund === "nurTendenz") ? "nurTendenz" : "nurKontext"
}

/** From worst to best. */
const rangfolge: ReadonlyArray<Ampel> = [
  "gegenlaeufig",
  "verfehlt",
  "kritisch",
  "gefaehrdet",
  "nochNichtFaellig",
  "imPlan",
  "erreicht",
]

/** A child without a light is never worse than one that has one. */
const rangOf = ({ ampel }: Kind): number => {
  const rang = rangfolge.indexOf(ampel)
  return rang === -1 ? rangfolge.length : rang
}

const findSchlechtestes = <K extends Kind & { readonly c: number }>(kinder: ReadonlyArray<K>): K | undefined =>
  kinder.toSorted((a, b) => rangOf(a) - rangOf(b) || a.c - b.c)[0]
