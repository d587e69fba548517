import { type Befund, befund } from "../befund/Befund.ts"
import { grenzeGesucht } from "../befund/grenzen.ts"
import type { Beobachtung } from "../Beobachtung.ts"
import type { Raumeinheit } from "../Kommune.ts"
import type { Konzept } from "../Konzept.ts"

/**
 * Which area has no value at a time at which its neighbours have one? Asked of each Messgroesse or Indikator that is
 * told for several areas of a Raumeinheit at several times; an area that is never told is left alone. A hole with its
 * reason counts as told. Every Befund points at a row of the area in the given list, since the one missing has no place.
 *
 * @returns warnings in the order of the Raumeinheiten, areas and times
 */
export const checkLuecken = (
  { kommune }: Konzept,
  beobachtungen: ReadonlyArray<Beobachtung>,
): ReadonlyArray<Befund> => {
  const proGroesse = Map.groupBy(
    beobachtungen.flatMap((b, ort): ReadonlyArray<Genannt> => (b.gebiet === undefined ? [] : [{ ...b, ort }])),
    ({ messgroesse }) => messgroesse,
  )
  const befunde: Array<Befund> = []
  for (const raumeinheit of kommune.raumeinheiten ?? [])
    for (const genannte of proGroesse.values())
      for (const b of findLuecken(raumeinheit, genannte)) {
        befunde.push(b)
        if (befunde.length === grenzeGesucht) return befunde
      }
  return befunde
}

type Genannt = Pick<Beobachtung, "messgroesse" | "zeit" | "gebiet"> & { readonly ort: number }

function* findLuecken(
  { titel: raumeinheit, gebiete }: Raumeinheit,
  genannte: ReadonlyArray<Genannt>,
): Generator<Befund, undefined, undefined> {
  const kennungen = new Set<string>(gebiete.map(({ id }) => id))
  const eigene = genannte.filter(({ gebiet }) => gebiet !== undefined && kennungen.has(gebiet))
  // a time at which a single area is told is no table of areas
  const zeiten = [...Map.groupBy(eigene, ({ zeit }) => zeit)]
    .map(([zeit, alle]) => ({ zeit, gebiete: new Set<string | undefined>(alle.map(({ gebiet }) => gebiet)) }))
    .filter((tabelle) => tabelle.gebiete.size > 1)
  if (zeiten.length < 2) return
  const proGebiet = Map.groupBy(eigene, ({ gebiet }) => gebiet)
  for (const { id, titel } of gebiete) {
    const [erste] = proGebiet.get(id) ?? []
    if (erste === undefined || !zeiten.some((tabelle) => tabelle.gebiete.has(id))) continue
    for (const { zeit, gebiete: andere } of zeiten) {
      if (andere.has(id)) continue
      const angaben = { groesse: erste.messgroesse, zeit, gebiet: id, titel, raumeinheit, andere: andere.size }
      yield befund("WertFehlt", { zeiger: `/${erste.ort}` }, angaben)
    }
  }
}
