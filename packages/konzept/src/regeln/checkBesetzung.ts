import { type Befund, befund } from "../befund/Befund.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Beteiligter, Gremium, Sitz } from "../Gremium.ts"
import type { Konzept } from "../Konzept.ts"

/** As what one belongs to a Gremium; all others are only about it, and no seat is kept for them. */
const zugehoerig = new Set<string>(["leitung", "vertretung", "mitglied"])

/**
 * Does a Gremium that says who holds its seats keep its own rule of composition? Where no Besetzung is given there is
 * nothing to check: what the Konzept leaves open is no fault.
 */
export const checkBesetzung = (konzept: Konzept): ReadonlyArray<Befund> =>
  konzept.gremien.flatMap((gremium, i) => {
    if (gremium.besetzung === undefined) return []
    const regeln = (gremium.beteiligte ?? []).filter(({ als }) => zugehoerig.has(als))
    const zeiger = (...weiter: ReadonlyArray<string | number>) => formatZeiger(["gremien", i, "besetzung", ...weiter])
    return [
      ...regeln.flatMap((regel) => checkRegel(konzept, gremium, regel, zeiger())),
      ...gremium.besetzung.flatMap((sitz, j) =>
        !zugehoerig.has(sitz.als) || regeln.some((regel) => isSitzOf(konzept, regel, sitz))
          ? []
          : [
              befund(
                "SitzNichtVorgesehen",
                { zeiger: zeiger(j) },
                { gremium: gremium.titel, als: sitz.als, wer: sitz.wer },
              ),
            ],
      ),
    ]
  })

const checkRegel = (
  konzept: Konzept,
  { titel: gremium, besetzung }: Gremium,
  regel: Beteiligter,
  zeiger: string,
): ReadonlyArray<Befund> => {
  const sitze = (besetzung ?? []).filter((sitz) => isSitzOf(konzept, regel, sitz))
  const { als, wer, anzahl, jeder } = regel
  const gefunden = sitze.reduce((summe, sitz) => summe + (sitz.anzahl ?? 1), 0)
  const fehlende =
    jeder === true ? teileOf(konzept, wer).filter((teil) => !sitze.some((sitz) => sitz.wer === teil)) : []
  if (fehlende.length > 0)
    return fehlende.map((teil) => befund("SitzUnbesetzt", { zeiger }, { gremium, als, wer: teil, von: wer }))
  if (gefunden === 0) return [befund("SitzUnbesetzt", { zeiger }, { gremium, als, wer, von: "" })]
  return anzahl === undefined || gefunden === anzahl
    ? []
    : [befund("SitzzahlFalsch", { zeiger }, { gremium, als, wer, gefunden, vorgesehen: anzahl })]
}

/** Is the seat one of those that the rule is about: of the Akteur itself or of a part of it? */
const isSitzOf = (konzept: Konzept, { als, wer }: Beteiligter, sitz: Sitz): boolean =>
  sitz.als === als && (sitz.wer === wer || teileOf(konzept, wer).includes(sitz.wer))

const teileOf = ({ akteure }: Konzept, wer: string): ReadonlyArray<string> =>
  akteure.flatMap(({ id, teilVonId }) => (teilVonId === wer ? [id] : []))
