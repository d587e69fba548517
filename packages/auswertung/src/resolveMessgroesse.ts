import { type Bezug, bezugOf } from "@zielwerk/konzept"
import { sumIntervals } from "@zielwerk/statistik"
import * as Result from "effect/Result"
import type { Bestand } from "./Bestand.ts"
import { fehltEingabe, type Wert, wertOf, zahlwert } from "./Wert.ts"

/**
 * What is known of a Messgroesse: its counted value, else the sum of its parts, else a hole with its reason.
 * The Bezug may name more Merkmale than the Messgroesse is broken down by; those are left out.
 */
export const resolveMessgroesse = (bestand: Bestand, id: string, bezug: Bezug): Wert => {
  const messgroesse = bestand.messgroessen.get(id)
  if (messgroesse === undefined) return fehltEingabe(bezug)
  const eigener = bezugOf(messgroesse, bezug)
  const beobachtung = bestand.find(eigener)
  const wert =
    beobachtung === undefined ? undefined : wertOf(beobachtung, "gezaehlt", bestand.alleine.get(beobachtung.quelle))
  if (wert?._tag === "Zahl") return wert
  const teile = (messgroesse.teile ?? []).map((teil) => resolveMessgroesse(bestand, teil, eigener))
  const zahlen = teile.flatMap((teil) => (teil._tag === "Zahl" ? [teil] : []))
  if (teile.length === 0 || zahlen.length < teile.length) {
    if (wert !== undefined) return { ...wert, fehlt: eigener }
    return teile.find((teil) => teil._tag === "KeinWert" && teil.grund === "gesperrt") ?? fehltEingabe(eigener)
  }
  return Result.match(sumIntervals(zahlen.map(({ spanne }) => spanne)), {
    onFailure: () => fehltEingabe(eigener),
    onSuccess: (summe) => zahlwert(summe, messgroesse.einheit, "berechnet", zahlen),
  })
}
