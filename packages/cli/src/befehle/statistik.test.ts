import { Statistikausgabe, statistikJsonSchema } from "@zielwerk/bericht"
import { Ajv2020 } from "ajv/dist/2020.js"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { indexnamen } from "../statistik/indizes.ts"
import { call } from "../welt.test.ts"

// Duncan & Duncan's first example: D 0.6, Gini 0.8, isolation 0.76 (exact fractions in any text on segregation)
const tabelle = "bezirk;gruppe;rest;alle\nA;100;0;100\nB;60;40;100\nC;40;60;100\nD;0;100;100\nE;0;0;0\n"
const rechne = (...argumente: ReadonlyArray<string>) => call(["statistik", ...argumente], { "b.csv": tabelle })
const gruppe = ["b.csv", "--gruppe", "gruppe", "--gesamt", "alle"]

describe("an index of a table", () => {
  it("is printed with all that is needed to check it", () => {
    expect(rechne("segregationIndex", ...gruppe, "--ebene", "Bezirke")).toEqual({
      ausgang: 0,
      stderr: "",
      stdout: `Segregationsindex (IS): 0,6000
  Formel:    ½ · Σ |xᵢ/X − (tᵢ − xᵢ)/(T − X)|
  Gruppen:   gruppe von alle
  Einheiten: 4 Bezirke; 1 weitere ist ohne Menschen
  Tabelle:   b.csv
`,
    })
  })
  it("says what it lacks where nobody says what a row stands for", () => {
    expect(rechne("isolation", ...gruppe).stdout).toMatch(
      /^Isolationsindex \(xPx\): 0,7600\n[^]*Einheiten: 4 Zeilen[^]*Ohne die Raumeinheit \(--ebene\) ist der Wert nicht vergleichbar/u,
    )
  })
  it("is plain data for programs", () => {
    const json = JSON.parse(rechne("giniSegregation", ...gruppe, "--ebene=Bezirke", "--format=json").stdout)
    expect(json).toMatchObject({
      version: "1",
      index: "giniSegregation",
      titel: "Gini-Segregationsindex (G)",
      einheit: "index",
      datei: "b.csv",
      gruppen: ["gruppe"],
      gesamt: "alle",
      ebene: "Bezirke",
      n: 5,
      verwendet: 4,
      leer: 1,
    })
    expect(json.wert).toBeCloseTo(0.8, 14)
  })
  it("is the same from all groups as from one and everybody", () => {
    const [mit, ohne] = [gruppe, ["b.csv", "--gruppe", "gruppe", "--gruppe", "rest"]].map((spalten) =>
      JSON.parse(rechne("theilH", ...spalten, "--format", "json").stdout),
    )
    expect(ohne.wert).toBe(mit.wert)
  })
  it("of two groups takes both, of several all", () => {
    expect(rechne("dissimilarity", "b.csv", "--gruppe", "gruppe", "--gruppe", "rest").stdout).toContain(": 0,6000\n")
    expect(rechne("multigroupH", "b.csv", "--gruppe", "gruppe", "--gruppe", "rest").stdout).toContain(
      "Gruppen:   gruppe, rest\n",
    )
  })
  it("is plain data as the published schema says, whatever index it is", () => {
    const json = (text: string, ...argumente: ReadonlyArray<string>): unknown =>
      JSON.parse(call(["statistik", ...argumente, "--format=json"], { "b.csv": text }).stdout)
    const ausgaben = [
      ...indexnamen.map((name) => json(tabelle, name, "b.csv", ...spaltenOf(name))),
      json(tabelle, "gorard", ...gruppe, "--ebene=Bezirke"),
      json("a;b;c\n1;5;0\n4;2;0\n", "multigroupH", "b.csv", "--gruppe=a", "--gruppe=b", "--gruppe=c"),
    ]
    for (const ausgabe of ausgaben) {
      expect([ausgabe, isStatistik(ausgabe), isStatistik.errors]).toEqual([ausgabe, true, null])
      expect(decodeStatistik(ausgabe)).toEqual(ausgabe)
    }
    expect(ausgaben.at(-1)).toMatchObject({ leereGruppen: ["c"] })
    // some are said in nats
    expect(new Set(ausgaben.map((ausgabe) => decodeStatistik(ausgabe).einheit))).toEqual(new Set(["index", "nats"]))
  })
  it("can be every one that the help names", () => {
    for (const name of indexnamen) {
      const { ausgang, stdout, stderr } = rechne(name.toUpperCase(), "b.csv", ...spaltenOf(name))
      expect([name, ausgang, stderr]).toEqual([name, 0, ""])
      expect(stdout).toMatch(/: [01],\d{4}(?: nats)?\n {2}Formel: {4}\S/u)
    }
    const { stdout } = call(["statistik", "--hilfe"], {})
    for (const name of indexnamen) expect(stdout).toContain(`  ${name} `)
    expect(stdout.startsWith("zielwerk statistik INDEX DATEI [Schalter]\n")).toBe(true)
  })
})

