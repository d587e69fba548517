import { gemeint, hinweis, inhalt, warnung, nenne } from "./Eintrag.ts"

const zeigeZahl = (zahl: number): string => String(zahl).replace(".", ",")

/** What can be wrong between nouns and values that are each well formed. */
export const zusammenhang = {
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
    warum: ({ bekannt, naechste }) =>
      `${bekannt.length === 0 ? "Dort ist nichts eingetragen." : `Bekannt sind: ${nenne(bekannt, 8)}.`}${gemeint(naechste)}`,
    abhilfe: ({ liste }) => `Die Schreibweise prüfen oder den Eintrag unter „${liste}“ anlegen.`,
  }),
  TeilSeinerSelbst: inhalt<{ readonly kennung: string; readonly liste: string; readonly feld: string }>({
    was: ({ kennung, feld }) =>
      feld === "ersatzId" ? `„${kennung}“ tritt an die eigene Stelle.` : `„${kennung}“ ist ein Teil seiner selbst.`,
    warum: ({ feld, kennung }) => `Folgt man „${feld}“ von Eintrag zu Eintrag, kommt man wieder bei „${kennung}“ an.`,
    abhilfe: ({ feld, liste }) => `Eine der Angaben „${feld}“ unter „${liste}“ streichen.`,
  }),
  TeilDoppelt: inhalt<{ readonly kennung: string; readonly teil: string }>({
    was: ({ kennung, teil }) => `„${teil}“ steckt auf zwei Wegen in der Summe „${kennung}“.`,
    warum: () => "Die Teile einer Summe überschneiden sich nicht; so würde zweimal gezählt, was in beiden steckt.",
    abhilfe: () => "Unter „teile“ nur nennen, was sich nicht überschneidet.",
  }),
  TeileZuTief: inhalt<{ readonly kennung: string; readonly grenze: number }>({
    was: ({ kennung, grenze }) => `Die Summe „${kennung}“ reicht über mehr als ${grenze} Ebenen.`,
    warum: () => "So tief verschachtelte Summen kann niemand nachvollziehen; die Grenze hält die Rechnung kurz.",
    abhilfe: () => "Unter „teile“ gleich die untersten Teile nennen.",
  }),
  MerkmalUnbekannt: inhalt<{
    readonly merkmal: string
    readonly groesse: string
    readonly erlaubt: ReadonlyArray<string>
  }>({
    was: ({ merkmal, groesse }) => `„${groesse}“ wird nicht nach „${merkmal}“ gegliedert.`,
    warum: ({ erlaubt }) =>
      erlaubt.length === 0 ? "Sie hat keine Merkmale." : `Ihre Merkmale sind: ${nenne(erlaubt)}.`,
    abhilfe: () => "Das Merkmal streichen oder es bei der Messgröße unter „merkmale“ eintragen.",
  }),
  EinheitFalsch: inhalt<{ readonly gefunden: string; readonly erwartet: string; readonly groesse: string }>({
    was: ({ gefunden, groesse }) => `Der Wert zu „${groesse}“ steht in der Einheit „${gefunden}“.`,
    warum: ({ erwartet }) => `Vereinbart ist „${erwartet}“.`,
    abhilfe: () =>
      "Den Wert umrechnen und die Einheit berichtigen; Prozent und Prozentpunkte sind verschiedene Einheiten.",
  }),
  AnzahlNegativ: inhalt<{ readonly zahl: number; readonly groesse: string }>({
    was: ({ zahl, groesse }) => `Die Anzahl ${zeigeZahl(zahl)} zu „${groesse}“ ist negativ.`,
    warum: () => "Gezählt wird ab null.",
    abhilfe: () => "Den Wert in der Quelle nachschlagen und berichtigen.",
  }),
  AnteilUnmoeglich: inhalt<{ readonly zahl: number; readonly groesse: string }>({
    was: ({ zahl, groesse }) => `Der Anteil ${zeigeZahl(zahl)} % zu „${groesse}“ liegt nicht zwischen 0 und 100 %.`,
    warum: () => "Ein Anteil ist ein Teil seines Ganzen.",
    abhilfe: () => "Den Wert in der Quelle nachschlagen; oft fehlt das Komma oder es ist ein Promillewert.",
  }),
  GruppeGroesserAlsGesamt: inhalt<{
    readonly gruppe: string
    readonly anzahl: number
    readonly gesamt: string
    readonly gesamtAnzahl: number
  }>({
    was: ({ gruppe, anzahl, gesamt, gesamtAnzahl }) =>
      `„${gruppe}“ (${zeigeZahl(anzahl)}) ist größer als „${gesamt}“ (${zeigeZahl(gesamtAnzahl)}).`,
    warum: () => "Ein Teil kann nicht größer sein als sein Ganzes (gleiche Zeit, gleiches Gebiet).",
    abhilfe: () => "Beide Werte in der Quelle nachschlagen; oft sind Zeilen oder Spalten vertauscht.",
  }),
  SummeWeichtAb: warnung<{ readonly groesse: string; readonly anzahl: number; readonly summe: number }>({
    was: ({ groesse, anzahl, summe }) =>
      `„${groesse}“ ist ${zeigeZahl(anzahl)}, die Summe seiner Teile aber ${zeigeZahl(summe)}.`,
    warum: () => "Bei der Messgröße stehen die Teile, aus denen sie besteht (gleiche Zeit, gleiches Gebiet).",
    abhilfe: () => "Nachschlagen, ob Teile fehlen oder sich überschneiden; beide Werte bleiben stehen.",
  }),
  WertFehlt: warnung<{
    readonly groesse: string
    readonly zeit: string
    readonly gebiet: string
    readonly titel: string
    readonly raumeinheit: string
    readonly andere: number
  }>({
    was: ({ groesse, zeit, gebiet, titel }) => `Zu „${groesse}“ fehlt der Wert von ${zeit} für „${gebiet}“ (${titel}).`,
    warum: ({ raumeinheit, andere }) =>
      `Für ${andere} andere Gebiete („${raumeinheit}“) steht er da, für dieses nur zu anderen Zeiten; 0 heißt das nicht.`,
    abhilfe: () =>
      "Den Wert nachtragen oder unter „wert“ den Grund nennen, zum Beispiel nochNichtErhoben oder gesperrt.",
  }),
  AuspraegungUnbekannt: warnung<{
    readonly auspraegung: string
    readonly merkmal: string
    readonly bekannt: ReadonlyArray<string>
    readonly naechste: string
  }>({
    was: ({ auspraegung, merkmal }) => `Zu „${auspraegung}“ (Merkmal „${merkmal}“) gibt es keinen Wert.`,
    warum: ({ bekannt, naechste }) => `Werte gibt es zu: ${nenne(bekannt)}.${gemeint(naechste)}`,
    abhilfe: () => "Die Schreibweise prüfen; ohne Wert lässt sich die gedruckte Zahl nicht nachrechnen.",
  }),
  BeobachtungWiderspruch: inhalt<{
    readonly groesse: string
    readonly zahl: string
    readonly andere: string
    readonly ort: string
  }>({
    was: ({ groesse, zahl, andere }) => `Für „${groesse}“ stehen zwei Werte derselben Quelle: ${andere} und ${zahl}.`,
    warum: ({ ort }) => `Zeit, Gebiet, Merkmale und Quelle sind gleich (erste Angabe: ${ort}).`,
    abhilfe: () => "Den falschen Wert löschen; stammen sie aus zwei Quellen, beide Quellen benennen.",
  }),
  QuellenUneinig: warnung<{
    readonly groesse: string
    readonly zahl: string
    readonly andere: string
    readonly ort: string
  }>({
    was: ({ groesse, zahl, andere }) =>
      `Zwei Quellen nennen für „${groesse}“ verschiedene Werte: ${andere} und ${zahl}.`,
    warum: ({ ort }) => `Zeit, Gebiet und Merkmale sind gleich (erste Angabe: ${ort}). Beide Werte bleiben stehen.`,
    abhilfe: () => "Klären, welche Abgrenzung gilt, und sie an der Messgröße vermerken.",
  }),
  ZielOhneIndikator: hinweis<{ readonly ziel: string }>({
    was: ({ ziel }) => `Zu „${ziel.replaceAll("„", "‚").replaceAll("“", "‘")}“ ist noch kein Indikator vereinbart.`,
    warum: () => "Weder das Ziel noch ein Zielwert nennt einen; ob es erreicht wird, lässt sich nicht messen.",
    abhilfe: () => "Nichts zu berichtigen; wird ein Indikator vereinbart, ihn am Ziel unter „indikatorIds“ eintragen.",
  }),
  AusgangRevidiert: warnung<{ readonly zielwert: string; readonly vereinbart: number; readonly jetzt: number }>({
    was: ({ zielwert, vereinbart, jetzt }) =>
      `Der Ausgangswert zu „${zielwert}“ ist ${zeigeZahl(vereinbart)}, die Reihe nennt jetzt ${zeigeZahl(jetzt)}.`,
    warum: () => "Der Wert wurde nach der Vereinbarung berichtigt (etwa durch einen Zensus); beide bleiben stehen.",
    abhilfe: () => "Entscheiden, ob der Zielwert neu vereinbart wird; bis dahin gilt der vereinbarte Ausgangswert.",
  }),
  ErfassungUnbekannt: hinweis<{ readonly anzahl: number; readonly bekanntBis: string }>({
    was: ({ anzahl }) =>
      anzahl === 1
        ? "Bei 1 Wert ist nicht bekannt, wann er erfasst wurde."
        : `Bei ${anzahl} Werten ist nicht bekannt, wann sie erfasst wurden.`,
    warum: ({ bekanntBis }) =>
      `Weder „erfasstAm“ noch „veroeffentlichtAm“ der Quelle ist angegeben; sie zählen als bis ${bekanntBis} bekannt.`,
    abhilfe: () => "Die Spalte „erfasstAm“ füllen oder bei der Quelle „veroeffentlichtAm“ eintragen.",
  }),
  WerteZurueckgehalten: hinweis<{ readonly anzahl: number; readonly mindestfallzahl: number }>({
    was: ({ anzahl }) =>
      anzahl === 1
        ? "1 Wert wird nicht gezeigt, damit niemand zu erkennen ist."
        : `${anzahl} Werte werden nicht gezeigt, damit niemand zu erkennen ist.`,
    warum: ({ mindestfallzahl }) =>
      `Zählungen unter ${mindestfallzahl} Personen und was sie verriete, bleiben gesperrt („mindestfallzahl“).`,
    abhilfe: () => "Nichts zu tun; für größere Gebiete oder Gruppen lassen sich Werte eher zeigen.",
  }),
  ZielOhneMassnahme: hinweis<{ readonly ziel: string }>({
    was: ({ ziel }) => `Zu „${ziel.replaceAll("„", "‚").replaceAll("“", "‘")}“ sind noch keine Maßnahmen entwickelt.`,
    warum: () => "Keine Maßnahme des Konzepts nennt dieses Ziel.",
    abhilfe: () => "Nichts zu berichtigen: der Arbeitskreis entwickelt Maßnahmen in der Umsetzung.",
  }),
} as const
