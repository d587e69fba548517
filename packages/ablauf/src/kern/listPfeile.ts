import type { AnyStateMachine } from "xstate"
import type { Pfeil } from "./Ablauf.ts"
import type { Arten } from "./Arten.ts"
import type { Bedingung } from "./createErfuellt.ts"

/** Reads the arrows from a machine, in the order in which it declares them. */
export const listPfeile = <A extends Arten>(
  maschine: AnyStateMachine,
  tatsachen: { readonly [Type in A["antrag"]["type"]]: string },
): ReadonlyArray<Pfeil<A>> =>
  Object.values(maschine.states).flatMap((zustand) =>
    [...zustand.transitions].flatMap(([antrag, wege]) =>
      wege.map(({ guard }) => {
        const { pruefungen, nach } = bedingungOf(guard)
        const type = antrag as A["antrag"]["type"]
        return { aus: zustand.key, nach, antrag: type, tatsache: tatsachen[type], pruefungen }
      }),
    ),
  )

/** Every arrow of ours has the one guard, with this. */
const bedingungOf = (guard: unknown): Bedingung => (guard as { readonly params: Bedingung }).params
