import { Datum } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Wettersymbol } from "./Wettersymbol.ts"

/** No prognosis, and why. */
export const OhnePrognose = Schema.Struct({
  _tag: Schema.Literal("KeinWert"),
  grund: Schema.Literals([
    "zuWenigePunkte",
    "reihenbruch",
    "ohneFrist",
    "keinVerlauf",
    "nichtJaehrlich",
    "zahlNichtDarstellbar",
  ]),
})
/** No prognosis, and why. */
export type OhnePrognose = typeof OhnePrognose.Type

/** No prognosis for this reason. */
export const ohneWeil = (grund: OhnePrognose["grund"]): OhnePrognose => ({ _tag: "KeinWert", grund })

/** Where a series may go: advice beside the verdict, never part of it. */
export const Prognose = Schema.Struct({
  /** from the last three changes: do they lead to the goal or away from it? */
  trend: Schema.Union([Schema.Literals(["verbessernd", "stabil", "verschlechternd"]), OhnePrognose]),
  /** least squares through at most the last ten points, at least five, carried to the due date */
  ols: Schema.Union([
    Schema.Struct({
      _tag: Schema.Literal("Gerade"),
      zahl: Schema.Finite,
      /** in the unit of the Indikator */
      steigungJeJahr: Schema.Finite,
      r2: Schema.Finite,
      n: Schema.Natural,
      von: Datum,
      bis: Datum,
    }),
    OhnePrognose,
  ]),
  wettersymbol: Schema.Union([Wettersymbol, OhnePrognose]),
}).annotate({
  identifier: "Prognose",
  title: "Prognose",
  description: "Wohin die Reihe führt; geht in kein Urteil ein",
})
/** Where a series may go. */
export type Prognose = typeof Prognose.Type
