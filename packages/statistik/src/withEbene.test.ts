import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { segregationIndex } from "./segregation/segregationIndex.ts"
import { withEbene } from "./withEbene.ts"

test("a figure keeps all it says, and says its division", () => {
  const index = segregationIndex([3, 1], [10, 10])
  expect(withEbene("Stadtteile", index)).toEqual(Result.map(index, (k) => ({ ...k, ebene: "Stadtteile" })))
  expect(Result.map(index, (k) => "ebene" in k)).toEqual(Result.succeed(false))
})

test("a hole stays the hole it is", () => {
  const hole = segregationIndex([0], [10])
  expect(withEbene("Stadtteile", hole)).toEqual(hole)
})
