import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterEach, expect, it } from "vitest"
import { isVeraltet } from "./isVeraltet.ts"

const ziel = "packages/cli/dist/zielwerk.js"

it("says yes when nothing is built yet", () => {
  expect(isVeraltet(layOut({ "packages/cli/src/a.ts": 1 }), ziel)).toBe(true)
})
it("says yes when a source of any package is newer", () => {
  expect(isVeraltet(layOut({ [ziel]: 2, "packages/konzept/src/tief/a.ts": 3 }), ziel)).toBe(true)
})
it("says no when every source is older, and does not look at tests", () => {
  expect(isVeraltet(layOut({ [ziel]: 2, "packages/konzept/src/a.ts": 1, "packages/cli/src/a.test.ts": 3 }), ziel)).toBe(
    false,
  )
})

// Helpers

const ordner: Array<string> = []
afterEach(() => ordner.splice(0).forEach((pfad) => rmSync(pfad, { recursive: true })))

const layOut = (zeiten: Record<string, number>): string => {
  const root = mkdtempSync(join(tmpdir(), "bau-"))
  ordner.push(root)
  for (const [pfad, zeit] of Object.entries(zeiten)) {
    mkdirSync(dirname(join(root, pfad)), { recursive: true })
    writeFileSync(join(root, pfad), "")
    utimesSync(join(root, pfad), zeit, zeit)
  }
  return root
}
