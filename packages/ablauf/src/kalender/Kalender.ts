import { Datum, Titel } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

/** The Land whose public holidays hold, by its usual short form. */
export const Land = Schema.Literals([
  "BW",
  "BY",
  "BE",
  "BB",
  "HB",
  "HH",
  "HE",
  "MV",
  "NI",
  "NW",
  "RP",
  "SL",
  "SN",
  "ST",
  "SH",
  "TH",
]).annotate({ identifier: "Land", title: "Land", description: "Bundesland in zwei Buchstaben: BW, BY, BE … TH" })
/** The Land whose public holidays hold. */
export type Land = typeof Land.Type

const isGeordnet = Schema.makeFilter(
  ({ von, bis }: { readonly von: string; readonly bis?: string }) => bis === undefined || von <= bis,
  { expected: "von <= bis", befund: "WertUngueltig", regel: "„bis“ darf nicht vor „von“ liegen." },
)
const von = Datum.pipe(Schema.annotateKey({ title: "von", description: "Erster Tag" }))
const bis = Datum.pipe(Schema.annotateKey({ title: "bis", description: "Letzter Tag; er gehört dazu" }))
const titel = Schema.optionalKey(Titel).pipe(
  Schema.annotateKey({ title: "Titel", description: "Wie es heißt, etwa Sommerpause" }),
)

/** From the first to the last day on which the council deliberates on a Haushalt. */
export const Haushaltsberatungen = Schema.Struct({ von, bis })
  .annotate({
    identifier: "Haushaltsberatungen",
    title: "Haushaltsberatungen",
    description: "Vom ersten bis zum letzten Tag der Beratungen",
  })
  .check(isGeordnet)
/** From the first to the last day on which the council deliberates on a Haushalt. */
export type Haushaltsberatungen = typeof Haushaltsberatungen.Type

const haushaltsjahr = Schema.Natural.check(
  Schema.isBetween({ minimum: 1900, maximum: 2200 }, { regel: "Ein Jahr von 1900 bis 2200." }),
)

const isHaushaltGeordnet = ({
  einbringung,
  beratungen,
  beschluss,
}: {
  readonly einbringung?: string
  readonly beratungen: { readonly von: string; readonly bis: string }
  readonly beschluss?: string
}): boolean =>
  (einbringung === undefined || einbringung <= beratungen.von) &&
  (beschluss === undefined || beratungen.bis <= beschluss)

/** When the council deals with the Haushalt of a year, or of two years at once (Doppelhaushalt). */
export const Haushalt = Schema.Struct({
  jahre: Schema.Array(haushaltsjahr)
    .check(
      Schema.makeFilter(([erstes = 0, zweites = erstes + 1]) => zweites === erstes + 1, {
        expected: "consecutive years",
        befund: "WertUngueltig",
        regel: "Die beiden Jahre eines Doppelhaushalts folgen aufeinander.",
      }),
      // last: annotations stick to the last check, and JSON Schema knows no other of these
      Schema.isBetweenLength(1, 2, { regel: "Ein Jahr, beim Doppelhaushalt zwei." }),
    )
    .pipe(
      Schema.annotateKey({
        title: "Haushaltsjahre",
        description: "Das Jahr, für das der Haushalt gilt; beim Doppelhaushalt beide Jahre",
      }),
    ),
  einbringung: Schema.optionalKey(Datum).pipe(
    Schema.annotateKey({ title: "Einbringung", description: "Tag, an dem der Entwurf eingebracht wird" }),
  ),
  beratungen: Haushaltsberatungen.pipe(
    Schema.annotateKey({ title: "Beratungen", description: "Vom ersten bis zum letzten Tag der Haushaltsberatungen" }),
  ),
  beschluss: Schema.optionalKey(Datum).pipe(
    Schema.annotateKey({ title: "Beschluss", description: "Tag, an dem der Rat den Haushalt beschließt" }),
  ),
})
  .annotate({
    identifier: "Haushalt",
    title: "Haushalt",
    description: "Wann ein Haushalt oder Doppelhaushalt eingebracht, beraten und beschlossen wird",
  })
  .check(
    Schema.makeFilter(isHaushaltGeordnet, {
      expected: "einbringung <= beratungen <= beschluss",
      befund: "WertUngueltig",
      regel: "Die Einbringung liegt nicht nach dem Beginn der Beratungen, der Beschluss nicht vor ihrem Ende.",
    }),
  )
