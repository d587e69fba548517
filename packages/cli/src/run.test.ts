import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ausgaenge } from "./Ausgang.ts"
import { type BefehlName, befehle, schemas, shells } from "./aufruf/befehle.ts"
import { renderVervollstaendigung } from "./aufruf/renderVervollstaendigung.ts"
import { run } from "./run.ts"
import type { Ausgabe, Umgebung } from "./Umgebung.ts"
import { call, createWelt, csv, type Dateien, konzept, musterstadt, steuernd } from "./welt.test.ts"

describe("pruefen", () => {
  it("finds nothing in a sound folder and ends with 0, though a printed figure contradicts", () => {
    const { ausgang, json, stderr } = check({})
    expect(json.befunde).toEqual([])
    expect(json.veroeffentlichungen.map(({ id, urteil }) => [id, urteil])).toEqual([
      ["anteil-2018", "stimmt"],
      ["anteil-2019", "widerspricht"],
    ])
    expect([ausgang, stderr]).toEqual([0, ""])
  })
  it("reads a folder without values", () => {
    expect(call(["pruefen", "stadt"], { "stadt/konzept.yaml": konzept }).ausgang).toBe(0)
  })
  it("takes the folder one stands in where none is named", () => {
    const { ausgang, stdout } = call(["pruefen", "--format=json"], { "konzept.yaml": "a: [\n" })
    expect([ausgang, parse(stdout).befunde[0]?.wo.datei]).toEqual([3, "konzept.yaml"])
  })
  it.each([
    ["one slash too many", "stadt/"],
    ["a dot", "./stadt"],
    ["a parent", "../andere/../stadt"],
  ])("names files as the folder was typed: %s", (_, ordner) => {
    const { stdout } = call(["pruefen", ordner, "--format", "json"], {})
    expect(parse(stdout).befunde[0]?.wo.datei).toBe(`${ordner.replace(/\/$/, "")}/konzept.yaml`)
  })

  describe("names file, line and code of", () => {
    it.each<readonly [string, Record<string, string | Uint8Array | undefined>, ReadonlyArray<Fund>, number]>([
      [
        "a folder that is not there",
        { "konzept.yaml": undefined, "beobachtungen/b.csv": undefined },
        [["DateiFehlt", "konzept.yaml", undefined]],
        3,
      ],
      ["a missing konzept.yaml", { "konzept.yaml": undefined }, [["DateiFehlt", "konzept.yaml", undefined]], 3],
      ["broken YAML", { "konzept.yaml": 'format: "1"\nid: [a\n' }, [["YamlSyntax", "konzept.yaml", 3]], 3],
      ["an empty konzept.yaml", { "konzept.yaml": "# nothing yet\n" }, [["DateiLeer", "konzept.yaml", 1]], 3],
      [
        "a reference that leads nowhere",
        { "konzept.yaml": konzept.replace("handlungsfeldId: sprache", "handlungsfeldId: sprachen") },
        [["VerweisUnbekannt", "konzept.yaml", lineOf(konzept, "id: kurse")]],
        1,
      ],
      [
        "an unknown column",
        { "beobachtungen/b.csv": csv.replace("gebiet", "stadtteil") },
        [["SpalteUnbekannt", "beobachtungen/b.csv", 1]],
        3,
      ],
      [
        "a missing column",
        { "beobachtungen/b.csv": csv.replaceAll(/;[^;\n]*$/gmu, "") },
        [["SpalteFehlt", "beobachtungen/b.csv", 1]],
        3,
      ],
      [
        "what is no number",
        { "beobachtungen/b.csv": csv.replace(";1000;", ";viele;") },
        [["ZahlUngueltig", "beobachtungen/b.csv", 2]],
        3,
      ],
      [
        "a negative count",
        { "beobachtungen/b.csv": csv.replace(";250;", ";-250;") },
        [["AnzahlNegativ", "beobachtungen/b.csv", 3]],
        1,
      ],
      [
        "a group larger than its whole",
        { "beobachtungen/b.csv": csv.replace(";250;", ";1250;") },
        [["GruppeGroesserAlsGesamt", "beobachtungen/b.csv", 3]],
        1,
      ],
      [
        "a day that is not in the calendar",
        { "beobachtungen/b.csv": csv.replace("2018;", "2018-02-30;") },
        [["DatumUngueltig", "beobachtungen/b.csv", 2]],
        3,
      ],
      [
        "bytes of Windows-1252",
        { "beobachtungen/b.csv": windows1252(`${csv}einwohner;2020;;1;Köpfe;register\n`) },
        [["KodierungUngueltig", "beobachtungen/b.csv", 6]],
        3,
      ],
      ["an empty file", { "beobachtungen/b.csv": "" }, [["DateiLeer", "beobachtungen/b.csv", 1]], 3],
      [
        "a header alone",
        { "beobachtungen/b.csv": `${csv.split("\n")[0]}\n` },
        [["DateiLeer", "beobachtungen/b.csv", 1]],
        3,
      ],
      [
        "faults in several files at once, in the order of names and lines; unreadable beats faulty",
        {
          "konzept.yaml": konzept.replace("indikatorIds: [anteil]", "indikatorIds: [anteile]"),
          "beobachtungen/c.csv": csv.replace(";1000;", ";1.000;"),
          "beobachtungen/a.csv": "messgroesse;zeit;gebiet;wert;einheit;quelle\neinwohner;2017;;-3;personen;amt\n",
        },
        [
          ["VerweisUnbekannt", "konzept.yaml", lineOf(konzept, "indikatorIds")],
          ["AnzahlNegativ", "beobachtungen/a.csv", 2],
          ["VerweisUnbekannt", "beobachtungen/a.csv", 2],
          ["ZahlUngueltig", "beobachtungen/c.csv", 2],
        ],
        3,
      ],
      [
        "a rule broken in a file of which another row has the wrong shape",
        { "beobachtungen/b.csv": `${csv.replace(";250;", ";-250;")}einwohner;Mai;;1;personen;register\n` },
        [
          ["AnzahlNegativ", "beobachtungen/b.csv", 3],
          ["DatumUngueltig", "beobachtungen/b.csv", 6],
        ],
        3,
      ],
    ])("%s", (_, dateien, erwartet, ausgang) => {
      const ergebnis = check(dateien)
      expect(ergebnis.json.befunde.map(({ code, wo }) => [code, wo.datei?.replace("stadt/", ""), wo.zeile])).toEqual(
        erwartet,
      )
      expect([ergebnis.ausgang, ergebnis.stderr]).toEqual([ausgang, ""])
    })
    it("an entry of a wrong shape, but not the values that name it", () => {
      const { json } = check({
        "konzept.yaml": konzept.replace("id: zugezogene, titel: Zugezogene", "id: zugezogene, titel: 7"),
      })
      expect(json.befunde.map(({ code, wo }) => [code, wo.zeile])).toEqual([
        ["TypFalsch", lineOf(konzept, "id: zugezogene")],
      ])
    })
    it("two values for one key in two files, each with its own line", () => {
      const { json, ausgang } = check({
        "beobachtungen/a.csv":
          "messgroesse;zeit;wert;einheit;quelle\neinwohner;2017;7;personen;register\neinwohner;2018;999;personen;register\n",
      })
      expect(
        json.befunde.map(({ code, wo, warum }) => [
          code,
          wo.datei,
          wo.zeile,
          warum.includes("stadt/beobachtungen/a.csv:3"),
        ]),
      ).toEqual([["BeobachtungWiderspruch", "stadt/beobachtungen/b.csv", 2, true]])
      expect(ausgang).toBe(1)
    })
    it("an id given twice, and where it stands first", () => {
      const doppelt = konzept.replace("id: zugezogene", "id: einwohner")
      const { json } = check({ "konzept.yaml": doppelt })
      const befund = json.befunde.find(({ code }) => code === "KennungDoppelt")
      expect(befund?.wo.zeile).toBe(lineOf(doppelt, "titel: Zugezogene"))
      expect(befund?.warum).toContain(`stadt/konzept.yaml:${lineOf(doppelt, "messgroessen:") + 1}`)
    })
  })

  it.each([
    ["100", 100],
    ["250", 250],
  ])("reports %s faults of a file at once, a hundred at most, and how many there are", (_, anzahl) => {
    const viele = {
      "beobachtungen/b.csv": `${csv.split("\n")[0]}\n${`einwohner;2018;;viele;personen;register\n`.repeat(anzahl)}`,
    }
    const { json, ausgang } = check(viele)
    const fehler = json.befunde.filter(({ schwere }) => schwere === "fehler")
    expect([fehler.length, fehler.at(-1)?.wo.zeile, ausgang]).toEqual([100, 101, 3])
    const { stdout } = call(["pruefen", "stadt"], { ...musterstadt, ...inStadt(viele) })
    expect(stdout.match(/^Fehler: /gmu)).toHaveLength(100)
    for (const text of [json.befunde.map(({ was }) => was).join(" "), stdout])
      expect(text.includes(`Die Datei hat ${anzahl} Befunde`)).toBe(anzahl > 100)
  })
  it("reads Windows-1252 where it is asked to, and UTF-8 beside it", () => {
    const dateien = {
      ...musterstadt,
      "stadt/beobachtungen/b.csv": windows1252(csv.replaceAll("register", "register").replace("Süd", "Süd")),
    }
    const mitUmlaut = {
      ...dateien,
      "stadt/beobachtungen/a.csv": windows1252(
        "messgroesse;zeit;merkmal:ort;wert;einheit;quelle\neinwohner;2017;Süd;7;personen;register\n",
      ),
    }
    const { ausgang, stdout } = call(["pruefen", "stadt", "--format=json", "--kodierung", "windows-1252"], mitUmlaut)
    expect(parse(stdout).befunde.map(({ code }) => code)).toEqual(["MerkmalUnbekannt"])
    expect(ausgang).toBe(1)
  })
  it("refuses a file above the limit without reading it", () => {
    const { umgebung, stdout } = createWelt(musterstadt)
    const ausgang = run(["pruefen", "stadt", "--format=json", "--grenze-mb", "1"], {
      ...umgebung,
      sizeOf: (datei) => (datei.endsWith("b.csv") ? 1_000_001 : umgebung.sizeOf(datei)),
      readFile: (datei) => {
        if (datei.endsWith("b.csv")) throw new Error("it should not be read")
        return umgebung.readFile(datei)
      },
    })
    expect(parse(stdout()).befunde.map(({ code, wo }) => [code, wo.datei])).toEqual([
      ["DateiZuGross", "stadt/beobachtungen/b.csv"],
    ])
    expect(ausgang).toBe(3)
  })
  it("ends with 1 for a warning only where it is strict", () => {
    const zweiQuellen = {
      ...musterstadt,
      "stadt/beobachtungen/z.csv": "messgroesse;zeit;wert;einheit;quelle\neinwohner;2018;1001;personen;zensus\n",
    }
    const locker = call(["pruefen", "stadt", "--format", "json"], zweiQuellen)
    expect(parse(locker.stdout).befunde.map(({ code, schwere }) => [code, schwere])).toEqual([
      ["QuellenUneinig", "warnung"],
    ])
    expect(locker.ausgang).toBe(0)
    expect(call(["pruefen", "stadt", "--streng"], zweiQuellen).ausgang).toBe(1)
  })
  it("leaves out what is no CSV file or hidden", () => {
    const { ausgang } = check({
      "beobachtungen/notiz.txt": "x",
      "beobachtungen/._b.csv": "x",
      "beobachtungen/b.csv~": "x",
    })
    expect(ausgang).toBe(0)
  })
  it("reads .CSV as well", () => {
    expect(check({ "beobachtungen/X.CSV": "" }).ausgang).toBe(3)
  })
})

