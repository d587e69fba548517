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
 * The offset that a path leads to. Where it ends early, the first key or entry of what is there: a missing Angabe is
 * to be added beside it. `amSchluessel` asks for the key instead of its value.
 */
export const findOffset = (wurzel: Knoten, pfad: ReadonlyArray<string | number>, amSchluessel: boolean): number => {
  let knoten = wurzel
  for (const [i, schritt] of pfad.entries()) {
    const angabe =
      knoten.art === "abschnitt" ? knoten.angaben.find(({ schluessel }) => schluessel === String(schritt)) : undefined
    const naechster = knoten.art === "liste" ? knoten.eintraege[Number(schritt)] : angabe?.knoten
    if (naechster === undefined) return findBeginn(knoten)
    if (angabe !== undefined && amSchluessel && i === pfad.length - 1) return angabe.von
    knoten = naechster
  }
  return knoten.von
}

const findBeginn = (knoten: Knoten): number =>
  (knoten.art === "abschnitt" ? knoten.angaben[0]?.von : undefined) ?? knoten.von
