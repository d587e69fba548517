import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, it } from "vitest"
import { checkInhalt } from "./checkInhalt.ts"
import { checkManifest } from "./checkManifest.ts"
import { listPakete, listVersprochenes, type Manifest } from "./paket.ts"

const root = resolve(import.meta.dirname, "../..")
const pakete = listPakete(root)

describe("every package", () => {
  it("is published", () => {
    expect(pakete.map(({ manifest }) => manifest.name)).toEqual(
      ["ablauf", "adapter", "auswertung", "bericht", "cli", "konzept", "statistik"].map((name) => `@zielwerk/${name}`),
    )
  })
  it.each(pakete)("$ordner says in its package.json and README what a user needs", (paket) => {
    expect(checkManifest(paket, readFileSync(join(root, paket.ordner, "README.md"), "utf8"))).toEqual([])
  })
  it("promises only files that are committed or built", () => {
    const fehlend = pakete.flatMap(({ ordner, manifest }) =>
      listVersprochenes(manifest)
        .filter((pfad) => !pfad.startsWith("dist/") && !existsSync(join(root, ordner, pfad)))
        .map((pfad) => `${ordner}/${pfad}`),
    )
    expect(fehlend).toEqual([])
  })
  it("has one version, and names the others in it", () => {
    const versionen = pakete.flatMap(({ manifest: { version, dependencies = {} } }) => [
      version,
      ...Object.entries(dependencies).flatMap(([name, stand]) => (name.startsWith("@zielwerk/") ? [stand] : [])),
    ])
    expect(new Set(versionen).size).toBe(1)
  })
})

describe("checkManifest", () => {
  it("finds whatever a library does not say", () => {
    const stumm = {
      ordner: "packages/x",
      manifest: { name: "@zielwerk/x", version: "1.0.0", exports: { ".": "./a.js" } },
    }
    expect(checkManifest(stumm, "")).toHaveLength(14)
  })
  it("finds a program that needs something installed beside it", () => {
    const { ordner, manifest } = pakete.find(({ manifest: { bin } }) => bin !== undefined) ?? stop()
    const readme = "[Handbuch](h.md)\n```console beispiel\n"
    expect(checkManifest({ ordner, manifest }, readme)).toEqual([])
    expect(checkManifest({ ordner, manifest: { ...manifest, dependencies: { yaml: "1" } } }, readme)).toEqual([
      "packages/cli/package.json: a bundled program depends on nothing",
    ])
  })
})

describe("checkInhalt", () => {
  const manifest: Manifest = {
    name: "@zielwerk/x",
    version: "1.0.0",
    exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" }, "./a.json": "./a.json" },
    bin: { x: "bin/x.js" },
    files: ["dist", "!dist/.tsbuildinfo", "b/*.json", "CHANGELOG.md"],
  }
  const alles = [
    "package.json",
    "README.md",
    "LICENSE",
    "dist/index.d.ts",
    "dist/index.js",
    "a.json",
    "bin/x.js",
    "CHANGELOG.md",
  ]
  it("is content with what is promised", () => {
    expect(checkInhalt(manifest, alles)).toEqual([])
  })
  it.each(alles)("misses %s", (pfad) => {
    expect(
      checkInhalt(
        manifest,
        alles.filter((name) => name !== pfad),
      ),
    ).toEqual([`@zielwerk/x: ${pfad} is missing in the tarball`])
  })
  it.each(["src/a.test.ts", "dist/.tsbuildinfo", "tsconfig.json", ".env", "node_modules/y/a.js", "src/.b/c.ts"])(
    "refuses %s",
    (pfad) => {
      expect(checkInhalt(manifest, [...alles, pfad])).toEqual([`@zielwerk/x: ${pfad} does not belong into the tarball`])
    },
  )
})

// Helpers

const stop = (): never => {
  throw new Error("no package has a program")
}
