import type { Ablauf } from "../kern/Ablauf.ts"
import type { Arten } from "../kern/Arten.ts"

/** What is drawn as one line: from each of these states the same requests lead to each of those. */
export interface Strich {
  readonly aus: ReadonlyArray<string>
  /** the same states as `aus`: nothing changes */
  readonly nach: ReadonlyArray<string>
  readonly antraege: ReadonlyArray<string>
}

/** From this many arrows on one line stands for all of them. */
const gebuendelt = 4

/** Bundles the arrows of a machine, so that it can be drawn: what nearly all states allow is one line. */
export const listStriche = <A extends Arten>({ pfeile }: Ablauf<A>): ReadonlyArray<Strich> => {
  const alle = pfeile.map(({ aus, nach, antrag }) => ({ aus, nach: aus === nach ? "" : nach, antrag }))
  const nachZiel = Map.groupBy(alle, ({ nach, antrag }) => `${antrag} ${nach}`)
  const breite = [...nachZiel.values()].filter((gruppe) => gruppe.length >= gebuendelt)
  const rest = alle.filter((pfeil) => !breite.some((gruppe) => gruppe.includes(pfeil)))
  const nachQuelle = Map.groupBy(rest, ({ aus, antrag }) => `${antrag} ${aus}`)
  const gruppen = [
    ...breite,
    ...[...nachQuelle.values()].flatMap((gruppe) => (gruppe.length >= gebuendelt ? [gruppe] : gruppe.map((p) => [p]))),
  ]
  const striche = gruppen.map((gruppe) => {
    const aus = [...new Set(gruppe.map((pfeil) => pfeil.aus))]
    const ziele = [...new Set(gruppe.map((pfeil) => pfeil.nach))]
    return { aus, nach: ziele.includes("") ? aus : ziele, antraege: gruppe.slice(0, 1).map(({ antrag }) => antrag) }
  })
  const gleiche = Map.groupBy(striche, ({ aus, nach }) => `${aus.join()} ${nach.join()}`)
  return [...gleiche.values()].flatMap((gruppe) =>
    gruppe.slice(0, 1).map(({ aus, nach }) => ({ aus, nach, antraege: gruppe.flatMap(({ antraege }) => antraege) })),
  )
}
