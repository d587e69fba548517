import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeText } from "./decodeText.ts"
import { findInvalidUtf8 } from "./findInvalidUtf8.ts"

describe("decodeText", () => {
  it("gives back every text that was written as UTF-8, its accents composed", () => {
    fc.assert(
      fc.property(text, (t) => {
        expect(textOf(encode(t))).toBe(t.normalize("NFC"))
      }),
    )
  })
  it("does not see whether a file begins with a byte order mark", () => {
    fc.assert(
      fc.property(text, fc.constantFrom("utf-8", "windows-1252"), (t, kodierung) => {
        expect(textOf(Uint8Array.of(0xef, 0xbb, 0xbf, ...encode(t)), kodierung)).toBe(t.normalize("NFC"))
      }),
    )
  })
  it("gives a letter for every byte of Windows-1252 but NUL, and never U+FFFD", () => {
    fc.assert(
      fc.property(fc.uint8Array({ min: 1 }), (bytes) => {
        fc.pre(bytes[0] !== 0xef && bytes[0] !== 0xff && bytes[0] !== 0xfe)
        const gelesen = textOf(bytes, "windows-1252")
        expect(gelesen).toHaveLength(bytes.length)
        expect(gelesen).not.toContain("\ufffd")
      }),
    )
    expect(textOf(Uint8Array.of(0x4d, 0x61, 0xdf, 0x6e, 0x80), "windows-1252")).toBe("Maßn€")
  })
  it("never replaces a byte silently: it reads any bytes whole or names the first wrong one", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.tuple(text, fc.uint8Array()).map(([t, rest]) => Uint8Array.of(...encode(t), ...rest)),
        ),
        (bytes) => {
          const ergebnis = decodeText("a.csv", bytes, "utf-8", 20)
          const [befund] = Result.isFailure(ergebnis) ? ergebnis.failure.befunde : []
          const stelle = Number(befund?.angaben["stelle"] ?? 0)
          expect(Result.isSuccess(ergebnis)).toBe(isUtf8(bytes) && !bytes.includes(0))
          expect(Result.getOrElse(ergebnis, () => "").normalize("NFC")).toBe(
            Result.isSuccess(ergebnis) ? new TextDecoder().decode(bytes).normalize("NFC") : "",
          )
          expect(befund?.angaben["byte"]).toBe(
            stelle === 0 ? undefined : `0x${(bytes[stelle - 1] ?? 0).toString(16).toUpperCase().padStart(2, "0")}`,
          )
        },
      ),
    )
  })
  it("names byte, line and column of a letter that is not UTF-8", () => {
    const bytes = Uint8Array.of(...encode("titel: Größe\r\nziel: Ma"), 0xdf, ...encode("nahme\n"))
    expect(befundOf(bytes)).toMatchObject({
      code: "KodierungUngueltig",
      wo: { zeile: 2, spalte: 9 },
      angaben: { byte: "0xDF", stelle: 25, vermutung: "windows-1252" },
    })
  })
  it.each<[string, ReadonlyArray<number>, number, string]>([
    ["UTF-16 with its mark", [0xff, 0xfe, 0x61, 0x00], 1, "utf-16"],
    ["UTF-16 with its mark, big endian", [0xfe, 0xff, 0x00, 0x61], 1, "utf-16"],
    ["UTF-16 without its mark", [0x61, 0x00, 0x62, 0x00], 2, "utf-16"],
    ["a table of a spreadsheet program", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00], 6, "keinText"],
    ["a letter cut in half at the end", [0x61, 0xc3], 2, "windows-1252"],
    ["a letter encoded too long", [0x61, 0xc0, 0xaf], 2, "windows-1252"],
    ["half of a surrogate pair", [0x61, 0xed, 0xa0, 0x80], 2, "windows-1252"],
    ["a letter beyond Unicode", [0xf4, 0x90, 0x80, 0x80], 1, "windows-1252"],
  ])("refuses %s", (_, bytes, stelle, vermutung) => {
    expect(befundOf(Uint8Array.from(bytes))).toMatchObject({
      code: "KodierungUngueltig",
      angaben: { stelle, vermutung },
    })
  })
  it("refuses UTF-16 and NUL also where Windows-1252 was asked for", () => {
    expect(befundOf(Uint8Array.of(0xff, 0xfe, 0x61), "windows-1252")?.code).toBe("KodierungUngueltig")
    expect(befundOf(Uint8Array.of(0x61, 0x62, 0x00), "windows-1252")?.code).toBe("KodierungUngueltig")
  })
  it("refuses a file above the limit and reads one at the limit", () => {
    expect(Result.isSuccess(decodeText("a.csv", new Uint8Array(1_000_000).fill(97), "utf-8", 1))).toBe(true)
    const ergebnis = decodeText("a.csv", new Uint8Array(1_000_001).fill(97), "utf-8", 1)
    if (Result.isSuccess(ergebnis)) throw new Error("one byte too many")
    expect(ergebnis.failure.befunde).toEqual([
      { code: "DateiZuGross", schwere: "fehler", wo: { datei: "a.csv" }, angaben: { megabyte: "1,1", grenze: 1 } },
    ])
  })
  it("reads an empty file as empty text", () => {
    expect(textOf(new Uint8Array())).toBe("")
    expect(textOf(Uint8Array.of(0xef, 0xbb, 0xbf))).toBe("")
  })
})

describe("findInvalidUtf8", () => {
  it("finds a byte exactly where TextDecoder refuses the bytes, and all before it is sound", () => {
    fc.assert(
      fc.property(bytesNearUtf8, (bytes) => {
        const offset = findInvalidUtf8(bytes)
        expect(isUtf8(bytes)).toBe(offset === -1)
        if (offset === -1) return
        expect(isUtf8(bytes.subarray(0, offset))).toBe(true)
        expect([1, 2, 3, 4].some((n) => offset + n <= bytes.length && isUtf8(bytes.subarray(0, offset + n)))).toBe(
          false,
        )
      }),
      { numRuns: 3_000 },
    )
  })
  it("reads all of Unicode", () => {
    for (let von = 0; von < 0x110000; von += 0x1000) {
      const zeichen = Array.from({ length: 0x1000 }, (_, i) => von + i).filter((c) => c < 0xd800 || c > 0xdfff)
      expect(findInvalidUtf8(encode(String.fromCodePoint(...zeichen)))).toBe(-1)
    }
  })
})

// Helpers

const encode = (t: string): Uint8Array => new TextEncoder().encode(t)
/** Texts as files hold them: no NUL, no mark inside at the beginning. */
const text = fc.string({ unit: "grapheme" }).filter((t) => !t.includes("\u0000") && !t.startsWith("\ufeff"))
const bytesNearUtf8 = fc
  .array(
    fc.oneof(
      fc.constantFrom(0x7f, 0x80, 0xbf, 0xc1, 0xc2, 0xdf, 0xe0, 0xa0, 0x9f, 0xed, 0xef, 0xf0, 0x8f, 0x90, 0xf4, 0xf5),
      fc.nat(255),
    ),
    { maxLength: 8 },
  )
  .map((bytes) => Uint8Array.from(bytes))

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
const textOf = (bytes: Uint8Array, kodierung: "utf-8" | "windows-1252" = "utf-8"): string =>
  Result.getOrThrow(decodeText("a.csv", bytes, kodierung, 20))
const befundOf = (bytes: Uint8Array, kodierung: "utf-8" | "windows-1252" = "utf-8") =>
  Result.match(decodeText("a.csv", bytes, kodierung, 20), {
    onSuccess: () => undefined,
    onFailure: ({ befunde }) => befunde[0],
  })
