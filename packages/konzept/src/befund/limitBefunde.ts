import { type Befund, befund, isUnlesbar } from "./Befund.ts"
import { grenzeGenannt } from "./grenzen.ts"

/**
 * At most a hundred of them, in the order given: what keeps a file from being read goes before other faults, those
 * before warnings and hints, so that the rest never says less of the whole than the whole did.
 */
export const takeWichtigste = <A>(alle: ReadonlyArray<A>, befundOf: (eintrag: A) => Befund): ReadonlyArray<A> => {
  if (alle.length <= grenzeGenannt) return alle
  const proRang = Map.groupBy(alle, (eintrag) => rangOf(befundOf(eintrag)))
  const gewaehlt = new Set(raenge.flatMap((rang) => proRang.get(rang) ?? []).slice(0, grenzeGenannt))
  return alle.filter((eintrag) => gewaehlt.has(eintrag))
}

/** The hint that a file has more Befunde than are told. */
export const gekuerzt = (datei: string, insgesamt: number): Befund =>
  befund("BefundeGekuerzt", { datei }, { genannt: grenzeGenannt, insgesamt })

/**
 * At most a hundred Befunde of each file, then how many there are. A file that was cut already keeps the larger count.
 */
export const limitBefunde = (befunde: ReadonlyArray<Befund>): ReadonlyArray<Befund> => {
  const proDatei = Map.groupBy(befunde, ({ wo }) => wo.datei ?? "")
  if (![...proDatei.values()].some((eigene) => eigene.length > grenzeGenannt)) return befunde
  return [...proDatei].flatMap(([datei, eigene]) => {
    const echte = eigene.filter(({ code }) => code !== "BefundeGekuerzt")
    const verschwiegen = eigene.reduce((anzahl, b) => anzahl + verschwiegenOf(b), 0)
    const insgesamt = echte.length + verschwiegen
    return insgesamt <= grenzeGenannt
      ? echte
      : [...takeWichtigste(echte, (b) => b), { ...gekuerzt(datei, insgesamt), wo: datei === "" ? {} : { datei } }]
  })
}

const raenge = [0, 1, 2, 3]

const rangOf = (b: Befund): number => {
  if (b.schwere !== "fehler") return b.schwere === "warnung" ? 2 : 3
  return isUnlesbar(b) ? 0 : 1
}

const verschwiegenOf = ({ code, angaben }: Befund): number =>
  code === "BefundeGekuerzt" ? Number(angaben["insgesamt"]) - Number(angaben["genannt"]) : 0
