import {
  Bezug,
  Datum,
  Guete,
  IndikatorId,
  QuelleId,
  Richtlinie,
  Stuetzwert,
  ZielId,
  Zielvorgabe,
  ZielwertId,
  Zeitbezug,
} from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Ampel } from "./Ampel.ts"
import { Prognose } from "./Prognose.ts"
import { Schwellen } from "./richtlinien.ts"

/** Why a goal cannot be judged or a number cannot be given. */
export const Urteilsgrund = Schema.Literals([
  "aufgehoben",
  "kontext",
  "reihenbruch",
  "gesperrt",
  "keinIndikator",
  "ausgangGleichZiel",
  "zahlNichtDarstellbar",
  "keineBeobachtung",
  "nurAusgangswert",
  "summeUnbekannt",
  "keinFortschritt",
  "ohneErwartung",
  "zuWenigePunkte",
  "ohneFrist",
  "keinVerlauf",
  "nichtJaehrlich",
  "veraltet",
  "abgeloest",
  "gewichtNull",
  "nurTendenz",
  "nurKontext",
  "keineBewertbarenKinder",
  "zuWenigAbdeckung",
]).annotate({ identifier: "Urteilsgrund", title: "Grund", description: "Warum es kein Urteil oder keine Zahl gibt" })
/** Why a goal cannot be judged. */
export type Urteilsgrund = typeof Urteilsgrund.Type

/** A number without a unit, or a hole with its reason. */
export const Mass = Schema.Union([
  Schema.Finite,
  Schema.Struct({ _tag: Schema.Literal("KeinWert"), grund: Urteilsgrund }),
]).annotate({ identifier: "Mass", title: "Maß", description: "Zahl ohne Einheit, oder eine Lücke mit Grund" })
/** A number without a unit, or a hole. */
export type Mass = typeof Mass.Type

/** What stands beside the Ampel and never changes its colour. */
export const Kennzeichen = Schema.Literals([
  "vorzeitig",
  "uebererfuellt",
  "gegenlaeufig",
  "ueberDasZielHinaus",
  "vorlaeufig",
  "veraltet",
  "fristAbgelaufen",
  "nieErhoben",
  "ausgangRevidiert",
]).annotate({ identifier: "Kennzeichen", title: "Kennzeichen", description: "Was neben der Ampel zu sagen ist" })
/** What stands beside the Ampel. */
export type Kennzeichen = typeof Kennzeichen.Type

/** The key of a Beobachtung that a value comes from, and when it was recorded. */
export const Beleg = Schema.Struct({
  ...Bezug.fields,
  quelle: QuelleId,
  erfasstAm: Schema.optionalKey(Datum),
}).annotate({
  identifier: "Beleg",
  title: "Beleg",
  description: "Schlüssel einer Beobachtung, auf der ein Wert beruht",
})
/** The key of a Beobachtung that a value comes from. */
export type Beleg = typeof Beleg.Type

/** A value that went into a verdict: what it describes, and which Beobachtungen it comes from. */
export const Eingabe = Schema.Struct({
  zeit: Zeitbezug,
  zahl: Schema.Finite,
  quellen: Schema.Array(QuelleId),
  herkunft: Schema.Literals(["gezaehlt", "berechnet", "gedruckt"]),
  erfasstAm: Schema.optionalKey(Datum),
  /** the value itself if it is printed or counted, all counts of the formula if it is computed */
  belege: Schema.Array(Beleg),
}).annotate({ identifier: "Eingabe", title: "Eingabe", description: "Ein Wert, der in das Urteil einging" })
/** A value that went into a verdict. */
export type Eingabe = typeof Eingabe.Type

/** How a verdict came about: what was agreed, what went in, what was left out, which rules fired in which order. */
export const Herleitung = Schema.Struct({
  vorgabe: Zielvorgabe,
  regeln: Schema.Array(Schema.String),
  eingaben: Schema.Array(Eingabe),
  ausgelassen: Schema.Array(
    Schema.Struct({
      zeit: Zeitbezug,
      grund: Schema.Literals(["vorBruch", "vorAusgang", "aelter", "keinWert", "ohneZeit", "ueberlappt", "nachLuecke"]),
    }),
  ),
  weg: Schema.Array(Stuetzwert),
  erwarteterWert: Schema.optionalKey(Schema.Finite),
}).annotate({
  identifier: "Herleitung",
  title: "Herleitung",
  description: "Woraus und nach welchen Regeln geurteilt wurde",
})
/** How a verdict came about. */
export type Herleitung = typeof Herleitung.Type

/** The verdict on one Zielwert at a Stichtag. */
export const Zielwertbewertung = Schema.Struct({
  id: ZielwertId,
  zielId: ZielId,
  indikatorId: Schema.optionalKey(IndikatorId),
  art: Schema.Literals([
    "steigern",
    "senken",
    "halten",
    "korridor",
    "schwelle",
    "stufen",
    "meilenstein",
    "jaNein",
    "tendenz",
    "kontext",
  ]),
  regelwerk: Schema.String,
  richtlinie: Richtlinie,
  schwellen: Schwellen,
  stichtag: Datum,
  bekanntBis: Schema.optionalKey(Datum),
  ampel: Ampel,
  grund: Schema.optionalKey(Urteilsgrund),
  untergrad: Schema.optionalKey(Schema.Literals(["teilweise", "weitgehendVerfehlt", "gegenlaeufig"])),
  /** r: progress, not clamped */
  fortschritt: Mass,
  /** c: clamped to 0..1, what roll-ups count; a threshold is 1 or 0 */
  gewertet: Mass,
  /** e: what is expected */
  erwartung: Mass,
  /** ρ = r / e, where enough is expected */
  verhaeltnis: Mass,
  /** γ = r − e */
  abstand: Mass,
  /** distance to a threshold, in the unit of the Indikator (percentage points for shares) */
  distanz: Schema.optionalKey(Schema.Struct({ zahl: Schema.Finite, einheit: Schema.String })),
  tendenz: Schema.optionalKey(Schema.Literals(["verbessert", "stabil", "verschlechtert"])),
  prognose: Schema.optionalKey(Prognose),
  /** what the series says now of the start, and the progress that follows from it */
  revidiert: Schema.optionalKey(Schema.Struct({ ausgang: Schema.Finite, fortschritt: Mass })),
  kennzeichen: Schema.Array(Kennzeichen),
  /** another Zielwert of the same Ziel and Indikator holds now; this verdict is kept for comparison */
  abgeloestDurch: Schema.optionalKey(ZielwertId),
  /** the lowest Güte of all Quellen that went in, where each has one; it changes no verdict */
  guete: Schema.optionalKey(Guete),
  /** since the next value has been due; negative before */
  alterTage: Schema.optionalKey(Schema.Finite),
  herleitung: Herleitung,
}).annotate({
  identifier: "Zielwertbewertung",
  title: "Urteil über einen Zielwert",
  description: "Fortschritt, Erwartung, Ampel und wie es dazu kam",
})
/** The verdict on one Zielwert. */
export type Zielwertbewertung = typeof Zielwertbewertung.Type
