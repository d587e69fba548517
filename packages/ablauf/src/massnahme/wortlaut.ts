import { type InSprachen, massnahmeZustandTitel, type MassnahmeZustand, type Sprache } from "@zielwerk/konzept"
import type { Wortlaut } from "../wortlaut/Wortlaut.ts"
import { gemeinsam } from "../wortlaut/gemeinsam.ts"
import type { Massnahmenarten } from "./Massnahmenumstaende.ts"

const hilfen: InSprachen<{ readonly [zustand in MassnahmeZustand]: string }> = {
  de: {
    angedacht: "Eine Idee; niemand muss schon verantwortlich sein.",
    vorgeschlagen: "Zu einem Ziel oder Oberziel vorgeschlagen; der Arbeitskreis hat sie noch nicht aufgenommen.",
    inAbstimmung: "Der Arbeitskreis arbeitet daran; vereinbart ist noch nichts.",
    vereinbart: "Eine Zielvereinbarung ist unterzeichnet; mit Kosten nur unter dem Vorbehalt des Beschlusses.",
    vorlageEingebracht: "Die Vorlage ist in der Beratung; entschieden ist noch nicht.",
    beschlossen: "Das zuständige Gremium hat zugestimmt und gesagt, welche Mittel es dafür gibt.",
    inVorbereitung: "Zugesagt und geplant; die Arbeit selbst hat noch nicht begonnen.",
    inUmsetzung: "Die Arbeit läuft. Ob sie im Zeitplan ist, sagt die Umsetzungslage.",
    pausiert: "Unterbrochen und noch gewollt; ein Tag für die Fortsetzung steht fest.",
    zurueckgestellt: "Vor dem Beginn verschoben; ein Tag für die Wiedervorlage steht fest.",
    verstetigt: "Vom Vorhaben zum Regelangebot geworden: ohne Ende, regelmäßig überprüft.",
    abgeschlossen: "Fertig: alle Meilensteine sind erreicht oder mit Grund erlassen.",
    abgelehnt: "Das zuständige Gremium hat sie abgelehnt.",
    entfallen: "Nicht mehr gewollt oder hinfällig; der Grund steht fest.",
    ersetzt: "Eine andere Maßnahme ist an ihre Stelle getreten.",
    zusammengefuehrt: "In einer anderen Maßnahme aufgegangen.",
    gescheitert: "Kann nicht mehr erreicht werden.",
  },
  en: {
    angedacht: "An idea; nobody has to be responsible for it yet.",
    vorgeschlagen: "Proposed for a goal; the working group has not taken it in yet.",
    inAbstimmung: "The working group is at it; nothing is agreed yet.",
    vereinbart: "An agreement is signed; with costs only under reservation of the decision.",
    vorlageEingebracht: "The paper is being debated; nothing is decided yet.",
    beschlossen: "The competent body has agreed and said which resources there are.",
    inVorbereitung: "Committed and planned; the work itself has not begun.",
    inUmsetzung: "Work goes on. Whether it is on time is another question.",
    pausiert: "Interrupted and still wanted; the day to go on is known.",
    zurueckgestellt: "Put off before it began; the day to look at it again is known.",
    verstetigt: "From a project to a permanent service: without an end, reviewed at intervals.",
    abgeschlossen: "Done: all milestones are reached or waived with a reason.",
    abgelehnt: "The competent body has rejected it.",
    entfallen: "No longer wanted or obsolete; the reason is known.",
    ersetzt: "Another measure has taken its place.",
    zusammengefuehrt: "It has become part of another measure.",
    gescheitert: "It cannot be reached any more.",
  },
}

const antraege: InSprachen<Wortlaut<Massnahmenarten>["antraege"]> = {
  de: {
    "massnahme.vorschlagen": "Vorschlagen",
    "massnahme.aufnehmen": "In den Arbeitskreis aufnehmen",
    "massnahme.vereinbaren": "Vereinbaren",
    "massnahme.vorlegen": "Vorlage einbringen",
    "massnahme.beschliessen": "Beschließen",
    "massnahme.ablehnen": "Ablehnen",
    "massnahme.vertagen": "Vertagen",
    "massnahme.vorbereiten": "Vorbereiten",
    "massnahme.starten": "Starten",
    "massnahme.pausieren": "Pausieren",
    "massnahme.fortsetzen": "Fortsetzen",
    "massnahme.zurueckstellen": "Zurückstellen",
    "massnahme.wiederaufnehmen": "Wiederaufnehmen",
    "massnahme.verstetigen": "Verstetigen",
    "massnahme.ueberpruefen": "Überprüfen",
    "massnahme.abschliessen": "Abschließen",
    "massnahme.anpassen": "Anpassen",
    "massnahme.entfallenLassen": "Entfallen lassen",
    "massnahme.ersetzen": "Ersetzen",
    "massnahme.zusammenfuehren": "Zusammenführen",
    "massnahme.scheitern": "Als gescheitert melden",
    "massnahme.wiedereroeffnen": "Wiedereröffnen",
  },
  en: {
    "massnahme.vorschlagen": "Propose",
    "massnahme.aufnehmen": "Take into the working group",
    "massnahme.vereinbaren": "Agree",
    "massnahme.vorlegen": "Submit to the council",
    "massnahme.beschliessen": "Adopt",
    "massnahme.ablehnen": "Reject",
    "massnahme.vertagen": "Adjourn",
    "massnahme.vorbereiten": "Prepare",
    "massnahme.starten": "Start",
    "massnahme.pausieren": "Pause",
    "massnahme.fortsetzen": "Go on",
    "massnahme.zurueckstellen": "Postpone",
    "massnahme.wiederaufnehmen": "Take up again",
    "massnahme.verstetigen": "Make permanent",
    "massnahme.ueberpruefen": "Review",
    "massnahme.abschliessen": "Complete",
    "massnahme.anpassen": "Adapt",
    "massnahme.entfallenLassen": "Drop",
    "massnahme.ersetzen": "Replace",
    "massnahme.zusammenfuehren": "Merge",
    "massnahme.scheitern": "Report as failed",
    "massnahme.wiedereroeffnen": "Reopen",
  },
}

