import { Befund, formatBefunde } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

/** Why titles do not fit a machine: every fault at once. */
export class UmbenennungUngueltig extends Schema.TaggedError<UmbenennungUngueltig>()("UmbenennungUngueltig", {
  befunde: Schema.Array(Befund),
}) {
  override get message(): string {
    return formatBefunde(this.befunde)
  }
}
