/**
 * Shows a value that was found in a file: at most 80 characters, control and direction characters escaped, so that
 * no input can write over a terminal or hide its own end.
 */
export const showWert = (value: unknown): string => {
  if (value === undefined) return "nichts"
  if (Array.isArray(value)) return "eine Liste"
  if (typeof value === "object" && value !== null) return "ein Abschnitt"
  if (typeof value === "string")
    return cut(`„${escapeZeichen(JSON.stringify(value.slice(0, 80)).slice(1, -1))}${value.length > 80 ? "…" : ""}“`)
  if (typeof value === "number") return `die Zahl ${value}`
  return typeof value === "boolean" || value === null ? `${value}` : typeof value
}

const cut = (text: string): string =>
  text.length > 80 ? `${text.slice(0, 79).replace(/[\uD800-\uDBFF]$/u, "")}…` : text

/** Control characters, those without width and those that turn the direction of writing, as `\u202e`; line breaks included. */
export const escapeZeichen = (text: string): string =>
  text.replace(verborgen, (zeichen) => `\\u${zeichen.charCodeAt(0).toString(16).padStart(4, "0")}`)

const verborgen = /\p{Cc}|[\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/gu
