/**
 * The evaluation of a municipal strategy: pure, explained, without a clock.
 * @packageDocumentation
 */
export { Auswertung, Zielauswertung } from "./Auswertung.ts"
export { evaluateKonzept, regelwerk } from "./evaluateKonzept.ts"
export { Aenderung, Indikatorauswertung, Kennwert, Tendenz, Verteilung } from "./Indikatorauswertung.ts"
export { checkVeroeffentlichungen } from "./nachrechnung/checkVeroeffentlichungen.ts"
export { Begruendung, BegruendungCode, Urteil, UrteilArt } from "./Urteil.ts"
export { Herkunft, Luecke, Spanne, Wert, Zahlwert } from "./Wert.ts"
