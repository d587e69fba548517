import {
  type Befund,
  type Beobachtung,
  type BezugMap,
  bezugKey,
  checkBeobachtungen,
  formatZeiger,
  type Konzept,
  parseZeiger,
} from "@zielwerk/konzept"

/**
 * What is wrong with the Beobachtungen of an evaluation, the same in whatever order they are given: a Befund points at
 * the key of a Beobachtung (`/beobachtungen/einwohner 2018 1  register/wert`), as its position says nothing years later.
 *
 * @param geltende  those that count, indexed
 */
export const checkGegebene = (
  konzept: Konzept,
  beobachtungen: ReadonlyArray<Beobachtung>,
  geltende: BezugMap<Beobachtung>,
): ReadonlyArray<Befund> => {
  const isAllesGut = checkBeobachtungen(konzept, beobachtungen, undefined, geltende).length === 0
  if (isAllesGut) return []
  const geordnet = beobachtungen
    .map((b) => ({ b, key: `${beobachtungKey(b)} ${JSON.stringify(b)}` }))
    .toSorted((x, y) => (x.key < y.key ? -1 : x.key > y.key ? 1 : 0))
    .map(({ b }) => b)
  return checkBeobachtungen(konzept, geordnet, undefined, geltende).map((befund) => locate(befund, geordnet))
}

const beobachtungKey = (b: Beobachtung): string => `${bezugKey(b)} ${b.quelle}`

const locate = (b: Befund, beobachtungen: ReadonlyArray<Beobachtung>): Befund => {
  const keyed = (zeiger: string): string => {
    const [platz, ...rest] = parseZeiger(zeiger)
    const beobachtung = beobachtungen[Number(platz)]
    return beobachtung === undefined ? zeiger : formatZeiger(["beobachtungen", beobachtungKey(beobachtung), ...rest])
  }
  const { ort } = b.angaben
  return {
    ...b,
    wo: { ...b.wo, zeiger: keyed(b.wo.zeiger ?? "") },
    ...(typeof ort === "string" ? { angaben: { ...b.angaben, ort: keyed(ort) } } : {}),
  }
}
