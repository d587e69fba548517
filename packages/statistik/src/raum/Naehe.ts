import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Gruppe } from "../segregation/readGruppe.ts"
import { type Nachbarschaft, readNachbarschaft } from "./Nachbarschaft.ts"
import { POSITIVE, readMasse } from "./readRaum.ts"

/**
 * How near two Raumeinheiten are to each other (Nähe), the cᵢⱼ of the distance-based indices. Nothing has a default, since
 * every choice moves the value, and `formel` of the figure repeats all of them:
 *
 * - `kern: "exp(-d)"`: d is the distance of the two points in the `einheit`; `ost` and `nord` are projected coordinates in
 *   metres (such as ETRS89/UTM), never degrees
 * - `kern: "nachbarschaft"`: 1 for the listed pairs, 0 for all others
 * - `diagonale`: the nearness of a unit to itself; `"white"` is exp(−√(0.6·area)), with `area` in square metres
 */
export type Naehe = Entfernungsnaehe | Nachbarschaftsnaehe

/** Nearness that falls with the distance of two points. */
export type Entfernungsnaehe = {
  readonly kern: "exp(-d)"
  readonly einheit: keyof typeof METER
  readonly ost: ArrayLike<number>
  readonly nord: ArrayLike<number>
} & ({ readonly diagonale: 0 | 1 } | { readonly diagonale: "white"; readonly area: ArrayLike<number> })

/** Nearness of neighbours alone. */
export interface Nachbarschaftsnaehe extends Nachbarschaft {
  readonly kern: "nachbarschaft"
  readonly diagonale: 0 | 1
}

const METER = { m: 1, km: 1000, mile: 1609.344 } as const

/** What each unit has around it: Σⱼ cᵢⱼxⱼ, Σⱼ cᵢⱼyⱼ with y = t − x, and Σⱼ cᵢⱼ over units with people; 0 for others. */
export interface Umgebung {
  readonly x: Float64Array
  readonly y: Float64Array
  readonly c: Float64Array
  /** the choices, in print */
  readonly naehe: string
}

export const umgebungOf = (gruppe: Gruppe, naehe: Naehe): Result.Result<Umgebung, NichtDefiniert> => {
  if (naehe.kern === "exp(-d)") return byDistance(gruppe, naehe)
  if (naehe.kern === "nachbarschaft") return byNeighbours(gruppe, naehe)
  return outside("naehe.kern", (naehe as { readonly kern: unknown }).kern)
}

const byDistance = (gruppe: Gruppe, naehe: Entfernungsnaehe): Result.Result<Umgebung, NichtDefiniert> =>
  Result.gen(function* () {
    const { n, t } = gruppe
    if (!Object.hasOwn(METER, naehe.einheit)) return yield* outside("naehe.einheit", naehe.einheit)
    const meter = METER[naehe.einheit]
    const ost = yield* readMasse("naehe.ost", naehe.ost, n)
    const nord = yield* readMasse("naehe.nord", naehe.nord, n)
    const own = new Float64Array(n).fill(naehe.diagonale === "white" ? 0 : naehe.diagonale)
    if (naehe.diagonale === "white") {
      const area = yield* readMasse("naehe.area", naehe.area, n, POSITIVE)
      for (let i = 0; i < n; i++) own[i] = Math.exp(-Math.sqrt(0.6 * area[i]!) / meter)
    } else if (!isDiagonale(naehe.diagonale)) return yield* outside("naehe.diagonale", naehe.diagonale)

    const umgebung = atHome(gruppe, own)
    const [alone, inhabited] = [weightOf(gruppe, umgebung), Array.from(t).filter((ti) => ti > 0).length]
    addDistances(gruppe, umgebung, ost, nord, meter)
    if (inhabited > 1 && weightOf(gruppe, umgebung) <= alone * (1 + Number.EPSILON))
      return yield* outside("naehe.einheit", naehe.einheit)
    const diagonale = naehe.diagonale === "white" ? "exp(−√(0,6·aᵢ))" : naehe.diagonale
    return { ...umgebung, naehe: `cᵢⱼ = exp(−d), d in ${naehe.einheit}, cᵢᵢ = ${diagonale}` }
  })

const byNeighbours = (gruppe: Gruppe, naehe: Nachbarschaftsnaehe): Result.Result<Umgebung, NichtDefiniert> =>
  Result.gen(function* () {
    if (!isDiagonale(naehe.diagonale)) return yield* outside("naehe.diagonale", naehe.diagonale)
    const { i, j, anzahl } = yield* readNachbarschaft("naehe", naehe, gruppe.n)
    const umgebung = atHome(gruppe, new Float64Array(gruppe.n).fill(naehe.diagonale))
    for (let k = 0; k < anzahl; k++) {
      const [one, two] = [i[k]!, j[k]!]
      if (gruppe.t[one]! > 0 && gruppe.t[two]! > 0) connect(gruppe, umgebung, one, two, 1)
    }
    return { ...umgebung, naehe: `cᵢⱼ = 1 für Nachbarn, cᵢᵢ = ${naehe.diagonale}` }
  })

type Sums = Pick<Umgebung, "x" | "y" | "c">

const atHome = ({ x, t }: Gruppe, own: Float64Array): Sums => ({
  x: x.map((xi, i) => own[i]! * xi),
  y: t.map((ti, i) => own[i]! * (ti - x[i]!)),
  c: own.map((c, i) => (t[i]! > 0 ? c : 0)),
})

const connect = ({ x, t }: Gruppe, sums: Sums, i: number, j: number, c: number): void => {
  sums.x[i]! += c * x[j]!
  sums.x[j]! += c * x[i]!
  sums.y[i]! += c * (t[j]! - x[j]!)
  sums.y[j]! += c * (t[i]! - x[i]!)
  sums.c[i]! += c
  sums.c[j]! += c
}

/** Adds exp(−d) of every pair; each distance is computed once, and no n × n numbers are kept. */
const addDistances = ({ x, t, n }: Gruppe, sums: Sums, ost: Float64Array, nord: Float64Array, meter: number): void => {
  const y = t.map((ti, i) => ti - x[i]!)
  const { x: sumX, y: sumY, c: sumC } = sums
  for (let i = 0; i < n; i++) {
    if (t[i] === 0) continue
    const xi = x[i]!
    const yi = y[i]!
    const east = ost[i]!
    const north = nord[i]!
    let nearX = 0
    let nearY = 0
    let nearC = 0
    for (let j = 0; j < i; j++) {
      if (t[j] === 0) continue
      const dEast = east - ost[j]!
      const dNorth = north - nord[j]!
      const c = Math.exp(-Math.sqrt(dEast * dEast + dNorth * dNorth) / meter)
      nearX += c * x[j]!
      nearY += c * y[j]!
      nearC += c
      sumX[j]! += c * xi
      sumY[j]! += c * yi
      sumC[j]! += c
    }
    sumX[i]! += nearX
    sumY[i]! += nearY
    sumC[i]! += nearC
  }
}

/** Σᵢⱼ cᵢⱼtᵢtⱼ. If other units add nothing to it that a double can hold, the unit of distance is far too small. */
const weightOf = ({ t }: Gruppe, { x, y }: Sums): number => t.reduce((sum, ti, i) => sum + ti * (x[i]! + y[i]!), 0)

const isDiagonale = (value: unknown): boolean => value === 0 || value === 1

const outside = (feld: string, gefunden: unknown): Result.Result<never, NichtDefiniert> =>
  Result.fail(new NichtDefiniert({ grund: "parameterAusserhalb", feld, gefunden: String(gefunden) }))
