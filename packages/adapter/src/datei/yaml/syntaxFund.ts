import { befund } from "@zielwerk/konzept"
import type { YAMLError } from "yaml"
import type { Fund } from "../Fund.ts"

/** What the syntax of YAML asks, in words of people who do not know it. */
const regeln = {
  einrueckung: "Die Einrückung passt nicht zu den Zeilen davor, oder davor wird eine Klammer nicht geschlossen.",
  tabulator: "Eingerückt wird mit Leerzeichen; hier steht ein Tabulator.",
  zeichenFehlt: "Hier fehlt ein Zeichen: eine Klammer, ein Komma, ein Doppelpunkt oder das Leerzeichen dahinter.",
  anfuehrung: "Das Anführungszeichen wird nicht geschlossen.",
  doppelpunkt:
    "Vor und hinter einem Doppelpunkt steht mehr als ein Wert; Text mit Doppelpunkt gehört in Anführungszeichen.",
  schluessel: "Vor dem Doppelpunkt steht ein einfacher Text auf einer Zeile, keine Liste und kein Abschnitt.",
  sonderzeichen: "Text, der mit einem Sonderzeichen wie @ oder % beginnt, gehört in Anführungszeichen.",
  rueckstrich:
    "In doppelten Anführungszeichen leitet \\ ein Steuerzeichen ein; einfache Anführungszeichen lassen ihn stehen.",
  mehrereDokumente: "Eine Datei enthält genau ein Dokument; „---“ steht höchstens ganz am Anfang.",
  typangabe: "Typangaben mit „!“ sind nicht erlaubt; Text, der so beginnt, gehört in Anführungszeichen.",
  anweisung: "Zeilen, die mit % beginnen, sind hier nicht erlaubt.",
  unklar: "Einrückung, Anführungszeichen oder Klammern passen nicht zusammen.",
} as const

/** A fault of the syntax; `ursache` holds a library's own words. */
export const syntaxFund = (von: number, regel: keyof typeof regeln, ursache?: string): Fund => [
  von,
  befund("YamlSyntax", {}, { regel: regeln[regel] }, ursache?.slice(0, 200)),
]

const regelOfCode: { readonly [code in YAMLError["code"]]?: keyof typeof regeln } = {
  BAD_INDENT: "einrueckung",
  TAB_AS_INDENT: "tabulator",
  MISSING_CHAR: "zeichenFehlt",
  BLOCK_AS_IMPLICIT_KEY: "doppelpunkt",
  MULTILINE_IMPLICIT_KEY: "schluessel",
  KEY_OVER_1024_CHARS: "schluessel",
  BAD_SCALAR_START: "sonderzeichen",
  BAD_DQ_ESCAPE: "rueckstrich",
  BAD_DIRECTIVE: "anweisung",
}

/** What the library complains of; tags are found in the tree and not told twice. */
export const fundOfYamlError = (
  { code, pos, message }: YAMLError,
  openingOf: (ende: number) => number,
): ReadonlyArray<Fund> => {
  if (code === "TAG_RESOLVE_FAILED") return []
  if (code === "MULTIPLE_ANCHORS" || code === "BAD_ALIAS" || code === "ALIAS_PROPS")
    return [[pos[0], befund("YamlVerweis", {}, {}, message)]]
  // the library points at the end of the file, where nobody would look for the quote that opens
  if (message.startsWith("Missing closing")) return [syntaxFund(openingOf(pos[0]), "anfuehrung", message)]
  return [syntaxFund(pos[0], regelOfCode[code] ?? "unklar", message)]
}
