import type { Schwere } from "./Schwere.ts"

/** One row of the catalogue; `stufe` says whether the input could not be read or does not fit together. */
interface Eintrag<Angaben> {
  readonly schwere: Schwere
  readonly stufe: "lesen" | "inhalt"
  readonly was: (angaben: Angaben) => string
  readonly warum: (angaben: Angaben) => string
  readonly abhilfe: (angaben: Angaben) => string
}

const eintrag =
  (schwere: Schwere, stufe: "lesen" | "inhalt") =>
  <Angaben>(saetze: Omit<Eintrag<Angaben>, "schwere" | "stufe">): Eintrag<Angaben> => ({ schwere, stufe, ...saetze })
const lesen = eintrag("fehler", "lesen")
const inhalt = eintrag("fehler", "inhalt")
const warnung = eintrag("warnung", "inhalt")
const hinweis = eintrag("hinweis", "inhalt")

type Feld = { readonly feld: string }
type Gefunden = Feld & { readonly gefunden: string }

const gemeint = (naechste: string): string => (naechste === "" ? "" : ` Gemeint ist vielleicht „${naechste}“.`)

/** The sentences of every Befund in German; one row per cause. */
export const katalog = {
  // files and bytes
  DateiFehlt: lesen<{ readonly pfad: string }>({
    was: ({ pfad }) => `Die Datei „${pfad}“ gibt es nicht oder sie lässt sich nicht lesen.`,
    warum: () => "Der Ordner einer Kommune enthält konzept.yaml und darunter beobachtungen/*.csv.",
    abhilfe: () => "Den Ordner prüfen, der hinter dem Befehl steht, und die Leserechte der Datei.",
  }),
  DateiLeer: lesen<{ readonly datei: string }>({
    was: ({ datei }) => `Die Datei „${datei}“ ist leer.`,
    warum: () => "Sie enthält nichts außer Leerraum, Kommentaren oder einer Kopfzeile.",
    abhilfe: () => "Den Inhalt ergänzen oder die Datei löschen; Beispiele stehen im Handbuch.",
  }),
  DateiZuGross: lesen<{ readonly megabyte: string; readonly grenze: number }>({
    was: ({ megabyte }) => `Die Datei ist mit ${megabyte} MB zu groß.`,
    warum: ({ grenze }) => `Die Grenze liegt bei ${grenze} MB.`,
    abhilfe: () => "Prüfen, ob es die richtige Datei ist; größere Bestände auf mehrere Dateien verteilen.",
  }),
  KodierungUngueltig: lesen<{
    readonly byte: string
    readonly stelle: number
    readonly vermutung: "windows-1252" | "utf-16" | "keinText"
  }>({
    was: ({ vermutung }) => (vermutung === "keinText" ? "Die Datei enthält keinen reinen Text." : "Die Datei ist nicht in UTF-8 gespeichert."),
    warum: ({ byte, stelle, vermutung }) => {
      if (vermutung === "utf-16") return `Byte ${stelle} (${byte}) deutet auf UTF-16.`
      if (vermutung === "keinText") return `Byte ${stelle} (${byte}) kommt in Texten nicht vor.`
      return `Byte ${stelle} (${byte}) kommt in UTF-8 so nicht vor; in Windows-1252 stehen so Umlaute.`
    },
    abhilfe: ({ vermutung }) => {
      if (vermutung === "utf-16") return "Die Datei als UTF-8 speichern; in Tabellenprogrammen heißt das „CSV UTF-8“."
      if (vermutung === "keinText") return "Prüfen, ob es die richtige Datei ist; eine Tabelle zuerst als „CSV UTF-8“ speichern."
      return "Die Datei als UTF-8 speichern oder mit --kodierung windows-1252 lesen."
    },
  }),
  YamlSyntax: lesen<{ readonly regel: string }>({
    was: () => "Die YAML-Datei ist hier nicht richtig aufgebaut.",
    warum: ({ regel }) => regel,
    abhilfe: () => "Die genannte Zeile und die davor prüfen; eingerückt wird mit Leerzeichen, nicht mit Tabulatoren.",
  }),
  YamlUmfang: lesen<{ readonly mass: string; readonly grenze: number }>({
    was: ({ mass }) => `Die YAML-Datei überschreitet eine Grenze: ${mass}.`,
    warum: ({ grenze }) => `Erlaubt sind ${grenze}; die Grenze schützt vor Dateien, die den Rechner lahmlegen.`,
    abhilfe: () => "Die Datei vereinfachen; ein Konzept braucht so viel nicht.",
  }),
  YamlVerweis: lesen<Record<never, never>>({
    was: () => "Anker und Verweise (& und *) sind in der YAML-Datei nicht erlaubt.",
    warum: () => "Jede Angabe soll dort stehen, wo sie gilt; Verweise können eine Datei unbegrenzt aufblähen.",
    abhilfe: () => "Den Wert ausschreiben oder in Anführungszeichen setzen, falls er mit & oder * beginnt.",
  }),
  SchluesselDoppelt: lesen<{ readonly schluessel: string; readonly ersteZeile: number }>({
    was: ({ schluessel }) => `Die Angabe „${schluessel}“ steht zweimal im selben Abschnitt.`,
    warum: ({ ersteZeile }) => `Sie steht schon in Zeile ${ersteZeile}; welche gilt, ist nicht zu erkennen.`,
    abhilfe: () => "Eine der beiden Angaben löschen.",
  }),
  CsvUmfang: lesen<{ readonly mass: string; readonly grenze: number }>({
    was: ({ mass }) => `Die CSV-Datei überschreitet eine Grenze: ${mass}.`,
    warum: ({ grenze }) => `Erlaubt sind ${grenze}.`,
    abhilfe: () => "Prüfen, ob es die richtige Datei ist; größere Bestände auf mehrere Dateien verteilen.",
  }),
  CsvSyntax: lesen<Record<never, never>>({
    was: () => "Die CSV-Datei ist hier nicht richtig aufgebaut.",
    warum: () => "Ein Anführungszeichen wird nicht geschlossen oder steht mitten in einem Feld.",
    abhilfe: () => "Die Anführungszeichen der genannten Zeile prüfen; innerhalb eines Feldes werden sie verdoppelt.",
  }),
  ZeileUngleichLang: lesen<{ readonly felder: number; readonly spalten: number }>({
    was: ({ felder, spalten }) => `Die Zeile hat ${felder === 1 ? "1 Feld" : `${felder} Felder`}, die Kopfzeile ${spalten}.`,
    warum: () => "Jede Zeile braucht so viele Felder wie die Kopfzeile; leere Felder zählen mit.",
    abhilfe: () => "Fehlende Trennzeichen ergänzen, überzählige löschen oder das Feld in Anführungszeichen setzen.",
  }),
  SpalteFehlt: lesen<{ readonly spalte: string; readonly naechste: string; readonly vorhanden: ReadonlyArray<string> }>({
    was: ({ spalte }) => `Die Spalte „${spalte}“ fehlt.`,
    warum: ({ vorhanden, naechste }) =>
      `Vorhanden sind: ${vorhanden.join(", ")}.${naechste === "" ? "" : ` „${naechste}“ klingt ähnlich.`}`,
    abhilfe: ({ spalte }) => `Die Kopfzeile um „${spalte}“ ergänzen oder die gemeinte Spalte umbenennen; Trennzeichen ist „;“ oder „,“.`,
  }),
  SpalteUnbekannt: lesen<{ readonly spalte: string; readonly naechste: string }>({
    was: ({ spalte }) => `Die Spalte „${spalte}“ ist unbekannt.`,
    warum: ({ naechste }) => `Was sie bedeutet, ist nicht zu erkennen.${gemeint(naechste)}`,
    abhilfe: () => "Die Spalte umbenennen oder löschen; eigene Merkmale heißen „merkmal:<name>“.",
  }),
  SpalteDoppelt: lesen<{ readonly spalte: string }>({
    was: ({ spalte }) => `Die Spalte „${spalte}“ kommt zweimal vor.`,
    warum: () => "Welche der beiden gilt, ist nicht zu erkennen.",
    abhilfe: () => "Eine der beiden Spalten löschen oder umbenennen.",
  }),
  BefundeGekuerzt: lesen<{ readonly genannt: number; readonly insgesamt: number }>({
    was: ({ genannt, insgesamt }) => `Die Datei hat ${insgesamt} Fehler; genannt sind die ersten ${genannt}.`,
    warum: () => "So viele Fehler haben meist eine gemeinsame Ursache.",
    abhilfe: () => "Die genannten Fehler beheben und die Datei noch einmal prüfen.",
  }),
  // shape of values
  AngabeFehlt: lesen<Feld>({
    was: ({ feld }) => `Die Angabe „${feld}“ fehlt.`,
    warum: () => "Sie ist an dieser Stelle Pflicht.",
    abhilfe: ({ feld }) => `„${feld}“ ergänzen.`,
  }),
  AngabeUnbekannt: lesen<Feld & { readonly naechste: string; readonly erlaubt: ReadonlyArray<string> }>({
    was: ({ feld }) => `Die Angabe „${feld}“ ist hier unbekannt.`,
    warum: ({ erlaubt, naechste }) =>
      `${erlaubt.length === 0 ? "So darf keine Angabe heißen." : `Erlaubt sind: ${erlaubt.join(", ")}.`}${gemeint(naechste)}`,
    abhilfe: () => "Die Schreibweise prüfen oder die Angabe löschen.",
  }),
  TypFalsch: lesen<Gefunden & { readonly erwartet: string }>({
    was: ({ feld, erwartet }) => `Bei „${feld}“ wird ${erwartet} erwartet.`,
    warum: ({ gefunden }) => `Gefunden: ${gefunden}.`,
    abhilfe: ({ erwartet }) =>
      erwartet === "Text"
        ? "Den Wert in Anführungszeichen setzen, zum Beispiel \"2018\"; Einrückung prüfen."
        : "Den Wert und die Einrückung davor prüfen.",
  }),
  WertUnbekannt: lesen<Gefunden & { readonly naechste: string; readonly erlaubt: ReadonlyArray<string> }>({
    was: ({ feld, gefunden }) => `„${feld}“ kennt den Wert ${gefunden} nicht.`,
    warum: ({ erlaubt, naechste }) => `Erlaubt sind: ${erlaubt.join(", ")}.${gemeint(naechste)}`,
    abhilfe: () => "Einen der erlaubten Werte einsetzen.",
  }),
  KennungUngueltig: lesen<Gefunden>({
    was: ({ gefunden }) => `${gefunden} ist keine gültige Kennung.`,
    warum: () => "Kennungen bestehen aus Buchstaben ohne Umlaute, Ziffern, Punkt, Binde- und Unterstrich (höchstens 64 Zeichen).",
    abhilfe: () => "Umlaute ausschreiben (ä→ae, ß→ss), Leerzeichen durch Bindestriche ersetzen.",
  }),
  DatumUngueltig: lesen<Gefunden & { readonly vorschlag: string }>({
    was: ({ gefunden, feld }) => `${gefunden} ist bei „${feld}“ kein gültiges Datum.`,
    warum: () => "Den Tag oder den Zeitraum gibt es nicht, oder er ist nicht in der erwarteten Form geschrieben.",
    abhilfe: ({ vorschlag }) =>
      vorschlag === "" ? "So schreiben: 2018, 2018-Q3, 2018-12, 2018-12-31 oder 2018/2019 (Schuljahr)." : `So schreiben: ${vorschlag}.`,
  }),
  AgsUngueltig: lesen<Gefunden>({
    was: ({ gefunden }) => `${gefunden} ist kein Amtlicher Gemeindeschlüssel (AGS).`,
    warum: () => "Ein AGS hat acht Ziffern; die ersten beiden nennen das Land (01 bis 16).",
    abhilfe: () => "Den Schlüssel mit führender Null und in Anführungszeichen schreiben, zum Beispiel \"01001000\".",
  }),
  ZahlUngueltig: lesen<Gefunden & { readonly regel: string }>({
    was: ({ gefunden }) => `${gefunden} ist keine Zahl in der erwarteten Schreibweise.`,
    warum: ({ regel }) => regel,
    abhilfe: () => "Ohne Tausenderzeichen und ohne Einheit schreiben; fehlt der Wert, den Grund eintragen (zum Beispiel nochNichtErhoben).",
  }),
  TextUngueltig: lesen<Feld & { readonly laenge: number; readonly grenze: number }>({
    was: ({ feld, laenge }) => (laenge === 0 ? `„${feld}“ ist leer.` : `„${feld}“ ist mit ${laenge} Zeichen zu lang.`),
    warum: ({ grenze }) => `Hier stehen 1 bis ${grenze} Zeichen.`,
    abhilfe: () => "Den Text ergänzen oder kürzen.",
  }),
  ZeichenVerboten: lesen<Feld & { readonly zeichen: string; readonly stelle: number }>({
    was: ({ feld, zeichen }) => `„${feld}“ enthält ein Zeichen, das man nicht sieht oder das nicht zum Text gehört (${zeichen}).`,
    warum: ({ stelle }) => `Es ist das ${stelle}. Zeichen; Steuerzeichen können verbergen oder umdrehen, was dort steht.`,
    abhilfe: () => "Den Text an dieser Stelle neu tippen; oft stammt das Zeichen aus einer Kopie.",
  }),
  WertUngueltig: lesen<Gefunden & { readonly regel: string }>({
    was: ({ feld, gefunden }) => `Der Wert bei „${feld}“ ist nicht möglich: ${gefunden}.`,
    warum: ({ regel }) => regel,
    abhilfe: () => "Den Wert berichtigen.",
  }),
  // across nouns
  KennungDoppelt: inhalt<{ readonly kennung: string; readonly erste: string }>({
    was: ({ kennung }) => `Die Kennung „${kennung}“ ist zweimal vergeben.`,
    warum: ({ erste }) => `Sie steht schon unter ${erste}; Verweise wären nicht eindeutig.`,
    abhilfe: () => "Einer der beiden Angaben eine andere Kennung geben.",
  }),
  VerweisUnbekannt: inhalt<{
    readonly kennung: string
    readonly liste: string
    readonly bekannt: ReadonlyArray<string>
    readonly naechste: string
  }>({
    was: ({ kennung, liste }) => `Der Verweis auf „${kennung}“ führt ins Leere: unter „${liste}“ gibt es das nicht.`,
    warum: ({ bekannt, naechste }) => {
      const liste = bekannt.length > 8 ? `${bekannt.slice(0, 8).join(", ")} … (${bekannt.length})` : bekannt.join(", ")
      return `${bekannt.length === 0 ? "Dort ist nichts eingetragen." : `Bekannt sind: ${liste}.`}${gemeint(naechste)}`
    },
    abhilfe: ({ liste }) => `Die Schreibweise prüfen oder den Eintrag unter „${liste}“ anlegen.`,
  }),
  TeilSeinerSelbst: inhalt<{ readonly messgroesse: string }>({
    was: ({ messgroesse }) => `Die Messgröße „${messgroesse}“ ist ein Teil ihrer selbst.`,
    warum: () => "Folgt man ihren Teilen und deren Teilen, kommt man wieder bei ihr an; eine Summe gibt es so nicht.",
    abhilfe: () => "Einen der Einträge unter „teile“ streichen.",
  }),
  MerkmalUnbekannt: inhalt<{ readonly merkmal: string; readonly groesse: string; readonly erlaubt: ReadonlyArray<string> }>({
    was: ({ merkmal, groesse }) => `„${groesse}“ wird nicht nach „${merkmal}“ gegliedert.`,
    warum: ({ erlaubt }) => (erlaubt.length === 0 ? "Sie hat keine Merkmale." : `Ihre Merkmale sind: ${erlaubt.join(", ")}.`),
    abhilfe: () => "Das Merkmal streichen oder es bei der Messgröße unter „merkmale“ eintragen.",
  }),
  EinheitFalsch: inhalt<{ readonly gefunden: string; readonly erwartet: string; readonly groesse: string }>({
    was: ({ gefunden, groesse }) => `Der Wert zu „${groesse}“ steht in der Einheit „${gefunden}“.`,
    warum: ({ erwartet }) => `Vereinbart ist „${erwartet}“.`,
    abhilfe: () => "Den Wert umrechnen und die Einheit berichtigen; Prozent und Prozentpunkte sind verschiedene Einheiten.",
  }),
  AnzahlNegativ: inhalt<{ readonly zahl: number; readonly groesse: string }>({
    was: ({ zahl, groesse }) => `Die Anzahl ${zahl} zu „${groesse}“ ist negativ.`,
    warum: () => "Gezählt wird ab null.",
    abhilfe: () => "Den Wert in der Quelle nachschlagen und berichtigen.",
  }),
  AnteilUnmoeglich: inhalt<{ readonly zahl: number; readonly groesse: string }>({
    was: ({ zahl, groesse }) => `Der Anteil ${zahl} % zu „${groesse}“ liegt nicht zwischen 0 und 100 %.`,
    warum: () => "Ein Anteil ist ein Teil seines Ganzen.",
    abhilfe: () => "Den Wert in der Quelle nachschlagen; oft fehlt das Komma oder es ist ein Promillewert.",
  }),
  GruppeGroesserAlsGesamt: inhalt<{
    readonly gruppe: string
    readonly anzahl: number
    readonly gesamt: string
    readonly gesamtAnzahl: number
  }>({
    was: ({ gruppe, anzahl, gesamt, gesamtAnzahl }) => `„${gruppe}“ (${anzahl}) ist größer als „${gesamt}“ (${gesamtAnzahl}).`,
    warum: () => "Ein Teil kann nicht größer sein als sein Ganzes (gleiche Zeit, gleiches Gebiet).",
    abhilfe: () => "Beide Werte in der Quelle nachschlagen; oft sind Zeilen oder Spalten vertauscht.",
  }),
  BeobachtungWiderspruch: inhalt<{ readonly groesse: string; readonly zahl: string; readonly andere: string; readonly ort: string }>({
    was: ({ groesse, zahl, andere }) => `Für „${groesse}“ stehen zwei Werte derselben Quelle: ${andere} und ${zahl}.`,
    warum: ({ ort }) => `Zeit, Gebiet, Merkmale und Quelle sind gleich (erste Angabe: ${ort}).`,
    abhilfe: () => "Den falschen Wert löschen; stammen sie aus zwei Quellen, beide Quellen benennen.",
  }),
  QuellenUneinig: warnung<{ readonly groesse: string; readonly zahl: string; readonly andere: string; readonly ort: string }>({
    was: ({ groesse, zahl, andere }) => `Zwei Quellen nennen für „${groesse}“ verschiedene Werte: ${andere} und ${zahl}.`,
    warum: ({ ort }) => `Zeit, Gebiet und Merkmale sind gleich (erste Angabe: ${ort}). Beide Werte bleiben stehen.`,
    abhilfe: () => "Klären, welche Abgrenzung gilt, und sie an der Messgröße vermerken.",
  }),
  ZielOhneMassnahme: hinweis<{ readonly ziel: string }>({
    was: ({ ziel }) => `Zu „${ziel}“ sind noch keine Maßnahmen entwickelt.`,
    warum: () => "Keine Maßnahme des Konzepts nennt dieses Ziel.",
    abhilfe: () => "Nichts zu berichtigen: der Arbeitskreis entwickelt Maßnahmen in der Umsetzung.",
  }),
} as const

/** The code of a Befund: German, Pascal case, ASCII; never renamed once released. */
export type BefundCode = keyof typeof katalog
/** All codes. */
export const codes = Object.keys(katalog) as ReadonlyArray<BefundCode>
/** What the sentences of a code need. */
export type Angaben<Code extends BefundCode> = (typeof katalog)[Code] extends Eintrag<infer A> ? A : never
