import { spawnSync, type SpawnSyncReturns } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { parse } from "csv-parse/sync"
import { describe, expect, it } from "vitest"

// What is expected here is read off the text of the concept by hand, or computed from its figures on paper.

describe("npm run koblenz:stadtteile", () => {
  // every row of the table of chapter 4: „43. Neuendorf … 47,1% 56,6%“
  const tabelle = readFileSync(resolve(import.meta.dirname, "../beobachtungen/stadtteile.csv"), "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((zeile) => zeile.split(";"))
    .map(([, zeit, , wert = "", , , , titel = ""]) => ({ zeit, wert, name: titel.replace(/^\d+\. /u, "") }))
  const rangliste = (stdout: string) =>
    [...stdout.matchAll(/^ *(\d+)\. (\S.*?) {2,}(\d+,\d) % \((\S+)\) {2}(.+)$/gmu)].map(
      ([, rang = "", name = "", wert = "", zeit = "", lage = ""]) => ({ rang: Number(rang), name, wert, zeit, lage }),
    )

  it("ranks the thirty Stadtteile of the table for 2018, Neuendorf first and Arzheim last", () => {
    const { status, stdout, stderr } = run("koblenz:stadtteile", "2018-12-31")
    expect([status, stderr]).toEqual([0, ""])
    const zeilen = rangliste(stdout)
    expect(zeilen.map(({ name, wert }) => ({ name, wert })).toSorted(byName)).toEqual(
      tabelle.flatMap(({ zeit, name, wert }) => (zeit === "2018-12-31" ? [{ name, wert }] : [])).toSorted(byName),
    )
    expect(zeilen.map(({ rang }) => rang)).toEqual(Array.from({ length: 30 }, (_, i) => i + 1))
    expect(zeilen[0]).toMatchObject({ name: "Neuendorf", wert: "56,6" })
    expect(zeilen[29]).toMatchObject({ name: "Arzheim", wert: "11,7" })
    expect(stdout).toContain("Ganze Stadt: 32 % (2018)")
  })

  it("calls above and below only what the printed digits prove: the city's 32 % are 31,5 to 32,5 %", () => {
    const zeilen = rangliste(run("koblenz:stadtteile", "2018-12-31").stdout)
    const lageOf = (name: string) => zeilen.find((zeile) => zeile.name === name)?.lage
    // 56,55 − 32,5 = 24,05 and 56,65 − 31,5 = 25,15
    expect(lageOf("Neuendorf")).toBe("darüber, um 24,05 bis 25,15 %-Punkte")
    // 32,55 − 32,5 = 0,05 and 32,65 − 31,5 = 1,15
    expect(lageOf("Horchheimer Höhe")).toBe("darüber, um 0,05 bis 1,15 %-Punkte")
    // 32,45 to 32,55 may be the same
    expect(lageOf("Ehrenbreitstein")).toBe("gleich, soweit die gedruckten Stellen reichen")
    // 31,5 − 28,75 = 2,75 and 32,5 − 28,65 = 3,85
    expect(lageOf("Pfaffendorfer Höhe")).toBe("darunter, um 2,75 bis 3,85 %-Punkte")
    expect(zeilen.map(({ lage }) => lage.split(",")[0])).toEqual([
      ...Array.from({ length: 9 }, () => "darüber"),
      "gleich",
      ...Array.from({ length: 20 }, () => "darunter"),
    ])
  })

  it("shows the values of 2007 a day before those of 2018; equal shares have the same rank", () => {
    const { stdout } = run("koblenz:stadtteile", "2018-12-30")
    const zeilen = rangliste(stdout)
    expect(stdout).toContain("Ganze Stadt: 24,4 % (2007)")
    expect(new Set(zeilen.map(({ zeit }) => zeit))).toEqual(new Set(["31.12.2007"]))
    // the table prints 17,5 % for both, 17,8 % for the one before and 16,6 % for the next
    expect(zeilen.filter(({ wert }) => wert === "17,5").map(({ rang, name }) => [rang, name])).toEqual([
      [18, "Niederberg"],
      [18, "Asterstein"],
    ])
    expect(zeilen.find(({ name }) => name === "Pfaffendorf")?.rang).toBe(20)
    expect(stdout).toContain("Ohne Wert: kein Stadtteil\n")
  })

  it("names the Stadtteile that have no value, and ranks none of them", () => {
    const { status, stdout } = run("koblenz:stadtteile", "2006-12-31")
    expect(status).toBe(0)
    expect(stdout).toContain("Ganze Stadt: kein Wert")
    expect(rangliste(stdout)).toEqual([])
    const ohne = /^Ohne Wert: (.*)$/mu.exec(stdout)?.[1]?.split(", ") ?? []
    expect(ohne.toSorted()).toEqual([...new Set(tabelle.map(({ name }) => name))].toSorted())
    expect(ohne).toHaveLength(30)
  })
})

describe("npm run koblenz:gedruckt", () => {
  it("names the six figures that do not hold, each with its passage and its reason, and no other", () => {
    const { status, stdout, stderr } = run("koblenz:gedruckt")
    expect([status, stderr]).toEqual([0, ""])
    const absaetze = stdout.split(/\n(?=„|Von )/u).map((absatz) => absatz.replaceAll(/\s+/gu, " "))
    expect(absaetze.map((absatz) => absatz.split(" · ").slice(0, 2).join(" · "))).toEqual([
      "„8,6%“ · Kapitel 4, Absatz 2, Fußnote 1",
      "„7,6%“ · Kapitel 4, Absatz 2, Fußnote 1",
      "„6.188“ · Kapitel 4, Absatz 3, Fußnote 3",
      "„15.676“ · Kapitel 4, Absatz 3, Fußnote 3",
      "„+10,9%“ · Kapitel 4, Absatz 5, Fußnote 6",
      "„auf drei Ebenen“ · Kapitel 10, Absatz 1",
      expect.stringMatching(/^Von 103 .* widersprechen 4, 2 tragen die falsche Einheit, 19 lassen sich nicht/u),
    ])
    // 15.676 − 9.448; 8.529 + 7.174; 32 − 24,4; 24,5 − 13,6
    for (const rechnung of ["15.676 − 9.448 = 6.228", "= 15.703", "= 7,6 %-Punkte", "= 10,9 %-Punkte"])
      expect(absaetze.filter((absatz) => absatz.includes(rechnung))).toHaveLength(1)
    expect(absaetze.filter((absatz) => absatz.includes("falsche Einheit"))).toHaveLength(3)
  })
})

describe("npm run koblenz:fortschritt", () => {
  const read = (stichtag: string) => {
    const { status, stdout, stderr } = run("koblenz:fortschritt", stichtag)
    expect([status, stderr]).toEqual([0, ""])
    const zeilen: ReadonlyArray<Record<string, string>> = parse(stdout, { bom: true, delimiter: ";", columns: true })
    return { stdout, zeilen }
  }
  const segregation = "Lösungen für die Wohnraumproblematik finden"

  it("is what a German Excel opens: byte order mark, semicolons, decimal commas, line ends of Windows", () => {
    const { stdout } = read("2018-12-31")
    expect(stdout.startsWith("\uFEFFHandlungsfeld;Ziel;")).toBe(true)
    expect(stdout.split("\n").every((line) => line === "" || line.endsWith("\r"))).toBe(true)
    expect(stdout).toContain(";42,9;47,8;")
  })

  it("has a row for each Handlungsfeld and each of its Ziele, and each says that its targets are made up", () => {
    const { zeilen } = read("2018-12-31")
    const jeFeld = Object.groupBy(zeilen, ({ Handlungsfeld = "" }) => Handlungsfeld)
    // chapters 9.1 to 9.4: 4, 2, 3 and 3 Ziele
    expect(Object.entries(jeFeld).map(([feld, rows = []]) => [feld, rows[0]?.["Ziel"], rows.length - 1])).toEqual([
      ["Sprache und Bildung", "alle Ziele", 4],
      ["Ehrenamt", "alle Ziele", 2],
      ["Asyl und Flüchtlingsarbeit", "alle Ziele", 3],
      ["Ausbildung und Beschäftigung", "alle Ziele", 3],
    ])
    for (const zeile of zeilen) expect(zeile["Hinweis"]).toMatch(/^Erfundenes Beispiel: .*niemand hat diese/u)
  })

  it("measures the printed Segregationsindex of 2007 and 2018 against the example target", () => {
    // (0,37 − 0,34) / (0,37 − 0,30) = 3/7 = 42,857 %; 11 of 23 years = 47,826 %; 0,428571 / 0,478261 = 0,896 < 0,95
    const { zeilen } = read("2018-12-31")
    expect(zeilen.find(({ Ziel }) => Ziel === segregation)).toMatchObject({
      Wirkung: "gefährdet",
      "Fortschritt in %": "42,9",
      "erwartet in %": "47,8",
      "bewertbar in %": "100,0",
      Grund: "",
    })
    // one of the three Ziele of its Handlungsfeld can be judged: too few for a light
    expect(zeilen.find((z) => z["Handlungsfeld"] === "Asyl und Flüchtlingsarbeit")).toMatchObject({
      Ziel: "alle Ziele",
      Wirkung: "unvollständig",
      "Fortschritt in %": "42,9",
      "bewertbar in %": "33,3",
    })
  })

  it("leaves a cell empty where there is no number, never 0, and says why", () => {
    const ohne = read("2018-12-31").zeilen.filter((zeile) => zeile["Fortschritt in %"] === "")
    expect(ohne).toHaveLength(16 - 2)
    expect(ohne.filter(({ Grund = "" }) => Grund === "")).toEqual([])
    // before the value of 2018 there is only the start: no progress of 0 %, but no verdict yet
    const frueher = read("2017-12-31").zeilen.find(({ Ziel }) => Ziel === segregation)
    expect(frueher).toMatchObject({ Wirkung: "unvollständig", "Fortschritt in %": "", "erwartet in %": "" })
  })
})

describe("a script that needs a Stichtag", () => {
  it.each([
    ["koblenz:stadtteile", ""],
    ["koblenz:stadtteile", "31.12.2018"],
    ["koblenz:fortschritt", "2018-02-30"],
  ])("%s does not take „%s“ for one: it says so, writes nothing, and ends with 2", (skript, stichtag) => {
    const { status, stdout, stderr } = run(skript, ...(stichtag === "" ? [] : [stichtag]))
    expect([status, stdout]).toEqual([2, ""])
    expect(stderr).toContain(`„${stichtag}“ ist kein Tag der Form JJJJ-MM-TT`)
    expect(stderr).toContain(`npm run --silent ${skript} -- 2018-12-31`)
  })
})

it("each script is short, and needs nothing that a city could not install", () => {
  for (const datei of readdirSync(import.meta.dirname).filter((name) => !name.endsWith(".test.ts"))) {
    const text = readFileSync(join(import.meta.dirname, datei), "utf8")
    expect([datei, text.trim().split("\n").length <= 40]).toEqual([datei, true])
    const importe = [...text.matchAll(/from "([^"]+)"/gu)].map(([, pfad = ""]) => pfad)
    expect(importe.filter((pfad) => !/^(?:@zielwerk\/\w+|effect\/\w+|\.\.?\/read\w+\.ts)$/u.test(pfad))).toEqual([])
  }
})

// Helpers

/** Starts a script as its user does; the same call once. */
const run = (skript: string, ...argumente: ReadonlyArray<string>): SpawnSyncReturns<string> => {
  const aufruf = ["run", "--silent", skript, ...(argumente.length === 0 ? [] : ["--", ...argumente])]
  const bekannt = gelaufen.get(aufruf.join(" "))
  if (bekannt !== undefined) return bekannt
  const ergebnis = spawnSync("npm", aufruf, { cwd: resolve(import.meta.dirname, "../../.."), encoding: "utf8" })
  gelaufen.set(aufruf.join(" "), ergebnis)
  return ergebnis
}
const gelaufen = new Map<string, SpawnSyncReturns<string>>()

const byName = (a: { readonly name: string }, b: { readonly name: string }): number => (a.name < b.name ? -1 : 1)
