import { type Befund, befund, checkVorgaenger, isUnlesbar } from "@zielwerk/konzept"
import type { Dateilesung } from "../aufruf/Aufruf.ts"
import type { Umgebung } from "../Umgebung.ts"
import { joinPfad } from "./joinPfad.ts"
import { type Konzeptdatei, readKonzeptdatei } from "./readKonzeptdatei.ts"

/** The edition that a Konzept names as its former one; `undefined` where it names none or there is no such file. */
export const readVorgaenger = (
  umgebung: Umgebung,
  ordner: string,
  { konzept }: Konzeptdatei,
  lesung: Dateilesung,
): Konzeptdatei | undefined => {
  const kennung = konzept?.vorgaengerId
  if (kennung === undefined) return undefined
  const fassung = readKonzeptdatei(umgebung, ordner, lesung, nameOfFassung(kennung))
  const isNichtDa = fassung.befunde.some(({ code, ursache }) => code === "DateiFehlt" && ursache === "ENOENT")
  return isNichtDa ? undefined : fassung
}

/**
 * Reads the former editions, each named by the one after it, and finds the faults of each on its own and of the edges
 * that lead back to it. An edition without a file is worth a hint: there may be none.
 */
export const checkFassungen = (
  umgebung: Umgebung,
  ordner: string,
  aktuelle: Konzeptdatei,
  lesung: Dateilesung,
): ReadonlyArray<Befund> => {
  const befunde: Array<Befund> = []
  const gelesen = new Set<string>()
  let fassung: Konzeptdatei | undefined = aktuelle
  while (fassung?.konzept?.vorgaengerId !== undefined && !gelesen.has(fassung.konzept.vorgaengerId)) {
    const { konzept, locate }: Konzeptdatei = fassung
    const { vorgaengerId = "" } = konzept ?? {}
    gelesen.add(vorgaengerId)
    const frueher = readVorgaenger(umgebung, ordner, fassung, lesung)
    if (frueher === undefined) {
      const angaben = { vorgaenger: vorgaengerId, pfad: joinPfad(ordner, nameOfFassung(vorgaengerId)) }
      befunde.push(locate(befund("VorgaengerOhneDatei", { zeiger: "/vorgaengerId" }, angaben)))
    } else {
      befunde.push(...frueher.befunde)
      // where an entry is left out, pointers would miss, and edges would lead nowhere for no fault of theirs
      if (konzept !== undefined && frueher.konzept !== undefined && isGanz(fassung) && isGanz(frueher))
        befunde.push(...checkVorgaenger(konzept, frueher.konzept).map(locate))
    }
    fassung = frueher
  }
  return befunde
}

/** The file of an edition, below the folder of the Kommune. */
export const nameOfFassung = (kennung: string): string => `fassungen/${kennung}.yaml`

const isGanz = ({ befunde }: Konzeptdatei): boolean => !befunde.some(isUnlesbar)
