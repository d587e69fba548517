import type { Bezug } from "@zielwerk/konzept"

/** One count at one time and place, and where the Beobachtungen tell it. */
export interface Zelle {
  readonly key: string
  readonly bezug: Bezug
  readonly isPersonen: boolean
  /** positions of the Beobachtungen that tell it: its own values, and printed figures that it goes into */
  readonly orte: ReadonlyArray<number>
}

/** A Zelle that is the sum of others. */
export interface Summe {
  readonly key: string
  readonly ganzes: Zelle
  readonly teile: ReadonlyArray<Zelle>
  /** whether all its parts are known by name */
  readonly isVollstaendig: boolean
}

/** Numbers of Zellen. */
export type Zahlen = ReadonlyMap<Zelle, number>

/** All Zellen of a Summe: knowing all but one of them is knowing all. */
export const zellenOf = ({ ganzes, teile }: Summe): ReadonlyArray<Zelle> => [ganzes, ...teile]

/** Which Summen a Zelle is part of, as whole or as part. */
export const indexSummen = (summen: ReadonlyArray<Summe>): ReadonlyMap<Zelle, ReadonlyArray<Summe>> => {
  const index = new Map<Zelle, Array<Summe>>()
  for (const summe of summen)
    for (const zelle of zellenOf(summe)) {
      const bisher = index.get(zelle)
      if (bisher === undefined) index.set(zelle, [summe])
      else bisher.push(summe)
    }
  return index
}

/** Is a number of persons too small to be shown? None at all may be shown. */
export const isZuKlein = (zahl: number, mindestfallzahl: number): boolean => zahl > 0 && zahl < mindestfallzahl

/** A fixed order: by key. */
export const byKey = <A extends { readonly key: string }>(a: A, b: A): number => (a.key < b.key ? -1 : 1)
