import type { Befund } from "@zielwerk/konzept"

/** A Befund whose place is known as an offset only. */
export type Fund = readonly [von: number, befund: Befund]
