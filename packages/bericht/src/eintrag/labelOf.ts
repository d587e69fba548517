import type { Art } from "./arten.ts"
import { hasNamen, nameOf } from "./nameOf.ts"
import { annotationOf, elementOf, type Feldschema, listenOf } from "./schema.ts"

/** Schemas of which a thousand things are made: their titles say nothing of the property. */
const allgemein = new Set(["Titel", "Text", "Datum", "Zeitbezug", "Anzahl", "Stelle", "Merkmale"])

/** Does the name of a property say no more than which noun it refers to (`zielIds`, `wer`)? */
export const isBlosserVerweis = ({ name, titel }: Feldschema): boolean =>
  titel === undefined && (/Ids?$/u.test(name) || name === "wer")

/**
 * What is a property called? By its own title; a reference by its noun, in the word of the Kommune, also where it is a
 * list of references with more to each (`oberziele` of a Ziel); a list by its name, anything else by the title of its
 * schema.
 */
export const labelOf = (feld: Feldschema, arten: ReadonlyArray<Art>): string => {
  const { name, titel, ast } = feld
  if (titel !== undefined) return titel
  const element = elementOf(ast)
  const [liste, ...andere] = listenOf(element ?? ast)
  const art = isBlosserVerweis(feld) && andere.length === 0 ? arten.find((a) => a.liste === liste) : undefined
  if (art !== undefined) return element === undefined ? art.einzahl : art.mehrzahl
  const verwiesene = element === undefined ? undefined : arten.find((a) => a.liste === name)
  if (verwiesene !== undefined) return verwiesene.mehrzahl
  const isAllgemein =
    element !== undefined || liste !== undefined || allgemein.has(annotationOf(ast, "identifier") ?? "")
  return (isAllgemein || hasNamen(name) ? undefined : annotationOf(ast, "title")) ?? nameOf(name)
}
