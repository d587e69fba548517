import { readFileSync } from "node:fs"
import { readBeobachtungen, readKonzept } from "@zielwerk/adapter"
import { evaluateKonzept } from "@zielwerk/auswertung"
import { Datum, checkBeobachtungen, decodeBeobachtungen, decodeKonzept } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import { expect, test } from "vitest"

test("the five steps of the handbook add an Indikator to the concept of Koblenz", () => {
  const konzept = Result.getOrThrow(decodeKonzept(ergaenztesKonzept()))
  const csv = Result.getOrThrow(readBeobachtungen("schulabgaenge.csv", blocks("csv").join("")))
  const beobachtungen = Result.getOrThrow(decodeBeobachtungen(csv.wert))
  expect(checkBeobachtungen(konzept, beobachtungen)).toEqual([])

  const auswertung = evaluateKonzept({ konzept, beobachtungen, stichtag: Datum.make("2018-12-31") })
  const werte = auswertung.indikatoren.find(({ id }) => id === "anteil-abschluss")?.werte
  expect(
    werte?.map(({ merkmale, wert }) => [merkmale?.["abschluss"], wert._tag === "Zahl" ? wert.zahl : wert.grund]),
  ).toEqual([["ohne Abschluss", 8]])
})

test("the printed figure that the handbook shows is the one of the concept of Koblenz", () => {
  const [block = ""] = blocks("yaml", "docs/handbuch/gedruckte-zahlen.md")
  const { veroeffentlichungen } = Result.getOrThrow(decodeKonzept(ergaenztesKonzept()))
  const gezeigt = Result.getOrThrow(readKonzept("handbuch.yaml", block)).wert
  expect(gezeigt).toMatchObject({ veroeffentlichungen: [{ id: "v4-zuwachs-auslaender" }] })
  expect({ veroeffentlichungen: veroeffentlichungen.filter(({ id }) => id === "v4-zuwachs-auslaender") }).toMatchObject(
    gezeigt as object,
  )
})

// Helpers

/** What a page of the handbook shows in blocks of one language, in its order. */
const blocks = (sprache: string, seite = "docs/handbuch/indikator-ergaenzen.md"): ReadonlyArray<string> =>
  [...readFileSync(seite, "utf8").matchAll(new RegExp(`^\`\`\`${sprache}\\n([\\s\\S]*?)^\`\`\``, "gmu"))].map(
    ([, inhalt = ""]) => inhalt,
  )

/** The concept with the handbook's entries at the end of its lists, as a reader would put them. */
const ergaenztesKonzept = (): unknown => {
  const read = (text: string) =>
    Result.getOrThrow(readKonzept("konzept.yaml", text)).wert as Record<string, ReadonlyArray<unknown>>
  const konzept = readFileSync("examples/koblenz/konzept.yaml", "utf8")
  const [messgroessen = "", indikatoren = ""] = blocks("yaml")
  return [messgroessen, indikatoren].map(read).reduce<Record<string, unknown>>(
    (plain, neu) => ({
      ...plain,
      ...Object.fromEntries(
        Object.entries(neu).map(([liste, eintraege]) => [
          liste,
          [...(plain[liste] as ReadonlyArray<unknown>), ...eintraege],
        ]),
      ),
    }),
    read(konzept),
  )
}
