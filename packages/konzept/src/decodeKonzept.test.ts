import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Befund } from "./befund/Befund.ts"
import { formatZeiger } from "./decode/zeiger.ts"
import { decodeKonzept } from "./decodeKonzept.ts"

describe("decodeKonzept", () => {
  it("takes the made-up Musterstadt, and lists that are left out as empty", () => {
    const konzept = Result.getOrThrow(decodeKonzept(musterstadt))
    expect(konzept.rollen).toEqual([])
    const ausgelassen = Object.entries(konzept).filter(([name]) => !(name in musterstadt))
    expect(ausgelassen.length).toBeGreaterThan(0)
    expect(ausgelassen.filter(([, liste]) => !(Array.isArray(liste) && liste.length === 0))).toEqual([])
    expect(konzept).toEqual({ ...musterstadt, ...Object.fromEntries(ausgelassen) })
  })
  it("does not change what it is given", () => {
    const vorher = structuredClone(musterstadt)
    decodeKonzept(freeze(musterstadt))
    expect(musterstadt).toEqual(vorher)
  })
  it("takes its own result again", () => {
    const konzept = Result.getOrThrow(decodeKonzept(musterstadt))
    expect(decodeKonzept(konzept)).toEqual(Result.succeed(konzept))
  })
  it("points at the one value that was spoilt, wherever it stands", () => {
    fc.assert(
      fc.property(fc.constantFrom(...blaetter), (pfad) => {
        expect(zeigerOf(replaceAt(musterstadt, pfad, { falsch: true }))).toContain(formatZeiger(pfad))
      }),
    )
  })
  it("points at an Angabe that nobody knows, wherever it stands", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...abschnitte),
        fc.constantFrom("unbekannt", "__proto__", "constructor", "<<"),
        (pfad, feld) => {
          const plain = changeAt(musterstadt, pfad, (abschnitt) => withKey(abschnitt, feld))
          expect(pairsOf(plain)).toContainEqual(["AngabeUnbekannt", formatZeiger([...pfad, feld])])
        },
      ),
    )
  })
  it("reports a hundred faults at once, each at its own place", () => {
    const ziele = Array.from({ length: 100 }, (_, i) => ({ id: `z-${i}`, titel: i }))
    expect(pairsOf({ ...musterstadt, ziele, massnahmen: [] })).toEqual(
      ziele.map((_, i) => ["TypFalsch", `/ziele/${i}/titel`]),
    )
  })
  it("reports faults of shape and of references together", () => {
    const massnahmen = [{ id: "m-1", titel: "Lotsen", lautKonzept: "geplant", zielIds: ["z-9"] }, { titel: 7 }]
    expect(pairsOf({ ...musterstadt, massnahmen })).toEqual([
      ["AngabeFehlt", "/massnahmen/1/id"],
      ["TypFalsch", "/massnahmen/1/titel"],
      ["VerweisUnbekannt", "/massnahmen/0/zielIds/0"],
    ])
  })
  it("names every fault in the message of its error", () => {
    const fehler = decodeKonzept({ ...musterstadt, titel: "", id: "ü" })
    if (Result.isSuccess(fehler)) throw new Error("the title is empty")
    expect(fehler.failure.message).toContain("„titel“ ist leer. [/titel]")
    expect(fehler.failure.message).toContain("„ü“ ist keine gültige Kennung. [/id]")
  })
  it.each([[null], [undefined], [[]], ["text"], [7], [new Date(0)], [new Map()]])(
    "refuses %j and never throws",
    (plain) => {
      expect(Result.isFailure(decodeKonzept(plain))).toBe(true)
    },
  )
  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(musterstadt)), (wert, feld) => {
        expect(Result.isFailure(decodeKonzept(wert))).toBe(true)
        expect(Result.isResult(decodeKonzept({ ...musterstadt, [feld]: wert }))).toBe(true)
      }),
    )
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe("one fault", () => {
  it.each<[string, ReadonlyArray<string | number>, unknown, Partial<Befund["angaben"]>]>([
    ["AngabeFehlt", ["titel"], undefined, { feld: "titel" }],
    ["AngabeUnbekannt", ["masnahmen"], [], { feld: "masnahmen", naechste: "massnahmen" }],
    ["TypFalsch", ["fassung"], 1.1, { feld: "fassung", erwartet: "Text", gefunden: "die Zahl 1.1" }],
    ["AgsUngueltig", ["kommune", "ags"], 1001000, { vorschlag: '"01001000"', gefunden: "die Zahl 1001000" }],
    ["TypFalsch", ["ziele"], { id: "z-1" }, { erwartet: "eine Liste", gefunden: "ein Abschnitt" }],
    ["TypFalsch", ["ziele", 0], "z-1", { feld: "ziele[0]", erwartet: "ein Abschnitt mit Angaben" }],
    ["TypFalsch", ["ziele", 0, "stelle", "absatz"], "3", { erwartet: "eine Zahl", gefunden: "„3“" }],
    ["ZahlSchreibweise", ["ziele", 0, "stelle", "absatz"], "3,5", { gefunden: "„3,5“", vorschlag: "3.5" }],
    ["TypFalsch", ["format"], 1, { erwartet: "Text" }],
    ["WertUnbekannt", ["format"], "0", { gefunden: "„0“", erlaubt: ["1"], naechste: "" }],
    ["FormatNeuer", ["format"], "99", { gefunden: "„99“", bekannt: "1" }],
    ["FormatNeuer", ["format"], 2, { gefunden: "„2“", bekannt: "1" }],
    ["WertUnbekannt", ["zustand"], "beschlosen", { naechste: "beschlossen" }],
    ["WertUnbekannt", ["indikatoren", 0, "formel", "art"], "antel", { naechste: "anteil" }],
    ["AngabeFehlt", ["indikatoren", 0, "formel", "art"], undefined, { feld: "art" }],
    ["AngabeFehlt", ["indikatoren", 0, "formel", "nenner"], undefined, { feld: "nenner" }],
    [
      "WertUnbekannt",
      ["indikatoren", 0, "bewertung"],
      "gut",
      { erlaubt: ["mehrIstBesser", "wenigerIstBesser", "kontext"] },
    ],
    ["KennungUngueltig", ["ziele", 0, "id"], "Ziel 1", { gefunden: "„Ziel 1“" }],
    ["KennungUngueltig", ["ziele", 0, "id"], "größe", {}],
    ["KennungUngueltig", ["ziele", 0, "id"], "", {}],
    ["KennungUngueltig", ["ziele", 0, "id"], "x".repeat(65), {}],
    ["KennungUngueltig", ["messgroessen", 0, "merkmale", 0], "Geschlecht", {}],
    ["DatumUngueltig", ["quellen", 0, "veroeffentlichtAm"], "2019-02-30", { vorschlag: "", form: "tag" }],
    ["DatumUngueltig", ["quellen", 0, "veroeffentlichtAm"], "1.3.2019", { vorschlag: "2019-03-01" }],
    ["DatumUngueltig", ["quellen", 0, "veroeffentlichtAm"], "2019-3-1", { vorschlag: "2019-03-01", form: "tag" }],
    ["DatumUngueltig", ["quellen", 0, "veroeffentlichtAm"], "3/2019", { vorschlag: "", form: "tag" }],
    ["DatumUngueltig", ["veroeffentlichungen", 0, "formel", "zeit"], "3/2019", { vorschlag: "2019-03", form: "zeit" }],
    ["DatumUngueltig", ["veroeffentlichungen", 0, "formel", "zeit"], "2018/2020", {}],
    ["AgsUngueltig", ["kommune", "ags"], "100100", { gefunden: "„100100“" }],
    ["AgsUngueltig", ["kommune", "ags"], "17001000", {}],
    ["TextUngueltig", ["titel"], "", { laenge: 0, grenze: 500 }],
    ["TextUngueltig", ["titel"], " \t", { laenge: 0 }],
    ["TextUngueltig", ["titel"], "x".repeat(1_000_000), { laenge: 1_000_000 }],
    ["TextUngueltig", ["messgroessen", 0, "einheit"], "  ", { laenge: 0, grenze: 40 }],
    ["ZeichenVerboten", ["titel"], "Ziel\u202eleiZ", { zeichen: "U+202E", stelle: 5 }],
    ["ZeichenVerboten", ["titel"], "a\ud800b", { zeichen: "U+D800", stelle: 2 }],
    [
      "WertUngueltig",
      ["veroeffentlichungen", 0, "lesart"],
      { von: 2, bis: 1 },
      { gefunden: "„von: 2, bis: 1“", regel: "„von“ darf nicht größer sein als „bis“." },
    ],
    ["WertUngueltig", ["veroeffentlichungen", 0, "lesart", "von"], Number.NaN, {}],
    ["WertUngueltig", ["ziele", 0, "stelle", "absatz"], -1, { gefunden: "die Zahl -1" }],
    ["AngabeFehlt", ["kommune", "raumeinheiten", 0, "gebiete", 0], undefined, {}],
  ])("%s at %j: %j", (code, pfad, wert, angaben) => {
    const ergebnis = decodeKonzept(replaceAt(musterstadt, pfad, wert))
    if (Result.isSuccess(ergebnis)) throw new Error("this is a fault")
    const gefunden = ergebnis.failure.befunde.find(({ wo }) => wo.zeiger === formatZeiger(pfad))
    expect(gefunden).toMatchObject({ code, schwere: "fehler", angaben })
  })
})

