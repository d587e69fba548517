/** A flag: what stands behind it, whether it may be left out, and what it does. */
export interface Schalter {
  readonly wert?: string
  readonly pflicht?: true
  readonly text: string
}

/** All flags by name; each means the same wherever a command has it. */
export const schalter = {
  stichtag: { wert: "JJJJ-MM-TT", pflicht: true, text: "Tag der Auswertung; spätere Werte zählen nicht (Pflicht)" },
  format: { wert: "text|json", text: "Ausgabe für Menschen oder für Programme (Vorgabe: text)" },
  streng: { text: "auch bei Warnungen mit 1 enden" },
  kodierung: { wert: "utf-8|windows-1252", text: "wie Dateien zu lesen sind, die kein UTF-8 sind (Vorgabe: utf-8)" },
  "grenze-mb": { wert: "N", text: "größte Datei, die gelesen wird, in Megabyte, 1 bis 500 (Vorgabe: 20)" },
  hilfe: { text: "diese Hilfe" },
} as const satisfies { readonly [name: string]: Schalter }
/** The name of a flag. */
export type SchalterName = keyof typeof schalter

interface Befehl {
  readonly satz: string
  readonly text: string
  readonly schalter: ReadonlyArray<SchalterName>
  readonly beispiel: string
}

/** The commands: what each is for and which flags it has. */
export const befehle = {
  pruefen: {
    satz: "prüft die Dateien einer Kommune und rechnet die gedruckten Zahlen nach",
    text: "Alle Fehler aller Dateien werden auf einmal genannt, jeder mit Datei, Zeile und Abhilfe.",
    schalter: ["format", "streng", "kodierung", "grenze-mb", "hilfe"],
    beispiel: "zielwerk pruefen musterstadt --format json",
  },
  auswerten: {
    satz: "wertet ein Konzept zu einem Stichtag aus",
    text: "Das Ergebnis steht auf stdout, Fehler und Warnungen auf stderr. Verhindern Fehler die Auswertung, bleibt stdout leer.",
    schalter: ["stichtag", "format", "kodierung", "grenze-mb", "hilfe"],
    beispiel: "zielwerk auswerten musterstadt --stichtag 2018-12-31",
  },
  zeigen: {
    satz: "zeigt den Baum eines Konzepts: Handlungsfelder, Ziele, Maßnahmen, Indikatoren",
    text: "Gelesen wird nur konzept.yaml.",
    schalter: ["format", "kodierung", "grenze-mb", "hilfe"],
    beispiel: "zielwerk zeigen musterstadt",
  },
} as const satisfies { readonly [name: string]: Befehl }
/** The name of a command. */
export type BefehlName = keyof typeof befehle

/** Is the word the name of a command? */
export const isBefehl = (wort: string): wort is BefehlName => Object.hasOwn(befehle, wort)
