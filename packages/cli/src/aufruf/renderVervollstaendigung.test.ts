import { spawnSync } from "node:child_process"
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { befehle, type Schalter, schalter, schemas, shells } from "./befehle.ts"
import { renderVervollstaendigung } from "./renderVervollstaendigung.ts"

const namen = Object.keys(befehle)

describe.each(shells)("for %s", (shell) => {
  const text = renderVervollstaendigung(shell)
  it("names every command, and every flag that it has", () => {
    for (const [name, { satz, schalter: liste }] of Object.entries(befehle)) {
      expect(text).toContain(name)
      if (shell !== "bash") expect(text).toContain(satz)
      const zeilen = text.split("\n").filter((line) => line.includes(name))
      for (const schaltername of liste) {
        const muster = new RegExp(`-(?:-|l )${schaltername}(?![a-z-])`, "u")
        expect([name, schaltername, zeilen.some((line) => muster.test(line))]).toEqual([name, schaltername, true])
      }
    }
  })
  it("says in German how it is switched on, and touches nothing else", () => {
    expect(text).toMatch(new RegExp(`^# Vervollständigung für ${shell}\\.`, "u"))
    expect(text).toContain(`zielwerk vervollstaendigung ${shell}`)
    expect(text).not.toMatch(/\$\(zielwerk (?!vervollstaendigung)|curl|rm /u)
  })
})

// bash is there wherever the project is built, but for Windows
describe.skipIf(process.platform === "win32")("in bash", () => {
  it("completes a command from its first letters, and knows all of them", () => {
    expect(complete("zielwerk", "")).toEqual([...namen, "--hilfe", "--version"])
    expect(complete("zielwerk", "pruef")).toEqual(["pruefen"])
    expect(complete("zielwerk", "--v")).toEqual(["--version"])
    expect(complete("zielwerk", "x")).toEqual([])
  })
  it.each(namen)("offers %s its own flags, and no others", (name) => {
    const { schalter: liste } = befehle[name as keyof typeof befehle]
    expect(complete("zielwerk", name, "--")).toEqual(liste.map((schaltername) => `--${schaltername}`))
  })
  it("offers a flag once, but for those that may stand more than once", () => {
    expect(complete("zielwerk", "pruefen", "--streng", "--")).not.toContain("--streng")
    for (const name of befehle.pruefen.schalter) {
      const { wert, mehrfach = false } = schalter[name] as Schalter
      const line = ["zielwerk", "pruefen", `--${name}`, ...(wert === undefined ? [] : ["x"]), "--"]
      expect([name, complete(...line).includes(`--${name}`)]).toEqual([name, mehrfach])
    }
  })
  it("offers the values of a flag, with a blank or an equals sign, and none where none is known", () => {
    expect(complete("zielwerk", "pruefen", "--format", "")).toEqual(schalter.format.wert.split("|"))
    expect(complete("zielwerk", "pruefen", "--format", "j")).toEqual(["json"])
    expect(complete("zielwerk", "pruefen", "--format", "=", "j")).toEqual(["json"])
    expect(complete("zielwerk", "pruefen", "--format", "=")).toContain("json")
    expect(complete("zielwerk", "auswerten", "--stichtag", "")).toEqual([])
    expect(complete("zielwerk", "auswerten", "--sprache", "")).toEqual(["de", "en"])
  })
  it("offers the values that a flag has with this command", () => {
    expect(complete("zielwerk", "auswerten", "--format", "")).toEqual(["text", "md", "json", "csv"])
    expect(complete("zielwerk", "auswerten", "--format", "=", "c")).toEqual(["csv"])
    expect(complete("zielwerk", "zeigen", "--format", "")).toEqual(["text", "json"])
    expect(renderVervollstaendigung("fish")).toMatch(/auswerten' -l format -x -a 'text md json csv'/u)
    expect(renderVervollstaendigung("zsh")).toMatch(/--format=\[[^\]]*\]:text\|md\|json\|csv:\(text md json csv\)/u)
  })
  it("offers the words behind a command that takes one", () => {
    expect(complete("zielwerk", "schema", "")).toEqual([...schemas, "--hilfe"])
    expect(complete("zielwerk", "schema", "aus")).toEqual(["auswertung"])
    expect(complete("zielwerk", "vervollstaendigung", "")).toEqual([...shells, "--hilfe"])
    expect(complete("zielwerk", "vervollstaendigung", "z")).toEqual(["zsh"])
  })
  it("finds the command behind flags", () => {
    expect(complete("zielwerk", "--format", "json", "zeigen", "--k")).toEqual(["--kodierung"])
  })
  it("offers folders, no files, behind a command", () => {
    expect(complete("zielwerk", "pruefen", "muster")).toEqual(["musterstadt"])
    expect(complete("zielwerk", "pruefen", "neu")).toEqual(["neue stadt"])
    expect(complete("zielwerk", "pruefen", "musterstadt/")).toEqual(["musterstadt/beobachtungen"])
    expect(complete("zielwerk", "pruefen", "--", "-")).toEqual(["-x"])
    expect(complete("zielwerk", "muster")).toEqual([])
    expect(complete("zielwerk", "schema", "muster")).toEqual([])
  })
  it("offers files, too, for a flag that takes one", () => {
    expect(complete("zielwerk", "zeigen", "--zielwerte", "ziel")).toEqual(["zielwerte.yaml"])
  })
})

// Helpers

let ordner = ""
beforeAll(() => {
  ordner = mkdtempSync(join(tmpdir(), "vervollstaendigung-"))
  writeFileSync(join(ordner, "zielwerte.yaml"), "")
  for (const name of ["musterstadt/beobachtungen", "neue stadt", "-x"])
    mkdirSync(join(ordner, name), { recursive: true })
})
afterAll(() => rmSync(ordner, { recursive: true }))

/** What bash offers for the last of these words, each of them as bash splits a line. */
const complete = (...line: ReadonlyArray<string>): ReadonlyArray<string> => {
  const aufruf = `COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _zielwerk; [[ \${#COMPREPLY[@]} -eq 0 ]] || printf '%s\\n' "\${COMPREPLY[@]}"`
  const skript = `set -u\n${renderVervollstaendigung("bash")}\n${aufruf}`
  const { stdout, stderr } = spawnSync("bash", ["--noprofile", "--norc", "-c", skript, "bash", ...line], {
    cwd: ordner,
    encoding: "utf8",
    env: { PATH: process.env["PATH"] ?? "" },
  })
  expect(stderr).toBe("")
  return stdout.split("\n").filter((wort) => wort !== "")
}
