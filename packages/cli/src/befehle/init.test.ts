import { readKonzept } from "@zielwerk/adapter"
import { konzeptJsonSchema } from "@zielwerk/konzept"
import { Ajv2020 } from "ajv/dist/2020.js"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { run } from "../run.ts"
import type { Ablage } from "../Umgebung.ts"
import { stichtag } from "../vorlage/vorlageOf.ts"
import { createWelt, type Dateien, musterstadt, type Stoerung } from "../welt.test.ts"

const namen = ["konzept.yaml", "konzept.schema.json", "beobachtungen/einwohner.csv"]

describe("init", () => {
  it("writes a concept that every command takes without a word of complaint", () => {
    const { dateien, stdout } = init(["stadt"])
    expect(Object.keys(dateien)).toEqual(namen.map((name) => `stadt/${name}`))
    for (const aufruf of [
      ["pruefen", "stadt", "--streng"],
      ["auswerten", "stadt", "--stichtag", stichtag],
      ["zeigen", "stadt"],
      ["zeigen", "stadt", "--art", "ziel"],
    ]) {
      const welt = createWelt(dateien)
      expect([aufruf[0], run(aufruf, welt.umgebung), welt.stderr()]).toEqual([aufruf[0], 0, ""])
    }
    for (const [, befehl = ""] of stdout.matchAll(/^ {2}zielwerk (.+)$/gmu))
      expect([befehl, run(befehl.split(" "), createWelt(dateien).umgebung)]).toEqual([befehl, 0])
  })
  it("leaves nothing to be said of any Ziel", () => {
    const welt = createWelt(init(["stadt"]).dateien)
    run(["auswerten", "stadt", "--stichtag", stichtag, "--format=json"], welt.umgebung)
    const { befunde, ziele, indikatoren } = JSON.parse(welt.stdout()) as {
      readonly befunde: ReadonlyArray<unknown>
      readonly ziele: ReadonlyArray<{ readonly befunde: ReadonlyArray<unknown> }>
      readonly indikatoren: ReadonlyArray<{ readonly werte: ReadonlyArray<unknown> }>
    }
    expect([befunde, ziele.flatMap((ziel) => ziel.befunde)]).toEqual([[], []])
    expect([ziele.length, indikatoren.map(({ werte }) => werte.length)]).toEqual([2, [3, 3]])
  })
  it("is small, says that it is made up, and tells an editor its schema", () => {
    const { dateien } = init([])
    const { "konzept.yaml": yaml = "", "beobachtungen/einwohner.csv": csv = "" } = dateien
    expect(yaml.split("\n")[0]).toBe("# yaml-language-server: $schema=./konzept.schema.json")
    expect(yaml).toMatch(/ERFUNDENES BEISPIEL/u)
    expect(
      csv
        .trim()
        .split("\n")
        .slice(1)
        .every((zeile) => zeile.endsWith(";erfunden")),
    ).toBe(true)
    const wert = plainOf(yaml)
    const anzahl = (liste: string) => (wert[liste] as ReadonlyArray<unknown> | undefined)?.length
    expect(["handlungsfelder", "oberziele", "ziele", "massnahmen", "indikatoren", "gremien"].map(anzahl)).toEqual([
      1,
      1,
      2,
      1,
      2,
      undefined,
    ])
  })
  it("agrees with the JSON Schema that lies beside it", () => {
    const validate = new Ajv2020({ allErrors: true }).compile(konzeptJsonSchema())
    expect([validate(plainOf(init([]).dateien["konzept.yaml"] ?? "")), validate.errors]).toEqual([true, null])
    expect(init([]).dateien["konzept.schema.json"]).toBe(createWelt({}).umgebung.readSchema("konzept"))
  })
  it("only says with --probe what it would write", () => {
    const { ausgang, stdout, dateien, ordner } = init(["stadt", "--probe"])
    expect([ausgang, dateien, ordner]).toEqual([0, {}, []])
    expect(stdout).toBe(["Geschrieben würde (ohne --probe):", ...namen.map((name) => `  stadt/${name}`), ""].join("\n"))
  })
})

