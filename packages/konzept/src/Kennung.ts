import * as Schema from "effect/Schema"

/** An id: letters without umlauts, digits, dot, hyphen and underscore, at most 64 characters. */
export const Kennung = Schema.String.check(
  Schema.isPattern(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, { befund: "KennungUngueltig" }),
)

/**
 * The id of a noun. `liste` names the list of a Konzept that holds its entries: a property `id` declares one, any
 * other property of this schema refers to one (`verzeichnisOf`).
 */
const kennung = <Noun extends string>(noun: Noun, title: string, liste?: string) =>
  Kennung.annotate({
    identifier: noun,
    title,
    description: `${title}: Buchstaben ohne Umlaute, Ziffern, Punkt, Binde- und Unterstrich`,
    ...(liste === undefined ? {} : { liste }),
  })

/** Identifies an edition of a Konzept. */
export const KonzeptId = kennung("KonzeptId", "Kennung des Konzepts").pipe(Schema.brand("KonzeptId"))
/** Identifies an edition of a Konzept. */
export type KonzeptId = typeof KonzeptId.Type

/** Identifies a Quelle. */
export const QuelleId = kennung("QuelleId", "Kennung einer Quelle", "quellen").pipe(Schema.brand("QuelleId"))
/** Identifies a Quelle. */
export type QuelleId = typeof QuelleId.Type

/** Identifies a Rolle. */
export const RolleId = kennung("RolleId", "Kennung einer Rolle", "rollen").pipe(Schema.brand("RolleId"))
/** Identifies a Rolle. */
export type RolleId = typeof RolleId.Type

/** Identifies an Oberziel. */
export const OberzielId = kennung("OberzielId", "Kennung eines Oberziels", "oberziele").pipe(Schema.brand("OberzielId"))
/** Identifies an Oberziel. */
export type OberzielId = typeof OberzielId.Type

/** Identifies a Handlungsfeld. */
export const HandlungsfeldId = kennung("HandlungsfeldId", "Kennung eines Handlungsfelds", "handlungsfelder").pipe(
  Schema.brand("HandlungsfeldId"),
)
/** Identifies a Handlungsfeld. */
export type HandlungsfeldId = typeof HandlungsfeldId.Type

/** Identifies a Ziel. */
export const ZielId = kennung("ZielId", "Kennung eines Ziels", "ziele").pipe(Schema.brand("ZielId"))
/** Identifies a Ziel. */
export type ZielId = typeof ZielId.Type

/** Identifies a Massnahme. */
export const MassnahmeId = kennung("MassnahmeId", "Kennung einer Maßnahme", "massnahmen").pipe(
  Schema.brand("MassnahmeId"),
)
/** Identifies a Massnahme. */
export type MassnahmeId = typeof MassnahmeId.Type

/** Identifies a Zielgruppe. */
export const ZielgruppeId = kennung("ZielgruppeId", "Kennung einer Zielgruppe", "zielgruppen").pipe(
  Schema.brand("ZielgruppeId"),
)
/** Identifies a Zielgruppe. */
export type ZielgruppeId = typeof ZielgruppeId.Type

/** Identifies an Akteur. */
export const AkteurId = kennung("AkteurId", "Kennung eines Akteurs", "akteure").pipe(Schema.brand("AkteurId"))
/** Identifies an Akteur. */
export type AkteurId = typeof AkteurId.Type

/** Identifies a Gremium. */
export const GremiumId = kennung("GremiumId", "Kennung eines Gremiums", "gremien").pipe(Schema.brand("GremiumId"))
/** Identifies a Gremium. */
export type GremiumId = typeof GremiumId.Type

/** Identifies a Beteiligungsschritt. */
export const BeteiligungsschrittId = kennung(
  "BeteiligungsschrittId",
  "Kennung eines Beteiligungsschritts",
  "beteiligungsschritte",
).pipe(Schema.brand("BeteiligungsschrittId"))
/** Identifies a Beteiligungsschritt. */
export type BeteiligungsschrittId = typeof BeteiligungsschrittId.Type

/** Identifies an Aussage. */
export const AussageId = kennung("AussageId", "Kennung einer Aussage", "aussagen").pipe(Schema.brand("AussageId"))
/** Identifies an Aussage. */
export type AussageId = typeof AussageId.Type

/** Identifies a Messgroesse. */
export const MessgroesseId = kennung("MessgroesseId", "Kennung einer Messgröße", "messgroessen").pipe(
  Schema.brand("MessgroesseId"),
)
/** Identifies a Messgroesse. */
export type MessgroesseId = typeof MessgroesseId.Type

/** Identifies an Indikator. */
export const IndikatorId = kennung("IndikatorId", "Kennung eines Indikators", "indikatoren").pipe(
  Schema.brand("IndikatorId"),
)
/** Identifies an Indikator. */
export type IndikatorId = typeof IndikatorId.Type

/** Identifies a Zielwert. */
export const ZielwertId = kennung("ZielwertId", "Kennung eines Zielwerts", "zielwerte").pipe(Schema.brand("ZielwertId"))
/** Identifies a Zielwert. */
export type ZielwertId = typeof ZielwertId.Type

/** Identifies a Raumeinheit, such as the city's Stadtteile. */
export const RaumeinheitId = kennung("RaumeinheitId", "Kennung einer Raumeinheit", "raumeinheiten").pipe(
  Schema.brand("RaumeinheitId"),
)
/** Identifies a Raumeinheit, such as the city's Stadtteile. */
export type RaumeinheitId = typeof RaumeinheitId.Type

/** Identifies a Gebiet: the key of the statistics office, as text. */
export const GebietId = kennung("GebietId", "Schlüssel eines Gebiets", "gebiete").pipe(Schema.brand("GebietId"))
/** Identifies a Gebiet: the key of the statistics office, as text. */
export type GebietId = typeof GebietId.Type

/** Identifies a Veroeffentlichung. */
export const VeroeffentlichungId = kennung(
  "VeroeffentlichungId",
  "Kennung einer gedruckten Zahl",
  "veroeffentlichungen",
).pipe(Schema.brand("VeroeffentlichungId"))
/** Identifies a Veroeffentlichung. */
export type VeroeffentlichungId = typeof VeroeffentlichungId.Type
