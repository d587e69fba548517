import { showWert } from "@zielwerk/konzept"
import { type Meldung, renderMeldung } from "../Meldung.ts"

/** An argument as it stands in a command line. */
export interface Argument {
  readonly position: number
  readonly text: string
}

/** What is wrong with a command line: the first fault found, with the position of its argument where it has one. */
export interface Aufruffehler {
  readonly was: string
  readonly argument?: Argument
  readonly warum: string
  readonly abhilfe: string
}

/** A fault of the command line in the form that faults of files have. */
export const toMeldung = ({ was, argument, warum, abhilfe }: Aufruffehler): Meldung => ({
  was,
  wo: argument === undefined ? [] : [`Argument ${argument.position}: ${showWert(argument.text)}`],
  warum,
  abhilfe,
})

/** A fault of the command line as text. */
export const renderAufruffehler = (fehler: Aufruffehler): string => renderMeldung(toMeldung(fehler))
