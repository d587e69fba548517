import * as Schema from "effect/Schema"
import { IndikatorId, ZielId, ZielwertId } from "./Kennung.ts"
import { Einheit } from "./Messgroesse.ts"
import { Gewicht, Richtlinie } from "./Bewertungsregeln.ts"
import { Stelle } from "./Stelle.ts"
import { Titel } from "./Text.ts"
import { Datum, Zeitbezug } from "./Zeitbezug.ts"

/** A value and what it describes in time, such as the value from which a goal starts. */
export const Stuetzwert = Schema.Struct({
  zeit: Zeitbezug,
  zahl: Schema.Finite.pipe(Schema.annotateKey({ title: "Wert", description: "In der Einheit des Indikators" })),
}).annotate({
  identifier: "Stuetzwert",
  title: "Stützwert",
  description: "Ein Wert und seine Zeit",
})
/** A value and what it describes in time. */
export type Stuetzwert = typeof Stuetzwert.Type

/** From one value to another, both included. */
export const Band = Schema.Struct({
  von: Schema.Finite.pipe(Schema.annotateKey({ title: "von", description: "Kleinster Wert" })),
  bis: Schema.Finite.pipe(Schema.annotateKey({ title: "bis", description: "Größter Wert" })),
}).annotate({
  identifier: "Band",
  title: "Band",
  description: "Von einem Wert bis zu einem anderen",
})
/** From one value to another. */
export type Band = typeof Band.Type

const zahl = Schema.Finite.pipe(
  Schema.annotateKey({
    title: "Vereinbarter Wert",
    description: "Der vereinbarte Wert, in der Einheit des Indikators",
  }),
)
const ausgang = Stuetzwert.pipe(
  Schema.annotateKey({ title: "Ausgangswert", description: "Von welchem Wert aus gerechnet wird" }),
)
const band = Band.pipe(Schema.annotateKey({ title: "Band", description: "Wo der Wert liegen soll" }))
const toleranz = Schema.optionalKey(Band).pipe(
  Schema.annotateKey({ title: "Toleranz", description: "Weiteres Band um das Band, in dem es noch hingeht" }),
)
const frist = Zeitbezug.pipe(Schema.annotateKey({ title: "Frist", description: "Bis wann" }))
const zwischenziele = Schema.optionalKey(Schema.NonEmptyArray(Stuetzwert)).pipe(
  Schema.annotateKey({
    title: "Zwischenziele",
    description: "Vereinbarte Werte auf dem Weg, in der Ordnung der Zeit",
  }),
)
const erledigtAm = Schema.optionalKey(Datum).pipe(
  Schema.annotateKey({ title: "erledigt am", description: "Tag, an dem er erreicht war" }),
)
const verlauf = Schema.optionalKey(Schema.Literals(["linear", "stufe"])).pipe(
  Schema.annotateKey({
    title: "Verlauf",
    description: "linear: gleichmäßig zwischen den Werten; stufe: es gilt das letzte fällige Zwischenziel",
  }),
)

