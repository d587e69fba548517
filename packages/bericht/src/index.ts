/**
 * An evaluation as text for people and as plain data for programs.
 * @packageDocumentation
 */
export type { Darstellung } from "./Darstellung.ts"
export { type Art, findArt, listArten } from "./eintrag/arten.ts"
export { encodeEintraege } from "./eintrag/encodeEintraege.ts"
export { type Beistand, createRegister, type Eintrag, type Nennung, type Register } from "./eintrag/Register.ts"
export { renderEintraege } from "./eintrag/renderEintraege.ts"
export { type Auswahl, selectEintraege } from "./eintrag/selectEintraege.ts"
export { encodeAuswertung, encodeKonzept, encodePruefung } from "./encode.ts"
export { formatOrt, formatStelle, formatWert, formatZahl, formatZeit } from "./format.ts"
export { renderAuswertung } from "./renderAuswertung.ts"
export { renderBefunde } from "./renderBefunde.ts"
export { renderKonzept } from "./renderKonzept.ts"
export { type Pruefung, renderPruefung } from "./renderPruefung.ts"
