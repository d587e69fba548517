import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Beobachtung } from "./Beobachtung.ts"
import { befundeOfIssue } from "./decode/befundeOfIssue.ts"
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
 * @returns      the Beobachtungen in the same order, or `BeobachtungenUngueltig` with every fault and its JSON pointer
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
): Result.Result<ReadonlyArray<Beobachtung>, BeobachtungenUngueltig> =>
  Result.mapError(decode(plain), ({ issue }) => new BeobachtungenUngueltig({ befunde: befundeOfIssue(issue) }))
