import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { beforeAll, describe, expect, it, onTestFinished } from "vitest"
import { isBibliothek, listPakete } from "../pakete/paket.ts"
import { renderApi, stripKommentare } from "./renderApi.ts"

const root = resolve(import.meta.dirname, "../..")
const pakete = listPakete(root)
const bibliotheken = pakete.filter(({ manifest }) => isBibliothek(manifest)).map(({ ordner }) => ordner)

describe("what the packages promise", { timeout: 120_000 }, () => {
  // Whether they compile without a fault is the question of `npm run typecheck`.
  beforeAll(() => {
    spawnSync(process.execPath, [join(root, "node_modules/typescript/bin/tsc"), "-b", ...bibliotheken], { cwd: root })
  }, 120_000)
  it.each(bibliotheken)("%s: a change of its types is meant (npm run api renews the file)", async (ordner) => {
    const datei = `../../api/${ordner.slice("packages/".length)}.d.ts.txt`
    await expect(renderApi(join(root, ordner, "dist"))).toMatchFileSnapshot(datei)
  })
})

describe("renderApi", () => {
  it("shows what the index reaches, and no more", () => {
    const dist = layOut({
      "index.d.ts":
        'export { a } from "./b.ts";\nexport type C = import("./c.js").C;\n//# sourceMappingURL=index.d.ts.map',
      "b.d.ts": '/** No import: from "./alt.ts" */\nexport declare const a: 1;\n',
      "c.d.ts": "export interface C {\n    /** One.\n     * Two. */\n    readonly a: string;\n}\n",
      "alt.d.ts": "export declare const alt: 1;\n",
    })
    expect(renderApi(dist)).toBe(
      [
        "// index.d.ts",
        'export { a } from "./b.ts";',
        'export type C = import("./c.js").C;',
        "",
        "// b.d.ts",
        "export declare const a: 1;",
        "",
        "// c.d.ts",
        "export interface C {",
        "    readonly a: string;",
        "}",
        "",
      ].join("\n"),
    )
  })
  it("tells a type from a comment", () => {
    expect(stripKommentare('export type A = "/** a */";\n')).toBe('export type A = "/** a */";\n')
  })
})

// Helpers

const layOut = (dateien: Readonly<Record<string, string>>): string => {
  const ordner = mkdtempSync(join(tmpdir(), "api-"))
  onTestFinished(() => rmSync(ordner, { recursive: true }))
  for (const [name, text] of Object.entries(dateien)) writeFileSync(join(ordner, name), text)
  return ordner
}
