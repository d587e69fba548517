import { resolve } from "node:path"
import { expect, it } from "vitest"
import { findOhneZahlen } from "./aenderungen.ts"
import { listPfade, readDateien } from "./datei.ts"

const root = resolve(import.meta.dirname, "../..")

it("every note on a change of statistik or auswertung says what it does to published figures", () => {
  const dateien = readDateien(root, listPfade(root))
  expect(dateien.map(({ pfad }) => pfad)).toContain("packages/statistik/CHANGELOG.md")
  expect(findOhneZahlen(dateien)).toEqual([])
})

it("holds the example of its own README to it", () => {
  const readme = readDateien(root, [".changeset/README.md"])[0]?.text ?? ""
  const [, beispiel = ""] = /```md\n([\s\S]*?)```/.exec(readme) ?? []
  expect(check(beispiel)).toEqual([])
  expect(check(beispiel.replace(/^Zahlen:.*\n/m, ""))).toHaveLength(1)
})

const nein = "Zahlen: nein · Zeiträume: – · Indikatoren: – · Umstellung: –"
const ja = "Zahlen: ja · Zeiträume: alle · Indikatoren: S-01 · Umstellung: Bericht neu erzeugen"

it.each([
  ["without the line", 'statistik": patch', "Faster.", "the line is missing"],
  [
    "that leaves a part out",
    'auswertung": minor',
    "Zahlen: nein · Zeiträume: – · Indikatoren: –",
    "the line is missing",
  ],
  [
    "that leaves a part empty",
    'auswertung": minor',
    nein.replace("Umstellung: –", "Umstellung: "),
    "the line is missing",
  ],
  ["that says neither yes nor no", 'auswertung": minor', nein.replace("nein", "vielleicht"), "the line is missing"],
  ["that moves a figure and is not major", 'statistik": minor', ja, "has to be major"],
  ["that names no package", 'statistik"', nein, "names no package"],
])("finds a note %s", (_, kopf, satz, fund) => {
  expect(check(`---\n"@zielwerk/${kopf}\n---\n\nText.\n${satz}\n`)).toEqual([expect.stringContaining(fund)])
})

it.each([
  ["on a package without figures", 'adapter": patch', "Faster."],
  ["that moves none", 'statistik": patch', nein],
  ["that moves one and is major", 'auswertung": major', ja],
  ["that is major by another package", 'statistik": minor\n"@zielwerk/auswertung": major', ja],
])("is content with a note %s", (_, kopf, satz) => {
  expect(check(`---\n"@zielwerk/${kopf}\n---\n\nText.\n${satz}\n`)).toEqual([])
})

it("reads a CHANGELOG.md entry by entry", () => {
  const pfad = "packages/statistik/CHANGELOG.md"
  const text = `# x\n\n## 2.0.0\n\n### Major Changes\n\n- a1: One.\n  ${ja}\n- b2: Two.\n\n### Patch Changes\n\n- Updated dependencies\n  - @zielwerk/konzept@2.0.0\n`
  expect(findOhneZahlen([{ pfad, text }])).toEqual([expect.stringContaining('"- b2: Two." lacks the line')])
  expect(findOhneZahlen([{ pfad: "packages/bericht/CHANGELOG.md", text }])).toEqual([])
})

// Helpers

const check = (text: string) => findOhneZahlen([{ pfad: ".changeset/a.md", text }])
