import type { Befund } from "@zielwerk/konzept"
import type { Arten, Ereignis, Pruefungen } from "./Arten.ts"

/** What stands at an arrow: the names of its guards and the state it leads to. */
export interface Bedingung<Zustand extends string = string> {
  readonly pruefungen: ReadonlyArray<string>
  readonly nach: Zustand
}

/** The one guard of all our machines: does everything that the arrow names let the request pass? */
export const createErfuellt =
  <A extends Arten>(pruefungen: Pruefungen<A>) =>
  (
    { context: akte, event: antrag }: { readonly context: A["akte"]; readonly event: Ereignis<A> },
    bedingung: Bedingung<A["zustand"]>,
  ): boolean =>
    isGemeint(antrag, bedingung.nach) &&
    bedingung.pruefungen.every((name) =>
      pruefungen[name]?.({ akte, antrag, umstaende: antrag.umstaende, nach: bedingung.nach }).every(letsPass),
    )

/** Of several arrows for one request the request means the one whose state it names. */
export const isGemeint = (antrag: object, nach: string): boolean =>
  !("zustandNach" in antrag) || antrag.zustandNach === nach

/** Does a finding leave the request allowed? */
export const letsPass = ({ schwere }: Befund): boolean => schwere !== "fehler"
