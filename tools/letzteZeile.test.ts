import { describe, expect, it } from "vitest"
import { countErgebnisse, type Modul, renderZaehlung } from "./letzteZeile.ts"

describe("countErgebnisse", () => {
  it("counts each test by its state", () => {
    expect(countErgebnisse([modul(["passed", "passed", "skipped", "failed"])], [])).toEqual({
      passed: 2,
      failed: 1,
      skipped: 1,
    })
  })
  it("counts a file that could not be loaded as failed", () => {
    expect(countErgebnisse([modul([], { modul: 1 })], []).failed).toBe(1)
  })
  it("counts a broken hook of a suite as failed, though its tests are only skipped", () => {
    expect(countErgebnisse([modul(["skipped"], { suite: 1 })], [])).toEqual({ passed: 0, failed: 1, skipped: 1 })
  })
  it("counts an error outside of every test as failed", () => {
    expect(countErgebnisse([modul(["passed"])], [new Error("rejected")])).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })
  it("counts a test that never ended as failed", () => {
    expect(countErgebnisse([modul(["pending"])], []).failed).toBe(1)
  })
})

describe("renderZaehlung", () => {
  it("has the form that .ci/run reads", () => {
    expect(renderZaehlung({ passed: 12, failed: 0, skipped: 3 })).toBe("12 passed, 0 failed, 3 skipped")
  })
})

// Helpers

type State = "passed" | "failed" | "skipped" | "pending"

const modul = (states: ReadonlyArray<State>, fehler: { modul?: number; suite?: number } = {}): Modul => ({
  errors: () => Array.from({ length: fehler.modul ?? 0 }),
  children: {
    allSuites: () => [{ errors: () => Array.from({ length: fehler.suite ?? 0 }) }],
    allTests: () => states.map((state) => ({ result: () => ({ state }) })),
  },
})
