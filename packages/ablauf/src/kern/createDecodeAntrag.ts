import { befund, befundeOfIssue } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Ablauf } from "./Ablauf.ts"
import { AntragAbgelehnt } from "./AntragAbgelehnt.ts"
import type { Arten } from "./Arten.ts"

/** Reads a request that comes from outside: its name first, then what a request of this name has to say. */
export const createDecodeAntrag = <A extends Arten>(antraege: {
  readonly [Type in A["antrag"]["type"]]: Schema.Codec<A["antrag"], unknown>
}): Ablauf<A>["decodeAntrag"] => {
  const bekannt = Object.keys(antraege)
  const decodes = new Map(
    Object.entries<Schema.Codec<A["antrag"], unknown>>(antraege).map(([type, schema]) => [
      type,
      Schema.decodeUnknownResult(schema, { errors: "all", onExcessProperty: "error", reportInput: true }),
    ]),
  )
  return (plain) => {
    const type = typeOf(plain)
    const decode = decodes.get(type)
    if (decode === undefined) {
      const unbekannt = befund("AntragUnbekannt", { zeiger: "/type" }, { antrag: type, bekannt })
      return Result.fail(new AntragAbgelehnt({ befunde: [unbekannt], stattdessen: [] }))
    }
    return Result.mapError(
      decode(plain),
      ({ issue }) => new AntragAbgelehnt({ befunde: befundeOfIssue(issue), stattdessen: [] }),
    )
  }
}

const typeOf = (plain: unknown): string =>
  typeof plain === "object" && plain !== null && "type" in plain && typeof plain.type === "string" ? plain.type : ""
