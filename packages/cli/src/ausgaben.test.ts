import { globSync, readdirSync, readFileSync, statSync } from "node:fs"
import { dirname, join } from "node:path"
import { auswertungJsonSchema, listArten, pruefungJsonSchema, Zeigenausgabe, zeigenJsonSchema } from "@zielwerk/bericht"
import { Ajv2020 } from "ajv/dist/2020.js"
import { parse as parseCsv } from "csv-parse/sync"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { run } from "./run.ts"
import { createWelt } from "./welt.test.ts"

// Every example of the project, through the whole program, in every format and both languages.

const examples = join(import.meta.dirname, "../../../examples")
const ordner = globSync("**/konzept.yaml", { cwd: examples }).map(dirname).toSorted()
const sprachen = ["de", "en"] as const

it("there are examples to look at", () => {
  expect(ordner.length).toBeGreaterThan(10)
})

describe.each(ordner)("%s", (name) => {
  // Zielwerte that are kept beside a Konzept belong to what is shown
  const zielwerte = readdirSync(join(examples, name))
    .filter((datei) => /^zielwerte.*\.yaml$/u.test(datei))
    .map((datei) => `--zielwerte=${join(name, datei)}`)
  const call = (...argv: ReadonlyArray<string>): string => {
    const { umgebung, stdout } = createWelt({})
    const ausgang = run([...argv, name, ...zielwerte], {
      ...umgebung,
      readdir: (pfad) => readdirSync(join(examples, pfad)),
      sizeOf: (pfad) => statSync(join(examples, pfad)).size,
      readFile: (pfad) => readFileSync(join(examples, pfad)),
    })
    expect(ausgang).toBe(0)
    return stdout()
  }
  const werteAus = (...schalter: ReadonlyArray<string>) => call("auswerten", "--stichtag=2025-12-31", ...schalter)
  const json = (...schalter: ReadonlyArray<string>) => JSON.parse(werteAus("--format=json", ...schalter)) as Ausgabe
  const { konzept } = JSON.parse(call("zeigen", "--format=json")) as { readonly konzept: Konzept }

  it.each(sprachen)("prints JSON as the published schemas say, in %s", (sprache) => {
    expect([isAuswertung(json(`--sprache=${sprache}`)), isAuswertung.errors]).toEqual([true, null])
    const pruefung: unknown = JSON.parse(call("pruefen", "--format=json", `--sprache=${sprache}`))
    expect([isPruefung(pruefung), isPruefung.errors]).toEqual([true, null])
  })

  it("prints its Konzept and its entries as the published schema says", () => {
    const ids = [...konzept.handlungsfelder, ...konzept.ziele].slice(0, 2).map(({ id }) => `--id=${id}`)
    const felder = konzept.handlungsfelder.slice(0, 1).map(({ id }) => `--handlungsfeld=${id}`)
    const arten = listArten().map((art) => `--art=${art.name}`)
    for (const schalter of [[], ...[...ids, ...felder, ...arten].map((einer) => [einer])]) {
      const gezeigt: unknown = JSON.parse(call("zeigen", "--format=json", ...schalter))
      expect([schalter, isZeigen(gezeigt), isZeigen.errors]).toEqual([schalter, true, null])
      expect(decodeZeigen(gezeigt)).toEqual(gezeigt)
    }
  })

  it("is in English where that is asked for, but for what stands in its own files", () => {
    const { ziele, befunde, veroeffentlichungen, indikatoren } = json("--sprache=en")
    const saetze = [
      ...[...befunde, ...ziele.flatMap((ziel) => ziel.befunde)].flatMap(({ was, warum, abhilfe }) => [
        was,
        warum,
        abhilfe,
      ]),
      ...ziele.flatMap(({ wirkung }) => wirkung.zielwerte.map(({ satz }) => satz)),
      ...veroeffentlichungen.map(({ warum }) => warum),
    ]
    const eigene = [
      ...textsOf(konzept),
      ...ziele.flatMap(({ wirkung }) => wirkung.zielwerte.map((z) => z.hinweis ?? "")),
      // words that a value cites
      ...textsOf(indikatoren).filter((text) => text.includes(" ")),
    ]
    const texte = [
      werteAus("--sprache=en"),
      werteAus("--sprache=en", "--format=md"),
      werteAus("--sprache=en", "--format=csv"),
      call("pruefen", "--sprache=en"),
      saetze.join("\n"),
    ]
    for (const text of texte) expect(germanWordsIn(text, eigene)).toEqual([])
  })

  it.each(sprachen)("is a table of all its values as CSV, in %s", (sprache) => {
    const rows = parseCsv(werteAus("--format=csv", `--sprache=${sprache}`), {
      bom: true,
      delimiter: sprache === "de" ? ";" : ",",
    })
    expect(rows.length - 1).toBe(json().indikatoren.reduce((summe, { werte }) => summe + werte.length, 0))
  })

  it("keeps every verdict where a part is asked for", () => {
    const ganzes = json()
    const ids = [...konzept.oberziele, ...konzept.handlungsfelder, ...konzept.ziele].map(({ id }) => id)
    for (const id of ids) {
      const teil = json(`--ziel=${id}`)
      expect(teil.auswahl).toEqual([id])
      for (const liste of ["ziele", "handlungsfelder", "oberziele", "indikatoren"] as const)
        for (const eintrag of teil[liste]) expect(ganzes[liste]).toContainEqual(eintrag)
      expect([isAuswertung(teil), isAuswertung.errors]).toEqual([true, null])
    }
  })
})

