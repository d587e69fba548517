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

/** Finds the places of a tree by JSON pointer; all of them are gathered at the first question. */
export interface Orte {
  /**
   * The offset that a pointer leads to. Where nothing stands there, it is that of the first Angabe of what is nearest: a
   * missing one is to be added beside it. `amSchluessel` asks for a key instead of its value.
   */
  readonly findOffset: (zeiger: string, amSchluessel: boolean) => number
  readonly findKnoten: (zeiger: string) => Knoten | undefined
}

/** Answers questions about the places of a tree. */
export const createOrte = (wurzel: Knoten): Orte => {
  let gesammelt: ReadonlyMap<string, Ort> | undefined
  const find = (zeiger: string): Ort | undefined => {
    gesammelt ??= gatherOrte(wurzel)
    return gesammelt.get(zeiger)
  }
  return {
    findKnoten: (zeiger) => find(zeiger)?.knoten,
    findOffset: (zeiger, amSchluessel) => {
      const genau = find(zeiger)
      if (genau !== undefined) return amSchluessel ? genau.schluessel : genau.knoten.von
      for (let i = zeiger.lastIndexOf("/"); i > 0; i = zeiger.lastIndexOf("/", i - 1)) {
        const naechster = find(zeiger.slice(0, i))
        if (naechster !== undefined) return beginOf(naechster.knoten)
      }
      return beginOf(wurzel)
    },
  }
}

/** One value, and where its key stands. */
interface Ort {
  readonly schluessel: number
  readonly knoten: Knoten
}

/** Where the first Angabe of a mapping stands. */
const beginOf = (knoten: Knoten): number =>
  (knoten.art === "abschnitt" ? knoten.angaben[0]?.von : undefined) ?? knoten.von

const gatherOrte = (wurzel: Knoten): ReadonlyMap<string, Ort> => {
  const orte = new Map<string, Ort>()
  const visit = (knoten: Knoten, zeiger: string, schluessel: number): void => {
    // the first of two equal keys stays
    if (orte.has(zeiger)) return
    orte.set(zeiger, { schluessel, knoten })
    if (knoten.art === "abschnitt")
      for (const angabe of knoten.angaben)
        visit(angabe.knoten, `${zeiger}${formatZeiger([angabe.schluessel])}`, angabe.von)
    if (knoten.art === "liste") knoten.eintraege.forEach((eintrag, i) => visit(eintrag, `${zeiger}/${i}`, eintrag.von))
  }
  visit(wurzel, "", wurzel.von)
  return orte
}
