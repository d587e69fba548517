import type { Ampel, Urteilsgrund, Kennzeichen, Umsetzungsfarbe, Wettersymbol } from "@zielwerk/auswertung"
import type { InSprachen, Richtlinie, Umsetzungslage, Zielvorgabe } from "@zielwerk/konzept"

type Worte<Wort extends string> = { readonly [wort in Wort]: InSprachen<string> }

/** The outcomes of a verdict in words; colour never says it alone. */
export const ampelworte: Worte<Ampel> = {
  aufgehoben: { de: "aufgehoben", en: "withdrawn" },
  kontext: { de: "ohne Wertung", en: "context only" },
  nichtBewertbar: { de: "nicht bewertbar", en: "cannot be assessed" },
  keineDaten: { de: "keine Daten", en: "no data" },
  nurBaseline: { de: "noch nicht bewertbar", en: "not yet assessable" },
  erreicht: { de: "erreicht", en: "achieved" },
  verfehlt: { de: "verfehlt", en: "missed" },
  gegenlaeufig: { de: "gegenläufig", en: "moving the wrong way" },
  nochNichtFaellig: { de: "im Anlauf", en: "too early to judge" },
  imPlan: { de: "im Plan", en: "on track" },
  gefaehrdet: { de: "gefährdet", en: "at risk" },
  kritisch: { de: "kritisch", en: "off track" },
  unvollstaendig: { de: "unvollständig", en: "incomplete" },
}

/** A sign before the word, so that lists can be read at a glance without colour. */
export const ampelzeichen: { readonly [ampel in Ampel]: string } = {
  aufgehoben: "–",
  kontext: "·",
  nichtBewertbar: "?",
  keineDaten: "?",
  nurBaseline: "?",
  erreicht: "✓",
  verfehlt: "✗",
  gegenlaeufig: "✗",
  nochNichtFaellig: "…",
  imPlan: "●",
  gefaehrdet: "▲",
  kritisch: "■",
  unvollstaendig: "?",
}

/** Why there is no verdict, as half a sentence. */
export const gruende: Worte<Urteilsgrund> = {
  aufgehoben: { de: "der Zielwert gilt nicht mehr", en: "the target no longer applies" },
  kontext: { de: "der Indikator beschreibt nur die Lage", en: "the indicator only describes the context" },
  reihenbruch: { de: "seit dem Ausgangswert wird anders gezählt", en: "the series has a break since the baseline" },
  gesperrt: { de: "der Wert ist gesperrt", en: "the value is suppressed" },
  keinIndikator: { de: "der Zielwert nennt keinen Indikator", en: "the target names no indicator" },
  zahlNichtDarstellbar: { de: "die Zahl lässt sich nicht darstellen", en: "the number cannot be represented" },
  summeUnbekannt: {
    de: "von dem, was seit dem Ausgang dazukam, fehlt ein Teil",
    en: "a part of what was added since the baseline is missing",
  },
  ohneFrist: { de: "es ist keine Frist vereinbart", en: "no due date is agreed" },
  keinVerlauf: { de: "dafür gibt es keinen Verlauf", en: "there is no trajectory for it" },
  nichtJaehrlich: { de: "die Werte sind nicht jährlich", en: "the values are not yearly" },
  keineBeobachtung: { de: "bis zum Stichtag liegt kein Wert vor", en: "there is no value up to the reference date" },
  nurAusgangswert: {
    de: "seit dem Ausgangswert liegt kein neuer Wert vor",
    en: "there is no value since the baseline",
  },
  keinFortschritt: { de: "dafür wird kein Fortschritt gerechnet", en: "no progress is computed for it" },
  ohneErwartung: { de: "dafür wird nichts zu einem Zeitpunkt erwartet", en: "nothing is expected by a given time" },
  zuWenigePunkte: { de: "die Reihe hat zu wenige Werte", en: "the series has too few values" },
  veraltet: { de: "der letzte Wert ist zu alt", en: "the latest value is too old" },
  abgeloest: { de: "ein neuerer Zielwert gilt", en: "a newer target applies" },
  gewichtNull: { de: "es hat das Gewicht 0", en: "its weight is 0" },
  nurTendenz: { de: "nur die Richtung ist vereinbart", en: "only a direction is agreed" },
  nurKontext: { de: "alles darunter ist ohne Wertung", en: "everything below it is context only" },
  keineBewertbarenKinder: { de: "darunter ist nichts bewertbar", en: "nothing below it can be assessed" },
  zuWenigAbdeckung: { de: "zu wenig davon ist bewertbar", en: "too little of it can be assessed" },
  ausgangGleichZiel: { de: "Ausgang und Ziel sind gleich", en: "baseline and target are the same" },
}

