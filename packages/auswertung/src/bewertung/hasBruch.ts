import type { Datum, Indikator } from "@zielwerk/konzept"

/** Does a series break lie between two times, so that what they describe is not counted alike? */
export const hasBruch = ({ brueche = [] }: Pick<Indikator, "brueche">, von: Datum | undefined, bis: Datum): boolean =>
  von !== undefined && brueche.some(({ ab }) => von < ab && ab <= bis)
