import type { Art } from "./arten.ts"
import type { Eintrag, Register } from "./Register.ts"

/** What is asked of a Konzept: entries of a kind, with an id, of a Handlungsfeld, or of all of these together. */
export interface Auswahl {
  readonly art?: Art
  readonly id?: string
  readonly handlungsfeld?: string
}

/**
 * The entries that are asked for, in the order of the Konzept. To a Handlungsfeld belong its Unterfelder, and whatever
 * names these, their Ziele or (Massnahmen) their Oberziele; a kind that is asked for as well may also be what these
 * name, such as a Zielgruppe.
 */
export const selectEintraege = (register: Register, { art, id, handlungsfeld }: Auswahl): ReadonlyArray<Eintrag> => {
  const imFeld = handlungsfeld === undefined ? undefined : collectOf(register, handlungsfeld)
  const genannte = new Set(
    art === undefined ? [] : [...(imFeld ?? [])].flatMap((eintrag) => register.genannte(eintrag)),
  )
  // what names other fields alone does not belong to this one
  const isFremd = (eintrag: Eintrag) => eintrag.art.name === "handlungsfeld" || eintrag.art.name === "ziel"
  return register.eintraege.filter(
    (eintrag) =>
      (art === undefined || eintrag.art.name === art.name) &&
      (id === undefined || eintrag.id === id) &&
      (imFeld === undefined || imFeld.has(eintrag) || (genannte.has(eintrag) && !isFremd(eintrag))),
  )
}

const collectOf = (register: Register, handlungsfeld: string): ReadonlySet<Eintrag> => {
  const seen = new Set<Eintrag>()
  const open = register.eintraege.filter(({ art, id }) => art.name === "handlungsfeld" && id === handlungsfeld)
  for (let eintrag = open.pop(); eintrag !== undefined; eintrag = open.pop()) {
    if (seen.has(eintrag)) continue
    seen.add(eintrag)
    const { art } = eintrag
    if (!traeger.has(art.name)) continue
    for (const { von } of register.nennungen(eintrag))
      if (art.name !== "oberziel" || von.art.name === "massnahme") open.push(von)
  }
  return seen
}

/** Whatever names one of these belongs to the same Handlungsfeld. */
const traeger = new Set(["handlungsfeld", "ziel", "oberziel"])
