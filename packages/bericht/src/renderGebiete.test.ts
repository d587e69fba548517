import { describe, expect, it } from "vitest"
import { konzeptOf, luecke, ohneFarbe, plain, plainIndikator, werteAus, wert } from "./musterstadt.test.ts"
import { renderGebiete } from "./renderGebiete.ts"

describe("the table of areas", () => {
  it("has one column and no legend for one time only", () => {
    expect(tabelle("anteil", [prozent("1", "2020", 40), prozent("2", "2020", 20)])).toEqual([
      "  Bezirke          2020",
      "  1 Nord         40,0 %  ██████████████████████████████",
      "  2 West         20,0 %  ███████████████",
      "  3 Hafen     kein Wert",
      "  4 Am Wald   kein Wert",
      "  2020: 20,0 % (West) bis 40,0 % (Nord), Spannweite 20,0 %-Punkte, Median der Gebiete 30,00 %; 2",
      "        Gebiete ohne Wert",
    ])
  })

  it("draws a hole neither as zero nor without a word, and a zero as zero", () => {
    const lines = tabelle("anteil", [
      prozent("1", "2010", 30),
      prozent("1", "2020", 0),
      prozent("2", "2010", 10),
      wert("anteil", "2020", luecke("nochNichtErhoben"), { gebiet: "2" }),
      prozent("3", "2020", 15),
      wert("anteil", "2010", luecke("gesperrt"), { gebiet: "4" }),
      wert("anteil", "2020", luecke("gesperrt"), { gebiet: "4" }),
      wert("anteil", "2010", luecke("gesperrt"), { gebiet: "3" }),
    ])
    expect(lines).toEqual([
      "  Bezirke          2010       2020  Änderung",
      "  3 Hafen     kein Wert     15,0 %            ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓",
      "  1 Nord         30,0 %      0,0 %     −30,0  ░░░░░░░░░░░░░░░░░░░░░░░░░░░░░░",
      "  2 West         10,0 %  kein Wert",
      "  4 Am Wald   kein Wert  kein Wert",
      "  █ 2010   ▒ seitdem dazu   ░ seitdem weniger   ▓ 2020, früher kein Wert   Änderung in %-Punkten",
      "  2010: 10,0 % (West) bis 30,0 % (Nord), Spannweite 20,0 %-Punkte, Median der Gebiete 20,00 %; 2",
      "        Gebiete ohne Wert",
      "  2020: 0,0 % (Nord) bis 15,0 % (Hafen), Spannweite 15,0 %-Punkte, Median der Gebiete 7,50 %; 2",
      "        Gebiete ohne Wert",
      "  2020: kein Wert für West: noch nicht erhoben",
      "  2010: kein Wert für Hafen und Am Wald: gesperrt (Datenschutz)",
      "  2020: kein Wert für Am Wald: gesperrt (Datenschutz)",
    ])
  })

  it("has no bars where a value is negative, for bars start at zero", () => {
    const lines = tabelle("saldo", [
      wert("saldo", "2010", 1200, { gebiet: "1" }),
      wert("saldo", "2020", -30, { gebiet: "1" }),
      wert("saldo", "2020", 1, { gebiet: "2" }),
    ])
    expect(lines.slice(0, 4)).toEqual([
      "  Bezirke          2010       2020  Änderung",
      "  2 West      kein Wert          1",
      "  1 Nord          1.200        −30    −1.230",
      "  3 Hafen     kein Wert  kein Wert",
    ])
    expect(lines[5]).toBe("  Werte und Änderung in Personen")
    expect(lines.join("")).not.toMatch(/[█▒░▓]/u)
  })

  it("shows a change only between the times of its columns", () => {
    // West is known in 2010 and 2015 only: its change is not one from 2010 to 2020
    const lines = tabelle("anteil", [
      prozent("1", "2010", 20),
      prozent("1", "2020", 30),
      prozent("2", "2010", 10),
      prozent("2", "2015", 15),
    ])
    expect(lines.slice(1, 3)).toEqual([
      "  1 Nord         20,0 %     30,0 %     +10,0  ████████████████████▒▒▒▒▒▒▒▒▒▒",
      "  2 West         10,0 %  kein Wert",
    ])
    expect(lines.filter((line) => line.startsWith("  20"))).toHaveLength(3)
  })

  it("names all areas that share the lowest or the highest value", () => {
    const lines = tabelle(
      "anteil",
      ["1", "2", "3", "4"].map((gebiet) => prozent(gebiet, "2020", 10)),
    )
    const namen = "10,0 % (Nord, West, Hafen, Am Wald)"
    expect(
      lines
        .slice(5)
        .map((line) => line.trim())
        .join(" "),
    ).toBe(`2020: ${namen} bis ${namen}, Spannweite 0,0 %-Punkte, Median der Gebiete 10,00 %`)
  })

  it("keeps its columns straight for keys and names of any length", () => {
    const gebiete = [
      { id: "7", titel: "Nord" },
      { id: "123456", titel: "Neue Siedlung am Waldrand hinter dem alten Bahnhof" },
    ]
    const kommune = { ...plain.kommune, raumeinheiten: [{ id: "bezirk", titel: "Statistische Bezirke", gebiete }] }
    const lines = tabelle("anteil", [prozent("7", "2018/2019", 10), prozent("123456", "2018/2019", 30)], { kommune })
    expect(lines.slice(0, 4)).toEqual([
      "  Statistische Bezirke               2018/2019",
      "  123456 Neue Siedlung am Waldrand      30,0 %  ██████████████████████████████",
      "         hinter dem alten Bahnhof",
      "  7      Nord                           10,0 %  ██████████",
    ])
  })

  it("names a unit without a sign below the table, once", () => {
    const indikator = plainIndikator("geburtenrate", { raumeinheit: "bezirk" })
    const lines = tabelle("geburtenrate", [wert("geburtenrate", "2020", 8.5, { gebiet: "1" })], {
      indikatoren: [indikator],
    })
    expect(lines[1]).toBe("  1 Nord            8,5  ██████████████████████████████")
    expect(lines[5]).toBe("  Werte in je 1.000")
  })

  it("shows an index without a unit", () => {
    const indikator = plainIndikator("segregation", { raumeinheit: "bezirk" })
    const lines = tabelle(
      "segregation",
      [wert("segregation", "2010", 0.4, { gebiet: "1" }), wert("segregation", "2020", 0.2, { gebiet: "1" })],
      { indikatoren: [indikator] },
    )
    expect(lines[1]).toBe("  1 Nord           0,40       0,20     −0,20  ███████████████░░░░░░░░░░░░░░░")
    expect(lines[5]).toBe("  █ 2010   ▒ seitdem dazu   ░ seitdem weniger")
  })

  it("is left out where no area has a number", () => {
    expect(tabelle("anteil", [wert("anteil", "2020", luecke("gesperrt"), { gebiet: "1" })])).toEqual([])
    expect(tabelle("anteil", [])).toEqual([])
  })
})

// Helpers

const prozent = (gebiet: string, zeit: string, zahl: number) => wert("anteil", zeit, zahl, { gebiet })

const tabelle = (id: string, beobachtungen: Parameters<typeof werteAus>[1], teile = {}): ReadonlyArray<string> => {
  const konzept = konzeptOf({ indikatoren: [plainIndikator(id)], ziele: [], massnahmen: [], ...teile })
  const [indikator] = werteAus(konzept, beobachtungen).indikatoren
  return indikator === undefined ? [] : renderGebiete(konzept, indikator, ohneFarbe)
}
