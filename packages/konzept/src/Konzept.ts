import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Akteur } from "./Akteur.ts"
import { Aussage } from "./Aussage.ts"
import { Beteiligungsschritt } from "./Beteiligungsschritt.ts"
import { Bewertungsregeln } from "./Bewertungsregeln.ts"
import { Bezeichnungen } from "./Bezeichnung.ts"
import { Gremium } from "./Gremium.ts"
import { Handlungsfeld } from "./Handlungsfeld.ts"
import { Indikator } from "./Indikator.ts"
import { KonzeptId } from "./Kennung.ts"
import { Kommune } from "./Kommune.ts"
import { Kontinuitaet } from "./Kontinuitaet.ts"
import { Massnahme } from "./Massnahme.ts"
import { Messgroesse } from "./Messgroesse.ts"
import { Oberziel } from "./Oberziel.ts"
import { Quelle } from "./Quelle.ts"
import { Rolle } from "./Rolle.ts"
import { Titel } from "./Text.ts"
import { Veroeffentlichung } from "./Veroeffentlichung.ts"
import { Vorgaben } from "./Vorgaben.ts"
import { Zeitbezug } from "./Zeitbezug.ts"
import { Ziel } from "./Ziel.ts"
import { Zielgruppe } from "./Zielgruppe.ts"
import { Zielwert } from "./Zielwert.ts"

const listOf = <S extends Schema.Constraint>(noun: S) =>
  Schema.Array(noun).pipe(Schema.withDecodingDefaultKey(Effect.succeed([])))

/** One edition (Fassung) of the strategy of one Kommune. Lists that a Kommune has nothing for may be left out. */
export const Konzept = Schema.Struct({
  format: Schema.Literal("1").pipe(
    Schema.annotateKey({ title: "Format", description: 'Version dieses Dateiformats: "1"' }),
  ),
  id: KonzeptId,
  titel: Titel,
  fassung: Titel.pipe(
    Schema.annotateKey({ title: "Fassung", description: 'Welche Ausgabe es ist, zum Beispiel "Februar 2019"' }),
  ),
  zeit: Schema.optionalKey(Zeitbezug).pipe(
    Schema.annotateKey({ title: "Zeit", description: "Wann die Fassung geschrieben wurde" }),
  ),
  zustand: Schema.Literals(["entwurf", "abgestimmt", "beschlossen", "inKraft", "inFortschreibung", "abgeloest"]).pipe(
    Schema.annotateKey({ title: "Zustand", description: "Wie weit die Fassung ist" }),
  ),
  vorgaengerId: Schema.optionalKey(KonzeptId).pipe(
    Schema.annotateKey({ title: "Vorgänger", description: "Die frühere Fassung, in fassungen/<Kennung>.yaml" }),
  ),
  kommune: Kommune,
  bezeichnungen: Schema.optionalKey(Bezeichnungen),
  vorgaben: Schema.optionalKey(Vorgaben),
  bewertungsregeln: Schema.optionalKey(Bewertungsregeln),
  quellen: listOf(Quelle),
  aussagen: listOf(Aussage),
  beteiligungsschritte: listOf(Beteiligungsschritt),
  rollen: listOf(Rolle),
  oberziele: listOf(Oberziel),
  handlungsfelder: listOf(Handlungsfeld),
  ziele: listOf(Ziel),
  massnahmen: listOf(Massnahme),
  zielgruppen: listOf(Zielgruppe),
  akteure: listOf(Akteur),
  gremien: listOf(Gremium),
  messgroessen: listOf(Messgroesse),
  indikatoren: listOf(Indikator),
  zielwerte: listOf(Zielwert),
  veroeffentlichungen: listOf(Veroeffentlichung),
  kontinuitaet: listOf(Kontinuitaet),
}).annotate({ identifier: "Konzept", title: "Konzept", description: "Eine Fassung der Strategie einer Kommune" })
/** One edition of the strategy of one Kommune. */
export type Konzept = typeof Konzept.Type
