import { indexnamen } from "../statistik/indizes.ts"

/** A flag: what stands behind it, how often it may stand, what it does, and how it is written for example. */
export interface Schalter {
  readonly wert?: string
  readonly mehrfach?: true
  readonly text: string
  readonly beispiel?: string
}

/** All flags by name; each means the same wherever a command has it. */
export const schalter = {
  stichtag: { wert: "JJJJ-MM-TT", text: "Tag der Auswertung; spätere Werte zählen nicht (Pflicht)" },
  "bekannt-bis": {
    wert: "JJJJ-MM-TT",
    text: "was danach erfasst wurde, zählt nicht: der Stand von damals",
    beispiel: "--bekannt-bis 2019-06-30",
  },
  ziel: {
    wert: "ID",
    mehrfach: true,
    text: "nur dieses Oberziel, Handlungsfeld oder Ziel und was dazugehört (auch mehrmals)",
    beispiel: "--ziel sprache",
  },
  art: {
    wert: "ART",
    text: "nur Einträge einer Art, jeder ganz und mit seinen Stellen",
    beispiel: "--art gremium",
  },
  id: { wert: "ID", text: "nur der Eintrag mit dieser Kennung, gleich welcher Art", beispiel: "--id kurse" },
  handlungsfeld: {
    wert: "ID",
    text: "nur, was zu einem Handlungsfeld gehört",
    beispiel: "--art ziel --handlungsfeld sprache",
  },
  fassung: {
    wert: "ID",
    text: "eine frühere Fassung statt der geltenden: fassungen/ID.yaml",
    beispiel: "--fassung musterstadt-2016",
  },
  zielwerte: {
    wert: "DATEI",
    mehrfach: true,
    text: "Zielwerte aus einer weiteren YAML-Datei dazunehmen (auch mehrmals)",
    beispiel: "--zielwerte zielwerte.yaml",
  },
  gruppe: {
    wert: "SPALTE",
    mehrfach: true,
    text: "Spalte mit den Anzahlen einer Gruppe; die gemeinte zuerst (auch mehrmals)",
  },
  gesamt: { wert: "SPALTE", text: "Spalte mit allen, die Gruppe eingeschlossen" },
  ebene: {
    wert: "NAME",
    text: "wofür eine Zeile steht; es kommt in die Ausgabe",
    beispiel: "--ebene Stadtteile",
  },
  maschine: {
    wert: "NAME",
    text: "einen Ablauf zeigen: Zustände, Anträge, Prüfungen",
  },
  massnahme: {
    wert: "ID",
    text: "was mit dieser Maßnahme jetzt möglich ist und was den Rest verhindert",
  },
  zustand: {
    wert: "ZUSTAND",
    text: "Zustand der Maßnahme, wenn er ein anderer ist als im Konzept",
    beispiel: "--zustand beschlossen",
  },
  zyklus: {
    wert: "DATEI",
    text: "was nach den Regeln des Konzepts versäumt ist und wie weit das Jahr ist, aus einer YAML-Datei",
  },
  ueberschreiben: { text: "Dateien ersetzen, die es schon gibt", beispiel: "--ueberschreiben" },
  probe: { text: "nur sagen, was geschrieben würde", beispiel: "--probe" },
  format: {
    wert: "text|json",
    text: "Ausgabe für Menschen oder für Programme (Vorgabe: text)",
    beispiel: "--format json",
  },
  sprache: {
    wert: "de|en",
    text: "Sprache der Ausgabe; was im Konzept steht, bleibt, wie es ist (Vorgabe: de)",
    beispiel: "--sprache en",
  },
  streng: { text: "auch bei Warnungen mit 1 enden", beispiel: "--streng" },
  kodierung: {
    wert: "utf-8|windows-1252",
    text: "wie Dateien zu lesen sind, die kein UTF-8 sind (Vorgabe: utf-8)",
    beispiel: "--kodierung windows-1252",
  },
  "grenze-mb": {
    wert: "N",
    text: "größte Datei, die gelesen wird, in Megabyte, 1 bis 500 (Vorgabe: 20)",
    beispiel: "--grenze-mb 50",
  },
  hilfe: { text: "diese Hilfe" },
} as const satisfies { readonly [name: string]: Schalter }
/** The name of a flag. */
export type SchalterName = keyof typeof schalter

/** The shapes that have a JSON Schema; the first is the one that is meant where none is named. */
export const schemas = ["konzept", "pruefung", "auswertung", "zeigen", "statistik"] as const
/** The name of such a shape. */
export type Schemaname = (typeof schemas)[number]

/** The shells that zielwerk can teach its words. */
export const shells = ["bash", "zsh", "fish"] as const
/** The name of such a shell. */
export type Shell = (typeof shells)[number]

interface Befehl {
  readonly satz: string
  readonly text: string
  /** What the folder is to the command, if it takes one. */
  readonly ordner?: "gelesen" | "geschrieben"
  /** The words of which one is named in place of a folder, if it takes any. */
  readonly wahl?: ReadonlyArray<string>
  /** Is a word followed by the name of a file? */
  readonly datei?: true
  readonly schalter: ReadonlyArray<SchalterName>
  /** Flags that mean more here than elsewhere. */
  readonly eigene?: { readonly [name in SchalterName]?: Schalter }
  readonly beispiel: string
  /** Examples that ask for something else; no flag is added to them. */
  readonly weitere?: ReadonlyArray<string>
}

