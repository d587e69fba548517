import { type Befund, befund } from "../befund/Befund.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Konzept } from "../Konzept.ts"
import { takeGesucht } from "./takeGesucht.ts"

/** Most sums inside of each other; whoever adds them up need not fear for the stack. */
export const grenzeTeile = 30

/**
 * Every sum whose parts overlap, since one Messgroesse is in it by two ways and would count twice; and every sum of sums
 * of sums too deep. An overlap is told of the sum in which the ways meet, not again of those above it.
 */
export const checkTeile = ({ messgroessen }: Konzept): ReadonlyArray<Befund> => {
  const teileOf = new Map<string, ReadonlyArray<string>>(messgroessen.map(({ id, teile = [] }) => [id, teile]))
  const funde = new Map(messgroessen.map(({ id }) => [id as string, walk(teileOf, id)]))
  return takeGesucht(messgroessen, ({ id, teile = [] }, i) => {
    const { doppelt, isTief = false } = funde.get(id) ?? {}
    const ort = { zeiger: formatZeiger(["messgroessen", i, "teile"]) }
    if (isTief) return [befund("TeileZuTief", ort, { kennung: id, grenze: grenzeTeile })]
    if (doppelt === undefined || teile.some((teil) => funde.get(teil)?.doppelt !== undefined)) return []
    return [befund("TeilDoppelt", ort, { kennung: id, teil: doppelt })]
  })
}

interface Fund {
  readonly doppelt?: string
  readonly isTief?: boolean
}

/** All ways down from a Messgroesse, until one part is met twice or lies too deep; a circle is neither. */
const walk = (teileOf: ReadonlyMap<string, ReadonlyArray<string>>, wurzel: string): Fund => {
  const gesehen = new Set([wurzel])
  let ebene = teileOf.get(wurzel) ?? []
  for (let tiefe = 1; ebene.length > 0; tiefe++) {
    if (tiefe > grenzeTeile) return { isTief: true }
    const naechste: Array<string> = []
    for (const teil of ebene) {
      if (teil === wurzel) continue
      if (gesehen.has(teil)) return { doppelt: teil }
      gesehen.add(teil)
      naechste.push(...(teileOf.get(teil) ?? []))
    }
    ebene = naechste
  }
  return {}
}
