import { Befund, formatBefunde } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

/** Why this is no file of a cycle: every fault at once. */
export class ZyklusUngueltig extends Schema.TaggedError<ZyklusUngueltig>()("ZyklusUngueltig", {
  befunde: Schema.Array(Befund),
}) {
  override get message(): string {
    return formatBefunde(this.befunde)
  }
}
