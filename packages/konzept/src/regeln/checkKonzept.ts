import type { Befund } from "../befund/Befund.ts"
import type { Konzept } from "../Konzept.ts"
import { verzeichnisOf } from "../verzeichnisOf.ts"
import { checkBesetzung } from "./checkBesetzung.ts"
import { checkFormeln } from "./checkFormeln.ts"
import { checkKennungen } from "./checkKennungen.ts"
import { checkKanten } from "./checkKanten.ts"
import { checkKreise } from "./checkKreise.ts"
import { checkTeile } from "./checkTeile.ts"
import { checkVerweise } from "./checkVerweise.ts"
import { checkVorgaben } from "./checkVorgaben.ts"
import { checkZeitraeume } from "./checkZeitraeume.ts"
import { checkZielwerte } from "./checkZielwerte.ts"

/**
 * Does a Konzept fit together? Ids, references, circles, formulas, agreed values, composition of Gremien, times, edges to
 * the former edition, and what the edition asks of itself.
 *
 * @param konzept  of the right shape (`decodeKonzept` asks this too)
 * @returns        Befunde in the order of the rules, each with the JSON pointer of its place: `fehler` forbid an
 *                 evaluation, `warnung` is to be looked at, `hinweis` is worth knowing
 */
export const checkKonzept = (konzept: Konzept): ReadonlyArray<Befund> => {
  const verzeichnis = verzeichnisOf(konzept)
  return [
    ...checkKennungen(verzeichnis),
    ...checkVerweise(konzept, verzeichnis),
    ...checkKreise(verzeichnis),
    ...checkTeile(konzept),
    ...checkFormeln(konzept),
    ...checkZielwerte(konzept),
    ...checkBesetzung(konzept),
    ...checkZeitraeume(konzept),
    ...checkKanten(konzept),
    ...checkVorgaben(konzept),
  ]
}
