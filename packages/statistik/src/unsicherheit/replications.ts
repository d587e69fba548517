import type { Einheit } from "../Kennzahl.ts"
import type { Gruppe } from "../segregation/readGruppe.ts"
import { drawHypergeometric } from "../zufall/drawHypergeometric.ts"
import { makeResampler } from "../zufall/makeResampler.ts"
import type { Zufall } from "../zufall/zufall.ts"
import { type Index, valueOf } from "./Index.ts"

/** The value of replication r, `NaN` where the index is not defined; it depends on the source and on r alone. */
export type Wiederholung = (r: number) => number

/** As many people as there are, drawn with return from all of them. */
export const makeBootstrapReplication = <E extends Einheit>(
  { x, t, n }: Gruppe,
  index: Index<E>,
  zufall: Zufall,
): Wiederholung => {
  const cells = new Float64Array(2 * n)
  cells.set(x)
  for (let i = 0; i < n; i++) cells[n + i] = t[i]! - x[i]!
  const resample = makeResampler(cells)
  const drawn = new Float64Array(2 * n)
  const total = new Float64Array(n)
  return (r) => {
    resample(zufall.stream(r), drawn)
    for (let i = 0; i < n; i++) total[i] = drawn[i]! + drawn[n + i]!
    return valueOf(index, drawn.subarray(0, n), total)
  }
}

/** The group dealt over all places at random: each unit keeps its size, the group keeps its own. */
export const makePlacement = <E extends Einheit>(
  { t, X, T, n }: Gruppe,
  index: Index<E>,
  zufall: Zufall,
): Wiederholung => {
  const placed = new Float64Array(n)
  return (r) => {
    const strom = zufall.stream(r)
    let places = T
    let group = X
    for (let i = 0; i < n; i++) {
      const size = t[i]!
      const here = drawHypergeometric(strom, places, group, size)
      placed[i] = here
      places -= size
      group -= here
    }
    return valueOf(index, placed, t)
  }
}

/** The values of the replications from `von` to before `bis`. */
export const runReplications = (wiederholung: Wiederholung, von: number, bis: number): Float64Array<ArrayBuffer> => {
  const werte = new Float64Array(bis - von)
  for (let r = von; r < bis; r++) werte[r - von] = wiederholung(r)
  return werte
}
