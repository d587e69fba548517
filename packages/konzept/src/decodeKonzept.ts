import * as Result from "effect/Result"
import { decodeSoweit } from "./decodeSoweit.ts"
import type { Konzept } from "./Konzept.ts"
import { KonzeptUngueltig } from "./KonzeptUngueltig.ts"

/**
 * Is this a Konzept? Takes plain values (parsed YAML or JSON), checks every noun and every reference between nouns,
 * and reports all faults at once, each with its JSON pointer.
 *
 * @param plain  parsed YAML or JSON; not changed
 * @returns      the Konzept, or `KonzeptUngueltig` with one Befund per fault
 *
 * Mind: a Konzept without Massnahmen or Indikatoren is no fault; what the text leaves open stays open. An AGS that lost
 * its leading zero is repaired without a word, as all warnings and hints are left out here: {@link decodeSoweit} tells them.
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { decodeKonzept } from "@zielwerk/konzept"
 *
 * const plain = {
 *   format: "1",
 *   id: "musterstadt-2026",
 *   titel: "Integrationskonzept",
 *   fassung: "2026",
 *   zustand: "entwurf",
 *   kommune: { ags: "01001000", name: "Musterstadt" },
 *   handlungsfelder: [{ id: "sprache", titel: "Sprache" }],
 *   ziele: [{ id: "z-1", titel: "Sprachkurse ausbauen", handlungsfeldId: "sprachen" }],
 * }
 * const ergebnis = decodeKonzept(plain)
 * if (Result.isSuccess(ergebnis)) throw new Error("the reference should fail")
 * ergebnis.failure.befunde.map(({ code, wo }) => [code, wo.zeiger]) // => [["VerweisUnbekannt", "/ziele/0/handlungsfeldId"]]
 * ```
 */
export const decodeKonzept = (plain: unknown): Result.Result<Konzept, KonzeptUngueltig> => {
  const { konzept, befunde } = decodeSoweit(plain)
  const fehler = befunde.filter(({ schwere }) => schwere === "fehler")
  return konzept === undefined || fehler.length > 0
    ? Result.fail(new KonzeptUngueltig({ befunde: fehler }))
    : Result.succeed(konzept)
}
