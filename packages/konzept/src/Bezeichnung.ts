import * as Schema from "effect/Schema"
import { Titel } from "./Text.ts"

/** What a Kommune calls a noun, such as Leitziel, Leitziele. */
export const Bezeichnung = Schema.Struct({
  einzahl: Titel.pipe(Schema.annotateKey({ title: "Einzahl", description: "zum Beispiel Leitziel" })),
  mehrzahl: Titel.pipe(Schema.annotateKey({ title: "Mehrzahl", description: "zum Beispiel Leitziele" })),
}).annotate({
  identifier: "Bezeichnung",
  title: "Bezeichnung",
  description: "Wie die Kommune es nennt, in Einzahl und Mehrzahl",
})
/** What a Kommune calls a noun. */
export type Bezeichnung = typeof Bezeichnung.Type

/** The nouns that a Kommune may call differently, with the words of this library. */
export const ueblicheBezeichnungen = {
  rolle: { einzahl: "Rolle", mehrzahl: "Rollen" },
  oberziel: { einzahl: "Oberziel", mehrzahl: "Oberziele" },
  handlungsfeld: { einzahl: "Handlungsfeld", mehrzahl: "Handlungsfelder" },
  ziel: { einzahl: "Ziel", mehrzahl: "Ziele" },
  massnahme: { einzahl: "Maßnahme", mehrzahl: "Maßnahmen" },
  gremium: { einzahl: "Gremium", mehrzahl: "Gremien" },
} as const satisfies { readonly [nomen: string]: Bezeichnung }

const eigene = Schema.optionalKey(Bezeichnung)

/** What a Kommune calls its nouns; what it leaves out keeps its usual name. */
export const Bezeichnungen = Schema.Struct({
  rolle: eigene,
  oberziel: eigene,
  handlungsfeld: eigene,
  ziel: eigene,
  massnahme: eigene,
  gremium: eigene,
}).annotate({
  identifier: "Bezeichnungen",
  title: "Bezeichnungen",
  description: "Wie die Kommune Oberziele, Ziele, Maßnahmen … nennt",
})
/** What a Kommune calls its nouns. */
export type Bezeichnungen = typeof Bezeichnungen.Type

/**
 * What does this Kommune call a noun?
 *
 * @example
 * ```ts beispiel
 * import { bezeichnungOf } from "@zielwerk/konzept"
 *
 * bezeichnungOf({ bezeichnungen: { oberziel: { einzahl: "Leitziel", mehrzahl: "Leitziele" } } }, "oberziel").mehrzahl // => "Leitziele"
 * bezeichnungOf({}, "massnahme").einzahl // => "Maßnahme"
 * ```
 */
export const bezeichnungOf = (
  konzept: { readonly bezeichnungen?: Bezeichnungen },
  nomen: keyof typeof ueblicheBezeichnungen,
): Bezeichnung => konzept.bezeichnungen?.[nomen] ?? ueblicheBezeichnungen[nomen]
