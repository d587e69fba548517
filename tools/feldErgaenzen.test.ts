import { spawnSync } from "node:child_process"
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"

// The handbook says that a field of a noun touches one file and its example. Here its change is made to a copy, and the
// command line of the copy is asked about the example.

describe("the handbook's new field", { timeout: 60_000 }, () => {
  beforeAll(() => {
    layOut()
  })
  afterAll(() => rmSync(kopie, { recursive: true }))
  it("touches one file, by lines that it adds only", () => {
    expect(diff.filter((line) => line.startsWith("+++ "))).toEqual(["+++ packages/konzept/src/Massnahme.ts"])
    expect(diff.filter((line) => /^-(?!-- )/u.test(line))).toEqual([])
  })
  it("is unknown before", () => {
    const { status, stdout } = zielwerk("pruefen", "beispiel")
    expect(stdout).toContain("Die Angabe „kosten“ ist hier unbekannt.")
    expect(stdout).toContain("Die Angabe „vorlaeuferId“ ist hier unbekannt.")
    expect(status).toBe(3)
  })
  describe("once the noun has it", () => {
    beforeAll(() => {
      const nomen = join(kopie, diff[1]?.slice("+++ ".length) ?? "")
      writeFileSync(nomen, apply(readFileSync(nomen, "utf8"), diff.slice(2)))
    })
    it("is read", () => {
      expect(zielwerk("pruefen", "beispiel")).toMatchObject({ status: 0, stderr: "" })
    })
    it("is followed where it refers to an entry", () => {
      const { status, stdout } = zielwerk("pruefen", "falsch")
      expect(stdout).toContain("Der Verweis auf „gemeinschaftsgarden“ führt ins Leere")
      expect(stdout).toContain("„gemeinschaftsgarten“.")
      expect(status).toBe(1)
    })
    it("is in the JSON Schema with its words", () => {
      const frage = `import { konzeptJsonSchema } from "@zielwerk/konzept"
        console.log(JSON.stringify(konzeptJsonSchema().$defs.Massnahme.properties.kosten))`
      expect(JSON.parse(node("--input-type=module", "--eval", frage).stdout)).toEqual({
        $ref: "#/$defs/Titel",
        title: "Kosten",
        description: "Was sie kostet, in den Worten des Textes",
      })
    })
    it("is shown as text and as JSON", () => {
      const text = zielwerk("zeigen", "beispiel", "--art", "massnahme", "--id", "gartenhaus").stdout
      expect(text).toContain("etwa 45.000 € im Jahr")
      expect(text).toContain("Gemeinschaftsgärten")
      expect(zielwerk("zeigen", "beispiel", "--format", "json").stdout).toContain('"kosten": "etwa 45.000 € im Jahr"')
    })
  })
})

// Helpers

const root = resolve(import.meta.dirname, "..")
// inside of the repository, so that the copy finds what npm installed
const kopie = join(root, ".cache/feld-ergaenzen")
const seite = readFileSync(join(root, "docs/handbuch/feld-ergaenzen.md"), "utf8")

const blockOf = (sprache: string): ReadonlyArray<string> => {
  const block = new RegExp(`^\`\`\`${sprache}\\n([\\s\\S]*?)\\n\`\`\``, "mu").exec(seite)?.[1]
  if (block === undefined) throw new Error(`the page shows no ${sprache}`)
  return block.split("\n")
}
const diff = blockOf("diff")

/** The packages and the example with the page's entry, once as it is and once with a slip in its reference. */
const layOut = (): void => {
  rmSync(kopie, { recursive: true, force: true })
  mkdirSync(join(kopie, "node_modules/@zielwerk"), { recursive: true })
  for (const paket of readdirSync(join(root, "packages"))) {
    for (const teil of ["package.json", "src"])
      cpSync(join(root, "packages", paket, teil), join(kopie, "packages", paket, teil), { recursive: true })
    symlinkSync(join(kopie, "packages", paket), join(kopie, "node_modules/@zielwerk", paket), "junction")
  }
  const [liste = "", ...eintrag] = blockOf("yaml")
  const konzept = readFileSync(join(root, "examples/musterstadt/konzept.yaml"), "utf8")
  const ergaenzt = konzept.replace(`\n${liste}\n`, `\n${liste}\n${eintrag.join("\n")}\n`)
  for (const [ordner, text] of [
    ["beispiel", ergaenzt],
    ["falsch", ergaenzt.replace("vorlaeuferId: gemeinschaftsgarten", "vorlaeuferId: gemeinschaftsgarden")],
  ] as const) {
    cpSync(join(root, "examples/musterstadt"), join(kopie, ordner), { recursive: true })
    writeFileSync(join(kopie, ordner, "konzept.yaml"), text)
  }
}

/** A text with the lines of a diff in it; those around them have to be there, one after the other. */
const apply = (text: string, lines: ReadonlyArray<string>): string => {
  const linesWithout = (zeichen: string) =>
    lines.filter((line) => !line.startsWith(zeichen)).map((line) => line.slice(1))
  const [vorher, nachher] = [linesWithout("+").join("\n"), linesWithout("-").join("\n")]
  if (!text.includes(vorher)) throw new Error(`the noun no longer has these lines:\n${vorher}`)
  return text.replace(vorher, nachher)
}

const node = (...argumente: ReadonlyArray<string>) =>
  spawnSync(process.execPath, ["--conditions=source", ...argumente], { cwd: kopie, encoding: "utf8" })

const zielwerk = (...argumente: ReadonlyArray<string>) => node("packages/cli/src/zielwerk.ts", ...argumente)
