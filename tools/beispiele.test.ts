import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join, resolve } from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import { checkConsole, matchesAusgabe, resolveBefehl, splitBefehl } from "./beispiele/checkConsole.ts"
import { type Block, extractBlocks } from "./beispiele/extractBlocks.ts"
import { renderTest } from "./beispiele/renderTest.ts"
import { writeBeispiele } from "./beispiele/writeBeispiele.ts"

describe("extractBlocks", () => {
  it("finds a block of a doc comment, without its stars, at the line of its fence", () => {
    const text = ["/**", " * Adds.", " *", " * ```ts beispiel", " * 1 + 1 // => 2", " * ```", " */"].join("\n")
    expect(extractBlocks(text, "packages/x/src/a.ts")).toEqual([
      { datei: "packages/x/src/a.ts", zeile: 4, art: "ts", zeilen: ["1 + 1 // => 2"], exitCode: 0 },
    ])
  })
  it("keeps a list item's star inside of a Markdown block", () => {
    const text = ["```console beispiel", "$ zielwerk pruefen x", "* eins", "```"].join("\n")
    expect(extractBlocks(text, "README.md")[0]?.zeilen).toEqual(["$ zielwerk pruefen x", "* eins"])
  })
  it("cuts the indentation of the fence only", () => {
    const text = ["  ```ts beispiel", "  const f = () => {", "    return 1", "  }", "  ```"].join("\n")
    expect(extractBlocks(text, "README.md")[0]?.zeilen).toEqual(["const f = () => {", "  return 1", "}"])
  })
  it("leaves out blocks that do not claim to run", () => {
    expect(extractBlocks("```ts\n1 // => 2\n```\n```console\n$ ls\n```", "README.md")).toEqual([])
  })
  it("returns a block that is never closed", () => {
    expect(extractBlocks("```ts beispiel\n1 // => 1", "README.md")).toHaveLength(1)
  })
  it("reads the exit code that a console block announces", () => {
    expect(extractBlocks("```console beispiel exit=2\n$ zielwerk auswerten\n```", "README.md")[0]?.exitCode).toBe(2)
  })
})

describe("renderTest", () => {
  it("turns the arrow into an assertion and names the test after its place", () => {
    const text = renderTest(block(['import { a } from "@zielwerk/x"', "", "a(1) // => 2"]))
    expect(text).toContain('import { a } from "@zielwerk/x"\n')
    expect(text).toContain('it("README.md:7", async () => {')
    expect(text).toContain("expect(a(1)).toEqual(2)")
  })
  it("keeps an import of several lines together, above the test", () => {
    const text = renderTest(block(["import {", "  a,", "  b,", '} from "@zielwerk/x"', "a + b // => 3"]))
    expect(text.indexOf('} from "@zielwerk/x"')).toBeLessThan(text.indexOf("it("))
    expect(text).toContain("expect(a + b).toEqual(3)")
  })
  it("takes an expression of several lines as a whole", () => {
    const text = renderTest(block(["const x = 1", "sum([", "  x, // one", "  2,", "])", "  .wert // => 3"]))
    expect(text).toContain("const x = 1\nexpect(sum([\n  x, // one\n  2,\n])\n  .wert).toEqual(3)")
  })
  it("is not led astray by brackets inside of strings", () => {
    expect(renderTest(block(['f(")") // => "("']))).toContain('expect(f(")")).toEqual("(")')
  })
  it.each([
    ["an arrow that stands alone", ["f(1)", "// => 1"], "stands alone"],
    ["an arrow without an expectation", ["f(1) // =>"], "nothing stands after"],
    ["an arrow behind a statement", ["const x = f(1) // => 1"], "needs an expression"],
    ["an import that never ends", ["import {", "  a"], "never ends"],
  ])("turns %s into a test that fails with the reason", (_, zeilen, grund) => {
    expect(renderTest(block(zeilen))).toMatch(new RegExp(`throw new Error\\("README.md:7: .*${grund}`))
  })
  it("refuses commands that are not ours, and a second command", () => {
    expect(renderTest(block(["$ rm -r x"], "console"))).toContain("the first line must be")
    expect(renderTest(block(["$ zielwerk a", "$ zielwerk b"], "console"))).toContain("one command per block")
  })
})

describe("the written tests", { timeout: 60_000 }, () => {
  it("pass when the text is right and fail at its place when the expectation is wrong", () => {
    const root = layOut({
      "docs/richtig.md": "```ts beispiel\n1 + 1 // => 2\n```\n",
      "docs/falsch.md": "Text\n\n```ts beispiel\n1 + 1 // => 3\n```\n",
    })
    writeBeispiele(root)
    const { status, stdout } = runVitest(root)
    expect(stdout).toContain("docs/falsch.md:3")
    expect(stdout.trimEnd().split("\n").at(-1)).toBe("1 passed, 1 failed, 0 skipped")
    expect(status).toBe(1)
  })
  it("count a file that cannot be loaded as failed", () => {
    const root = layOut({
      "README.md": '```ts beispiel\nimport { x } from "@zielwerk/gibt-es-nicht"\nx // => 1\n```\n',
    })
    writeBeispiele(root)
    expect(runVitest(root).stdout.trimEnd().split("\n").at(-1)).toBe("0 passed, 1 failed, 0 skipped")
  })
})

