import * as Schema from "effect/Schema"
import { version } from "./Auswertungsausgabe.ts"

const wort = (title: string, description: string) => Schema.String.annotate({ title, description })
const zaehlung = (title: string, description: string) => Schema.Natural.annotate({ title, description })
const spalten = (title: string, description: string) => Schema.Array(Schema.String).annotate({ title, description })

/**
 * What `statistik … --format json` prints: an index, not rounded, and all that is needed to check it. A table without an
 * index has no JSON: why is told on stderr.
 */
export const Statistikausgabe = Schema.Struct({
  version,
  index: wort("Index", "Name des Index, wie er aufgerufen wird: segregationIndex"),
  titel: wort("Titel", "Wie der Index auf Deutsch heißt"),
  wert: Schema.Finite.annotate({ title: "Wert", description: "Der Wert des Index, ungerundet" }),
  einheit: Schema.Literals(["index", "nats"]).annotate({
    title: "Einheit",
    description: "index: ohne Einheit; nats: Information mit natürlichen Logarithmen",
  }),
  formel: wort("Formel", "Die Formel, mit den Namen, unter denen Spalten in sie eingehen"),
  datei: wort("Datei", "Die Tabelle, wie sie im Aufruf steht"),
  gruppen: spalten("Gruppen", "Spalten der Gruppen, die gemeinte zuerst"),
  gesamt: Schema.optionalKey(wort("Gesamt", "Spalte mit allen, die Gruppe eingeschlossen, wo eine genannt ist")),
  ebene: Schema.optionalKey(wort("Ebene", "Wofür eine Zeile steht; ohne sie ist der Wert nicht vergleichbar")),
  n: zaehlung("Zeilen", "Wie viele Zeilen die Tabelle hat"),
  verwendet: zaehlung("Verwendet", "Wie viele Zeilen zählen; mit den leeren sind es alle"),
  leer: zaehlung("Leer", "Wie viele Zeilen ohne Menschen sind und nicht zählen"),
  leereGruppen: Schema.optionalKey(spalten("Leere Gruppen", "Gruppen, in denen niemand ist und die nicht zählen")),
}).annotate({
  identifier: "Statistikausgabe",
  title: "Statistik",
  description: "Was „zielwerk statistik --format json“ ausgibt",
})
/** What `statistik … --format json` prints. */
export type Statistikausgabe = typeof Statistikausgabe.Type
