import type { Arten, Ereignis, Verbuchungen, Weg } from "./Arten.ts"

/** Puts a request on record, or the fact that it became: what its own rule says, and its day. */
export const verbuche = <A extends Arten>(
  verbuchungen: Verbuchungen<A>,
  type: A["antrag"]["type"],
  akte: A["akte"],
  angaben: Pick<A["antrag"], "am">,
  weg: Weg<A["zustand"]>,
): A["akte"] => {
  const rule = verbuchungen[type] as Regel<A> | undefined
  const neue = rule === undefined ? akte : rule(akte, angaben, weg)
  // a copy that nobody else holds yet may be changed: a second one would double the time of replaying
  return neue === akte ? { ...akte, zuletztAm: angaben.am } : Object.assign(neue, { zuletztAm: angaben.am })
}
type Regel<A extends Arten> = (akte: A["akte"], angaben: object, weg: Weg<A["zustand"]>) => A["akte"]

/**
 * The one action of all our machines. XState lays what an action gives over what was there, so what a rule takes off the
 * record has to be named: it stays in the machine as `undefined`.
 */
export const createVerbuchen =
  <A extends Arten>(verbuchungen: Verbuchungen<A>) =>
  (
    { context, event }: { readonly context: A["akte"]; readonly event: Ereignis<A> },
    weg: Weg<A["zustand"]>,
  ): A["akte"] => ({
    ...Object.fromEntries(Object.keys(context).map((feld) => [feld, undefined])),
    ...verbuche(verbuchungen, event.type, context, event, weg),
  })
