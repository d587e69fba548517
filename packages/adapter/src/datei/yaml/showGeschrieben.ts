import { type Befund, showWert } from "@zielwerk/konzept"
import type { Knoten } from "./Knoten.ts"
import { readWort } from "./readWort.ts"

/**
 * The same Befund about what stands in the file: whoever wrote `1.10` or `0x1F` without quotes does not know the numbers
 * 1.1 and 31 that YAML makes of them.
 */
export const showGeschrieben = (b: Befund, knoten: Knoten | undefined, text: string): Befund => {
  const isUnzitiert = knoten?.art === "skalar" && (typeof knoten.wert === "number" || typeof knoten.wert === "boolean")
  if (!isUnzitiert || !codes.has(b.code)) return b
  const wort = readWort(text, knoten.von)
  const isText = b.code === "TypFalsch" && b.angaben["erwartet"] === "Text"
  const angaben = { ...b.angaben, gefunden: `${showWert(wort)} ohne Anführungszeichen` }
  return { ...b, angaben: isText ? { ...angaben, vorschlag: `"${wort}"` } : angaben }
}

const codes: ReadonlySet<string> = new Set(["TypFalsch", "AgsUngueltig", "WertUngueltig"])
