import { completeZahlen, restOf } from "./deriveZahlen.ts"
import { findGeflechte, findPartner, type Geflecht, type Netz, pickPartner } from "./Netz.ts"
import { type Spielraum, solveSummen } from "./solveSummen.ts"
import { indexSummen, type Summe, type Zahlen, type Zelle, zellenOf } from "./Zelle.ts"

/** What is to be protected, and against whom. */
export interface Schutz {
  /** those that do not hold, because parts are missing in them or counted twice, give nothing away */
  readonly summen: ReadonlyArray<Summe>
  /** what a reader is told, even if it is not quite certain */
  readonly bekannte: ReadonlySet<Zelle>
  /** numbers of what is told, and what surely follows from them */
  readonly zahlen: Zahlen
  /** the same with what follows if every list of members names them all */
  readonly vermutete: Zahlen
  readonly kleine: ReadonlyArray<Zelle>
  readonly mindestfallzahl: number
}

/**
 * Which Zellen must not be shown: the small ones, and as many others as it takes that no Summe gives a hidden one away.
 * Whoever adds and subtracts what is left must find another number possible for each hidden Zelle, and for each small
 * one a number that is not small. Of several the smallest other one is hidden, of equal ones the first by key; a 0 only
 * where nothing else is left.
 */
export const selectGesperrte = ({
  summen,
  bekannte,
  zahlen,
  vermutete,
  kleine,
  mindestfallzahl,
}: Schutz): ReadonlySet<Zelle> => {
  const gueltige = summen.filter((summe) => isGueltig(summe, zahlen, mindestfallzahl))
  const welt = completeZahlen(gueltige, zahlen, bekannte)
  const index = indexSummen(gueltige)
  const isKlein = new Set(kleine)
  const gesperrte = new Set(kleine)
  const netz: Netz = {
    summenOf: (zelle) => index.get(zelle) ?? [],
    isVerborgen: (zelle) => gesperrte.has(zelle) || !bekannte.has(zelle),
    zahlen,
  }
  /** Does this Summe alone give a hidden Zelle away, or that the hidden ones are small together? */
  const isOffen = (summe: Summe): boolean => {
    const verborgene = zellenOf(summe).filter(netz.isVerborgen)
    if (!verborgene.some((zelle) => gesperrte.has(zelle))) return false
    if (verborgene.length === 1) return true
    if (netz.isVerborgen(summe.ganzes) || !verborgene.some((zelle) => isKlein.has(zelle))) return false
    const sichtbare = summe.teile.filter((teil) => !netz.isVerborgen(teil))
    const isGewiss = [summe.ganzes, ...sichtbare].every((zelle) => zahlen.has(zelle))
    return isGewiss && restOf({ ...summe, teile: sichtbare }, zahlen) < mindestfallzahl
  }
  const isVerraten = (zelle: Zelle, { hinauf, isBeweglich }: Spielraum): boolean =>
    isKlein.has(zelle) ? (welt.get(zelle) ?? 0) + hinauf < mindestfallzahl : !isBeweglich
  const findVerratene = ({ verborgene, beteiligte }: Geflecht): ReadonlyArray<Zelle> => {
    const verratene = (spielraeume: ReadonlyMap<Zelle, Spielraum>): ReadonlyArray<Zelle> =>
      [...spielraeume].flatMap(([zelle, raum]) => (gesperrte.has(zelle) && isVerraten(zelle, raum) ? [zelle] : []))
    const nachSicheren = verratene(solveSummen(beteiligte, verborgene, welt))
    if (nachSicheren.length === 0 || !isStimmig(beteiligte, zahlen, vermutete, bekannte)) return nachSicheren
    // another town that fits what is shown protects as well
    const nachVermuteten = new Set(verratene(solveSummen(beteiligte, verborgene, vermutete)))
    return nachSicheren.filter((zelle) => nachVermuteten.has(zelle))
  }

  let neue: ReadonlyArray<Zelle> = kleine
  while (neue.length > 0) {
    const betroffene = [...neue]
    const offene = neue.flatMap(netz.summenOf)
    for (const summe of offene)
      while (isOffen(summe)) {
        const partner = pickPartner(zellenOf(summe), netz)
        if (partner === undefined) break
        gesperrte.add(partner)
        betroffene.push(partner)
        offene.push(...netz.summenOf(partner))
      }
    // Summen that cross can give away together what none of them does alone
    const partner = findGeflechte(betroffene, netz)
      .flatMap(findVerratene)
      .flatMap((zelle) => findPartner(zelle, netz) ?? [])
    for (const zelle of partner) gesperrte.add(zelle)
    neue = [...new Set(partner)]
  }
  return gesperrte
}

/** A Summe whose parts are known to make up something else than its whole gives nothing away. */
const isGueltig = (summe: Summe, zahlen: Zahlen, mindestfallzahl: number): boolean =>
  !zellenOf(summe).every((zelle) => zahlen.has(zelle)) || Math.abs(restOf(summe, zahlen)) < mindestfallzahl

/** Do the numbers make up a town, in which all Summen hold and what is told is told? */
const isStimmig = (
  summen: ReadonlyArray<Summe>,
  zahlen: Zahlen,
  vermutete: Zahlen,
  bekannte: ReadonlySet<Zelle>,
): boolean =>
  summen.every(
    (summe) =>
      zellenOf(summe).every((zelle) => vermutete.has(zelle) && (!bekannte.has(zelle) || zahlen.has(zelle))) &&
      (Math.abs(restOf(summe, vermutete)) < 1e-9 || zellenOf(summe).every((zelle) => zahlen.has(zelle))),
  )
