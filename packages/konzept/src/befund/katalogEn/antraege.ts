import type { antraege as deutsch } from "../katalog/antraege.ts"
import { nenne } from "../katalog/Eintrag.ts"
import type { Saetze } from "./Saetze.ts"

const auswirkungWorte: { readonly [auswirkung: string]: string } = {
  finanziell: "financial",
  personell: "staff",
}
const auswirkungWort = (auswirkung: ReadonlyArray<string>): string =>
  auswirkung.length === 0
    ? "permanent"
    : auswirkung
        .slice(0, 2)
        .map((wort) => auswirkungWorte[wort] ?? wort)
        .join(" and ")

/** Why a machine refuses a request, and what it grants with a warning. */
export const antraege: Saetze<keyof typeof deutsch> = {
  AntragNichtMoeglich: {
    was: ({ antrag, zustand }) => `The request “${antrag}” is not possible in the state “${zustand}”.`,
    warum: ({ moeglich }) =>
      moeglich.length === 0 ? "Nothing leads out of this state." : `Possible now: ${nenne(moeglich, 30)}.`,
    abhilfe: () => "Make one of the possible requests, or check whether the state still holds.",
  },
  AntragUnbekannt: {
    was: ({ antrag }) => (antrag === "" ? "The request has no name (type)." : `There is no request “${antrag}”.`),
    warum: ({ bekannt }) => `Known are: ${nenne(bekannt, 30)}.`,
    abhilfe: () => "Check the spelling.",
  },
  TatsacheUnmoeglich: {
    was: ({ tatsache, zustand, nach }) => `“${tatsache}” does not lead from “${zustand}” to “${nach}”.`,
    warum: () => "No arrow of the machine tells of it; a fact is missing before it, or there is one too many.",
    abhilfe: () => "Check the facts at this place.",
  },
  AblaufFremd: {
    was: ({ ablauf }) => `This is a state of the machine “${ablauf}”.`,
    warum: ({ erwartet }) => `One of the machine “${erwartet}” is expected.`,
    abhilfe: () => "Read the state with the machine that it belongs to.",
  },
  VersionUnbekannt: {
    was: ({ version }) => `The version ${version} of this state is not known.`,
    warum: ({ hoechste }) => `This program knows version ${hoechste} and not the way from there to it.`,
    abhilfe: () => "Use a newer program, or read the state with the program that has written it.",
  },
  TagInDerZukunft: {
    was: ({ tag }) => `The day ${tag} lies in the future.`,
    warum: ({ stichtag }) => `It is asked on ${stichtag}; what happens later has not happened yet.`,
    abhilfe: () => "Correct the day, or make the request when the time has come.",
  },
  TagVorLetztem: {
    was: ({ tag }) => `The day ${tag} lies before what is already on record.`,
    warum: ({ zuletzt }) => `The last entry holds from ${zuletzt} on; the days of a record never go back.`,
    abhilfe: () => "Check the day; if an earlier entry was wrong, correct that one.",
  },
  TagDanachNichtSpaeter: {
    was: ({ tag }) => `The day ${tag} does not lie after the day of the request.`,
    warum: ({ am }) => `The request holds from ${am} on; what comes after it has a later day.`,
    abhilfe: () => "Give a later day.",
  },
  ZielFehlt: {
    was: ({ massnahme }) => `The measure “${massnahme}” serves no goal.`,
    warum: () => "A measure is proposed for at least one goal (“zielIds”, “oberzielIds”).",
    abhilfe: () => "Enter the goal that it serves.",
  },
  ArbeitskreisNichtZustaendig: {
    was: ({ massnahme, gremium }) =>
      gremium === ""
        ? `The working group that takes “${massnahme}” in is missing.`
        : `“${gremium}” cannot take “${massnahme}” in.`,
    warum: ({ erlaubt }) =>
      erlaubt.length === 0
        ? "No working group is entered for the fields of the measure, or it belongs to none."
        : `Responsible for the fields of the measure: ${nenne(erlaubt)}.`,
    abhilfe: () => "Name the responsible working group; if it serves a strategic Oberziel only, name none.",
  },
  ParteienFehlen: {
    was: ({ anzahl }) => `The agreement has only ${anzahl} ${anzahl === 1 ? "party" : "parties"}.`,
    warum: () => "It takes at least two to make mutual commitments.",
    abhilfe: () => "Enter all who have signed.",
  },
  VorbehaltFehlt: {
    was: ({ massnahme }) => `The agreement on “${massnahme}” is not made subject to the council's decision.`,
    warum: () => "The measure has effects on money or staff; the council decides on those.",
    abhilfe: () => "Agree under reservation (unterVorbehalt: true) and table a Vorlage as well.",
  },
  VorlageUnnoetig: {
    was: ({ massnahme }) => `On “${massnahme}” there is nothing to decide.`,
    warum: () => "A Vorlage is for what has effects on money or staff; none is entered.",
    abhilfe: () => "Enter the effects (auswirkungen), or agree on the measure.",
  },
  GremiumNichtZustaendig: {
    was: ({ gremium }) => `“${gremium}” cannot decide on this.`,
    warum: ({ erlaubt }) =>
      erlaubt.length === 0
        ? "The Konzept names no body where Vorlagen are tabled (pflichten with art: vorlegen)."
        : `By the Konzept it is decided by: ${nenne(erlaubt)}.`,
    abhilfe: () => "Name the body that has decided, or add its competence to the Konzept.",
  },
  FederfuehrungFehlt: {
    was: ({ massnahme }) => `Nobody is responsible for “${massnahme}”.`,
    warum: () => "What is prepared is led by somebody (federfuehrung) or answered for in an agreement.",
    abhilfe: () => "Enter who leads it.",
  },
  TermineFehlen: {
    was: ({ massnahme }) => `The beginning or the end of “${massnahme}” is missing.`,
    warum: () => "What is prepared has planned dates (beginn, ende).",
    abhilfe: () => "Enter the beginning and the end; a year will do.",
  },
  BeschlussFehlt: {
    was: ({ massnahme }) => `The decision on “${massnahme}” is missing.`,
    warum: ({ auswirkung }) =>
      `It has ${auswirkungWort(auswirkung)} effects; the competent body decides on such plans.`,
    abhilfe: () => "Table a Vorlage and wait for the decision, or give the decision.",
  },
  MittelFehlen: {
    was: ({ massnahme, jahr }) => `No means are granted for “${massnahme}” in ${jahr}.`,
    warum: () => "The decision names neither money nor staff for this budget year.",
    abhilfe: () => "Enter the means of the budget year, or wait until they are granted.",
  },
  MeilensteinOffen: {
    was: ({ titel }) => `The milestone “${titel}” is open.`,
    warum: ({ faellig }) => `It was due on ${faellig}; what is completed has reached all of its milestones.`,
    abhilfe: () => "Enter when it was reached, or waive it with a reason (erlassen).",
  },
  KenntnisnahmeFehlt: {
    was: ({ massnahme }) => `“${massnahme}” is decided; the body does not know of the change yet.`,
    warum: ({ betrifft }) => `A change of goal, costs or dates is material; here: ${nenne(betrifft)}.`,
    abhilfe: () => "Give the body's note of it or the new decision (beschluss).",
  },
  NachfolgerUnbekannt: {
    was: ({ nachfolger }) => `There is no measure “${nachfolger}”.`,
    warum: () => "The place of a measure is taken by another one of the same Konzept.",
    abhilfe: () => "Check the id, or enter the successor first.",
  },
  NachfolgerZyklus: {
    was: ({ massnahme }) => `“${massnahme}” would in the end take its own place.`,
    warum: ({ kette }) => `The chain of successors leads back: ${nenne(kette)}.`,
    abhilfe: () => "Name another successor.",
  },
  ZustandNichtErreicht: {
    was: ({ nach }) => `There is no way back from here to the state “${nach}”.`,
    warum: ({ zuvor }) =>
      zuvor === ""
        ? "What held before is not known; then the way back only leads to where nothing was agreed yet."
        : `The way back leads to where it came from (“${zuvor}”), or to where nothing was agreed yet.`,
    abhilfe: () => "Name one of these states (zustandNach).",
  },
}
