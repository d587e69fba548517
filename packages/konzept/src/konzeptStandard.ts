import * as Result from "effect/Result"
import type { StandardSchemaV1 } from "effect/StandardSchema"
import { type Befund, renderBefund } from "./befund/Befund.ts"
import { parseZeiger } from "./decode/zeiger.ts"
import { decodeKonzept } from "./decodeKonzept.ts"
import type { KonzeptEingabe } from "./define/MitVerweisen.ts"
import type { Konzept } from "./Konzept.ts"

/**
 * The Konzept as a Standard Schema (https://standardschema.dev): is this a Konzept, asked by a form, a router or any
 * other library that takes such schemas? By every rule of {@link decodeKonzept}, with its German sentences.
 *
 * `~standard.validate` takes plain values and answers at once, never with a promise: `{ value }` with the Konzept, or
 * `{ issues }` with one issue per fault; `message` says what, why and how to mend it, `path` leads to the place.
 *
 * Mind: `Schema.toStandardSchemaV1(Konzept)` of effect checks the shape alone, in English, and follows no reference.
 *
 * @example
 * ```ts beispiel
 * import { konzeptStandard } from "@zielwerk/konzept"
 *
 * const plain = {
 *   format: "1",
 *   id: "musterstadt-2026",
 *   titel: "Integrationskonzept",
 *   fassung: "2026",
 *   zustand: "entwurf",
 *   kommune: { ags: "01001000", name: "Musterstadt" },
 *   ziele: [{ id: "kurse", titel: "" }],
 * }
 * const ergebnis = await konzeptStandard["~standard"].validate(plain)
 * ergebnis.issues?.map(({ path }) => path) // => [["ziele", 0, "titel"]]
 * ergebnis.issues?.map(({ message }) => message) // => ["„titel“ ist leer. Hier stehen 1 bis 500 Zeichen. Den Text ergänzen oder kürzen."]
 * ```
 */
export const konzeptStandard: StandardSchemaV1<KonzeptEingabe, Konzept> = {
  "~standard": {
    version: 1,
    vendor: "zielwerk",
    validate: (plain) =>
      Result.match(decodeKonzept(plain), {
        onSuccess: (value): StandardSchemaV1.Result<Konzept> => ({ value }),
        onFailure: ({ befunde }) => ({ issues: befunde.map(issueOf) }),
      }),
  },
}

const issueOf = (befund: Befund): StandardSchemaV1.Issue => {
  const { was, warum, abhilfe } = renderBefund(befund)
  return { message: `${was} ${warum} ${abhilfe}`, path: parseZeiger(befund.wo.zeiger ?? "") }
}
