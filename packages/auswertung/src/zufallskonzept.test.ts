import { Beobachtung, type Konzept, Zielwert } from "@zielwerk/konzept"
import fc from "fast-check"
import * as Schema from "effect/Schema"
import { expect, test } from "vitest"
import { konzeptOf } from "./musterstadt.test.ts"

// Any Konzept with any Zielwerte and any Beobachtungen, whether they make sense or not. It stands in a test file, so that
// no build contains it; its own tests run in this file only, not in those that import it.
const isOwnRun = expect.getState().testPath === import.meta.filename

/** What an evaluation starts from. */
export interface Lage {
  readonly konzept: Konzept
  readonly beobachtungen: ReadonlyArray<Beobachtung>
}

/** Years, months, days and school years around a Stichtag at the end of 2025, some of them the same day. */
const zeit = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 2012, max: 2032 }).map(String) },
  fc.constantFrom("2020-06", "2020-Q2", "2020-06-30", "2021/2022", "2024-02-29", "2025-12-31", "ohneAngabe"),
)
const tag = fc.constantFrom("2012-12-31", "2020-06-30", "2024-02-29", "2025-12-31", "2026-01-01", "2030-12-31")

/** Numbers as they occur, and as they should not. */
const zahl = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: -50, max: 150 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 1000 }).map((n) => n / 10) },
  fc.constantFrom(-0, 0.1 + 0.2, 0.3, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE, 1e300, -1e-300, 2 ** 53),
)
const gewicht = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 5 }) },
  fc.constantFrom(0.1, 1e-300, Number.MIN_VALUE, Number.MAX_VALUE),
)
/** Mostly from the beginning of the years, and mostly due at their end; sometimes the other way round. */
const frueh = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 2008, max: 2018 }).map(String) }, zeit)
const frist = fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 2022, max: 2035 }).map(String) }, zeit)
const ausgang = fc.record({ zeit: frueh, zahl })
const stuetzwert = fc.record({ zeit, zahl })
const band = fc.record({ von: zahl, bis: zahl })

const weg = (art: string) =>
  fc.record(
    {
      art: fc.constant(art),
      ausgang,
      zahl,
      frist,
      zwischenziele: fc.array(stuetzwert, { minLength: 1, maxLength: 2 }),
      verlauf: fc.constantFrom("linear", "stufe"),
    },
    { requiredKeys: ["art", "ausgang", "zahl", "frist"] },
  )