/** When the council deals with the Haushalt of a year, or of two years at once. */
export type Haushalt = typeof Haushalt.Type

/** Days on which no Gremium meets, such as the summer break. */
export const Sitzungspause = Schema.Struct({ von, bis, titel })
  .annotate({ identifier: "Sitzungspause", title: "Sitzungspause", description: "Zeit, in der kein Gremium tagt" })
  .check(isGeordnet)
/** Days on which no Gremium meets. */
export type Sitzungspause = typeof Sitzungspause.Type

/** The term of the council; without `bis` its end is not fixed yet. */
export const Wahlperiode = Schema.Struct({
  titel: Titel,
  von,
  bis: Schema.optionalKey(bis).pipe(
    Schema.annotateKey({ title: "bis", description: "Letzter Tag; er gehört dazu. Ohne Angabe: noch offen" }),
  ),
})
  .annotate({ identifier: "Wahlperiode", title: "Wahlperiode", description: "Amtszeit des Rates" })
  .check(isGeordnet)
/** The term of the council. */
export type Wahlperiode = typeof Wahlperiode.Type

/** One more day on which nobody meets in this Kommune, such as a local feast. */
export const SitzungsfreierTag = Schema.Struct({
  tag: Datum.pipe(Schema.annotateKey({ title: "Tag", description: "Der Tag, an dem nicht getagt wird" })),
  titel,
}).annotate({
  identifier: "SitzungsfreierTag",
  title: "Sitzungsfreier Tag",
  description: "Ein weiterer Tag ohne Sitzung, etwa ein örtliches Fest",
})
/** One more day on which nobody meets in this Kommune. */
export type SitzungsfreierTag = typeof SitzungsfreierTag.Type

const isJedesJahrEinmal = (haushalte: ReadonlyArray<{ readonly jahre: ReadonlyArray<number> }>): boolean => {
  const jahre = haushalte.flatMap((haushalt) => haushalt.jahre)
  return new Set(jahre).size === jahre.length
}

/**
 * What a Kommune knows of its own calendar. Only the Land is required; what is missing is not guessed, and a deadline
 * that depends on it is a hole (`nextDue`).
 *
 * @example
 * ```ts beispiel
 * import * as Schema from "effect/Schema"
 * import { Kalender } from "@zielwerk/ablauf"
 *
 * const isKalender = Schema.is(Kalender)
 * const beratungen = { von: "2018-11-05", bis: "2018-11-30" }
 * isKalender({ land: "RP", haushalte: [{ jahre: [2019, 2020], beratungen }] }) // => true
 * isKalender({ land: "RP", haushalte: [{ jahre: [2019, 2021], beratungen }] }) // => false
 * ```
 */
export const Kalender = Schema.Struct({
  land: Land.pipe(Schema.annotateKey({ title: "Land", description: "Wessen gesetzliche Feiertage gelten" })),
  haushalte: Schema.optionalKey(
    Schema.Array(Haushalt).check(
      Schema.makeFilter(isJedesJahrEinmal, {
        expected: "each Haushaltsjahr once",
        befund: "WertUngueltig",
        regel: "Jedes Haushaltsjahr steht nur einmal da.",
      }),
    ),
  ).pipe(Schema.annotateKey({ title: "Haushalte", description: "Wann welcher Haushalt beraten wird" })),
  sitzungspausen: Schema.optionalKey(Schema.Array(Sitzungspause)).pipe(
    Schema.annotateKey({ title: "Sitzungspausen", description: "Zeiten, in denen kein Gremium tagt" }),
  ),
  sitzungsfreieTage: Schema.optionalKey(Schema.Array(SitzungsfreierTag)).pipe(
    Schema.annotateKey({ title: "Sitzungsfreie Tage", description: "Weitere einzelne Tage ohne Sitzung" }),
  ),
  wahlperioden: Schema.optionalKey(Schema.Array(Wahlperiode)).pipe(
    Schema.annotateKey({ title: "Wahlperioden", description: "Amtszeiten des Rates" }),
  ),
}).annotate({
  identifier: "Kalender",
  title: "Kalender",
  description: "Land, Haushalte, Sitzungspausen und Wahlperioden der Kommune",
})
/** What a Kommune knows of its own calendar. */
export type Kalender = typeof Kalender.Type
