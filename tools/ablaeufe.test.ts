import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"

const root = resolve(import.meta.dirname, "..")
const ordner = join(root, ".github/workflows")
const ablaeufe = readdirSync(ordner).map((name) => ({ name, text: readFileSync(join(ordner, name), "utf8") }))

interface Ablauf {
  readonly permissions: object
  readonly jobs: Readonly<
    Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly steps: ReadonlyArray<Schritt> }>
  >
}
interface Schritt {
  readonly uses?: string
  readonly run?: string
}

describe.each(ablaeufe)("the workflow $name", ({ name, text }) => {
  const { permissions, jobs } = parse(text) as Ablauf
  const schritte = Object.values(jobs).flatMap(({ steps }) => steps)
  it("has no right that no job names, and only a release may sign", () => {
    const rechte = Object.values(jobs).map((job) => job.permissions)
    expect(permissions).toEqual({})
    expect(rechte).toEqual(
      rechte.map(() => (name === "release.yml" ? { contents: "read", "id-token": "write" } : { contents: "read" })),
    )
  })
  it("takes every action by its commit, and says which version that is", () => {
    const genannt = text.match(/uses: .*/g) ?? []
    expect(genannt.length).toBe(schritte.filter(({ uses }) => uses !== undefined).length)
    expect(genannt.filter((line) => !/^uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })
  it("calls only scripts that exist, and puts no text from outside into a command", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { readonly scripts: object }
    const befehle = schritte.flatMap(({ run }) => run ?? [])
    const gerufen = befehle.flatMap((befehl) =>
      [...befehl.matchAll(/npm run (?:--silent )?([a-z:-]+)/g)].map(([, skript = ""]) => skript),
    )
    expect(gerufen.filter((skript) => !Object.hasOwn(scripts, skript))).toEqual([])
    expect(befehle.filter((befehl) => befehl.includes("${{"))).toEqual([])
  })
})

it("nothing is published before everything has passed", () => {
  const { jobs } = parse(ablaeufe.find(({ name }) => name === "release.yml")?.text ?? "") as Ablauf
  const befehle = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
  const stelleOf = (teil: string): number => befehle.findIndex((befehl) => befehl.includes(teil))
  expect(stelleOf(".ci/run")).toBeGreaterThanOrEqual(0)
  expect(stelleOf("freigabe")).toBeGreaterThan(stelleOf(".ci/run"))
  expect(stelleOf("veroeffentlichen")).toBeGreaterThan(stelleOf("freigabe"))
})
