import { befund } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Ablauf, Pfeil } from "./Ablauf.ts"
import type { Arten, Verbuchungen } from "./Arten.ts"
import { verbuche } from "./createVerbuchen.ts"
import { TatsacheUnmoeglich } from "./TatsacheUnmoeglich.ts"

/**
 * Applies facts by a table made from the arrows of a machine: a fact has happened, so no guard is asked, and the machine
 * itself, which builds an actor for every step, is left alone.
 */
export const createReplay = <A extends Arten>(
  pfeile: ReadonlyArray<Pfeil<A>>,
  verbuchungen: Verbuchungen<A>,
): Pick<Ablauf<A>, "replay" | "replayZustand"> => {
  const knoten = createKnoten(pfeile)
  return {
    replay: (stand, tatsachen) => {
      let { zustand, akte } = stand
      let stelle = 0
      for (const tatsache of tatsachen) {
        const pfeil = knoten
          .get(zustand)
          ?.get(tatsache.type)
          ?.find(({ nach }) => nach === tatsache.zustandNach)
        if (pfeil === undefined) return Result.fail(unmoeglich(stelle, zustand, tatsache))
        akte = verbuche(verbuchungen, pfeil.antrag, akte, tatsache, pfeil)
        zustand = pfeil.nach
        stelle += 1
      }
      return Result.succeed({ ...stand, zustand, akte })
    },
    replayZustand: (beginn, tatsachen) => {
      let zustand = beginn
      let stelle = 0
      for (const tatsache of tatsachen) {
        const pfeil = knoten
          .get(zustand)
          ?.get(tatsache.type)
          ?.find(({ nach }) => nach === tatsache.zustandNach)
        if (pfeil === undefined) return Result.fail(unmoeglich(stelle, zustand, tatsache))
        zustand = pfeil.nach
        stelle += 1
      }
      return Result.succeed(zustand)
    },
  }
}

type Knoten<A extends Arten> = ReadonlyMap<A["zustand"], ReadonlyMap<string, ReadonlyArray<Pfeil<A>>>>

const createKnoten = <A extends Arten>(pfeile: ReadonlyArray<Pfeil<A>>): Knoten<A> =>
  new Map(
    [...Map.groupBy(pfeile, ({ aus }) => aus)].map(([aus, wege]) => [
      aus,
      Map.groupBy(wege, ({ tatsache }) => tatsache),
    ]),
  )

const unmoeglich = <A extends Arten>(
  stelle: number,
  zustand: A["zustand"],
  { type, zustandNach }: { readonly type: string; readonly zustandNach: A["zustand"] },
): TatsacheUnmoeglich =>
  new TatsacheUnmoeglich({
    stelle,
    befunde: [befund("TatsacheUnmoeglich", { zeiger: `/${stelle}` }, { tatsache: type, zustand, nach: zustandNach })],
  })
