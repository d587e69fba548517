import { Befund, formatBefunde } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

/** Why this is no stored state of a machine: every fault at once. */
export class StandUngueltig extends Schema.TaggedError<StandUngueltig>()("StandUngueltig", {
  befunde: Schema.Array(Befund),
}) {
  override get message(): string {
    return formatBefunde(this.befunde)
  }
}
