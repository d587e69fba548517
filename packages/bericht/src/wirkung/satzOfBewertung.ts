import type { Mass, Zielwertbewertung } from "@zielwerk/auswertung"
import type { Band, Stuetzwert, Zielvorgabe } from "@zielwerk/konzept"
import { gross } from "../sprache/bezeichnungIn.ts"
import type { Schreibung } from "../sprache/schreibungIn.ts"
import { bewertungsworte } from "./bewertungsworte.ts"
import { ampelworte, gruende, kennzeichen, richtlinienworte, wetterworte } from "./worte.ts"

/** What the sentences need beside the verdict itself: the unit of its Indikator, and how numbers are written. */
export interface Bewertungsrahmen {
  readonly einheit: string
  readonly schreibung: Schreibung
}

/**
 * Why did a verdict come out like this, in sentences: what was agreed, what is known, how far that is, how far it should
 * be, and which threshold decided.
 *
 * @returns one to five sentences; every number in them stands in the verdict
 */
export const satzOfBewertung = (bewertung: Zielwertbewertung, rahmen: Bewertungsrahmen): string =>
  [vereinbart, bekannt, gemessen, entschieden, daneben]
    .map((satz) => satz(bewertung, rahmen))
    .filter((satz) => satz !== "")
    .join(" ")

/** Where the series may go, in one sentence of its own, as it is no part of the verdict; "" where nothing is known. */
export const satzOfPrognose = (bewertung: Zielwertbewertung, { einheit, schreibung }: Bewertungsrahmen): string => {
  const { prognose, herleitung } = bewertung
  if (prognose === undefined) return ""
  const text = bewertungsworte[schreibung.sprache]
  const { trend, ols, wettersymbol } = prognose
  const frist = "frist" in herleitung.vorgabe ? herleitung.vorgabe.frist : ""
  const gerade =
    ols._tag === "KeinWert"
      ? []
      : [
          text.gerade(
            schreibung.wert(ols.zahl, einheit),
            schreibung.zeit(frist),
            schreibung.anzahl(ols.n, ...text.werte),
          ),
        ]
  const teile = [
    ...(typeof trend === "string" ? [text.trends[trend]] : []),
    ...gerade,
    ...(typeof wettersymbol === "string" ? [text.wettersymbol(wetterworte[wettersymbol][schreibung.sprache])] : []),
  ]
  return teile.length === 0 ? "" : `${text.prognose}: ${teile.join("; ")}.`
}

type Satz = (bewertung: Zielwertbewertung, rahmen: Bewertungsrahmen) => string

const isZahl = (mass: Mass): mass is number => typeof mass === "number"

const punkt = ({ zahl, zeit }: Stuetzwert, { einheit, schreibung }: Bewertungsrahmen): string =>
  `${schreibung.wert(zahl, einheit)} (${schreibung.zeit(zeit)})`

const vereinbart: Satz = ({ herleitung: { vorgabe } }, rahmen) => {
  const was = vorgabeOf(vorgabe, rahmen)
  return was === "" ? "" : bewertungsworte[rahmen.schreibung.sprache].vereinbart(was)
}

const vorgabeOf = (vorgabe: Zielvorgabe, rahmen: Bewertungsrahmen): string => {
  const { einheit, schreibung } = rahmen
  const { wert, zeit, anzahl, liste, zitat } = schreibung
  const text = bewertungsworte[schreibung.sprache]
  const bandOf = ({ von, bis }: Band): string => text.band(wert(von, einheit), wert(bis, einheit))
  switch (vorgabe.art) {
    case "steigern":
    case "senken": {
      const ueber = liste((vorgabe.zwischenziele ?? []).map((p) => punkt(p, rahmen)))
      return text.vonAuf(punkt(vorgabe.ausgang, rahmen), ueber, punkt({ ...vorgabe, zeit: vorgabe.frist }, rahmen))
    }
    case "korridor":
      return text.korridor(punkt(vorgabe.ausgang, rahmen), bandOf(vorgabe.band), zeit(vorgabe.frist))
    case "halten":
      return text.halten(bandOf(vorgabe.band), zeit(vorgabe.frist))
    case "schwelle":
      return text.schwelle(text.vergleiche[vorgabe.vergleich], wert(vorgabe.zahl, einheit), zeit(vorgabe.frist))
    case "stufen": {
      const stufen = vorgabe.stufen.map(({ titel, ab }) =>
        text.stufe(zitat(titel), text.vergleiche[vorgabe.vergleich], wert(ab, einheit)),
      )
      return text.stufen(liste(stufen), zeit(vorgabe.frist))
    }
    case "meilenstein":
      return text.schritte(anzahl(vorgabe.schritte.length, ...text.schritt), zeit(vorgabe.frist))
    case "jaNein":
      return text.jaNein(zeit(vorgabe.frist))
    case "tendenz":
      return text.richtung(text.richtungen[vorgabe.richtung])
    case "kontext":
      return ""
  }
}

const bekannt: Satz = ({ herleitung: { eingaben }, distanz }, rahmen) => {
  const letzte = eingaben.at(-1)
  if (letzte === undefined) return ""
  const text = bewertungsworte[rahmen.schreibung.sprache]
  const abstand =
    distanz === undefined ? "" : `, ${text.distanz(rahmen.schreibung.aenderung(distanz.zahl, distanz.einheit))}`
  return `${text.letzterWert(punkt(letzte, rahmen))}${abstand}.`
}

const gemessen: Satz = ({ fortschritt, erwartung }, { schreibung: { sprache, prozent } }) => {
  if (!isZahl(fortschritt)) return ""
  const text = bewertungsworte[sprache]
  const erwartet = isZahl(erwartung) ? `, ${text.erwartet(prozent(erwartung))}` : ""
  return `${text.fortschritt(prozent(fortschritt))}${erwartet}.`
}

const entschieden: Satz = (bewertung, { schreibung: { sprache, zahl } }) => {
  const { ampel, grund, untergrad, verhaeltnis, abstand, richtlinie, schwellen, tendenz, prognose } = bewertung
  const text = bewertungsworte[sprache]
  if (tendenz !== undefined) return `${text.tendenz(text.tendenzen[tendenz])}.`
  const wort = gross(ampelworte[ampel][sprache])
  if (grund !== undefined) return `${wort}: ${gruende[grund][sprache]}.`
  if (untergrad !== undefined) return `${wort} (${text.untergrade[untergrad]}).`
  const isBand = ampel === "imPlan" || ampel === "gefaehrdet" || ampel === "kritisch"
  const symbol = richtlinie === "wettersymbol" ? prognose?.wettersymbol : undefined
  const name = richtlinienworte[richtlinie][sprache]
  if (isBand && typeof symbol === "string") return `${wort}: ${text.symbol(wetterworte[symbol][sprache], name)}.`
  const mass = richtlinie === "abstand" ? abstand : verhaeltnis
  if (!isBand || !isZahl(mass)) return `${wort}.`
  const woran = richtlinie === "abstand" ? text.abstand : text.verhaeltnis
  const grenzen = text.schwellen(zahl(schwellen.gruen, 2), zahl(schwellen.gelb, 2), name)
  return `${wort}: ${woran} ${zahl(mass, 2)} (${grenzen}).`
}

const daneben: Satz = ({ kennzeichen: alle }, { schreibung: { sprache } }) =>
  alle.length === 0 ? "" : `${gross(alle.map((zeichen) => kennzeichen[zeichen][sprache]).join(", "))}.`
