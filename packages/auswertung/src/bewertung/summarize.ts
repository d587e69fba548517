import type { Bewertungsregeln, Richtlinie } from "@zielwerk/konzept"
import { type Ampel, farben } from "./Ampel.ts"
import { decideAmpel } from "./decideAmpel.ts"
import type { Schwellen } from "./richtlinien.ts"
import { snap } from "./snap.ts"
import type { Grund, Mass } from "./Zielwertbewertung.ts"
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
  readonly grund: Grund | undefined
  /** is its time over, so that the verdict stays? */
  readonly isEndgueltig: boolean
}

/** By which rules verdicts are put together. */
export interface Regeln {
  readonly richtlinie: Richtlinie
  readonly schwellen: Schwellen
  readonly zusammenfassung: NonNullable<Bewertungsregeln["zusammenfassung"]>
}

/** Not meant to be judged at all: they count neither for progress nor for coverage. */
const ungezaehlt = new Set<Grund>(["kontext", "nurTendenz", "aufgehoben", "nurKontext", "abgeloest", "gewichtNull"])

/**
 * What do several verdicts say together?
 *
 *     S = Σ w·c / Σ w    E = Σ w·e / Σ w    over the assessable children A        κ = Σ_A w / Σ w
 *
 * @param kinder  in any order; what comes out does not depend on it
 * @returns       S and the light of S / E; grey where too little can be judged, with the reason of each child left out
 *
 * Mind: c is clamped, so a child at 160 % cannot hide one that fails. Weight 0 lists a child without counting it.
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
  // one order for all sums, so that rounding does not depend on the order of the input
  const alle = kinder.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const gemeint = alle.filter(({ grund, gewicht }) => gewicht > 0 && !(grund !== undefined && ungezaehlt.has(grund)))
  const bewertbar = gemeint.flatMap((kind) => (kind.c === undefined ? [] : [{ ...kind, c: kind.c }]))
  const mitErwartung = bewertbar.flatMap((kind) => (kind.e === undefined ? [] : [{ ...kind, e: kind.e }]))
  const gesamt = sum(gemeint.map(({ gewicht }) => gewicht))
  const abdeckung =
    gesamt === 0
      ? 0
      : snap(sum(bewertbar.map(({ gewicht }) => gewicht)) / gesamt, [0, 1, regeln.schwellen.mindestabdeckung])
  const S = meanOf(bewertbar, ({ c }) => c)
  const E = meanOf(mitErwartung, ({ e }) => e)
  const schlechtestes = findSchlechtestes(bewertbar)
  return {
    ...decide({ alle, gemeint, bewertbar, mitErwartung, abdeckung, S, E, schlechtestes }, regeln),
    fortschritt: S ?? { _tag: "KeinWert", grund: "keineBewertbarenKinder" },
    erwartung: E ?? { _tag: "KeinWert", grund: "ohneErwartung" },
    abdeckung,
    ...(schlechtestes === undefined ? {} : { schlechtestes: schlechtestes.id }),
    jeAmpel: [...Map.groupBy(alle, ({ ampel }) => ampel)]
      .map(([ampel, gruppe]) => ({ ampel, anzahl: gruppe.length }))
      .toSorted((a, b) => (a.ampel < b.ampel ? -1 : 1)),
    ausgeschlossen: alle.flatMap((kind) => {
      const grund =
        kind.gewicht === 0 ? "gewichtNull" : (kind.grund ?? (kind.c === undefined ? "keinFortschritt" : undefined))
      return grund === undefined ? [] : [{ id: kind.id, grund }]
    }),
  }
}

interface Summe {
  readonly alle: ReadonlyArray<Kind>
  readonly gemeint: ReadonlyArray<Kind>
  readonly bewertbar: ReadonlyArray<Kind & { readonly c: number }>
  readonly mitErwartung: ReadonlyArray<Kind & { readonly c: number; readonly e: number }>
  readonly abdeckung: number
  readonly S: number | undefined
  readonly E: number | undefined
  readonly schlechtestes: Kind | undefined
}

const decide = (
  { alle, gemeint, bewertbar, mitErwartung, abdeckung, S, E, schlechtestes }: Summe,
  { richtlinie, schwellen, zusammenfassung }: Regeln,
): Pick<Zusammenfassung, "ampel" | "grund" | "verhaeltnis" | "regeln"> => {
  const ohne = (ampel: Ampel, grund: Grund, regeln: ReadonlyArray<string>) => ({
    ampel,
    grund,
    verhaeltnis: { _tag: "KeinWert", grund } as Mass,
    regeln,
  })
  if (gemeint.length === 0)
    return ohne("nichtBewertbar", alle.length === 0 ? "keineBewertbarenKinder" : "nurKontext", ["R-02", "R-09"])
  if (S === undefined && abdeckung >= schwellen.mindestabdeckung)
    return ohne("nichtBewertbar", "keineBewertbarenKinder", ["R-02"])
  if (abdeckung < schwellen.mindestabdeckung) return ohne("unvollstaendig", "zuWenigAbdeckung", ["R-02", "R-03"])
  const Se = meanOf(mitErwartung, ({ c }) => c)
  if (E === undefined || Se === undefined) return ohne("nichtBewertbar", "ohneErwartung", ["R-02", "R-03", "R-04"])
  const isFaellig = bewertbar.every(({ isEndgueltig }) => isEndgueltig)
  const kanten = [0, 1]
  const { ampel, verhaeltnis, regeln } = decideAmpel(
    { r: snap(Se, kanten), e: snap(E, kanten), isFaellig },
    richtlinie,
    schwellen,
  )
  const isGanz = S !== undefined && snap(S, kanten) >= 1
  const mittel = ampel === "erreicht" && !isGanz ? "imPlan" : ampel
  const rot = sum(bewertbar.flatMap((k) => (farben[k.ampel] === "rot" ? [k.gewicht] : [])))
  const isZuvielRot = snap(rot / sum(bewertbar.map(({ gewicht }) => gewicht)), [1 / 3]) >= 1 / 3
  const ergebnis =
    zusammenfassung === "schlechtestes"
      ? (schlechtestes?.ampel ?? mittel)
      : zusammenfassung === "anteil" && isZuvielRot
        ? "kritisch"
        : mittel
  return {
    ampel: ergebnis,
    verhaeltnis: verhaeltnis ?? { _tag: "KeinWert", grund: "ohneErwartung" },
    regeln: ["R-01", "R-02", "R-03", "R-04", ...(zusammenfassung === "mittel" ? [] : ["R-05"]), ...regeln],
  }
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

const findSchlechtestes = <K extends Kind & { readonly c: number }>(kinder: ReadonlyArray<K>): K | undefined =>
  kinder.toSorted((a, b) => rangfolge.indexOf(a.ampel) - rangfolge.indexOf(b.ampel) || a.c - b.c)[0]

const meanOf = <K extends Kind>(kinder: ReadonlyArray<K>, of: (kind: K) => number): number | undefined => {
  const gewicht = sum(kinder.map((kind) => kind.gewicht))
  return gewicht === 0 ? undefined : sum(kinder.map((kind) => kind.gewicht * of(kind))) / gewicht
}

const sum = (zahlen: ReadonlyArray<number>): number => zahlen.reduce((a, b) => a + b, 0)
