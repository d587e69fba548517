import * as Result from "effect/Result"
import { NichtDefiniert, type Grund } from "../NichtDefiniert.ts"
import type { Intervall } from "./Intervall.ts"

/** A printed figure (gedruckte Zahl) and the interval that its digits allow. */
export interface Gedruckt {
  /** as printed */
  readonly text: string
  /** the number in the printed unit: 24.4 for `24,4 %`, not 0.244 */
  readonly wert: number
  /** digits after the decimal comma */
  readonly stellen: number
  /** the printed unit, `""` if none is printed; a column header may overrule it */
  readonly einheit: "%" | "%-Punkte" | ""
  /** `wert` ± half a unit of the last printed digit, both ends included */
  readonly spanne: Intervall
}

/**
 * What does a printed figure claim (gedruckte Zahl, auf die letzte Stelle gerundet)? The numbers that its digits stand
 * for.
 *
 *     spanne = wert ± ½ · 10^(−stellen)
 *
 * @param text  one figure in German notation: decimal comma; dots only between groups of three digits; sign `+`, `-` or
 *              `−`; then nothing, `%` or `%-Punkte`, with or without a (no-break, thin) space; up to 15 digits
 * @returns     value, digits, unit as printed and the interval
 *              `NichtDefiniert` if the text is no such figure (`keineZahl`), a dot does not group three digits
 *              (`punktMehrdeutig`: `24.4` may be English, `1,234.5` is), another unit follows (`einheitUnbekannt`), or
 *              there are more digits than doubles tell apart (`zuVieleStellen`)
 *
 * Both ends belong to the interval: whether its author rounds halves up (DIN 1333) or to the even digit (IEEE 754) is
 * not printed, so either end may be the true value.
 *
 * Mind: `1.234` is read as one thousand two hundred and thirty-four; in an English text it is another number. Zeros at
 * the end may be rounded away by hand ("rund 1.000"), and cut-off instead of rounded digits reach a whole unit up: in
 * both cases the true interval is wider. A count such as `26.064` is usually exact: then use `exact`.
 *
 * @source DIN 1333 (1992), Zahlenangaben; spec "bewertung" V-01
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { rounded } from "@zielwerk/statistik"
 *
 * const anteil = rounded("24,4 %")
 * Result.map(anteil, (g) => [g.wert, g.stellen, g.einheit]) // => Result.succeed([24.4, 1, "%"])
 * Result.map(anteil, (g) => g.spanne) // => Result.succeed({ von: 24.35, bis: 24.45 })
 * Result.map(rounded("26.064"), (g) => g.spanne) // => Result.succeed({ von: 26063.5, bis: 26064.5 })
 * Result.mapError(rounded("24.4 %"), (e) => e.grund) // => Result.fail("punktMehrdeutig")
 * ```
 */
export const rounded = (text: string): Result.Result<Gedruckt, NichtDefiniert> => {
  // No figure is this long; the limit also keeps the patterns below from reading a megabyte.
  if (text.length > MAX_LENGTH) return refuse("keineZahl", text)
  const parts = SIGN_NUMBER_UNIT.exec(text.trim())
  if (parts === null) return refuse("keineZahl", text)
  const [, sign = "", number = "", unit = ""] = parts

  const digits = GERMAN_NUMBER.exec(number)
  if (digits === null) return refuse(number.includes(".") ? "punktMehrdeutig" : "keineZahl", text)
  const einheit = UNITS.get(unit)
  if (einheit === undefined) return refuse("einheitUnbekannt", text)

  const decimals = digits[2] ?? ""
  const allDigits = digits[1]!.replaceAll(".", "") + decimals
  if (allDigits.length > MAX_DIGITS) return refuse("zuVieleStellen", text)

  // Written as decimal text and read once, each bound is the nearest double: 24.45, not 24.4 + 0.05.
  const units = Number(allDigits)
  const exponent = `e-${decimals.length}`
  const wert = Number(units + exponent)
  const above = Number(`${units}.5${exponent}`)
  const below = units === 0 ? -above : Number(`${units - 1}.5${exponent}`)
  const isNegative = sign !== "" && sign !== "+"
  return Result.succeed({
    text,
    wert: isNegative ? 0 - wert : wert, // 0 - 0 is 0, -0 would not be
    stellen: decimals.length,
    einheit,
    spanne: isNegative ? { von: -above, bis: -below } : { von: below, bis: above },
  })
}

const MAX_LENGTH = 64

/** Doubles tell all decimal numbers of 15 digits apart, and with them the halves between two of them. */
const MAX_DIGITS = 15

/** Sign, then digits with dots and commas, then after optional spaces (no-break, thin, narrow no-break) the rest. */
const SIGN_NUMBER_UNIT = /^([+\-\u2212]?)(\d[\d.,]*)[ \u00a0\u2009\u202f]*(.*)$/u

/** `0`, `26.064` or `26064`, without leading zeros; then optional decimals. */
const GERMAN_NUMBER = /^(0|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d*)(?:,(\d+))?$/u

const UNITS: ReadonlyMap<string, Gedruckt["einheit"]> = new Map([
  ["", ""],
  ["%", "%"],
  ["%-Punkte", "%-Punkte"],
] as const)

const refuse = (grund: Grund, text: string): Result.Result<never, NichtDefiniert> =>
  Result.fail(
    new NichtDefiniert({
      grund,
      feld: "text",
      gefunden: text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text,
    }),
  )