const pruefungen: InSprachen<Wortlaut["pruefungen"]> = {
  de: {
    ...gemeinsam.de,
    zielVorhanden: "Sie dient mindestens einem Ziel oder Oberziel.",
    arbeitskreisZustaendig:
      "Der Arbeitskreis ist für eines ihrer Handlungsfelder zuständig; was nur einem Oberziel dient, braucht keinen.",
    vereinbarungVollstaendig:
      "Mindestens zwei Parteien, Beginn vor Ende, und mit Kosten oder Stellen unter Vorbehalt des Beschlusses.",
    auswirkungVorhanden: "Sie hat finanzielle oder personelle Auswirkungen.",
    federfuehrungVorhanden: "Jemand führt sie, oder eine Zielvereinbarung nennt Verantwortliche.",
    termineVorhanden: "Beginn und Ende sind geplant.",
    beschlussVorhanden: "Mit finanziellen oder personellen Auswirkungen liegt der Beschluss vor.",
    mittelVorhanden: "Für das Haushaltsjahr sind Mittel bewilligt (Warnung, auf Wunsch Sperre).",
    dauerkostenBeschlossen: "Dauerhafte Kosten sind beschlossen.",
    meilensteineErledigt: "Alle Meilensteine sind erledigt oder mit Grund erlassen.",
    kenntnisGenommen: "Ändern sich nach dem Beschluss Ziel, Kosten oder Termin, weiß das Gremium davon.",
    kostenBeschlossen: "Neue Kosten sind beschlossen.",
    nachfolgerPasst: "Die Nachfolgerin gibt es, und keine Maßnahme tritt am Ende an ihre eigene Stelle.",
    schonErreicht: "Es geht dorthin zurück, woher sie kam, oder so weit, dass noch nichts vereinbart ist.",
  },
  en: {
    ...gemeinsam.en,
    zielVorhanden: "It serves at least one goal.",
    arbeitskreisZustaendig:
      "The working group is responsible for one of its fields of action; what serves an overall goal only needs none.",
    vereinbarungVollstaendig:
      "At least two parties, beginning before end, and with costs or staff under reservation of the decision.",
    auswirkungVorhanden: "It costs money or staff.",
    federfuehrungVorhanden: "Somebody leads it, or an agreement names who is responsible.",
    termineVorhanden: "Beginning and end are planned.",
    beschlussVorhanden: "If it costs money or staff, it has been decided on.",
    mittelVorhanden: "Resources are granted for the budget year (a warning, or a bar if so wished).",
    dauerkostenBeschlossen: "Permanent costs have been decided on.",
    meilensteineErledigt: "All milestones are reached or waived with a reason.",
    kenntnisGenommen: "If goal, costs or dates change after the decision, the body knows of it.",
    kostenBeschlossen: "New costs have been decided on.",
    nachfolgerPasst: "The successor exists, and no measure takes its own place in the end.",
    schonErreicht: "It goes back to where it came from, or as far as nothing is agreed yet.",
  },
}

const wortlautIn = (sprache: Sprache, titel: string): Wortlaut<Massnahmenarten> => ({
  titel,
  zustaende: Object.fromEntries(
    Object.entries(massnahmeZustandTitel[sprache]).map(([zustand, name]) => [
      zustand,
      { titel: name, hilfe: hilfen[sprache][zustand as MassnahmeZustand] },
    ]),
  ) as Wortlaut<Massnahmenarten>["zustaende"],
  antraege: antraege[sprache],
  pruefungen: pruefungen[sprache],
})

/** The machine of a Massnahme in words. */
export const massnahmenwortlaut: InSprachen<Wortlaut<Massnahmenarten>> = {
  de: wortlautIn("de", "Maßnahme"),
  en: wortlautIn("en", "Measure"),
}
