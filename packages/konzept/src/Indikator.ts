import * as Schema from "effect/Schema"
import { Anzahl } from "./Anzahl.ts"
import { IndikatorId, MessgroesseId, QuelleId, RaumeinheitId } from "./Kennung.ts"
import { Einheit, Merkmal } from "./Messgroesse.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"
import { Datum } from "./Zeitbezug.ts"

/**
 * The formula of an Indikator over Messgroessen: a closed union, so that each is code, documented and tested.
 * `berichtet`: only the published value is known.
 */
export const Formel = Schema.Union([
  Schema.Struct({ art: Schema.Literal("anzahl"), messgroesse: MessgroesseId }),
  Schema.Struct({ art: Schema.Literal("anteil"), zaehler: MessgroesseId, nenner: MessgroesseId }),
  Schema.Struct({
    art: Schema.Literal("rate"),
    zaehler: MessgroesseId,
    nenner: MessgroesseId,
    je: Schema.Finite.pipe(
      Schema.annotateKey({ title: "je", description: "Auf wie viele bezogen: 1000 für „je 1000“" }),
    ),
  }),
  Schema.Struct({ art: Schema.Literal("differenz"), a: MessgroesseId, b: MessgroesseId }),
  Schema.Struct({
    art: Schema.Literal("segregationsindex"),
    gruppe: MessgroesseId,
    gesamt: MessgroesseId,
    raumeinheit: RaumeinheitId,
  }),
  Schema.Struct({
    art: Schema.Literal("umfrageanteil"),
    fragetext: Text.pipe(
      Schema.annotateKey({ title: "Fragetext", description: "Die Frage, so wie sie gestellt wird" }),
    ),
    gezaehlteAntworten: Schema.NonEmptyArray(Titel),
    grundgesamtheit: Schema.optionalKey(Titel).pipe(
      Schema.annotateKey({ title: "Grundgesamtheit", description: "Wovon der Anteil ein Anteil ist" }),
    ),
  }),
  Schema.Struct({ art: Schema.Literal("berichtet") }),
]).annotate({
  identifier: "Formel",
  title: "Formel",
  description: "Wie der Indikator aus Messgrößen gerechnet wird; gehört zu seiner Identität",
})
/** The formula of an Indikator. */
export type Formel = typeof Formel.Type

/** Whether more or less is better, or neither: stated in the Konzept, never inferred from a curve. */
export const Bewertung = Schema.Literals(["mehrIstBesser", "wenigerIstBesser", "kontext"]).annotate({
  identifier: "Bewertung",
  title: "Bewertung",
  description: "mehrIstBesser, wenigerIstBesser oder kontext (ohne Wertung)",
})
/** Whether more or less is better. */
export type Bewertung = typeof Bewertung.Type

/** From a day on values are counted in another way: they are not compared with those before it. */
export const Reihenbruch = Schema.Struct({
  ab: Datum.pipe(Schema.annotateKey({ title: "ab", description: "Erster Tag der neuen Zählweise" })),
  text: Titel,
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Reihenbruch",
  title: "Reihenbruch",
  description: "Ab wann anders gezählt wird, und warum (Zensus, neue Definition …)",
})
/** From a day on values are counted in another way. */
export type Reihenbruch = typeof Reihenbruch.Type

/** How often an Indikator is due, and how long after the end of its period the value takes to be published. */
export const Turnus = Schema.Struct({
  monate: Anzahl.pipe(Schema.annotateKey({ title: "Monate", description: "Alle wie viele Monate es einen Wert gibt" })),
  verzugMonate: Schema.Natural.pipe(
    Schema.annotateKey({ title: "Verzug", description: "Wie viele Monate nach dem Zeitraum er vorliegt" }),
  ),
}).annotate({ identifier: "Turnus", title: "Turnus", description: "Wie oft und mit welchem Verzug ein Wert vorliegt" })
/** How often an Indikator is due. */
export type Turnus = typeof Turnus.Type

/** Whether a value says how things stand at its time, or what was added within its period. */
export const Zaehlweise = Schema.Literals(["stand", "jeZeitraum"]).annotate({
  identifier: "Zaehlweise",
  title: "Zählweise",
  description:
    "stand (ohne Angabe): der Wert gilt zu seiner Zeit; jeZeitraum: er zählt, was in seinem Zeitraum dazukam. Zielwerte meinen dann die Summe",
})
/** Whether a value says how things stand, or what was added. */
export type Zaehlweise = typeof Zaehlweise.Type

/** Without these nothing can be computed or shown to be true: their absence is a Befund of its own. */
const unentbehrlich = { befund: "IndikatorUnvollstaendig" }

/** An indicator: name, formula, unit, direction, source, periodicity, spatial level. */
export const Indikator = Schema.Struct({
  id: IndikatorId,
  titel: Titel,
  formel: Formel.pipe(Schema.annotateKey(unentbehrlich)),
  einheit: Einheit.pipe(Schema.annotateKey(unentbehrlich)),
  bewertung: Bewertung,
  quelleId: QuelleId.pipe(Schema.annotateKey(unentbehrlich)),
  periodik: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Periodik", description: "Wie oft er erhoben wird: jährlich …" }),
  ),
  turnus: Schema.optionalKey(Turnus),
  zaehlweise: Schema.optionalKey(Zaehlweise),
  brueche: Schema.optionalKey(Schema.Array(Reihenbruch)).pipe(
    Schema.annotateKey({ title: "Reihenbrüche", description: "Ab wann die Werte anders gezählt sind" }),
  ),
  raumeinheit: Schema.optionalKey(RaumeinheitId),
  merkmale: Schema.optionalKey(Schema.Array(Merkmal)),
  text: Schema.optionalKey(Text),
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Indikator",
  title: "Indikator",
  description: "Name, Formel, Einheit, Wertung und Quelle einer Kennzahl",
})
/** An indicator. */
export type Indikator = typeof Indikator.Type
