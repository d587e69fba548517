import type { Beobachtung, Konzept, Veroeffentlichung } from "@zielwerk/konzept"
import { type Bestand, createBestand } from "../Bestand.ts"
import { withholdKleine } from "../geheimhaltung/withholdKleine.ts"
import type { Urteil } from "../Urteil.ts"
import { checkAufzaehlung, checkGenannt, checkJahre, checkZaehlung } from "./checkAnzahl.ts"
import { checkIndikator, type Grundgesamtheiten } from "./checkIndikator.ts"
import { checkRang } from "./checkRang.ts"
import { checkDifferenz, checkRichtung, checkSumme, checkVielfaches } from "./checkVergleich.ts"
import { type Befundlage, type Gelesen, readGedruckt } from "./Pruefung.ts"

/**
 * Do the printed figures of a Konzept hold? Each derived figure is recomputed by its formula with interval arithmetic
 * over the printed digits of its inputs.
 *
 * `stimmt`: printed and computed Spanne share a number · `widerspricht`: they do not · `falscheEinheit`: the number
 * fits, the unit does not (percent for percentage points) · `nichtNachrechenbar`: an input is not printed.
 *
 * @param konzept        its `veroeffentlichungen` are checked in their order, which is that of the text: where two
 *                       shares imply wholes that cannot both be true, the later one contradicts and names the earlier
 * @param beobachtungen  the inputs; they are never accused. What the `mindestfallzahl` of the Konzept withholds is
 *                       not recomputed either.
 * @returns              one Urteil per Veroeffentlichung, in the same order
 *
 * Mind: `stimmt` means that rounding can explain the figure, not that it is right. Ranks count only what is printed.
 *
 * @source Moore, Interval Analysis (1966), for the arithmetic
 */
export const checkVeroeffentlichungen = (
  konzept: Konzept,
  beobachtungen: ReadonlyArray<Beobachtung>,
): ReadonlyArray<Urteil> =>
  // a Spanne that is computed from a withheld count would tell it
  checkGedruckte(createBestand(konzept, withholdKleine(konzept, beobachtungen).beobachtungen))

/** The same where nothing has to be withheld any more. */
export const checkGedruckte = (bestand: Bestand): ReadonlyArray<Urteil> => {
  const { veroeffentlichungen } = bestand.konzept
  const grundgesamtheiten: Grundgesamtheiten = new Map()
  const alle = new Map<string, Gelesen | undefined>(veroeffentlichungen.map((v) => [v.id, readGedruckt(v)]))
  return veroeffentlichungen.map((veroeffentlichung) => {
    const { id, gedruckt, stelle } = veroeffentlichung
    return { id, gedruckt, stelle, ...check(bestand, veroeffentlichung, alle.get(id), grundgesamtheiten, alle) }
  })
}

const check = (
  bestand: Bestand,
  { id, formel }: Veroeffentlichung,
  gelesen: Gelesen | undefined,
  grundgesamtheiten: Grundgesamtheiten,
  alle: ReadonlyMap<string, Gelesen | undefined>,
): Befundlage => {
  switch (formel.art) {
    case "indikator":
      return checkIndikator({ bestand, formel, gelesen }, id, grundgesamtheiten)
    case "summe":
      return checkSumme({ bestand, formel, gelesen })
    case "differenz":
      return checkDifferenz({ bestand, formel, gelesen })
    case "vielfaches":
      return checkVielfaches({ bestand, formel, gelesen })
    case "richtung":
      return checkRichtung({ bestand, formel })
    case "rang":
      return checkRang({ bestand, formel, gelesen })
    case "jahre":
      return checkJahre({ bestand, formel, gelesen })
    case "zaehlung":
      return checkZaehlung({ bestand, formel, gelesen })
    case "aufzaehlung":
      return checkAufzaehlung({ bestand, formel, gelesen })
    case "genannt":
      return checkGenannt({ bestand, formel, gelesen }, alle)
  }
}