describe("what is there already", () => {
  it("is never replaced: all conflicts at once, and nothing written", () => {
    const vorher = { "stadt/konzept.yaml": "a: 1\n", "stadt/beobachtungen/einwohner.csv": "b" }
    for (const probe of [[], ["--probe"]]) {
      const { ausgang, stdout, stderr, dateien } = init(["stadt", ...probe], vorher)
      expect([ausgang, stdout, dateien]).toEqual([4, "", vorher])
      expect(stderr).toBe(`Fehler: In „stadt“ gibt es schon 2 der Dateien.
  wo:      stadt/konzept.yaml
           stadt/beobachtungen/einwohner.csv
  warum:   „init“ ersetzt nichts, was schon da ist; geschrieben wurde nichts.
  Abhilfe: Einen anderen Ordner nennen, oder diese Dateien mit --ueberschreiben ersetzen.
`)
    }
  })
  it("is replaced where that is asked for, and only what has the same name", () => {
    const { ausgang, stdout, dateien } = init(["stadt", "--ueberschreiben"], musterstadt)
    expect(ausgang).toBe(0)
    expect(dateien["stadt/konzept.yaml"]).toContain("Beispielstadt")
    expect(dateien["stadt/beobachtungen/b.csv"]).toBe(musterstadt["stadt/beobachtungen/b.csv"])
    expect(stdout).toContain("  stadt/konzept.yaml (ersetzt)\n  stadt/konzept.schema.json\n")
  })
  it.each([
    [
      "a folder where a file belongs",
      ["stadt", "--ueberschreiben"],
      { "stadt/konzept.yaml/x": "x" },
      "stadt/konzept.yaml",
    ],
    ["a file where the folder belongs", ["stadt"], { stadt: "x" }, "„stadt“ ist eine Datei."],
  ])("may be %s", (_, argumente, vorher, text) => {
    const { ausgang, stderr, dateien } = init(argumente, vorher)
    expect([ausgang, dateien]).toEqual([4, vorher])
    expect(stderr).toContain(text)
  })
})

describe("a disk that refuses", () => {
  const schritte: ReadonlyArray<readonly [keyof Ablage, string]> = [
    ["kindOf", "stadt"],
    ["kindOf", "stadt/konzept.schema.json"],
    ["mkdir", "stadt"],
    ["mkdir", "stadt/beobachtungen"],
    ["write", "stadt/.konzept.yaml.neu"],
    ["write", "stadt/beobachtungen/.einwohner.csv.neu"],
    ["rename", "stadt/.konzept.yaml.neu"],
    ["rename", "stadt/beobachtungen/.einwohner.csv.neu"],
  ]
  it.each(schritte)("at %s %s leaves nothing behind and says where", (schritt, pfad) => {
    const { ausgang, stdout, stderr, dateien, ordner } = init(["stadt"], {}, { schritt, pfad, code: "ENOSPC" })
    expect([ausgang, stdout, dateien, ordner]).toEqual([5, "", {}, []])
    expect(stderr).toMatch(/^Fehler: .*\n {2}wo: {6}stadt.*\n {2}warum: .*ENOSPC\.\n {2}Abhilfe: /u)
    expect(stderr).not.toContain(".neu")
  })
  it("leaves what was there where it was", () => {
    const vorher = { ...musterstadt, "stadt/notiz.txt": "x" }
    const stoerung = { schritt: "rename", pfad: "stadt/.konzept.yaml.neu", code: "EACCES" } as const
    expect(init(["stadt", "--ueberschreiben"], vorher, stoerung).dateien).toEqual(vorher)
  })
  it("may have been interrupted before: what that left is no obstacle", () => {
    const { ausgang, dateien } = init(["stadt"], { "stadt/.konzept.yaml.neu": "halb" })
    expect([ausgang, Object.keys(dateien).filter((name) => name.includes(".neu"))]).toEqual([0, []])
  })
})

// Helpers

const init = (argumente: ReadonlyArray<string>, vorher: Dateien = {}, stoerung?: Stoerung) => {
  const welt = createWelt(vorher, stoerung === undefined ? {} : { stoerung })
  const ausgang = run(["init", ...argumente], welt.umgebung)
  return {
    ausgang,
    stdout: welt.stdout(),
    stderr: welt.stderr(),
    dateien: welt.dateien() as Record<string, string>,
    ordner: welt.ordner(),
  }
}

const plainOf = (yaml: string): Record<string, unknown> =>
  Result.getOrThrow(readKonzept("konzept.yaml", yaml)).wert as Record<string, unknown>