describe("auswerten", () => {
  const argumente = ["auswerten", "stadt", "--stichtag", "2018-12-31"]
  it("prints the evaluation and nothing else", () => {
    const { ausgang, stdout, stderr } = call(argumente, musterstadt)
    expect(stdout).toContain("Auswertung zum Stichtag 31.12.2018")
    expect([ausgang, stderr]).toEqual([0, ""])
  })
  it("prints JSON with version and rules, two blanks and a line end", () => {
    const { stdout } = call([...argumente, "--format", "json"], musterstadt)
    const json = JSON.parse(stdout) as {
      readonly version: string
      readonly regelwerk: string
      readonly stichtag: string
    }
    expect(stdout.startsWith('{\n  "version"')).toBe(true)
    expect(stdout.endsWith("}\n")).toBe(true)
    expect([json.version, json.regelwerk, json.stichtag]).toEqual(["1", "standard/2", "2018-12-31"])
  })
  it("says what forbids a result on stderr and leaves stdout empty", () => {
    const { ausgang, stdout, stderr } = call(argumente, {
      ...musterstadt,
      ...inStadt({ "beobachtungen/b.csv": csv.replace(";250;", ";1250;") }),
    })
    expect([ausgang, stdout]).toEqual([1, ""])
    expect(stderr).toMatch(/^Fehler: .*zugezogene.*\n  wo: .*stadt\/beobachtungen\/b.csv:3:/u)
    const { ausgang: unlesbar, stdout: leer } = call([...argumente, "--format=json"], {
      ...musterstadt,
      ...inStadt({ "beobachtungen/b.csv": "" }),
    })
    expect([unlesbar, leer]).toEqual([3, ""])
  })
  it("puts a warning beside the result", () => {
    const { ausgang, stdout, stderr } = call(argumente, {
      ...musterstadt,
      "stadt/beobachtungen/z.csv": "messgroesse;zeit;wert;einheit;quelle\neinwohner;2018;1001;personen;zensus\n",
    })
    expect(stderr).toMatch(/^Warnung: /u)
    expect(stdout).toContain("Auswertung zum Stichtag")
    expect(ausgang).toBe(0)
  })
})