describe("writeBeispiele", () => {
  it("writes one file per block, so that two blocks may import the same name", () => {
    const imports = '```ts beispiel\nimport { a } from "@zielwerk/x"\na // => 1\n```\n'
    expect(writeBeispiele(layOut({ "README.md": imports + imports }))).toEqual([
      "README.md-1.test.ts",
      "README.md-5.test.ts",
    ])
  })
  it("removes the file of a block that is gone", () => {
    const root = layOut({ "README.md": "```ts beispiel\n1 // => 1\n```\n" })
    writeBeispiele(root)
    expect(existsSync(join(root, ".beispiele/README.md-1.test.ts"))).toBe(true)
    writeFileSync(join(root, "README.md"), "\n```ts beispiel\n1 // => 1\n```\n")
    expect(writeBeispiele(root)).toEqual(["README.md-2.test.ts"])
    expect(existsSync(join(root, ".beispiele/README.md-1.test.ts"))).toBe(false)
  })
  it("reads sources, but not their tests", () => {
    const text = "/**\n * ```ts beispiel\n * 1 // => 1\n * ```\n */\n"
    const root = layOut({ "packages/x/src/tief/a.ts": text, "packages/x/src/a.test.ts": text })
    expect(writeBeispiele(root)).toEqual(["packages--x--src--tief--a.ts-2.test.ts"])
  })
})

describe("checkConsole", () => {
  const befehl = "npm run zwei"
  it("splits a command at blanks and keeps quoted words together", () => {
    expect(splitBefehl(`zielwerk auswerten "mein ordner" --ziel 'Z 1'`)).toEqual([
      "zielwerk",
      "auswerten",
      "mein ordner",
      "--ziel",
      "Z 1",
    ])
  })
  it("runs the built CLI for zielwerk and npm without its banner for npm run", () => {
    expect(resolveBefehl(["zielwerk", "pruefen"]).slice(1)).toEqual(["packages/cli/dist/zielwerk.js", "pruefen"])
    expect(resolveBefehl(splitBefehl(befehl))).toEqual(["npm", "run", "--silent", "zwei"])
  })
  it.each([
    [["a", "b"], ["a", "b"], true],
    [["a", "…", "d"], ["a", "b", "c", "d"], true],
    [["…"], [], true],
    [["a", "…"], ["a"], true],
    [["…", "b", "c"], ["b", "x", "b", "c"], true],
    [["a", "…", "d"], ["a", "b", "c"], false],
    [["a"], ["a", "b"], false],
    [["a"], ["a "], false],
  ])("matches %j with %j: %s", (erwartet, gedruckt, gleich) => {
    expect(matchesAusgabe(erwartet, gedruckt)).toBe(gleich)
  })
  it("fails when the output or the exit code differs", { timeout: 60_000 }, () => {
    const aufruf = { befehl: "npm run gibt-es-nicht", exitCode: 1, erwartet: [] }
    expect(() => checkConsole(aufruf)).not.toThrow()
    expect(() => checkConsole({ ...aufruf, exitCode: 0 })).toThrow("exit code")
    expect(() => checkConsole({ ...aufruf, erwartet: ["etwas"] })).toThrow("etwas")
  })
})

// Helpers

const root = resolve(import.meta.dirname, "..")
const ordner: Array<string> = []
afterEach(() => ordner.splice(0).forEach((pfad) => rmSync(pfad, { recursive: true })))

const block = (zeilen: ReadonlyArray<string>, art: Block["art"] = "ts"): Block => ({
  datei: "README.md",
  zeile: 7,
  art,
  zeilen,
  exitCode: 0,
})

const layOut = (dateien: Record<string, string>): string => {
  const ziel = mkdtempSync(join(tmpdir(), "beispiele-"))
  ordner.push(ziel)
  for (const [pfad, text] of Object.entries(dateien)) {
    mkdirSync(dirname(join(ziel, pfad)), { recursive: true })
    writeFileSync(join(ziel, pfad), text)
  }
  return ziel
}

const runVitest = (ziel: string) =>
  spawnSync(
    process.execPath,
    [
      join(root, "node_modules/vitest/vitest.mjs"),
      "run",
      `--root=${ziel}`,
      "--reporter=default",
      `--reporter=${join(root, "tools/letzteZeile.ts")}`,
    ],
    { cwd: ziel, encoding: "utf8", env: { PATH: process.env.PATH ?? "", NO_COLOR: "1" } },
  )
