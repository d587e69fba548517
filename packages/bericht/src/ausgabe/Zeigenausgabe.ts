import { Konzept } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { type Art, listArten } from "../eintrag/arten.ts"
import { version } from "./Auswertungsausgabe.ts"

/** What `zeigen --format json` prints of a whole Konzept. */
export interface Konzeptausgabe {
  readonly version: "1"
  readonly konzept: Konzept
  readonly hinweise?: { readonly [zielwertId: string]: string }
}

// with its type by name: spelled out it would be all nouns of the Konzept again
/** What `zeigen --format json` prints: the whole Konzept, with the hints of Zielwerte that come from other files. */
export const Konzeptausgabe: Schema.Codec<Konzeptausgabe> = Schema.Struct({
  version,
  // what is printed was decoded before: lists that a file leaves out are there
  konzept: Schema.toType(Konzept),
  hinweise: Schema.optionalKey(
    Schema.Record(Schema.String, Schema.String).annotate({
      title: "Hinweise",
      description: "Hinweise der Dateien, aus denen Zielwerte kommen, nach der Kennung des Zielwerts",
    }),
  ),
}).annotate({
  identifier: "Konzeptausgabe",
  title: "Konzept",
  description: "Das ganze Konzept, wie es gelesen wurde; Listen, die eine Datei weglässt, stehen leer da",
})

const arten = listArten()

const art = Schema.Literals(arten.map(({ name }) => name)).annotate({
  identifier: "Art",
  title: "Art",
  description: "Welches Nomen ein Eintrag ist",
})

const id = Schema.optionalKey(
  Schema.String.annotate({
    title: "Kennung",
    description: "Kennung des Eintrags; eine Kante zwischen Fassungen hat keine",
  }),
)

/** One place that names an entry: which entry it belongs to, and in which property of it. */
export const Nennungsausgabe = Schema.Struct({
  art,
  id,
  feld: Schema.String.annotate({
    title: "Feld",
    description: "Unter welcher Angabe er genannt wird, mit Punkten und ohne Positionen: beteiligte.wer",
  }),
}).annotate({
  identifier: "Nennungsausgabe",
  title: "Nennung",
  description: "Ein anderer Eintrag, der diesen nennt, und unter welcher Angabe",
})
/** One place that names an entry. */
export type Nennungsausgabe = typeof Nennungsausgabe.Type

const eintragOf = ({ name, einzahl, ast }: Art) =>
  Schema.Struct({
    art: Schema.Literal(name).annotate({ title: "Art", description: `immer „${name}“` }),
    id,
    titel: Schema.String.annotate({ title: "Titel", description: "Wie der Eintrag heißt, in einer Zeile" }),
    hinweis: Schema.optionalKey(
      Schema.String.annotate({ title: "Hinweis", description: "Hinweis der Datei, aus der ein Zielwert kommt" }),
    ),
    angaben: Schema.make<Schema.Codec<object>>(ast),
    genanntBei: Schema.Array(Nennungsausgabe).annotate({
      title: "Genannt bei",
      description: "Wer ihn nennt, in der Reihenfolge des Konzepts",
    }),
  }).annotate({ title: einzahl, description: "Ein Eintrag dieser Art und wer ihn nennt" })

/** An entry as JSON has it, of one kind or another: a new noun of the Konzept is here by itself. */
export const Eintragsausgabe = Schema.Union(arten.map(eintragOf)).annotate({
  identifier: "Eintragsausgabe",
  title: "Eintrag",
  description: "Ein Eintrag des Konzepts, wie er gelesen wurde, und wer ihn nennt",
})
/** An entry as JSON has it. */
export type Eintragsausgabe = typeof Eintragsausgabe.Type

/** What `zeigen --format json` prints where entries are asked for (`--art`, `--id`, `--handlungsfeld`). */
export const Eintraegeausgabe = Schema.Struct({
  version,
  art: Schema.optionalKey(art),
  eintraege: Schema.Array(Eintragsausgabe).annotate({
    title: "Einträge",
    description: "Die gesuchten Einträge; keine, wo keiner passt",
  }),
}).annotate({
  identifier: "Eintraegeausgabe",
  title: "Einträge",
  description: "Die gesuchten Einträge, und die Art, wo nach einer gesucht wurde",
})
/** What `zeigen --format json` prints where entries are asked for. */
export type Eintraegeausgabe = typeof Eintraegeausgabe.Type

/** What `zeigen --format json` prints: the whole Konzept, or the entries that are asked for. */
export const Zeigenausgabe = Schema.Union([Konzeptausgabe, Eintraegeausgabe]).annotate({
  identifier: "Zeigenausgabe",
  title: "Zeigen",
  description: "Was „zielwerk zeigen --format json“ ausgibt: das ganze Konzept oder die gesuchten Einträge",
})
/** What `zeigen --format json` prints. */
export type Zeigenausgabe = typeof Zeigenausgabe.Type
