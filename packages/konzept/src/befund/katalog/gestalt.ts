import { gemeint, lesen, warnung, nenne } from "./Eintrag.ts"

type Feld = { readonly feld: string }
type Gefunden = Feld & { readonly gefunden: string }

/** What can be wrong with a single value. */
export const gestalt = {
  AngabeFehlt: lesen<Feld>({
    was: ({ feld }) => `Die Angabe „${feld}“ fehlt.`,
    warum: () => "Sie ist an dieser Stelle Pflicht.",
    abhilfe: ({ feld }) => `„${feld}“ ergänzen.`,
  }),
  AngabeUnbekannt: lesen<Feld & { readonly naechste: string; readonly erlaubt: ReadonlyArray<string> }>({
    was: ({ feld }) => `Die Angabe „${feld}“ ist hier unbekannt.`,
    warum: ({ erlaubt, naechste }) =>
      `${erlaubt.length === 0 ? "So darf keine Angabe heißen." : `Erlaubt sind: ${nenne(erlaubt, 40)}.`}${gemeint(naechste)}`,
    abhilfe: () => "Die Schreibweise prüfen oder die Angabe löschen.",
  }),
  FormatNeuer: lesen<{ readonly gefunden: string; readonly bekannt: string }>({
    was: ({ gefunden }) => `Die Datei ist im Format ${gefunden} geschrieben, von einer neueren Version von zielwerk.`,
    warum: ({ bekannt }) => `Diese Version kennt das Format „${bekannt}“; was neuer ist, könnte sie falsch verstehen.`,
    abhilfe: () => "Das Programm erneuern; „zielwerk --version“ nennt die Version, die hier läuft.",
  }),
  TypFalsch: lesen<Gefunden & { readonly erwartet: string; readonly vorschlag?: string }>({
    was: ({ feld, erwartet }) => `Bei „${feld}“ wird ${erwartet} erwartet.`,
    warum: ({ gefunden }) => `Gefunden: ${gefunden}.`,
    abhilfe: ({ erwartet, vorschlag }) => {
      if (vorschlag !== undefined) return `Den Wert in Anführungszeichen setzen: ${vorschlag}.`
      if (erwartet === "Text") return 'Den Wert in Anführungszeichen setzen, zum Beispiel "2018"; Einrückung prüfen.'
      return erwartet === "eine Zahl"
        ? "Eine Zahl ohne Anführungszeichen und ohne Einheit schreiben, zum Beispiel 24.4."
        : "Den Wert und die Einrückung davor prüfen."
    },
  }),
  WertUnbekannt: lesen<Gefunden & { readonly naechste: string; readonly erlaubt: ReadonlyArray<string> }>({
    was: ({ feld, gefunden }) => `„${feld}“ kennt den Wert ${gefunden} nicht.`,
    warum: ({ erlaubt, naechste }) => `Erlaubt sind: ${nenne(erlaubt, 40)}.${gemeint(naechste)}`,
    abhilfe: () => "Einen der erlaubten Werte einsetzen.",
  }),
  KennungUngueltig: lesen<Gefunden & { readonly naechste?: string }>({
    was: ({ gefunden }) => `${gefunden} ist keine gültige Kennung.`,
    warum: ({ naechste = "" }) =>
      `Kennungen bestehen aus Buchstaben ohne Umlaute, Ziffern, Punkt, Binde- und Unterstrich (höchstens 64 Zeichen).${gemeint(naechste)}`,
    abhilfe: () =>
      "Umlaute ausschreiben (ä→ae, ß→ss), Leerzeichen durch Bindestriche ersetzen; Gebiete haben einen Schlüssel.",
  }),
  DatumUngueltig: lesen<Gefunden & { readonly vorschlag: string; readonly form: "tag" | "zeit" }>({
    was: ({ gefunden, feld }) => `${gefunden} ist bei „${feld}“ kein gültiges Datum.`,
    warum: () => "Den Tag oder den Zeitraum gibt es nicht, oder er ist nicht in der erwarteten Form geschrieben.",
    abhilfe: ({ vorschlag, form }) => {
      if (vorschlag !== "") return `So schreiben: ${vorschlag}.`
      return form === "tag"
        ? "Den Tag im Kalender nachsehen und so schreiben: 2018-12-31."
        : "So schreiben: 2018, 2018-Q3, 2018-12, 2018-12-31 oder 2018/2019 (Schuljahr)."
    },
  }),
  AgsUngueltig: lesen<Gefunden & { readonly vorschlag?: string }>({
    was: ({ gefunden }) => `Das ist kein Amtlicher Gemeindeschlüssel (AGS): ${gefunden}.`,
    warum: () => "Ein AGS ist ein Text aus acht Ziffern; die ersten beiden nennen das Land (01 bis 16).",
    abhilfe: ({ vorschlag }) =>
      vorschlag === undefined
        ? 'Den Schlüssel mit führender Null und in Anführungszeichen schreiben, zum Beispiel "01001000".'
        : `Den Schlüssel in Anführungszeichen setzen: ${vorschlag}.`,
  }),
  ZahlSchreibweise: lesen<Gefunden & { readonly regel: string; readonly vorschlag: string }>({
    was: ({ feld, gefunden }) => `${gefunden} ist bei „${feld}“ nicht so geschrieben, wie Zahlen hier stehen.`,
    warum: ({ regel }) => regel,
    abhilfe: ({ vorschlag }) =>
      `Ist die Zahl gemeint, so schreiben: ${vorschlag}; ein Text gehört in Anführungszeichen.`,
  }),
  ZahlUngenau: lesen<Gefunden>({
    was: ({ feld, gefunden }) => `${gefunden} lässt sich bei „${feld}“ nicht genau speichern.`,
    warum: () => "Gespeichert werden Zahlen mit höchstens 15 Ziffern; was darüber hinausgeht, ginge still verloren.",
    abhilfe: () => "Die Zahl runden; eine Kennung aus Ziffern gehört in Anführungszeichen.",
  }),
  AgsErgaenzt: warnung<{ readonly gefunden: string; readonly ergaenzt: string }>({
    was: ({ gefunden, ergaenzt }) => `Der Amtliche Gemeindeschlüssel ${gefunden} wird als „${ergaenzt}“ gelesen.`,
    warum: () => "Er hat sieben Ziffern; meist ist die führende Null in einem Tabellenprogramm verloren gegangen.",
    abhilfe: ({ ergaenzt }) => `So schreiben: "${ergaenzt}".`,
  }),
  IndikatorUnvollstaendig: lesen<Feld>({
    was: ({ feld }) => `Dem Indikator fehlt die Angabe „${feld}“.`,
    warum: () => "Ein Indikator ohne Formel, Einheit oder Quelle lässt sich weder rechnen noch belegen.",
    abhilfe: ({ feld }) =>
      feld === "formel"
        ? "„formel“ ergänzen; ist nur der gedruckte Wert bekannt: { art: berichtet }."
        : `„${feld}“ ergänzen.`,
  }),
  ZahlUngueltig: lesen<Gefunden & { readonly regel: string }>({
    was: ({ gefunden }) => `${gefunden} ist keine Zahl in der erwarteten Schreibweise.`,
    warum: ({ regel }) => regel,
    abhilfe: () =>
      "Ohne Tausenderzeichen und ohne Einheit schreiben; fehlt der Wert, den Grund eintragen (zum Beispiel nochNichtErhoben).",
  }),
  TextUngueltig: lesen<Feld & { readonly laenge: number; readonly grenze: number }>({
    was: ({ feld, laenge }) => (laenge === 0 ? `„${feld}“ ist leer.` : `„${feld}“ ist mit ${laenge} Zeichen zu lang.`),
    warum: ({ grenze }) => `Hier stehen 1 bis ${grenze} Zeichen.`,
    abhilfe: () => "Den Text ergänzen oder kürzen.",
  }),
  ZeichenVerboten: lesen<Feld & { readonly zeichen: string; readonly stelle: number }>({
    was: ({ feld, zeichen }) =>
      `„${feld}“ enthält ein Zeichen, das man nicht sieht oder das nicht zum Text gehört (${zeichen}).`,
    warum: ({ stelle }) =>
      `Es ist das ${stelle}. Zeichen; Steuerzeichen können verbergen oder umdrehen, was dort steht.`,
    abhilfe: () => "Den Text an dieser Stelle neu tippen; oft stammt das Zeichen aus einer Kopie.",
  }),
  WertUngueltig: lesen<Gefunden & { readonly regel: string }>({
    was: ({ feld, gefunden }) => `Der Wert bei „${feld}“ ist nicht möglich: ${gefunden}.`,
    warum: ({ regel }) => regel,
    abhilfe: () => "Den Wert berichtigen.",
  }),
} as const
