/**
 * An evaluation as text for people and as plain data for programs.
 * @packageDocumentation
 */
export type { Darstellung } from "./Darstellung.ts"
export { encodeAuswertung, encodeKonzept, encodePruefung } from "./encode.ts"
export { formatOrt, formatStelle, formatWert, formatZahl, formatZeit } from "./format.ts"
export { renderAuswertung } from "./renderAuswertung.ts"
export { renderBefunde } from "./renderBefunde.ts"
export { renderKonzept } from "./renderKonzept.ts"
export { type Pruefung, renderPruefung } from "./renderPruefung.ts"
