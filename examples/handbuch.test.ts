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

test("the table of small numbers shows what is shown and what is withheld, and its YAML says from how many on", () => {
  const seite = "docs/handbuch/kleine-zahlen.md"
  const [block = ""] = blocks("yaml", seite)
  const tabelle = [...readFileSync(seite, "utf8").matchAll(/^\| (\S+) \| (\d+) \| (\d+|gesperrt) \| .*\|$/gmu)].map(
    ([, name = "", gezaehlt = "", gezeigt = ""]) => ({ name, gezaehlt, gezeigt }),
  )
  expect(tabelle.map(({ name }) => name)).toEqual(["Nord", "Mitte", "Süd", "Hafen", "zusammen"])
  const gebiete = tabelle.slice(0, -1).map(({ name }, i) => ({ id: `b-${i}`, titel: name }))
  const konzept = Result.getOrThrow(
    decodeKonzept({
      ...(Result.getOrThrow(readKonzept("handbuch.yaml", block)).wert as object),
      format: "1",
      id: "beispiel",
      titel: "Beispiel",
      fassung: "Beispiel",
      zustand: "entwurf",
      kommune: { ags: "09999999", name: "Musterstadt", raumeinheiten: [{ id: "bezirk", titel: "Bezirke", gebiete }] },
      quellen: [{ id: "register", titel: "Melderegister" }],
      messgroessen: [{ id: "mh", titel: "Menschen mit Migrationshintergrund", einheit: "personen" }],
      indikatoren: [
        {
          id: "anzahl",
          titel: "Menschen mit Migrationshintergrund",
          formel: { art: "anzahl", messgroesse: "mh" },
          einheit: "personen",
          bewertung: "kontext",
          quelleId: "register",
          raumeinheit: "bezirk",
        },
      ],
    }),
  )
  const zeilen = tabelle.map(({ gezaehlt }, i) => `mh;2025;${gebiete[i]?.id ?? ""};${gezaehlt};personen;register\n`)
  const csv = `messgroesse;zeit;gebiet;wert;einheit;quelle\n${zeilen.join("")}`
  const beobachtungen = Result.getOrThrow(decodeBeobachtungen(Result.getOrThrow(readBeobachtungen("mh.csv", csv)).wert))
  const [indikator] = evaluateKonzept({ konzept, beobachtungen, stichtag: Datum.make("2025-12-31") }).indikatoren
  const gezeigt = tabelle.map(({ name }) => {
    const id = gebiete.find(({ titel }) => titel === name)?.id
    const wert = indikator?.werte.find(({ gebiet }) => gebiet === id)?.wert
    return wert?._tag === "Zahl" ? String(wert.zahl) : wert?.grund
  })
  expect(gezeigt).toEqual(tabelle.map((zeile) => zeile.gezeigt))
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
