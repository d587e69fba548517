import * as Schema from "effect/Schema"
import { GebietId, RaumeinheitId } from "./Kennung.ts"
import { Titel } from "./Text.ts"

/** Amtlicher Gemeindeschlüssel: eight digits as text, the first two name the Land (01–16). */
export const Ags = Schema.String.check(Schema.isPattern(/^(?:0[1-9]|1[0-6])\d{6}$/u, { befund: "AgsUngueltig" }))
  .annotate({
    identifier: "Ags",
    title: "AGS",
    description: "Amtlicher Gemeindeschlüssel, acht Ziffern in Anführungszeichen",
  })
  .pipe(Schema.brand("Ags"))
/** Amtlicher Gemeindeschlüssel. */
export type Ags = typeof Ags.Type

/** One area of a Raumeinheit, found by its key; its name is only a label. */
export const Gebiet = Schema.Struct({ id: GebietId, titel: Titel }).annotate({
  identifier: "Gebiet",
  title: "Gebiet",
  description: "Ein Stadtteil, Bezirk … mit dem Schlüssel der Statistikstelle",
})
/** One area of a Raumeinheit. */
export type Gebiet = typeof Gebiet.Type

/** A division of the Kommune into areas, such as its Stadtteile. Indices are comparable within one division only. */
export const Raumeinheit = Schema.Struct({
  id: RaumeinheitId,
  titel: Titel,
  gebiete: Schema.NonEmptyArray(Gebiet),
}).annotate({ identifier: "Raumeinheit", title: "Raumeinheit", description: "Eine Gliederung der Kommune in Gebiete" })
/** A division of the Kommune into areas. */
export type Raumeinheit = typeof Raumeinheit.Type

/** The municipality whose strategy this is. */
export const Kommune = Schema.Struct({
  ags: Ags,
  name: Titel.pipe(Schema.annotateKey({ title: "Name", description: "Name der Kommune" })),
  raumeinheiten: Schema.optionalKey(Schema.Array(Raumeinheit)),
}).annotate({
  identifier: "Kommune",
  title: "Kommune",
  description: "Die Kommune mit AGS, Name und ihrer räumlichen Gliederung",
})
/** The municipality whose strategy this is. */
export type Kommune = typeof Kommune.Type
