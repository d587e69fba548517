import {
  type Befund,
  type Beobachtung,
  checkAuspraegungen,
  checkBeobachtungen,
  checkLuecken,
  isUnlesbar,
  type Konzept,
  limitBefunde,
  suggestGebiet,
} from "@zielwerk/konzept"
import type { Dateilesung } from "../aufruf/Aufruf.ts"
import type { Umgebung } from "../Umgebung.ts"
import { listCsv } from "./listCsv.ts"
import { locateFundstelle } from "./locateFundstelle.ts"
import { readBeobachtungsdatei } from "./readBeobachtungsdatei.ts"
import { type Konzeptdatei, readKonzeptdatei } from "./readKonzeptdatei.ts"

/** What the folder of a Kommune holds, and every fault of its files. */
export interface Eingaben {
  readonly konzept: Konzept | undefined
  readonly beobachtungen: ReadonlyArray<Beobachtung>
  readonly befunde: ReadonlyArray<Befund>
}

/**
 * Reads `konzept.yaml`, unless it is read already, and `beobachtungen/*.csv`, the latter in the order of their names,
 * and checks each and all together. Faults come in the order of files and lines.
 */
export const readOrdner = (
  umgebung: Umgebung,
  ordner: string,
  lesung: Dateilesung,
  konzeptdatei: Konzeptdatei = readKonzeptdatei(umgebung, ordner, lesung),
): Eingaben => {
  const { konzept, ausgelassen, befunde, locate } = konzeptdatei
  const { namen, befunde: ordnerbefunde } = listCsv(umgebung, ordner)
  const dateien = namen.map((name) => readBeobachtungsdatei(umgebung, name, lesung))
  const fundstellen = dateien.flatMap((datei) => datei.fundstellen)
  const beobachtungen = fundstellen.map(({ beobachtung }) => beobachtung)
  const inhalt =
    konzept === undefined
      ? []
      : [...checkBeobachtungen(konzept, beobachtungen, ausgelassen), ...checkLuecken(konzept, beobachtungen)]
  // where an entry is left out, pointers into the Konzept would miss
  const isGanz = konzept !== undefined && !befunde.some(isUnlesbar)
  const auspraegungen = isGanz ? checkAuspraegungen(konzept, beobachtungen) : []
  const alle = limitBefunde([
    ...befunde,
    ...auspraegungen.map(locate),
    // a folder that is not there is one fault, not two
    ...(konzept === undefined && befunde.some(({ code }) => code === "DateiFehlt") ? [] : ordnerbefunde),
    ...sortByOrt(
      [...dateien.flatMap((datei) => datei.befunde), ...inhalt.map((b) => locateFundstelle(b, fundstellen))],
      namen,
    ),
  ])
  return {
    konzept,
    beobachtungen,
    befunde: konzept === undefined ? alle : alle.map((befund) => suggestGebiet(konzept, befund)),
  }
}

const sortByOrt = (befunde: ReadonlyArray<Befund>, namen: ReadonlyArray<string>): ReadonlyArray<Befund> => {
  const rang = new Map(namen.map((name, i) => [name, i]))
  const of = ({ wo: { datei = "", zeile = 0, spalte = 0 } }: Befund) => [rang.get(datei) ?? 0, zeile, spalte] as const
  return befunde.toSorted((a, b) => {
    const [x, y] = [of(a), of(b)]
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2]
  })
}
