import type { Befund } from "@zielwerk/konzept"
import type { Pfeil } from "./Ablauf.ts"
import type { Arten, Frage, Pruefungen } from "./Arten.ts"

/** One way out of a state, with the guards that stand at its arrow. */
export interface Ausgang<A extends Arten> {
  readonly nach: A["zustand"]
  readonly pruefungen: ReadonlyArray<Pruefungen<A>[string]>
}
/** The ways out of each state by request. */
export type Wege<A extends Arten> = ReadonlyMap<
  A["zustand"],
  ReadonlyMap<A["antrag"]["type"], ReadonlyArray<Ausgang<A>>>
>

/** Looks the guards of all arrows up once. */
export const createWege = <A extends Arten>(pfeile: ReadonlyArray<Pfeil<A>>, pruefungen: Pruefungen<A>): Wege<A> => {
  const wege = new Map<A["zustand"], Map<A["antrag"]["type"], Array<Ausgang<A>>>>()
  for (const { aus, nach, antrag, pruefungen: namen } of pfeile) {
    const vonHier = getOrInsert(wege, aus, () => new Map<A["antrag"]["type"], Array<Ausgang<A>>>())
    const gefragt = namen.map((name) => pruefungen[name]).filter((pruefung) => pruefung !== undefined)
    getOrInsert(vonHier, antrag, () => []).push({ nach, pruefungen: gefragt })
  }
  return wege
}

/** Everything that the guards of a way find. */
export const check = <A extends Arten>(
  { nach, pruefungen }: Ausgang<A>,
  akte: A["akte"],
  umstaende: A["umstaende"],
  antrag: A["antrag"] | undefined,
): ReadonlyArray<Befund> => {
  const frage: Frage<A> = { akte, umstaende, antrag, nach }
  let befunde: ReadonlyArray<Befund> = keine
  for (const pruefung of pruefungen) {
    const gefundene = pruefung(frage)
    if (gefundene.length > 0) befunde = [...befunde, ...gefundene]
  }
  return befunde
}
const keine: ReadonlyArray<Befund> = []

const getOrInsert = <K, V>(map: Map<K, V>, key: K, create: () => V): V => {
  const vorhanden = map.get(key)
  if (vorhanden !== undefined) return vorhanden
  const neu = create()
  map.set(key, neu)
  return neu
}