describe("zeigen", () => {
  it("shows the tree of a Konzept and does not read values", () => {
    const { ausgang, stdout, stderr } = call(["zeigen", "stadt"], { ...musterstadt, "stadt/beobachtungen/b.csv": "" })
    expect(stdout).toContain("Sprachkurse ausbauen")
    expect([ausgang, stderr]).toEqual([0, ""])
  })
  it("prints JSON", () => {
    const { stdout } = call(["zeigen", "stadt", "--format", "json"], musterstadt)
    expect(JSON.parse(stdout)).toMatchObject({ version: "1", konzept: { id: "musterstadt-2026" } })
  })
  it("says the faults of a Konzept on stderr", () => {
    const { ausgang, stdout, stderr } = call(["zeigen", "stadt"], {
      "stadt/konzept.yaml": konzept.replace("handlungsfeldId: sprache", "handlungsfeldId: sprachen"),
    })
    expect([ausgang, stdout]).toEqual([1, ""])
    expect(stderr).toContain("Gemeint ist vielleicht „sprache“.")
  })
})

describe("entries of a Konzept", () => {
  const zeige = (...argumente: ReadonlyArray<string>) => call(["zeigen", "stadt", ...argumente], reich)
  const titelOf = (stdout: string) =>
    (JSON.parse(stdout) as { readonly eintraege: ReadonlyArray<{ readonly titel: string }> }).eintraege.map(
      ({ titel }) => titel,
    )
  it("are shown whole, with their passage and who names them", () => {
    const { ausgang, stdout, stderr } = zeige("--art", "gremium")
    expect([ausgang, stderr]).toEqual([0, ""])
    expect(stdout).toContain(`GREMIEN (1)
───────────
Arbeitskreis Sprache
  Kennung: ak
  Handlungsfelder: Sprache
  Beteiligte:
    • Leitung: Amt für Integration
      Kapitel 5, Absatz 1: „vom Amt geleitet“
    • eingeladen: Beirat
      Kapitel 5, Absatz 2
  Rhythmus: mindestens zweimal im Jahr (Kapitel 5, Absatz 3)
`)
  })
  it("say as what somebody takes part, and where nobody does what one would look for", () => {
    expect(zeige("--id", "beirat").stdout).toContain(
      "  Genannt bei:\n    • Gremium „Arbeitskreis Sprache“, unter „Beteiligte“: eingeladen (Kapitel 5, Absatz 2)\n",
    )
    expect(zeige("--id=lesen").stdout).toContain("\n  Vorhaben: noch keine\n")
    expect(zeige("--id=kurse").stdout).not.toContain("noch keine")
    expect(zeige("--id=kurse").stdout).toContain("Genannt bei:\n    • Vorhaben „Abendkurs“\n")
  })
  it.each([["Maßnahmen"], ["massnahme"], ["MASSNAHME"], ["massnahmen"], ["Vorhaben"]])(
    "are found by their kind, however it is written: %s",
    (art) => expect(titelOf(zeige("--art", art, "--format=json").stdout)).toEqual(["Abendkurs"]),
  )
  it("are called in the Kommune's own words", () => {
    expect(zeige("--art", "massnahme").stdout).toContain("\nVORHABEN (1)\n")
    expect(zeige().stdout).toContain("noch keine Vorhaben entwickelt")
  })
  it("of a Handlungsfeld are those that name it, its Unterfelder and its Ziele", () => {
    expect(titelOf(zeige("--handlungsfeld", "sprache", "--format", "json").stdout)).toEqual([
      "Sprache",
      "Lesen",
      "Sprachkurse ausbauen",
      "Lesen fördern",
      "Abendkurs",
      "Arbeitskreis Sprache",
    ])
    expect(titelOf(zeige("--handlungsfeld", "wohnen", "--format", "json").stdout)).toEqual(["Wohnen"])
  })
  it("of a kind and a Handlungsfeld are also what the others there name", () => {
    const akteure = (feld: string) => titelOf(zeige("--art=akteur", "--handlungsfeld", feld, "--format", "json").stdout)
    expect([akteure("sprache"), akteure("wohnen")]).toEqual([["Amt für Integration", "Beirat"], []])
    expect(zeige("--art=akteur", "--handlungsfeld", "wohnen").stdout).toContain("AKTEURE (0)\n")
  })
  it("are plain data as JSON: what was decoded, and who names it", () => {
    expect(JSON.parse(zeige("--id", "amt", "--format", "json").stdout)).toEqual({
      version: "1",
      eintraege: [
        {
          art: "akteur",
          id: "amt",
          titel: "Amt für Integration",
          angaben: { id: "amt", titel: "Amt für Integration", art: "intern" },
          genanntBei: [{ art: "gremium", id: "ak", feld: "beteiligte.wer" }],
        },
      ],
    })
    expect(JSON.parse(zeige("--art", "ziele", "--format", "json").stdout)).toMatchObject({ art: "ziel" })
  })
  it.each([
    [
      ["--art", "grmium"],
      "Die Art „grmium“ gibt es nicht.",
      "Argument 3: „--art“",
      "Gemeint ist vielleicht „gremium“.",
    ],
    [["--art=xyz"], "Die Art „xyz“ gibt es nicht.", "Argument 3: „--art=xyz“", "Eine davon nennen."],
    [
      ["--id", "kurs"],
      "Die Kennung „kurs“ gibt es im Konzept nicht.",
      "Argument 3: „--id“",
      "Gemeint ist vielleicht „kurse“.",
    ],
    [
      ["--art", "ziel", "--id", "amt"],
      "Ziel mit der Kennung „amt“ gibt es im Konzept nicht.",
      "Argument 5: „--id“",
      "„--art akteur“",
    ],
    [
      ["--handlungsfeld", "kurse"],
      "Handlungsfeld mit der Kennung „kurse“ gibt es im Konzept nicht.",
      "Argument 3: „--handlungsfeld“",
      "„--art ziel“",
    ],
    [
      ["--id", "kurse", "--handlungsfeld", "wohnen"],
      "Der Eintrag „kurse“ gehört nicht zum Handlungsfeld „wohnen“.",
      "Argument 3: „--id“",
      "weglassen",
    ],
    [
      ["--art", "rolle", "--id", "x"],
      "Rolle mit der Kennung „x“ gibt es im Konzept nicht.",
      "Argument 5",
      "--art rolle",
    ],
  ])("that are not there are a wrong call: %j", (argumente, was, wo, abhilfe) => {
    const { ausgang, stdout, stderr } = zeige(...argumente)
    expect([ausgang, stdout]).toEqual([2, ""])
    expect(stderr.startsWith(`Fehler: ${was}\n  wo:      ${wo}`)).toBe(true)
    expect(stderr).toMatch(/\n {2}warum: {3}\S.*\n {2}Abhilfe: \S.*\n$/u)
    expect(stderr).toContain(abhilfe)
  })
  it("are told once each where entries of several kinds share an id", () => {
    const text = konzept
      .replace("id: register, titel", "id: sprache, titel")
      .replaceAll("quelleId: register", "quelleId: sprache")
    const { stderr } = call(["zeigen", "stadt", "--id", "qqqqqqqq"], { "stadt/konzept.yaml": text })
    const bekannt = /Bekannt sind: (.*) … \((\d+)\)\./u.exec(stderr)
    expect(bekannt?.[1]?.split(", ").filter((id) => id === "sprache")).toEqual(["sprache"])
    expect(bekannt?.[2]).toBe("11")
  })
  it("are not shown of a faulty Konzept", () => {
    const dateien = { "stadt/konzept.yaml": konzept.replace("handlungsfeldId: sprache", "handlungsfeldId: sprachen") }
    const { ausgang, stdout, stderr } = call(["zeigen", "stadt", "--art", "unsinn"], dateien)
    expect([ausgang, stdout]).toEqual([1, ""])
    expect(stderr).toContain("sprachen")
  })
  it("are counted below the tree, with the call that shows them", () => {
    const { stdout } = call(["zeigen", "stadt mitte"], inOrdner("stadt mitte", reich))
    expect(stdout).toContain('\n  Gremien           1  zielwerk zeigen "stadt mitte" --art gremium\n')
    expect(call(["zeigen"], { "konzept.yaml": konzept }).stdout).toContain("  1  zielwerk zeigen --art ziel\n")
  })
})

