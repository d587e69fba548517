import type { Aenderung, Auswertung, Indikatorauswertung, Kennwert, Tendenz, Zahlwert } from "@zielwerk/auswertung"
import type { Indikator, Konzept } from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"
import { formatAenderung, formatGrenzen, formatVonBis, formatWert, formatZeit } from "./format.ts"
import { formatFormel } from "./formatFormel.ts"
import { formatLuecke } from "./formatLuecke.ts"
import { gebieteInTabelle } from "./gebieteInTabelle.ts"
import { createNamen, type Namen } from "./Namen.ts"
import { hang, joinBlocks, toZeile } from "./zeilen.ts"

/**
 * Every Indikator with formula, source, values, change and Tendenz. Values of areas stand in their own table; where
 * there is none, because the Indikator has no Raumeinheit or the value belongs to a Merkmal, they stand here.
 */
export const renderIndikatoren = (
  konzept: Konzept,
  auswertung: Auswertung,
  darstellung: Darstellung,
): ReadonlyArray<string> => {
  const namen = createNamen(konzept)
  const blocks = auswertung.indikatoren.map((indikator) => {
    const noun = konzept.indikatoren.find(({ id }) => id === indikator.id)
    const gebiete = gebieteInTabelle(konzept, indikator)
    const isHier = ({ gebiet, merkmale }: Reihe) =>
      gebiet === undefined || merkmale !== undefined || !gebiete.has(gebiet)
    return noun === undefined ? [] : renderIndikator(noun, indikator, isHier, namen, darstellung)
  })
  return joinBlocks(blocks)
}

type Reihe = Pick<Kennwert, "gebiet" | "merkmale">

const renderIndikator = (
  noun: Indikator,
  { werte, aenderung, tendenz }: Indikatorauswertung,
  isHier: (reihe: Reihe) => boolean,
  namen: Namen,
  darstellung: Darstellung,
): ReadonlyArray<string> => {
  const eigene = werte
    .filter(isHier)
    .map((k) => ({ ...k, label: toZeile([...namesOf(k, namen), formatZeit(k.zeit)].join(", ")) }))
  const labelBreite = Math.max(0, ...eigene.map(({ label }) => label.length))
  const zahlBreite = Math.max(0, ...eigene.map(({ wert }) => (wert._tag === "Zahl" ? formatZahlwert(wert).length : 0)))
  return [
    ...hang("  ", noun.titel).map((line) => paint(darstellung, "fett", line)),
    ...hang("    ", `${formatFormel(noun.formel, namen)} · Quelle: ${namen.quelle(noun.quelleId)}`).map((line) =>
      paint(darstellung, "grau", line),
    ),
    ...(werte.length === 0 ? ["    kein Wert: bis zum Stichtag liegt nichts vor"] : []),
    ...eigene.flatMap(({ label, wert, gedruckt }) => {
      const kopf = `    ${label.padEnd(labelBreite)}  `
      return wert._tag === "KeinWert"
        ? hang(kopf, `kein Wert: ${formatLuecke(wert, noun.einheit, namen)}`)
        : hang(`${kopf}${formatZahlwert(wert).padStart(zahlBreite)}  `, herkunftOf(wert, gedruckt, noun, namen))
    }),
    ...aenderung.filter(isHier).flatMap((a) => hang("    ", formatAenderungSatz(a, namen))),
    ...tendenz
      .filter((t) => isHier(t) && t.grundlage !== "keine")
      .flatMap((t) => hang("    ", formatTendenz(t, namen))),
  ]
}

const namesOf = ({ gebiet, merkmale }: Reihe, namen: Namen): ReadonlyArray<string> => [
  ...(gebiet === undefined ? [] : [namen.gebiet(gebiet)]),
  ...Object.values(merkmale ?? {}),
]

/** `(Nord, weiblich) ` before a sentence on one of several series. */
const reiheOf = (reihe: Reihe, namen: Namen): string => {
  const names = namesOf(reihe, namen)
  return names.length === 0 ? "" : `(${names.join(", ")}) `
}

/** How a value came about; its sources only where they are not the one that stands above. */
const herkunftOf = (
  { herkunft, quellen }: Zahlwert,
  gedruckt: Kennwert["gedruckt"],
  { quelleId }: Indikator,
  namen: Namen,
): string => {
  const wort = { gezaehlt: "gezählt", berechnet: "errechnet", gedruckt: "gedruckt" }[herkunft]
  const andere = quellen.some((id) => id !== quelleId) ? ` (Quelle: ${quellen.map(namen.quelle).join(", ")})` : ""
  return `${wort}${andere}${gedruckt?._tag === "Zahl" ? `, gedruckt ${formatZahlwert(gedruckt)}` : ""}`
}

const formatZahlwert = ({ zahl, einheit, stellen }: Zahlwert): string => formatWert(zahl, einheit, stellen)

const formatAenderungSatz = (
  { differenz: { zahl, spanne, einheit }, prozent, ...a }: Aenderung,
  namen: Namen,
): string => {
  const genau = spanne.von === spanne.bis ? "" : ` (nach den gedruckten Stellen ${formatGrenzen(spanne, einheit)})`
  const inProzent = prozent === undefined ? "" : `, das sind ${formatAenderung(prozent.zahl, "%")}`
  const zeit = formatVonBis(a.von, a.bis)
  return `Änderung ${reiheOf(a, namen)}${zeit}: ${formatAenderung(zahl, einheit)}${genau}${inProzent}`
}

const bewegungen: { readonly [bewegung in Tendenz["bewegung"]]: string } = {
  steigend: "↗ steigend",
  sinkend: "↘ sinkend",
  unveraendert: "→ unverändert",
  unbekannt: "? offen",
}
const wertungen: { readonly [bewertung in Tendenz["bewertung"]]: string } = {
  verbessert: ", verbessert",
  verschlechtert: ", verschlechtert",
  ohneWertung: ", ohne Wertung",
  unveraendert: "",
  unbekannt: "",
}

const formatTendenz = (tendenz: Tendenz, namen: Namen): string => {
  const { bewegung, grundlage, bewertung } = tendenz
  const warum =
    grundlage === "text"
      ? " (nach dem Text)"
      : bewegung === "unbekannt"
        ? " (die gedruckten Stellen entscheiden es nicht)"
        : ""
  return `Tendenz ${reiheOf(tendenz, namen)}${bewegungen[bewegung]}${warum}${wertungen[bewertung]}`
}
