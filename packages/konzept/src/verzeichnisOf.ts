import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import { Konzept } from "./Konzept.ts"

type Teil = string | number
/** The way from the Konzept down to a place, last step first, so that parts of it are shared. */
interface Weg {
  readonly davor: Weg | undefined
  readonly teil: Teil
}

/** An entry of a Konzept that has an id, and the list that it stands in. */
export interface Eintrag {
  readonly liste: string
  readonly id: string
  readonly wert: object
  readonly pfad: ReadonlyArray<Teil>
}

/** One reference: the entry it stands in, the way to it, the id it names and the lists that may hold that id. */
export interface Verweis {
  readonly von: Eintrag | undefined
  readonly kennung: string
  readonly listen: ReadonlyArray<string>
  readonly pfad: ReadonlyArray<Teil>
}

/** All entries and all references of a Konzept, in the order of its lists. */
export interface Verzeichnis {
  readonly eintraege: ReadonlyArray<Eintrag>
  readonly verweise: ReadonlyArray<Verweis>
}

/**
 * Which entries does a Konzept have, and who refers to whom? Read off the schemas alone: a property `id` declares an
 * entry, every other id is a reference. A new noun or field needs nothing here.
 *
 * @example
 * ```ts beispiel
 * import { defineKonzept, verzeichnisOf } from "@zielwerk/konzept"
 *
 * const konzept = defineKonzept({
 *   format: "1",
 *   id: "musterstadt-2026",
 *   titel: "Integrationskonzept",
 *   fassung: "2026",
 *   zustand: "entwurf",
 *   kommune: { ags: "01001000", name: "Musterstadt" },
 *   handlungsfelder: [{ id: "sprache", titel: "Sprache" }],
 *   ziele: [{ id: "kurse", titel: "Kurse ausbauen", handlungsfeldId: "sprache" }],
 * })
 * const { eintraege, verweise } = verzeichnisOf(konzept)
 * eintraege.map(({ liste, id }) => `${liste} ${id}`) // => ["handlungsfelder sprache", "ziele kurse"]
 * verweise.map(({ von, kennung }) => `${von?.id} → ${kennung}`) // => ["kurse → sprache"]
 * ```
 */
export const verzeichnisOf = (konzept: Konzept): Verzeichnis => {
  const eintraege: Array<Eintrag> = []
  const verweise: Array<Verweis> = []
  sammler(konzept, undefined, undefined, {
    declare: (liste, id, wert, weg) => {
      const eintrag = { liste, id, wert, pfad: pfadOf(weg) }
      eintraege.push(eintrag)
      return eintrag
    },
    refer: (listen, kennung, von, weg) => verweise.push({ von, kennung, listen, pfad: pfadOf(weg) }),
  })
  return { eintraege, verweise }
}

interface Funde {
  readonly declare: (liste: string, id: string, wert: object, weg: Weg | undefined) => Eintrag
  readonly refer: (listen: ReadonlyArray<string>, kennung: string, von: Eintrag | undefined, weg: Weg) => void
}
type Sammler = (wert: unknown, weg: Weg | undefined, von: Eintrag | undefined, funde: Funde) => void

const pfadOf = (weg: Weg | undefined): ReadonlyArray<Teil> => {
  const pfad: Array<Teil> = []
  for (let w = weg; w !== undefined; w = w.davor) pfad.push(w.teil)
  return pfad.toReversed()
}

/** The lists whose ids a schema holds; none if it is no id. */
const listenOf = (ast: SchemaAST.AST): ReadonlyArray<string> => {
  if (ast._tag === "Union") {
    const listen = ast.types.map(listenOf)
    return listen.every((l) => l.length > 0) ? listen.flat() : []
  }
  const liste: unknown = Schema.resolveAnnotations(Schema.make(ast))?.["liste"]
  return typeof liste === "string" ? [liste] : []
}

/** What collects from values of a schema; `undefined` where there is nothing to be found at any depth. */
const createSammler = (ast: SchemaAST.AST): Sammler | undefined => {
  const listen = listenOf(ast)
  if (listen.length > 0) return (wert, weg, von, funde) => funde.refer(listen, String(wert), von, weg as Weg)
  switch (ast._tag) {
    case "Objects":
      return sammlerOfObjects(ast)
    case "Arrays":
      return sammlerOfArrays(ast)
    case "Union":
      return sammlerOfUnion(ast)
    default:
      return undefined
  }
}

const sammlerOfObjects = (ast: SchemaAST.Objects): Sammler | undefined => {
  const id = ast.propertySignatures.find(({ name }) => name === "id")
  const [liste] = id === undefined ? [] : listenOf(id.type)
  const felder = ast.propertySignatures.flatMap(({ name, type }) => {
    const sammle = name === "id" ? undefined : createSammler(type)
    return sammle === undefined ? [] : [{ name: String(name), sammle }]
  })
  if (felder.length === 0 && liste === undefined) return undefined
  return (wert, weg, von, funde) => {
    const felderwerte = wert as { readonly [name: string]: unknown }
    const hier = liste === undefined ? von : funde.declare(liste, String(felderwerte["id"]), wert as object, weg)
    for (const { name, sammle } of felder) {
      const feldwert = felderwerte[name]
      if (feldwert !== undefined) sammle(feldwert, { davor: weg, teil: name }, hier, funde)
    }
  }
}

const sammlerOfArrays = (ast: SchemaAST.Arrays): Sammler | undefined => {
  const [typ] = [...ast.rest, ...ast.elements]
  const sammle = typ === undefined ? undefined : createSammler(typ)
  if (sammle === undefined) return undefined
  return (wert, weg, von, funde) => {
    for (const [i, eintrag] of (wert as ReadonlyArray<unknown>).entries())
      sammle(eintrag, { davor: weg, teil: i }, von, funde)
  }
}

/** Members of a union of structs are told apart by their literals, or by the keys that they require. */
const sammlerOfUnion = (ast: SchemaAST.Union): Sammler | undefined => {
  const glieder = ast.types.map((type) => ({ passt: createPasst(type), sammle: createSammler(type) }))
  if (glieder.every(({ sammle }) => sammle === undefined)) return undefined
  return (wert, weg, von, funde) => glieder.find(({ passt }) => passt(wert))?.sammle?.(wert, weg, von, funde)
}

const createPasst = (ast: SchemaAST.AST): ((wert: unknown) => boolean) => {
  if (ast._tag !== "Objects") return (wert) => typeof wert !== "object"
  type Pflichtfeld = { readonly name: PropertyKey; readonly literal: unknown }
  const merkmale = ast.propertySignatures.flatMap(({ name, type }): ReadonlyArray<Pflichtfeld> => {
    if (type._tag === "Literal") return [{ name, literal: type.literal }]
    return type.context?.isOptional === true ? [] : [{ name, literal: undefined }]
  })
  return (wert) =>
    typeof wert === "object" &&
    wert !== null &&
    merkmale.every(({ name, literal }) => {
      const feld = (wert as { readonly [key: PropertyKey]: unknown })[name]
      return literal === undefined ? feld !== undefined : feld === literal
    })
}

const sammler: Sammler = createSammler(Schema.toType(Konzept).ast) ?? (() => undefined)
