import { hinweis, inhalt, warnung, nenne } from "./Eintrag.ts"

const zeigeZahl = (zahl: number): string => String(zahl).replace(".", ",")

const vieleWorte: { readonly [viele: string]: string } = {
  keine: "kein Eintrag",
  eine: "ein Eintrag",
  mehrere: "mehrere Einträge",
}
const vieleWort = (viele: string): string => vieleWorte[viele] ?? viele
const anzahlWort = (anzahl: number): string =>
  anzahl === 0 ? "kein Eintrag" : anzahl === 1 ? "ein Eintrag" : `${anzahl} Einträge`

const alsWorte: { readonly [als: string]: string } = {
  leitung: "Leitung",
  vertretung: "Vertretung",
  mitglied: "Mitglied",
}
const alsWort = (als: string): string => alsWorte[als] ?? als

type Sitz = { readonly gremium: string; readonly als: string; readonly wer: string }

/** What can be wrong with an edition as a whole: its bodies, its agreed values, its links to the former edition. */
export const fassung = {
  ZeitraumVertauscht: inhalt<{ readonly beginn: string; readonly ende: string }>({
    was: ({ beginn, ende }) => `Das Ende (${ende}) liegt vor dem Beginn (${beginn}).`,
    warum: () => "Ein Zeitraum endet nicht, ehe er beginnt.",
    abhilfe: () => "Beide Zeiten im Text nachschlagen; oft sind sie vertauscht.",
  }),
  ZaehlweiseUnmoeglich: inhalt<{ readonly indikator: string; readonly art: string }>({
    was: ({ indikator }) => `Der Indikator „${indikator}“ lässt sich nicht über Zeiträume summieren.`,
    warum: ({ art }) => `Seine Formel ist „${art}“; Anteile, Raten und Indizes ergeben zusammengezählt keinen Sinn.`,
    abhilfe: () => "Die Angabe „zaehlweise“ löschen, oder die gezählte Größe als eigenen Indikator anlegen.",
  }),
  ZieleJeHandlungsfeld: hinweis<{
    readonly handlungsfeld: string
    readonly anzahl: number
    readonly von: number
    readonly bis: number
  }>({
    was: ({ handlungsfeld, anzahl }) =>
      `„${handlungsfeld}“ hat ${anzahl === 0 ? "kein Ziel" : anzahl === 1 ? "1 Ziel" : `${anzahl} Ziele`}.`,
    warum: ({ von, bis }) => `Das Konzept sieht je Handlungsfeld ${von} bis ${bis} Ziele vor (vorgaben).`,
    abhilfe: () => "Nichts zu berichtigen, wenn es so gewollt ist; sonst die Ziele oder die Vorgabe ändern.",
  }),
  SitzUnbesetzt: warnung<Sitz & { readonly von: string }>({
    was: ({ gremium, als, wer }) => `In „${gremium}“ fehlt „${wer}“ als ${alsWort(als)}.`,
    warum: ({ von }) =>
      von === ""
        ? "Die Zusammensetzung, die das Konzept vorgibt, sieht diesen Sitz vor (beteiligte)."
        : `Nach der Zusammensetzung, die das Konzept vorgibt, ist jeder Teil von „${von}“ vertreten.`,
    abhilfe: () => "Den Sitz unter „besetzung“ eintragen oder die Regel unter „beteiligte“ ändern.",
  }),
  SitzNichtVorgesehen: warnung<Sitz>({
    was: ({ gremium, als, wer }) => `In „${gremium}“ sitzt „${wer}“ als ${alsWort(als)}.`,
    warum: () => "Die Zusammensetzung, die das Konzept vorgibt, sieht das nicht vor (beteiligte).",
    abhilfe: () => "Die Besetzung prüfen oder die Regel unter „beteiligte“ ergänzen.",
  }),
  SitzzahlFalsch: warnung<Sitz & { readonly gefunden: number; readonly vorgesehen: number }>({
    was: ({ gremium, als, wer, gefunden }) =>
      `In „${gremium}“ hat „${wer}“ ${gefunden === 1 ? "einen Sitz" : `${gefunden} Sitze`} als ${alsWort(als)}.`,
    warum: ({ vorgesehen }) => `Das Konzept gibt ${vorgesehen} vor (beteiligte).`,
    abhilfe: () => "Die Besetzung prüfen oder „anzahl“ in der Regel ändern.",
  }),
  TeileUnbekannt: hinweis<{ readonly gremium: string; readonly wer: string }>({
    was: ({ gremium, wer }) => `Ob in „${gremium}“ jeder Teil von „${wer}“ sitzt, lässt sich nicht prüfen.`,
    warum: ({ wer }) => `Unter „akteure“ nennt keiner „${wer}“ unter „teilVonId“.`,
    abhilfe: () => "Die Teile als Akteure eintragen, oder so stehen lassen, wenn sie nicht bekannt sind.",
  }),
  KanteDoppelt: inhalt<{ readonly kennung: string; readonly erste: string }>({
    was: ({ kennung }) => `„${kennung}“ geht aus zwei Einträgen der Kontinuität hervor.`,
    warum: ({ erste }) => `Es steht schon unter „nach“ bei ${erste}; was daraus wurde, wäre nicht eindeutig.`,
    abhilfe: () => "Einen der beiden Einträge löschen oder beide zusammenfassen (zusammengefuehrt).",
  }),
  VorgaengerFehlt: inhalt<{ readonly wandel: string }>({
    was: ({ wandel }) =>
      `„${wandel}“ nennt Einträge einer früheren Fassung, aber welche Fassung das ist, steht nirgends.`,
    warum: () => "„vorgaengerId“ fehlt oder nennt diese Fassung selbst.",
    abhilfe: () => "„vorgaengerId“ im Kopf von konzept.yaml eintragen.",
  }),
  ZwischenzielAbseits: warnung<{ readonly zahl: number; readonly von: number; readonly bis: number }>({
    was: ({ zahl }) => `Das Zwischenziel ${zeigeZahl(zahl)} liegt nicht auf dem Weg.`,
    warum: ({ von, bis }) => `Der Weg führt von ${zeigeZahl(von)} nach ${zeigeZahl(bis)}.`,
    abhilfe: () => "Den Wert prüfen; oft fehlt das Komma.",
  }),
  SchrittNachFrist: warnung<{ readonly faellig: string; readonly frist: string }>({
    was: ({ faellig, frist }) => `Der Schritt ist am ${faellig} fällig, nach der Frist (${frist}).`,
    warum: () => "Alle Schritte gehören vor die Frist des Zielwerts.",
    abhilfe: () => "Die Fälligkeit oder die Frist berichtigen.",
  }),
  KantePasstNicht: inhalt<{
    readonly wandel: string
    readonly von: number
    readonly nach: number
    readonly sollVon: string
    readonly sollNach: string
  }>({
    was: ({ wandel, von, nach }) =>
      `„${wandel}“ nennt unter „von“ ${anzahlWort(von)}, unter „nach“ ${anzahlWort(nach)}.`,
    warum: ({ sollVon, sollNach }) => `Dazu gehören: „von“ ${vieleWort(sollVon)}, „nach“ ${vieleWort(sollNach)}.`,
    abhilfe: () =>
      "Den Wandel (uebernommen, geaendert, neu, geteilt, zusammengefuehrt, entfallen) oder die Kennungen ändern.",
  }),
  VorgaengerFalsch: inhalt<{ readonly genannt: string; readonly gefunden: string }>({
    was: ({ gefunden }) => `Die frühere Fassung heißt „${gefunden}“.`,
    warum: ({ genannt }) =>
      genannt === "" ? "Das Konzept nennt keinen Vorgänger." : `Das Konzept nennt „${genannt}“ als Vorgänger.`,
    abhilfe: () => "„vorgaengerId“ oder die Kennung der früheren Fassung berichtigen.",
  }),
  VorgaengerOhneDatei: hinweis<{ readonly vorgaenger: string; readonly pfad: string }>({
    was: ({ vorgaenger }) => `Die frühere Fassung „${vorgaenger}“ liegt nicht vor.`,
    warum: ({ pfad }) => `Die Datei „${pfad}“ gibt es nicht; was aus welchem Eintrag wurde, lässt sich nicht prüfen.`,
    abhilfe: () => "Die frühere Fassung dort ablegen, soweit sie bekannt ist; nötig ist sie nicht.",
  }),
  BeschlossenerTextGeaendert: inhalt<{
    readonly kennung: string
    readonly feld: string
    readonly war: string
    readonly ist: string
  }>({
    was: ({ kennung, feld }) => `Bei „${kennung}“ wurde beschlossener Wortlaut geändert („${feld}“).`,
    warum: ({ war, ist }) => `Beschlossen ist ${war}; jetzt steht dort ${ist}.`,
    abhilfe: () => "Den Wortlaut wiederherstellen; eine Änderung gehört in eine neue Fassung (Fortschreibung).",
  }),
  ZielwertOhneIndikator: inhalt<{ readonly zielwert: string; readonly art: string }>({
    was: ({ zielwert }) => `Der Zielwert „${zielwert}“ nennt keinen Indikator.`,
    warum: ({ art }) => `„${art}“ misst sich an einem Wert.`,
    abhilfe: () => "„indikatorId“ ergänzen oder eine Art ohne Messung wählen (meilenstein, jaNein).",
  }),
  ZielrichtungFalsch: inhalt<{
    readonly zielwert: string
    readonly art: string
    readonly ausgang: number
    readonly zahl: number
  }>({
    was: ({ zielwert, art, ausgang, zahl }) =>
      `Der Zielwert „${zielwert}“ heißt „${art}“, geht aber von ${zeigeZahl(ausgang)} auf ${zeigeZahl(zahl)}.`,
    warum: ({ art }) =>
      art === "steigern"
        ? "Steigern heißt, dass das Ziel über dem Ausgang liegt."
        : "Senken heißt, dass das Ziel unter dem Ausgang liegt.",
    abhilfe: () => "Die Art (steigern, senken) oder einen der beiden Werte berichtigen.",
  }),
  AusgangGleichZiel: inhalt<{ readonly zielwert: string; readonly zahl: number }>({
    was: ({ zielwert, zahl }) => `Beim Zielwert „${zielwert}“ sind Ausgang und Ziel gleich (${zeigeZahl(zahl)}).`,
    warum: () => "Ein Fortschritt lässt sich so nicht berechnen.",
    abhilfe: () => "Soll der Wert bleiben, die Art „halten“ mit einem Band wählen.",
  }),
  BandLeer: inhalt<{ readonly von: number; readonly bis: number }>({
    was: ({ von, bis }) => `Das Band von ${zeigeZahl(von)} bis ${zeigeZahl(bis)} ist leer.`,
    warum: () => "„von“ ist größer als „bis“; kein Wert liegt darin.",
    abhilfe: () => "Die beiden Werte tauschen oder berichtigen.",
  }),
  ToleranzZuEng: inhalt<{ readonly von: number; readonly bis: number }>({
    was: () => "Die Toleranz ist enger als das Band.",
    warum: ({ von, bis }) => `Sie muss das ganze Band von ${zeigeZahl(von)} bis ${zeigeZahl(bis)} umfassen.`,
    abhilfe: () => "Die Toleranz weiter fassen oder weglassen.",
  }),
  AusgangImBand: inhalt<{ readonly von: number; readonly bis: number; readonly zahl: number }>({
    was: ({ zahl }) => `Der Ausgangswert ${zeigeZahl(zahl)} liegt schon im Band.`,
    warum: ({ von, bis }) => `Ein Korridor führt von außen in das Band von ${zeigeZahl(von)} bis ${zeigeZahl(bis)}.`,
    abhilfe: () => "Die Art „halten“ wählen oder das Band berichtigen.",
  }),
  FristVorAusgang: inhalt<{ readonly frist: string; readonly ausgang: string }>({
    was: ({ frist, ausgang }) => `Die Frist (${frist}) liegt nicht nach dem Ausgangswert (${ausgang}).`,
    warum: () => "Zwischen Ausgang und Frist muss Zeit vergehen.",
    abhilfe: () => "Die Frist oder die Zeit des Ausgangswerts berichtigen.",
  }),
  ZwischenzieleUngeordnet: inhalt<{ readonly zeiten: ReadonlyArray<string> }>({
    was: () => "Die Zwischenziele stehen nicht in der Ordnung der Zeit zwischen Ausgang und Frist.",
    warum: ({ zeiten }) => `Gefunden: ${nenne(zeiten)}.`,
    abhilfe: () => "Die Zwischenziele ordnen; keines liegt vor dem Ausgang oder nach der Frist.",
  }),
  GewichteAlleNull: inhalt<{ readonly ziel: string; readonly anzahl: number }>({
    was: ({ ziel }) => `Alle Zielwerte zu „${ziel.replaceAll("„", "‚").replaceAll("“", "‘")}“ haben das Gewicht 0.`,
    warum: ({ anzahl }) => `Mit Gewicht 0 wird ein Zielwert nur aufgeführt; von ${anzahl} zählt so keiner.`,
    abhilfe: () => "Mindestens einem ein Gewicht über 0 geben, oder die Art „kontext“ wählen.",
  }),
  RichtlinieOhneGrund: warnung<{ readonly zielwert: string; readonly richtlinie: string }>({
    was: ({ zielwert, richtlinie }) =>
      `Der Zielwert „${zielwert}“ wird nach einer eigenen Richtlinie („${richtlinie}“) bewertet, ohne dass ein Grund dasteht.`,
    warum: () => "Wer einen Zielwert anders bewertet als die übrigen, muss sagen können, warum.",
    abhilfe: () => "Den Grund unter „grund“ eintragen oder die Angabe „richtlinie“ streichen.",
  }),
  ZielGegenBewertung: warnung<{ readonly zielwert: string; readonly art: string; readonly bewertung: string }>({
    was: ({ zielwert, art }) => `Der Zielwert „${zielwert}“ (${art}) läuft gegen die Bewertung seines Indikators.`,
    warum: ({ bewertung }) =>
      `Am Indikator steht „${bewertung}“; die Richtung eines Ziels wird nie geraten, sondern muss zusammenpassen.`,
    abhilfe: () => "Die Art des Zielwerts oder die Bewertung des Indikators berichtigen.",
  }),
} as const