describe("--zielwerte", () => {
  const mit = (text: string, ...weitere: ReadonlyArray<string>) => ({
    ...musterstadt,
    "a.yaml": text,
    ...Object.fromEntries(weitere.map((datei, i) => [`b${i}.yaml`, datei])),
  })
  const argumente = ["pruefen", "stadt", "--format=json", "--zielwerte", "a.yaml"]
  it("checks the Zielwerte of a file with the Konzept", () => {
    const { ausgang, stdout } = call(argumente, mit(zielwerte))
    expect([ausgang, parse(stdout).befunde]).toEqual([0, []])
  })
  it.each<readonly [string, string, string, number, number]>([
    ["a Ziel that is not there", zielwerte.replace("zielId: kurse", "zielId: kurs"), "VerweisUnbekannt", 5, 1],
    [
      "another unit",
      zielwerte.replace("indikatorId: anteil", "indikatorId: anteil\n    einheit: personen"),
      "EinheitFalsch",
      7,
      1,
    ],
    ["a missing hint", zielwerte.replace(/hinweis.*\n/u, ""), "AngabeFehlt", 1, 3],
    ["an unknown word", zielwerte.replace("mindestens", "wenigstens"), "WertUnbekannt", 7, 3],
    ["a key given twice", zielwerte.replace("id: zw-1", "id: zw-1\n    id: zw-2"), "SchluesselDoppelt", 5, 3],
    ["broken YAML", "a: [", "YamlSyntax", 1, 3],
    ["an empty file", "", "DateiLeer", 1, 3],
  ])("says of %s where it stands in that file", (_, text, code, zeile, ausgang) => {
    const ergebnis = call(argumente, mit(text))
    expect(parse(ergebnis.stdout).befunde.map((b) => [b.code, b.wo.datei, b.wo.zeile])).toEqual([
      [code, "a.yaml", zeile],
    ])
    expect(ergebnis.ausgang).toBe(ausgang)
  })
  it("names the file and line of an id that is given twice, also in two files", () => {
    const { stdout } = call([...argumente, "--zielwerte=b0.yaml"], mit(zielwerte, zielwerte))
    const [befund] = parse(stdout).befunde
    expect([befund?.code, befund?.wo.datei, befund?.wo.zeile]).toEqual(["KennungDoppelt", "b0.yaml", 4])
    expect(befund?.warum).toContain("a.yaml:4")
  })
  it("says that the file is not there, and checks the others", () => {
    const dateien = { ...mit(zielwerte), ...inStadt({ "beobachtungen/b.csv": csv.replace(";250;", ";1250;") }) }
    const { ausgang, stdout } = call([...argumente, "--zielwerte", "fehlt.yaml"], dateien)
    expect(parse(stdout).befunde.map(({ code }) => code)).toEqual(["DateiFehlt", "GruppeGroesserAlsGesamt"])
    expect(ausgang).toBe(3)
  })
  it("does not accuse a Zielwert of naming an entry that is there but faulty", () => {
    const dateien = { ...mit(zielwerte), "stadt/konzept.yaml": konzept.replace('"Sprachkurse ausbauen"', "7") }
    const { stdout } = call(argumente, dateien)
    expect(parse(stdout).befunde.map(({ code, wo }) => [code, wo.datei])).toEqual([["TypFalsch", "stadt/konzept.yaml"]])
  })
  it("has its hint wherever its Zielwerte are shown", () => {
    const zeige = (...weitere: ReadonlyArray<string>) =>
      call(["zeigen", "stadt", "--zielwerte", "a.yaml", ...weitere], mit(zielwerte)).stdout
    for (const stdout of [zeige(), zeige("--art=zielwert"), zeige("--id", "zw-1"), zeige("--id=kurse")])
      expect(stdout).toContain("Nur zur Veranschaulichung")
    expect(JSON.parse(zeige("--art", "zielwert", "--format", "json"))).toMatchObject({
      eintraege: [{ id: "zw-1", hinweis: "Nur zur Veranschaulichung" }],
    })
    expect(JSON.parse(zeige("--format", "json"))).toMatchObject({
      konzept: { zielwerte: [{ id: "zw-1" }] },
      hinweise: { "zw-1": "Nur zur Veranschaulichung" },
    })
  })
})

