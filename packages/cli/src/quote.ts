import { escapeZeichen } from "@zielwerk/konzept"

/** A name as it can be typed: in quotation marks where it holds more than letters, digits and signs of a path. */
export const quote = (name: string): string => (/^[\p{L}\d._/~-]+$/u.test(name) ? name : `"${escapeZeichen(name)}"`)
