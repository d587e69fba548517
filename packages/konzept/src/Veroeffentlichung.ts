import * as Schema from "effect/Schema"
import { GebietId, IndikatorId, MessgroesseId, RaumeinheitId, VeroeffentlichungId } from "./Kennung.ts"
import { Richtung } from "./KeinWert.ts"
import { Einheit, Merkmal, Merkmale } from "./Messgroesse.ts"
import { Stelle } from "./Stelle.ts"
import { Titel } from "./Text.ts"
import { Zeitbezug } from "./Zeitbezug.ts"

const groesse = Schema.Union([MessgroesseId, IndikatorId])
const gebiet = Schema.optionalKey(GebietId)
const merkmale = Schema.optionalKey(Merkmale)

/** What can be counted in a Konzept itself. */
export const Nomen = Schema.Literals([
  "rollen",
  "strategischeOberziele",
  "oberziele",
  "handlungsfelder",
  "ziele",
  "massnahmen",
]).annotate({
  identifier: "Nomen",
  title: "Nomen",
  description: "Was im Konzept gezählt wird",
})
/** What can be counted in a Konzept itself. */
export type Nomen = typeof Nomen.Type

/** The formula that should reproduce a printed figure: a closed union. */
export const Nachrechnung = Schema.Union([
  Schema.Struct({ art: Schema.Literal("indikator"), indikator: IndikatorId, zeit: Zeitbezug, gebiet, merkmale }),
  Schema.Struct({ art: Schema.Literal("summe"), groesse, zeit: Zeitbezug, ueber: Merkmal }),
  Schema.Struct({
    art: Schema.Literal("differenz"),
    groesse,
    von: Zeitbezug,
    bis: Zeitbezug,
    gebiete: Schema.optionalKey(Schema.NonEmptyArray(GebietId)),
    merkmale,
  }),
  Schema.Struct({ art: Schema.Literal("vielfaches"), groesse, von: Zeitbezug, bis: Zeitbezug, gebiet, merkmale }),
  Schema.Struct({
    art: Schema.Literal("richtung"),
    groesse,
    von: Zeitbezug,
    bis: Zeitbezug,
    gebiet,
    merkmale,
    inAllen: Schema.optionalKey(RaumeinheitId),
    behauptet: Richtung,
  }),
  Schema.Struct({
    art: Schema.Literal("rang"),
    groesse,
    zeit: Zeitbezug,
    seit: Schema.optionalKey(Zeitbezug),
    unter: Schema.Union([Schema.Struct({ raumeinheit: RaumeinheitId }), Schema.Struct({ merkmal: Merkmal })]),
    elemente: Schema.NonEmptyArray(Titel),
    ordnung: Schema.Literals(["vomGroessten", "vomKleinsten"]),
  }),
  Schema.Struct({ art: Schema.Literal("jahre"), von: Zeitbezug, bis: Zeitbezug }),
  Schema.Struct({
    art: Schema.Literal("zaehlung"),
    nomen: Nomen,
    je: Schema.optionalKey(Schema.Literal("handlungsfeld")),
  }),
  Schema.Struct({ art: Schema.Literal("aufzaehlung"), eintraege: Schema.NonEmptyArray(Titel) }),
  Schema.Struct({ art: Schema.Literal("genannt"), bei: Schema.optionalKey(VeroeffentlichungId) }),
]).annotate({
  identifier: "Nachrechnung",
  title: "Nachrechnung",
  description: "Die Rechnung, die die gedruckte Zahl ergeben müsste; genannt: nur die gedruckte Zahl ist bekannt",
})
/** The formula that should reproduce a printed figure. */
export type Nachrechnung = typeof Nachrechnung.Type

/** How words are read as a figure: "drei" is 3 to 3, "etwa verfünffacht" 4.5 to 5.5. */
export const Lesart = Schema.Struct({
  von: Schema.Finite.pipe(Schema.annotateKey({ title: "von", description: "Kleinste Zahl, die gemeint sein kann" })),
  bis: Schema.Finite.pipe(Schema.annotateKey({ title: "bis", description: "Größte Zahl, die gemeint sein kann" })),
})
  .annotate({ identifier: "Lesart", title: "Lesart", description: "Welche Zahlen die Worte meinen" })
  .check(
    Schema.makeFilter(({ von, bis }) => von <= bis, {
      expected: "von <= bis",
      befund: "WertUngueltig",
      regel: "„von“ darf nicht größer sein als „bis“.",
    }),
  )
/** How words are read as a figure. */
export type Lesart = typeof Lesart.Type

/**
 * One derived printed figure (share, sum, difference, multiple, rank, extreme, direction, count stated in words)
 * with its passage and the formula that should reproduce it. Its inputs are Beobachtungen and are never accused.
 * `einheit` stands where the print fixes the unit elsewhere (a column header) or says it in words.
 */
export const Veroeffentlichung = Schema.Struct({
  id: VeroeffentlichungId,
  gedruckt: Titel.pipe(
    Schema.annotateKey({ title: "Gedruckt", description: "Die Zahl oder Aussage, so wie sie gedruckt ist" }),
  ),
  einheit: Schema.optionalKey(Einheit),
  lesart: Schema.optionalKey(Lesart),
  formel: Nachrechnung,
  stelle: Stelle,
}).annotate({
  identifier: "Veroeffentlichung",
  title: "Gedruckte Zahl",
  description: "Eine abgeleitete gedruckte Zahl, ihre Stelle und ihre Rechnung",
})
/** One derived printed figure. */
export type Veroeffentlichung = typeof Veroeffentlichung.Type
