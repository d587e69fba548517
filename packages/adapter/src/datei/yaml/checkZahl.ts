import { type Befund, befund, showWert } from "@zielwerk/konzept"
import type { Skalar } from "./Knoten.ts"
import { readWort } from "./readWort.ts"
import { isExact } from "./resolveSkalar.ts"

/**
 * Does a number stand for exactly what it looks like? YAML takes `0x1F`, `1e3` and `017` for numbers that few people
 * would read, and a computer keeps no more than 15 digits.
 */
export const checkZahl = ({ von, wert }: Skalar, text: string, feld: string, zeiger: string): Befund | undefined => {
  if (typeof wert !== "number") return undefined
  const wort = readWort(text, von)
  if (!isExact(wert) || (ziffernOf(wort) > 15 && String(wert) !== wort))
    return befund("ZahlUngenau", { zeiger }, { feld, gefunden: showWert(wort) })
  return !gewoehnlich.test(wort) || Object.is(wert, -0)
    ? befund("ZahlSchreibweise", { zeiger }, { feld, gefunden: showWert(wort), regel, vorschlag: String(wert) })
    : undefined
}

const gewoehnlich = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/u
const regel = "Zahlen stehen hier in Ziffern, ohne führende Null, ohne Exponent und ohne Vorsatz wie 0x."

/** Digits that carry a value: `0.0050` has two. */
const ziffernOf = (wort: string): number =>
  gewoehnlich.test(wort) ? wort.replace(/\D/gu, "").replace(/^0+/u, "").length : 0