describe("former editions", () => {
  const frueher = konzept
    .replace("id: musterstadt-2026", "id: musterstadt-2016")
    .replace('id: kurse, titel: "Sprachkurse ausbauen"', 'id: alte-kurse, titel: "Kurse anbieten"')
  const mitVorgaenger = `${konzept.replace('fassung: "2026"', 'fassung: "2026"\nvorgaengerId: musterstadt-2016')}kontinuitaet:
  - { nomen: ziel, wandel: geaendert, von: [alte-kurse], nach: [kurse] }
`
  const pruefe = (dateien: Dateien) => {
    const { ausgang, stdout } = call(["pruefen", "stadt", "--format=json"], {
      ...musterstadt,
      "stadt/konzept.yaml": mitVorgaenger,
      ...dateien,
    })
    return { ausgang, ...parse(stdout) }
  }
  it("are read and checked, and the edges that lead back to them", () => {
    expect(pruefe({ "stadt/fassungen/musterstadt-2016.yaml": frueher })).toMatchObject({ ausgang: 0, befunde: [] })
    const { befunde, ausgang, veroeffentlichungen } = pruefe({
      "stadt/fassungen/musterstadt-2016.yaml": frueher
        .replace("id: alte-kurse", "id: andere")
        .replace("handlungsfeldId: sprache", "handlungsfeldId: sprachen"),
    })
    expect(befunde.map(({ code, wo }) => [code, wo.datei, wo.zeile])).toEqual([
      ["VerweisUnbekannt", "stadt/fassungen/musterstadt-2016.yaml", lineOf(frueher, "alte-kurse")],
      ["VerweisUnbekannt", "stadt/konzept.yaml", lineOf(mitVorgaenger, "nomen: ziel")],
    ])
    expect([ausgang, veroeffentlichungen.length]).toEqual([1, 2])
  })
  it("may be missing, which is worth a hint", () => {
    const { befunde, ausgang } = pruefe({})
    expect(befunde.map(({ code, schwere, wo }) => [code, schwere, wo.datei, wo.zeile])).toEqual([
      ["VorgaengerOhneDatei", "hinweis", "stadt/konzept.yaml", lineOf(mitVorgaenger, "vorgaengerId")],
    ])
    expect(ausgang).toBe(0)
  })
  it("are followed as far back as they are named, and not in a circle", () => {
    const imKreis = frueher.replace('fassung: "2026"', 'fassung: "2016"\nvorgaengerId: musterstadt-2006')
    const anfang = frueher
      .replace("musterstadt-2016", "musterstadt-2006")
      .replace('fassung: "2026"', 'fassung: "2006"\nvorgaengerId: musterstadt-2016\nzustnd: x')
    const { befunde } = pruefe({
      "stadt/fassungen/musterstadt-2016.yaml": imKreis,
      "stadt/fassungen/musterstadt-2006.yaml": anfang,
    })
    expect(befunde.map(({ code, wo }) => [code, wo.datei])).toEqual([
      ["AngabeUnbekannt", "stadt/fassungen/musterstadt-2006.yaml"],
    ])
  })
  it("that hold another edition are told so", () => {
    const { befunde } = pruefe({ "stadt/fassungen/musterstadt-2016.yaml": frueher.replace("-2016", "-2015") })
    expect(befunde.map(({ code }) => code)).toEqual(["VorgaengerFalsch"])
  })
  it("give their titles to the edges that lead back to them", () => {
    const zeige = (dateien: Dateien) =>
      call(["zeigen", "stadt", "--art", "Kontinuität"], { "stadt/konzept.yaml": mitVorgaenger, ...dateien }).stdout
    expect(zeige({ "stadt/fassungen/musterstadt-2016.yaml": frueher })).toContain("\n  von: Kurse anbieten\n")
    expect(zeige({})).toContain("\n  von: alte-kurse\n  nach: Sprachkurse ausbauen\n")
  })
})

