import type { Befund } from "@zielwerk/konzept"
import type { Ausgang } from "./Ausgang.ts"
import type { Meldung } from "./Meldung.ts"

/** What a command returns: its result for stdout, the Befunde or the one fault for stderr, and the exit code. */
export interface Ergebnis {
  readonly ausgang: Ausgang
  readonly stdout: string
  readonly befunde: ReadonlyArray<Befund>
  readonly meldung?: Meldung
}
