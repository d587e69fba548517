import { type Weg, findCheapestWay } from "./findCheapestWay.ts"
import { firstMangel, hideAlso, type Suchraum } from "./Suchraum.ts"

/**
 * Hides what protects one cell after the other, each time along the cheapest cycle. The cells hidden in addition;
 * `undefined` if not even all together suffice.
 */
export const protectGreedily = (raum: Suchraum, maske: Uint8Array): ReadonlyArray<number> | undefined => {
  let cells: ReadonlyArray<number> = []
  for (;;) {
    const hidden = hideAlso(maske, cells)
    const mangel = firstMangel(raum, hidden)
    if (mangel === undefined) break
    let cheapest: Weg | undefined
    for (const richtung of mangel.richtungen) {
      const weg = findCheapestWay(raum, hidden, mangel, richtung)
      if (weg !== undefined && weg.kosten < (cheapest?.kosten ?? Infinity)) cheapest = weg
    }
    if (cheapest === undefined) return undefined
    cells = [...cells, ...cheapest.cells]
  }
  return dropNeedless(raum, maske, cells)
}

/** Shows those cells again that are not needed after all, the most expensive first; of the rest, each one is needed. */
export const dropNeedless = (
  raum: Suchraum,
  maske: Uint8Array,
  cells: ReadonlyArray<number>,
): ReadonlyArray<number> => {
  let needed = cells
  for (const cell of cells.toSorted((a, b) => raum.kosten[b]! - raum.kosten[a]!)) {
    const fewer = needed.filter((other) => other !== cell)
    if (firstMangel(raum, hideAlso(maske, fewer)) === undefined) needed = fewer
  }
  return needed
}
