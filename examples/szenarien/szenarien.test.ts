import { spawnSync } from "node:child_process"
import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { decodeText, readBeobachtungen, readKonzept } from "@zielwerk/adapter"
import { evaluateKonzept, type Mass, type Zielwertbewertung, type Zusammenfassung } from "@zielwerk/auswertung"
import { ampelworte, formatWert, gruende, kennzeichen } from "@zielwerk/bericht"
import { checkBeobachtungen, Datum, decodeBeobachtungen, decodeKonzept, type Konzept } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"

// The tables of README.md are the expectation: what a reader of the council sees there is what comes out.

const readme = readFileSync(join(import.meta.dirname, "README.md"), "utf8")

const ordner = readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((eintrag) =>
  eintrag.isDirectory() ? [eintrag.name] : [],
)

/** The rows of all tables, by the heads of their columns, each with the folder that its section names. */
const zeilen: ReadonlyArray<Zeile> = readme
  .split(/^## /mu)
  .slice(1)
  .flatMap((abschnitt) => {
    const name = /^Ordner: \[(\S+)\]\(\1\/konzept\.yaml\)$/mu.exec(abschnitt)?.[1] ?? fehlt(`folder in ${abschnitt}`)
    const [kopf = [], , ...rest] = abschnitt
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((zelle) => zelle.trim()),
      )
    return rest.map(
      (zellen) => ({ name, ...Object.fromEntries(kopf.map((spalte, i) => [spalte, zellen[i]])) }) as Zeile,
    )
  })

