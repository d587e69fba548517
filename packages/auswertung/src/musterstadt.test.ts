import {
  Beobachtung,
  checkBeobachtungen,
  decodeKonzept,
  type Indikator,
  type KeinWert,
  type Konzept,
} from "@zielwerk/konzept"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { expect, test } from "vitest"
import type { BegruendungCode, Urteil } from "./Urteil.ts"
import { createBestand } from "./Bestand.ts"
import { evaluateIndikator } from "./evaluateIndikator.ts"
import type { Indikatorauswertung } from "./Indikatorauswertung.ts"
import { checkVeroeffentlichungen } from "./nachrechnung/checkVeroeffentlichungen.ts"

// A made-up Kommune that the tests of this package share. It stands in a test file, so that no build contains it;
// its own tests run in this file only, not in those that import it.
const isOwnRun = expect.getState().testPath === import.meta.filename

export const gebiete = ["b-1", "b-2", "b-3", "b-4"] as const

const musterstadt = {
  format: "1",
  id: "musterstadt-2026",
  titel: "Integrationskonzept der Stadt Musterstadt",
  fassung: "2026",
  zustand: "entwurf",
  kommune: {
    ags: "01001000",
    name: "Musterstadt",
    raumeinheiten: [
      { id: "bezirk", titel: "Bezirke", gebiete: gebiete.map((id) => ({ id, titel: `Bezirk ${id.slice(2)}` })) },
    ],
  },
  quellen: [
    { id: "register", titel: "Einwohnerregister" },
    { id: "umfrage", titel: "Bürgerumfrage" },
  ],
  rollen: [
    { id: "r-1", titel: "Vermittlerin" },
    { id: "r-2", titel: "Gastgeberin" },
  ],
  oberziele: [
    { id: "o-1", titel: "Gut zusammenleben" },
    { id: "o-2", titel: "Alle lernen Deutsch", handlungsfeldId: "sprache" },
    { id: "o-3", titel: "Alle wohnen gut", handlungsfeldId: "wohnen" },
  ],
  handlungsfelder: [
    { id: "sprache", titel: "Sprache" },
    { id: "wohnen", titel: "Wohnen" },
  ],
  ziele: [
    { id: "z-1", titel: "Kurse ausbauen", handlungsfeldId: "sprache", indikatorIds: ["zufriedenheit"] },
    { id: "z-2", titel: "Lesen fördern", handlungsfeldId: "sprache" },
    { id: "z-3", titel: "Wohnungen vermitteln", handlungsfeldId: "wohnen" },
  ],
  massnahmen: [
    { id: "m-1", titel: "Abendkurs", lautKonzept: "bestehend", zielIds: ["z-1"] },
    { id: "m-2", titel: "Wohnlotsen", lautKonzept: "geplant", zielIds: ["z-3"], handlungsfeldId: "wohnen" },
  ],
  messgroessen: [
    { id: "bevoelkerung", titel: "Bevölkerung", einheit: "personen" },
    { id: "zugewanderte", titel: "Zugewanderte", einheit: "personen", teile: ["aus-eu", "nicht-aus-eu"] },
    { id: "aus-eu", titel: "Zugewanderte aus der EU", einheit: "personen" },
    { id: "nicht-aus-eu", titel: "Zugewanderte von außerhalb der EU", einheit: "personen" },
    { id: "nach-land", titel: "Zugewanderte nach Land", einheit: "personen", merkmale: ["land", "geschlecht"] },
    { id: "zuzuege", titel: "Zuzüge", einheit: "personen" },
    { id: "fortzuege", titel: "Fortzüge", einheit: "personen" },
    { id: "geburten", titel: "Geburten", einheit: "kinder" },
  ],
  indikatoren: [
    { id: "anzahl", formel: { art: "anzahl", messgroesse: "zugewanderte" }, einheit: "personen", bewertung: "kontext" },
    {
      id: "anteil",
      formel: { art: "anteil", zaehler: "zugewanderte", nenner: "bevoelkerung" },
      einheit: "%",
      bewertung: "kontext",
      raumeinheit: "bezirk",
    },
    {
      id: "anteil-eu",
      formel: { art: "anteil", zaehler: "aus-eu", nenner: "bevoelkerung" },
      einheit: "%",
      bewertung: "kontext",
    },
    {
      id: "anteil-land",
      formel: { art: "anteil", zaehler: "nach-land", nenner: "zugewanderte" },
      einheit: "%",
      bewertung: "kontext",
      merkmale: ["land", "geschlecht"],
    },
    {
      id: "geburtenrate",
      formel: { art: "rate", zaehler: "geburten", nenner: "bevoelkerung", je: 1000 },
      einheit: "je 1.000",
      bewertung: "mehrIstBesser",
    },
    {
      id: "saldo",
      formel: { art: "differenz", a: "zuzuege", b: "fortzuege" },
      einheit: "personen",
      bewertung: "mehrIstBesser",
    },
    {
      id: "segregation",
      formel: { art: "segregationsindex", gruppe: "zugewanderte", gesamt: "bevoelkerung", raumeinheit: "bezirk" },
      einheit: "index",
      bewertung: "wenigerIstBesser",
    },
    {
      id: "zufriedenheit",
      formel: { art: "umfrageanteil", fragetext: "Leben Sie gern hier?", gezaehlteAntworten: ["gern", "sehr gern"] },
      einheit: "%",
      bewertung: "mehrIstBesser",
      quelleId: "umfrage",
    },
    { id: "abbrecherquote", formel: { art: "berichtet" }, einheit: "%", bewertung: "wenigerIstBesser" },
  ].map((indikator) => ({ titel: indikator.id, quelleId: "register", ...indikator })),
}

