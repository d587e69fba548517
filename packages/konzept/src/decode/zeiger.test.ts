import fc from "fast-check"
import { expect, test } from "vitest"
import { formatZeiger, parseZeiger } from "./zeiger.ts"

test("a path comes back from its pointer", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(), schluessel)), (path) => {
      expect(parseZeiger(formatZeiger(path))).toEqual(path)
    }),
  )
})

test("no two paths share a pointer", () => {
  fc.assert(
    fc.property(fc.array(schluessel), fc.array(schluessel), (a, b) => {
      expect(formatZeiger(a) === formatZeiger(b)).toBe(JSON.stringify(a) === JSON.stringify(b))
    }),
  )
})

test("escapes ~ and / as RFC 6901 has it", () => {
  expect(formatZeiger(["a/b", "m~n", "~1"])).toBe("/a~1b/m~0n/~01")
  expect(parseZeiger("/a~1b/m~0n/~01")).toEqual(["a/b", "m~n", "~1"])
})

test("the empty pointer is the whole, and a pointer to the empty key is not", () => {
  expect(parseZeiger("")).toEqual([])
  expect(parseZeiger("/")).toEqual([""])
})

// Helpers

/** Keys; a key of digits only cannot be told from a position, so JSON pointers of ours have none. */
const schluessel = fc.string().filter((key) => !/^\d+$/u.test(key))
