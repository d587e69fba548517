import { indexSummen, type Summe, type Zahlen, type Zelle, zellenOf } from "./Zelle.ts"

/**
 * The told numbers and all that follow because a Summe lacks just one: what anybody with a pencil can know. Summen that
 * name all their parts are asked first: a list of members may be cut short.
 */
export const deriveZahlen = (summen: ReadonlyArray<Summe>, gesagte: Zahlen): Zahlen => {
  const index = indexSummen(summen)
  const zahlen = new Map(gesagte)
  const offene = [...summen.filter(({ isVollstaendig }) => isVollstaendig), ...summen]
  for (const summe of offene) {
    const einzige = onlyOne(summe, (zelle) => !zahlen.has(zelle))
    if (einzige === undefined) continue
    const rest = restOf(summe, zahlen)
    const zahl = einzige === summe.ganzes ? 0 - rest : rest
    // less than nothing follows only where the Summe does not hold
    if (zahl < 0) continue
    zahlen.set(einzige, zahl)
    offene.push(...(index.get(einzige) ?? []))
  }
  return zahlen
}

const onlyOne = (summe: Summe, fits: (zelle: Zelle) => boolean): Zelle | undefined => {
  const passende = zellenOf(summe).filter(fits)
  return passende.length === 1 ? passende[0] : undefined
}

/** The whole less its parts, as far as they have numbers. */
export const restOf = ({ ganzes, teile }: Summe, zahlen: Zahlen): number =>
  teile.reduce((rest, teil) => rest - (zahlen.get(teil) ?? 0), zahlen.get(ganzes) ?? 0)

/**
 * Numbers that Zellen have at least, whatever the true ones are: a whole is at least its known parts. Where several parts
 * of one Summe are unknown and occur nowhere else, one of them may have all that is left.
 */
export const completeZahlen = (summen: ReadonlyArray<Summe>, zahlen: Zahlen, bekannte: ReadonlySet<Zelle>): Zahlen => {
  const index = indexSummen(summen)
  const mindestens = new Map(zahlen)
  for (const summe of summen) {
    const fehlende = zellenOf(summe).filter((zelle) => !zahlen.has(zelle))
    const [erste] = fehlende
    const rest = restOf(summe, zahlen)
    const isFrei =
      summe.isVollstaendig &&
      fehlende.every((zelle) => zelle !== summe.ganzes && !bekannte.has(zelle) && index.get(zelle)?.length === 1)
    if (erste !== undefined && isFrei && rest > 0) mindestens.set(erste, rest)
  }
  const ohne = summen.filter(({ ganzes }) => !zahlen.has(ganzes))
  // a whole can be part of another one, as deep as there are ways to break a count down
  for (let tiefe = 0, isNeu = true; isNeu && tiefe < MAX_TIEFE; tiefe++) {
    isNeu = false
    for (const { ganzes, teile } of ohne) {
      const summe = teile.reduce((bisher, teil) => bisher + (mindestens.get(teil) ?? 0), 0)
      if (summe <= (mindestens.get(ganzes) ?? 0)) continue
      mindestens.set(ganzes, summe)
      isNeu = true
    }
  }
  return mindestens
}

const MAX_TIEFE = 10
