import { formatZeiger } from "@zielwerk/konzept"

/** A value of a YAML file with the offset at which it stands; the plain value and every place are read off this tree. */
export type Knoten = Skalar | Liste | Abschnitt

/** A single value. */
export interface Skalar {
  readonly art: "skalar"
  readonly von: number
  readonly wert: string | number | boolean | null
}

/** A list of values. */
export interface Liste {
  readonly art: "liste"
  readonly von: number
  readonly eintraege: ReadonlyArray<Knoten>
}

/** A mapping, its Angaben in the order of the file; a key given twice stands here twice. */
export interface Abschnitt {
  readonly art: "abschnitt"
  readonly von: number
  readonly angaben: ReadonlyArray<Angabe>
}

/** One key of a mapping, where it stands, and its value. */
export interface Angabe {
  readonly schluessel: string
  readonly von: number
  readonly knoten: Knoten
}

/** The plain value of a tree. Keys become own properties whatever their name, so that none reaches a prototype. */
export const toPlain = (knoten: Knoten): unknown => {
  switch (knoten.art) {
    case "skalar":
      return knoten.wert
    case "liste":
      return knoten.eintraege.map(toPlain)
    case "abschnitt": {
      const plain: { [schluessel: string]: unknown } = {}
      // the first of two equal keys stays, as `SchluesselDoppelt` says
      for (const { schluessel, knoten: wert } of knoten.angaben)
        if (!Object.hasOwn(plain, schluessel)) define(plain, schluessel, toPlain(wert))
      return plain
    }
  }
}

const define = (plain: { [schluessel: string]: unknown }, schluessel: string, value: unknown): void => {
  if (schluessel === "__proto__")
    Object.defineProperty(plain, schluessel, { value, enumerable: true, configurable: true, writable: true })
  else plain[schluessel] = value
}

/**
 * Finds the offset that a JSON pointer leads to. Where nothing stands there, it is that of the first Angabe of what is
 * nearest: a missing one is to be added beside it. `amSchluessel` asks for a key instead of its value. All places are
 * gathered at the first question.
 */
export const createFindOffset = (wurzel: Knoten): ((zeiger: string, amSchluessel: boolean) => number) => {
  let orte: ReadonlyMap<string, Orte> | undefined
  return (zeiger, amSchluessel) => {
    orte ??= gatherOrte(wurzel)
    const genau = orte.get(zeiger)
    if (genau !== undefined) return amSchluessel ? genau.schluessel : genau.wert
    for (let i = zeiger.lastIndexOf("/"); i > 0; i = zeiger.lastIndexOf("/", i - 1)) {
      const beginn = orte.get(zeiger.slice(0, i))?.beginn
      if (beginn !== undefined) return beginn
    }
    return orte.get("")?.beginn ?? 0
  }
}

/** The places of one value: its key, itself, and the first Angabe in it. */
interface Orte {
  readonly schluessel: number
  readonly wert: number
  readonly beginn: number
}

const gatherOrte = (wurzel: Knoten): ReadonlyMap<string, Orte> => {
  const orte = new Map<string, Orte>()
  const visit = (knoten: Knoten, zeiger: string, schluessel: number): void => {
    // the first of two equal keys stays
    if (orte.has(zeiger)) return
    const angaben = knoten.art === "abschnitt" ? knoten.angaben : []
    orte.set(zeiger, { schluessel, wert: knoten.von, beginn: angaben[0]?.von ?? knoten.von })
    for (const angabe of angaben) visit(angabe.knoten, `${zeiger}${formatZeiger([angabe.schluessel])}`, angabe.von)
    if (knoten.art === "liste") knoten.eintraege.forEach((eintrag, i) => visit(eintrag, `${zeiger}/${i}`, eintrag.von))
  }
  visit(wurzel, "", wurzel.von)
  return orte
}
