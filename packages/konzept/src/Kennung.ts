import * as Schema from "effect/Schema"

/** An id: letters without umlauts, digits, dot, hyphen and underscore, at most 64 characters. */
export const Kennung = Schema.String.check(
  Schema.isPattern(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/u, { befund: "KennungUngueltig" }),
)

const kennung = <Noun extends string>(noun: Noun, title: string) =>
  Kennung.annotate({
    identifier: noun,
    title,
    description: `${title}: Buchstaben ohne Umlaute, Ziffern, Punkt, Binde- und Unterstrich`,
  })

/** Identifies an edition of a Konzept. */
export const KonzeptId = kennung("KonzeptId", "Kennung des Konzepts").pipe(Schema.brand("KonzeptId"))
/** Identifies an edition of a Konzept. */
export type KonzeptId = typeof KonzeptId.Type
/** Identifies a Quelle. */
export const QuelleId = kennung("QuelleId", "Kennung einer Quelle").pipe(Schema.brand("QuelleId"))
/** Identifies a Quelle. */
export type QuelleId = typeof QuelleId.Type
/** Identifies a Rolle. */
export const RolleId = kennung("RolleId", "Kennung einer Rolle").pipe(Schema.brand("RolleId"))
/** Identifies a Rolle. */
export type RolleId = typeof RolleId.Type
/** Identifies an Oberziel. */
export const OberzielId = kennung("OberzielId", "Kennung eines Oberziels").pipe(Schema.brand("OberzielId"))
/** Identifies an Oberziel. */
export type OberzielId = typeof OberzielId.Type
/** Identifies a Handlungsfeld. */
export const HandlungsfeldId = kennung("HandlungsfeldId", "Kennung eines Handlungsfelds").pipe(
  Schema.brand("HandlungsfeldId"),
)
/** Identifies a Handlungsfeld. */
export type HandlungsfeldId = typeof HandlungsfeldId.Type
/** Identifies a Ziel. */
export const ZielId = kennung("ZielId", "Kennung eines Ziels").pipe(Schema.brand("ZielId"))
/** Identifies a Ziel. */
export type ZielId = typeof ZielId.Type
/** Identifies a Massnahme. */
export const MassnahmeId = kennung("MassnahmeId", "Kennung einer Maßnahme").pipe(Schema.brand("MassnahmeId"))
/** Identifies a Massnahme. */
export type MassnahmeId = typeof MassnahmeId.Type
/** Identifies a Messgroesse. */
export const MessgroesseId = kennung("MessgroesseId", "Kennung einer Messgröße").pipe(Schema.brand("MessgroesseId"))
/** Identifies a Messgroesse. */
export type MessgroesseId = typeof MessgroesseId.Type
/** Identifies an Indikator. */
export const IndikatorId = kennung("IndikatorId", "Kennung eines Indikators").pipe(Schema.brand("IndikatorId"))
/** Identifies an Indikator. */
export type IndikatorId = typeof IndikatorId.Type
/** Identifies a Raumeinheit, such as the city's Stadtteile. */
export const RaumeinheitId = kennung("RaumeinheitId", "Kennung einer Raumeinheit").pipe(Schema.brand("RaumeinheitId"))
/** Identifies a Raumeinheit. */
export type RaumeinheitId = typeof RaumeinheitId.Type
/** Identifies a Gebiet: the key of the statistics office, as text. */
export const GebietId = kennung("GebietId", "Schlüssel eines Gebiets").pipe(Schema.brand("GebietId"))
/** Identifies a Gebiet. */
export type GebietId = typeof GebietId.Type
/** Identifies a Veroeffentlichung. */
export const VeroeffentlichungId = kennung("VeroeffentlichungId", "Kennung einer gedruckten Zahl").pipe(
  Schema.brand("VeroeffentlichungId"),
)
/** Identifies a Veroeffentlichung. */
export type VeroeffentlichungId = typeof VeroeffentlichungId.Type