type Plain = Readonly<Record<string, unknown>>

/** Musterstadt's Konzept, decoded; `teile` replaces whole lists of it. */
export const konzeptOf = (teile: Plain = {}): Konzept =>
  Result.getOrThrow(decodeKonzept({ ...musterstadt, veroeffentlichungen: [], ...teile }))

/** The lists of Musterstadt's Konzept as plain values, for tests that add to them. */
export const plain = musterstadt

/** Musterstadt without Veroeffentlichungen. */
export const konzept = konzeptOf()

const einheiten = new Map(
  [...konzept.messgroessen, ...konzept.indikatoren].map(({ id, einheit }) => [id as string, einheit]),
)

interface Lage {
  readonly gebiet?: string
  readonly merkmale?: Readonly<Record<string, string>>
  readonly stellen?: number
  readonly quelle?: string
}

/** One Beobachtung; a number without `stellen` is exact. */
export const wert = (
  groesse: string,
  zeit: string,
  zahl: number | KeinWert,
  { stellen, quelle = "register", ...lage }: Lage = {},
): Beobachtung =>
  decodeBeobachtung({
    messgroesse: groesse,
    zeit,
    ...lage,
    wert: typeof zahl === "number" ? { _tag: "Zahl", zahl, ...(stellen === undefined ? {} : { stellen }) } : zahl,
    einheit: einheiten.get(groesse) ?? "personen",
    quelle,
  })

const decodeBeobachtung = Schema.decodeUnknownSync(Beobachtung, { onExcessProperty: "error" })

/** A hole. */
export const luecke = (grund: KeinWert["grund"], text: Omit<KeinWert, "_tag" | "grund"> = {}): KeinWert => ({
  _tag: "KeinWert",
  grund,
  ...text,
})

/** Musterstadt with its Beobachtungen, indexed. */
export const bestandOf = (beobachtungen: ReadonlyArray<Beobachtung>, teile: Plain = {}) =>
  createBestand(konzeptOf(teile), beobachtungen)

/** An Indikator of Musterstadt. */
export const indikatorOf = (id: string): Indikator => {
  const indikator = konzept.indikatoren.find((i) => i.id === id)
  if (indikator === undefined) throw new Error(`Musterstadt has no Indikator ${id}`)
  return indikator
}

/** What the evaluation says of one of Musterstadt's Indikatoren. */
export const werteAus = (id: string, beobachtungen: ReadonlyArray<Beobachtung>): Indikatorauswertung =>
  evaluateIndikator(createBestand(konzept, beobachtungen), indikatorOf(id))

