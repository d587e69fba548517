import * as Schema from "effect/Schema"
import { Befund } from "./befund/Befund.ts"
import { formatBefunde } from "./befund/formatBefunde.ts"

/** Why this is no Konzept: every fault at once. `message` holds them as German text. */
export class KonzeptUngueltig extends Schema.TaggedError<KonzeptUngueltig>()("KonzeptUngueltig", {
  befunde: Schema.Array(Befund),
}) {
  override get message(): string {
    return formatBefunde(this.befunde)
  }
}
