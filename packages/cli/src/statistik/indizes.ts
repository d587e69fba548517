import type { Statistikausgabe } from "@zielwerk/bericht"
import {
  columnsOf,
  correctedDissimilarity,
  correlationRatio,
  dissimilarity,
  expectedDissimilarity,
  giniSegregation,
  gorard,
  type GroupTable,
  groupTable,
  interaction,
  isolation,
  type Kennzahl,
  minMax,
  multigroupDissimilarity,
  multigroupGini,
  multigroupH,
  multigroupMutualInformation,
  mutualInformation,
  type NichtDefiniert,
  normalizedExposure,
  relativeDiversity,
  segregationIndex,
  squaredCoefficientOfVariation,
  theilH,
} from "@zielwerk/statistik"
import * as Result from "effect/Result"

/** The value of an index, in one of the units that JSON knows for it. */
export type Indexwert = Kennzahl<Statistikausgabe["einheit"]>
/** Such a value, or why there is none. */
export type Figur = Result.Result<Indexwert, NichtDefiniert>

/** An index that the command computes: its German name, the columns it takes, and the formula. */
export type Index = { readonly titel: string } & (
  | { readonly braucht: "gruppeUndGesamt"; readonly rechne: (x: Float64Array, gesamt: Float64Array) => Figur }
  | { readonly braucht: "zweiGruppen"; readonly rechne: (x: Float64Array, y: Float64Array) => Figur }
  | { readonly braucht: "mehrereGruppen"; readonly rechne: (tabelle: GroupTable) => Figur }
)

const gegenDenRest = (titel: string, rechne: (x: Float64Array, gesamt: Float64Array) => Figur) =>
  ({ titel, braucht: "gruppeUndGesamt", rechne }) as const
const mehrerer = (titel: string, rechne: (tabelle: GroupTable) => Figur) =>
  ({ titel, braucht: "mehrereGruppen", rechne }) as const

/** All of them, by the name of their function. */
export const indizes = {
  segregationIndex: gegenDenRest("Segregationsindex (IS)", segregationIndex),
  dissimilarity: { titel: "Dissimilaritätsindex (ID)", braucht: "zweiGruppen", rechne: dissimilarity },
  gorard: gegenDenRest("Gorard-Segregationsindex (GS)", gorard),
  giniSegregation: gegenDenRest("Gini-Segregationsindex (G)", giniSegregation),
  theilH: gegenDenRest("Theil-Informationsindex (H)", theilH),
  mutualInformation: gegenDenRest("Transinformation (M)", mutualInformation),
  isolation: gegenDenRest("Isolationsindex (xPx)", isolation),
  interaction: gegenDenRest("Kontaktindex (xPy)", interaction),
  correlationRatio: gegenDenRest("Korrelationsverhältnis (η²)", correlationRatio),
  minMax: gegenDenRest("MinMax-Index", minMax),
  expectedDissimilarity: gegenDenRest("Zufallserwartung von IS", (x, gesamt) =>
    expectedDissimilarity(x, gesamt, { art: "hypergeometrisch" }),
  ),
  correctedDissimilarity: gegenDenRest("Zufallsbereinigter IS", (x, gesamt) =>
    correctedDissimilarity(x, gesamt, { art: "hypergeometrisch" }),
  ),
  multigroupDissimilarity: mehrerer("Dissimilaritätsindex mehrerer Gruppen (D)", multigroupDissimilarity),
  multigroupGini: mehrerer("Gini-Segregationsindex mehrerer Gruppen (G)", multigroupGini),
  multigroupH: mehrerer("Theil-Informationsindex mehrerer Gruppen (H)", multigroupH),
  multigroupMutualInformation: mehrerer("Transinformation mehrerer Gruppen (M)", multigroupMutualInformation),
  squaredCoefficientOfVariation: mehrerer("Quadrierter Variationskoeffizient (C)", squaredCoefficientOfVariation),
  relativeDiversity: mehrerer("Relative Vielfalt (R)", relativeDiversity),
  normalizedExposure: mehrerer("Normierte Exposition (P)", normalizedExposure),
} as const satisfies { readonly [name: string]: Index }
/** The name of such an index. */
export type Indexname = keyof typeof indizes

/** All names, in the order of the help. */
export const indexnamen = Object.keys(indizes) as ReadonlyArray<Indexname>

/** Computes an index from the columns of its groups and, where it takes one, that of everybody. */
export const computeIndex = (
  name: Indexname,
  gruppen: ReadonlyArray<string>,
  gesamt: string | undefined,
  spalten: Readonly<Record<string, Float64Array>>,
): Figur => {
  const index: Index = indizes[name]
  const leer = new Float64Array()
  const spalte = (feld: string | undefined): Float64Array => (feld === undefined ? leer : (spalten[feld] ?? leer))
  const tabelle = () => groupTable(Object.fromEntries(gruppen.map((gruppe) => [gruppe, spalte(gruppe)])))
  switch (index.braucht) {
    case "zweiGruppen":
      return index.rechne(spalte(gruppen[0]), spalte(gruppen[1]))
    case "gruppeUndGesamt":
      return gesamt === undefined
        ? Result.gen(function* () {
            const { x, total } = yield* columnsOf(yield* tabelle(), gruppen[0] ?? "")
            return yield* index.rechne(x, total)
          })
        : index.rechne(spalte(gruppen[0]), spalte(gesamt))
    case "mehrereGruppen":
      return Result.flatMap(tabelle(), index.rechne)
  }
}
