import { befund, type Datum, type Gremium, type Rhythmus } from "@zielwerk/konzept"
import { addMonate, jahrOf, monatsnummer } from "../kalender/addMonate.ts"
import { nextDue } from "../kalender/nextDue.ts"
import type { Pflichtverletzung, Zykluslage } from "./Pflichtverletzung.ts"

/** Which Gremien met too late, too seldom, or not at all? */
export const checkSitzungen = (lage: Zykluslage): ReadonlyArray<Pflichtverletzung> =>
  [...lage.gremien.values()].flatMap((gremium) => {
    const { rhythmus } = gremium
    if (rhythmus === undefined) return []
    return rhythmus.art === "abstand" ? checkAbstand(lage, gremium, rhythmus) : checkJahre(lage, gremium, rhythmus)
  })

type Mindestens = Extract<Rhythmus, { readonly art: "mindestens" }>
type Abstand = Extract<Rhythmus, { readonly art: "abstand" }>

const checkAbstand = (
  { zyklus, stichtag }: Zykluslage,
  gremium: Gremium,
  rhythmus: Abstand,
): ReadonlyArray<Pflichtverletzung> => {
  const tage = tageOf(zyklus, gremium, stichtag)
  return [...tage.keys(), tage.length].flatMap((stelle): ReadonlyArray<Pflichtverletzung> => {
    const zuletzt = tage.slice(0, stelle)
    const frist = nextDue({ ...gremium, rhythmus }, zuletzt, zyklus.kalender)
    // the first session on record is where counting begins
    if (frist._tag === "KeinWert" || (stelle === 0 && tage.length > 0)) return []
    const { spaetestens } = frist
    const gehalten = tage[stelle]
    const [vorige = ""] = zuletzt.slice(-1)
    const angaben = { gremium: gremium.titel, vorige, monate: rhythmus.monate, faellig: spaetestens }
    if (gehalten === undefined)
      return stichtag > spaetestens
        ? [{ befund: befund("SitzungUeberfaellig", {}, angaben), gremiumId: gremium.id, faelligAm: spaetestens }]
        : []
    if (gehalten <= spaetestens) return []
    const vergangen = monthsBetween(zuletzt.at(-1) ?? gehalten, gehalten)
    return [
      {
        befund: befund("SitzungVerspaetet", wo(zyklus, gremium, gehalten), { ...angaben, tag: gehalten, vergangen }),
        gremiumId: gremium.id,
        faelligAm: spaetestens,
        erledigtAm: gehalten,
      },
    ]
  })
}

const checkJahre = (
  { zyklus, stichtag }: Zykluslage,
  gremium: Gremium,
  rhythmus: Mindestens,
): ReadonlyArray<Pflichtverletzung> => {
  const tage = tageOf(zyklus, gremium, stichtag)
  const beginn = gremium.beginn ?? tage[0]
  if (beginn === undefined || rhythmus.jeMonate !== 12) return []
  const jahre = Array.from(
    { length: Math.max(0, jahrOf(stichtag) - Number(beginn.slice(0, 4)) + 1) },
    (_, stelle) => Number(beginn.slice(0, 4)) + stelle,
  )
  return jahre.flatMap((jahr): ReadonlyArray<Pflichtverletzung> => {
    const frist = nextDue({ ...gremium, rhythmus }, [`${jahr - 1}-12-31` as Datum], zyklus.kalender)
    if (frist._tag === "KeinWert" && frist.grund !== "haushaltUnbekannt") return []
    const faelligAm = frist._tag === "KeinWert" ? frist.jedenfalls : frist.spaetestens
    const imJahr = tage.filter((tag) => jahrOf(tag) === jahr)
    const rechtzeitig = imJahr.filter((tag) => tag <= faelligAm)
    if (rechtzeitig.length >= rhythmus.anzahl || stichtag <= faelligAm) return []
    const angaben = { gremium: gremium.titel, jahr: String(jahr), anzahl: rhythmus.anzahl, faellig: faelligAm }
    const spaete = imJahr[rhythmus.anzahl - 1]
    if (spaete === undefined) {
      const code = jahrOf(stichtag) > jahr ? "SitzungAusgeblieben" : "SitzungStehtAus"
      const fehlt = befund(code, {}, { ...angaben, gehalten: imJahr.length })
      return [{ befund: fehlt, gremiumId: gremium.id, faelligAm }]
    }
    return [
      {
        befund: befund("SitzungNachHaushalt", wo(zyklus, gremium, spaete), { ...angaben, tag: spaete }),
        gremiumId: gremium.id,
        faelligAm,
        erledigtAm: spaete,
      },
    ]
  })
}

const tageOf = ({ sitzungen = [] }: Zykluslage["zyklus"], { id }: Gremium, stichtag: Datum): ReadonlyArray<Datum> =>
  sitzungen
    .filter(({ gremiumId, am }) => gremiumId === id && am <= stichtag)
    .map(({ am }) => am)
    .toSorted()

const wo = ({ sitzungen = [] }: Zykluslage["zyklus"], { id }: Gremium, tag: Datum) => ({
  zeiger: `/sitzungen/${sitzungen.findIndex(({ gremiumId, am }) => gremiumId === id && am === tag)}/am`,
})

/** Whole months from one day to another. */
const monthsBetween = (von: Datum, bis: Datum): number => {
  const ganze = monatsnummer(bis) - monatsnummer(von)
  return addMonate(von, ganze) > bis ? ganze - 1 : ganze
}
