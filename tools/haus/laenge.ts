import { type Datei, isTest, type Verstoesse } from "./datei.ts"

const grenze = 250

/** Which source file is too long to be read at one go? Tests may be longer, as they are lists. */
export const findZuLang = (dateien: ReadonlyArray<Datei>): Verstoesse =>
  dateien
    .filter(({ pfad }) => pfad.endsWith(".ts") && !isTest(pfad))
    .map(({ pfad, text }) => ({ pfad, zeilen: text.replace(/\n$/, "").split("\n").length }))
    .filter(({ zeilen }) => zeilen > grenze)
    .map(({ pfad, zeilen }) => `${pfad}: ${zeilen} lines, at most ${grenze}`)
