import { posix } from "node:path"
import type { Datei, Verstoesse } from "./datei.ts"
import { formatOrt, isKnoten, type Knoten, listStellen, nameOf } from "./syntax.ts"

/**
 * Which public name has no comment? What an `index.ts` exports is followed to its declarations; a schema and its type of
 * one name are two. The reference is made of these comments, and so is what an editor shows.
 */
export const findOhneKommentar = (dateien: ReadonlyArray<Datei>): Verstoesse =>
  dateien
    .filter(({ pfad }) => /^packages\/[^/]+\/src\/index\.ts$/.test(pfad))
    .flatMap((index) => listOeffentliches(index, new Map(dateien.map((datei) => [datei.pfad, datei]))))
    .filter(({ datei, knoten }) => !hasKommentar(datei, knoten))
    .map(({ datei, knoten, name }) => `${formatOrt(datei, knoten)}: ${name} is exported without a comment`)

type Deklaration = { readonly datei: Datei; readonly knoten: Knoten; readonly name: string }

/** Declarations behind the exports of a file, through any number of re-exports; all names, or only some. */
const listOeffentliches = (
  datei: Datei,
  dateien: ReadonlyMap<string, Datei>,
  gesucht?: ReadonlySet<string>,
): ReadonlyArray<Deklaration> =>
  listKinder(datei).flatMap((knoten) => {
    if (knoten.type !== "ExportNamedDeclaration" && knoten.type !== "ExportAllDeclaration") return []
    if (isKnoten(knoten.declaration)) {
      return listNamen(knoten.declaration)
        .filter((name) => gesucht?.has(name) ?? true)
        .map((name) => ({ datei, knoten, name }))
    }
    const ziel = isKnoten(knoten.source) ? String(knoten.source["value"]) : ""
    const quelle = dateien.get(posix.join(posix.dirname(datei.pfad), ziel))
    if (!ziel.startsWith(".") || quelle === undefined) return []
    if (knoten.type === "ExportAllDeclaration") return listOeffentliches(quelle, dateien, gesucht)
    const namen = listKnoten(knoten["specifiers"])
      .filter(({ exported }) => gesucht?.has(nameOf(exported) ?? "") ?? true)
      .flatMap(({ local }) => nameOf(local) ?? [])
    return listOeffentliches(quelle, dateien, new Set(namen))
  })

const listKinder = (datei: Datei): ReadonlyArray<Knoten> => listKnoten(listStellen(datei)[0]?.knoten["body"])

const listKnoten = (wert: unknown): ReadonlyArray<Knoten> => (Array.isArray(wert) ? wert.filter(isKnoten) : [])

const listNamen = (deklaration: Knoten): ReadonlyArray<string> =>
  deklaration.type === "VariableDeclaration"
    ? listKnoten(deklaration["declarations"]).flatMap(({ id }) => nameOf(id) ?? [])
    : [nameOf(deklaration["id"]) ?? ""]

const hasKommentar = ({ text }: Datei, { start }: Knoten): boolean =>
  /\/\*\*(?:(?!\*\/)[\s\S])*\*\/\s*$/.test(text.slice(0, start))
