import type { GroupTable } from "../mehrgruppen/GroupTable.ts"
import { findMangel, type Richtung, type Schutzbedarf } from "./Schutzbedarf.ts"
import { type Zellnetz, zellnetz } from "./Zellnetz.ts"

/** What is given when further cells are looked for. */
export interface Suchraum {
  readonly table: GroupTable
  /** what the cells hidden for their own sake need */
  readonly bedarfe: ReadonlyArray<Schutzbedarf>
  /** what hiding a cell costs; infinite if it is not to be hidden */
  readonly kosten: Float64Array
}

/** A cell that is not yet protected, and the directions that would help. */
export interface Mangel {
  readonly cell: number
  readonly richtungen: ReadonlyArray<Richtung>
  readonly netz: Zellnetz
}

/** The first cell that is not protected under a mask; none if all are. */
export const firstMangel = ({ table, bedarfe }: Suchraum, maske: Uint8Array): Mangel | undefined => {
  const netz = zellnetz(table, maske)
  for (const bedarf of bedarfe) {
    const richtungen = findMangel(bedarf, netz)
    if (richtungen.length > 0) return { cell: bedarf.cell, richtungen, netz }
  }
  return undefined
}

/** Moves the cell as far as it goes, so that `isReached` tells what it is cut off from. */
export const moveFully = ({ cell, netz }: Mangel, richtung: Richtung): void => {
  if (richtung === "raise") netz.raise(cell, Infinity)
  else netz.lower(cell, 0)
}

/** The sum of what hiding these cells costs. */
export const costOf = ({ kosten }: Suchraum, cells: Iterable<number>): number => {
  let sum = 0
  for (const cell of cells) sum += kosten[cell]!
  return sum
}

/** The mask with these cells hidden as well. */
export const hideAlso = (maske: Uint8Array, cells: Iterable<number>): Uint8Array => {
  const wider = Uint8Array.from(maske)
  for (const cell of cells) wider[cell] = 1
  return wider
}
