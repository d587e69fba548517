import { grenzeGesucht } from "../grenzen.ts"
import type { dateien as deutsch } from "../katalog/dateien.ts"
import { nenne } from "../katalog/Eintrag.ts"
import { perhaps, type Saetze } from "./Saetze.ts"

/** What can be wrong with files, their bytes and their syntax. */
export const dateien: Saetze<keyof typeof deutsch> = {
  DateiFehlt: {
    was: ({ pfad }) => `The file “${pfad}” does not exist or cannot be read.`,
    warum: () => "The folder of a municipality holds konzept.yaml and, below it, beobachtungen/*.csv.",
    abhilfe: () => "Check the folder that stands behind the command, and the right to read the file.",
  },
  KeineBeobachtungen: {
    was: ({ pfad }) => `There is no CSV file below “${pfad}”.`,
    warum: () => "Without observations no indicator has a value, and no printed figure can be recomputed.",
    abhilfe: () => "Put the values there as CSV files; the handbook shows the columns.",
  },
  DateiLeer: {
    was: ({ datei }) => `The file “${datei}” is empty.`,
    warum: () => "It holds nothing but blanks, comments or a header.",
    abhilfe: ({ datei }) =>
      /\.csv$/iu.test(datei)
        ? "Add the content or delete the file; the handbook shows the columns."
        : "Add the content; “zielwerk init” writes a concept with comments as a template.",
  },
  DateiZuGross: {
    was: ({ megabyte }) => `With ${megabyte.replace(",", ".")} MB the file is too large.`,
    warum: ({ grenze }) => `The limit is ${grenze} MB.`,
    abhilfe: () => "Check whether it is the right file; spread larger holdings over several files.",
  },
  KodierungUngueltig: {
    was: ({ vermutung }) =>
      vermutung === "keinText" ? "The file does not hold plain text." : "The file is not saved as UTF-8.",
    warum: ({ byte, stelle, vermutung }) => {
      if (vermutung === "utf-16") return `Byte ${stelle} (${byte}) suggests UTF-16.`
      if (vermutung === "keinText") return `Byte ${stelle} (${byte}) does not occur in texts.`
      return `Byte ${stelle} (${byte}) does not occur like this in UTF-8; in Windows-1252 it stands for an umlaut.`
    },
    abhilfe: ({ vermutung }) => {
      if (vermutung === "utf-16") return "Save the file as UTF-8; spreadsheets call it “CSV UTF-8”."
      if (vermutung === "keinText")
        return "Check whether it is the right file; save a spreadsheet as “CSV UTF-8” first."
      return "Save the file as UTF-8 or read it with --kodierung windows-1252."
    },
  },
  YamlSyntax: {
    was: () => "The YAML file is not well formed here.",
    warum: ({ regel }) => regel,
    abhilfe: () =>
      "Check this line and the one before it: indentation with blanks, brackets, quotation marks, one single document.",
  },
  YamlUmfang: {
    was: ({ mass }) => `The YAML file goes beyond a limit: ${mass}.`,
    warum: ({ grenze }) => `Allowed are ${grenze}; the limit protects from files that bring a computer to a halt.`,
    abhilfe: () => "Simplify the file; a concept does not need as much.",
  },
  YamlVerweis: {
    was: () => "Anchors and aliases (& and *) are not allowed in the YAML file.",
    warum: () => "Everything is to stand where it applies; aliases can inflate a file without limit.",
    abhilfe: () => "Write the value out, or put it in quotation marks if it begins with & or *.",
  },
  SchluesselDoppelt: {
    was: ({ schluessel }) => `The key “${schluessel}” stands twice in the same section.`,
    warum: ({ ersteZeile }) => `It stands in line ${ersteZeile} already; which one counts cannot be told.`,
    abhilfe: () => "Delete one of the two.",
  },
  CsvUmfang: {
    was: ({ mass }) => `The CSV file goes beyond a limit: ${mass}.`,
    warum: ({ grenze }) => `Allowed are ${grenze}.`,
    abhilfe: () => "Check whether it is the right file; spread larger holdings over several files.",
  },
  CsvSyntax: {
    was: () => "The CSV file is not well formed here.",
    warum: () => "A quotation mark is not closed or stands in the middle of a field.",
    abhilfe: () => "Check the quotation marks of this line; inside a field they are doubled.",
  },
  TrennzeichenUnbekannt: {
    was: ({ gefunden }) => `The header separates its columns by ${gefunden}.`,
    warum: () => "Files are read with “;” and a decimal comma, or with “,” and a decimal point.",
    abhilfe: () => "Save the spreadsheet as “CSV UTF-8” with “;” as separator.",
  },
  ZeileUngleichLang: {
    was: ({ felder, spalten }) =>
      `The row has ${felder === 1 ? "1 field" : `${felder} fields`}, the header ${spalten}.`,
    warum: ({ trenner, stattdessen }) => {
      if (stattdessen !== "") return `The header separates by ${trenner}, this row apparently by ${stattdessen}.`
      const komma = trenner === "“,”" ? " A decimal comma separates in this file as well." : ""
      return `Each row needs as many fields as the header; empty fields count.${komma}`
    },
    abhilfe: () => "Add missing separators, delete superfluous ones, or put the field in quotation marks.",
  },
  SpalteFehlt: {
    was: ({ spalte }) => `The column “${spalte}” is missing.`,
    warum: ({ vorhanden, naechste }) =>
      `There are: ${nenne(vorhanden)}.${naechste === "" ? "" : ` “${naechste}” sounds similar.`}`,
    abhilfe: ({ spalte }) =>
      `Add “${spalte}” to the header or rename the column that is meant; the separator is “;” or “,”.`,
  },
  SpalteUnbekannt: {
    was: ({ spalte }) => `The column “${spalte}” is unknown.`,
    warum: ({ naechste, bekannt }) =>
      `What it means cannot be told.${naechste === "" ? ` Known are: ${nenne(bekannt, 40)}.` : perhaps(naechste)}`,
    abhilfe: () => "Rename or delete the column; dimensions of your own are called “merkmal:<name>”.",
  },
  SpalteDoppelt: {
    was: ({ spalte }) => `The column “${spalte}” occurs twice.`,
    warum: () => "Which of the two counts cannot be told.",
    abhilfe: () => "Delete or rename one of the two columns.",
  },
  BefundeGekuerzt: {
    was: ({ genannt, insgesamt }) =>
      `The file has ${insgesamt < grenzeGesucht ? "" : "at least "}${insgesamt} findings; ${genannt} are named.`,
    warum: () => "So many findings mostly have one cause in common; errors go before warnings.",
    abhilfe: () => "Mend the findings that are named and check the file again.",
  },
}
