import type { Sprache } from "@zielwerk/konzept"
import {
  formatAenderung,
  formatAnzahl,
  formatGrenzen,
  formatListe,
  formatSpanne,
  formatStelle,
  formatVonBis,
  formatWert,
  formatZahl,
  formatZeit,
  nameOfEinheit,
  zitiere,
} from "../format.ts"

/** How one language writes numbers, values, periods, passages and quotations. */
export type Schreibung = ReturnType<typeof schreibungIn>

/** The functions of `format.ts` for one language, so that whoever writes several sentences names it once. */
export const schreibungIn = (sprache: Sprache) =>
  ({
    sprache,
    zahl: (zahl: number, stellen: number) => formatZahl(zahl, stellen, sprache),
    anzahl: (anzahl: number, einzahl: string, mehrzahl: string) => formatAnzahl(anzahl, einzahl, mehrzahl, sprache),
    /** A share of 0 to 1 in percent: `42,9 %`. */
    prozent: (anteil: number) => `${formatZahl(anteil * 100, 1, sprache)} %`,
    einheit: (einheit: string) => nameOfEinheit(einheit, sprache),
    wert: (zahl: number, einheit: string, stellen?: number) => formatWert(zahl, einheit, stellen, sprache),
    aenderung: (zahl: number, einheit: string, stellen?: number) => formatAenderung(zahl, einheit, stellen, sprache),
    grenzen: (spanne: Parameters<typeof formatGrenzen>[0], einheit: string) => formatGrenzen(spanne, einheit, sprache),
    spanne: (spanne: Parameters<typeof formatSpanne>[0], einheit: string) => formatSpanne(spanne, einheit, sprache),
    zeit: (zeit: string) => formatZeit(zeit, sprache),
    vonBis: (von: string, bis: string) => formatVonBis(von, bis, sprache),
    zitat: (text: string) => zitiere(text, sprache),
    liste: (teile: ReadonlyArray<string>) => formatListe(teile, sprache),
    stelle: (stelle: Parameters<typeof formatStelle>[0]) => formatStelle(stelle, sprache),
  }) as const
