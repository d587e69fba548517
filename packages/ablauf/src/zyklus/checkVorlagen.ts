import { befund, type Datum } from "@zielwerk/konzept"
import { listBeschlussgremien } from "../beschluss/listBeschlussgremien.ts"
import type { Pflichtverletzung, Zykluslage } from "./Pflichtverletzung.ts"
import type { Vorlage } from "./Zyklusdatei.ts"

/** Is everything that costs money or staff tabled, and what has become of it? */
export const checkVorlagen = (lage: Zykluslage): ReadonlyArray<Pflichtverletzung> => [
  ...checkVorhaben(lage),
  ...checkBeratungen(lage),
]

const checkVorhaben = ({ gremien, zyklus, stichtag }: Zykluslage): ReadonlyArray<Pflichtverletzung> => {
  const vorlagen = new Map((zyklus.vorlagen ?? []).map((vorlage) => [vorlage.id, vorlage]))
  return (zyklus.vorhaben ?? []).flatMap((vorhaben, stelle): ReadonlyArray<Pflichtverletzung> => {
    const { am, auswirkungen = [], vorlageId, zurueckgestellt, titel, art, gremiumId } = vorhaben
    const vorlage = vorlageId === undefined ? undefined : vorlagen.get(vorlageId)
    const eingebracht = vorlage !== undefined && vorlage.eingebrachtAm <= stichtag
    if (am > stichtag || auswirkungen.length === 0 || eingebracht || zurueckgestellt !== undefined) return []
    const angaben = {
      vorhaben: titel,
      art,
      gremium: gremien.get(gremiumId)?.titel ?? gremiumId,
      auswirkung: auswirkungen,
    }
    return [{ befund: befund("VorlageFehlt", { zeiger: `/vorhaben/${stelle}` }, angaben), gremiumId, faelligAm: am }]
  })
}

const checkBeratungen = ({ gremien, zyklus, stichtag }: Zykluslage): ReadonlyArray<Pflichtverletzung> => {
  const zustaendig = listBeschlussgremien([...gremien.values()])
  return (zyklus.vorlagen ?? []).flatMap((vorlage, stelle): ReadonlyArray<Pflichtverletzung> => {
    const beratungen = (vorlage.beratungen ?? []).filter(({ am }) => am <= stichtag)
    const letzte = beratungen.at(-1)
    const vertagt = beratungen.filter(({ ergebnis }) => ergebnis === "vertagt")
    const wo = { zeiger: `/vorlagen/${stelle}` }
    const gremiumId = letzte?.gremiumId ?? zustaendig[0]
    if (gremiumId === undefined || vorlage.eingebrachtAm > stichtag) return []
    const offen = isOffen(vorlage, stichtag)
    const haushalt = nextHaushalt(zyklus, vorlage.eingebrachtAm)
    const unzustaendig = beratungen.filter(
      ({ ergebnis, gremiumId: id }) => ergebnis === "beschlossen" && !zustaendig.includes(id),
    )
    return [
      ...unzustaendig.map(({ gremiumId: id, am }) => ({
        befund: befund("GremiumNichtZustaendig", wo, { gremium: id, erlaubt: zustaendig }),
        gremiumId: id,
        faelligAm: am,
      })),
      ...(vertagt.length >= 2
        ? [
            {
              befund: befund("VorlageMehrfachVertagt", wo, {
                vorlage: vorlage.titel,
                anzahl: vertagt.length,
                tage: vertagt.map(({ am }) => am),
                ausstehend: offen ? "ja" : "nein",
              }),
              gremiumId,
              faelligAm: vertagt.at(0)?.am ?? vorlage.eingebrachtAm,
              ...(offen || letzte === undefined ? {} : { erledigtAm: letzte.am }),
            },
          ]
        : []),
      ...(offen && haushalt !== undefined && stichtag > haushalt
        ? [
            {
              befund: befund("VorlageOffen", wo, {
                vorlage: vorlage.titel,
                haushalt,
                eingebracht: vorlage.eingebrachtAm,
              }),
              gremiumId,
              faelligAm: haushalt,
            },
          ]
        : []),
    ]
  })
}

const isOffen = ({ beratungen = [], zurueckgezogenAm }: Vorlage, stichtag: Datum): boolean =>
  (zurueckgezogenAm === undefined || zurueckgezogenAm > stichtag) &&
  !beratungen.some(({ am, ergebnis }) => am <= stichtag && (ergebnis === "beschlossen" || ergebnis === "abgelehnt"))

/** The first Haushalt that is decided after a Vorlage was tabled. */
const nextHaushalt = ({ kalender }: Zykluslage["zyklus"], eingebracht: Datum): Datum | undefined =>
  (kalender.haushalte ?? [])
    .flatMap(({ beschluss }) => (beschluss === undefined || beschluss < eingebracht ? [] : [beschluss]))
    .toSorted()
    .at(0)
