import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { Intervall } from "./Intervall.ts"
import { checkPrinted } from "./checkPrinted.ts"

test("confirms exactly if every possible value is printed so, and refutes exactly if none is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999 }), fc.nat(4000), fc.nat(300), (tenths, start, width) => {
      const possible = { von: (start + 0.5) / 40, bis: (start + width + 0.5) / 40 }
      // whole and half tenths are never among these fortieths, so no value is a tie
      const printed = Array.from({ length: width + 1 }, (_, i) => Math.round(((start + i + 0.5) / 40) * 10))
      const hits = printed.filter((value) => value === tenths).length
      const expected = hits === printed.length ? "bestaetigt" : hits > 0 ? "offen" : undefined
      const urteil = urteilOf(`${Math.floor(tenths / 10)},${tenths % 10} %`, possible)
      // the fortieths are every fourth of a tenth: a printed value between two of them is met by neither
      if (expected !== undefined) expect(urteil).toBe(expected)
      else expect(urteil).toBe("widerlegt")
    }),
  )
})

test("both ends of the rounding belong to the printed figure", () => {
  expect(urteilOf("0,37", { von: 0.365, bis: 0.375 })).toBe("bestaetigt")
  expect(urteilOf("0,37", { von: 0.3649, bis: 0.375 })).toBe("offen")
  expect(urteilOf("0,37", { von: 0.365, bis: 0.3751 })).toBe("offen")
  expect(urteilOf("0,37", { von: 0.2, bis: 0.365 })).toBe("offen")
  expect(urteilOf("0,37", { von: 0.2, bis: 0.3649 })).toBe("widerlegt")
  expect(urteilOf("0,37", { von: 0.3751, bis: 0.4 })).toBe("widerlegt")
})

test("hands back both intervals, and the reason where nothing can be read", () => {
  const nachgerechnet = { von: 24.3, bis: 24.4 }
  expect(checkPrinted("24,4 %", nachgerechnet)).toMatchObject({
    success: { urteil: "offen", gedruckt: { spanne: { von: 24.35, bis: 24.45 }, einheit: "%" }, nachgerechnet },
  })
  expect(Result.flip(checkPrinted("24.4 %", nachgerechnet))).toMatchObject({ success: { grund: "punktMehrdeutig" } })
})

// Helpers

const urteilOf = (text: string, possible: Intervall) => Result.getOrThrow(checkPrinted(text, possible)).urteil
