import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ausgaenge } from "./Ausgang.ts"
import { run } from "./run.ts"
import type { Ausgabe, Umgebung } from "./Umgebung.ts"

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
    ["100", 100, 100],
    ["250", 250, 100],
  ])("reports %s faults at once: all in JSON, the first hundred and their number as text", (_, anzahl, gezeigt) => {
    const viele = {
      "beobachtungen/b.csv": `${csv.split("\n")[0]}\n${`einwohner;2018;;viele;personen;register\n`.repeat(anzahl)}`,
    }
    const { json, ausgang } = check(viele)
    expect([json.befunde.length, json.befunde.at(-1)?.wo.zeile, ausgang]).toEqual([anzahl, anzahl + 1, 3])
    const { stdout } = call(["pruefen", "stadt"], { ...musterstadt, ...inStadt(viele) })
    expect(stdout.match(/^Fehler: /gmu)).toHaveLength(gezeigt)
    expect(stdout).toContain(`${anzahl} Fehler`)
    if (anzahl > gezeigt) expect(stdout).toContain(`und ${anzahl - gezeigt} weitere`)
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
    const { umgebung, stdout } = createUmgebung(musterstadt)
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
    expect([json.version, json.regelwerk, json.stichtag]).toEqual(["1", "standard/1", "2018-12-31"])
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

describe("help and version", () => {
  it.each([["--hilfe"], ["--help"], ["-h"]])("%s names the commands and the exit codes", (schalter) => {
    const { ausgang, stdout, stderr } = call([schalter], {})
    for (const wort of ["pruefen", "auswerten", "zeigen", ...Object.keys(ausgaenge)]) expect(stdout).toContain(wort)
    expect([ausgang, stderr]).toEqual([0, ""])
  })
  it.each([["pruefen"], ["auswerten"], ["zeigen"]])("explains %s with an example that is understood", (befehl) => {
    const { ausgang, stdout } = call([befehl, "--unsinn", "--hilfe"], {})
    const [, beispiel = ""] = stdout.split("Beispiel:\n  zielwerk ")
    expect(ausgang).toBe(0)
    expect(call(beispiel.trim().split(" "), inOrdner("musterstadt", musterstadt)).ausgang).toBe(0)
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
    const { umgebung, stderr } = createUmgebung(musterstadt)
    const zu = { ...umgebung, stdout: failing("EPIPE") }
    expect(run(["zeigen", "stadt"], zu)).toBe(0)
    expect(run(["auswerten", "stadt", "--stichtag", "2018-12-31"], zu)).toBe(0)
    expect(stderr()).toBe("")
  })
  it("keeps its exit code when nobody reads the messages", () => {
    const { umgebung } = createUmgebung({})
    expect(run(["zeigen", "stadt"], { ...umgebung, stderr: failing("EPIPE") })).toBe(3)
    expect(run(["zeige", "stadt"], { ...umgebung, stderr: failing("EPIPE") })).toBe(2)
  })
  it("says that the result cannot be written", () => {
    const { umgebung, stderr } = createUmgebung(musterstadt)
    expect(run(["zeigen", "stadt"], { ...umgebung, stdout: failing("ENOSPC") })).toBe(5)
    expect(stderr()).toMatch(/^Fehler: Das Ergebnis lässt sich nicht schreiben\.\n  warum: .*ENOSPC/u)
  })
  it("admits a fault of its own in German and without a stack", () => {
    const { umgebung, stderr } = createUmgebung(musterstadt)
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

type Fund = readonly [code: string, datei: string, zeile: number | undefined]

const konzept = `format: "1"
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
const csv = `messgroesse;zeit;gebiet;wert;einheit;quelle
einwohner;2018;;1000;personen;register
zugezogene;2018;;250;personen;register
einwohner;2019;;1010;personen;register
zugezogene;2019;;303;personen;register
`
const steuernd = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/u

const inOrdner = (ordner: string, dateien: Dateien): Dateien =>
  Object.fromEntries(Object.entries(dateien).map(([name, inhalt]) => [name.replace(/^stadt/u, ordner), inhalt]))
const inStadt = (dateien: Dateien): Dateien =>
  Object.fromEntries(Object.entries(dateien).map(([name, inhalt]) => [`stadt/${name}`, inhalt]))
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split("\n").length
const windows1252 = (text: string): Uint8Array => Uint8Array.from(text, (zeichen) => zeichen.charCodeAt(0))

type Dateien = { readonly [pfad: string]: string | Uint8Array | undefined }
const musterstadt: Dateien = { "stadt/konzept.yaml": konzept, "stadt/beobachtungen/b.csv": csv }

/** A world in memory: files by path, and what was written. */
const createUmgebung = (dateien: Dateien, env: Umgebung["env"] = {}, isTTY = false) => {
  const pfade = Object.keys(dateien).filter((pfad) => dateien[pfad] !== undefined)
  const fehlt = () => Object.assign(new Error("nicht da"), { code: "ENOENT" })
  const readFile = (datei: string): Uint8Array => {
    const inhalt = dateien[datei]
    if (inhalt === undefined) throw fehlt()
    return typeof inhalt === "string" ? new TextEncoder().encode(inhalt) : inhalt
  }
  const geschrieben = { stdout: "", stderr: "" }
  const ausgabe = (name: "stdout" | "stderr"): Ausgabe => ({
    isTTY: () => isTTY,
    write: (text) => void (geschrieben[name] += text),
  })
  const umgebung: Umgebung = {
    readdir: (ordner) => {
      const namen = pfade.filter((pfad) => pfad.startsWith(`${ordner}/`)).map((pfad) => pfad.slice(ordner.length + 1))
      if (namen.length === 0) throw fehlt()
      return namen.toReversed()
    },
    sizeOf: (datei) => readFile(datei).length,
    readFile,
    stdout: ausgabe("stdout"),
    stderr: ausgabe("stderr"),
    env,
  }
  return { umgebung, stdout: () => geschrieben.stdout, stderr: () => geschrieben.stderr }
}

const failing = (code: string): Ausgabe => ({
  isTTY: () => false,
  write: () => {
    throw Object.assign(new Error(code), { code })
  },
})

const call = (argv: ReadonlyArray<string>, dateien: Dateien, env: Umgebung["env"] = {}, isTTY = false) => {
  const { umgebung, stdout, stderr } = createUmgebung(dateien, env, isTTY)
  const ausgang = run(argv, umgebung)
  return { ausgang, stdout: stdout(), stderr: stderr() }
}

interface Pruefungsjson {
  readonly befunde: ReadonlyArray<{
    readonly code: string
    readonly schwere: string
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
