import { type Befund, befund, type Massnahme } from "@zielwerk/konzept"
import { gremiumZustaendig } from "../beschluss/gremiumZustaendig.ts"
import type { Frage, Pruefungen } from "../kern/Arten.ts"
import { tagDanachSpaeter } from "../kern/tagDanachSpaeter.ts"
import { tagPasst } from "../kern/tagPasst.ts"
import type { Massnahmenarten } from "./Massnahmenumstaende.ts"
import { nachfolgerPasst } from "./nachfolgerPasst.ts"
import { isFrueher, isOhneVereinbarung, isVorStart } from "./zustaende.ts"

type MassnahmenFrage = Frage<Massnahmenarten>
const erfuellt: ReadonlyArray<Befund> = []

const zielVorhanden = ({ umstaende: { massnahme } }: MassnahmenFrage) =>
  (massnahme.zielIds ?? []).length + (massnahme.oberzielIds ?? []).length > 0
    ? erfuellt
    : [befund("ZielFehlt", {}, { massnahme: massnahme.titel })]

const arbeitskreisZustaendig = ({ umstaende: { massnahme, arbeitskreisIds }, antrag }: MassnahmenFrage) => {
  if (antrag?.type !== "massnahme.aufnehmen") return erfuellt
  const { gremiumId } = antrag
  const passt =
    arbeitskreisIds === undefined ? gremiumId === undefined : gremiumId && arbeitskreisIds.includes(gremiumId)
  return passt
    ? erfuellt
    : [
        befund(
          "ArbeitskreisNichtZustaendig",
          { zeiger: "/gremiumId" },
          { massnahme: massnahme.titel, gremium: gremiumId ?? "", erlaubt: arbeitskreisIds ?? [] },
        ),
      ]
}

const vereinbarungVollstaendig = ({ umstaende: { massnahme }, antrag }: MassnahmenFrage) => {
  if (antrag?.type !== "massnahme.vereinbaren") return erfuellt
  const { parteien, beginn, ende, unterVorbehalt } = antrag.zielvereinbarung
  const verschiedene = new Set(parteien).size
  return [
    ...(verschiedene < 2
      ? [befund("ParteienFehlen", { zeiger: "/zielvereinbarung/parteien" }, { anzahl: verschiedene })]
      : []),
    ...(ende < beginn ? [befund("ZeitraumVertauscht", { zeiger: "/zielvereinbarung/ende" }, { beginn, ende })] : []),
    ...(hasAuswirkung(massnahme) && !unterVorbehalt
      ? [befund("VorbehaltFehlt", { zeiger: "/zielvereinbarung/unterVorbehalt" }, { massnahme: massnahme.titel })]
      : []),
  ]
}

const auswirkungVorhanden = ({ umstaende: { massnahme } }: MassnahmenFrage) =>
  hasAuswirkung(massnahme) ? erfuellt : [befund("VorlageUnnoetig", {}, { massnahme: massnahme.titel })]

const federfuehrungVorhanden = ({ umstaende: { massnahme }, akte }: MassnahmenFrage) =>
  massnahme.federfuehrung === undefined && akte.zielvereinbarung === undefined
    ? [befund("FederfuehrungFehlt", {}, { massnahme: massnahme.titel })]
    : erfuellt

const termineVorhanden = ({ umstaende: { massnahme } }: MassnahmenFrage) =>
  massnahme.beginn === undefined || massnahme.ende === undefined
    ? [befund("TermineFehlen", {}, { massnahme: massnahme.titel })]
    : erfuellt

const beschlussVorhanden = ({ umstaende: { massnahme }, akte }: MassnahmenFrage) =>
  hasAuswirkung(massnahme) && akte.beschluss === undefined
    ? [befund("BeschlussFehlt", {}, beschlussAngaben(massnahme))]
    : erfuellt