/** A printed figure as a test writes it. */
export interface Druck {
  readonly id?: string
  readonly gedruckt?: string
  readonly einheit?: string
  readonly lesart?: { readonly von: number; readonly bis: number }
  readonly formel: Plain
}

/** The Urteile on printed figures, in their order. */
export const pruefeAlle = (
  drucke: ReadonlyArray<Druck>,
  beobachtungen: ReadonlyArray<Beobachtung> = [],
  teile: Plain = {},
): ReadonlyArray<Urteil> => {
  const veroeffentlichungen = drucke.map((druck, i) => ({
    id: `v-${i + 1}`,
    gedruckt: "wie man sagt",
    stelle: { kapitel: "1" },
    ...druck,
  }))
  return checkVeroeffentlichungen(konzeptOf({ ...teile, veroeffentlichungen }), beobachtungen)
}

/** The Urteil on one printed figure. */
export const pruefe = (druck: Druck, beobachtungen: ReadonlyArray<Beobachtung> = [], teile: Plain = {}): Urteil => {
  const [urteil] = pruefeAlle([druck], beobachtungen, teile)
  if (urteil === undefined) throw new Error("one figure has one Urteil")
  return urteil
}

/** Urteil and code of a printed figure, for short expectations. */
export const kurz = ({ urteil, begruendung }: Urteil): readonly [Urteil["urteil"], BegruendungCode] => [
  urteil,
  begruendung.code,
]

/** A fraction of whole numbers as printed in German, rounded half up by whole-number arithmetic, and its value. */
export const runde = (
  zaehler: number,
  nenner: number,
  stellen: number,
): { readonly text: string; readonly zahl: number } => {
  const [z, n, zehner] = [BigInt(zaehler), BigInt(nenner), 10n ** BigInt(stellen)]
  const isNegative = z < 0n !== n < 0n && z !== 0n
  const [betrag, teiler] = [z < 0n ? -z : z, n < 0n ? -n : n]
  return gedruckteEinheiten(Number((2n * betrag * zehner + teiler) / (2n * teiler)) * (isNegative ? -1 : 1), stellen)
}

/** A whole number of units of the last printed digit: 244 with one digit is "24,4". */
export const gedruckteEinheiten = (
  einheiten: number,
  stellen: number,
): { readonly text: string; readonly zahl: number } => {
  const ziffern = String(Math.abs(einheiten)).padStart(stellen + 1, "0")
  const [ganze, rest] = [ziffern.slice(0, ziffern.length - stellen), ziffern.slice(ziffern.length - stellen)]
  const vorzeichen = einheiten < 0 ? "−" : ""
  const text = `${vorzeichen}${ganze.replace(/\B(?=(?:\d{3})+$)/g, ".")}${stellen === 0 ? "" : `,${rest}`}`
  return { text, zahl: einheiten / 10 ** stellen + 0 }
}

// oxlint-disable-next-line vitest/no-conditional-tests -- see above
if (isOwnRun) {
  test("Musterstadt is a valid Konzept, and its Beobachtungen fit it", () => {
    const beobachtungen = [
      wert("bevoelkerung", "2020", 1000),
      wert("zugewanderte", "2020", 300, { gebiet: "b-1" }),
      wert("nach-land", "2020", 7, { merkmale: { land: "Atlantis" } }),
      wert("anteil", "2020", 29.5, { stellen: 1 }),
      wert("zufriedenheit", "ohneAngabe", luecke("nurInGrafik", { richtung: "steigend" })),
    ]
    expect(checkBeobachtungen(konzept, beobachtungen)).toEqual([])
  })

  test("a fraction is printed in German and rounded half up, away from zero", () => {
    const texte = [runde(1, 3, 1), runde(5, 1000, 2), runde(-5, 1000, 2), runde(123_456_789, 100, 1), runde(-1, 1, 0)]
    expect(texte.map(({ text }) => text)).toEqual(["0,3", "0,01", "−0,01", "1.234.567,9", "−1"])
    expect(texte.map(({ zahl }) => zahl)).toEqual([0.3, 0.01, -0.01, 1_234_567.9, -1])
  })
}
