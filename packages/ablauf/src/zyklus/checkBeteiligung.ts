import { befund, type Als, type Gremium, type Wer } from "@zielwerk/konzept"
import { isUnterRegel } from "./isUnterRegel.ts"
import type { Pflichtverletzung, Zykluslage } from "./Pflichtverletzung.ts"

/** Was everybody invited, told, and in the chair whom the Konzept wants there? */
export const checkBeteiligung = ({
  konzept,
  gremien,
  zyklus,
  stichtag,
}: Zykluslage): ReadonlyArray<Pflichtverletzung> =>
  (zyklus.sitzungen ?? []).flatMap((sitzung, stelle): ReadonlyArray<Pflichtverletzung> => {
    const { gremiumId, am, eingeladen = [], informiert = [], leitung } = sitzung
    const gremium = gremien.get(gremiumId)
    if (gremium === undefined || am > stichtag || !isUnterRegel(gremium, konzept, am)) return []
    const wo = { zeiger: `/sitzungen/${stelle}` }
    const angaben = { gremium: gremium.titel, tag: am }
    const ohneEinladung = werOf(gremium, "eingeladen").filter((wer) => !eingeladen.includes(wer))
    const ohneNachricht = werOf(gremium, "informiert").filter((wer) => !informiert.includes(wer))
    const vorgesehen = [...werOf(gremium, "leitung"), ...werOf(gremium, "vertretung")]
    const falscheLeitung = leitung !== undefined && vorgesehen.length > 0 && !vorgesehen.includes(leitung)
    return [
      ...(ohneEinladung.length > 0 ? [befund("EinladungFehlt", wo, { ...angaben, wen: ohneEinladung })] : []),
      ...(ohneNachricht.length > 0 ? [befund("InformationFehlt", wo, { ...angaben, wen: ohneNachricht })] : []),
      ...(falscheLeitung ? [befund("LeitungFalsch", wo, { ...angaben, leitung, erlaubt: vorgesehen })] : []),
    ].map((b) => ({ befund: b, gremiumId, faelligAm: am }))
  })

const werOf = ({ beteiligte = [] }: Gremium, als: Als): ReadonlyArray<Wer> => [
  ...new Set(beteiligte.filter((b) => b.als === als).map(({ wer }) => wer)),
]
