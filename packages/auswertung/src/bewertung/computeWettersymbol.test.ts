import { existsSync, readdirSync, readFileSync } from "node:fs"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { computeWettersymbol, type Jahreswert, type Wetterziel } from "./computeWettersymbol.ts"

describe("a weather symbol (F-03)", () => {
  it("is that of the mirrored series with the mirrored goal", () => {
    fc.assert(
      fc.property(reihen, ziele, (zahlen, ziel) => {
        expect(symbol(zahlen.map(minus), mirror(ziel))).toBe(symbol(zahlen, ziel))
      }),
    )
  })
  it("does not depend on the unit", () => {
    fc.assert(
      fc.property(reihen, ziele, fc.constantFrom(0.5, 2, 1000), (zahlen, ziel, mal) => {
        const umgerechnet = ziel.art === "zielwert" ? { ...ziel, zahl: ziel.zahl * mal } : ziel
        expect(
          symbol(
            zahlen.map((z) => z * mal),
            umgerechnet,
          ),
        ).toBe(symbol(zahlen, ziel))
      }),
    )
  })
  it("goes by the last six values only", () => {
    fc.assert(
      fc.property(fc.array(zahl), fc.array(zahl, { minLength: 6, maxLength: 6 }), ziele, (frueher, letzte, ziel) => {
        const werte = jahresreihe([...frueher, ...letzte], 2020 - frueher.length)
        expect(computeWettersymbol(werte, ziel)).toBe(computeWettersymbol(jahresreihe(letzte, 2020), ziel))
      }),
    )
  })
  it("is none with fewer than four values, and one of four with more (F-04)", () => {
    fc.assert(
      fc.property(fc.array(zahl, { maxLength: 8 }), ziele, (zahlen, ziel) => {
        expect(symbol(zahlen, ziel) === undefined).toBe(zahlen.length < 4)
      }),
    )
  })
  it("gets no better where the goal moves further away", () => {
    const rang = ["sonne", "leichtBewoelkt", "wolke", "blitz"]
    fc.assert(
      fc.property(reihen, zahl, fc.nat(50), (zahlen, ziel, weiter) => {
        const bis = (z: number) => rang.indexOf(symbol(zahlen, steigend(z)) ?? "")
        // from a goal already reached to one still ahead the question is another: what was worsening may now be a bolt
        fc.pre((zahlen.at(-1) ?? 0) < ziel)
        expect(bis(ziel + weiter)).toBeGreaterThanOrEqual(bis(ziel))
      }),
    )
  })
  it.each([
    [96, "sonne"],
    [95, "leichtBewoelkt"],
    [80, "leichtBewoelkt"],
    [79, "wolke"],
    [1, "wolke"],
    [0, "blitz"],
    [-1, "blitz"],
  ])("that would cover %d %% of the way left is %s", (prozent, erwartet) => {
    // 10 years are left, and the distance of 100 from the last value
    const zahlen = [0, 1, 2, 3, 4, 5].map((i) => ((i - 5) * prozent) / 10)
    expect(symbol(zahlen, { ...steigend(100), jahr: 2035 })).toBe(erwartet)
  })
  it.each([
    [[1, 2, 3, 4, 5, 6], 5, "sonne"],
    [[6, 6, 6, 6, 6, 6], 5, "sonne"],
    [[9, 9, 8, 8, 7, 6], 5, "leichtBewoelkt"],
  ])("of a goal that is reached tells whether it gets worse: %o", (zahlen, ziel, erwartet) => {
    expect(symbol(zahlen, steigend(ziel))).toBe(erwartet)
  })
  it.each([
    [[1, 2, 3, 4, 5, 6], "wolke"],
    [[6, 5, 4, 3, 2, 1], "blitz"],
    [[3, 3, 3, 3, 3, 3], "blitz"],
  ])("of a goal missed in its year tells whether it gets better: %o", (zahlen, erwartet) => {
    expect(symbol(zahlen, { ...steigend(10), jahr: 2025 })).toBe(erwartet)
  })
  it.each([
    [[1, 2, 3, 4, 5, 6], "sonne"],
    [[1, 2, 3, 4, 6, 5], "leichtBewoelkt"],
    [[6, 5, 4, 3, 2, 3], "wolke"],
    [[6, 5, 4, 3, 2, 1], "blitz"],
    [[3, 3, 3, 3, 3, 3], "blitz"],
  ])("of a direction tells mean and last change: %o", (zahlen, erwartet) => {
    expect(symbol(zahlen, { art: "richtung", richtung: "steigend" })).toBe(erwartet)
  })
  it("takes a change by rounding for none (V-01)", () => {
    expect(symbol([0.3, 0.3, 0.3, 0.1 + 0.2], { art: "richtung", richtung: "steigend" })).toBe("blitz")
  })
})

