import type { Mass, Zielwertbewertung } from "@zielwerk/auswertung"
import type { Stuetzwert } from "@zielwerk/konzept"
import { prozentIn, wertIn, zahlIn, zeitIn } from "./formatIn.ts"
import type { Sprache } from "./Sprache.ts"
import { ampelworte, gruende, kennzeichen, richtlinienworte } from "./worte.ts"

/** What the sentences need beside the verdict itself: the unit of its Indikator. */
export interface Bewertungsrahmen {
  readonly einheit: string
  readonly sprache: Sprache
}

/**
 * Why did a verdict come out like this, in sentences: what was agreed, what is known, how far that is, how far it should
 * be, and which threshold decided.
 *
 * @returns one to four sentences; every number in them stands in the verdict
 */
export const satzOfBewertung = (bewertung: Zielwertbewertung, rahmen: Bewertungsrahmen): string =>
  [
    vereinbart(bewertung, rahmen),
    bekannt(bewertung, rahmen),
    gemessen(bewertung, rahmen),
    entschieden(bewertung, rahmen),
    daneben(bewertung, rahmen),
  ]
    .filter((satz) => satz !== "")
    .join(" ")

const isZahl = (mass: Mass): mass is number => typeof mass === "number"

const punkt = ({ zahl, zeit }: Stuetzwert, { einheit, sprache }: Bewertungsrahmen): string =>
  `${wertIn(sprache, zahl, einheit)} (${zeitIn(sprache, zeit)})`

const vereinbart = ({ herleitung: { weg } }: Zielwertbewertung, rahmen: Bewertungsrahmen): string => {
  const [ausgang, ziel] = [weg[0], weg.at(-1)]
  if (ausgang === undefined || ziel === undefined) return ""
  const wort = rahmen.sprache === "de" ? ["Vereinbart: von", "auf"] : ["Agreed: from", "to"]
  return `${wort[0]} ${punkt(ausgang, rahmen)} ${wort[1]} ${punkt(ziel, rahmen)}.`
}

const bekannt = ({ herleitung: { eingaben }, distanz }: Zielwertbewertung, rahmen: Bewertungsrahmen): string => {
  const letzte = eingaben.at(-1)
  if (letzte === undefined) return ""
  const { sprache } = rahmen
  const abstand =
    distanz === undefined
      ? ""
      : sprache === "de"
        ? `, Abstand zur Schwelle ${wertIn(sprache, distanz.zahl, distanz.einheit)}`
        : `, distance to the threshold ${wertIn(sprache, distanz.zahl, distanz.einheit)}`
  return `${sprache === "de" ? "Letzter Wert:" : "Latest value:"} ${punkt(letzte, rahmen)}${abstand}.`
}

const gemessen = ({ fortschritt, erwartung }: Zielwertbewertung, { sprache }: Bewertungsrahmen): string => {
  if (!isZahl(fortschritt)) return ""
  const teile =
    sprache === "de"
      ? [
          `Fortschritt ${prozentIn(sprache, fortschritt)}`,
          isZahl(erwartung) ? `erwartet ${prozentIn(sprache, erwartung)}` : "",
        ]
      : [
          `Progress ${prozentIn(sprache, fortschritt)}`,
          isZahl(erwartung) ? `expected ${prozentIn(sprache, erwartung)}` : "",
        ]
  return `${teile.filter((teil) => teil !== "").join(", ")}.`
}

const entschieden = (bewertung: Zielwertbewertung, { sprache }: Bewertungsrahmen): string => {
  const { ampel, grund, untergrad, verhaeltnis, abstand, richtlinie, schwellen, tendenz } = bewertung
  const wort = ampelworte[ampel][sprache]
  if (tendenz !== undefined)
    return sprache === "de"
      ? `Nur die Richtung ist vereinbart: ${tendenz}.`
      : `Only a direction is agreed: ${richtungen[tendenz]}.`
  if (grund !== undefined) return `${first(wort)}: ${gruende[grund][sprache]}.`
  const mass = richtlinie === "abstand" ? abstand : verhaeltnis
  const istBand = ["imPlan", "gefaehrdet", "kritisch"].includes(ampel) && isZahl(mass)
  if (!istBand) return `${first(wort)}${untergrad === undefined ? "" : ` (${untergrade[untergrad][sprache]})`}.`
  const [gruen, gelb] = [zahlIn(sprache, schwellen.gruen, 2), zahlIn(sprache, schwellen.gelb, 2)]
  const gemessenAn =
    richtlinie === "abstand" ? (sprache === "de" ? "Abstand" : "gap") : sprache === "de" ? "Verhältnis" : "ratio"
  return sprache === "de"
    ? `${first(wort)}: ${gemessenAn} ${zahlIn(sprache, mass, 2)} (ab ${gruen} im Plan, ab ${gelb} gefährdet; Richtlinie ${richtlinienworte[richtlinie].de}).`
    : `${first(wort)}: ${gemessenAn} ${zahlIn(sprache, mass, 2)} (on track from ${gruen}, at risk from ${gelb}; policy ${richtlinienworte[richtlinie].en}).`
}

const richtungen = { verbessert: "improved", stabil: "stable", verschlechtert: "worsened" } as const

const untergrade = {
  teilweise: { de: "teilweise erreicht", en: "partly achieved" },
  weitgehendVerfehlt: { de: "weitgehend verfehlt", en: "largely missed" },
  gegenlaeufig: { de: "gegenläufig", en: "moved the wrong way" },
} as const

const daneben = ({ kennzeichen: alle }: Zielwertbewertung, { sprache }: Bewertungsrahmen): string =>
  alle.length === 0 ? "" : `${first(alle.map((zeichen) => kennzeichen[zeichen][sprache]).join(", "))}.`

const first = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
