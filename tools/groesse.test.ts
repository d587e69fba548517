import { resolve } from "node:path"
import { describe, expect, it } from "vitest"
import { grenzeFormelKilobyte, grenzenKilobyte, measureKilobyte, measureNamenKilobyte } from "./groesse.ts"
import { listPakete } from "./pakete/paket.ts"

const root = resolve(import.meta.dirname, "..")
const namen = listPakete(root).map(({ ordner }) => ordner.slice("packages/".length))

describe("the weight of a package", { timeout: 60_000 }, () => {
  it("has a budget for every package, and for no other", () => {
    expect(Object.keys(grenzenKilobyte).toSorted()).toEqual(namen)
  })
  it.each(namen)("%s stays within its budget", async (name) => {
    expect(await measureKilobyte(root, name)).toBeLessThanOrEqual(grenzenKilobyte[name] ?? 0)
  })
  it("counts what a package brings along, and nothing that its user has already", async () => {
    const [statistik, adapter, cli] = await Promise.all(
      ["statistik", "adapter", "cli"].map((name) => measureKilobyte(root, name)),
    )
    // The two YAML readers alone weigh more than 30 kB, effect with its schemas more than 40 kB.
    expect(adapter).toBeGreaterThan(30)
    expect(statistik).toBeLessThan(40)
    expect(cli).toBeGreaterThan(50)
  })
})

describe("the weight of one index", { timeout: 60_000 }, () => {
  const formeln = [
    "segregationIndex",
    "giniSegregation",
    "theilH",
    "isolation",
    "atkinson",
    "multigroupH",
    "delta",
    "gini",
  ]
  it.each(formeln)("%s alone stays within its budget", async (name) => {
    const kilobyte = await measureNamenKilobyte(root, "statistik", [name])
    expect(kilobyte).toBeGreaterThan(0.5)
    expect(kilobyte).toBeLessThanOrEqual(grenzeFormelKilobyte)
  })
  it("is no more than its share of the package", async () => {
    const [eines, alle] = await Promise.all([
      measureNamenKilobyte(root, "statistik", ["segregationIndex"]),
      measureKilobyte(root, "statistik"),
    ])
    expect(eines).toBeLessThan(alle / 5)
  })
})
