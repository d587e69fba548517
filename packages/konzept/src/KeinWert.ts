import * as Schema from "effect/Schema"

/** Why there is no value. `nurInGrafik`: the text gives at most a direction or a bound. */
export const KeinWertGrund = Schema.Literals([
  "nochNichtErhoben",
  "nichtErhebbar",
  "gesperrt",
  "nichtZutreffend",
  "nurInGrafik",
  "unbekannt",
]).annotate({ identifier: "KeinWertGrund", title: "Grund", description: "Warum es keinen Wert gibt" })
/** Why there is no value. */
export type KeinWertGrund = typeof KeinWertGrund.Type

/** A direction the text states without figures. */
export const Richtung = Schema.Literals(["steigend", "sinkend"]).annotate({
  identifier: "Richtung",
  title: "Richtung",
  description: "Richtung gegenüber dem früheren Wert",
})
/** A direction. */
export type Richtung = typeof Richtung.Type

/** A bound the text states without a figure ("weniger als die Hälfte"), in the unit of the value. */
export const Schranke = Schema.Struct({
  art: Schema.Literals(["unter", "ueber"]),
  zahl: Schema.Finite,
}).annotate({
  identifier: "Schranke",
  title: "Schranke",
  description: "unter oder über einer Zahl, in der Einheit des Werts",
})
/** A bound the text states without a figure. */
export type Schranke = typeof Schranke.Type

/** A hole: no value, with its reason, and what the text says all the same. */
export const KeinWert = Schema.Struct({
  _tag: Schema.Literal("KeinWert"),
  grund: KeinWertGrund,
  schranke: Schema.optionalKey(Schranke),
  richtung: Schema.optionalKey(Richtung),
}).annotate({ identifier: "KeinWert", title: "Kein Wert", description: "Eine Lücke mit Grund; nie 0, nie leer" })
/** A hole with its reason. */
export type KeinWert = typeof KeinWert.Type
