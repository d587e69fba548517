import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Befund } from "./befund/Befund.ts"
import { grenzeGesucht } from "./befund/grenzen.ts"
import { Beobachtung } from "./Beobachtung.ts"
import { befundeOfIssue } from "./decode/befundeOfIssue.ts"
import { formatZeiger, parseZeiger } from "./decode/zeiger.ts"
import { BeobachtungenUngueltig } from "./BeobachtungenUngueltig.ts"

const decode = Schema.decodeUnknownResult(Schema.Array(Beobachtung), {
  errors: "all",
  onExcessProperty: "error",
  reportInput: true,
})

/**
 * Are these Beobachtungen? Takes plain values and checks the shape of each; whether they fit a Konzept is asked of
 * `checkBeobachtungen`.
 *
 * @param plain  a list of plain values; not changed
 * @returns      the Beobachtungen in the same order, or `BeobachtungenUngueltig` with every fault and its JSON pointer;
 *               the search ends some time after the thousandth
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { decodeBeobachtungen } from "@zielwerk/konzept"
 *
 * const zeile = { messgroesse: "mh", zeit: "2018-02-30", wert: { _tag: "Zahl", zahl: 12 }, einheit: "personen", quelle: "q" }
 * const ergebnis = decodeBeobachtungen([zeile])
 * if (Result.isSuccess(ergebnis)) throw new Error("there is no 30 February")
 * ergebnis.failure.befunde.map(({ code, wo }) => [code, wo.zeiger]) // => [["DatumUngueltig", "/0/zeit"]]
 * ```
 */
export const decodeBeobachtungen = (
  plain: unknown,
): Result.Result<ReadonlyArray<Beobachtung>, BeobachtungenUngueltig> => {
  if (!Array.isArray(plain)) return refuse(Result.match(decode(plain), { onSuccess: () => [], onFailure: befundeOf }))
  const beobachtungen: Array<Beobachtung> = []
  const befunde: Array<Befund> = []
  // part by part: the faults of a million rows at once would fill the memory
  for (let von = 0; von < plain.length && befunde.length < grenzeGesucht; von += teil) {
    const ergebnis = decode(plain.slice(von, von + teil))
    if (Result.isSuccess(ergebnis)) for (const beobachtung of ergebnis.success) beobachtungen.push(beobachtung)
    else for (const b of befundeOf(ergebnis.failure)) befunde.push(shift(b, von))
  }
  return befunde.length > 0 ? refuse(befunde) : Result.succeed(beobachtungen)
}

const teil = 1_000

const refuse = (befunde: ReadonlyArray<Befund>) => Result.fail(new BeobachtungenUngueltig({ befunde }))
const befundeOf = ({ issue }: Schema.SchemaError): ReadonlyArray<Befund> => befundeOfIssue(issue)

/** The same Befund, its position counted in the whole list. */
const shift = (b: Befund, von: number): Befund => {
  const [position, ...rest] = parseZeiger(b.wo.zeiger ?? "")
  return typeof position === "number" ? { ...b, wo: { ...b.wo, zeiger: formatZeiger([von + position, ...rest]) } } : b
}
