import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { type Intervall, intervall } from "./Intervall.ts"

/** The smallest interval around the corners, or the reason why doubles cannot hold it. */
export const hull = (corners: ReadonlyArray<number>): Result.Result<Intervall, NichtDefiniert> => {
  const von = Math.min(...corners)
  const bis = Math.max(...corners)
  if (von === -Infinity || bis === Infinity) {
    return Result.fail(new NichtDefiniert({ grund: "zuGross", gefunden: `[${von}, ${bis}]` }))
  }
  return intervall(von, bis)
}
