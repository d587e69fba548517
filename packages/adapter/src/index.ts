/**
 * Files of a municipality to plain values, with the place of every fault.
 * @packageDocumentation
 */
export type { DateiInhalt } from "./datei/DateiInhalt.ts"
export { DateiUngueltig } from "./datei/DateiUngueltig.ts"
export { decodeText } from "./datei/decodeText.ts"
export { type BeobachtungenSoweit, readBeobachtungen, readBeobachtungenSoweit } from "./datei/readBeobachtungen.ts"
export { readKonzept, readYaml } from "./datei/readKonzept.ts"
export { readZahlspalten, type Zahlspalten } from "./datei/readZahlspalten.ts"
export { writeIcs } from "./kalender/writeIcs.ts"
