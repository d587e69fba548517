import { gemeint, lesen, warnung } from "./Eintrag.ts"

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
      `${erlaubt.length === 0 ? "So darf keine Angabe heißen." : `Erlaubt sind: ${erlaubt.join(", ")}.`}${gemeint(naechste)}`,
    abhilfe: () => "Die Schreibweise prüfen oder die Angabe löschen.",
  }),
  TypFalsch: lesen<Gefunden & { readonly erwartet: string }>({
    was: ({ feld, erwartet }) => `Bei „${feld}“ wird ${erwartet} erwartet.`,
    warum: ({ gefunden }) => `Gefunden: ${gefunden}.`,
    abhilfe: ({ erwartet }) =>
      erwartet === "Text"
        ? 'Den Wert in Anführungszeichen setzen, zum Beispiel "2018"; Einrückung prüfen.'
        : "Den Wert und die Einrückung davor prüfen.",
  }),
  WertUnbekannt: lesen<Gefunden & { readonly naechste: string; readonly erlaubt: ReadonlyArray<string> }>({
    was: ({ feld, gefunden }) => `„${feld}“ kennt den Wert ${gefunden} nicht.`,
    warum: ({ erlaubt, naechste }) => `Erlaubt sind: ${erlaubt.join(", ")}.${gemeint(naechste)}`,
    abhilfe: () => "Einen der erlaubten Werte einsetzen.",
  }),
  KennungUngueltig: lesen<Gefunden>({
    was: ({ gefunden }) => `${gefunden} ist keine gültige Kennung.`,
    warum: () =>
      "Kennungen bestehen aus Buchstaben ohne Umlaute, Ziffern, Punkt, Binde- und Unterstrich (höchstens 64 Zeichen).",
    abhilfe: () => "Umlaute ausschreiben (ä→ae, ß→ss), Leerzeichen durch Bindestriche ersetzen.",
  }),
  DatumUngueltig: lesen<Gefunden & { readonly vorschlag: string }>({
    was: ({ gefunden, feld }) => `${gefunden} ist bei „${feld}“ kein gültiges Datum.`,
    warum: () => "Den Tag oder den Zeitraum gibt es nicht, oder er ist nicht in der erwarteten Form geschrieben.",
    abhilfe: ({ vorschlag }) =>
      vorschlag === ""
        ? "So schreiben: 2018, 2018-Q3, 2018-12, 2018-12-31 oder 2018/2019 (Schuljahr)."
        : `So schreiben: ${vorschlag}.`,
  }),
  AgsUngueltig: lesen<Gefunden>({
    was: ({ gefunden }) => `${gefunden} ist kein Amtlicher Gemeindeschlüssel (AGS).`,
    warum: () => "Ein AGS hat acht Ziffern; die ersten beiden nennen das Land (01 bis 16).",
    abhilfe: () => 'Den Schlüssel mit führender Null und in Anführungszeichen schreiben, zum Beispiel "01001000".',
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