describe("a scenario", () => {
  it("has a folder and rows in the README, and every row has all its cells", () => {
    expect([...new Set(zeilen.map(({ name }) => name))]).toEqual(ordner)
    expect(ordner).toHaveLength(10)
    for (const zeile of zeilen) expect(Object.values(zeile)).not.toContain(undefined)
  })
  it.each(ordner)("%s is read without a fault, and says that it is made up", (name) => {
    const { konzept, beobachtungen } = readSzenario(name)
    expect(checkBeobachtungen(konzept, beobachtungen)).toEqual([])
    expect(read(name, "konzept.yaml")).toMatch(/^# Ausgedacht: /u)
  })
  it.each(zeilen)("$name on $Stichtag: $was, $Wert: $Ampel", (zeile) => {
    expect(foundFor(zeile)).toEqual(zeile)
  })
  it.each(ordner)("%s comes out of the command line as it does in the README", (name) => {
    const davon = zeilen.filter((zeile) => zeile.name === name && (zeile["bekannt bis"] ?? "") === "")
    const Stichtag = davon.at(-1)?.Stichtag ?? fehlt(`row of ${name}`)
    const argumente = ["auswerten", `examples/szenarien/${name}`, "--stichtag", Stichtag]
    const { status, stdout, stderr } = zielwerk(...argumente, "--format", "json")
    expect([status, stderr]).toEqual([0, ""])
    const { ziele } = JSON.parse(stdout) as Pick<ReturnType<typeof evaluateKonzept>, "ziele">
    const gezeigt = new Map<string, string>(
      ziele.flatMap(({ id, wirkung }) => [
        [`Ziel ${id}`, ampelworte[wirkung.zusammenfassung.ampel].de],
        ...wirkung.zielwerte.map((zielwert) => [zielwert.id, ampelworte[zielwert.ampel].de] as const),
      ]),
    )
    for (const { was, Ampel } of davon.filter((zeile) => zeile.Stichtag === Stichtag))
      expect([was, gezeigt.get(was)]).toEqual([was, Ampel])
  })
  it("names the rules of every verdict, and the handbook explains each of them", () => {
    const handbuch = readFileSync(resolve(import.meta.dirname, "../../docs/handbuch/bewertungsregeln.md"), "utf8")
    const genannt = zeilen.flatMap((zeile) =>
      evaluate(zeile).ziele.flatMap(({ umsetzung, wirkung: { zusammenfassung, zielwerte } }) => [
        umsetzung.regeln,
        zusammenfassung.regeln,
        ...zielwerte.map(({ herleitung }) => herleitung.regeln),
      ]),
    )
    expect(genannt).not.toContainEqual([])
    expect(new Set(genannt.flat()).size).toBeGreaterThan(25)
    expect([...new Set(genannt.flat())].filter((regel) => !handbuch.includes(`\n| ${regel} |`))).toEqual([])
  })
  it("is shown by the command that the README names", () => {
    const befehl = /^```bash\nnpm run --silent zielwerk -- (.+)\n```$/mu.exec(readme)?.[1] ?? fehlt("command")
    const { status, stdout } = zielwerk(...befehl.split(" "))
    expect(status).toBe(0)
    expect(stdout).toContain("Ziel unterwegs gesenkt")
  })
})

// Helpers

interface Zeile {
  readonly name: string
  readonly Stichtag: string
  readonly "bekannt bis"?: string
  readonly was: string
  readonly Wert: string
  readonly Ampel: string
  readonly Fortschritt: string
  readonly erwartet: string
  readonly dazu: string
}

const zielwerk = (...argumente: ReadonlyArray<string>) =>
  spawnSync(process.execPath, ["packages/cli/dist/zielwerk.js", ...argumente], {
    cwd: resolve(import.meta.dirname, "../.."),
    encoding: "utf8",
  })

function read(name: string, datei: string): string {
  return Result.getOrThrow(decodeText(datei, readFileSync(join(import.meta.dirname, name, datei)), "utf-8", 1))
}

const readSzenario = (name: string) => {
  const csv = Result.getOrThrow(readBeobachtungen("werte.csv", read(name, "beobachtungen/werte.csv")))
  return {
    konzept: Result.getOrThrow(
      decodeKonzept(Result.getOrThrow(readKonzept("konzept.yaml", read(name, "konzept.yaml"))).wert),
    ),
    beobachtungen: Result.getOrThrow(decodeBeobachtungen(csv.wert)),
  }
}

const evaluate = ({ name, Stichtag, "bekannt bis": bekanntBis = "" }: Zeile) =>
  evaluateKonzept({
    ...readSzenario(name),
    stichtag: Datum.make(Stichtag),
    ...(bekanntBis === "" ? {} : { bekanntBis: Datum.make(bekanntBis) }),
  })

/** What comes out, written as the row is. */
const foundFor = (zeile: Zeile): Zeile => {
  const { name, was } = zeile
  const { konzept } = readSzenario(name)
  const { ziele } = evaluate(zeile)
  if (was.startsWith("Ziel ")) {
    const ziel = ziele.find(({ id }) => `Ziel ${id}` === was) ?? fehlt(was)
    return { ...zeile, ...showZusammenfassung(ziel.wirkung.zusammenfassung) }
  }
  const zielwert = ziele.flatMap(({ wirkung }) => wirkung.zielwerte).find(({ id }) => id === was) ?? fehlt(was)
  return { ...zeile, ...showZielwert(konzept, zielwert) }
}

const showZielwert = (konzept: Konzept, bewertung: Zielwertbewertung) => {
  const { ampel, fortschritt, erwartung, kennzeichen: zeichen, abgeloestDurch, herleitung } = bewertung
  const einheit = konzept.indikatoren.find(({ id }) => id === bewertung.indikatorId)?.einheit ?? fehlt("Indikator")
  const letzte = herleitung.eingaben.at(-1)
  const dazu = [
    ...zeichen.map((wort) => kennzeichen[wort].de),
    ...(abgeloestDurch === undefined ? [] : [`abgelöst durch ${abgeloestDurch}`]),
  ]
  return {
    // the README writes a whole number without decimals
    Wert: letzte === undefined ? "" : `${letzte.zeit}: ${formatWert(letzte.zahl, einheit).replace(/,0 %$/u, " %")}`,
    Ampel: ampelworte[ampel].de,
    ...showMasse(fortschritt, erwartung),
    dazu: dazu.join(", "),
  }
}

const showZusammenfassung = (zusammenfassung: Zusammenfassung) => {
  const { ampel, grund, fortschritt, erwartung, abdeckung, schlechtestes, jeAmpel } = zusammenfassung
  const kinder = jeAmpel.reduce((summe, { anzahl }) => summe + anzahl, 0)
  const dazu = [
    // how much can be judged says that it is too little
    ...(grund === undefined || grund === "zuWenigAbdeckung" ? [] : [gruende[grund].de]),
    `bewertbar ${prozent(abdeckung)}`,
    ...(kinder < 2 || schlechtestes === undefined ? [] : [`am schwächsten: ${schlechtestes}`]),
  ]
  return { Wert: "", Ampel: ampelworte[ampel].de, ...showMasse(fortschritt, erwartung), dazu: dazu.join(", ") }
}

/** The reason stands once: where there is no progress, none is expected either. */
const showMasse = (fortschritt: Mass, erwartung: Mass) => ({
  Fortschritt: show(fortschritt),
  erwartet: typeof fortschritt === "number" || typeof erwartung === "number" ? show(erwartung) : "–",
})

const show = (mass: Mass): string => (typeof mass === "number" ? prozent(mass) : `– (${gruende[mass.grund].de})`)

/** To twelve digits, so that nothing is rounded away. */
function prozent(anteil: number): string {
  return `${Number((100 * anteil).toPrecision(12))} %`.replace(".", ",")
}

function fehlt(was: string): never {
  throw new Error(`there is no ${was}`)
}
