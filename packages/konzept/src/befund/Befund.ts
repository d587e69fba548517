import * as Schema from "effect/Schema"
import type { Angaben, BefundCode } from "./katalog.ts"
import { codes, katalog } from "./katalog.ts"
import { katalogEn } from "./katalogEn.ts"
import { translateAngaben } from "./katalogEn/translateAngaben.ts"
import { Schwere } from "./Schwere.ts"
import { escapeZeichen } from "./showWert.ts"
import type { Sprache } from "./Sprache.ts"

/** Where a Befund lies: a JSON pointer from `konzept` on, file and line once the text is known (`adapter`). */
export const Ort = Schema.Struct({
  datei: Schema.optionalKey(Schema.String),
  zeile: Schema.optionalKey(Schema.Natural),
  spalte: Schema.optionalKey(Schema.Natural),
  zeiger: Schema.optionalKey(Schema.String),
}).annotate({
  identifier: "Ort",
  title: "Ort",
  description: "Datei, Zeile und Spalte; Zeiger (JSON Pointer) in den Daten",
})
/** Where a Befund lies. */
export type Ort = typeof Ort.Type

/**
 * A finding as data: its code, its place and what the sentence about it needs.
 * The sentences come from one catalogue per language (`renderBefund`).
 */
export const Befund = Schema.Struct({
  code: Schema.Literals(codes),
  schwere: Schwere,
  wo: Ort,
  angaben: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Finite, Schema.Array(Schema.String)])),
  ursache: Schema.optionalKey(
    Schema.String.annotate({ description: "Meldung einer Bibliothek im Wortlaut, für Fachleute" }),
  ),
}).annotate({ identifier: "Befund", title: "Befund", description: "Code, Schwere, Ort und Angaben eines Befunds" })
/** A finding as data. */
export type Befund = typeof Befund.Type

/** A Befund in words: was · wo · warum · abhilfe, as files and reports carry it. */
export const BefundText = Schema.Struct({
  code: Schema.String,
  schwere: Schwere,
  was: Schema.String,
  wo: Ort,
  warum: Schema.String,
  abhilfe: Schema.String,
  ursache: Schema.optionalKey(Schema.String),
}).annotate({ identifier: "BefundText", title: "Befund", description: "Was ist, wo, warum, und was hilft" })
/** A Befund in words. */
export type BefundText = typeof BefundText.Type

/** Builds a Befund; the catalogue fixes the weight of each code and which `angaben` its sentences need. */
export const befund = <Code extends BefundCode>(
  code: Code,
  wo: Ort,
  angaben: Angaben<Code>,
  ursache?: string,
): Befund => ({
  code,
  schwere: katalog[code].schwere,
  wo,
  angaben: angaben as Befund["angaben"],
  ...(ursache === undefined ? {} : { ursache }),
})

/**
 * The sentences of a Befund, in German or English; names and keys of the Konzept stay as they are.
 *
 * @example
 * ```ts beispiel
 * import { befund, renderBefund } from "@zielwerk/konzept"
 *
 * const doppelt = befund("KennungDoppelt", { zeiger: "/ziele/3/id" }, { kennung: "z-1", erste: "/ziele/0/id" })
 * renderBefund(doppelt).was // => "Die Kennung „z-1“ ist zweimal vergeben."
 * renderBefund(doppelt, "en").was // => "The id “z-1” is given twice."
 * ```
 */
export const renderBefund = ({ code, schwere, wo, angaben, ursache }: Befund, sprache: Sprache = "de"): BefundText => {
  const saetze = saetzeIn(code, sprache)
  const eigene = sprache === "en" ? translateAngaben(angaben) : angaben
  const lesbar = Object.fromEntries(Object.entries(eigene).map(([name, wert]) => [name, toLesbar(name, wert)]))
  return {
    code,
    schwere,
    was: saetze.was(lesbar),
    wo,
    warum: saetze.warum(lesbar),
    abhilfe: saetze.abhilfe(lesbar),
    ...(ursache === undefined ? {} : { ursache }),
  }
}

// the catalogue's entry and the angaben of one Befund were paired by `befund`
const saetzeIn = (code: BefundCode, sprache: Sprache) =>
  (sprache === "en" ? katalogEn : katalog)[code] as {
    readonly [satz in "was" | "warum" | "abhilfe"]: (angaben: Befund["angaben"]) => string
  }

/** Names and keys come from files as well: nothing in them may steer a terminal or fill a screen. */
const toLesbar = (name: string, wert: Befund["angaben"][string]): Befund["angaben"][string] => {
  if (typeof wert === "number") return wert
  const grenze = lange.has(name) ? 300 : 80
  return typeof wert === "string" ? shorten(wert, grenze) : wert.map((teil) => shorten(teil, grenze))
}

/** Sentences of ours, titles and places; everything else is a single word or value of a file. */
const lange = new Set(["regel", "ziel", "titel", "gremium", "handlungsfeld", "datei", "pfad", "ort", "erste"])

const shorten = (text: string, grenze: number): string => {
  // cut before as well: a cell of a megabyte need not be searched
  const lesbar = escapeZeichen(text.length > grenze ? `${text.slice(0, grenze - 1).replace(halbes, "")}…` : text)
  return lesbar.length > grenze ? `${lesbar.slice(0, grenze - 1)}…` : lesbar
}
const halbes = /[\ud800-\udbff]$/u

/** Does the Befund mean that the input could not be read (bytes, syntax, types, missing columns)? */
export const isUnlesbar = ({ code }: Befund): boolean => katalog[code].stufe === "lesen"
