import { type Befund, isUnlesbar } from "@zielwerk/konzept"

/** The exit codes of `zielwerk`; what a shell or a script decides by. */
export const ausgaenge = {
  0: "in Ordnung, auch mit Warnungen und widersprüchlichen gedruckten Zahlen",
  1: "Fehler im Inhalt, mit --streng auch Warnungen",
  2: "falscher Aufruf",
  3: "Eingaben nicht lesbar (Datei, Kodierung, Aufbau, Spalten, Werte)",
  4: "Konflikt: eine Datei gibt es schon",
  5: "die Ausgabe lässt sich nicht schreiben",
  130: "abgebrochen",
} as const
/** One of the exit codes. */
export type Ausgang = keyof typeof ausgaenge

/** What findings mean for the exit code: unreadable beats faulty; warnings only count where asked for. */
export const ausgangOf = (befunde: ReadonlyArray<Befund>, streng: boolean): Ausgang => {
  if (befunde.some((befund) => befund.schwere === "fehler" && isUnlesbar(befund))) return 3
  return befunde.some(({ schwere }) => schwere === "fehler" || (streng && schwere === "warnung")) ? 1 : 0
}
