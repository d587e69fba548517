import { type Beobachtung, type Bezug, bezugKey, indexPreferred, type Konzept, type Stelle } from "@zielwerk/konzept"
import { addImplizierte, type Kenntnis } from "./addImplizierte.ts"
import { createAnteilsummen } from "./createAnteilsummen.ts"
import { createSummen } from "./createSummen.ts"
import { createZellen, type Gesagt } from "./createZellen.ts"
import { deriveZahlen } from "./deriveZahlen.ts"
import { selectGesperrte } from "./selectGesperrte.ts"
import { byKey, isZuKlein, type Summe, type Zelle } from "./Zelle.ts"

/** Beobachtungen that may be shown, and what had to be withheld. */
export interface Zurueckgehalten {
  /** in the order given; what is withheld is a hole with the reason `gesperrt`, all others are the same objects */
  readonly beobachtungen: ReadonlyArray<Beobachtung>
  /** what was withheld, in a fixed order */
  readonly gesperrt: ReadonlyArray<Bezug>
}

/**
 * Which values must not be shown because they tell of very few people? Counts of persons below the `mindestfallzahl` of
 * the Konzept, what is left of a whole if that is as few, printed figures that give such counts away, and as many
 * further values as it takes that nobody finds them by adding and subtracting: areas and the whole Kommune, members of
 * a Merkmal and the value without it, `teile` of a Messgroesse, groups of a share and its whole. Where sources disagree,
 * only the value that counts is shown.
 *
 * @param konzept        its `bewertungsregeln.mindestfallzahl` is the threshold; without one, or with 0 or 1, nothing
 *                       is withheld
 * @param beobachtungen  all that is going to be shown together; none is changed
 * @returns              the same for the same values in whatever order; a second call withholds nothing more
 *
 * Mind: 0 is shown. What other publications tell, other editions, or the difference of two points in time is not seen.
 *
 * @source spec "bewertung" V-10; Hundepool et al., Statistical Disclosure Control (2012), chapter 4, for primary and
 *         secondary cell suppression
 */
export const withholdKleine = (konzept: Konzept, beobachtungen: ReadonlyArray<Beobachtung>): Zurueckgehalten => {
  const mindestfallzahl = konzept.bewertungsregeln?.mindestfallzahl ?? 0
  const gesperrt = new Map<string, Bezug>()
  let gezeigte = mindestfallzahl > 1 ? withholdAndere(konzept, beobachtungen, gesperrt) : beobachtungen
  if (mindestfallzahl > 1)
    for (;;) {
      // what is hidden changes what looks complete, so it is asked again until nothing more is found
      const orte = findGesperrte(konzept, gezeigte, mindestfallzahl)
      if (orte.size === 0) break
      const vorher = gezeigte
      gezeigte = vorher.map((beobachtung, ort) => (orte.has(ort) ? lock(beobachtung) : beobachtung))
      for (const ort of orte) {
        const beobachtung = vorher[ort]
        if (beobachtung !== undefined) gesperrt.set(bezugKey(beobachtung), toBezug(beobachtung))
      }
    }
  const inOrdnung = [...gesperrt].toSorted(([a], [b]) => (a < b ? -1 : 1))
  return { beobachtungen: gezeigte, gesperrt: inOrdnung.map(([, bezug]) => bezug) }
}

/**
 * What other sources say of the same: two totals that differ would give away what only one of them must not. The value
 * that counts stays.
 */
const withholdAndere = (
  konzept: Konzept,
  beobachtungen: ReadonlyArray<Beobachtung>,
  gesperrt: Map<string, Bezug>,
): ReadonlyArray<Beobachtung> => {
  const geltende = indexPreferred(konzept.quellen, beobachtungen)
  return beobachtungen.map((beobachtung) => {
    const { wert } = geltende.get(beobachtung) ?? beobachtung
    const isGleich = wert._tag === "Zahl" && beobachtung.wert._tag === "Zahl" && wert.zahl === beobachtung.wert.zahl
    if (isGleich || wert === beobachtung.wert || !tells(beobachtung)) return beobachtung
    gesperrt.set(`${bezugKey(beobachtung)} ${beobachtung.quelle}`, toBezug(beobachtung))
    return lock(beobachtung)
  })
}

/** The positions of what must not be shown. */
const findGesperrte = (
  konzept: Konzept,
  beobachtungen: ReadonlyArray<Beobachtung>,
  mindestfallzahl: number,
): ReadonlySet<number> => {
  const gesagt = createZellen(konzept, beobachtungen, mindestfallzahl)
  const { zellen, summen } = createSummen(konzept, gesagt.zellen)
  // a list of members may be cut short: what follows from it may be true, and is protected, but it is not relied on
  const sichere = deriveKenntnis(
    gesagt,
    summen.filter(({ isVollstaendig }) => isVollstaendig),
    mindestfallzahl,
  )
  const vermutete = deriveKenntnis(gesagt, summen, mindestfallzahl)
  const anteilsummen = createAnteilsummen(konzept, zellen, vermutete.zahlen, mindestfallzahl)
  const isKlein = (zelle: Zelle): boolean =>
    [sichere, vermutete].some(
      ({ kleine, bekannte, zahlen }) =>
        kleine.has(zelle) ||
        (zelle.isPersonen && !bekannte.has(zelle) && isZuKlein(zahlen.get(zelle) ?? 0, mindestfallzahl)),
    )
  const gesperrte = selectGesperrte({
    summen: [...summen, ...anteilsummen.map(({ summe }) => summe)],
    bekannte: sichere.bekannte,
    zahlen: sichere.zahlen,
    vermutete: vermutete.zahlen,
    kleine: [...[...zellen.values()].filter(isKlein), ...anteilsummen.flatMap(({ rest }) => rest ?? [])].toSorted(
      byKey,
    ),
    mindestfallzahl,
  })
  return new Set([...gesperrte].flatMap(({ orte }) => orte).filter((ort) => tells(beobachtungen[ort])))
}

/** All that adding, subtracting and turning shares back into counts tells; one can lead to the other. */
const deriveKenntnis = (gesagt: Gesagt, summen: ReadonlyArray<Summe>, mindestfallzahl: number): Kenntnis => {
  let zahlen = deriveZahlen(summen, gesagt.zahlen)
  for (;;) {
    const kenntnis = addImplizierte(gesagt, zahlen, mindestfallzahl)
    const weitere = deriveZahlen(summen, kenntnis.zahlen)
    if (weitere.size === zahlen.size) return { ...kenntnis, zahlen: weitere }
    zahlen = weitere
  }
}

/** Does a Beobachtung tell a number, a bound of it, or the words that tell it? */
const tells = (beobachtung: Beobachtung | undefined): boolean =>
  beobachtung !== undefined &&
  (beobachtung.wert._tag === "Zahl" ||
    beobachtung.wert.schranke !== undefined ||
    beobachtung.stelle?.zitat !== undefined)

const lock = (beobachtung: Beobachtung): Beobachtung => ({
  ...beobachtung,
  ...(beobachtung.stelle === undefined ? {} : { stelle: withoutZitat(beobachtung.stelle) }),
  wert: { _tag: "KeinWert", grund: "gesperrt" },
})

const withoutZitat = (stelle: Stelle): Stelle => {
  const { zitat: _, ...fundstelle } = stelle
  return fundstelle
}

const toBezug = ({ messgroesse, zeit, gebiet, merkmale }: Beobachtung): Bezug => ({
  messgroesse,
  zeit,
  ...(gebiet === undefined ? {} : { gebiet }),
  ...(merkmale === undefined ? {} : { merkmale }),
})
