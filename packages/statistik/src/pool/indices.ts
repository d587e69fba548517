import type * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { correlationRatio } from "../segregation/correlationRatio.ts"
import { giniSegregation } from "../segregation/giniSegregation.ts"
import { gorard } from "../segregation/gorard.ts"
import { interaction } from "../segregation/interaction.ts"
import { isolation } from "../segregation/isolation.ts"
import { minMax } from "../segregation/minMax.ts"
import { mutualInformation } from "../segregation/mutualInformation.ts"
import { segregationIndex } from "../segregation/segregationIndex.ts"
import { theilH } from "../segregation/theilH.ts"

/** What another thread knows by name: a function cannot be sent to it. */
export const indices = {
  correlationRatio,
  giniSegregation,
  gorard,
  interaction,
  isolation,
  minMax,
  mutualInformation,
  segregationIndex,
  theilH,
} as const

/** The name of an index that a pool can compute (Indexname). */
export type Indexname = keyof typeof indices

/** The unit of this index. */
export type EinheitOf<N extends Indexname> =
  ReturnType<(typeof indices)[N]> extends Result.Result<Kennzahl<infer E>, NichtDefiniert> ? E : never
