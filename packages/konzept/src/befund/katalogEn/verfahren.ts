import { nenne } from "../katalog/Eintrag.ts"
import type { verfahren as deutsch } from "../katalog/verfahren.ts"
import type { Saetze } from "./Saetze.ts"

/** Why a Zielvereinbarung, a Vorlage, a Berichtsperiode or a version of the Konzept does not go on. */
export const verfahren: Saetze<keyof typeof deutsch> = {
  ParteiUnbekannt: {
    was: ({ partei }) => `“${partei}” promises something without being a party.`,
    warum: ({ parteien }) =>
      parteien.length === 0 ? "No parties are entered." : `The parties are ${nenne(parteien)}.`,
    abhilfe: () => "Check the id, or enter it among the parties (“parteien”).",
  },
  UnterschriftFehlt: {
    was: ({ offen }) => `These signatures are missing, of ${nenne(offen)}.`,
    warum: () => "An agreement holds once all parties have signed it.",
    abhilfe: () => "Get the signatures and enter all of them (“unterschriften”).",
  },
  TagVorBeginn: {
    was: ({ tag }) => `On ${tag} it has not begun yet.`,
    warum: ({ beginn }) => `The beginning agreed on is ${beginn}.`,
    abhilfe: () => "Wait for the beginning, or agree on an earlier one before signing.",
  },
  ErfuellungPasstNicht: {
    was: ({ nach, erwartet }) => `The outcome is not “${nach}” but “${erwartet}”.`,
    warum: ({ anzahl, summe }) => `Of ${summe} obligations ${anzahl} have been met.`,
    abhilfe: () => "Correct the obligations met or the outcome (“erfuellte”, “zustandNach”).",
  },
  VerpflichtungUnbekannt: {
    was: ({ kennung }) => `There is no obligation “${kennung}”.`,
    warum: ({ bekannt }) => (bekannt.length === 0 ? "None is agreed on." : `Agreed on are ${nenne(bekannt)}.`),
    abhilfe: () => "Check the id.",
  },
  BeratungAusserDerReihe: {
    was: ({ gremium }) => `It is not the turn of “${gremium}”.`,
    warum: ({ erwartet }) =>
      erwartet === ""
        ? "No body is left in the order of consultations."
        : `By the order of consultations it is “${erwartet}”.`,
    abhilfe: () => "Enter the consultations in their order.",
  },
  VorlageEntscheidungsreif: {
    was: () => "All consultations on the paper have been held.",
    warum: ({ gremium }) =>
      gremium === "" ? "The order of consultations has come to its end." : `Next, “${gremium}” decides, the last body.`,
    abhilfe: () => "Adopt, reject or postpone it.",
  },
  BeratungFehlt: {
    was: ({ offen }) => `The consultation is missing in ${nenne(offen)}.`,
    warum: () => "It is decided once all bodies before the last one have dealt with it.",
    abhilfe: () => "Wait for the consultations, or enter them.",
  },
  LueckeOhneGrund: {
    was: ({ offen }) => `Without a value and without a reason, there is ${nenne(offen)}.`,
    warum: () => "A report is released when every hole in it says why there is no value.",
    abhilfe: () => "Enter the value or the reason.",
  },
  VierAugenFehlt: {
    was: ({ wer }) => `“${wer}” cannot release the report.`,
    warum: () => "Whoever has handed it in does not release it.",
    abhilfe: () => "Let somebody else release it.",
  },
  AbstimmungFehlt: {
    was: ({ offen }) => `It has not been coordinated with ${nenne(offen)}.`,
    warum: () => "Before it is decided, a version is coordinated with all who have to be heard.",
    abhilfe: () => "Catch up on it and enter all of them (“mit”).",
  },
  FassungNichtBeschlossen: {
    was: ({ nachfolger }) => `The version “${nachfolger}” cannot supersede this one.`,
    warum: ({ zustand }) =>
      zustand === "" ? "It is not known." : `It is in the state “${zustand}” and not adopted yet.`,
    abhilfe: () => "Wait for the decision on the new version, or check the id.",
  },
  KontinuitaetFehlt: {
    was: ({ offen }) => `The new version does not say what became of ${nenne(offen)}.`,
    warum: () => "A version is superseded once the whereabouts of all that it wanted are told.",
    abhilfe: () => "Enter it in the new version under “kontinuitaet”.",
  },
  TitelDoppelt: {
    was: ({ titel }) => `The title “${titel}” is there twice.`,
    warum: ({ erste }) => `It is already the one of “${erste}”; whoever reads it would not know what is meant.`,
    abhilfe: () => "Choose another title.",
  },
}
