import { type Auswertung, checkVeroeffentlichungen, evaluateKonzept, type Urteil } from "@zielwerk/auswertung"
import { Beobachtung, checkBeobachtungen, Datum, decodeKonzept, type KeinWert, type Konzept } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { expect, test } from "vitest"

// A made-up Kommune that the tests of this package share. It stands in a test file, so that no build contains it;
// its own test runs in this file only, not in those that import it.
const isOwnRun = expect.getState().testPath === import.meta.filename

const musterstadt = {
  format: "1",
  id: "musterstadt-2026",
  titel: "Integrationskonzept der Stadt Musterstadt",
  fassung: "März 2026",
  zustand: "beschlossen",
  kommune: {
    ags: "01001000",
    name: "Musterstadt",
    raumeinheiten: [
      {
        id: "bezirk",
        titel: "Bezirke",
        gebiete: [
          { id: "1", titel: "Nord" },
          { id: "2", titel: "West" },
          { id: "3", titel: "Hafen" },
          { id: "4", titel: "Am Wald" },
        ],
      },
    ],
  },
  quellen: [
    { id: "register", titel: "Einwohnerregister", herausgeber: "Stadt Musterstadt", stand: "31.12.2020" },
    { id: "umfrage", titel: "Bürgerumfrage" },
  ],
  rollen: [{ id: "r-1", titel: "Die Stadt vermittelt", stelle: { kapitel: "2" } }],
  oberziele: [
    { id: "o-1", titel: "Gut zusammenleben" },
    { id: "o-2", titel: "Alle lernen Deutsch", handlungsfeldId: "sprache" },
  ],
  handlungsfelder: [
    { id: "sprache", titel: "Sprache" },
    { id: "wohnen", titel: "Wohnen" },
  ],
  ziele: [
    { id: "z-1", titel: "Kurse ausbauen", handlungsfeldId: "sprache", indikatorIds: ["zufriedenheit"] },
    { id: "z-2", titel: "Lesen fördern", handlungsfeldId: "sprache" },
  ],
  massnahmen: [
    { id: "m-1", titel: "Abendkurs", lautKonzept: "bestehend", zielIds: ["z-1"] },
    { id: "m-2", titel: "Wohnlotsen", lautKonzept: "geplant", handlungsfeldId: "wohnen" },
    { id: "m-3", titel: "Fest der Vielfalt", lautKonzept: "angedacht" },
  ],
  messgroessen: [
    { id: "bevoelkerung", titel: "Bevölkerung", einheit: "personen" },
    { id: "zugewanderte", titel: "Zugewanderte", einheit: "personen" },
    { id: "aus-eu", titel: "Zugewanderte aus der EU", einheit: "personen" },
    { id: "nach-land", titel: "Zugewanderte nach Land", einheit: "personen", merkmale: ["land"] },
    { id: "nach-geschlecht", titel: "Zugewanderte nach Geschlecht", einheit: "personen", merkmale: ["geschlecht"] },
    { id: "zuzuege", titel: "Zuzüge", einheit: "personen" },
    { id: "fortzuege", titel: "Fortzüge", einheit: "personen" },
    { id: "geburten", titel: "Geburten", einheit: "Kinder" },
  ],
  indikatoren: [
    {
      id: "anteil",
      titel: "Anteil der Zugewanderten",
      formel: { art: "anteil", zaehler: "zugewanderte", nenner: "bevoelkerung" },
      einheit: "%",
      bewertung: "kontext",
      raumeinheit: "bezirk",
    },
    {
      id: "anteil-eu",
      titel: "Anteil der Zugewanderten aus der EU",
      formel: { art: "anteil", zaehler: "aus-eu", nenner: "bevoelkerung" },
      einheit: "%",
      bewertung: "kontext",
    },
    {
      id: "geburtenrate",
      titel: "Geburtenrate",
      formel: { art: "rate", zaehler: "geburten", nenner: "bevoelkerung", je: 1000 },
      einheit: "je 1.000",
      bewertung: "kontext",
    },
    {
      id: "saldo",
      titel: "Wanderungssaldo",
      formel: { art: "differenz", a: "zuzuege", b: "fortzuege" },
      einheit: "personen",
      bewertung: "mehrIstBesser",
      raumeinheit: "bezirk",
    },
    {
      id: "segregation",
      titel: "Segregationsindex der Zugewanderten",
      formel: { art: "segregationsindex", gruppe: "zugewanderte", gesamt: "bevoelkerung", raumeinheit: "bezirk" },
      einheit: "index",
      bewertung: "wenigerIstBesser",
    },
    {
      id: "zufriedenheit",
      titel: "Zustimmung zu „Ich lebe gern hier“",
      formel: {
        art: "umfrageanteil",
        fragetext: "Leben Sie gern hier?",
        gezaehlteAntworten: ["gern", "sehr gern"],
      },
      einheit: "%",
      bewertung: "mehrIstBesser",
      quelleId: "umfrage",
    },
  ].map((indikator) => ({ quelleId: "register", ...indikator })),
}

