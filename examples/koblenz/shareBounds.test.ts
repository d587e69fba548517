import { checkPrinted, rounded, segregationIndex, shareBounds } from "@zielwerk/statistik"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { readKoblenz } from "./readKoblenz.ts"

// What the table of the 30 Stadtteile allows the printed Segregationsindex to be (chapter 4). The text prints shares, but
// no count for any Stadtteil: the number of people of the city follows from the 26.064 (24,4 %) and the
// 20.202 + 15.676 (32 %) people of the group.

test("the shares alone leave almost any index: 0,37 and 0,34 are possible, and so is next to nothing", () => {
  expect(spanneOf("2007")).toEqual([0.015, 0.536])
  expect(spanneOf("2018")).toEqual([0, 0.514])
  expect([urteilOf("2007"), urteilOf("2018")]).toEqual(["offen", "offen"])
})

test("if every Stadtteil has 500 to 10.000 people, the printed values lie near the upper end", () => {
  expect(spanneOf("2007", 500, 10_000)).toEqual([0.146, 0.398])
  expect(spanneOf("2018", 500, 10_000)).toEqual([0.114, 0.367])
  expect([urteilOf("2007", 500, 10_000), urteilOf("2018", 500, 10_000)]).toEqual(["offen", "offen"])
})

test("if every Stadtteil has 1.000 to 8.000 people, neither printed value is an index of group against rest", () => {
  expect(spanneOf("2007", 1000, 8000)).toEqual([0.174, 0.363])
  expect(spanneOf("2018", 1000, 8000)).toEqual([0.143, 0.326])
  expect([urteilOf("2007", 1000, 8000), urteilOf("2018", 1000, 8000)]).toEqual(["widerlegt", "widerlegt"])
})

test("both printed values need a large Stadtteil: of more than 7.300 people in 2007, of more than 8.050 in 2018", () => {
  expect([urteilOf("2007", 0, 7300), urteilOf("2007", 0, 7320)]).toEqual(["widerlegt", "offen"])
  expect([urteilOf("2018", 0, 8050), urteilOf("2018", 0, 8060)]).toEqual(["widerlegt", "offen"])
})

test("Stadtteile of equal size would give 0,26 and 0,22, and their rounding moves that by two thousandths at most", () => {
  for (const [jahr, text] of [
    ["2007", "0,26"],
    ["2018", "0,22"],
  ] as const) {
    const anteile = anteileOf(jahr)
    const groessen = anteile.map(() => ({ von: 1000, bis: 1000 }))
    const bounds = Result.getOrThrow(shareBounds({ anteile, einheit: "prozent", gesamt: 30_000, groessen }))
    const mitten = anteile.map(({ von, bis }) => ((von + bis) / 2) * 10)
    const { wert } = Result.getOrThrow(
      segregationIndex(
        mitten,
        anteile.map(() => 1000),
      ),
    )
    expect(wert - bounds.von).toBeGreaterThan(0)
    expect(wert - bounds.von).toBeLessThan(0.002)
    expect(bounds.bis - wert).toBeGreaterThan(0)
    expect(bounds.bis - wert).toBeLessThan(0.002)
    expect(Result.getOrThrow(checkPrinted(text, bounds)).urteil).toBe("bestaetigt")
  }
})

// Helpers

type Jahr = "2007" | "2018"

const { beobachtungen } = readKoblenz()

const gedruckt = { "2007": { anteil: "24,4 %", index: "0,37" }, "2018": { anteil: "32 %", index: "0,34" } } as const

const zahlOf = (messgroesse: string, zeit: string): number => {
  const wert = beobachtungen.find(
    (beobachtung) =>
      beobachtung.messgroesse === messgroesse && beobachtung.zeit === zeit && beobachtung.gebiet === undefined,
  )?.wert
  if (wert?._tag !== "Zahl") throw new Error(`no ${messgroesse} of ${zeit}`)
  return wert.zahl
}

const gruppeOf = (jahr: Jahr): number =>
  jahr === "2007" ? zahlOf("mh", "2007") : zahlOf("deutsche-mh", "2018") + zahlOf("auslaender", "2018")

const anteileOf = (jahr: Jahr) =>
  beobachtungen.flatMap(({ messgroesse, zeit, gebiet, wert }) =>
    messgroesse === "anteil-mh" && zeit === `${jahr}-12-31` && gebiet !== undefined && wert._tag === "Zahl"
      ? [{ von: wert.zahl - 0.05, bis: wert.zahl + 0.05 }]
      : [],
  )

const boundsOf = (jahr: Jahr, von?: number, bis?: number) => {
  const anteile = anteileOf(jahr)
  expect(anteile).toHaveLength(30)
  const gruppe = gruppeOf(jahr)
  const { spanne } = Result.getOrThrow(rounded(gedruckt[jahr].anteil))
  const groessen = anteile.map(() => ({ von: von ?? 0, bis: bis ?? gruppe * 100 }))
  const gesamt = { von: (gruppe / spanne.bis) * 100, bis: (gruppe / spanne.von) * 100 }
  return Result.getOrThrow(shareBounds({ anteile, einheit: "prozent", gesamt, gruppe, groessen }))
}

const spanneOf = (jahr: Jahr, von?: number, bis?: number): ReadonlyArray<number> => {
  const bounds = boundsOf(jahr, von, bis)
  return [round(bounds.von), round(bounds.bis)]
}

const urteilOf = (jahr: Jahr, von?: number, bis?: number): string =>
  Result.getOrThrow(checkPrinted(gedruckt[jahr].index, boundsOf(jahr, von, bis))).urteil

const round = (x: number): number => Math.round(x * 1000) / 1000