describe("--fassung", () => {
  const frueher = konzept
    .replace("id: musterstadt-2026", "id: musterstadt-2016")
    .replace('fassung: "2026"', 'fassung: "2016"\nvorgaengerId: musterstadt-2006')
    .replace('id: kurse, titel: "Sprachkurse ausbauen"', 'id: alte-kurse, titel: "Kurse anbieten"')
  const zeige = (argumente: ReadonlyArray<string>, dateien: Dateien = {}) =>
    call(["zeigen", "stadt", ...argumente], {
      ...musterstadt,
      "stadt/fassungen/musterstadt-2016.yaml": frueher,
      "stadt/fassungen/.musterstadt-2015.yaml": frueher,
      "stadt/fassungen/liesmich.txt": "",
      ...dateien,
    })
  const diese = ["--fassung", "musterstadt-2016"]
  it("shows a former edition in place of the one in force", () => {
    const { ausgang, stdout, stderr } = zeige(diese)
    expect([ausgang, stderr]).toEqual([0, ""])
    expect(stdout).toContain("Fassung 2016 (Entwurf)")
    expect(stdout).toContain("Kurse anbieten")
    expect(stdout).not.toContain("Sprachkurse ausbauen")
    expect(stdout).toContain("  1  zielwerk zeigen stadt --fassung musterstadt-2016 --art ziel\n")
  })
  it("goes with every other flag", () => {
    expect(zeige([...diese, "--art", "ziel", "--handlungsfeld", "sprache"]).stdout).toContain("\nKurse anbieten\n")
    expect(JSON.parse(zeige([...diese, "--id=alte-kurse", "--format=json"]).stdout)).toMatchObject({
      eintraege: [{ id: "alte-kurse" }],
    })
    expect(zeige([...diese, "--id", "kurse"])).toMatchObject({ ausgang: 2, stdout: "" })
    const mit = { "a.yaml": zielwerte.replace("zielId: kurse", "zielId: alte-kurse") }
    expect(zeige([...diese, "--zielwerte", "a.yaml", "--art", "zielwert"], mit).stdout).toContain("Zielwert zw-1")
    const breit = { "stadt/fassungen/musterstadt-2016.yaml": windows1252(frueher) }
    expect(zeige([...diese, "--kodierung=windows-1252"], breit).stdout).toContain("2 Süd")
  })
  it("has the titles of the edition before, too", () => {
    const kanten = `${frueher}kontinuitaet:\n  - { nomen: ziel, wandel: geaendert, von: [kurse], nach: [alte-kurse] }\n`
    const { stdout } = zeige([...diese, "--art", "kontinuitaet"], {
      "stadt/fassungen/musterstadt-2016.yaml": kanten,
      "stadt/fassungen/musterstadt-2006.yaml": konzept.replace("musterstadt-2026", "musterstadt-2006"),
    })
    expect(stdout).toContain("\n  von: Sprachkurse ausbauen\n")
  })
  it("names the faults of that edition with its file", () => {
    const kaputt = { "stadt/fassungen/musterstadt-2016.yaml": "id: [a\n" }
    const { ausgang, stdout, stderr } = zeige(diese, kaputt)
    expect([ausgang, stdout]).toEqual([3, ""])
    expect(stderr).toContain("stadt/fassungen/musterstadt-2016.yaml:2")
  })
  it("says which editions there are where it names none of them, and never leaves their folder", () => {
    expect(zeige(["--fassung", "musterstadt-2061"])).toEqual({
      ausgang: 2,
      stdout: "",
      stderr: [
        "Fehler: Die frühere Fassung „musterstadt-2061“ gibt es nicht.",
        "  wo:      Argument 3: „--fassung“",
        "  warum:   Die früheren Fassungen sind: musterstadt-2016.",
        "  Abhilfe: Gemeint ist vielleicht „musterstadt-2016“.",
        "",
      ].join("\n"),
    })
    for (const fremd of ["../konzept", ".musterstadt-2015", "liesmich", "liesmich.txt"])
      expect(zeige(["--fassung", fremd])).toMatchObject({ ausgang: 2, stdout: "" })
    const { ausgang, stderr } = call(["zeigen", "stadt", ...diese], musterstadt)
    expect(ausgang).toBe(2)
    expect(stderr).toContain("Im Ordner „stadt/fassungen“ liegt keine Fassung.")
    expect(stderr).toContain("  Abhilfe: Ohne „--fassung“ wird konzept.yaml gezeigt")
  })
})

describe("vervollstaendigung", () => {
  it.each(shells)("prints what makes %s complete, whatever folder one stands in", (shell) => {
    expect(call(["vervollstaendigung", shell], {})).toEqual({
      ausgang: 0,
      stdout: renderVervollstaendigung(shell),
      stderr: "",
    })
  })
  it("needs one of the shells", () => {
    const { ausgang, stdout, stderr } = call(["vervollstaendigung", "tcsh"], musterstadt)
    expect([ausgang, stdout]).toEqual([2, ""])
    expect(stderr).toContain("Möglich sind: bash, zsh, fish.")
    expect(call(["vervollstaendigung", "--hilfe"], {}).stdout).toContain(
      "zielwerk vervollstaendigung bash|zsh|fish [Schalter]\n",
    )
  })
})

describe("schema", () => {
  it("prints the JSON Schema that comes with the program, and nothing else", () => {
    const { ausgang, stdout, stderr } = call(["schema"], {})
    expect([ausgang, stderr]).toEqual([0, ""])
    expect(JSON.parse(stdout)).toEqual({ $schema: "https://json-schema.org/draft/2020-12/schema", $id: "konzept" })
  })
  it.each(schemas)("prints that of %s where it is asked for", (von) => {
    const { ausgang, stdout, stderr } = call(["schema", von], {})
    expect([ausgang, JSON.parse(stdout), stderr]).toMatchObject([0, { $id: von }, ""])
  })
  it("takes no folder", () => {
    const { ausgang, stdout, stderr } = call(["schema", "stadt"], musterstadt)
    expect([ausgang, stdout]).toEqual([2, ""])
    expect(stderr).toContain("Möglich sind: konzept, pruefung, auswertung, zeigen, statistik.")
  })
})

