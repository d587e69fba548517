import { type Befund, befund } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import { DateiUngueltig } from "./DateiUngueltig.ts"
import { locateOffset } from "./locateOffset.ts"
import { findInvalidUtf8 } from "./findInvalidUtf8.ts"

/**
 * The text of a file's bytes. A byte order mark is removed, and letters with separate accents are composed (NFC), so
 * that „ü“ is one letter whichever system wrote it. Nothing else is changed or replaced.
 *
 * @param datei      name for findings, as the reader knows the file
 * @param bytes      the whole file
 * @param kodierung  what the bytes mean; a UTF-8 byte order mark outweighs `windows-1252`
 * @param grenzeMb   most megabytes (10⁶ bytes) that are read
 * @returns          the text, or `DateiUngueltig`: `DateiZuGross`, or `KodierungUngueltig` with the first wrong byte
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { decodeText } from "@zielwerk/adapter"
 *
 * const bytes = Uint8Array.of(0x6d, 0xfc, 0x64) // "müd" as Windows-1252
 * decodeText("wert.csv", bytes, "windows-1252", 20) // => Result.succeed("müd")
 * const ergebnis = decodeText("wert.csv", bytes, "utf-8", 20)
 * if (Result.isSuccess(ergebnis)) throw new Error("this is no UTF-8")
 * ergebnis.failure.befunde[0]?.angaben // => { byte: "0xFC", stelle: 2, vermutung: "windows-1252" }
 * ```
 */
export const decodeText = (
  datei: string,
  bytes: Uint8Array,
  kodierung: "utf-8" | "windows-1252",
  grenzeMb: number,
): Result.Result<string, DateiUngueltig> => {
  const refuse = (grund: Befund) => Result.fail(new DateiUngueltig({ befunde: [grund] }))
  if (bytes.length > grenzeMb * 1_000_000) {
    return refuse(befund("DateiZuGross", { datei }, { megabyte: formatMegabyte(bytes.length), grenze: grenzeMb }))
  }
  const fremd = findFremd(bytes, kodierung)
  if (fremd !== undefined) {
    const davor = new TextDecoder(kodierung).decode(bytes.subarray(0, fremd.stelle - 1))
    return refuse(befund("KodierungUngueltig", { datei, ...locateOffset(davor)(davor.length) }, fremd))
  }
  return Result.succeed(new TextDecoder(startsWith(bytes, utf8) ? "utf-8" : kodierung).decode(bytes).normalize("NFC"))
}

const utf8 = [0xef, 0xbb, 0xbf]
const utf16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]
const startsWith = (bytes: Uint8Array, marke: ReadonlyArray<number>): boolean =>
  marke.every((byte, i) => bytes[i] === byte)

interface Fremd {
  readonly byte: string
  readonly stelle: number
  readonly vermutung: "windows-1252" | "utf-16" | "keinText"
}

/** The first byte that cannot be, and what the file may be instead; positions count from 1. */
const findFremd = (bytes: Uint8Array, kodierung: "utf-8" | "windows-1252"): Fremd | undefined => {
  const fremd = (offset: number, vermutung: Fremd["vermutung"]) => ({
    byte: hex(bytes[offset] ?? 0),
    stelle: offset + 1,
    vermutung,
  })
  if (utf16.some((marke) => startsWith(bytes, marke))) return fremd(0, "utf-16")
  // Text never holds NUL; UTF-16 without its mark has one beside each ASCII letter
  const nul = bytes.indexOf(0)
  if (nul !== -1) return fremd(nul, nul < 2 ? "utf-16" : "keinText")
  const soll = kodierung === "utf-8" || startsWith(bytes, utf8)
  const falsch = soll && !isUtf8(bytes) ? findInvalidUtf8(bytes) : -1
  return falsch === -1 ? undefined : fremd(falsch, "windows-1252")
}

/** Asked of the platform first: it is much faster, but does not say where a byte is wrong. */
const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

const hex = (byte: number): string => `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`

/** Rounded up, so that a file just above the limit does not seem to keep it. */
const formatMegabyte = (bytes: number): string => (Math.ceil(bytes / 100_000) / 10).toFixed(1).replace(".", ",")
