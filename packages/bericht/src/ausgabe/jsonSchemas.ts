import { jsonSchemaOf } from "@zielwerk/konzept"
import type { JsonSchema } from "effect/JsonSchema"
import { Auswertungsausgabe } from "./Auswertungsausgabe.ts"
import { Pruefungsausgabe } from "./Pruefungsausgabe.ts"
import { Statistikausgabe } from "./Statistikausgabe.ts"
import { Zeigenausgabe } from "./Zeigenausgabe.ts"

/**
 * What `auswerten --format json` prints, as JSON Schema 2020-12, for programs that read it. The same stands in
 * `@zielwerk/bericht/schema/auswertung.schema.json`.
 *
 * @example
 * ```ts beispiel
 * import { auswertungJsonSchema } from "@zielwerk/bericht"
 *
 * auswertungJsonSchema()["$id"] // => "urn:zielwerk:auswertung:1"
 * ```
 */
export const auswertungJsonSchema = (): JsonSchema => jsonSchemaOf(Auswertungsausgabe, "urn:zielwerk:auswertung:1")

/**
 * What `pruefen --format json` prints, as JSON Schema 2020-12, for programs that read it. The same stands in
 * `@zielwerk/bericht/schema/pruefung.schema.json`.
 *
 * @example
 * ```ts beispiel
 * import { pruefungJsonSchema } from "@zielwerk/bericht"
 *
 * pruefungJsonSchema()["$id"] // => "urn:zielwerk:pruefung:1"
 * ```
 */
export const pruefungJsonSchema = (): JsonSchema => jsonSchemaOf(Pruefungsausgabe, "urn:zielwerk:pruefung:1")

/**
 * What `zeigen --format json` prints, as JSON Schema 2020-12, for programs that read it. The same stands in
 * `@zielwerk/bericht/schema/zeigen.schema.json`.
 *
 * @example
 * ```ts beispiel
 * import { zeigenJsonSchema } from "@zielwerk/bericht"
 *
 * zeigenJsonSchema()["$id"] // => "urn:zielwerk:zeigen:1"
 * ```
 */
export const zeigenJsonSchema = (): JsonSchema => jsonSchemaOf(Zeigenausgabe, "urn:zielwerk:zeigen:1")

/**
 * What `statistik … --format json` prints, as JSON Schema 2020-12, for programs that read it. The same stands in
 * `@zielwerk/bericht/schema/statistik.schema.json`.
 *
 * @example
 * ```ts beispiel
 * import { statistikJsonSchema } from "@zielwerk/bericht"
 *
 * statistikJsonSchema()["$id"] // => "urn:zielwerk:statistik:1"
 * ```
 */
export const statistikJsonSchema = (): JsonSchema => jsonSchemaOf(Statistikausgabe, "urn:zielwerk:statistik:1")
