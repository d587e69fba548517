import { nenne } from "../katalog/Eintrag.ts"
import type { zusammenhang as deutsch } from "../katalog/zusammenhang.ts"
import { perhaps, type Saetze, show } from "./Saetze.ts"

/** Inside of quotation marks. */
const inner = (titel: string): string => titel.replaceAll("„", "‘").replaceAll("“", "’")

/** What can be wrong between nouns and values that are each well formed. */
export const zusammenhang: Saetze<keyof typeof deutsch> = {
  KennungDoppelt: {
    was: ({ kennung }) => `The id “${kennung}” is given twice.`,
    warum: ({ erste }) => `It stands at ${erste} already; references would be ambiguous.`,
    abhilfe: () => "Give one of the two another id.",
  },
  VerweisUnbekannt: {
    was: ({ kennung, liste }) => `The reference to “${kennung}” leads nowhere: “${liste}” does not have it.`,
    warum: ({ bekannt, naechste }) =>
      `${bekannt.length === 0 ? "Nothing is entered there." : `Known are: ${nenne(bekannt, 8)}.`}${perhaps(naechste)}`,
    abhilfe: ({ liste }) => `Check the spelling or add the entry to “${liste}”.`,
  },
  TeilSeinerSelbst: {
    was: ({ kennung }) => `“${kennung}” is a part of itself.`,
    warum: ({ feld, kennung }) => `Whoever follows “${feld}” from entry to entry comes back to “${kennung}”.`,
    abhilfe: ({ feld, liste }) => `Delete one of the keys “${feld}” in “${liste}”.`,
  },
  TeilDoppelt: {
    was: ({ kennung, teil }) => `“${teil}” is in the sum “${kennung}” in two ways.`,
    warum: () => "The parts of a sum do not overlap; this way, what is in both would be counted twice.",
    abhilfe: () => "Name in “teile” only what does not overlap.",
  },
  TeileZuTief: {
    was: ({ kennung, grenze }) => `The sum “${kennung}” has more than ${grenze} levels.`,
    warum: () => "Nobody can follow sums that are nested this deep; the limit keeps the computation short.",
    abhilfe: () => "Name the lowest parts in “teile” straight away.",
  },
  MerkmalUnbekannt: {
    was: ({ merkmal, groesse }) => `“${groesse}” is not broken down by “${merkmal}”.`,
    warum: ({ erlaubt }) => (erlaubt.length === 0 ? "It has no dimensions." : `Its dimensions are: ${nenne(erlaubt)}.`),
    abhilfe: () => "Delete the dimension or enter it in “merkmale” of the Messgroesse.",
  },
  EinheitFalsch: {
    was: ({ gefunden, groesse }) => `The value of “${groesse}” has the unit “${gefunden}”.`,
    warum: ({ erwartet }) => `Agreed is “${erwartet}”.`,
    abhilfe: () => "Convert the value and correct the unit; percent and percentage points are different units.",
  },
  AnzahlNegativ: {
    was: ({ zahl, groesse }) => `The count ${show(zahl)} of “${groesse}” is negative.`,
    warum: () => "Counting starts at zero.",
    abhilfe: () => "Look the value up in its source and correct it.",
  },
  AnteilUnmoeglich: {
    was: ({ zahl, groesse }) => `The share ${show(zahl)} % of “${groesse}” does not lie between 0 and 100 %.`,
    warum: () => "A share is a part of its whole.",
    abhilfe: () => "Look the value up in its source; often the decimal comma is missing or it is per mille.",
  },
  GruppeGroesserAlsGesamt: {
    was: ({ gruppe, anzahl, gesamt, gesamtAnzahl }) =>
      `“${gruppe}” (${show(anzahl)}) is larger than “${gesamt}” (${show(gesamtAnzahl)}).`,
    warum: () => "A part cannot be larger than its whole (same time, same area).",
    abhilfe: () => "Look both values up in their source; often rows or columns are swapped.",
  },
  SummeWeichtAb: {
    was: ({ groesse, anzahl, summe }) => `“${groesse}” is ${show(anzahl)}, but the sum of its parts is ${show(summe)}.`,
    warum: () => "The Messgroesse names the parts that it consists of (same time, same area).",
    abhilfe: () => "Find out whether parts are missing or overlap; both values stay.",
  },
  WertFehlt: {
    was: ({ groesse, zeit, gebiet, titel }) =>
      `For “${groesse}” the value of ${zeit} is missing for “${gebiet}” (${titel}).`,
    warum: ({ raumeinheit, andere }) =>
      `It is there for ${andere} other areas (“${raumeinheit}”), for this one only at other times; that does not mean 0.`,
    abhilfe: () => "Add the value, or name the reason in “wert”, for example nochNichtErhoben or gesperrt.",
  },
  AuspraegungUnbekannt: {
    was: ({ auspraegung, merkmal }) => `There is no value for “${auspraegung}” (dimension “${merkmal}”).`,
    warum: ({ bekannt, naechste }) => `There are values for: ${nenne(bekannt)}.${perhaps(naechste)}`,
    abhilfe: () => "Check the spelling; without a value the printed figure cannot be recomputed.",
  },
  BeobachtungWiderspruch: {
    was: ({ groesse, zahl, andere }) =>
      `For “${groesse}” there are two values of the same source: ${andere} and ${zahl}.`,
    warum: ({ ort }) => `Time, area, dimensions and source are the same (first given at ${ort}).`,
    abhilfe: () => "Delete the wrong value; if they come from two sources, name both.",
  },
  QuellenUneinig: {
    was: ({ groesse, zahl, andere }) => `Two sources give different values for “${groesse}”: ${andere} and ${zahl}.`,
    warum: ({ ort }) => `Time, area and dimensions are the same (first given at ${ort}). Both values stay.`,
    abhilfe: () => "Find out which delimitation holds and note it at the Messgroesse.",
  },
  ZielOhneIndikator: {
    was: ({ ziel }) => `No indicator is agreed for “${inner(ziel)}” yet.`,
    warum: () => "Neither the goal nor a target names one; whether it is achieved cannot be measured.",
    abhilfe: () => "Nothing to correct; once an indicator is agreed, enter it in “indikatorIds” of the goal.",
  },
  AusgangRevidiert: {
    was: ({ zielwert, vereinbart, jetzt }) =>
      `The baseline of “${zielwert}” is ${show(vereinbart)}, the series now says ${show(jetzt)}.`,
    warum: () => "The value was corrected after the agreement (by a census, for instance); both stay.",
    abhilfe: () => "Decide whether the target is agreed anew; until then the agreed baseline holds.",
  },
  ErfassungUnbekannt: {
    was: ({ anzahl }) =>
      anzahl === 1
        ? "For 1 value it is not known when it was recorded."
        : `For ${anzahl} values it is not known when they were recorded.`,
    warum: ({ bekanntBis }) =>
      `Neither “erfasstAm” nor “veroeffentlichtAm” of the source is given; they count as known by ${bekanntBis}.`,
    abhilfe: () => "Fill the column “erfasstAm” or enter “veroeffentlichtAm” at the source.",
  },
  WerteZurueckgehalten: {
    was: ({ anzahl }) =>
      anzahl === 1
        ? "1 value is not shown, so that nobody can be recognised."
        : `${anzahl} values are not shown, so that nobody can be recognised.`,
    warum: ({ mindestfallzahl }) =>
      `Counts below ${mindestfallzahl} persons, and what would tell them, are withheld (“mindestfallzahl”).`,
    abhilfe: () => "Nothing to do; values of larger areas or groups can more often be shown.",
  },
  ZielOhneMassnahme: {
    was: ({ ziel }) => `No measures are developed for “${inner(ziel)}” yet.`,
    warum: () => "No measure of the concept names this goal.",
    abhilfe: () => "Nothing to correct: the working group develops measures during implementation.",
  },
}
