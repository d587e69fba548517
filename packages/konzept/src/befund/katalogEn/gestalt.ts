import { nenne } from "../katalog/Eintrag.ts"
import type { gestalt as deutsch } from "../katalog/gestalt.ts"
import { perhaps, type Saetze } from "./Saetze.ts"

/** What can be wrong with a single value. */
export const gestalt: Saetze<keyof typeof deutsch> = {
  AngabeFehlt: {
    was: ({ feld }) => `The key “${feld}” is missing.`,
    warum: () => "It is required in this place.",
    abhilfe: ({ feld }) => `Add the key “${feld}”.`,
  },
  AngabeUnbekannt: {
    was: ({ feld }) => `The key “${feld}” is unknown here.`,
    warum: ({ erlaubt, naechste }) =>
      `${erlaubt.length === 0 ? "No key may be called that." : `Allowed are: ${nenne(erlaubt, 40)}.`}${perhaps(naechste)}`,
    abhilfe: () => "Check the spelling or delete the key.",
  },
  FormatNeuer: {
    was: ({ gefunden }) => `The file is written in format ${gefunden}, by a newer version of zielwerk.`,
    warum: ({ bekannt }) => `This version knows format “${bekannt}”; what is newer it might get wrong.`,
    abhilfe: () => "Renew the program; “zielwerk --version” names the version that runs here.",
  },
  TypFalsch: {
    was: ({ feld, erwartet }) => `For “${feld}” ${erwartet} is expected.`,
    warum: ({ gefunden }) => `Found: ${gefunden}.`,
    abhilfe: ({ erwartet, vorschlag }) => {
      if (vorschlag !== undefined) return `Put the value in quotation marks: ${vorschlag}.`
      if (erwartet === "text") return 'Put the value in quotation marks, for example "2018"; check the indentation.'
      return erwartet === "a number"
        ? "Write a number without quotation marks and without a unit, for example 24.4."
        : "Check the value and the indentation before it."
    },
  },
  WertUnbekannt: {
    was: ({ feld, gefunden }) => `“${feld}” does not know the value ${gefunden}.`,
    warum: ({ erlaubt, naechste }) => `Allowed are: ${nenne(erlaubt, 40)}.${perhaps(naechste)}`,
    abhilfe: () => "Put in one of the allowed values.",
  },
  KennungUngueltig: {
    was: ({ gefunden }) => `This is no valid id: ${gefunden}.`,
    warum: ({ naechste = "" }) =>
      `Ids consist of letters without umlauts, digits, dot, hyphen and underscore (at most 64 characters).${perhaps(naechste)}`,
    abhilfe: () => "Spell umlauts out (ä→ae, ß→ss), replace blanks by hyphens; areas have a key.",
  },
  DatumUngueltig: {
    was: ({ gefunden, feld }) => `For “${feld}” this is no valid date: ${gefunden}.`,
    warum: () => "The day or the period does not exist, or it is not written in the expected form.",
    abhilfe: ({ vorschlag, form }) => {
      if (vorschlag !== "") return `Write it like this: ${vorschlag}.`
      return form === "tag"
        ? "Look the day up in a calendar and write it like this: 2018-12-31."
        : "Write it like this: 2018, 2018-Q3, 2018-12, 2018-12-31 or 2018/2019 (school year)."
    },
  },
  AgsUngueltig: {
    was: ({ gefunden }) => `This is no official municipality key (AGS): ${gefunden}.`,
    warum: () => "An AGS is a text of eight digits; the first two name the Land (01 to 16).",
    abhilfe: ({ vorschlag }) =>
      vorschlag === undefined
        ? 'Write the key with its leading zero and in quotation marks, for example "01001000".'
        : `Put the key in quotation marks: ${vorschlag}.`,
  },
  ZahlSchreibweise: {
    was: ({ feld, gefunden }) => `For “${feld}” this is not written as numbers are here: ${gefunden}.`,
    warum: ({ regel }) => regel,
    abhilfe: ({ vorschlag }) =>
      `If the number is meant, write it like this: ${vorschlag}; a text belongs in quotation marks.`,
  },
  ZahlUngenau: {
    was: ({ feld, gefunden }) => `For “${feld}” this cannot be stored exactly: ${gefunden}.`,
    warum: () => "Numbers are stored with at most 15 digits; what goes beyond would be lost in silence.",
    abhilfe: () => "Round the number; an id made of digits belongs in quotation marks.",
  },
  AgsErgaenzt: {
    was: ({ gefunden, ergaenzt }) => `The official municipality key ${gefunden} is read as “${ergaenzt}”.`,
    warum: () => "It has seven digits; mostly a spreadsheet has lost the leading zero.",
    abhilfe: ({ ergaenzt }) => `Write it like this: "${ergaenzt}".`,
  },
  IndikatorUnvollstaendig: {
    was: ({ feld }) => `The indicator lacks the key “${feld}”.`,
    warum: () => "An indicator without formula, unit or source can neither be computed nor be proved.",
    abhilfe: ({ feld }) =>
      feld === "formel"
        ? "Add “formel”; if only the printed value is known: { art: berichtet }."
        : `Add the key “${feld}”.`,
  },
  ZahlUngueltig: {
    was: ({ gefunden }) => `This is no number in the expected form: ${gefunden}.`,
    warum: ({ regel }) => regel,
    abhilfe: () =>
      "Write it without thousands separators and without a unit; if the value is missing, enter the reason (for example nochNichtErhoben).",
  },
  TextUngueltig: {
    was: ({ feld, laenge }) =>
      laenge === 0 ? `The text “${feld}” is empty.` : `With ${laenge} characters “${feld}” is too long.`,
    warum: ({ grenze }) => `It has 1 to ${grenze} characters.`,
    abhilfe: () => "Add to the text or shorten it.",
  },
  ZeichenVerboten: {
    was: ({ feld, zeichen }) =>
      `“${feld}” holds a character that cannot be seen or does not belong to the text (${zeichen}).`,
    warum: ({ stelle }) => `It is character ${stelle}; control characters can hide or turn around what stands there.`,
    abhilfe: () => "Type the text anew in this place; mostly the character comes from a copy.",
  },
  WertUngueltig: {
    was: ({ feld, gefunden }) => `The value of “${feld}” is not possible: ${gefunden}.`,
    warum: ({ regel }) => regel,
    abhilfe: () => "Correct the value.",
  },
}
