import type { Umsetzung, Zusammenfassung } from "@zielwerk/auswertung"
import type { Konzept } from "@zielwerk/konzept"
import { bezeichnungIn } from "../sprache/bezeichnungIn.ts"
import type { Schreibung } from "../sprache/schreibungIn.ts"
import { wirkungsworte } from "./wirkungsworte.ts"
import { ampelworte, ampelzeichen, gruende, lagen, umsetzungsworte } from "./worte.ts"

/** What is done, in one line: the light, how many Massnahmen there are, and how they lie in time where that differs. */
export const formatUmsetzung = (konzept: Konzept, { farbe, massnahmen }: Umsetzung, schreibung: Schreibung): string => {
  const { sprache, anzahl } = schreibung
  const { einzahl, mehrzahl } = bezeichnungIn(sprache, konzept, "massnahme")
  if (massnahmen.length === 0) return wirkungsworte[sprache].keineMassnahmen(mehrzahl)
  const gruppen = [...Map.groupBy(massnahmen, ({ lage }) => lage)].map(
    ([lage, davon]) => `${davon.length} ${lagen[lage][sprache]}`,
  )
  const verteilt = gruppen.length < 2 ? "" : `: ${gruppen.join(", ")}`
  return `${umsetzungsworte[farbe][sprache]} (${anzahl(massnahmen.length, einzahl, mehrzahl)}${verteilt})`
}

/**
 * What has come of it, in one line: the light, how far and how far expected, how much of it can be judged, and which of
 * several is the weakest.
 *
 * @param nameOf  what people call a child, by its id
 */
export const formatWirkung = (
  wirkung: Zusammenfassung,
  { sprache, prozent }: Schreibung,
  nameOf: (id: string) => string | undefined,
): string => {
  const { ampel, grund, fortschritt, fortschrittMitErwartung, erwartung, abdeckung } = wirkung
  const { ausgeschlossen, jeAmpel, schlechtestes } = wirkung
  const text = wirkungsworte[sprache]
  if (jeAmpel.length === 0 && ausgeschlossen.length === 0) return text.ohneZielwerte
  const masse = [
    ...(typeof fortschritt === "number" ? [text.fortschritt(prozent(fortschritt))] : []),
    // what is kept, and has no expectation, must not stand beside the expectation of others
    ...(typeof fortschrittMitErwartung === "number" && fortschrittMitErwartung !== fortschritt
      ? [text.mitErwartung(prozent(fortschrittMitErwartung))]
      : []),
    ...(typeof erwartung === "number" ? [text.erwartet(prozent(erwartung))] : []),
    ...(abdeckung < 1 ? [text.bewertbar(prozent(abdeckung))] : []),
  ]
  const gewertete = jeAmpel.reduce((summe, { anzahl }) => summe + anzahl, 0) - ausgeschlossen.length
  const schwaechstes = schlechtestes === undefined || gewertete < 2 ? undefined : nameOf(schlechtestes)
  return [
    `${ampelzeichen[ampel]} ${ampelworte[ampel][sprache]}${masse.length === 0 ? "" : ` (${masse.join(", ")})`}`,
    ...(grund === undefined ? [] : [gruende[grund][sprache]]),
    ...(schwaechstes === undefined ? [] : [text.schlechtestes(schwaechstes)]),
    ...(ausgeschlossen.length === 0 ? [] : [text.nichtMit(ausgeschlossen.length)]),
  ].join("; ")
}

/** What people call whatever may stand below a light: Ziele by their titles, Zielwerte by those of their Indikatoren. */
export const createNameOfKind = (konzept: Konzept, { zitat }: Schreibung): ((id: string) => string | undefined) => {
  const indikatoren = new Map<string, string>(konzept.indikatoren.map(({ id, titel }) => [id, titel]))
  const titel = new Map<string, string>([
    ...konzept.ziele.map((ziel) => [ziel.id, ziel.titel] as const),
    ...konzept.zielwerte.flatMap(({ id, indikatorId }) => {
      const eines = indikatoren.get(indikatorId ?? "")
      return eines === undefined ? [] : [[id, eines] as const]
    }),
  ])
  return (id) => {
    const eines = titel.get(id)
    return eines === undefined ? undefined : zitat(eines)
  }
}
