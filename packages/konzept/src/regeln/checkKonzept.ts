import type { Befund } from "../befund/Befund.ts"
import type { Konzept } from "../Konzept.ts"
import { verzeichnisOf } from "../verzeichnisOf.ts"
import { checkBesetzung } from "./checkBesetzung.ts"
import { checkFormeln } from "./checkFormeln.ts"
import { checkKennungen } from "./checkKennungen.ts"
import { checkKanten } from "./checkKontinuitaet.ts"
import { checkKreise } from "./checkKreise.ts"
import { checkVerweise } from "./checkVerweise.ts"
import { checkVorgaben } from "./checkVorgaben.ts"
import { checkZeitraeume } from "./checkZeitraeume.ts"
import { checkZielwerte } from "./checkZielwerte.ts"

/** Every rule between the nouns of a Konzept, each Befund with the JSON pointer of its place. */
export const checkKonzept = (konzept: Konzept): ReadonlyArray<Befund> => {
  const verzeichnis = verzeichnisOf(konzept)
  return [
    ...checkKennungen(verzeichnis),
    ...checkVerweise(konzept, verzeichnis),
    ...checkKreise(verzeichnis),
    ...checkFormeln(konzept),
    ...checkZielwerte(konzept),
    ...checkBesetzung(konzept),
    ...checkZeitraeume(konzept),
    ...checkKanten(konzept),
    ...checkVorgaben(konzept),
  ]
}
