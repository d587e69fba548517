import { grenzeGesucht } from "../grenzen.ts"
import { gemeint, hinweis, lesen, nenne } from "./Eintrag.ts"

/** What can be wrong with files, their bytes and their syntax. */
export const dateien = {
  DateiFehlt: lesen<{ readonly pfad: string }>({
    was: ({ pfad }) => `Die Datei „${pfad}“ gibt es nicht oder sie lässt sich nicht lesen.`,
    warum: () => "Der Ordner einer Kommune enthält konzept.yaml und darunter beobachtungen/*.csv.",
    abhilfe: () => "Den Ordner prüfen, der hinter dem Befehl steht, und die Leserechte der Datei.",
  }),
  KeineBeobachtungen: hinweis<{ readonly pfad: string }>({
    was: ({ pfad }) => `Unter „${pfad}“ liegt keine CSV-Datei.`,
    warum: () => "Ohne Beobachtungen hat kein Indikator einen Wert, und keine gedruckte Zahl lässt sich nachrechnen.",
    abhilfe: () => "Die Werte als CSV-Dateien dort ablegen; das Handbuch zeigt die Spalten.",
  }),
  DateiLeer: lesen<{ readonly datei: string }>({
    was: ({ datei }) => `Die Datei „${datei}“ ist leer.`,
    warum: () => "Sie enthält nichts außer Leerraum, Kommentaren oder einer Kopfzeile.",
    abhilfe: ({ datei }) =>
      /\.csv$/iu.test(datei)
        ? "Den Inhalt ergänzen oder die Datei löschen; das Handbuch zeigt die Spalten."
        : "Den Inhalt ergänzen; „zielwerk init“ schreibt ein kommentiertes Konzept als Vorlage.",
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
    was: ({ vermutung }) =>
      vermutung === "keinText" ? "Die Datei enthält keinen reinen Text." : "Die Datei ist nicht in UTF-8 gespeichert.",
    warum: ({ byte, stelle, vermutung }) => {
      if (vermutung === "utf-16") return `Byte ${stelle} (${byte}) deutet auf UTF-16.`
      if (vermutung === "keinText") return `Byte ${stelle} (${byte}) kommt in Texten nicht vor.`
      return `Byte ${stelle} (${byte}) kommt in UTF-8 so nicht vor; in Windows-1252 stehen so Umlaute.`
    },
    abhilfe: ({ vermutung }) => {
      if (vermutung === "utf-16") return "Die Datei als UTF-8 speichern; in Tabellenprogrammen heißt das „CSV UTF-8“."
      if (vermutung === "keinText")
        return "Prüfen, ob es die richtige Datei ist; eine Tabelle zuerst als „CSV UTF-8“ speichern."
      return "Die Datei als UTF-8 speichern oder mit --kodierung windows-1252 lesen."
    },
  }),
  YamlSyntax: lesen<{ readonly regel: string }>({
    was: () => "Die YAML-Datei ist hier nicht richtig aufgebaut.",
    warum: ({ regel }) => regel,
    abhilfe: () =>
      "Die genannte Zeile und die davor prüfen: Einrückung mit Leerzeichen, Klammern, Anführungszeichen, ein einziges Dokument.",
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
  TrennzeichenUnbekannt: lesen<{ readonly gefunden: string }>({
    was: ({ gefunden }) => `Die Kopfzeile trennt ihre Spalten mit ${gefunden}.`,
    warum: () => "Gelesen werden Dateien mit „;“ und Dezimalkomma oder mit „,“ und Dezimalpunkt.",
    abhilfe: () => "Die Tabelle als „CSV UTF-8“ mit „;“ als Trennzeichen speichern.",
  }),
  ZeileUngleichLang: lesen<{
    readonly felder: number
    readonly spalten: number
    readonly trenner: string
    /** what seems to separate the row instead, or "" */
    readonly stattdessen: string
  }>({
    was: ({ felder, spalten }) =>
      `Die Zeile hat ${felder === 1 ? "1 Feld" : `${felder} Felder`}, die Kopfzeile ${spalten}.`,
    warum: ({ trenner, stattdessen }) => {
      if (stattdessen !== "") return `Die Kopfzeile trennt mit ${trenner}, diese Zeile offenbar mit ${stattdessen}.`
      const komma = trenner === "„,“" ? " Ein Dezimalkomma trennt in dieser Datei ebenfalls." : ""
      return `Jede Zeile braucht so viele Felder wie die Kopfzeile; leere Felder zählen mit.${komma}`
    },
    abhilfe: () => "Fehlende Trennzeichen ergänzen, überzählige löschen oder das Feld in Anführungszeichen setzen.",
  }),
  SpalteFehlt: lesen<{ readonly spalte: string; readonly naechste: string; readonly vorhanden: ReadonlyArray<string> }>(
    {
      was: ({ spalte }) => `Die Spalte „${spalte}“ fehlt.`,
      warum: ({ vorhanden, naechste }) =>
        `Vorhanden sind: ${nenne(vorhanden)}.${naechste === "" ? "" : ` „${naechste}“ klingt ähnlich.`}`,
      abhilfe: ({ spalte }) =>
        `Die Kopfzeile um „${spalte}“ ergänzen oder die gemeinte Spalte umbenennen; Trennzeichen ist „;“ oder „,“.`,
    },
  ),
  SpalteUnbekannt: lesen<{
    readonly spalte: string
    readonly naechste: string
    readonly bekannt: ReadonlyArray<string>
  }>({
    was: ({ spalte }) => `Die Spalte „${spalte}“ ist unbekannt.`,
    warum: ({ naechste, bekannt }) =>
      `Was sie bedeutet, ist nicht zu erkennen.${naechste === "" ? ` Bekannt sind: ${nenne(bekannt, 40)}.` : gemeint(naechste)}`,
    abhilfe: () => "Die Spalte umbenennen oder löschen; eigene Merkmale heißen „merkmal:<name>“.",
  }),
  SpalteDoppelt: lesen<{ readonly spalte: string }>({
    was: ({ spalte }) => `Die Spalte „${spalte}“ kommt zweimal vor.`,
    warum: () => "Welche der beiden gilt, ist nicht zu erkennen.",
    abhilfe: () => "Eine der beiden Spalten löschen oder umbenennen.",
  }),
  BefundeGekuerzt: hinweis<{ readonly genannt: number; readonly insgesamt: number }>({
    was: ({ genannt, insgesamt }) =>
      `Die Datei hat ${insgesamt < grenzeGesucht ? "" : "mindestens "}${insgesamt} Befunde; genannt sind ${genannt}.`,
    warum: () => "So viele Befunde haben meist eine gemeinsame Ursache; Fehler gehen den Warnungen vor.",
    abhilfe: () => "Die genannten Befunde beheben und die Datei noch einmal prüfen.",
  }),
} as const
