import { type AnyStateMachine, assign, setup } from "xstate"
import type { Arten, Ereignis, Pruefungen, Verbuchungen } from "./Arten.ts"
import { createErfuellt } from "./createErfuellt.ts"
import { createVerbuchen } from "./createVerbuchen.ts"
import type { Schritt } from "./schritt.ts"

/** What can be asked in one state, and where each request leads; several ways if the request itself says which. */
export type Wegweiser<A extends Arten, Name extends string> = {
  readonly [Type in A["antrag"]["type"]]?: Schritt<A["zustand"], Name> | ReadonlyArray<Schritt<A["zustand"], Name>>
}

/** Makes an XState machine from its arrows: one guard and one action for all; its input is the record it begins with. */
export const createMaschine = <A extends Arten, Name extends string>({
  name,
  anfang,
  zustaende,
  pruefungen,
  verbuchungen,
}: {
  readonly name: string
  readonly anfang: A["zustand"]
  readonly zustaende: { readonly [Zustand in A["zustand"]]: Wegweiser<A, Name> }
  readonly pruefungen: Pruefungen<A>
  readonly verbuchungen: Verbuchungen<A>
}): AnyStateMachine =>
  setup({
    // oxlint-disable-next-line typescript/no-unnecessary-type-assertion -- XState reads its types here
    types: {} as { context: A["akte"]; events: Ereignis<A>; input: A["akte"] },
    guards: { erfuellt: createErfuellt<A>(pruefungen) },
    actions: { verbuchen: assign(createVerbuchen<A>(verbuchungen)) },
  }).createMachine({
    id: name,
    context: ({ input }: { readonly input: A["akte"] }) => input,
    initial: anfang,
    states: Object.fromEntries(Object.entries(zustaende).map(([zustand, on]) => [zustand, { on }])),
  } as never) as unknown as AnyStateMachine
