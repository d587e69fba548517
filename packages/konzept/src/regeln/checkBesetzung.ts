import { type Befund, befund } from "../befund/Befund.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Beteiligter, Gremium, Sitz } from "../Gremium.ts"
import type { Konzept } from "../Konzept.ts"

/** As what one belongs to a Gremium; all others are only about it, and no seat is kept for them. */
const zugehoerig = new Set<string>(["leitung", "vertretung", "mitglied"])

/**
 * Does a Gremium that says who holds its seats keep its own rule of composition? Where no Besetzung is given, or no rule
 * for what somebody is there as, there is nothing to check: what the Konzept leaves open is no fault.
 *
 * A seat of a part counts for the rule of its whole, unless a rule names the part itself.
 */
export const checkBesetzung = (konzept: Konzept): ReadonlyArray<Befund> => {
  const gefuege = createGefuege(konzept)
  return konzept.gremien.flatMap((gremium, i) =>
    gremium.besetzung === undefined
      ? []
      : checkGremium(gremium, gremium.besetzung, ["gremien", i, "besetzung"], gefuege),
  )
}

/** Names of Akteure and Gremien, what belongs to what, and the parts of each. */
interface Gefuege {
  readonly titelOf: (wer: string) => string
  readonly teilVon: ReadonlyMap<string, string | undefined>
  readonly teile: ReadonlyMap<string, ReadonlyArray<{ readonly id: string }>>
}

const createGefuege = ({ akteure, gremien }: Konzept): Gefuege => {
  const titel = new Map<string, string>([...akteure, ...gremien].map((eintrag) => [eintrag.id, eintrag.titel]))
  return {
    titelOf: (wer) => titel.get(wer) ?? wer,
    teilVon: new Map(akteure.map(({ id, teilVonId }) => [id, teilVonId])),
    teile: Map.groupBy(akteure, ({ teilVonId }): string => teilVonId ?? ""),
  }
}

const checkGremium = (
  { titel: gremium, beteiligte = [] }: Gremium,
  besetzung: ReadonlyArray<Sitz>,
  pfad: ReadonlyArray<string | number>,
  gefuege: Gefuege,
): ReadonlyArray<Befund> => {
  const regeln = beteiligte.filter(({ als }) => zugehoerig.has(als))
  const geregelt = new Set(regeln.map(({ als }) => als))
  const sitze = besetzung.map((sitz, j) => ({ sitz, j, regel: ruleOf(sitz, regeln, gefuege) }))
  const proRegel = Map.groupBy(sitze, ({ regel }) => regel)
  const zeiger = formatZeiger(pfad)
  return [
    ...regeln.flatMap((regel) =>
      checkRegel(
        gremium,
        regel,
        (proRegel.get(regel) ?? []).map(({ sitz }) => sitz),
        zeiger,
        gefuege,
      ),
    ),
    ...sitze.flatMap(({ sitz: { als, wer }, j, regel }) =>
      regel !== undefined || !geregelt.has(als)
        ? []
        : [
            befund(
              "SitzNichtVorgesehen",
              { zeiger: formatZeiger([...pfad, j]) },
              { gremium, als, wer: gefuege.titelOf(wer) },
            ),
          ],
    ),
  ]
}

/** The rule that a seat counts for: the one that names who sits there, else the whole they belong to, and so on up. */
const ruleOf = (sitz: Sitz, regeln: ReadonlyArray<Beteiligter>, { teilVon }: Gefuege): Beteiligter | undefined => {
  const seen = new Set<string>()
  for (let wer: string | undefined = sitz.wer; wer !== undefined && !seen.has(wer); wer = teilVon.get(wer)) {
    seen.add(wer)
    const regel = regeln.find((r) => r.als === sitz.als && r.wer === wer)
    if (regel !== undefined) return regel
  }
  return undefined
}

const checkRegel = (
  gremium: string,
  { als, wer, anzahl, jeder }: Beteiligter,
  sitze: ReadonlyArray<Sitz>,
  zeiger: string,
  gefuege: Gefuege,
): ReadonlyArray<Befund> => {
  const { titelOf, teile, teilVon } = gefuege
  const summe = (eigene: ReadonlyArray<Sitz>): number => eigene.reduce((n, sitz) => n + (sitz.anzahl ?? 1), 0)
  const checkZahl = (name: string, gefunden: number): ReadonlyArray<Befund> =>
    anzahl === undefined || gefunden === anzahl
      ? []
      : [befund("SitzzahlFalsch", { zeiger }, { gremium, als, wer: titelOf(name), gefunden, vorgesehen: anzahl })]
  if (jeder !== true)
    return sitze.length === 0
      ? [befund("SitzUnbesetzt", { zeiger }, { gremium, als, wer: titelOf(wer), von: "" })]
      : checkZahl(wer, summe(sitze))
  const alle = teile.get(wer) ?? []
  if (alle.length === 0) return [befund("TeileUnbekannt", { zeiger }, { gremium, wer: titelOf(wer) })]
  const proTeil = Map.groupBy(sitze, (sitz) => partOf(sitz.wer, wer, teilVon))
  return alle.flatMap(({ id }) => {
    const eigene = proTeil.get(id) ?? []
    return eigene.length === 0
      ? [befund("SitzUnbesetzt", { zeiger }, { gremium, als, wer: titelOf(id), von: titelOf(wer) })]
      : checkZahl(id, summe(eigene))
  })
}

/** The direct part of a whole that somebody is or belongs to. */
const partOf = (wer: string, ganzes: string, teilVon: Gefuege["teilVon"]): string | undefined => {
  const seen = new Set<string>()
  for (let teil: string | undefined = wer; teil !== undefined && !seen.has(teil); teil = teilVon.get(teil)) {
    if (teilVon.get(teil) === ganzes) return teil
    seen.add(teil)
  }
  return undefined
}
