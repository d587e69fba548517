import { resolve } from "node:path"
import { expect, it } from "vitest"
import { type Datei, listPfade, readDateien } from "./datei.ts"
import { findOhneKommentar } from "./kommentare.ts"

const root = resolve(import.meta.dirname, "../..")

it("every public name has a comment", () => {
  expect(findOhneKommentar(readDateien(root, listPfade(root)))).toEqual([])
})

it("finds a name without one, wherever it is declared", () => {
  const dateien = [
    ts("index.ts", 'export { a, type B } from "./a.ts"\nexport * from "./c.ts"\nexport const d = 1'),
    ts(
      "a.ts",
      "/** Says it. */\nexport type B = number\nexport const B = 1\nexport const a = 2\nexport const innen = 3",
    ),
    ts("c.ts", 'export { e as f } from "./e.ts"\n/** One. */\nexport const g = 1\nexport class H {}'),
    ts("e.ts", "// no comment of this kind\nexport const e = 1\nexport const f = 2"),
  ]
  expect(findOhneKommentar(dateien)).toEqual([
    "packages/x/src/a.ts:3: B is exported without a comment",
    "packages/x/src/a.ts:4: a is exported without a comment",
    "packages/x/src/e.ts:2: e is exported without a comment",
    "packages/x/src/c.ts:4: H is exported without a comment",
    "packages/x/src/index.ts:3: d is exported without a comment",
  ])
})

// Helpers

const ts = (name: string, text: string): Datei => ({ pfad: `packages/x/src/${name}`, text })
