import * as Result from "effect/Result"
import { decodeKonzept } from "../decodeKonzept.ts"
import type { Konzept } from "../Konzept.ts"
import type { MitVerweisen } from "./MitVerweisen.ts"

/**
 * A Konzept written in code: does every reference lead to an entry? The compiler says no at the very reference, and
 * the editor offers the ids there are, of the right kind: nested ones too, and those of two lists where either may stand.
 *
 * @param konzept  the plain form of a file, as a literal: lists may be left out. Unknown keys, misspelt words of a fixed
 *                 set and references to an id that it does not give are compile errors
 * @returns        the Konzept, checked by every rule of {@link decodeKonzept}
 * @throws         `KonzeptUngueltig` with every fault: code that writes a wrong Konzept is broken. Ids given twice, dates
 *                 that are none and all rules between values are found here and not by the compiler
 *
 * Mind: the compiler knows an id only where it is written as a literal. One computed id (`` `ziel-${n}` ``) and all
 * references to its kind compile; they are still checked when the code runs. For files take {@link decodeKonzept}.
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { defineKonzept } from "@zielwerk/konzept"
 *
 * const konzept = defineKonzept({
 *   format: "1",
 *   id: "musterstadt-2026",
 *   titel: "Integrationskonzept",
 *   fassung: "2026",
 *   zustand: "entwurf",
 *   kommune: { ags: "01001000", name: "Musterstadt" },
 *   handlungsfelder: [{ id: "sprache", titel: "Sprache" }],
 *   ziele: [{ id: "kurse", titel: "Sprachkurse ausbauen", handlungsfeldId: "sprache" }],
 * })
 * konzept.ziele.map(({ handlungsfeldId }) => handlungsfeldId) // => ["sprache"]
 * konzept.massnahmen // => []
 *
 * const falsch = () =>
 *   defineKonzept({
 *     format: "1",
 *     id: "musterstadt-2026",
 *     titel: "Integrationskonzept",
 *     fassung: "2026",
 *     zustand: "entwurf",
 *     kommune: { ags: "01001000", name: "Musterstadt" },
 *     handlungsfelder: [{ id: "sprache", titel: "Sprache" }],
 *     // @ts-expect-error Type '"sprahce"' is not assignable to type '"sprache"'.
 *     ziele: [{ id: "kurse", titel: "Sprachkurse ausbauen", handlungsfeldId: "sprahce" }],
 *   })
 * Result.isFailure(Result.try(falsch)) // => true
 * ```
 */
export const defineKonzept = <const K>(konzept: Geschrieben<K>): Konzept => Result.getOrThrow(decodeKonzept(konzept))

/**
 * The condition never holds. It is there because both its branches count when `K` is inferred, while the literal is
 * compared with the second alone: so unknown keys and wrong references are reported where they stand.
 */
type Geschrieben<K> = [K] extends [never] ? K : MitVerweisen<K>