describe("a table without an index", () => {
  const von = (text: string, ...argumente: ReadonlyArray<string>) =>
    call(["statistik", ...argumente], { "b.csv": text })
  it("is refused with the cell at fault", () => {
    const { ausgang, stdout, stderr } = von("bezirk;gruppe;alle\nA;1;5\nB;7;5\n", "segregationIndex", ...gruppe)
    expect([ausgang, stdout]).toEqual([1, ""])
    expect(stderr).toBe(`Fehler: Der Index „Segregationsindex (IS)“ lässt sich aus dieser Tabelle nicht rechnen.
  wo:      b.csv:3:3
  warum:   In einer Zeile sind mehr in der Gruppe als insgesamt.
  Abhilfe: Prüfen, ob die Spalten vertauscht sind: --gesamt zählt alle, die Gruppe eingeschlossen.
`)
  })
  it("names the cell of every kind of column", () => {
    expect(von("g,alle\n1,5\n2,-1\n", "gorard", "b.csv", "--gruppe", "g", "--gesamt", "alle").stderr).toContain(
      "b.csv:3:3\n",
    )
    expect(von("a,b\n1,5\n2,-1\n", "dissimilarity", "b.csv", "--gruppe", "a", "--gruppe", "b").stderr).toContain(
      "b.csv:3:3\n",
    )
    expect(von("a,b\n1,5\n-2,1\n", "multigroupH", "b.csv", "--gruppe", "a", "--gruppe", "b").stderr).toContain(
      "b.csv:3:1\n",
    )
  })
  it("may have nobody in it", () => {
    const { ausgang, stderr } = von("gruppe;alle\n0;5\n0;7\n", "minMax", ...gruppe)
    expect(ausgang).toBe(1)
    expect(stderr).toMatch(/wo: {6}b\.csv\n {2}warum: {3}Niemand ist in der Gruppe\./u)
  })
  it("is one that cannot be read", () => {
    expect(von("gruppe;alle\nx;5\n", "minMax", ...gruppe)).toMatchObject({ ausgang: 3, stdout: "" })
    expect(call(["statistik", "minMax", ...gruppe], {})).toMatchObject({ ausgang: 3, stdout: "" })
  })
})

describe("a table that has no index", () => {
  const orte = (text: string): ReadonlyArray<string> => {
    const { ausgang, stdout, stderr } = call(["statistik", "segregationIndex", ...gruppe], { "b.csv": text })
    expect({ ausgang, stdout }).toEqual({ ausgang: 1, stdout: "" })
    return stderr.match(/b\.csv:\d+:\d+/gu) ?? []
  }
  it("is told every row in which the group is larger than everybody", () => {
    expect(orte("gruppe;alle\n3;10\n12;10\n1;2\n9;3\n")).toEqual(["b.csv:3:1", "b.csv:5:1"])
  })
  it("is told every negative count of every column", () => {
    expect(orte("gruppe;alle\n-3;10\n1;-10\n2;4\n")).toEqual(["b.csv:2:1", "b.csv:3:3"])
  })
  it("is told twenty places and how many there are besides", () => {
    const { stderr } = call(["statistik", "gorard", ...gruppe], { "b.csv": `gruppe;alle\n${"2;1\n".repeat(25)}` })
    expect(stderr.match(/b\.csv:\d+/gu)).toHaveLength(20)
    expect(stderr).toContain("… und 5 weitere\n")
  })
})

describe("a call that cannot be meant", () => {
  const fehler = (...argumente: ReadonlyArray<string>) => {
    const { ausgang, stdout, stderr } = rechne(...argumente)
    expect([ausgang, stdout]).toEqual([2, ""])
    return stderr
  }
  it("names no index, an unknown one, no file or two", () => {
    expect(fehler()).toContain("Es fehlt, welcher Index.")
    expect(fehler("segregationsindex", "b.csv")).toContain(
      "Gemeint ist vielleicht „segregationIndex“; „zielwerk statistik --hilfe“ nennt alle.",
    )
    expect(fehler("gorard")).toContain("Es fehlt die Datei.")
    expect(fehler("gorard", "-")).toContain("Es fehlt die Datei.")
    expect(fehler("gorard", "b.csv", "c.csv")).toContain("„statistik“ nimmt nur eine Datei.")
  })
  it("names too few or too many columns", () => {
    expect(fehler("gorard", "b.csv", "--gruppe", "gruppe")).toContain("Er misst eine Gruppe gegen alle übrigen.")
    expect(fehler("gorard", "b.csv", "--gesamt", "alle")).toContain("Er misst eine Gruppe gegen alle übrigen.")
    expect(fehler("dissimilarity", ...gruppe)).toContain("Er misst zwei Gruppen gegeneinander")
    expect(fehler("multigroupH", ...gruppe)).toContain("Er misst alle Gruppen")
    expect(fehler("gorard", "b.csv", "--gruppe", "alle", "--gesamt", "alle")).toContain("„alle“ ist zweimal genannt")
  })
})

// Helpers

const isStatistik = new Ajv2020().compile(statistikJsonSchema())
const decodeStatistik = Schema.decodeUnknownSync(Statistikausgabe, { onExcessProperty: "error" })

/** Columns of the table above that such an index takes. */
const spaltenOf = (name: string): ReadonlyArray<string> =>
  /^(multigroup|squared|relative|normalized|dissimilarity$)/u.test(name)
    ? ["--gruppe", "gruppe", "--gruppe", "rest"]
    : ["--gruppe", "gruppe", "--gesamt", "alle"]
