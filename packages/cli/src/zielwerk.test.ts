import { type SpawnSyncReturns, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { schemas } from "./aufruf/befehle.ts"
import { version } from "./version.ts"

const zielwerk = resolve(import.meta.dirname, "../dist/zielwerk.js")

it("has the version of its package", () => {
  const manifest = JSON.parse(readFileSync(resolve(import.meta.dirname, "../package.json"), "utf8")) as {
    readonly version: string
  }
  expect(version).toBe(manifest.version)
})

// `npm test` builds first; a single run of vitest may not have
describe.skipIf(!existsSync(zielwerk))("the built zielwerk", { timeout: 60_000 }, () => {
  it("evaluates a folder, and says the same in every time zone and language", () => {
    const argumente = ["auswerten", ".", "--stichtag", "2018-12-31"]
    const hier = spawn(argumente, { TZ: "Europe/Berlin", LANG: "de_DE.UTF-8" })
    const dort = spawn(argumente, {
      TZ: "Pacific/Kiritimati",
      LANG: "tr_TR.UTF-8",
      LC_ALL: "tr_TR.UTF-8",
      HOME: "/nirgends",
    })
    expect([hier.status, hier.stderr]).toEqual([0, ""])
    expect(hier.stdout).toContain("Auswertung zum Stichtag 31.12.2018")
    expect(dort.stdout).toBe(hier.stdout)
  })
  it("ends with 2 for a wrong call and with 3 for a wrong folder, without a stack and without a path that was not typed", () => {
    const [aufruf, fehlt] = [spawn(["auswerten", "."]), spawn(["pruefen", "nirgends"])]
    expect([aufruf.status, fehlt.status]).toEqual([2, 3])
    expect(aufruf.stderr).toMatch(/^Fehler: Es fehlt der Stichtag\./u)
    expect(fehlt.stdout).toContain("nirgends/konzept.yaml")
    expect(`${aufruf.stdout}${aufruf.stderr}${fehlt.stdout}${fehlt.stderr}`).not.toMatch(/^\s+at |\/tmp|Error/mu)
  })
  it("takes no pipe for a file", { skip: process.platform === "win32" }, () => {
    spawnSync("mkfifo", [join(ordner, "beobachtungen/rohr.csv")])
    const { status, stdout } = spawn(["pruefen", "."])
    rmSync(join(ordner, "beobachtungen/rohr.csv"))
    expect([status, stdout.includes("beobachtungen/rohr.csv")]).toEqual([3, true])
  })
  it("writes nothing beside what it reads", () => {
    spawn(["pruefen", "."])
    expect(readdirSync(ordner, { recursive: true })).toHaveLength(3)
  })
  it("writes a concept to begin with, which it then takes, and never over another", () => {
    const angelegt = spawn(["init", "neu/stadt"])
    expect([angelegt.status, angelegt.stderr]).toEqual([0, ""])
    expect(readdirSync(join(ordner, "neu/stadt"), { recursive: true, encoding: "utf8" }).toSorted()).toEqual([
      "beobachtungen",
      join("beobachtungen", "einwohner.csv"),
      "konzept.schema.json",
      "konzept.yaml",
    ])
    expect(spawn(["pruefen", "neu/stadt", "--streng"]).status).toBe(0)
    expect(readFileSync(join(ordner, "neu/stadt/konzept.schema.json"), "utf8")).toBe(spawn(["schema"]).stdout)
    const nochmal = spawn(["init", "neu/stadt"])
    expect([nochmal.status, nochmal.stdout]).toEqual([4, ""])
    expect(spawn(["init", "neu/stadt", "--ueberschreiben"]).status).toBe(0)
    const inDatei = spawn(["init", "konzept.yaml/stadt"])
    rmSync(join(ordner, "neu"), { recursive: true })
    expect([inDatei.status, inDatei.stderr]).toMatchObject([5, expect.stringContaining("ENOTDIR")])
  })
  it("prints the JSON Schema of konzept.yaml", () => {
    const schema = readFileSync(resolve(import.meta.dirname, "../../konzept/schema/konzept.schema.json"), "utf8")
    expect(spawn(["schema"])).toMatchObject({ status: 0, stderr: "", stdout: schema })
  })
  it.each(schemas.filter((name) => name !== "konzept"))("prints the JSON Schema of %s", (name) => {
    const schema = readFileSync(resolve(import.meta.dirname, `../../bericht/schema/${name}.schema.json`), "utf8")
    expect(spawn(["schema", name])).toMatchObject({ status: 0, stderr: "", stdout: schema })
  })
  it("ends quietly when its reader goes", { skip: process.platform === "win32" }, () => {
    const befehl = `"${process.execPath}" "${zielwerk}" auswerten . --stichtag 2018-12-31 --format json | head -c 1; exit \${PIPESTATUS[0]}`
    const { status, stdout, stderr } = spawnSync("bash", ["-c", befehl], { cwd: ordner, encoding: "utf8" })
    expect([status, stdout, stderr]).toEqual([0, "{", ""])
  })
})

// Helpers

let ordner = ""
beforeAll(() => {
  ordner = mkdtempSync(join(tmpdir(), "zielwerk-"))
  mkdirSync(join(ordner, "beobachtungen"))
  writeFileSync(join(ordner, "konzept.yaml"), konzept)
  writeFileSync(join(ordner, "beobachtungen/werte.csv"), csv)
})
afterAll(() => rmSync(ordner, { recursive: true }))

const spawn = (argumente: ReadonlyArray<string>, env: Record<string, string> = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [zielwerk, ...argumente], {
    cwd: ordner,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "", ...env },
  })

/** More than a pipe holds (64 kB) once it is JSON, so that a reader who goes early is noticed. */
const csv = `messgroesse;zeit;merkmal:ort;wert;einheit;quelle\n${Array.from({ length: 400 }, (_, i) => `istanbul;2018;Ort ${i};${i};personen;register\n`).join("")}`
const konzept = `format: "1"
id: musterstadt-2026
titel: Integrationskonzept
fassung: "2026"
zustand: entwurf
kommune: { ags: "01001000", name: Musterstadt }
quellen:
  - { id: register, titel: Melderegister }
messgroessen:
  - { id: istanbul, titel: Aus İstanbul zugezogen, einheit: personen, merkmale: [ort] }
indikatoren:
  - { id: zuzug, titel: Zuzug, formel: { art: anzahl, messgroesse: istanbul }, einheit: personen, bewertung: kontext, quelleId: register }
`