/** The commands: what each is for and which flags it has. */
export const befehle = {
  pruefen: {
    satz: "prüft die Dateien einer Kommune und rechnet die gedruckten Zahlen nach",
    text: "Alle Fehler aller Dateien werden auf einmal genannt, jeder mit Datei, Zeile und Abhilfe.",
    ordner: "gelesen",
    schalter: ["zielwerte", "format", "sprache", "streng", "kodierung", "grenze-mb", "hilfe"],
    beispiel: "zielwerk pruefen musterstadt",
  },
  auswerten: {
    satz: "wertet ein Konzept zu einem Stichtag aus",
    text: "Das Ergebnis steht auf stdout, Fehler und Warnungen auf stderr. Verhindern Fehler die Auswertung, bleibt stdout leer.",
    ordner: "gelesen",
    schalter: ["stichtag", "bekannt-bis", "ziel", "zielwerte", "format", "sprache", "kodierung", "grenze-mb", "hilfe"],
    eigene: {
      format: {
        wert: "text|md|json|csv",
        text: "Text, Markdown, JSON für Programme, oder die Werte als Tabelle (Vorgabe: text)",
        beispiel: "--format csv",
      },
    },
    beispiel: "zielwerk auswerten musterstadt --stichtag 2018-12-31",
  },
  zeigen: {
    satz: "zeigt, was in einem Konzept steht: den Baum, oder einzelne Einträge mit ihren Stellen",
    text: "Gelesen werden nur konzept.yaml oder die Fassung von --fassung, deren Vorgänger und was --zielwerte nennt.",
    ordner: "gelesen",
    schalter: ["art", "id", "handlungsfeld", "fassung", "zielwerte", "format", "kodierung", "grenze-mb", "hilfe"],
    beispiel: "zielwerk zeigen musterstadt",
  },
  statistik: {
    satz: "rechnet einen Index aus einer Tabelle in CSV, eine Zeile je Raumeinheit",
    text: "Die Zahlen der genannten Spalten müssen lückenlos sein; geraten wird nichts.",
    wahl: indexnamen,
    datei: true,
    schalter: ["gruppe", "gesamt", "ebene", "format", "kodierung", "grenze-mb", "hilfe"],
    beispiel: "zielwerk statistik segregationIndex bezirke.csv --gruppe zugezogene --gesamt einwohner",
  },
  ablauf: {
    satz: "zeigt Abläufe, sagt, was mit einer Maßnahme jetzt möglich ist, und prüft den Steuerungszyklus",
    text: "Genannt wird genau eines: --maschine, --massnahme oder --zyklus. Die beiden letzten gelten für einen Stichtag.",
    ordner: "gelesen",
    schalter: [
      "maschine",
      "massnahme",
      "zustand",
      "zyklus",
      "stichtag",
      "format",
      "sprache",
      "streng",
      "kodierung",
      "grenze-mb",
      "hilfe",
    ],
    eigene: {
      stichtag: { wert: "JJJJ-MM-TT", text: "Tag, an dem gefragt wird; Späteres zählt nicht" },
      format: {
        wert: "text|json|mermaid|ics",
        text: "Text oder JSON; ein Ablauf auch als Mermaid, ein Zyklus auch als Kalender (Vorgabe: text)",
        beispiel: "--format json",
      },
      streng: { text: "auch bei Versäumtem und bei Warnungen mit 1 enden", beispiel: "--streng" },
    },
    beispiel: "zielwerk ablauf musterstadt --massnahme sprachcafe --stichtag 2018-12-31",
    weitere: [
      "zielwerk ablauf --maschine massnahme",
      "zielwerk ablauf musterstadt --zyklus zyklus.yaml --stichtag 2018-12-31",
    ],
  },
  init: {
    satz: "legt ein kleines, vollständiges Konzept an, das man abwandelt",
    text: "Es gehört einer erfundenen Stadt; Kommentare darin sagen, was zu ändern ist.",
    ordner: "geschrieben",
    schalter: ["ueberschreiben", "probe", "hilfe"],
    beispiel: "zielwerk init musterstadt",
  },
  schema: {
    satz: "gibt das JSON-Schema von konzept.yaml aus, oder das von dem, was --format json schreibt",
    text: "Mit dem des Konzepts ergänzt und prüft ein Editor beim Schreiben; „init“ legt es daneben.",
    wahl: schemas,
    schalter: ["hilfe"],
    beispiel: "zielwerk schema",
  },
  vervollstaendigung: {
    satz: "gibt aus, womit eine Shell Befehle, Schalter und Ordner ergänzt",
    text: "Wo der Text hingehört, steht in seiner zweiten Zeile.",
    wahl: shells,
    schalter: ["hilfe"],
    beispiel: "zielwerk vervollstaendigung bash",
  },
} as const satisfies { readonly [name: string]: Befehl }
/** The name of a command. */
export type BefehlName = keyof typeof befehle

/** Is the word the name of a command? */
export const isBefehl = (wort: string): wort is BefehlName => Object.hasOwn(befehle, wort)

/** Does the command take a folder, and what does it do to it? */
export const ordnerOf = (befehl: BefehlName): Befehl["ordner"] => (befehle[befehl] as Befehl).ordner

/** The words of which one is named behind the command; none where it takes none. */
export const wahlOf = (befehl: BefehlName): ReadonlyArray<string> => (befehle[befehl] as Befehl).wahl ?? []

/** Is the word behind the command followed by the name of a file? */
export const hasDatei = (befehl: BefehlName): boolean => (befehle[befehl] as Befehl).datei === true

/** Examples of the command that ask for something else than its first. */
export const weitereOf = (befehl: BefehlName): ReadonlyArray<string> => (befehle[befehl] as Befehl).weitere ?? []

/** A flag as this command has it. */
export const schalterOf = (befehl: BefehlName, name: SchalterName): Schalter =>
  (befehle[befehl] as Befehl).eigene?.[name] ?? schalter[name]
