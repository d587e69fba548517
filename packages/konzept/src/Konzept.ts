import * as Effect from "effect/Effect"
import * as Schema from "effect/Schema"
import { Handlungsfeld } from "./Handlungsfeld.ts"
import { Indikator } from "./Indikator.ts"
import { KonzeptId } from "./Kennung.ts"
import { Kommune } from "./Kommune.ts"
import { Massnahme } from "./Massnahme.ts"
import { Messgroesse } from "./Messgroesse.ts"
import { Oberziel } from "./Oberziel.ts"
import { Quelle } from "./Quelle.ts"
import { Rolle } from "./Rolle.ts"
import { Titel } from "./Text.ts"
import { Veroeffentlichung } from "./Veroeffentlichung.ts"
import { Ziel } from "./Ziel.ts"

const listOf = <S extends Schema.Constraint>(noun: S) =>
  Schema.Array(noun).pipe(Schema.withDecodingDefaultKey(Effect.succeed([])))

/** One edition (Fassung) of the strategy of one Kommune. Lists that a Kommune has nothing for may be left out. */
export const Konzept = Schema.Struct({
  format: Schema.Literal("1").annotate({ title: "Format", description: 'Version dieses Dateiformats: "1"' }),
  id: KonzeptId,
  titel: Titel,
  fassung: Titel.annotate({ title: "Fassung", description: 'Welche Ausgabe es ist, zum Beispiel "Februar 2019"' }),
  zustand: Schema.Literals(["entwurf", "beschlossen", "inKraft", "abgeloest"]).annotate({
    title: "Zustand",
    description: "Wie weit die Fassung ist",
  }),
  kommune: Kommune,
  quellen: listOf(Quelle),
  rollen: listOf(Rolle),
  oberziele: listOf(Oberziel),
  handlungsfelder: listOf(Handlungsfeld),
  ziele: listOf(Ziel),
  massnahmen: listOf(Massnahme),
  messgroessen: listOf(Messgroesse),
  indikatoren: listOf(Indikator),
  veroeffentlichungen: listOf(Veroeffentlichung),
}).annotate({ identifier: "Konzept", title: "Konzept", description: "Eine Fassung der Strategie einer Kommune" })
/** One edition of the strategy of one Kommune. */
export type Konzept = typeof Konzept.Type
