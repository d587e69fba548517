import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, it } from "vitest"
import { listPfade } from "../haus/datei.ts"
import { angabeOf, findLizenzluecken, readAngaben } from "./reuse.ts"

const root = resolve(import.meta.dirname, "../..")
const read = (pfad: string): string => readFileSync(join(root, pfad), "utf8")

describe("the licences", () => {
  it("cover every file that is committed, and every licence has its text", () => {
    expect(findLizenzluecken(read("REUSE.toml"), listPfade(root))).toEqual([])
  })
  it("do not claim what others have written", () => {
    const angaben = readAngaben(read("REUSE.toml"))
    expect(angabeOf(angaben, "packages/konzept/src/index.ts")?.lizenz).toBe("EUPL-1.2")
    expect(angabeOf(angaben, "examples/koblenz/koblenz.test.ts")?.lizenz).toBe("EUPL-1.2")
    expect(angabeOf(angaben, "examples/koblenz/konzept.yaml")?.lizenz).toBe("EUPL-1.2 AND LicenseRef-Wortlaut-Koblenz")
  })
  it("have one text in both places where people look for it", () => {
    expect(read("LICENSE")).toBe(read("LICENSES/EUPL-1.2.txt"))
  })
})

describe("findLizenzluecken", () => {
  const toml = `version = 1
[[annotations]]
path = ["*.md", "a/**"]
SPDX-FileCopyrightText = "2026 A"
SPDX-License-Identifier = "MIT"
[[annotations]]
path = "a/b/*"
SPDX-FileCopyrightText = "2026 B"
SPDX-License-Identifier = "MIT OR ISC"
`
  const pfade = ["LICENSE", "LICENSES/MIT.txt", "LICENSES/ISC.txt", "REUSE.toml", "README.md", "a/b/c.ts"]
  it("is content when all is covered", () => {
    expect(findLizenzluecken(toml, pfade)).toEqual([])
  })
  it.each([
    [
      "a file beside the patterns",
      [...pfade, "b/README.md"],
      "b/README.md: REUSE.toml names no copyright and licence for it",
    ],
    ["a licence without its text", pfade.filter((pfad) => pfad !== "LICENSES/ISC.txt"), "LICENSES/ISC.txt is missing"],
    ["a text that no file needs", [...pfade, "LICENSES/0BSD.txt"], "LICENSES/0BSD.txt: no file has this licence"],
    ["a pattern without a file", pfade.filter((pfad) => pfad !== "README.md"), 'REUSE.toml: "*.md" matches no file'],
  ])("finds %s", (_, liste, fund) => {
    expect(findLizenzluecken(toml, liste)).toEqual([fund])
  })
  it("finds an entry that names nobody", () => {
    expect(findLizenzluecken(toml.replaceAll(/SPDX-FileCopyrightText.*\n/g, ""), pfade)).toHaveLength(2)
  })
  it("takes the last entry that matches, and lets * end at a folder", () => {
    const angaben = readAngaben(toml)
    expect(angabeOf(angaben, "a/b/c.ts")?.urheber).toBe("2026 B")
    expect(angabeOf(angaben, "a/b/c/d.ts")?.urheber).toBe("2026 A")
    expect(angabeOf(angaben, "b/c.md")).toBeUndefined()
  })
})