// Helpers

type Pfad = ReadonlyArray<string | number>
type Plain = { readonly [key: string]: unknown }

const stelle = { kapitel: "4", absatz: 1, zitat: "ein Drittel" }
const musterstadt = {
  format: "1",
  id: "musterstadt-2026",
  titel: "Integrationskonzept",
  fassung: "2026",
  zustand: "entwurf",
  kommune: {
    ags: "01001000",
    name: "Musterstadt",
    raumeinheiten: [{ id: "stadtteile", titel: "Stadtteile", gebiete: [{ id: "01", titel: "Nord" }] }],
  },
  quellen: [{ id: "melderegister", titel: "Melderegister", veroeffentlichtAm: "2019-02-01" }],
  oberziele: [{ id: "oz-1", titel: "Teilhabe", handlungsfeldId: "sprache" }],
  handlungsfelder: [{ id: "sprache", titel: "Sprache" }],
  ziele: [
    { id: "z-1", titel: "Sprachkurse ausbauen", handlungsfeldId: "sprache", indikatorIds: ["anteil-mh"], stelle },
  ],
  massnahmen: [{ id: "m-1", titel: "Lotsen", lautKonzept: "geplant", zielIds: ["z-1"] }],
  messgroessen: [
    { id: "ew", titel: "Einwohner", einheit: "personen", merkmale: ["geschlecht"] },
    { id: "mh", titel: "mit Migrationshintergrund", einheit: "personen" },
  ],
  indikatoren: [
    {
      id: "anteil-mh",
      titel: "Anteil",
      formel: { art: "anteil", zaehler: "mh", nenner: "ew" },
      einheit: "%",
      bewertung: "kontext",
      quelleId: "melderegister",
    },
  ],
  veroeffentlichungen: [
    {
      id: "v-1",
      gedruckt: "ein Drittel",
      lesart: { von: 33, bis: 34 },
      formel: { art: "indikator", indikator: "anteil-mh", zeit: "2018", gebiet: "01" },
      stelle,
    },
  ],
}

