import { type Befund, befund, befundeOfIssue } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Ablauf, Ablaufstand } from "./Ablauf.ts"
import type { Arten } from "./Arten.ts"
import { StandUngueltig } from "./StandUngueltig.ts"

/** How the record and the state of one version become those of the next, by the number of the older one. */
export type Wanderungen = { readonly [version: number]: (alt: Altstand) => Altstand }
/** What a stored state holds, whatever its version. */
export interface Altstand {
  readonly zustand: unknown
  readonly akte: unknown
}

/** Reads a stored state: an old one is brought up to date, one of another machine or of a later version is refused. */
export const createDecodeStand = <A extends Arten>(plan: {
  readonly name: string
  readonly version: number
  readonly zustaende: ReadonlyArray<A["zustand"]>
  readonly akte: Schema.Codec<A["akte"], unknown>
  readonly wanderungen: Wanderungen
}): Ablauf<A>["decodeStand"] => {
  const { name, version, wanderungen } = plan
  const decodeHuelle = Schema.decodeUnknownResult(Huelle, optionen)
  const decodeInhalt = Schema.decodeUnknownResult(
    Schema.Struct({ zustand: Schema.Literals(plan.zustaende), akte: plan.akte }),
    optionen,
  )
  return (plain) => {
    const huelle = decodeHuelle(plain)
    if (Result.isFailure(huelle)) return refuse(befundeOfIssue(huelle.failure.issue))
    const { ablauf, version: seine, ...inhalt } = huelle.success
    if (ablauf !== name) return refuse([befund("AblaufFremd", { zeiger: "/ablauf" }, { ablauf, erwartet: name })])
    let heutiger: Altstand = inhalt
    for (let alt = seine; alt < version; alt += 1) {
      const wandere = wanderungen[alt]
      if (wandere === undefined) return refuse([versionUnbekannt(seine, version)])
      heutiger = wandere(heutiger)
    }
    if (seine > version) return refuse([versionUnbekannt(seine, version)])
    const stand = decodeInhalt(heutiger)
    return Result.isFailure(stand)
      ? refuse(befundeOfIssue(stand.failure.issue))
      : Result.succeed<Ablaufstand<A>>({ ablauf, version, ...stand.success })
  }
}

const Huelle = Schema.Struct({
  ablauf: Schema.String,
  version: Schema.Natural,
  zustand: Schema.Unknown,
  akte: Schema.Unknown,
})
const optionen = { errors: "all", onExcessProperty: "error", reportInput: true } as const

const versionUnbekannt = (version: number, bekannt: number): Befund =>
  befund("VersionUnbekannt", { zeiger: "/version" }, { version, hoechste: bekannt })

const refuse = (befunde: ReadonlyArray<Befund>): Result.Result<never, StandUngueltig> =>
  Result.fail(new StandUngueltig({ befunde }))
