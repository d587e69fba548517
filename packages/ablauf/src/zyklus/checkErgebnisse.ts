import { befund, type Gremium, type GremiumId } from "@zielwerk/konzept"
import { isUnterRegel } from "./isUnterRegel.ts"
import type { Pflichtverletzung, Zykluslage } from "./Pflichtverletzung.ts"
import type { Sitzung } from "./Zyklusdatei.ts"

/**
 * Did every Gremium present its results where the Konzept says so? Asked once per year, on the last of the sessions that
 * could have heard them; a year without a session is told by `checkSitzungen`.
 */
export const checkErgebnisse = ({
  konzept,
  gremien,
  zyklus,
  stichtag,
}: Zykluslage): ReadonlyArray<Pflichtverletzung> => {
  const gehalten = (zyklus.sitzungen ?? []).filter(({ am }) => am <= stichtag)
  return [...gremien.values()].flatMap((gremium) =>
    empfaengerOf(gremium).flatMap((anId) => {
      const an = gremien.get(anId as GremiumId)
      if (an === undefined) return []
      const perJahr = Map.groupBy(
        gehalten.filter(({ gremiumId, am }) => gremiumId === anId && isUnterRegel(gremium, konzept, am)),
        ({ am }) => am.slice(0, 4),
      )
      return [...perJahr].flatMap(([jahr, sitzungen]): ReadonlyArray<Pflichtverletzung> => {
        if (sitzungen.some(({ ergebnisse = [] }) => ergebnisse.some(({ gremiumId }) => gremiumId === gremium.id)))
          return []
        const letzte = lastOf(sitzungen)
        const wo = { zeiger: `/sitzungen/${(zyklus.sitzungen ?? []).indexOf(letzte)}` }
        const fehlt = befund("ErgebnisFehlt", wo, { gremium: gremium.titel, an: an.titel, jahr, tag: letzte.am })
        return [{ befund: fehlt, gremiumId: gremium.id, faelligAm: letzte.am }]
      })
    }),
  )
}

/** Before whom a Gremium has to present its results. */
const empfaengerOf = ({ pflichten = [] }: Gremium): ReadonlyArray<string> => [
  ...new Set(pflichten.flatMap(({ art, an = [] }) => (art === "vorstellen" ? an : []))),
]

const lastOf = (sitzungen: ReadonlyArray<Sitzung>): Sitzung =>
  sitzungen.reduce((letzte, sitzung) => (sitzung.am > letzte.am ? sitzung : letzte))

/** Did a Gremium that has to look at the Handlungsfelder look at all of them? */
export const checkPruefungen = ({ konzept, gremien, zyklus, stichtag }: Zykluslage): ReadonlyArray<Pflichtverletzung> =>
  (zyklus.sitzungen ?? []).flatMap(({ gremiumId, am, geprueft = [] }, stelle): ReadonlyArray<Pflichtverletzung> => {
    const gremium = gremien.get(gremiumId)
    if (gremium === undefined || am > stichtag || !isPruefend(gremium) || !isUnterRegel(gremium, konzept, am)) return []
    const offene = konzept.handlungsfelder.filter(({ id }) => !geprueft.includes(id)).map(({ titel }) => titel)
    if (offene.length === 0) return []
    const angaben = { gremium: gremium.titel, tag: am, offen: offene }
    const fehlt = befund("PruefungFehlt", { zeiger: `/sitzungen/${stelle}` }, angaben)
    return [{ befund: fehlt, gremiumId, faelligAm: am }]
  })

const isPruefend = ({ pflichten = [] }: Gremium): boolean => pflichten.some(({ art }) => art === "pruefen")