describe("help and version", () => {
  it.each([["--hilfe"], ["--help"], ["-h"]])("%s names the commands and the exit codes", (schalter) => {
    const { ausgang, stdout, stderr } = call([schalter], {})
    for (const wort of [...Object.keys(befehle), ...Object.keys(ausgaenge)]) expect(stdout).toContain(wort)
    expect([ausgang, stderr]).toEqual([0, ""])
  })
  it.each(Object.keys(befehle))("explains %s with examples that are understood", (befehl) => {
    const { ausgang, stdout } = call([befehl, "--unsinn", "--hilfe"], {})
    const [, beispiele = ""] = stdout.split("Beispiele:\n")
    expect(ausgang).toBe(0)
    for (const beispiel of beispiele.trim().split("\n")) {
      const [programm, ...argumente] = beispiel.trim().split(" ")
      const dateien: Dateien =
        befehl === "init"
          ? {}
          : {
              ...inOrdner("musterstadt", musterstadt),
              "musterstadt/fassungen/musterstadt-2016.yaml": konzept,
              "zielwerte.yaml": zielwerte,
              ...(befehl === "ablauf"
                ? {
                    "musterstadt/konzept.yaml": `${konzept}\nmassnahmen:\n  - { id: sprachcafe, titel: Café, zielIds: [kurse] }\n`,
                  }
                : {}),
              "zyklus.yaml": 'format: "1"\nkalender: { land: RP }\n',
              "bezirke.csv": "zugezogene;einwohner\n1;10\n4;10\n",
            }
      expect([beispiel, programm, call(argumente, dateien)]).toMatchObject([beispiel, "zielwerk", { ausgang: 0 }])
    }
  })
  it("says of every flag how it is written, within the width of a page", () => {
    for (const befehl of Object.keys(befehle)) {
      const { stdout } = call([befehl, "--hilfe"], {})
      for (const name of befehle[befehl as BefehlName].schalter)
        if (name !== "hilfe") expect(stdout.split("Beispiele:")[1]).toContain(`--${name} `.trimEnd())
      expect(stdout.split("\n").filter((line) => line.length > 130)).toEqual([])
    }
  })
  it("prints its version", () => {
    expect(call(["--version"], {}).stdout).toMatch(/^zielwerk \d+\.\d+\.\d+\n$/u)
  })
})

