import type { Ausgabe, Umgebung } from "./Umgebung.ts"

/** Colour for a screen only; `NO_COLOR` forbids it (no-color.org) and outweighs `FORCE_COLOR`, which asks for it anywhere. */
export const hasFarbe = (ausgabe: Ausgabe, env: Umgebung["env"]): boolean => {
  const { NO_COLOR: ohne = "", FORCE_COLOR: mit = "", TERM: geraet } = env
  if (ohne !== "") return false
  return mit === "" ? geraet !== "dumb" && ausgabe.isTTY() : mit !== "0"
}
