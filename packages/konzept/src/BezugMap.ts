import { type Bezug, merkmaleKey } from "./Bezug.ts"

/** A Map whose keys are Bezüge: equal ones are one key, whatever the order of their Merkmale. */
export interface BezugMap<V> {
  /** The value of a key, in whatever order its Merkmale are written. */
  readonly get: (bezug: Bezug) => V | undefined
  /** Replaces the value of a key by what is made of it. */
  readonly update: (bezug: Bezug, merge: (bisher: V | undefined) => V) => void
  /** All values of one Messgroesse or Indikator. */
  readonly ofGroesse: (id: string) => ReadonlyArray<V>
  /** All values, those of one Messgroesse together. */
  readonly values: () => ReadonlyArray<V>
  /** How many keys there are. */
  readonly size: () => number
}

/** An empty Map from Bezüge. It spells no key out where a Bezug has no Merkmale, as most have not. */
export const createBezugMap = <V>(): BezugMap<V> => {
  const proGroesse = new Map<string, Map<string, Map<string, V>>>()
  let anzahl = 0
  const ofGroesse = (id: string): ReadonlyArray<V> =>
    [...(proGroesse.get(id)?.values() ?? [])].flatMap((proOrt) => [...proOrt.values()])
  return {
    get: (bezug) => proGroesse.get(bezug.messgroesse)?.get(bezug.zeit)?.get(ortKey(bezug)),
    update: (bezug, merge) => {
      const proOrt = getOrCreate(getOrCreate(proGroesse, bezug.messgroesse), bezug.zeit)
      const key = ortKey(bezug)
      const bisher = proOrt.get(key)
      if (bisher === undefined) anzahl++
      proOrt.set(key, merge(bisher))
    },
    ofGroesse,
    values: () => [...proGroesse.keys()].flatMap(ofGroesse),
    size: () => anzahl,
  }
}

// an area has no blank in its key, so that it cannot run into the Merkmale
const ortKey = ({ gebiet, merkmale }: Bezug): string => {
  const key = merkmale === undefined ? "" : merkmaleKey(merkmale)
  return key === "" ? (gebiet ?? "") : `${gebiet ?? ""} ${key}`
}

const getOrCreate = <V>(map: Map<string, Map<string, V>>, key: string): Map<string, V> => {
  const bisher = map.get(key)
  if (bisher !== undefined) return bisher
  const neu = new Map<string, V>()
  map.set(key, neu)
  return neu
}