type Plain = Readonly<Record<string, unknown>>

/** The lists of Musterstadt's Konzept as plain values, for tests that change them. */
export const plain = musterstadt

/** The Indikator of this id as a plain value, with changes. */
export const plainIndikator = (id: string, changes: Plain = {}): Plain => ({
  ...musterstadt.indikatoren.find((indikator) => indikator.id === id),
  ...changes,
})

/** Musterstadt's Konzept, decoded; `teile` replaces whole lists of it. */
export const konzeptOf = (teile: Plain = {}): Konzept => Result.getOrThrow(decodeKonzept({ ...musterstadt, ...teile }))

/** A Konzept with nothing but its head. */
export const leeresKonzept = (teile: Plain = {}): Konzept => {
  const { format, id, titel, fassung, zustand } = musterstadt
  const kommune = { ags: "01001000", name: "Musterstadt" }
  return Result.getOrThrow(decodeKonzept({ format, id, titel, fassung, zustand, kommune, ...teile }))
}

interface Lage {
  readonly gebiet?: string
  readonly merkmale?: Readonly<Record<string, string>>
  readonly stellen?: number
  readonly einheit?: string
}

const einheiten = new Map(
  [...musterstadt.messgroessen, ...musterstadt.indikatoren].map(({ id, einheit }) => [id, einheit]),
)
const decodeBeobachtung = Schema.decodeUnknownSync(Beobachtung, { onExcessProperty: "error" })

/** One Beobachtung; a number without `stellen` is exact. */
export const wert = (
  groesse: string,
  zeit: string,
  zahl: number | KeinWert,
  { stellen, einheit, ...lage }: Lage = {},
) =>
  decodeBeobachtung({
    messgroesse: groesse,
    zeit,
    ...lage,
    wert: typeof zahl === "number" ? { _tag: "Zahl", zahl, ...(stellen === undefined ? {} : { stellen }) } : zahl,
    einheit: einheit ?? einheiten.get(groesse) ?? "personen",
    quelle: "register",
  })

/** A hole. */
export const luecke = (grund: KeinWert["grund"], text: Omit<KeinWert, "_tag" | "grund"> = {}): KeinWert => ({
  _tag: "KeinWert",
  grund,
  ...text,
})

/** The evaluation of a Konzept at the end of 2020. */
export const werteAus = (konzept: Konzept, beobachtungen: ReadonlyArray<Beobachtung> = []): Auswertung =>
  evaluateKonzept({ konzept, beobachtungen, stichtag: Datum.make("2020-12-31") })

/** A printed figure as a test writes it. */
export interface Druck {
  readonly gedruckt?: string
  readonly einheit?: string
  readonly lesart?: { readonly von: number; readonly bis: number }
  readonly formel: Plain
}

/** Printed figures as plain values: v-1, v-2 … */
export const plainDrucke = (drucke: ReadonlyArray<Druck>): ReadonlyArray<Plain> =>
  drucke.map((druck, i) => ({ id: `v-${i + 1}`, gedruckt: "wie man sagt", stelle: { kapitel: "4" }, ...druck }))

/** A Konzept with these printed figures, and the Urteile on them. */
export const pruefe = (
  drucke: ReadonlyArray<Druck>,
  beobachtungen: ReadonlyArray<Beobachtung> = [],
  teile: Plain = {},
): { readonly konzept: Konzept; readonly urteile: ReadonlyArray<Urteil> } => {
  const konzept = konzeptOf({ ...teile, veroeffentlichungen: plainDrucke(drucke) })
  return { konzept, urteile: checkVeroeffentlichungen(konzept, beobachtungen) }
}

export const ohneFarbe = { farbe: false }
export const mitFarbe = { farbe: true }

// oxlint-disable-next-line no-control-regex -- the colours are control characters
const farben = /\u001B\[\d+m/gu

/** A text without its colours. */
export const entfaerbe = (text: string): string => text.replaceAll(farben, "")

test.each(isOwnRun ? ["Musterstadt"] : [])("%s is a valid Konzept, and its Beobachtungen fit it", () => {
  const beobachtungen = [
    wert("zugewanderte", "2020", 300, { gebiet: "3" }),
    wert("nach-land", "2020", 7, { merkmale: { land: "Atlantis" } }),
    wert("anteil", "2020", 29.5, { stellen: 1 }),
    wert("zufriedenheit", "ohneAngabe", luecke("nurInGrafik", { richtung: "steigend" })),
  ]
  expect(checkBeobachtungen(konzeptOf(), beobachtungen)).toEqual([])
})
