import type { Datum, Konzept, Wer } from "@zielwerk/konzept"
import { listBeschlussgremien } from "../beschluss/listBeschlussgremien.ts"
import type { Konzeptversionsarten } from "./Konzeptversionsakte.ts"

/**
 * Gathers what the guards of a version of the Konzept look at.
 *
 * @param konzept         the version itself; who decides on it is read from its Gremien (`pflichten` with `art: vorlegen`)
 * @param abzustimmenMit  who has to be heard before it goes to the council
 * @param nachfolger      the version that shall take its place, as soon as there is one
 *
 * Mind: what has kept its id in the next version counts as found again; whether its wording is the same is not asked.
 */
export const createKonzeptversionsumstaende =
  (konzept: Konzept, abzustimmenMit: ReadonlyArray<Wer>, nachfolger?: Konzept) =>
  (stichtag: Datum): Konzeptversionsarten["umstaende"] => ({
    stichtag,
    beschlussgremiumIds: listBeschlussgremien(konzept.gremien),
    abzustimmenMit,
    ...(nachfolger === undefined
      ? {}
      : {
          nachfolger: {
            id: nachfolger.id,
            zustand: nachfolger.zustand,
            ungeklaert: listUngeklaerte(konzept, nachfolger),
          },
        }),
  })

/** Of which Ziele, Handlungsfelder and Gremien does the next version not say what became of them? */
const listUngeklaerte = (konzept: Konzept, nachfolger: Konzept): ReadonlyArray<string> => {
  const listen = { ziel: "ziele", handlungsfeld: "handlungsfelder", gremium: "gremien" } as const
  return Object.entries(listen).flatMap(([nomen, liste]) => {
    const erzaehlt = nachfolger.kontinuitaet.flatMap((kante) => (kante.nomen === nomen ? (kante.von ?? []) : []))
    const bekannt = new Set<string>([...erzaehlt, ...nachfolger[liste as "ziele"].map(({ id }) => id)])
    return konzept[liste as "ziele"].map(({ id }) => id).filter((id) => !bekannt.has(id))
  })
}
