import * as Schema from "effect/Schema"
import { Befund } from "./befund/Befund.ts"
import { formatBefunde } from "./befund/formatBefunde.ts"

/** Why these are no Zielwerte: every fault at once. `message` holds them as German text. */
export class ZielwerteUngueltig extends Schema.TaggedError<ZielwerteUngueltig>()("ZielwerteUngueltig", {
  befunde: Schema.Array(Befund),
}) {
  override get message(): string {
    return formatBefunde(this.befunde)
  }
}