const befundeOf = (plain: unknown): ReadonlyArray<Befund> =>
  Result.match(decodeKonzept(plain), { onSuccess: () => [], onFailure: ({ befunde }) => befunde })
const zeigerOf = (plain: unknown) => befundeOf(plain).map(({ wo }) => wo.zeiger)
const pairsOf = (plain: unknown) => befundeOf(plain).map(({ code, wo }) => [code, wo.zeiger])

const walk = (value: unknown, pfad: Pfad = []): ReadonlyArray<readonly [Pfad, unknown]> => [
  [pfad, value],
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => walk(part, [...pfad, Array.isArray(value) ? Number(key) : key]))
    : []),
]
const blaetter = walk(musterstadt).flatMap(([pfad, value]) => (typeof value === "object" ? [] : [pfad]))
const abschnitte = walk(musterstadt).flatMap(([pfad, value]) =>
  typeof value === "object" && !Array.isArray(value) ? [pfad] : [],
)

const changeAt = (value: unknown, [key, ...rest]: Pfad, change: (part: unknown) => unknown): unknown => {
  if (key === undefined) return change(value)
  if (Array.isArray(value))
    return value
      .map((part: unknown, i) => (i === key ? changeAt(part, rest, change) : part))
      .filter((part) => part !== undefined)
  const plain = value as Plain
  const part = changeAt(plain[key], rest, change)
  const { [key]: _, ...others } = plain
  return part === undefined ? others : { ...plain, [key]: part }
}
const replaceAt = (plain: unknown, pfad: Pfad, wert: unknown): unknown => changeAt(plain, pfad, () => wert)
const withKey = (abschnitt: unknown, feld: string): unknown =>
  Object.fromEntries([...Object.entries(abschnitt as Plain), [feld, 1]])

const freeze = <A>(value: A): A => {
  for (const [, part] of walk(value)) if (typeof part === "object") Object.freeze(part)
  return value
}
