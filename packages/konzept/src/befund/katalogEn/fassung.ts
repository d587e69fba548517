import { nenne } from "../katalog/Eintrag.ts"
import type { fassung as deutsch } from "../katalog/fassung.ts"
import { type Saetze, show } from "./Saetze.ts"

const vieleWorte: { readonly [viele: string]: string } = {
  keine: "no entry",
  eine: "one entry",
  mehrere: "several entries",
}
const vieleWort = (viele: string): string => vieleWorte[viele] ?? viele
const anzahlWort = (anzahl: number): string =>
  anzahl === 0 ? "no entry" : anzahl === 1 ? "one entry" : `${anzahl} entries`

const alsWorte: { readonly [als: string]: string } = { leitung: "chair", vertretung: "deputy", mitglied: "member" }
const alsWort = (als: string): string => alsWorte[als] ?? als

/** What can be wrong with an edition as a whole: its bodies, its agreed values, its links to the former edition. */
export const fassung: Saetze<keyof typeof deutsch> = {
  ZeitraumVertauscht: {
    was: ({ beginn, ende }) => `The end (${ende}) lies before the beginning (${beginn}).`,
    warum: () => "A period does not end before it begins.",
    abhilfe: () => "Look both times up in the text; often they are swapped.",
  },
  ZaehlweiseUnmoeglich: {
    was: ({ indikator }) => `The indicator “${indikator}” cannot be added up over periods.`,
    warum: ({ art }) => `Its formula is “${art}”; shares, rates and indices make no sense added up.`,
    abhilfe: () => "Delete the key “zaehlweise”, or enter the quantity that is counted as an indicator of its own.",
  },
  ZieleJeHandlungsfeld: {
    was: ({ handlungsfeld, anzahl }) =>
      `“${handlungsfeld}” has ${anzahl === 0 ? "no goal" : anzahl === 1 ? "1 goal" : `${anzahl} goals`}.`,
    warum: ({ von, bis }) => `The concept provides for ${von} to ${bis} goals per field of action (vorgaben).`,
    abhilfe: () => "Nothing to correct if it is meant to be so; else change the goals or what is provided for.",
  },
  SitzUnbesetzt: {
    was: ({ gremium, als, wer }) => `In “${gremium}” “${wer}” is missing as ${alsWort(als)}.`,
    warum: ({ von }) =>
      von === ""
        ? "The composition that the concept lays down provides for this seat (beteiligte)."
        : `By the composition that the concept lays down, every part of “${von}” is represented.`,
    abhilfe: () => "Enter the seat in “besetzung” or change the rule in “beteiligte”.",
  },
  SitzNichtVorgesehen: {
    was: ({ gremium, als, wer }) => `In “${gremium}” “${wer}” has a seat as ${alsWort(als)}.`,
    warum: () => "The composition that the concept lays down does not provide for it (beteiligte).",
    abhilfe: () => "Check who has a seat or add a rule to “beteiligte”.",
  },
  SitzzahlFalsch: {
    was: ({ gremium, als, wer, gefunden }) =>
      `In “${gremium}” “${wer}” has ${gefunden === 1 ? "one seat" : `${gefunden} seats`} as ${alsWort(als)}.`,
    warum: ({ vorgesehen }) => `The concept lays down ${vorgesehen} (beteiligte).`,
    abhilfe: () => "Check who has a seat or change “anzahl” in the rule.",
  },
  TeileUnbekannt: {
    was: ({ gremium, wer }) => `Whether every part of “${wer}” has a seat in “${gremium}” cannot be checked.`,
    warum: ({ wer }) => `In “akteure” nobody names “${wer}” as “teilVonId”.`,
    abhilfe: () => "Enter the parts as Akteure, or leave it as it is if they are not known.",
  },
  KanteDoppelt: {
    was: ({ kennung }) => `“${kennung}” comes out of two entries of the continuity.`,
    warum: ({ erste }) => `It stands under “nach” at ${erste} already; what became of it would be ambiguous.`,
    abhilfe: () => "Delete one of the two entries or merge both (zusammengefuehrt).",
  },
  VorgaengerFehlt: {
    was: ({ wandel }) => `“${wandel}” names entries of a former edition, but which edition that is stands nowhere.`,
    warum: () => "“vorgaengerId” is missing or names this very edition.",
    abhilfe: () => "Enter “vorgaengerId” at the head of konzept.yaml.",
  },
  ZwischenzielAbseits: {
    was: ({ zahl }) => `The interim target ${show(zahl)} does not lie on the way.`,
    warum: ({ von, bis }) => `The way leads from ${show(von)} to ${show(bis)}.`,
    abhilfe: () => "Check the value; often the decimal sign is missing.",
  },
  SchrittNachFrist: {
    was: ({ faellig, frist }) => `The step is due on ${faellig}, after the due date (${frist}).`,
    warum: () => "All steps belong before the due date of the target.",
    abhilfe: () => "Correct when the step or the target is due.",
  },
  KantePasstNicht: {
    was: ({ wandel, von, nach }) =>
      `“${wandel}” names ${anzahlWort(von)} under “von”, ${anzahlWort(nach)} under “nach”.`,
    warum: ({ sollVon, sollNach }) => `It takes “von” ${vieleWort(sollVon)}, “nach” ${vieleWort(sollNach)}.`,
    abhilfe: () =>
      "Change the kind of change (uebernommen, geaendert, neu, geteilt, zusammengefuehrt, entfallen) or the ids.",
  },
  VorgaengerFalsch: {
    was: ({ gefunden }) => `The former edition is called “${gefunden}”.`,
    warum: ({ genannt }) =>
      genannt === "" ? "The concept names no predecessor." : `The concept names “${genannt}” as predecessor.`,
    abhilfe: () => "Correct “vorgaengerId” or the id of the former edition.",
  },
  VorgaengerOhneDatei: {
    was: ({ vorgaenger }) => `The former edition “${vorgaenger}” is not there.`,
    warum: ({ pfad }) => `The file “${pfad}” does not exist; what became of which entry cannot be checked.`,
    abhilfe: () => "Put the former edition there as far as it is known; it is not required.",
  },
  BeschlossenerTextGeaendert: {
    was: ({ kennung, feld }) => `In “${kennung}” wording was changed that the council has adopted (“${feld}”).`,
    warum: ({ war, ist }) => `Adopted is ${war}; now it says ${ist}.`,
    abhilfe: () => "Restore the wording; a change belongs in a new edition.",
  },
  ZielwertOhneIndikator: {
    was: ({ zielwert }) => `The target “${zielwert}” names no indicator.`,
    warum: ({ art }) => `The kind “${art}” is measured by a value.`,
    abhilfe: () => "Add “indikatorId” or choose a kind without measurement (meilenstein, jaNein).",
  },
  ZielrichtungFalsch: {
    was: ({ zielwert, art, ausgang, zahl }) =>
      `The target “${zielwert}” is called “${art}”, but goes from ${show(ausgang)} to ${show(zahl)}.`,
    warum: ({ art }) =>
      art === "steigern"
        ? "“steigern” means that the target lies above the baseline."
        : "“senken” means that the target lies below the baseline.",
    abhilfe: () => "Correct the kind (steigern, senken) or one of the two values.",
  },
  AusgangGleichZiel: {
    was: ({ zielwert, zahl }) => `Baseline and target of “${zielwert}” are the same (${show(zahl)}).`,
    warum: () => "No progress can be computed like this.",
    abhilfe: () => "If the value is to stay, choose the kind “halten” with a band.",
  },
  BandLeer: {
    was: ({ von, bis }) => `The band from ${show(von)} to ${show(bis)} is empty.`,
    warum: () => "“von” is larger than “bis”; no value lies in it.",
    abhilfe: () => "Swap or correct the two values.",
  },
  ToleranzZuEng: {
    was: () => "The tolerance is narrower than the band.",
    warum: ({ von, bis }) => `It must include the whole band from ${show(von)} to ${show(bis)}.`,
    abhilfe: () => "Widen the tolerance or leave it out.",
  },
  AusgangImBand: {
    was: ({ zahl }) => `The baseline ${show(zahl)} lies in the band already.`,
    warum: ({ von, bis }) => `A “korridor” leads from outside into the band from ${show(von)} to ${show(bis)}.`,
    abhilfe: () => "Choose the kind “halten” or correct the band.",
  },
  FristVorAusgang: {
    was: ({ frist, ausgang }) => `The due date (${frist}) does not lie after the baseline (${ausgang}).`,
    warum: () => "Between baseline and due date time has to pass.",
    abhilfe: () => "Correct the due date or the time of the baseline.",
  },
  ZwischenzieleUngeordnet: {
    was: () => "The interim targets are not in the order of time between baseline and due date.",
    warum: ({ zeiten }) => `Found: ${nenne(zeiten)}.`,
    abhilfe: () => "Put the interim targets in order; none lies before the baseline or after the due date.",
  },
  GewichteAlleNull: {
    was: ({ ziel }) => `All targets of “${ziel.replaceAll("“", "‘").replaceAll("”", "’")}” have the weight 0.`,
    warum: ({ anzahl }) => `With weight 0 a target is listed only; of ${anzahl} none would count.`,
    abhilfe: () => "Give at least one of them a weight above 0, or choose the kind “kontext”.",
  },
  RichtlinieOhneGrund: {
    was: ({ zielwert, richtlinie }) =>
      `The target “${zielwert}” is assessed by a policy of its own (“${richtlinie}”), and no reason is given.`,
    warum: () => "Whoever assesses one target differently from the others has to be able to say why.",
    abhilfe: () => "Enter the reason as “grund”, or delete “richtlinie”.",
  },
  ZielGegenBewertung: {
    was: ({ zielwert, art }) => `The target “${zielwert}” (${art}) runs against the rating of its indicator.`,
    warum: ({ bewertung }) =>
      `The indicator says “${bewertung}”; the direction of a target is never guessed, both have to agree.`,
    abhilfe: () => "Correct the kind of the target or the rating of the indicator.",
  },
}
