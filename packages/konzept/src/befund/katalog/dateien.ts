import { gemeint, hinweis, lesen } from "./Eintrag.ts"

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
    was: ({ felder, spalten }) =>
      `Die Zeile hat ${felder === 1 ? "1 Feld" : `${felder} Felder`}, die Kopfzeile ${spalten}.`,
    warum: () => "Jede Zeile braucht so viele Felder wie die Kopfzeile; leere Felder zählen mit.",
    abhilfe: () => "Fehlende Trennzeichen ergänzen, überzählige löschen oder das Feld in Anführungszeichen setzen.",
  }),
  SpalteFehlt: lesen<{ readonly spalte: string; readonly naechste: string; readonly vorhanden: ReadonlyArray<string> }>(
    {
      was: ({ spalte }) => `Die Spalte „${spalte}“ fehlt.`,
      warum: ({ vorhanden, naechste }) =>
        `Vorhanden sind: ${vorhanden.join(", ")}.${naechste === "" ? "" : ` „${naechste}“ klingt ähnlich.`}`,
      abhilfe: ({ spalte }) =>
        `Die Kopfzeile um „${spalte}“ ergänzen oder die gemeinte Spalte umbenennen; Trennzeichen ist „;“ oder „,“.`,
    },
  ),
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
} as const
