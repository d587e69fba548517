import { expect, it } from "vitest"
import { run } from "./run.ts"
import type { Ablage, Ausgabe, Umgebung } from "./Umgebung.ts"
import { ablauf } from "./befehle/ablauf.ts"

// A world in memory and a made-up Kommune that the tests of this package share. They stand in a test file, so that no
// build contains them; its own test runs in this file only, not in those that import it.
const isOwnRun = expect.getState().testPath === import.meta.filename

/** The Konzept of Musterstadt. */
export const konzept = `format: "1"
id: musterstadt-2026
titel: Integrationskonzept der Stadt Musterstadt
fassung: "2026"
zustand: entwurf
kommune:
  ags: "01001000"
  name: Musterstadt
  raumeinheiten:
    - id: stadtteil
      titel: Stadtteile
      gebiete:
        - { id: "1", titel: "Nord" }
        - { id: "2", titel: "Süd" }
quellen:
  - { id: register, titel: Melderegister }
  - { id: zensus, titel: Zensus }
handlungsfelder:
  - { id: sprache, titel: Sprache }
ziele:
  - { id: kurse, titel: "Sprachkurse ausbauen", handlungsfeldId: sprache,
      indikatorIds: [anteil] }
messgroessen:
  - { id: einwohner, titel: Einwohner, einheit: personen }
  - { id: zugezogene, titel: Zugezogene, einheit: personen }
indikatoren:
  - id: anteil
    titel: Anteil der Zugezogenen
    formel: { art: anteil, zaehler: zugezogene, nenner: einwohner }
    einheit: "%"
    bewertung: kontext
    quelleId: register
veroeffentlichungen:
  - id: anteil-2018
    gedruckt: 25 %
    formel: { art: indikator, indikator: anteil, zeit: "2018" }
    stelle: { kapitel: "4" }
  - id: anteil-2019
    gedruckt: 31 %
    formel: { art: indikator, indikator: anteil, zeit: "2019" }
    stelle: { kapitel: "4" }
`
/** Its values. */
export const csv = `messgroesse;zeit;gebiet;wert;einheit;quelle
einwohner;2018;;1000;personen;register
zugezogene;2018;;250;personen;register
einwohner;2019;;1010;personen;register
zugezogene;2019;;303;personen;register
`

/** What could steer a terminal. */
export const steuernd = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

/** Files by their path; `undefined` is a file that is not there. */
export type Dateien = { readonly [pfad: string]: string | Uint8Array | undefined }

/** The folder of Musterstadt. */
export const musterstadt: Dateien = { "stadt/konzept.yaml": konzept, "stadt/beobachtungen/b.csv": csv }

const encode = (inhalt: string | Uint8Array): Uint8Array =>
  typeof inhalt === "string" ? new TextEncoder().encode(inhalt) : inhalt
const fail = (code: string): never => {
  throw Object.assign(new Error(code), { code })
}

/** The step at which the disk of a world refuses, if any. */
export interface Stoerung {
  readonly schritt: keyof Ablage
  readonly pfad: string
  readonly code: string
}

/** A world in memory: files by path, and what was written. */
export const createWelt = (
  anfang: Dateien,
  { env = {}, isTTY = false, stoerung }: { env?: Umgebung["env"]; isTTY?: boolean; stoerung?: Stoerung } = {},
) => {
  const dateien = new Map(
    Object.entries(anfang).flatMap(([pfad, inhalt]) => (inhalt === undefined ? [] : [[pfad, encode(inhalt)] as const])),
  )
  const ordner = new Set<string>()
  const geschrieben = { stdout: "", stderr: "" }
  const ausgabe = (name: "stdout" | "stderr"): Ausgabe => ({
    isTTY: () => isTTY,
    write: (text) => void (geschrieben[name] += text),
  })
  const readFile = (datei: string): Uint8Array => dateien.get(datei) ?? fail("ENOENT")
  const isOrdner = (pfad: string) =>
    pfad === "." || ordner.has(pfad) || [...dateien.keys()].some((datei) => datei.startsWith(`${pfad}/`))
  /** A step of the disk, unless it is the one that fails. */
  const attempt = <A>(schritt: keyof Ablage, pfad: string, tu: () => A): A =>
    stoerung?.schritt === schritt && stoerung.pfad === pfad ? fail(stoerung.code) : tu()
  const umgebung: Umgebung = {
    readdir: (name) => {
      const namen = [...dateien.keys()].filter((pfad) => pfad.startsWith(`${name}/`))
      return namen.length === 0 ? fail("ENOENT") : namen.map((pfad) => pfad.slice(name.length + 1)).toReversed()
    },
    sizeOf: (datei) => readFile(datei).length,
    readFile,
    ablauf,
    readSchema: (von) => `{ "$schema": "https://json-schema.org/draft/2020-12/schema", "$id": "${von}" }\n`,
    ablage: {
      kindOf: (pfad) =>
        attempt("kindOf", pfad, () => (dateien.has(pfad) ? "datei" : isOrdner(pfad) ? "ordner" : "nichts")),
      mkdir: (pfad) => attempt("mkdir", pfad, () => void ordner.add(pfad)),
      rmdir: (pfad) => attempt("rmdir", pfad, () => void ordner.delete(pfad)),
      write: (datei, text) =>
        attempt("write", datei, () => {
          if (dateien.has(datei)) fail("EEXIST")
          dateien.set(datei, encode(text))
        }),
      rename: (von, nach) =>
        attempt("rename", von, () => {
          dateien.set(nach, readFile(von))
          dateien.delete(von)
        }),
      remove: (datei) => attempt("remove", datei, () => void dateien.delete(datei)),
    },
    stdout: ausgabe("stdout"),
    stderr: ausgabe("stderr"),
    env,
  }
  return {
    umgebung,
    stdout: () => geschrieben.stdout,
    stderr: () => geschrieben.stderr,
    /** The files that there are now, as text. */
    dateien: () => Object.fromEntries([...dateien].map(([pfad, bytes]) => [pfad, new TextDecoder().decode(bytes)])),
    ordner: () => [...ordner],
  }
}

/** Runs a call in a world of these files. */
export const call = (argv: ReadonlyArray<string>, dateien: Dateien, env: Umgebung["env"] = {}, isTTY = false) => {
  const { umgebung, stdout, stderr } = createWelt(dateien, { env, isTTY })
  const ausgang = run(argv, umgebung)
  return { ausgang, stdout: stdout(), stderr: stderr() }
}

it.each(isOwnRun ? ["Musterstadt"] : [])("%s is without fault", () => {
  expect(call(["pruefen", "stadt", "--streng"], musterstadt)).toMatchObject({ ausgang: 0, stderr: "" })
})
