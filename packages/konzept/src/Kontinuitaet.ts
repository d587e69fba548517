import * as Schema from "effect/Schema"
import { AkteurId, GremiumId, HandlungsfeldId, Kennung, ZielId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"

/** What became of entries of the former edition. */
export const Wandel = Schema.Literals([
  "uebernommen",
  "geaendert",
  "neu",
  "geteilt",
  "zusammengefuehrt",
  "entfallen",
]).annotate({
  identifier: "Wandel",
  title: "Wandel",
  description: "uebernommen, geaendert, neu, geteilt, zusammengefuehrt oder entfallen",
})
/** What became of entries of the former edition. */
export type Wandel = typeof Wandel.Type

/** How an edition looks back on what the former one wanted. */
export const Rueckblick = Schema.Struct({
  ergebnis: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Ergebnis", description: "Wie weit es gelang, in Worten der Kommune" }),
  ),
  text: Schema.optionalKey(Text),
  erreicht: Schema.optionalKey(Schema.Array(Text)).pipe(
    Schema.annotateKey({ title: "Erreicht", description: "Was im Einzelnen erreicht wurde" }),
  ),
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Rueckblick",
  title: "Rückblick",
  description: "Bewertung dessen, was die frühere Fassung wollte",
})
/** How an edition looks back on what the former one wanted. */
export type Rueckblick = typeof Rueckblick.Type

const kante = <Nomen extends string, Id extends Schema.Codec<string, string>>(nomen: Nomen, id: Id) =>
  Schema.Struct({
    nomen: Schema.Literal(nomen),
    wandel: Wandel,
    von: Schema.optionalKey(Schema.Array(Kennung)).pipe(
      Schema.annotateKey({ title: "von", description: "Kennungen der früheren Fassung" }),
    ),
    nach: Schema.optionalKey(Schema.Array(id)).pipe(
      Schema.annotateKey({ title: "nach", description: "Kennungen in dieser Fassung" }),
    ),
    text: Schema.optionalKey(Text),
    rueckblick: Schema.optionalKey(Rueckblick),
    stelle: Schema.optionalKey(Stelle),
  })

/** An edge between two editions: what of the former became what of this one. */
export const Kontinuitaet = Schema.Union([
  kante("ziel", ZielId),
  kante("handlungsfeld", HandlungsfeldId),
  kante("gremium", GremiumId),
  kante("akteur", AkteurId),
]).annotate({
  identifier: "Kontinuitaet",
  title: "Kontinuität",
  description: "Was aus Einträgen der früheren Fassung wurde",
})
/** An edge between two editions. */
export type Kontinuitaet = typeof Kontinuitaet.Type
