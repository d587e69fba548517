import { showWert } from "@zielwerk/konzept"

/** What is wrong with a command line: the first fault found, with the position of its argument where it has one. */
export interface Aufruffehler {
  readonly was: string
  readonly argument?: { readonly position: number; readonly text: string }
  readonly warum: string
  readonly abhilfe: string
}

/** A fault of the command line as text, in the form that faults of files have. */
export const renderAufruffehler = ({ was, argument, warum, abhilfe }: Aufruffehler): string =>
  [
    `Fehler: ${was}`,
    ...(argument === undefined ? [] : [`  wo:      Argument ${argument.position}: ${showWert(argument.text)}`]),
    `  warum:   ${warum}`,
    `  Abhilfe: ${abhilfe}`,
    "",
  ].join("\n")
