/**
 * The evaluation of a municipal strategy: pure, explained, without a clock.
 * @packageDocumentation
 */
export { Auswertung, Zielauswertung } from "./Auswertung.ts"
export { Ampel, farben } from "./bewertung/Ampel.ts"
export { computeErwartung, type Erwartung, type Weg } from "./bewertung/computeErwartung.ts"
export { computeFortschritt, type Fortschritt } from "./bewertung/computeFortschritt.ts"
export { Prognose } from "./bewertung/Prognose.ts"
export { computeWettersymbol, type Jahreswert, type Wetterziel } from "./bewertung/computeWettersymbol.ts"
export { richtlinien, Schwellen } from "./bewertung/richtlinien.ts"
export { type Kind, type Regeln, summarize } from "./bewertung/summarize.ts"
export { Wettersymbol } from "./bewertung/Wettersymbol.ts"
export {
  Beleg,
  Eingabe,
  Urteilsgrund,
  Herleitung,
  Kennzeichen,
  Mass,
  Zielwertbewertung,
} from "./bewertung/Zielwertbewertung.ts"
export { Zusammenfassung } from "./bewertung/Zusammenfassung.ts"
export { computeErinnerungen, type Erinnerung, type Faelligkeit } from "./erinnerung/computeErinnerungen.ts"
export { computeKalibrierung, type Kalibrierung, type Rueckschau } from "./konfidenz/computeKalibrierung.ts"
export { classifyKonfidenz, Konfidenz, type Konfidenzlage, konfidenzschwellen } from "./konfidenz/Konfidenz.ts"
export { evaluateKonzept, type Auftrag } from "./evaluateKonzept.ts"
export { regelwerk } from "./regelwerk.ts"
export { withholdKleine, type Zurueckgehalten } from "./geheimhaltung/withholdKleine.ts"
export { canonicalJson } from "./kanon/canonicalJson.ts"
export { Massnahmenlage, Umsetzung, Umsetzungsfarbe } from "./umsetzung/Umsetzung.ts"
export { Aenderung, Indikatorauswertung, Kennwert, Tendenz, Verteilung } from "./Indikatorauswertung.ts"
export { checkVeroeffentlichungen } from "./nachrechnung/checkVeroeffentlichungen.ts"
export { Begruendung, BegruendungCode, Urteil, UrteilArt } from "./Urteil.ts"
export { Herkunft, Luecke, Spanne, Wert, Zahlwert } from "./Wert.ts"
