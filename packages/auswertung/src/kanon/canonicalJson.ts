import canonicalize from "canonicalize"

/**
 * What is the one text of some data? The same data always give the same bytes (as UTF-8), so that an Auswertung can be
 * hashed, and compared years later: keys in the order of their code units, numbers in their shortest form, no blanks.
 *
 * @param daten  plain data such as an Auswertung; lists keep their order, which is part of what they say
 * @returns      JSON that any reader of JSON reads
 * @throws       where JSON has no words for it: NaN, infinity, half a surrogate pair, a circle
 *
 * @source RFC 8785, JSON Canonicalization Scheme
 *
 * @example
 * ```ts beispiel
 * import { canonicalJson } from "@zielwerk/auswertung"
 *
 * canonicalJson({ zeit: "2020", wert: 12.5 }) // => '{"wert":12.5,"zeit":"2020"}'
 * ```
 */
export const canonicalJson = (daten: object): string => {
  const text = canonicalize(daten)
  if (text === undefined) throw new TypeError("canonicalJson: what replaces itself by nothing has no text")
  return text
}
