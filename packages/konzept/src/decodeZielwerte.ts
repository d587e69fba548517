import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { befundeOfIssue } from "./decode/befundeOfIssue.ts"
import { Zielwertdatei } from "./Zielwert.ts"
import { ZielwerteUngueltig } from "./ZielwerteUngueltig.ts"

const decode = Schema.decodeUnknownResult(Zielwertdatei, {
  errors: "all",
  onExcessProperty: "error",
  reportInput: true,
})

/**
 * Are these Zielwerte that stand beside a Konzept? Takes plain values and checks the shape of each; whether they fit a
 * Konzept is asked of `checkKonzept`, once they are among its own.
 *
 * @param plain  parsed YAML or JSON; not changed
 * @returns      the Zielwerte with their hint, or `ZielwerteUngueltig` with every fault and its JSON pointer
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { decodeZielwerte } from "@zielwerk/konzept"
 *
 * const zielwert = { id: "zw-1", zielId: "kurse", vorgabe: { art: "jaNein", frist: "2027-13" } }
 * const ergebnis = decodeZielwerte({ format: "1", hinweis: "Nur ein Beispiel", zielwerte: [zielwert] })
 * if (Result.isSuccess(ergebnis)) throw new Error("there is no 13th month")
 * ergebnis.failure.befunde.map(({ code, wo }) => [code, wo.zeiger]) // => [["DatumUngueltig", "/zielwerte/0/vorgabe/frist"]]
 * ```
 */
export const decodeZielwerte = (plain: unknown): Result.Result<Zielwertdatei, ZielwerteUngueltig> =>
  Result.mapError(decode(plain), ({ issue }) => new ZielwerteUngueltig({ befunde: befundeOfIssue(issue) }))
