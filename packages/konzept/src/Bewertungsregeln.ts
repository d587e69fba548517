import * as Schema from "effect/Schema"

/** How much an entry counts among its siblings; 0 lists it without counting it. */
export const Gewicht = Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0, { regel: "Nicht negativ." })).annotate({
  identifier: "Gewicht",
  title: "Gewicht",
  description: "Wie viel es zählt; ohne Angabe 1, mit 0 nur aufgeführt",
})
/** How much an entry counts among its siblings. */
export type Gewicht = typeof Gewicht.Type

/** The policy by which progress becomes an Ampel; its thresholds stand in every result. */
export const Richtlinie = Schema.Literals(["standard", "abstand", "wettersymbol"]).annotate({
  identifier: "Richtlinie",
  title: "Richtlinie",
  description: "standard (Verhältnis), abstand (Rückstand) oder wettersymbol (Fortschreibung des Trends)",
})
/** The policy by which progress becomes an Ampel. */
export type Richtlinie = typeof Richtlinie.Type

/** How a Kommune wants its Konzept to be evaluated; what it leaves out is as usual. */
export const Bewertungsregeln = Schema.Struct({
  richtlinie: Schema.optionalKey(Richtlinie),
  zusammenfassung: Schema.optionalKey(Schema.Literals(["mittel", "schlechtestes", "anteil"])).pipe(
    Schema.annotateKey({
      title: "Zusammenfassung",
      description: "mittel, schlechtestes, oder anteil: rot, wenn ein Drittel rot ist",
    }),
  ),
  mindestabdeckung: Schema.optionalKey(
    Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }, { regel: "0 bis 1." })),
  ).pipe(
    Schema.annotateKey({
      title: "Mindestabdeckung",
      description: "Anteil, der bewertbar sein muss; sonst unvollständig",
    }),
  ),
  karenzTage: Schema.optionalKey(Schema.Natural).pipe(
    Schema.annotateKey({ title: "Karenz", description: "Tage, die ein Wert oder Schritt überfällig sein darf" }),
  ),
  mindestfallzahl: Schema.optionalKey(Schema.Natural).pipe(
    Schema.annotateKey({
      title: "Mindestfallzahl",
      description: "Kleinere Zählungen von Personen werden in keiner Ausgabe gezeigt",
    }),
  ),
}).annotate({
  identifier: "Bewertungsregeln",
  title: "Bewertungsregeln",
  description: "Nach welchen Regeln das Konzept ausgewertet wird",
})
/** How a Kommune wants its Konzept to be evaluated. */
export type Bewertungsregeln = typeof Bewertungsregeln.Type