// Helpers

interface Eintrag {
  readonly id: string
}
interface Konzept {
  readonly oberziele: ReadonlyArray<Eintrag>
  readonly handlungsfelder: ReadonlyArray<Eintrag>
  readonly ziele: ReadonlyArray<Eintrag>
}
interface Saetze {
  readonly was: string
  readonly warum: string
  readonly abhilfe: string
}
interface Ausgabe {
  readonly auswahl?: ReadonlyArray<string>
  readonly indikatoren: ReadonlyArray<{ readonly werte: ReadonlyArray<unknown> }>
  readonly ziele: ReadonlyArray<{
    readonly befunde: ReadonlyArray<Saetze>
    readonly wirkung: { readonly zielwerte: ReadonlyArray<{ readonly satz: string; readonly hinweis?: string }> }
  }>
  readonly handlungsfelder: ReadonlyArray<unknown>
  readonly oberziele: ReadonlyArray<unknown>
  readonly befunde: ReadonlyArray<Saetze>
  readonly veroeffentlichungen: ReadonlyArray<{ readonly warum: string }>
}

const isAuswertung = new Ajv2020().compile(auswertungJsonSchema())
const isPruefung = new Ajv2020().compile(pruefungJsonSchema())
const isZeigen = new Ajv2020().compile(zeigenJsonSchema())
const decodeZeigen = Schema.decodeUnknownSync(Zeigenausgabe, { onExcessProperty: "error" })

const textsOf = (wert: unknown): ReadonlyArray<string> =>
  typeof wert === "string"
    ? [wert]
    : typeof wert === "object" && wert !== null
      ? Object.values(wert).flatMap(textsOf)
      : []

/** Layout, signs of escaping and every kind of quotation mark become alike. */
const normalize = (text: string): string =>
  text
    .replaceAll(/\\(?=[\\`*_[\]<>|#~+=-])/gu, "")
    .replaceAll(/&(?:lt|gt|amp);/gu, "¤")
    .replaceAll(/[„“”‚‘’"<>&]+/gu, "¤")
    .replaceAll(/[\s│├└─]+/gu, " ")
    .toLowerCase()
    .trim()

const germanWordsIn = (text: string, eigene: ReadonlyArray<string>): ReadonlyArray<string> => {
  // an entry of a list is cited without its full stop
  const rest = [...new Set(eigene.map((wort) => normalize(wort.replace(/\.$/u, ""))))]
    .filter((wort) => wort.length > 3)
    .toSorted((a, b) => b.length - a.length)
    .reduce((uebrig, wort) => uebrig.replaceAll(wort, "¤"), normalize(text))
  return [...rest.matchAll(deutsch)].map(([wort]) => wort)
}
const deutsch =
  /(?<![\p{L}\p{N}-])(?:und|oder|der|die|das|den|dem|des|ein|eine|einer|nicht|kein|keine|von|vom|zu|zum|mit|für|ist|sind|wird|noch|bis|nach|auf|aus|über|ohne|davon|als|steht|fehlt|wert|gebiet|gebiete|ziel|ziele|maßnahmen|kapitel|absatz|fußnote|quelle|fassung|stichtag|regelwerk|auswertung|indikatoren|änderung|tendenz|umsetzung|wirkung|fortschritt|erwartet|vereinbart|gedruckt|gezählt|errechnet|anzahl|personen|hinweis|warnung)(?![\p{L}-])/gu
