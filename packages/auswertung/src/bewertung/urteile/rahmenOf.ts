import { endeOf, type Indikator } from "@zielwerk/konzept"
import { computeAktualitaet } from "../computeAktualitaet.ts"
import { computePrognose } from "../computePrognose.ts"
import { computeRevidiert } from "../computeRevidiert.ts"
import { eingabeOf, type Punkt } from "../Punkt.ts"
import { wegPunkte } from "../wegOf.ts"
import type { Herleitung, Kennzeichen } from "../Zielwertbewertung.ts"
import { hasBruch } from "../hasBruch.ts"
import type { Zielwertfrage } from "./Urteilsteil.ts"

/** What every verdict on a series says of its latest value: how current, how certain, from what start, to where. */
export const rahmenOf = (
  { zielwert: { vorgabe }, reihe, stichtag, schwellen }: Zielwertfrage,
  indikator: Indikator,
  letzter: Punkt,
) => {
  const { ueberfaelligTage, isVeraltet } = computeAktualitaet(letzter, indikator.turnus, stichtag, schwellen.karenzTage)
  const ausgang = "ausgang" in vorgabe ? vorgabe.ausgang : undefined
  const hasWeg = vorgabe.art === "steigern" || vorgabe.art === "senken" || vorgabe.art === "korridor"
  const anfang = ausgang === undefined ? undefined : endeOf(ausgang.zeit)
  const isVergleichbar = !hasBruch(indikator, anfang, letzter.ende)
  const revidiert = hasWeg && isVergleichbar ? computeRevidiert(vorgabe, reihe.punkte) : undefined
  const ende = "frist" in vorgabe ? endeOf(vorgabe.frist) : undefined
  const isAbgelaufen = ende !== undefined && letzter.ende < ende && ende < stichtag
  const warum = (punkt: Punkt): Herleitung["ausgelassen"][number]["grund"] => {
    if (hasBruch(indikator, punkt.ende, letzter.ende)) return "vorBruch"
    return anfang !== undefined && punkt.ende <= anfang ? "vorAusgang" : "aelter"
  }
  return {
    prognose: computePrognose(reihe.punkte, indikator.brueche ?? [], vorgabe),
    kennzeichen: [
      ...(revidiert === undefined ? [] : (["ausgangRevidiert"] as const)),
      ...(letzter.isVorlaeufig ? (["vorlaeufig"] as const) : []),
      ...(isVeraltet ? (["veraltet"] as const) : []),
      ...(isAbgelaufen ? (["fristAbgelaufen"] as const) : []),
    ] as ReadonlyArray<Kennzeichen>,
    ...(revidiert === undefined ? {} : { revidiert }),
    ...(ueberfaelligTage === undefined ? {} : { alterTage: ueberfaelligTage }),
    herleitung: {
      eingaben: [eingabeOf(letzter)],
      ausgelassen: [
        ...reihe.ausgelassen,
        ...reihe.punkte.slice(0, -1).map((punkt) => ({ zeit: punkt.zeit, grund: warum(punkt) })),
      ],
      weg: hasWeg ? wegPunkte(vorgabe) : [],
    } as Partial<Herleitung>,
  }
}
/** What every verdict on a series says of its latest value. */
export type Rahmen = ReturnType<typeof rahmenOf>

/** Earlier values that had a say as well went in and were not left out. */
export const withEingaben = (
  herleitung: Rahmen["herleitung"],
  punkte: ReadonlyArray<Punkt>,
): Pick<Herleitung, "eingaben" | "ausgelassen"> => {
  const { eingaben = [], ausgelassen = [] } = herleitung
  const dabei = new Set(punkte.map(({ zeit }) => zeit))
  return {
    ...herleitung,
    eingaben: [...punkte.map(eingabeOf), ...eingaben],
    ausgelassen: ausgelassen.filter(({ zeit }) => !dabei.has(zeit)),
  }
}
