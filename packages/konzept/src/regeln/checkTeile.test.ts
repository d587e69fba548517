import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { decodeSoweit } from "../decodeSoweit.ts"
import { decodeKonzept } from "../decodeKonzept.ts"

test.each<[was: string, teile: { readonly [id: string]: ReadonlyArray<string> }, doppelt: ReadonlyArray<string>]>([
  ["sums of sums", { a: ["b", "c"], b: ["d", "e"], c: ["f"] }, []],
  ["two sums of the same parts", { a: ["c", "d"], b: ["c", "d"] }, []],
  ["a part given twice", { a: ["b", "b"] }, ["a b"]],
  ["a part beside its own sum", { a: ["b", "c"], b: ["c"] }, ["a c"]],
  ["two sums that share a part, one level down", { a: ["b", "c"], b: ["d"], c: ["d", "e"] }, ["a d"]],
  ["sums above an overlap", { o: ["a", "f"], a: ["b", "c"], b: ["d"], c: ["d"] }, ["a d"]],
])("%s", (_, teile, doppelt) => {
  const befunde = decodeSoweit(konzeptOf(teile)).befunde
  const codes = befunde.filter(({ code }) => code === "TeilDoppelt")
  expect(codes.map(({ angaben }) => `${String(angaben["kennung"])} ${String(angaben["teil"])}`)).toEqual(doppelt)
  expect(befunde.length).toBe(codes.length)
})

test("points at the parts of the sum", () => {
  const ergebnis = decodeKonzept(konzeptOf({ z: [], a: ["z", "z"] }))
  expect(Result.isFailure(ergebnis) ? ergebnis.failure.befunde : []).toMatchObject([
    { code: "TeilDoppelt", schwere: "fehler", wo: { zeiger: "/messgroessen/1/teile" } },
  ])
})

test("of more levels than anybody follows are told", () => {
  const kette = (laenge: number) =>
    Object.fromEntries(Array.from({ length: laenge }, (_, i) => [`m${i}`, i + 1 < laenge ? [`m${i + 1}`] : []]))
  const codes = (laenge: number) => decodeSoweit(konzeptOf(kette(laenge))).befunde.map(({ code }) => code)
  expect(codes(31)).toEqual([])
  expect(codes(33)).toEqual(["TeileZuTief", "TeileZuTief"])
  expect(codes(6_000)).toHaveLength(1_000)
})

test("answers at once where each level doubles the ways", () => {
  const ebenen = Array.from({ length: 30 }, (_, i) => i)
  const teile = Object.fromEntries(
    ebenen.flatMap((i) => ["a", "b"].map((x) => [`${x}${i}`, i < 29 ? [`a${i + 1}`, `b${i + 1}`] : []])),
  )
  const { befunde } = decodeSoweit(konzeptOf(teile))
  expect(befunde.map(({ code, angaben }) => [code, angaben["kennung"]])).toEqual([
    ["TeilDoppelt", "a27"],
    ["TeilDoppelt", "b27"],
  ])
})

// Helpers

const konzeptOf = (teile: { readonly [id: string]: ReadonlyArray<string> }): object => ({
  format: "1",
  id: "k",
  titel: "K",
  fassung: "1",
  zustand: "entwurf",
  kommune: { ags: "01001000", name: "Musterstadt" },
  messgroessen: [...new Set([...Object.keys(teile), ...Object.values(teile).flat()])].map((id) => ({
    id,
    titel: id,
    einheit: "personen",
    ...((teile[id] ?? []).length > 0 ? { teile: teile[id] } : {}),
  })),
})
