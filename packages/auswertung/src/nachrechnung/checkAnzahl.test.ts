import fc from "fast-check"
import { expect, test } from "vitest"
import { kurz, plain, pruefe, pruefeAlle } from "../musterstadt.test.ts"

// Years

test("a time without a day leaves a whole year open, on either side", () => {
  const spannen = [
    ["2010-05-20", "2020-05-20"],
    ["2010-05-20", "2020-05-19"],
    ["2010-05", "2020-02"],
    ["2010-05", "2020-05"],
    ["2010", "2020"],
    ["2010-05", "2020"],
    ["2010/2011", "2020/2021"],
    ["2020-02-29", "2021-02-28"],
    ["2020", "2020"],
  ].map(([von, bis]) => pruefe({ gedruckt: "10", formel: { art: "jahre", von, bis } }).spanne)
  const jahre = (von: number, bis: number) => ({ von, bis, einheit: "jahre" })
  expect(spannen).toEqual([
    jahre(10, 10),
    jahre(9, 9),
    jahre(9, 9),
    jahre(9, 10),
    jahre(9, 10),
    jahre(9, 10),
    jahre(9, 10),
    jahre(0, 0),
    jahre(-1, 0),
  ])
})

test("years before a time that the source does not name cannot be counted", () => {
  for (const [von, bis] of [
    ["2010", "ohneAngabe"],
    ["ohneAngabe", "2020"],
    ["ohneAngabe", "ohneAngabe"],
  ])
    expect(pruefe({ gedruckt: "10", formel: { art: "jahre", von, bis } }).urteil).toBe("nichtNachrechenbar")
})

test("years are told with the times that they lie between", () => {
  const { begruendung } = pruefe({ gedruckt: "10", formel: { art: "jahre", von: "2010-05-20", bis: "2020" } })
  expect(begruendung).toEqual({ code: "jahre", angaben: { von: "2010-05-20", bis: "2020" } })
})

// Nouns

test("every noun that a text counts is counted in the Konzept", () => {
  const anzahlen = { rollen: 2, strategischeOberziele: 1, oberziele: 3, handlungsfelder: 2, ziele: 3, massnahmen: 2 }
  for (const [nomen, anzahl] of Object.entries(anzahlen)) {
    const formel = { art: "zaehlung", nomen }
    const [richtig, falsch] = pruefeAlle([
      { gedruckt: String(anzahl), formel },
      { gedruckt: String(anzahl + 1), formel },
    ])
    expect([richtig?.urteil, falsch?.urteil]).toEqual(["stimmt", "widerspricht"])
    expect(falsch).toMatchObject({
      spanne: { von: anzahl, bis: anzahl, einheit: "anzahl" },
      begruendung: { angaben: { nomen, anzahl } },
    })
  }
})

test('"one to two each" holds exactly if every Handlungsfeld has as many', () => {
  fc.assert(
    fc.property(fc.nat(5), fc.nat(5), fc.nat(5), fc.nat(5), (sprache, wohnen, a, b) => {
      const lesart = { von: Math.min(a, b), bis: Math.max(a, b) }
      const zieleOf = (feld: string, anzahl: number) =>
        Array.from({ length: anzahl }, (_, i) => ({ id: `${feld}-${i}`, titel: "Ziel", handlungsfeldId: feld }))
      const ziele = [...zieleOf("sprache", sprache), ...zieleOf("wohnen", wohnen)]
      const urteil = pruefe({ lesart, formel: { art: "zaehlung", nomen: "ziele", je: "handlungsfeld" } }, [], {
        ziele,
        massnahmen: [],
      })
      const isAlle = [sprache, wohnen].every((anzahl) => lesart.von <= anzahl && anzahl <= lesart.bis)
      expect(urteil.urteil).toBe(isAlle ? "stimmt" : "widerspricht")
      expect(urteil.begruendung.angaben["anzahlen"]).toEqual([sprache, wohnen])
    }),
  )
})

test("without Handlungsfelder nothing can be counted in each", () => {
  const ohneFelder = { handlungsfelder: [], ziele: [], massnahmen: [], oberziele: [] }
  const urteil = pruefe(
    { gedruckt: "2", formel: { art: "zaehlung", nomen: "ziele", je: "handlungsfeld" } },
    [],
    ohneFelder,
  )
  expect(urteil).toMatchObject({
    urteil: "nichtNachrechenbar",
    begruendung: {
      code: "eingabeFehlt",
      angaben: { groesse: "handlungsfelder", zeit: "ohneAngabe", grund: "eingabeFehlt" },
    },
  })
})

test("a list has as many entries as it has", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), (gezaehlt, behauptet) => {
      const eintraege = Array.from({ length: gezaehlt }, (_, i) => `Eintrag ${i + 1}`)
      const urteil = pruefe({ gedruckt: String(behauptet), formel: { art: "aufzaehlung", eintraege } })
      expect(urteil.urteil).toBe(gezaehlt === behauptet ? "stimmt" : "widerspricht")
      expect(urteil.begruendung.angaben).toEqual({ anzahl: gezaehlt, eintraege })
    }),
  )
})

// Figures that are only named

test("a figure that is only named cannot be recomputed, but a repetition must repeat it", () => {
  const urteile = pruefeAlle([
    { id: "erste", lesart: { von: 4, bis: 4 }, formel: { art: "genannt" } },
    { lesart: { von: 4, bis: 4 }, formel: { art: "genannt", bei: "erste" } },
    { lesart: { von: 5, bis: 5 }, formel: { art: "genannt", bei: "erste" } },
    { lesart: { von: 5, bis: 5 }, einheit: "personen", formel: { art: "genannt", bei: "erste" } },
  ])
  expect(urteile.map(kurz)).toEqual([
    ["nichtNachrechenbar", "nurGenannt"],
    ["stimmt", "wiederholung"],
    ["widerspricht", "wiederholung"],
    ["widerspricht", "wiederholung"],
  ])
  expect(urteile[2]?.begruendung.angaben).toEqual({ andere: "erste" })
  // words often name no unit, and a Spanne without one says nothing
  expect(urteile.map(({ spanne }) => spanne)).toEqual([
    undefined,
    undefined,
    undefined,
    { von: 4, bis: 4, einheit: "personen" },
  ])
})

test("a repetition of what comes later or cannot be read is only named", () => {
  const urteile = pruefeAlle([
    { id: "a", lesart: { von: 4, bis: 4 }, formel: { art: "genannt", bei: "b" } },
    { id: "b", gedruckt: "einige", formel: { art: "genannt" } },
    { id: "c", lesart: { von: 4, bis: 4 }, formel: { art: "genannt", bei: "b" } },
    { id: "d", gedruckt: "viele", formel: { art: "genannt", bei: "a" } },
  ])
  expect(urteile.map(({ begruendung }) => begruendung.code)).toEqual(Array.from({ length: 4 }, () => "nurGenannt"))
})

test("counts in words without a Lesart are not judged", () => {
  for (const formel of [
    { art: "jahre", von: "2010", bis: "2020" },
    { art: "zaehlung", nomen: "rollen" },
    { art: "aufzaehlung", eintraege: plain.rollen.map(({ titel }) => titel) },
  ]) {
    expect(kurz(pruefe({ gedruckt: "zwei", formel }))).toEqual(["nichtNachrechenbar", "lesartFehlt"])
  }
})