// What the Statistisches Bundesamt has published; the files lie beside the repository where it is developed.
const daten = new URL("../../../../../shared/data/", import.meta.url)
const isDa = existsSync(daten)
const why = isDa ? "" : " (skipped: no folder shared beside the repository)"

describe("the published weather symbols (F-03)", () => {
  it.skipIf(!isDa)(`of expected/dns-wettersymbole.json are reproduced, every one${why}`, () => {
    const cases = (readJson("expected/dns-wettersymbole.json") as { readonly cases: ReadonlyArray<Fall> }).cases
    const gefunden = cases.flatMap(({ indicator, series, expected, ...ziel }) =>
      expected.map(({ report_year }) => [indicator, report_year, symbolIn(series, report_year, zielOf(ziel))]),
    )
    const veroeffentlicht = cases.flatMap(({ indicator, expected }) =>
      expected.map(({ report_year, published_symbol }) => [indicator, report_year, namen[published_symbol]]),
    )
    expect(gefunden).toEqual(veroeffentlicht)
    expect(veroeffentlicht).toHaveLength(14)
  })
  it.skipIf(!isDa)(`of all series in indicators/ that have any are reproduced, for each of their goals${why}`, () => {
    const indikatoren = readdirSync(new URL("indicators/", daten)).flatMap(
      (datei) => /^dns-meta_(.+)\.md$/u.exec(datei)?.[1] ?? [],
    )
    const pruefungen = indikatoren.flatMap((id) => {
      const reihe = gesamtreihe(readText(`indicators/dns-indicator_${id}.csv`))
      return veroeffentlichte(readText(`indicators/dns-meta_${id}.md`)).map(({ ziel, jahr, symbol: gedruckt }) => ({
        was: `${id} ${ziel.art === "zielwert" ? `${ziel.zahl} (${ziel.jahr})` : ziel.richtung} ${jahr}`,
        gedruckt,
        gerechnet: symbolIn(reihe, jahr, ziel),
      }))
    })
    expect(pruefungen.filter(({ gedruckt, gerechnet }) => gedruckt !== gerechnet)).toEqual([])
    // 7 and 6 of two goals of 4.1.b, 7 of 8.4; other files of the folder print no symbol
    expect(pruefungen).toHaveLength(20)
  })
})

// Helpers

const zahl = fc.integer({ min: -60, max: 60 })
const reihen = fc.array(zahl, { minLength: 4, maxLength: 6 })
const minus = (z: number): number => -z
const steigend = (z: number) => ({ art: "zielwert", zahl: z, jahr: 2040, richtung: "steigend" }) as const
const ziele: fc.Arbitrary<Wetterziel> = fc.oneof(
  fc.record({
    art: fc.constant("richtung" as const),
    richtung: fc.constantFrom("steigend" as const, "sinkend" as const),
  }),
  fc.record({
    art: fc.constant("zielwert" as const),
    zahl,
    jahr: fc.integer({ min: 2015, max: 2060 }),
    richtung: fc.constantFrom("steigend" as const, "sinkend" as const),
  }),
)
const mirror = (ziel: Wetterziel): Wetterziel => {
  const richtung = ziel.richtung === "steigend" ? "sinkend" : "steigend"
  return ziel.art === "zielwert" ? { ...ziel, richtung, zahl: -ziel.zahl } : { ...ziel, richtung }
}
const jahresreihe = (zahlen: ReadonlyArray<number>, ab = 2020): ReadonlyArray<Jahreswert> =>
  zahlen.map((z, i) => ({ jahr: ab + i, zahl: z }))
