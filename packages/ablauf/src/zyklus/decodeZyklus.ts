import { befundeOfIssue } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { Zyklusdatei } from "./Zyklusdatei.ts"
import { ZyklusUngueltig } from "./ZyklusUngueltig.ts"

const decode = Schema.decodeUnknownResult(Zyklusdatei, { errors: "all", onExcessProperty: "error", reportInput: true })

/**
 * Is this the file of a cycle? Checks the shape of every entry; whether its ids exist in a Konzept is asked of
 * `checkZyklusverweise`.
 *
 * @param plain  parsed YAML or JSON; not changed
 * @returns      the cycle, or `ZyklusUngueltig` with every fault and its JSON pointer
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { decodeZyklus } from "@zielwerk/ablauf"
 *
 * const ergebnis = decodeZyklus({ format: "1", kalender: { land: "RP" }, jahre: [{ jahr: 2020, berichtAm: "2020-13-01" }] })
 * if (Result.isSuccess(ergebnis)) throw new Error("there is no 13th month")
 * ergebnis.failure.befunde.map(({ code, wo }) => [code, wo.zeiger]) // => [["DatumUngueltig", "/jahre/0/berichtAm"]]
 * ```
 */
export const decodeZyklus = (plain: unknown): Result.Result<Zyklusdatei, ZyklusUngueltig> =>
  Result.mapError(decode(plain), ({ issue }) => new ZyklusUngueltig({ befunde: befundeOfIssue(issue) }))
