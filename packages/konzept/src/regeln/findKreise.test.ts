import fc from "fast-check"
import { expect, test } from "vitest"
import { findKreise } from "./findKreise.ts"

test("finds exactly the nodes that can be reached from themselves", () => {
  fc.assert(
    fc.property(graph, (nachbarn) => {
      const knoten = [...nachbarn.keys()]
      expect([...findKreise(nachbarn)].toSorted()).toEqual(knoten.filter((k) => isReachable(nachbarn, k)).toSorted())
    }),
  )
})

test("does not mind how long a chain is", () => {
  const kette = new Map(Array.from({ length: 200_000 }, (_, i) => [`k${i}`, [`k${i + 1}`]]))
  expect(findKreise(kette).size).toBe(0)
  expect(findKreise(kette.set("k199999", ["k0"])).size).toBe(200_000)
})

// Helpers

const name = fc.nat(6).map((n) => `k${n}`)
const graph = fc
  .array(fc.tuple(name, fc.array(name, { maxLength: 3 })), { maxLength: 7 })
  .map((paare) => new Map(paare))

const isReachable = (nachbarn: ReadonlyMap<string, ReadonlyArray<string>>, start: string): boolean => {
  const seen = new Set<string>()
  const visit = (knoten: string): void => {
    for (const nach of nachbarn.get(knoten) ?? [])
      if (!seen.has(nach)) {
        seen.add(nach)
        visit(nach)
      }
  }
  visit(start)
  return seen.has(start)
}
