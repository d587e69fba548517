import { nenne } from "../katalog/Eintrag.ts"
import type { steuerung as deutsch } from "../katalog/steuerung.ts"
import type { Saetze } from "./Saetze.ts"

const artWorte: { readonly [art: string]: string } = {
  massnahme: "The measure",
  beschluss: "The resolution",
  zielvereinbarung: "The agreement",
}
const seit = (vorige: string): string => (vorige === "" ? "It has never met" : `It last met on ${vorige}`)
const male = (anzahl: number): string => (anzahl === 1 ? "at least one session" : `at least ${anzahl} sessions`)

/** Which duty of the Konzept was missed, or met too late. */
export const steuerung: Saetze<keyof typeof deutsch> = {
  SitzungUeberfaellig: {
    was: ({ gremium, faellig }) => `“${gremium}” is overdue since ${faellig}.`,
    warum: ({ vorige, monate }) => `${seit(vorige)}; the Konzept asks for a session every ${monate} months.`,
    abhilfe: () => "Call a session, and give the reason for the delay in the report.",
  },
  SitzungVerspaetet: {
    was: ({ gremium, tag, vergangen }) => `“${gremium}” met on ${tag}, ${vergangen} months after the last time.`,
    warum: ({ vorige, monate, faellig }) =>
      `The last time was ${vorige}; with ${monate} months between sessions ${faellig} was the last day.`,
    abhilfe: () => "Nothing to do but to give the reason in the report; the next deadline counts from this session on.",
  },
  SitzungAusgeblieben: {
    was: ({ gremium, jahr, gehalten }) =>
      gehalten === 0 ? `“${gremium}” did not meet in ${jahr}.` : `“${gremium}” met only ${gehalten} times in ${jahr}.`,
    warum: ({ anzahl, faellig }) =>
      `The Konzept asks for ${male(anzahl)} in a calendar year; in time was until ${faellig}.`,
    abhilfe: () => "Call the next session soon, and give the reason in the report.",
  },
  SitzungStehtAus: {
    was: ({ gremium, jahr }) => `“${gremium}” has not met in time in ${jahr}.`,
    warum: ({ anzahl, faellig }) => `The Konzept asks for ${male(anzahl)}; the last day was ${faellig}.`,
    abhilfe: () => "Call a session within this year, and give the reason in the report.",
  },
  SitzungNachHaushalt: {
    was: ({ gremium, jahr, tag }) => `“${gremium}” met in ${jahr} only on ${tag}.`,
    warum: ({ faellig }) => `In time before the budget debates ${faellig} was the last day.`,
    abhilfe: () => "Check which Vorlagen have missed the budget for it; call the next session earlier.",
  },
  ErgebnisFehlt: {
    was: ({ gremium, an, jahr }) => `“${gremium}” presented no result to “${an}” in ${jahr}.`,
    warum: ({ tag }) => `The Konzept asks for it; the last session for it was on ${tag}.`,
    abhilfe: () => "Hand the result in and present it in the next session.",
  },
  PruefungFehlt: {
    was: ({ gremium, tag }) => `“${gremium}” did not look at all fields on ${tag}.`,
    warum: ({ offen }) => `Missing: ${nenne(offen)}.`,
    abhilfe: () => "Enter what was looked at (geprueft), or make up for it.",
  },
  EinladungFehlt: {
    was: ({ gremium, tag, wen }) => `No invitation to the session of “${gremium}” on ${tag} went to ${nenne(wen)}.`,
    warum: () => "The Konzept asks for this invitation (“eingeladen” in “beteiligte”).",
    abhilfe: () => "Enter the invitation (eingeladen), or invite them from now on.",
  },
  InformationFehlt: {
    was: ({ gremium, tag, wen }) => `No news of the session of “${gremium}” on ${tag} went to ${nenne(wen)}.`,
    warum: () => "The Konzept asks that they are told of the results (“informiert” in “beteiligte”).",
    abhilfe: () => "Tell them the results and enter whom (informiert).",
  },
  LeitungFalsch: {
    was: ({ gremium, tag, leitung }) => `The session of “${gremium}” on ${tag} was chaired by “${leitung}”.`,
    warum: ({ erlaubt }) => `By the Konzept the chair is: ${nenne(erlaubt)}.`,
    abhilfe: () => "Correct the chair, or change the rule under “beteiligte”.",
  },
  VorlageFehlt: {
    was: ({ vorhaben, art }) => `${artWorte[art] ?? "The plan"} “${vorhaben}” is not tabled as a Vorlage.`,
    warum: ({ auswirkung }) => `Effects: ${nenne(auswirkung)}; the Konzept then asks for a Beschlussvorlage.`,
    abhilfe: () => "Table the Vorlage, or put it off with a reason (zurueckgestellt).",
  },
  VorlageMehrfachVertagt: {
    was: ({ vorlage, anzahl }) => `The Vorlage “${vorlage}” was adjourned ${anzahl} times.`,
    warum: ({ tage, ausstehend }) =>
      `Adjourned on ${nenne(tage)}; ${ausstehend === "ja" ? "it is not decided yet." : "it is decided by now."}`,
    abhilfe: () => "Tell in the report what waits or has waited for the decision.",
  },
  VorlageOffen: {
    was: ({ vorlage }) => `The Vorlage “${vorlage}” is not decided.`,
    warum: ({ haushalt, eingebracht }) =>
      `It has been tabled since ${eingebracht}, and the budget was adopted on ${haushalt} without it.`,
    abhilfe: () => "Put it on the next agenda, withdraw it, or put it off with a reason.",
  },
}
