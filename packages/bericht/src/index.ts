/**
 * An evaluation as text for people and as plain data for programs.
 * @packageDocumentation
 */
export { Auswertungsausgabe, Urteilsausgabe, Zielausgabe, Zielwertausgabe } from "./ausgabe/Auswertungsausgabe.ts"
export {
  auswertungJsonSchema,
  pruefungJsonSchema,
  statistikJsonSchema,
  zeigenJsonSchema,
} from "./ausgabe/jsonSchemas.ts"
export { Pruefungsausgabe } from "./ausgabe/Pruefungsausgabe.ts"
export { Statistikausgabe } from "./ausgabe/Statistikausgabe.ts"
export {
  Eintraegeausgabe,
  Eintragsausgabe,
  Konzeptausgabe,
  Nennungsausgabe,
  Zeigenausgabe,
} from "./ausgabe/Zeigenausgabe.ts"
export type { Auszug } from "./auszug/Auszug.ts"
export { type Ausschnitt, selectAuswertung } from "./auszug/selectAuswertung.ts"
export type { Darstellung } from "./Darstellung.ts"
export { type Art, findArt, listArten } from "./eintrag/arten.ts"
export { encodeEintraege } from "./eintrag/encodeEintraege.ts"
export { type Beistand, createRegister, type Eintrag, type Nennung, type Register } from "./eintrag/Register.ts"
export { renderEintraege } from "./eintrag/renderEintraege.ts"
export { type Auswahl, selectEintraege } from "./eintrag/selectEintraege.ts"
export { type Ausgabewunsch, encodeAuswertung, encodeKonzept, encodePruefung } from "./encode.ts"
export { formatOrt, formatStelle, formatWert, formatZahl, formatZeit } from "./format.ts"
export { renderCsv, renderTabelle } from "./formate/renderCsv.ts"
export { renderMarkdown } from "./formate/renderMarkdown.ts"
export { renderAuswertung } from "./renderAuswertung.ts"
export { renderBefunde } from "./renderBefunde.ts"
export { renderKonzept } from "./renderKonzept.ts"
export { type Pruefung, renderPruefung } from "./renderPruefung.ts"
export { ampelworte, gruende, kennzeichen, umsetzungsworte } from "./wirkung/worte.ts"
