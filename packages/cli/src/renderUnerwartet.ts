import { showWert } from "@zielwerk/konzept"
import type { Ausgang } from "./Ausgang.ts"
import { renderMeldung } from "./Meldung.ts"
import { AusgabeVoll } from "./write.ts"

/** What no command foresaw, in words: the output takes no more, or the program itself is broken. */
export const renderUnerwartet = (error: unknown): { readonly ausgang: Ausgang; readonly text: string } => {
  const { name = "", message = "" } = error as { readonly name?: string; readonly message?: string }
  const [ausgang, was, warum, abhilfe] =
    error instanceof AusgabeVoll
      ? ([
          5,
          "Das Ergebnis lässt sich nicht schreiben.",
          `Das System meldet ${message}.`,
          "Freien Platz und Rechte des Ziels prüfen.",
        ] as const)
      : ([
          3,
          "zielwerk kann diese Eingaben nicht verarbeiten.",
          `Das ist ein Fehler in zielwerk, nicht in den Dateien: ${showWert(`${name}: ${message}`)}`,
          "Bitte melden, mit dem Aufruf und, wenn möglich, den Dateien.",
        ] as const)
  return { ausgang, text: renderMeldung({ was, wo: [], warum, abhilfe }) }
}
