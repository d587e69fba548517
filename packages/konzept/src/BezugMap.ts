import { type Bezug, merkmaleKey } from "./Bezug.ts"

/** A Map whose keys are Bezüge: equal ones are one key, whatever the order of their Merkmale. */
export interface BezugMap<V> {
  readonly get: (bezug: Bezug) => V | undefined
  readonly set: (bezug: Bezug, value: V) => void
  readonly values: () => ReadonlyArray<V>
  readonly size: () => number
}

/** An empty Map from Bezüge. It spells no key out where a Bezug has no Merkmale, as most have not. */
export const createBezugMap = <V>(): BezugMap<V> => {
  const proGroesse = new Map<string, Map<string, Map<string, V>>>()
  let anzahl = 0
  return {
    get: (bezug) => proGroesse.get(bezug.messgroesse)?.get(bezug.zeit)?.get(ortKey(bezug)),
    set: (bezug, value) => {
      const { messgroesse, zeit } = bezug
      const proZeit = proGroesse.get(messgroesse) ?? new Map<string, Map<string, V>>()
      if (proZeit.size === 0) proGroesse.set(messgroesse, proZeit)
      const proOrt = proZeit.get(zeit) ?? new Map<string, V>()
      if (proOrt.size === 0) proZeit.set(zeit, proOrt)
      const vorher = proOrt.size
      proOrt.set(ortKey(bezug), value)
      anzahl += proOrt.size - vorher
    },
    values: () => [...proGroesse.values()].flatMap((proZeit) => [...proZeit.values()].flatMap((m) => [...m.values()])),
    size: () => anzahl,
  }
}

// an area has no blank in its key, so that it cannot run into the Merkmale
const ortKey = ({ gebiet, merkmale }: Bezug): string => {
  const key = merkmale === undefined ? "" : merkmaleKey(merkmale)
  return key === "" ? (gebiet ?? "") : `${gebiet ?? ""} ${key}`
}
