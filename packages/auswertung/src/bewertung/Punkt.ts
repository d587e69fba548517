import type { Datum, QuelleId, Zeitbezug } from "@zielwerk/konzept"
import { compareZeit, endeOf } from "@zielwerk/konzept"
import type { Kennwert } from "../Indikatorauswertung.ts"
import type { Luecke, Spanne } from "../Wert.ts"
import type { Beleg, Eingabe, Herleitung } from "./Zielwertbewertung.ts"

/** A value of the series that a goal is about, with a known time. */
export interface Punkt extends Omit<Eingabe, "belege"> {
  /** looked up only for values that go into a verdict */
  readonly belege: () => ReadonlyArray<Beleg>
  readonly zeit: Zeitbezug
  readonly quellen: ReadonlyArray<QuelleId>
  readonly ende: Datum
  /** what it may stand for, by its printed digits */
  readonly spanne: Spanne
  readonly isVorlaeufig: boolean
}

/** A series split by what can be used: values in the order of time, and what was left out with its reason. */
export interface Reihe {
  readonly punkte: ReadonlyArray<Punkt>
  readonly ausgelassen: Herleitung["ausgelassen"]
  /** why values are missing, each reason once */
  readonly luecken: ReadonlySet<Luecke["grund"]>
}

/**
 * The series of the whole Kommune: values of areas and of members of a Merkmal are other series and never stand for it.
 * Holes and values without a time are left out with a reason.
 *
 * @source spec "bewertung" V-02, V-04
 */
export const reiheOf = (
  werte: ReadonlyArray<Kennwert>,
  belegeOf: (eingabe: Pick<Eingabe, "zeit" | "herkunft">) => ReadonlyArray<Beleg> = () => [],
): Reihe => {
  const punkte: Array<Punkt> = []
  const ausgelassen: Array<Herleitung["ausgelassen"][number]> = []
  const luecken = new Set<Luecke["grund"]>()
  const eigene = werte.filter(({ gebiet, merkmale }) => gebiet === undefined && merkmale === undefined)
  for (const { zeit, wert } of eigene.toSorted((a, b) => compareZeit(a.zeit, b.zeit))) {
    const ende = endeOf(zeit)
    if (wert._tag === "KeinWert") luecken.add(wert.grund)
    if (wert._tag === "KeinWert" || ende === undefined) {
      ausgelassen.push({ zeit, grund: wert._tag === "KeinWert" ? "keinWert" : "ohneZeit" })
      continue
    }
    const { zahl, spanne, quellen, herkunft, erfasstAm, isVorlaeufig = false } = wert
    const belege = () => belegeOf({ zeit, herkunft })
    punkte.push({
      zeit,
      ende,
      zahl,
      spanne,
      quellen,
      herkunft,
      isVorlaeufig,
      ...(erfasstAm === undefined ? {} : { erfasstAm }),
      belege,
    })
  }
  return { punkte, ausgelassen, luecken }
}

/** The series of something that has none. */
export const ohneReihe: Reihe = { punkte: [], ausgelassen: [], luecken: new Set() }

/** A Punkt as it stands in an explanation. */
export const eingabeOf = ({ zeit, zahl, quellen, herkunft, erfasstAm, belege }: Punkt): Eingabe => ({
  zeit,
  zahl,
  quellen,
  herkunft,
  ...(erfasstAm === undefined ? {} : { erfasstAm }),
  belege: belege(),
})