describe("the output", () => {
  it("has colour on a screen only, unless it is asked for or forbidden", () => {
    const hasFarbe = (env: Umgebung["env"], isTTY: boolean) =>
      call(["zeigen", "stadt"], musterstadt, env, isTTY).stdout.includes("\u001b[")
    expect([hasFarbe({}, true), hasFarbe({}, false)]).toEqual([true, false])
    expect([
      hasFarbe({ NO_COLOR: "1" }, true),
      hasFarbe({ NO_COLOR: "" }, true),
      hasFarbe({ TERM: "dumb" }, true),
    ]).toEqual([false, true, false])
    expect([hasFarbe({ FORCE_COLOR: "1" }, false), hasFarbe({ FORCE_COLOR: "0" }, true)]).toEqual([true, false])
    expect(hasFarbe({ FORCE_COLOR: "1", NO_COLOR: "1" }, true)).toBe(false)
  })
  it("says the same with and without colour", () => {
    const farbig = call(["pruefen", "stadt"], musterstadt, { FORCE_COLOR: "1" }).stdout
    expect(farbig.replaceAll(/\p{Cc}\[\d+m/gu, "")).toBe(call(["pruefen", "stadt"], musterstadt).stdout)
  })
  it.each([["text"], ["json"]])("lets no file steer the terminal (%s)", (format) => {
    const boese = "\\e]0;x\\a\\e[2J\\u009b8m\\u202e"
    const dateien = {
      ...musterstadt,
      "stadt/konzept.yaml": konzept
        .replace("Sprachkurse ausbauen", `Sprachkurse${boese} ausbauen`)
        .replace('titel: "Nord"', `"ti${boese}tel": Nord`),
    }
    for (const befehl of [
      ["zeigen", "stadt"],
      ["pruefen", "stadt"],
      ["auswerten", "stadt", "--stichtag", "2018-12-31"],
    ]) {
      const { stdout, stderr } = call([...befehl, "--format", format], dateien, { FORCE_COLOR: "1" })
      expect(`${stdout}${stderr}`.replaceAll(/\p{Cc}\[(?:0|1|31|32|33|90)m/gu, "")).not.toMatch(steuernd)
    }
  })
  it("lets no name of a folder steer the terminal or forge a line", () => {
    const { stdout, stderr } = call(["pruefen", "x\u001b[2J\nFehler: y"], {})
    expect(`${stdout}${stderr}`).not.toMatch(steuernd)
    expect(stdout.match(/^Fehler: /gmu)).toHaveLength(1)
  })
  it("ends quietly when nobody reads any more", () => {
    const { umgebung, stderr } = createWelt(musterstadt)
    const zu = { ...umgebung, stdout: failing("EPIPE") }
    expect(run(["zeigen", "stadt"], zu)).toBe(0)
    expect(run(["auswerten", "stadt", "--stichtag", "2018-12-31"], zu)).toBe(0)
    expect(stderr()).toBe("")
  })
  it("keeps its exit code when nobody reads the messages", () => {
    const { umgebung } = createWelt({})
    expect(run(["zeigen", "stadt"], { ...umgebung, stderr: failing("EPIPE") })).toBe(3)
    expect(run(["zeige", "stadt"], { ...umgebung, stderr: failing("EPIPE") })).toBe(2)
  })
  it("says that the result cannot be written", () => {
    const { umgebung, stderr } = createWelt(musterstadt)
    expect(run(["zeigen", "stadt"], { ...umgebung, stdout: failing("ENOSPC") })).toBe(5)
    expect(stderr()).toMatch(/^Fehler: Das Ergebnis lässt sich nicht schreiben\.\n  warum: .*ENOSPC/u)
  })
  it("admits a fault of its own in German and without a stack", () => {
    const { umgebung, stderr } = createWelt(musterstadt)
    const kaputt: Umgebung["readFile"] = () => 7 as unknown as Uint8Array
    expect(run(["zeigen", "stadt"], { ...umgebung, readFile: kaputt })).toBe(3)
    expect(stderr()).toContain("Das ist ein Fehler in zielwerk")
    expect(stderr()).not.toMatch(/^\s+at /mu)
  })
})

describe("any command line", () => {
  const wort = fc.oneof(
    fc.constantFrom(
      "pruefen",
      "auswerten",
      "zeigen",
      "stadt",
      ".",
      "-",
      "",
      "--",
      "--format",
      "--format=json",
      "json",
      "--streng",
      "--stichtag",
      "2018-12-31",
    ),
    fc.constantFrom(
      "init",
      "schema",
      "vervollstaendigung",
      "zsh",
      "--fassung",
      "--art",
      "ziel",
      "--id=kurse",
      "--handlungsfeld",
      "--zielwerte=stadt/konzept.yaml",
      "--probe",
      "--ueberschreiben",
      "--kodierung=windows-1252",
      "--grenze-mb",
      "20",
      "-h",
      "--hilfe",
      "--version",
      "--__proto__=1",
      "--constructor",
      "-x",
      "--no-streng",
    ),
    fc.string({ unit: "binary", maxLength: 8 }),
  )
  it("is answered without a throw, with a documented exit code, on one of two streams or both, without control characters", () => {
    fc.assert(
      fc.property(fc.array(wort, { maxLength: 7 }), (argv) => {
        const { ausgang, stdout, stderr } = call(argv, musterstadt)
        expect(Object.keys(ausgaenge)).toContain(String(ausgang))
        expect(ausgang === 2 ? stdout : "").toBe("")
        expect(ausgang === 2 ? stderr : "Fehler: ").toMatch(/^Fehler: /u)
        expect(`${stdout}${stderr}`).not.toMatch(steuernd)
      }),
      { numRuns: 300 },
    )
  })
  it("gives the same bytes twice", () => {
    fc.assert(
      fc.property(fc.array(wort, { maxLength: 5 }), (argv) => {
        expect(call(argv, musterstadt)).toEqual(call(argv, musterstadt))
      }),
      { numRuns: 50 },
    )
  })
})

// Helpers

const zielwerte = `format: "1"
hinweis: "Nur zur Veranschaulichung"
zielwerte:
  - id: zw-1
    zielId: kurse
    indikatorId: anteil
    vorgabe: { art: schwelle, vergleich: mindestens, zahl: 30, frist: "2028" }
`

/** Musterstadt with a word of its own, Unterfelder, a body and people in it. */
const reich: Dateien = {
  "stadt/konzept.yaml": `${konzept
    .replace("quellen:", "bezeichnungen: { massnahme: { einzahl: Vorhaben, mehrzahl: Vorhaben } }\nquellen:")
    .replace(
      "- { id: sprache, titel: Sprache }",
      "- { id: sprache, titel: Sprache }\n  - { id: lesefeld, titel: Lesen, teilVonId: sprache }\n  - { id: wohnen, titel: Wohnen }",
    )
    .replace("messgroessen:", "  - { id: lesen, titel: Lesen fördern, handlungsfeldId: lesefeld }\nmessgroessen:")}
massnahmen:
  - { id: abendkurs, titel: Abendkurs, lautKonzept: geplant, zielIds: [kurse] }
akteure:
  - { id: amt, titel: Amt für Integration, art: intern }
  - { id: beirat, titel: Beirat, art: intern }
gremien:
  - id: ak
    titel: Arbeitskreis Sprache
    handlungsfeldIds: [sprache]
    beteiligte:
      - { als: leitung, wer: amt, stelle: { kapitel: "5", absatz: 1, zitat: vom Amt geleitet } }
      - { als: eingeladen, wer: beirat, stelle: { kapitel: "5", absatz: 2 } }
    rhythmus: { art: mindestens, anzahl: 2, jeMonate: 12, stelle: { kapitel: "5", absatz: 3 } }
`,
}

type Fund = readonly [code: string, datei: string, zeile: number | undefined]

const inOrdner = (ordner: string, dateien: Dateien): Dateien =>
  Object.fromEntries(Object.entries(dateien).map(([name, inhalt]) => [name.replace(/^stadt/u, ordner), inhalt]))
const inStadt = (dateien: Dateien): Dateien =>
  Object.fromEntries(Object.entries(dateien).map(([name, inhalt]) => [`stadt/${name}`, inhalt]))
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split("\n").length
const windows1252 = (text: string): Uint8Array => Uint8Array.from(text, (zeichen) => zeichen.charCodeAt(0))

const failing = (code: string): Ausgabe => ({
  isTTY: () => false,
  write: () => {
    throw Object.assign(new Error(code), { code })
  },
})

interface Pruefungsjson {
  readonly befunde: ReadonlyArray<{
    readonly code: string
    readonly schwere: string
    readonly was: string
    readonly warum: string
    readonly wo: { readonly datei?: string; readonly zeile?: number }
  }>
  readonly veroeffentlichungen: ReadonlyArray<{ readonly id: string; readonly urteil: string }>
}
const parse = (text: string): Pruefungsjson => JSON.parse(text) as Pruefungsjson

/** `pruefen` of Musterstadt with some files changed. */
const check = (dateien: Dateien) => {
  const ergebnis = call(["pruefen", "stadt", "--format", "json"], { ...musterstadt, ...inStadt(dateien) })
  return { ...ergebnis, json: parse(ergebnis.stdout) }
}
