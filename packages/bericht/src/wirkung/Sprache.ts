/** The languages that a result can be rendered in. */
export type Sprache = "de" | "en"
