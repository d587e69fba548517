import { inhalt, nenne, warnung } from "./Eintrag.ts"

type Massnahme = { readonly massnahme: string }

const auswirkungWorte: { readonly [auswirkung: string]: string } = {
  finanziell: "finanzielle",
  personell: "personelle",
}
const auswirkungWort = (auswirkung: ReadonlyArray<string>): string =>
  auswirkung.length === 0
    ? "dauerhafte"
    : auswirkung
        .slice(0, 2)
        .map((wort) => auswirkungWorte[wort] ?? wort)
        .join(" und ")

/** Why a machine refuses a request, and what it grants with a warning. */
export const antraege = {
  AntragNichtMoeglich: inhalt<{
    readonly antrag: string
    readonly zustand: string
    readonly moeglich: ReadonlyArray<string>
  }>({
    was: ({ antrag, zustand }) => `Der Antrag „${antrag}“ ist im Zustand „${zustand}“ nicht möglich.`,
    warum: ({ moeglich }) =>
      moeglich.length === 0 ? "Aus diesem Zustand führt nichts heraus." : `Möglich ist jetzt: ${nenne(moeglich, 30)}.`,
    abhilfe: () => "Einen der möglichen Anträge stellen, oder prüfen, ob der Zustand noch stimmt.",
  }),
  AntragUnbekannt: inhalt<{ readonly antrag: string; readonly bekannt: ReadonlyArray<string> }>({
    was: ({ antrag }) =>
      antrag === "" ? "Der Antrag hat keinen Namen (type)." : `Den Antrag „${antrag}“ gibt es nicht.`,
    warum: ({ bekannt }) => `Bekannt ist: ${nenne(bekannt, 30)}.`,
    abhilfe: () => "Die Schreibweise prüfen.",
  }),
  TatsacheUnmoeglich: inhalt<{ readonly tatsache: string; readonly zustand: string; readonly nach: string }>({
    was: ({ tatsache, zustand, nach }) => `„${tatsache}“ führt nicht von „${zustand}“ nach „${nach}“.`,
    warum: () => "Kein Pfeil des Ablaufs erzählt das; eine Tatsache fehlt davor, oder eine ist zu viel.",
    abhilfe: () => "Die Reihe der Tatsachen an dieser Stelle prüfen.",
  }),
  AblaufFremd: inhalt<{ readonly ablauf: string; readonly erwartet: string }>({
    was: ({ ablauf }) => `Das ist ein Stand des Ablaufs „${ablauf}“.`,
    warum: ({ erwartet }) => `Erwartet ist einer des Ablaufs „${erwartet}“.`,
    abhilfe: () => "Den Stand mit dem Ablauf lesen, zu dem er gehört.",
  }),
  VersionUnbekannt: inhalt<{ readonly version: number; readonly hoechste: number }>({
    was: ({ version }) => `Die Version ${version} dieses Standes ist unbekannt.`,
    warum: ({ hoechste }) =>
      `Dieses Programm kennt die Version ${hoechste} und weiß nicht, wie es von dort zu ihr kommt.`,
    abhilfe: () => "Ein neueres Programm nehmen, oder den Stand mit dem Programm lesen, das ihn geschrieben hat.",
  }),
  TagInDerZukunft: inhalt<{ readonly tag: string; readonly stichtag: string }>({
    was: ({ tag }) => `Der ${tag} liegt in der Zukunft.`,
    warum: ({ stichtag }) => `Gefragt ist am ${stichtag}; was später geschieht, ist noch nicht geschehen.`,
    abhilfe: () => "Den Tag berichtigen, oder den Antrag stellen, wenn es so weit ist.",
  }),
  TagVorLetztem: inhalt<{ readonly tag: string; readonly zuletzt: string }>({
    was: ({ tag }) => `Der ${tag} liegt vor dem, was schon aktenkundig ist.`,
    warum: ({ zuletzt }) => `Zuletzt galt etwas vom ${zuletzt} an; die Tage einer Akte gehen nie zurück.`,
    abhilfe: () => "Den Tag prüfen; war ein früherer Eintrag falsch, diesen berichtigen.",
  }),
  TagDanachNichtSpaeter: inhalt<{ readonly tag: string; readonly am: string }>({
    was: ({ tag }) => `Der ${tag} liegt nicht nach dem Tag des Antrags.`,
    warum: ({ am }) => `Der Antrag gilt vom ${am} an; was danach kommt, hat einen späteren Tag.`,
    abhilfe: () => "Einen späteren Tag nennen.",
  }),
  ZielFehlt: inhalt<Massnahme>({
    was: ({ massnahme }) => `Die Maßnahme „${massnahme}“ dient keinem Ziel.`,
    warum: () => "Vorgeschlagen wird eine Maßnahme zu mindestens einem Ziel oder Oberziel (zielIds, oberzielIds).",
    abhilfe: () => "Das Ziel oder Oberziel eintragen, dem sie dient.",
  }),
  ArbeitskreisNichtZustaendig: inhalt<
    Massnahme & { readonly gremium: string; readonly erlaubt: ReadonlyArray<string> }
  >({
    was: ({ massnahme, gremium }) =>
      gremium === ""
        ? `Es fehlt der Arbeitskreis, der „${massnahme}“ aufnimmt.`
        : `„${gremium}“ kann „${massnahme}“ nicht aufnehmen.`,
    warum: ({ erlaubt }) =>
      erlaubt.length === 0
        ? "Für die Handlungsfelder der Maßnahme ist kein Arbeitskreis eingetragen, oder sie gehört zu keinem."
        : `Zuständig für die Handlungsfelder der Maßnahme: ${nenne(erlaubt)}.`,
    abhilfe: () => "Den zuständigen Arbeitskreis nennen; dient sie nur einem strategischen Oberziel, keinen.",
  }),
  ParteienFehlen: inhalt<{ readonly anzahl: number }>({
    was: ({ anzahl }) =>
      anzahl === 0
        ? "Die Zielvereinbarung hat keine Parteien."
        : `Die Zielvereinbarung hat nur ${anzahl} Partei${anzahl === 1 ? "" : "en"}.`,
    warum: () => "Gegenseitig verpflichten sich mindestens zwei.",
    abhilfe: () => "Alle eintragen, die unterzeichnet haben.",
  }),
  VorbehaltFehlt: inhalt<Massnahme>({
    was: ({ massnahme }) => `Die Zielvereinbarung zu „${massnahme}“ steht nicht unter dem Vorbehalt des Beschlusses.`,
    warum: () => "Die Maßnahme hat finanzielle oder personelle Auswirkungen; darüber entscheidet der Rat.",
    abhilfe: () => "Unter Vorbehalt vereinbaren (unterVorbehalt: true) und zudem eine Vorlage einbringen.",
  }),
  VorlageUnnoetig: inhalt<Massnahme>({
    was: ({ massnahme }) => `Zu „${massnahme}“ gibt es nichts zu beschließen.`,
    warum: () => "Vorlagen gelten Vorhaben mit finanziellen oder personellen Auswirkungen; eingetragen ist keine.",
    abhilfe: () => "Die Auswirkungen eintragen (auswirkungen), oder die Maßnahme vereinbaren.",
  }),
  GremiumNichtZustaendig: inhalt<{ readonly gremium: string; readonly erlaubt: ReadonlyArray<string> }>({
    was: ({ gremium }) => `„${gremium}“ kann darüber nicht entscheiden.`,
    warum: ({ erlaubt }) =>
      erlaubt.length === 0
        ? "Das Konzept nennt kein Gremium, bei dem Vorlagen eingebracht werden (pflichten mit art: vorlegen)."
        : `Nach dem Konzept entscheidet: ${nenne(erlaubt)}.`,
    abhilfe: () => "Das Gremium nennen, das entschieden hat, oder die Zuständigkeit im Konzept ergänzen.",
  }),
  FederfuehrungFehlt: inhalt<Massnahme>({
    was: ({ massnahme }) => `Für „${massnahme}“ ist niemand verantwortlich.`,
    warum: () => "Vorbereitet wird, was jemand führt (federfuehrung) oder in einer Zielvereinbarung verantwortet.",
    abhilfe: () => "Die Federführung eintragen.",
  }),
  TermineFehlen: inhalt<Massnahme>({
    was: ({ massnahme }) => `Für „${massnahme}“ fehlen Beginn oder Ende.`,
    warum: () => "Vorbereitet wird, was geplante Termine hat (beginn, ende).",
    abhilfe: () => "Beginn und Ende eintragen, auch ein Jahr genügt.",
  }),
  BeschlussFehlt: inhalt<Massnahme & { readonly auswirkung: ReadonlyArray<string> }>({
    was: ({ massnahme }) => `Für „${massnahme}“ fehlt der Beschluss.`,
    warum: ({ auswirkung }) =>
      `Sie hat ${auswirkungWort(auswirkung)} Auswirkungen; solche Vorhaben entscheidet das zuständige Gremium.`,
    abhilfe: () => "Eine Vorlage einbringen und den Beschluss abwarten, oder den Beschluss angeben.",
  }),
  MittelFehlen: warnung<Massnahme & { readonly jahr: string }>({
    was: ({ massnahme, jahr }) => `Für „${massnahme}“ sind ${jahr} keine Mittel bewilligt.`,
    warum: () => "Der Beschluss nennt für dieses Haushaltsjahr weder Geld noch Stellen.",
    abhilfe: () => "Die Mittel des Haushaltsjahres eintragen, oder ihre Bewilligung abwarten.",
  }),
  MeilensteinOffen: inhalt<{ readonly titel: string; readonly faellig: string }>({
    was: ({ titel }) => `Der Meilenstein „${titel}“ ist offen.`,
    warum: ({ faellig }) => `Er war am ${faellig} fällig; abgeschlossen ist, was alle Meilensteine erreicht hat.`,
    abhilfe: () => "Eintragen, wann er erledigt war, oder mit Grund auf ihn verzichten (erlassen).",
  }),
  KenntnisnahmeFehlt: inhalt<Massnahme & { readonly betrifft: ReadonlyArray<string> }>({
    was: ({ massnahme }) => `„${massnahme}“ ist beschlossen; die Änderung kennt das Gremium noch nicht.`,
    warum: ({ betrifft }) => `Wesentlich ist eine Änderung von Ziel, Kosten oder Termin; hier: ${nenne(betrifft)}.`,
    abhilfe: () => "Die Kenntnisnahme oder den neuen Beschluss angeben (beschluss).",
  }),
  NachfolgerUnbekannt: inhalt<{ readonly nachfolger: string }>({
    was: ({ nachfolger }) => `Die Maßnahme „${nachfolger}“ gibt es nicht.`,
    warum: () => "An die Stelle einer Maßnahme tritt eine andere desselben Konzepts.",
    abhilfe: () => "Die Kennung prüfen, oder die Nachfolgerin erst anlegen.",
  }),
  NachfolgerZyklus: inhalt<Massnahme & { readonly kette: ReadonlyArray<string> }>({
    was: ({ massnahme }) => `„${massnahme}“ träte am Ende an ihre eigene Stelle.`,
    warum: ({ kette }) => `Die Reihe der Nachfolgerinnen führt zurück: ${nenne(kette)}.`,
    abhilfe: () => "Eine andere Nachfolgerin nennen.",
  }),
  ZustandNichtErreicht: inhalt<{ readonly nach: string; readonly zuvor: string }>({
    was: ({ nach }) => `In den Zustand „${nach}“ geht es von hier nicht zurück.`,
    warum: ({ zuvor }) =>
      zuvor === ""
        ? "Was vorher galt, ist nicht bekannt; zurück geht es dann nur, so weit noch nichts vereinbart ist."
        : `Zurück geht es dorthin, woher sie kam („${zuvor}“), oder so weit, dass noch nichts vereinbart ist.`,
    abhilfe: () => "Einen dieser Zustände nennen (zustandNach).",
  }),
} as const
