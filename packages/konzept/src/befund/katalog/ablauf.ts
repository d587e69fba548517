import { hinweis, nenne, warnung } from "./Eintrag.ts"

/** Why a request to a machine is refused, and what a list of Massnahmen says that no machine knows. */
export const ablauf = {
  StatuswortUnbekannt: warnung<{ readonly wort: string }>({
    was: ({ wort }) => `Das Statuswort „${wort}“ ist unbekannt.`,
    warum: () => "Es steht in keiner der Listen, nach denen Statuswörter gelesen werden; geraten wird nicht.",
    abhilfe: () => "Den Zustand der Maßnahme selbst eintragen, oder das Wort den eigenen Statuswörtern hinzufügen.",
  }),
  StatuswortDoppeldeutig: hinweis<{
    readonly wort: string
    readonly gelesen: string
    readonly auch: ReadonlyArray<string>
  }>({
    was: ({ wort, gelesen }) => `Das Statuswort „${wort}“ wird als „${gelesen}“ gelesen.`,
    warum: ({ auch }) => `Manche Listen meinen damit auch: ${nenne(auch)}.`,
    abhilfe: () =>
      "Nachsehen, was die Liste meint; ist es etwas anderes, das Wort den eigenen Statuswörtern hinzufügen.",
  }),
  StatuswortUnentschieden: warnung<{ readonly wort: string; readonly lesarten: ReadonlyArray<string> }>({
    was: ({ wort }) => `Aus dem Statuswort „${wort}“ folgt kein Zustand.`,
    warum: ({ lesarten }) => `Es kann so gelesen werden: ${nenne(lesarten)}; geraten wird nicht.`,
    abhilfe: () =>
      "Den Zustand selbst eintragen, beim Lesen die Herkunft der Liste nennen oder das Wort den eigenen Statuswörtern hinzufügen.",
  }),
  StatuswortEingeschraenkt: warnung<{ readonly wort: string; readonly durch: string }>({
    was: ({ wort }) => `Aus dem Statuswort „${wort}“ folgt kein Zustand.`,
    warum: ({ durch }) =>
      `„${durch}“ nimmt zurück, was das Wort für sich allein sagt; was stattdessen gilt, steht nicht da.`,
    abhilfe: () =>
      "Den Zustand der Maßnahme selbst eintragen, oder die ganze Wendung den eigenen Statuswörtern hinzufügen.",
  }),
  StatuswortZuLang: warnung<{ readonly zeichen: number; readonly grenze: number }>({
    was: ({ zeichen }) => `Der Text ist mit ${zeichen} Zeichen zu lang für ein Statuswort.`,
    warum: ({ grenze }) =>
      `Gelesen werden höchstens ${grenze} Zeichen; ein längerer Text nimmt am Ende oft zurück, was er am Anfang sagt.`,
    abhilfe: () => "Den Zustand der Maßnahme selbst eintragen und den Text als Bericht behalten.",
  }),
  StatusfarbeOhneLegende: warnung<{ readonly farbe: string }>({
    was: ({ farbe }) => `Was die Farbe „${farbe}“ bedeutet, sagt keine Legende.`,
    warum: () =>
      "Farben haben keine Bedeutung für sich: Grün heißt in einer Liste erledigt, in einer anderen im Zeitplan.",
    abhilfe: () => "Die Legende der Liste unter „farben“ eintragen, je Farbe einen Zustand oder eine Umsetzungslage.",
  }),
} as const
