import { Befund, formatBefunde } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

/** Why a request is not granted: every reason at once, and the requests that could be made instead. */
export class AntragAbgelehnt extends Schema.TaggedError<AntragAbgelehnt>()("AntragAbgelehnt", {
  befunde: Schema.Array(Befund),
  stattdessen: Schema.Array(Schema.String),
}) {
  override get message(): string {
    return formatBefunde(this.befunde)
  }
}