const symbol = (zahlen: ReadonlyArray<number>, ziel: Wetterziel) => computeWettersymbol(jahresreihe(zahlen), ziel)

interface Fall {
  readonly indicator: string
  readonly target_type: string
  readonly target_value: number | null
  readonly target_year: number | null
  readonly desired: string
  readonly series: Readonly<Record<string, number>>
  readonly expected: ReadonlyArray<{ readonly report_year: number; readonly published_symbol: string }>
}

const namen: Readonly<Record<string, string>> = {
  Sonne: "sonne",
  "Leicht bewölkt": "leichtBewoelkt",
  Wolke: "wolke",
  Blitz: "blitz",
}

const readText = (pfad: string): string => readFileSync(new URL(pfad, daten), "utf8")
const readJson = (pfad: string): unknown => JSON.parse(readText(pfad))

const zielOf = ({
  target_type,
  target_value,
  target_year,
  desired,
}: Omit<Fall, "indicator" | "series" | "expected">) => {
  const richtung = desired === "increase" ? ("steigend" as const) : ("sinkend" as const)
  return target_type === "zielwert" && target_value !== null && target_year !== null
    ? ({ art: "zielwert", zahl: target_value, jahr: target_year, richtung } as const)
    : ({ art: "richtung", richtung } as const)
}

/** The symbol of a report year: later values were not known. */
const symbolIn = (reihe: Readonly<Record<string, number>>, bis: number, ziel: Wetterziel) =>
  computeWettersymbol(
    Object.entries(reihe).flatMap(([jahr, z]) => (Number(jahr) <= bis ? [{ jahr: Number(jahr), zahl: z }] : [])),
    ziel,
  )

/** The series of the whole country: the rows that name no member of any dimension. */
const gesamtreihe = (csv: string): Readonly<Record<string, number>> => {
  const [kopf = [], ...zeilen] = csv
    .trim()
    .split(/\r?\n/u)
    .map((zeile) => zeile.split(","))
  const gliederung = kopf.flatMap((name, i) => (["Year", "Units", "Value"].includes(name) ? [] : [i]))
  const [jahr, wert] = [kopf.indexOf("Year"), kopf.indexOf("Value")]
  return Object.fromEntries(
    zeilen
      .filter((zeile) => gliederung.every((i) => zeile[i] === ""))
      .map((zeile) => [zeile[jahr], Number(zeile[wert])]),
  )
}

/** What a page prints of each goal of its first weather indicator: report year and symbol; "Ende" is none. */
const veroeffentlichte = (seite: string) => {
  const feld = (name: string): string | undefined =>
    new RegExp(`^weather_indicator_1_${name}: (.*)$`, "mu").exec(seite)?.[1]?.trim()
  return ["1", "2", "3"].flatMap((nummer) => {
    const titel = feld(`target_${nummer}`)
    if (titel === undefined) return []
    const prozent = /<b>([\d,]+)&nbsp;%<\/b>/u.exec(titel)?.[1]?.replace(",", ".")
    const zieljahr = feld(`target_${nummer}_targetYear`)
    const richtung = /Steigerung|[Ww]achstum/u.test(titel) ? ("steigend" as const) : ("sinkend" as const)
    const ziel: Wetterziel =
      prozent !== undefined && zieljahr !== undefined
        ? { art: "zielwert", zahl: Number(prozent), jahr: Number(zieljahr), richtung }
        : { art: "richtung", richtung }
    return [..."abcdefg"].flatMap((buchstabe) => {
      const gedruckt = namen[feld(`target_${nummer}_item_${buchstabe}`) ?? ""]
      return gedruckt === undefined ? [] : [{ ziel, jahr: Number(feld(`year_${buchstabe}`)), symbol: gedruckt }]
    })
  })
}
