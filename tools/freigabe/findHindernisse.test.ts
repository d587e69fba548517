import { expect, it } from "vitest"
import type { Datei } from "../haus/datei.ts"
import { findHindernisse } from "./findHindernisse.ts"

const paket = { ordner: "packages/x", manifest: { name: "@zielwerk/x", version: "0.2.0" } }
const verlauf = { pfad: "packages/x/CHANGELOG.md", text: "# x\n\n## 0.2.0\n\n- New.\n\n## 0.1.0\n" }
const manifest = (url: string): Datei => ({ pfad: "packages/x/package.json", text: `{\n  "url": "${url}"\n}` })

it("lets a tree through that is ready", () => {
  expect(findHindernisse("v0.2.0", [paket], [verlauf, manifest("https://code.example.org/x.git")])).toEqual([])
})

it.each<readonly [string, string, ReadonlyArray<Datei>, string]>([
  ["another version", "v0.3.0", [verlauf], "packages/x/package.json: has version 0.2.0, the release is v0.3.0"],
  ["a tag without v", "0.2.0", [verlauf], "packages/x/package.json: has version 0.2.0, the release is 0.2.0"],
  ["a version without a note", "v0.2.0", [], "packages/x/CHANGELOG.md: says nothing about 0.2.0"],
  [
    "a note that is in no version",
    "v0.2.0",
    [verlauf, { pfad: ".changeset/neu.md", text: "" }, { pfad: ".changeset/README.md", text: "" }],
    ".changeset/neu.md: belongs into a version first; run npm run neue-version",
  ],
  [
    "an address that nobody has",
    "v0.2.0",
    [verlauf, manifest("git+https://zielwerk.example/zielwerk.git")],
    'packages/x/package.json:2: is a placeholder: "url": "git+https://zielwerk.example/zielwerk.git"',
  ],
  [
    "a contact that is nobody",
    "v0.2.0",
    [verlauf, { pfad: "publiccode.yml", text: "contacts:\n  - name: 'Platzhalter: Name'\n" }],
    "publiccode.yml:2: is a placeholder: - name: 'Platzhalter: Name'",
  ],
])("finds %s", (_, marke, dateien, fund) => {
  expect(findHindernisse(marke, [paket], dateien)).toEqual([fund])
})
