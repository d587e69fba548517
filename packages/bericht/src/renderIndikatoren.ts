import type { Auswertung, Indikatorauswertung, Kennwert, Luecke, Tendenz, Wert } from "@zielwerk/auswertung"
import type { Formel, Indikator, Konzept } from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"
import { formatAenderung, formatSpanne, formatWert, formatZahl, formatZeit, hang } from "./format.ts"
import { createNamen, type Namen } from "./Namen.ts"

/** Every Indikator with formula, source, values, change and Tendenz; values of areas stand in their own table. */
export const renderIndikatoren = (
  konzept: Konzept,
  auswertung: Auswertung,
  darstellung: Darstellung,
): ReadonlyArray<string> => {
  const namen = createNamen(konzept)
  return auswertung.indikatoren.flatMap((indikator) => {
    const noun = konzept.indikatoren.find(({ id }) => id === indikator.id)
    return noun === undefined ? [] : ["", ...renderIndikator(noun, indikator, namen, darstellung)]
  })
}

const renderIndikator = (
  noun: Indikator,
  auswertung: Indikatorauswertung,
  namen: Namen,
  darstellung: Darstellung,
): ReadonlyArray<string> => {
  const eigene = auswertung.werte.filter(({ gebiet }) => gebiet === undefined)
  const reihen = Math.max(0, ...eigene.map((wert) => labelOf(wert).length))
  const zahlen = Math.max(0, ...eigene.map(({ wert }) => (wert._tag === "Zahl" ? formatZahlwert(wert).length : 0)))
  return [
    ...hang("  ", noun.titel).map((line) => paint(darstellung, "fett", line)),
    ...hang("    ", `${formatFormel(noun.formel, namen)} · Quelle: ${namen.quelle(noun.quelleId)}`).map((line) =>
      paint(darstellung, "grau", line),
    ),
    ...eigene.map((wert) => `    ${labelOf(wert).padEnd(reihen)}  ${formatKennwert(wert, zahlen, namen)}`),
    ...auswertung.aenderung
      .filter(({ gebiet }) => gebiet === undefined)
      .map((a) => {
        const prozent = a.prozent === undefined ? "" : `, das sind ${formatAenderung(a.prozent.zahl, "%")}`
        const { spanne, einheit } = a.differenz
        const genau =
          spanne.von === spanne.bis
            ? ""
            : ` (nach den gedruckten Stellen ${formatSpanne(spanne, einheit).replace(` ${einheit}`, "")})`
        return `    Änderung ${merkmaleOf(a.merkmale)}von ${formatZeit(a.von)} bis ${formatZeit(a.bis)}: ${formatAenderung(a.differenz.zahl, a.differenz.einheit)}${genau}${prozent}`
      }),
    ...auswertung.tendenz
      .filter(({ gebiet, bewegung }) => gebiet === undefined && bewegung !== "unbekannt")
      .map(formatTendenz),
  ]
}

const merkmaleOf = (merkmale: Kennwert["merkmale"]): string =>
  merkmale === undefined ? "" : `${Object.values(merkmale).join(", ")} `

const labelOf = ({ zeit, merkmale }: Kennwert): string =>
  `${merkmale === undefined ? "" : `${Object.values(merkmale).join(", ")}, `}${formatZeit(zeit)}`

const formatKennwert = ({ wert, gedruckt }: Kennwert, breite: number, namen: Namen): string => {
  if (wert._tag === "KeinWert") return formatLuecke(wert, namen)
  const herkunft = { gezaehlt: "gezählt", berechnet: "errechnet", gedruckt: "gedruckt" }[wert.herkunft]
  return `${formatZahlwert(wert).padStart(breite)}  ${herkunft}${gedruckt?._tag === "Zahl" ? `, gedruckt ${formatZahlwert(gedruckt)}` : ""}`
}

const formatZahlwert = ({ zahl, einheit, stellen }: Extract<Wert, { readonly _tag: "Zahl" }>): string =>
  formatWert(zahl, einheit, stellen)

const gruende: { readonly [grund in Luecke["grund"]]: string } = {
  nochNichtErhoben: "noch nicht erhoben",
  nichtErhebbar: "nicht zu erheben",
  gesperrt: "gesperrt (Datenschutz)",
  nichtZutreffend: "trifft nicht zu",
  nurInGrafik: "nur in einer Grafik",
  unbekannt: "unbekannt",
  eingabeFehlt: "nicht zu errechnen",
  nurGedruckt: "nur gedruckt bekannt",
  nichtDefiniert: "nicht definiert",
}

const formatLuecke = ({ grund, fehlt, schranke, richtung }: Luecke, namen: Namen): string =>
  [
    `kein Wert: ${gruende[grund]}`,
    schranke === undefined
      ? undefined
      : `${schranke.art === "unter" ? "unter" : "über"} ${formatZahl(schranke.zahl, Number.isInteger(schranke.zahl) ? 0 : 1)} %`,
    richtung === undefined ? undefined : `laut Text ${richtung}`,
    fehlt === undefined ? undefined : `es fehlt „${namen.groesse(fehlt.messgroesse)}“ ${formatZeit(fehlt.zeit)}`,
  ]
    .filter((teil) => teil !== undefined)
    .join(", ")

const wertung: { readonly [bewertung in Tendenz["bewertung"]]: string } = {
  verbessert: "verbessert",
  verschlechtert: "verschlechtert",
  unveraendert: "unverändert",
  ohneWertung: "ohne Wertung",
  unbekannt: "offen",
}
const pfeil: { readonly [bewegung in Tendenz["bewegung"]]: string } = {
  steigend: "↗",
  sinkend: "↘",
  unveraendert: "→",
  unbekannt: "?",
}

const formatTendenz = ({ bewegung, grundlage, bewertung, merkmale }: Tendenz): string =>
  `    Tendenz ${merkmaleOf(merkmale)}${pfeil[bewegung]} ${bewegung === "unveraendert" ? "unverändert" : bewegung}${grundlage === "text" ? " (nach dem Text)" : ""}, ${wertung[bewertung]}`

/** A formula in words: `Ausländerinnen und Ausländer ÷ Gesamtbevölkerung`. */
const formatFormel = (formel: Formel, namen: Namen): string => {
  switch (formel.art) {
    case "anzahl":
      return "Anzahl"
    case "anteil":
      return `${namen.groesse(formel.zaehler)} ÷ ${namen.groesse(formel.nenner)}`
    case "rate":
      return `${namen.groesse(formel.zaehler)} je ${formatZahl(formel.je, 0)} ${namen.groesse(formel.nenner)}`
    case "differenz":
      return `${namen.groesse(formel.a)} − ${namen.groesse(formel.b)}`
    case "segregationsindex":
      return `½ Σ |Gruppe − Rest| über ${namen.raumeinheit(formel.raumeinheit)} (Gruppe: ${namen.groesse(formel.gruppe)})`
    case "umfrageanteil":
      return `Antworten ${formel.gezaehlteAntworten.map((antwort) => `„${antwort}“`).join(", ")} ÷ alle Antworten`
    case "berichtet":
      return "das Konzept nennt keine Formel"
  }
}
