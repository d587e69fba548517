/** A language that results can be rendered in; the texts of a Konzept stay as they are. */
export type Sprache = "de" | "en"

/** The same in every language. */
export type InSprachen<A> = { readonly [sprache in Sprache]: A }
