import { Befund, formatBefunde } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

/** Why a file cannot be read: every fault at once, each with line and column. `message` holds them as German text. */
export class DateiUngueltig extends Schema.TaggedError<DateiUngueltig>()("DateiUngueltig", {
  befunde: Schema.Array(Befund),
}) {
  override get message(): string {
    return formatBefunde(this.befunde)
  }
}