/** Of every kind there is, valid or not: a goal may equal its start, a band be empty, all weights be 0. */
const vorgabe: fc.Arbitrary<object> = fc.oneof(
  { weight: 3, arbitrary: weg("steigern") },
  { weight: 3, arbitrary: weg("senken") },
  fc.record({ art: fc.constant("halten"), band, toleranz: band, frist }, { requiredKeys: ["art", "band", "frist"] }),
  fc.record(
    { art: fc.constant("korridor"), ausgang, band, toleranz: band, frist },
    { requiredKeys: ["art", "ausgang", "band", "frist"] },
  ),
  fc.record({
    art: fc.constant("schwelle"),
    vergleich: fc.constantFrom("mindestens", "hoechstens", "genau"),
    zahl,
    frist,
  }),
  fc.record({
    art: fc.constant("stufen"),
    vergleich: fc.constantFrom("mindestens", "hoechstens"),
    stufen: fc.array(fc.record({ titel: fc.constant("Stufe"), punkte: fc.constantFrom(0, 0.3, 0.7, 1), ab: zahl }), {
      minLength: 1,
      maxLength: 3,
    }),
    frist,
  }),
  fc.record({
    art: fc.constant("meilenstein"),
    schritte: fc.array(
      fc.record(
        { titel: fc.constant("Schritt"), faellig: tag, erledigtAm: tag, gewicht },
        { requiredKeys: ["titel", "faellig"] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
    frist,
  }),
  fc.record({ art: fc.constant("jaNein"), frist, erfuelltAm: tag }, { requiredKeys: ["art", "frist"] }),
  fc.record(
    {
      art: fc.constant("tendenz"),
      richtung: fc.constantFrom("steigend", "sinkend"),
      ausgang,
      rauschen: zahl.map(Math.abs),
    },
    { requiredKeys: ["art", "richtung"] },
  ),
  fc.constant({ art: "kontext" }),
)

/** Mostly nothing. */
const selten = <T>(was: fc.Arbitrary<T>) => fc.oneof({ weight: 5, arbitrary: fc.constant(undefined) }, was)
const ohneLeere = (eintrag: object): object =>
  Object.fromEntries(Object.entries(eintrag).filter(([, wert]) => wert !== undefined))

const groessen = ["a", "b", "i-0", "i-1", "i-2", "i-3", "i-4"] as const
const formeln = [
  { art: "berichtet" },
  { art: "anzahl", messgroesse: "a" },
  { art: "anteil", zaehler: "a", nenner: "b" },
  { art: "differenz", a: "a", b: "b" },
  { art: "segregationsindex", gruppe: "a", gesamt: "b", raumeinheit: "bezirk" },
]

const indikatoren = fc.tuple(
  ...formeln.map((formel, i) =>
    fc.record(
      {
        id: fc.constant(`i-${i}`),
        titel: fc.constant(`Indikator ${i}`),
        formel: fc.constant(formel),
        einheit: fc.constant(i === 2 ? "%" : "personen"),
        bewertung: fc.constant("kontext"),
        quelleId: fc.constant("q-0"),
        raumeinheit: fc.constant("bezirk"),
        turnus: fc.record({ monate: fc.integer({ min: 1, max: 24 }), verzugMonate: fc.nat(12) }),
        brueche: fc.array(
          tag.map((ab) => ({ ab, text: "Zensus" })),
          { maxLength: 2 },
        ),
      },
      { requiredKeys: ["id", "titel", "formel", "einheit", "bewertung", "quelleId"] },
    ),
  ),
)

const ziele = fc
  .array(
    fc.record(
      {
        teil: fc.nat(5),
        handlungsfeldId: fc.constantFrom("h-0", "h-1"),
        oberziele: fc.subarray(["s-0", "s-1"]).map((ids) => ids.map((oberzielId) => ({ oberzielId }))),
        indikatorIds: fc.subarray(["i-0", "i-1"]),
        gewicht,
      },
      { requiredKeys: [] },
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((liste) =>
    liste.map(({ teil, ...ziel }, i) => ({
      id: `z-${i}`,
      titel: `Ziel ${i}`,
      ...ziel,
      ...(teil !== undefined && teil < i ? { teilVonId: `z-${teil}` } : {}),
    })),
  )

const massnahmen = (anzahl: number) =>
  fc
    .array(
      fc.record(
        {
          zielIds: fc.subarray(Array.from({ length: anzahl }, (_, i) => `z-${i}`)),
          handlungsfeldId: fc.constantFrom("h-0", "h-1"),
          lautKonzept: fc.constantFrom("bestehend", "geplant", "angedacht"),
          beginn: tag,
          meilensteine: fc.array(
            fc.record(
              { titel: fc.constant("Schritt"), faellig: tag, erledigtAm: tag },
              { requiredKeys: ["titel", "faellig"] },
            ),
            { maxLength: 2 },
          ),
          gewicht,
        },
        { requiredKeys: [] },
      ),
      { maxLength: 4 },
    )
    .map((liste) => liste.map((massnahme, i) => ({ id: `m-${i}`, titel: `Maßnahme ${i}`, ...massnahme })))

const zielwerte = (anzahl: number) =>
  fc
    .array(
      fc.record(
        {
          zielId: fc.nat(anzahl - 1).map((i) => `z-${i}`),
          indikatorId: fc.constantFrom("i-0", "i-1", "i-2", "i-3", "i-4"),
          vorgabe,
          gewicht,
          richtlinie: fc.constantFrom("standard", "abstand", "wettersymbol"),
          gueltigAb: selten(tag),
          aufgehobenAm: selten(tag),
        },
        { requiredKeys: ["zielId", "indikatorId", "vorgabe", "gueltigAb", "aufgehobenAm"] },
      ),
      { minLength: 1, maxLength: 8, size: "max" },
    )
    .map((liste) => liste.map((zielwert, i) => ({ id: `zw-${i}`, ...ohneLeere(zielwert) })))

const bewertungsregeln = fc.record(
  {
    richtlinie: fc.constantFrom("standard", "abstand", "wettersymbol"),
    zusammenfassung: fc.constantFrom("mittel", "schlechtestes", "anteil"),
    mindestabdeckung: fc.constantFrom(0, 0.3, 1),
    karenzTage: fc.constantFrom(0, 30, 4000),
  },
  { requiredKeys: [] },
)

// the checks of a Konzept would refuse many of these: an evaluation has to stand them all the same
const decodeZielwerte = Schema.decodeUnknownSync(Schema.Array(Zielwert), { onExcessProperty: "error" })
const decodeBeobachtungen = Schema.decodeUnknownSync(Schema.Array(Beobachtung), { onExcessProperty: "error" })

const konzepte: fc.Arbitrary<Konzept> = fc
  .tuple(ziele, indikatoren, bewertungsregeln)
  .chain(([zieleListe, indikatorenListe, regeln]) =>
    fc
      .record({ massnahmenListe: massnahmen(zieleListe.length), zielwerteListe: zielwerte(zieleListe.length) })
      .map(({ massnahmenListe, zielwerteListe }): Konzept => ({
        ...konzeptOf({
          quellen: [
            { id: "q-0", titel: "Register", veroeffentlichtAm: "2024-02-29" },
            { id: "q-1", titel: "Umfrage" },
          ],
          oberziele: [
            { id: "s-0", titel: "Oberziel" },
            { id: "s-1", titel: "des Felds", handlungsfeldId: "h-0" },
          ],
          handlungsfelder: [
            { id: "h-0", titel: "Feld" },
            { id: "h-1", titel: "Unterfeld", teilVonId: "h-0" },
          ],
          ziele: zieleListe,
          massnahmen: massnahmenListe,
          messgroessen: ["a", "b"].map((id) => ({ id, titel: id, einheit: "personen" })),
          indikatoren: indikatorenListe,
          bewertungsregeln: regeln,
        }),
        zielwerte: decodeZielwerte(zielwerteListe),
      })),
  )

const luecken = ["nochNichtErhoben", "nichtErhebbar", "gesperrt", "nichtZutreffend", "nurInGrafik", "unbekannt"]
const beobachtungen: fc.Arbitrary<ReadonlyArray<Beobachtung>> = fc
  .array(
    fc.record(
      {
        messgroesse: fc.constantFrom(...groessen),
        zeit,
        wert: fc.oneof(
          { weight: 6, arbitrary: fc.record({ _tag: fc.constant("Zahl"), zahl }) },
          fc.record({ _tag: fc.constant("Zahl"), zahl, stellen: fc.integer({ min: 0, max: 15 }) }),
          fc.constantFrom(...luecken).map((grund) => ({ _tag: "KeinWert", grund })),
        ),
        quelle: fc.constantFrom("q-0", "q-1"),
        einheit: fc.constant("personen"),
        gebiet: fc.constantFrom("b-1", "b-2", "b-3", "b-4"),
        status: fc.constantFrom("endgueltig", "vorlaeufig", "revidiert", "geschaetzt"),
        erfasstAm: tag,
      },
      { requiredKeys: ["messgroesse", "zeit", "wert", "quelle", "einheit"] },
    ),
    { minLength: 5, maxLength: 60, size: "max" },
  )
  .map((liste) =>
    // most values are of the whole Kommune: those of areas are other series
    decodeBeobachtungen(liste.map(({ gebiet, ...b }, i) => (gebiet === undefined || i % 3 > 0 ? b : { ...b, gebiet }))),
  )

/** Any Konzept with any Beobachtungen. */
export const lagen: fc.Arbitrary<Lage> = fc.record({ konzept: konzepte, beobachtungen })

/** Every number, text and truth value of a result, with its path. */
export const leavesOf = (value: unknown, pfad = ""): ReadonlyArray<readonly [pfad: string, wert: unknown]> =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, `${pfad}/${name}`))
    : [[pfad, value]]

// oxlint-disable-next-line vitest/no-conditional-tests -- see above
if (isOwnRun) {
  test("every kind of Zielvorgabe occurs, with values and without", () => {
    const anzahl = new Map<string, number>()
    fc.assert(
      fc.property(lagen, ({ konzept, beobachtungen: liste }) => {
        for (const { vorgabe: v, indikatorId } of konzept.zielwerte) {
          const hasWert = liste.some(({ messgroesse }) => messgroesse === indikatorId)
          const key = `${v.art} ${hasWert}`
          anzahl.set(key, (anzahl.get(key) ?? 0) + 1)
        }
      }),
      { numRuns: 300 },
    )
    const arten = Zielwert.fields.vorgabe.members.map(({ fields }) => fields.art.literal)
    for (const art of arten)
      for (const key of [`${art} true`, `${art} false`]) expect(anzahl.get(key)).toBeGreaterThan(0)
  })
}