/** What stands beside a verdict. */
export const kennzeichen: Worte<Kennzeichen> = {
  vorzeitig: { de: "vor der Frist", en: "ahead of time" },
  uebererfuellt: { de: "übererfüllt", en: "exceeded" },
  gegenlaeufig: { de: "gegenläufig", en: "moving the wrong way" },
  ueberDasZielHinaus: { de: "über das Ziel hinaus", en: "beyond the target band" },
  vorlaeufig: { de: "vorläufiger Wert", en: "provisional value" },
  fristAbgelaufen: { de: "Frist abgelaufen, ohne Wert von danach", en: "due date passed, no value since" },
  veraltet: { de: "Wert veraltet", en: "value out of date" },
  nieErhoben: { de: "nie erhoben", en: "never measured" },
  ausgangRevidiert: { de: "Ausgangswert berichtigt", en: "baseline revised" },
}

/** What is agreed, as a verb. */
export const zielarten: Worte<Zielvorgabe["art"]> = {
  steigern: { de: "steigern", en: "raise" },
  senken: { de: "senken", en: "lower" },
  halten: { de: "halten", en: "maintain" },
  korridor: { de: "in einen Korridor führen", en: "bring into a band" },
  schwelle: { de: "Schwelle einhalten", en: "meet a threshold" },
  stufen: { de: "Stufe erreichen", en: "reach a level" },
  meilenstein: { de: "Meilensteine", en: "milestones" },
  jaNein: { de: "ja oder nein", en: "yes or no" },
  tendenz: { de: "Tendenz", en: "direction" },
  kontext: { de: "ohne Wertung", en: "context only" },
}

/** How a Massnahme lies in time. */
export const lagen: Worte<Umsetzungslage> = {
  imZeitplan: { de: "im Zeitplan", en: "on schedule" },
  verzoegert: { de: "verzögert", en: "delayed" },
  ueberfaellig: { de: "überfällig", en: "overdue" },
  nichtFaellig: { de: "noch nicht fällig", en: "not due yet" },
  unbekannt: { de: "ohne Termine", en: "no dates" },
}

/** The light of what is done. */
export const umsetzungsworte: Worte<Umsetzungsfarbe> = {
  gruen: { de: "im Zeitplan", en: "on schedule" },
  gelb: { de: "teils verzögert", en: "partly delayed" },
  rot: { de: "überfällig", en: "overdue" },
  grau: { de: "ohne Aussage", en: "no statement" },
}

/** The weather symbols. */
export const wetterworte: Worte<Wettersymbol> = {
  sonne: { de: "Sonne", en: "sun" },
  leichtBewoelkt: { de: "leicht bewölkt", en: "slightly cloudy" },
  wolke: { de: "Wolke", en: "cloud" },
  blitz: { de: "Blitz", en: "thunderstorm" },
}

/** The policies. */
export const richtlinienworte: Worte<Richtlinie> = {
  standard: { de: "standard", en: "standard" },
  abstand: { de: "Abstand", en: "gap" },
  wettersymbol: { de: "Wettersymbol", en: "weather symbol" },
}