const mittelVorhanden = ({ umstaende, akte, antrag }: MassnahmenFrage) => {
  const { massnahme, ohneMittel = "warnen" } = umstaende
  const jahr = Number((antrag?.am ?? umstaende.stichtag).slice(0, 4))
  const bewilligt = akte.mittel.some(
    ({ haushaltsjahr, betragEuro = 0, stellen = 0 }) => haushaltsjahr === jahr && betragEuro + stellen > 0,
  )
  if (!hasAuswirkung(massnahme) || bewilligt) return erfuellt
  const hinweis = befund("MittelFehlen", {}, { massnahme: massnahme.titel, jahr: String(jahr) })
  return [ohneMittel === "sperren" ? { ...hinweis, schwere: "fehler" as const } : hinweis]
}

const dauerkostenBeschlossen = ({ umstaende: { massnahme }, antrag }: MassnahmenFrage) =>
  antrag?.type === "massnahme.verstetigen" && antrag.dauerhafteKosten && antrag.beschluss === undefined
    ? [befund("BeschlussFehlt", { zeiger: "/beschluss" }, beschlussAngaben(massnahme))]
    : erfuellt

const meilensteineErledigt = ({ umstaende: { massnahme }, antrag }: MassnahmenFrage) => {
  if (antrag?.type !== "massnahme.abschliessen") return erfuellt
  const erlassen = new Set((antrag.erlassen ?? []).map(({ meilenstein }) => meilenstein))
  return (massnahme.meilensteine ?? [])
    .filter(({ titel, erledigtAm }) => (erledigtAm === undefined || erledigtAm > antrag.am) && !erlassen.has(titel))
    .map(({ titel, faellig }) => befund("MeilensteinOffen", { zeiger: "/erlassen" }, { titel, faellig }))
}

const kenntnisGenommen = ({ umstaende: { massnahme }, akte, antrag }: MassnahmenFrage) => {
  if (antrag?.type !== "massnahme.anpassen" || akte.beschluss === undefined || antrag.beschluss !== undefined)
    return erfuellt
  const wesentlich = antrag.aenderungen.map(({ betrifft }) => betrifft).filter((worum) => worum !== "sonstiges")
  return wesentlich.length === 0
    ? erfuellt
    : [
        befund(
          "KenntnisnahmeFehlt",
          { zeiger: "/beschluss" },
          { massnahme: massnahme.titel, betrifft: [...new Set(wesentlich)] },
        ),
      ]
}

const kostenBeschlossen = ({ umstaende: { massnahme }, akte, antrag }: MassnahmenFrage) =>
  antrag?.type === "massnahme.anpassen" &&
  antrag.aenderungen.some(({ betrifft }) => betrifft === "kosten") &&
  hasAuswirkung(massnahme) &&
  akte.beschluss === undefined &&
  antrag.beschluss === undefined
    ? [befund("BeschlussFehlt", { zeiger: "/beschluss" }, beschlussAngaben(massnahme))]
    : erfuellt

/** A Massnahme goes back to where it came from, or to where nothing was agreed yet; it never skips what a guard asks. */
const schonErreicht = ({ akte: { zuvor }, nach }: MassnahmenFrage) => {
  const erreicht = zuvor === undefined ? "vereinbart" : isVorStart(zuvor) ? zuvor : "inUmsetzung"
  return (zuvor !== undefined && nach === erreicht) || (isOhneVereinbarung(nach) && isFrueher(nach, erreicht))
    ? erfuellt
    : [befund("ZustandNichtErreicht", { zeiger: "/zustandNach" }, { nach, zuvor: zuvor ?? "" })]
}

const hasAuswirkung = ({ auswirkungen = [] }: Massnahme): boolean => auswirkungen.length > 0

const beschlussAngaben = ({ titel, auswirkungen = [] }: Massnahme) => ({ massnahme: titel, auswirkung: auswirkungen })

/** The guards of a Massnahme by the name that stands at the arrows of its machine. */
export const massnahmenpruefungen = {
  tagPasst,
  zielVorhanden,
  arbeitskreisZustaendig,
  vereinbarungVollstaendig,
  auswirkungVorhanden,
  gremiumZustaendig,
  federfuehrungVorhanden,
  termineVorhanden,
  beschlussVorhanden,
  mittelVorhanden,
  dauerkostenBeschlossen,
  meilensteineErledigt,
  kenntnisGenommen,
  kostenBeschlossen,
  nachfolgerPasst,
  schonErreicht,
  tagDanachSpaeter,
} as const satisfies Pruefungen<Massnahmenarten>
