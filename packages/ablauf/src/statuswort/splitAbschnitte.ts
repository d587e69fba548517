import { einschraenkungOf, isFuellwort, isNummer, type Einschraenkung } from "./einschraenkungen.ts"
import { wortmuster } from "./foldText.ts"
import type { Eigenschaften, Wortverzeichnis } from "./Wortverzeichnis.ts"

/** A word of a text in one spelling, and where it stands. */
export interface Wort {
  readonly wort: string
  readonly von: number
  readonly bis: number
}

/** A part of a text between two separators: the status word it begins with, and what takes that word back. */
export interface Abschnitt {
  readonly woerter: ReadonlyArray<Wort>
  /** the words of the status word, as an interval of `woerter` */
  readonly kopf: readonly [number, number]
  readonly bedeutungen: ReadonlyArray<Eigenschaften> | undefined
  /** beside the status word: what takes something back */
  readonly grenzen: ReadonlyArray<{ readonly art: Einschraenkung; readonly wort: string }>
  /** nothing else is said */
  readonly isGanz: boolean
  /** a sentence turned round, whose subject follows: "Abgeschlossen ist die Planung" */
  readonly isSatz: boolean
  /** neither a status word nor anything else that is a statement of its own */
  readonly isVorspann: boolean
}

const bindewoerter = new Set(["und", "aber", "jedoch", "oder", "sowie", "doch"])

/** What stands behind the first word of such a sentence: the verb, or an article behind the verb. */
const satzanfaenge = new Set(
  "ist sind war waren wurde wurden hat haben der die das den dem ein eine einen einem einer".split(" "),
)

/** The words of a text in one spelling. */
export const splitWoerter = (text: string): ReadonlyArray<Wort> =>
  [...text.matchAll(wortmuster)].map(({ 0: wort, index }) => ({
    wort,
    von: index,
    bis: index + wort.length,
  }))

/** Cuts a text where a person would pause, and reads how each part begins. */
export const splitAbschnitte = (text: string, verzeichnis: Wortverzeichnis): ReadonlyArray<Abschnitt> => {
  const gruppen: Array<Array<Wort>> = [[]]
  let zuvor = 0
  for (const wort of splitWoerter(text)) {
    const istPause = bindewoerter.has(wort.wort) || pause.test(text.slice(zuvor, wort.von))
    if (istPause) gruppen.push([])
    if (!bindewoerter.has(wort.wort)) gruppen.at(-1)?.push(wort)
    zuvor = wort.bis
  }
  return gruppen.filter(({ length }) => length > 0).map((woerter) => readAbschnitt(woerter, verzeichnis))
}

/** Signs between sentences and parts of them, a dash with blanks; a mere hyphen and the point of a number are none. */
const pause = /[;:,()/[\]|\n!"“”„»«…+&•→]|\. |- | -/u

const readAbschnitt = (woerter: ReadonlyArray<Wort>, verzeichnis: Wortverzeichnis): Abschnitt => {
  let i = 0
  while (i < woerter.length && verzeichnis.lengthAt(woerter, i) === 0 && isNebenbei(woerter, i)) i++
  const laenge = verzeichnis.lengthAt(woerter, i)
  const kopf = [i, i + laenge] as const
  const daneben = woerter.map((_, stelle) => stelle).filter((stelle) => stelle < kopf[0] || stelle >= kopf[1])
  const isGanz = laenge > 0 && daneben.every((stelle) => isNebenbei(woerter, stelle))
  return {
    woerter,
    kopf,
    bedeutungen: laenge === 0 ? undefined : verzeichnis.bedeutungenOf(woerter.slice(...kopf)),
    grenzen: daneben.flatMap((stelle) => {
      const art = artAt(woerter, stelle)
      return art === undefined ? [] : [{ art, wort: woerter[stelle]?.wort ?? "" }]
    }),
    isGanz,
    isSatz: laenge > 0 && !isGanz && satzanfaenge.has(woerter[kopf[1]]?.wort ?? ""),
    isVorspann: laenge === 0 && i === woerter.length,
  }
}

const artAt = (woerter: ReadonlyArray<Wort>, stelle: number): Einschraenkung | undefined =>
  einschraenkungOf(woerter[stelle]?.wort ?? "", woerter[stelle + 1]?.wort, woerter[stelle + 2]?.wort)

/** Says nothing of its own: a filler, a word that takes something back, the number of a part. */
export const isNebenbei = (woerter: ReadonlyArray<Wort>, stelle: number): boolean => {
  const { wort } = woerter[stelle] ?? { wort: "" }
  const isTeil = (andere: number): boolean => artAt(woerter, andere) === "abschnitt"
  return (
    isFuellwort(wort) ||
    artAt(woerter, stelle) !== undefined ||
    (isNummer(wort) && (isTeil(stelle - 1) || isTeil(stelle + 1)))
  )
}
