import { Befund, formatBefunde } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

/** A stored fact that no arrow of the machine tells of; `stelle` counts from 0. */
export class TatsacheUnmoeglich extends Schema.TaggedError<TatsacheUnmoeglich>()("TatsacheUnmoeglich", {
  stelle: Schema.Natural,
  befunde: Schema.Array(Befund),
}) {
  override get message(): string {
    return formatBefunde(this.befunde)
  }
}