/** What is agreed, by kind: the kind says which way is better, nothing infers it. */
export const Zielvorgabe = Schema.Union([
  Schema.Struct({ art: Schema.Literal("steigern"), ausgang, zahl, frist, zwischenziele, verlauf }),
  Schema.Struct({ art: Schema.Literal("senken"), ausgang, zahl, frist, zwischenziele, verlauf }),
  Schema.Struct({ art: Schema.Literal("halten"), band, toleranz, frist }),
  Schema.Struct({ art: Schema.Literal("korridor"), ausgang, band, toleranz, frist, zwischenziele, verlauf }),
  Schema.Struct({
    art: Schema.Literal("schwelle"),
    vergleich: Schema.Literals(["mindestens", "hoechstens", "genau"]).pipe(
      Schema.annotateKey({ title: "Vergleich", description: "mindestens, hoechstens oder genau der Wert" }),
    ),
    zahl,
    frist,
  }),
  Schema.Struct({
    art: Schema.Literal("stufen"),
    vergleich: Schema.Literals(["mindestens", "hoechstens"]).pipe(
      Schema.annotateKey({
        title: "Vergleich",
        description: "Ob eine Stufe mindestens oder höchstens ihren Wert verlangt",
      }),
    ),
    stufen: Schema.NonEmptyArray(
      Schema.Struct({
        titel: Titel,
        punkte: Schema.Finite.check(Schema.isBetween({ minimum: 0, maximum: 1 }, { regel: "0 bis 1." })).pipe(
          Schema.annotateKey({ title: "Punkte", description: "Was die Stufe zählt, von 0 bis 1" }),
        ),
        ab: Schema.Finite.pipe(
          Schema.annotateKey({ title: "ab", description: "Ab welchem Wert die Stufe erreicht ist" }),
        ),
      }),
    ),
    frist,
  }),
  Schema.Struct({
    art: Schema.Literal("meilenstein"),
    schritte: Schema.NonEmptyArray(
      Schema.Struct({
        titel: Titel,
        faellig: Datum.pipe(
          Schema.annotateKey({ title: "fällig", description: "Tag, bis zu dem er erreicht sein soll" }),
        ),
        erledigtAm,
        gewicht: Schema.optionalKey(Gewicht),
      }),
    ),
    frist,
  }),
  Schema.Struct({
    art: Schema.Literal("jaNein"),
    frist,
    erfuelltAm: Schema.optionalKey(Datum).pipe(
      Schema.annotateKey({ title: "erfüllt am", description: "Tag, an dem es erfüllt war" }),
    ),
  }),
  Schema.Struct({
    art: Schema.Literal("tendenz"),
    richtung: Schema.Literals(["steigend", "sinkend"]),
    ausgang: Schema.optionalKey(ausgang),
    rauschen: Schema.optionalKey(
      Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0, { regel: "Nicht negativ." })),
    ).pipe(Schema.annotateKey({ title: "Rauschen", description: "Änderung, die noch als gleich gilt" })),
  }),
  Schema.Struct({ art: Schema.Literal("kontext") }),
]).annotate({
  identifier: "Zielvorgabe",
  title: "Zielvorgabe",
  description: "Was vereinbart ist: steigern, senken, halten, korridor, schwelle, stufen, meilenstein, jaNein, tendenz",
})
/** What is agreed, by kind. */
export type Zielvorgabe = typeof Zielvorgabe.Type

/**
 * What is agreed for an Indikator at a Ziel, since when, by when. A changed agreement is a further Zielwert with a
 * later `gueltigAb`; the older one stays.
 */
export const Zielwert = Schema.Struct({
  id: ZielwertId,
  zielId: ZielId,
  indikatorId: Schema.optionalKey(IndikatorId),
  einheit: Schema.optionalKey(Einheit),
  vorgabe: Zielvorgabe,
  gewicht: Schema.optionalKey(Gewicht),
  richtlinie: Schema.optionalKey(Richtlinie),
  grund: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Grund", description: "Warum er nach einer eigenen Richtlinie bewertet wird" }),
  ),
  aufgehobenAm: Schema.optionalKey(Datum).pipe(
    Schema.annotateKey({ title: "aufgehoben am", description: "Seit wann er nicht mehr gilt" }),
  ),
  gueltigAb: Schema.optionalKey(Datum).pipe(
    Schema.annotateKey({ title: "gültig ab", description: "Seit wann dieser Zielwert vereinbart ist" }),
  ),
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Zielwert",
  title: "Zielwert",
  description: "Was für einen Indikator an einem Ziel vereinbart ist, und bis wann",
})
/** What is agreed for an Indikator at a Ziel. */
export type Zielwert = typeof Zielwert.Type

/** A file of further Zielwerte; `hinweis` stands wherever they are used, such as that they are an illustration. */
export const Zielwertdatei = Schema.Struct({
  format: Schema.Literal("1").pipe(
    Schema.annotateKey({ title: "Format", description: 'Version dieses Dateiformats: "1"' }),
  ),
  hinweis: Titel.pipe(
    Schema.annotateKey({ title: "Hinweis", description: "Woher die Zielwerte kommen; steht überall dabei" }),
  ),
  zielwerte: Schema.NonEmptyArray(Zielwert),
}).annotate({ identifier: "Zielwertdatei", title: "Zielwerte", description: "Zielwerte, die neben dem Konzept stehen" })
/** A file of further Zielwerte. */
export type Zielwertdatei = typeof Zielwertdatei.Type
