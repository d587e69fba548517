import type { Reporter, TestModule } from "vitest/node"

export type Zaehlung = { readonly passed: number; readonly failed: number; readonly skipped: number }

/**
 * How did the whole run end, in three numbers?
 *
 * Whatever did not end well is `failed`: a test, a hook, a file that could not be loaded, an error outside of every
 * test, a test that an interruption left pending. So `0 failed` means that nothing went wrong anywhere.
 */
export const countErgebnisse = (module: ReadonlyArray<Modul>, unbehandelt: ReadonlyArray<unknown>): Zaehlung => {
  const zaehlung = { passed: 0, failed: unbehandelt.length, skipped: 0 }
  for (const modul of module) {
    const suiten = [...modul.children.allSuites()]
    zaehlung.failed += modul.errors().length + suiten.reduce((summe, suite) => summe + suite.errors().length, 0)
    for (const test of modul.children.allTests()) {
      const state = test.result().state
      zaehlung[state === "pending" ? "failed" : state]++
    }
  }
  return zaehlung
}

/** `.ci/run` and people read this line; its form is fixed by the Vertrag. */
export const renderZaehlung = ({ passed, failed, skipped }: Zaehlung): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`

export default class LetzteZeile implements Reporter {
  onTestRunEnd(module: ReadonlyArray<TestModule>, unbehandelt: ReadonlyArray<unknown>): void {
    const zeile = renderZaehlung(countErgebnisse(module, unbehandelt))
    // The other reporters still print hints after this hook.
    process.once("exit", () => console.log(zeile))
  }
}

/** The part of vitest's `TestModule` that counting needs, so that a test can hand in plain values. */
export type Modul = {
  readonly errors: () => ReadonlyArray<unknown>
  readonly children: {
    readonly allSuites: () => Iterable<{ readonly errors: () => ReadonlyArray<unknown> }>
    readonly allTests: () => Iterable<{
      readonly result: () => { readonly state: "passed" | "failed" | "skipped" | "pending" }
    }>
  }
}
