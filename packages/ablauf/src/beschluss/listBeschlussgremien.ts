import type { Gremium, GremiumId } from "@zielwerk/konzept"

/** Before whom the Gremien have to bring what costs money or staff: they alone can decide on it. */
export const listBeschlussgremien = (gremien: ReadonlyArray<Gremium>): ReadonlyArray<GremiumId> => {
  const empfaenger = new Set<string>(
    gremien.flatMap(({ pflichten = [] }) => pflichten.flatMap(({ art, an = [] }) => (art === "vorlegen" ? an : []))),
  )
  return gremien.map(({ id }) => id).filter((id) => empfaenger.has(id))
}
