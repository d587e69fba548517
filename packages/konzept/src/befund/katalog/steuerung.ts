import { nenne, warnung } from "./Eintrag.ts"

type ImGremium = { readonly gremium: string }
type Abstand = ImGremium & { readonly vorige: string; readonly monate: number; readonly faellig: string }
type Jaehrlich = ImGremium & { readonly jahr: string; readonly anzahl: number; readonly faellig: string }

const artWorte: { readonly [art: string]: string } = {
  massnahme: "Die Maßnahme",
  beschluss: "Der Beschluss",
  zielvereinbarung: "Die Zielvereinbarung",
}
const seit = (vorige: string): string => (vorige === "" ? "Sie hat noch nie getagt" : `Zuletzt tagte sie am ${vorige}`)
const male = (anzahl: number): string => (anzahl === 1 ? "mindestens einmal" : `mindestens ${anzahl}-mal`)

/** Which duty of the Konzept was missed, or met too late. */
export const steuerung = {
  SitzungUeberfaellig: warnung<Abstand>({
    was: ({ gremium, faellig }) => `„${gremium}“ ist überfällig, seit dem ${faellig}.`,
    warum: ({ vorige, monate }) => `${seit(vorige)}; das Konzept sieht einen Abstand von ${monate} Monaten vor.`,
    abhilfe: () => "Eine Sitzung ansetzen, und den Grund der Verspätung im Bericht nennen.",
  }),
  SitzungVerspaetet: warnung<Abstand & { readonly tag: string; readonly vergangen: number }>({
    was: ({ gremium, tag, vergangen }) => `„${gremium}“ tagte am ${tag}, ${vergangen} Monate nach dem letzten Mal.`,
    warum: ({ vorige, monate, faellig }) =>
      `Zuletzt war es der ${vorige}; bei einem Abstand von ${monate} Monaten war der ${faellig} der letzte Tag.`,
    abhilfe: () =>
      "Nichts mehr zu tun, als den Grund im Bericht zu nennen; die nächste Frist zählt von dieser Sitzung an.",
  }),
  SitzungAusgeblieben: warnung<Jaehrlich & { readonly gehalten: number }>({
    was: ({ gremium, jahr, gehalten }) =>
      gehalten === 0 ? `„${gremium}“ tagte ${jahr} nicht.` : `„${gremium}“ tagte ${jahr} nur ${gehalten}-mal.`,
    warum: ({ anzahl, faellig }) =>
      `Das Konzept sieht ${male(anzahl)} im Kalenderjahr eine Sitzung vor; rechtzeitig war sie bis zum ${faellig}.`,
    abhilfe: () => "Die nächste Sitzung bald ansetzen, und den Grund im Bericht nennen.",
  }),
  SitzungStehtAus: warnung<Jaehrlich & { readonly gehalten: number }>({
    was: ({ gremium, jahr }) => `„${gremium}“ hat ${jahr} nicht rechtzeitig getagt.`,
    warum: ({ anzahl, faellig }) =>
      `Das Konzept sieht ${male(anzahl)} eine Sitzung vor; der letzte Tag war der ${faellig}.`,
    abhilfe: () => "Noch in diesem Jahr eine Sitzung ansetzen, und den Grund im Bericht nennen.",
  }),
  SitzungNachHaushalt: warnung<Jaehrlich & { readonly tag: string }>({
    was: ({ gremium, jahr, tag }) => `„${gremium}“ tagte ${jahr} erst am ${tag}.`,
    warum: ({ faellig }) => `Rechtzeitig vor den Haushaltsberatungen war der ${faellig} der letzte Tag.`,
    abhilfe: () => "Prüfen, welche Vorlagen den Haushalt deshalb verpasst haben; die nächste Sitzung früher ansetzen.",
  }),
  ErgebnisFehlt: warnung<ImGremium & { readonly an: string; readonly jahr: string; readonly tag: string }>({
    was: ({ gremium, an, jahr }) => `„${gremium}“ hat ${jahr} in „${an}“ kein Ergebnis vorgestellt.`,
    warum: ({ tag }) => `Das Konzept sieht es vor; die letzte Sitzung dafür war am ${tag}.`,
    abhilfe: () => "Das Ergebnis nachreichen und in der nächsten Sitzung vorstellen.",
  }),
  PruefungFehlt: warnung<ImGremium & { readonly tag: string; readonly offen: ReadonlyArray<string> }>({
    was: ({ gremium, tag }) => `„${gremium}“ hat am ${tag} nicht auf alle Handlungsfelder geblickt.`,
    warum: ({ offen }) => `Es fehlt: ${nenne(offen)}.`,
    abhilfe: () => "Eintragen, was geprüft wurde (geprueft), oder den Blick darauf nachholen.",
  }),
  EinladungFehlt: warnung<ImGremium & { readonly tag: string; readonly wen: ReadonlyArray<string> }>({
    was: ({ gremium, tag, wen }) => `Zur Sitzung „${gremium}“ am ${tag} fehlt die Einladung an: ${nenne(wen)}.`,
    warum: () => "Das Konzept sieht diese Einladung vor („eingeladen“ unter beteiligte).",
    abhilfe: () => "Die Einladung eintragen (eingeladen), oder künftig einladen.",
  }),
  InformationFehlt: warnung<ImGremium & { readonly tag: string; readonly wen: ReadonlyArray<string> }>({
    was: ({ gremium, tag, wen }) => `Über die Sitzung „${gremium}“ am ${tag} sind nicht informiert ${nenne(wen)}.`,
    warum: () => "Das Konzept sieht vor, sie über die Ergebnisse zu informieren („informiert“ unter beteiligte).",
    abhilfe: () => "Die Ergebnisse mitteilen und eintragen, wem (informiert).",
  }),
  LeitungFalsch: warnung<
    ImGremium & { readonly tag: string; readonly leitung: string; readonly erlaubt: ReadonlyArray<string> }
  >({
    was: ({ gremium, tag, leitung }) => `Die Sitzung „${gremium}“ am ${tag} leitete „${leitung}“.`,
    warum: ({ erlaubt }) => `Nach dem Konzept leitet: ${nenne(erlaubt)}.`,
    abhilfe: () => "Die Leitung berichtigen, oder die Regel unter „beteiligte“ ändern.",
  }),
  VorlageFehlt: warnung<
    ImGremium & { readonly vorhaben: string; readonly art: string; readonly auswirkung: ReadonlyArray<string> }
  >({
    was: ({ vorhaben, art }) => `${artWorte[art] ?? "Das Vorhaben"} „${vorhaben}“ ist nicht als Vorlage eingebracht.`,
    warum: ({ auswirkung }) => `Auswirkungen: ${nenne(auswirkung)}; das Konzept verlangt dann eine Beschlussvorlage.`,
    abhilfe: () => "Die Vorlage einbringen, oder mit Grund zurückstellen (zurueckgestellt).",
  }),
  VorlageMehrfachVertagt: warnung<{
    readonly vorlage: string
    readonly anzahl: number
    readonly tage: ReadonlyArray<string>
    readonly ausstehend: string
  }>({
    was: ({ vorlage, anzahl }) => `Die Vorlage „${vorlage}“ wurde ${anzahl}-mal vertagt.`,
    warum: ({ tage, ausstehend }) =>
      `Vertagt am ${nenne(tage)}; ${ausstehend === "ja" ? "entschieden ist sie noch nicht." : "entschieden ist sie inzwischen."}`,
    abhilfe: () => "Im Bericht nennen, was auf die Entscheidung wartet oder gewartet hat.",
  }),
  VorlageOffen: warnung<{ readonly vorlage: string; readonly haushalt: string; readonly eingebracht: string }>({
    was: ({ vorlage }) => `Über die Vorlage „${vorlage}“ ist nicht entschieden.`,
    warum: ({ haushalt, eingebracht }) =>
      `Sie ist seit dem ${eingebracht} eingebracht, und der Haushalt wurde am ${haushalt} ohne sie beschlossen.`,
    abhilfe: () => "Auf die nächste Tagesordnung setzen, zurückziehen oder mit Grund zurückstellen.",
  }),
} as const
