import type { Datei } from "./datei.ts"
import { formatOrt, isKnoten, listStellen } from "./syntax.ts"

/** One import or re-export: what is asked for, and where. */
export type Import = { readonly ziel: string; readonly ort: string }

/** Every kind counts: `import`, `import type`, `export … from`, `import(…)`, and `import("…").T` in a type. */
export const listImporte = (datei: Datei): ReadonlyArray<Import> =>
  listStellen(datei).flatMap(({ knoten }) =>
    isKnoten(knoten.source) && typeof knoten.source.value === "string"
      ? [{ ziel: knoten.source.value, ort: formatOrt(datei, knoten) }]
      : [],
  )

export const isRelativ = (ziel: string): boolean => ziel.startsWith(".")

/** `@zielwerk/x/y` → `@zielwerk/x`, `effect/Schema` → `effect`. */
export const paketnameOf = (ziel: string): string => ziel.split("/", ziel.startsWith("@") ? 2 : 1).join("/")
