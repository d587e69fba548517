import type { Aenderung, Indikatorauswertung, Kennwert, Tendenz, Zahlwert } from "@zielwerk/auswertung"
import type { Indikator, Konzept } from "@zielwerk/konzept"
import type { Auszug } from "./auszug/Auszug.ts"
import { type Darstellung, paint } from "./Darstellung.ts"
import { formatFormel } from "./formatFormel.ts"
import { formatLuecke } from "./formatLuecke.ts"
import { gebieteInTabelle } from "./gebieteInTabelle.ts"
import { createNamen, type Namen } from "./Namen.ts"
import { indikatorworte } from "./sprache/indikatorworte.ts"
import { type Schreibung, schreibungIn } from "./sprache/schreibungIn.ts"
import { hang, joinBlocks, toZeile } from "./zeilen.ts"

/**
 * Every Indikator with formula, source, values, change and Tendenz. Values of areas stand in their own table; where
 * there is none, because the Indikator has no Raumeinheit or the value belongs to a Merkmal, they stand here.
 */
export const renderIndikatoren = (
  konzept: Konzept,
  auswertung: Auszug,
  darstellung: Darstellung,
): ReadonlyArray<string> => {
  const { sprache = "de" } = darstellung
  const blatt = { namen: createNamen(konzept, sprache), darstellung, schreibung: schreibungIn(sprache) }
  const blocks = auswertung.indikatoren.map((indikator) => {
    const noun = konzept.indikatoren.find(({ id }) => id === indikator.id)
    const gebiete = gebieteInTabelle(konzept, indikator)
    const isHier = ({ gebiet, merkmale }: Reihe) =>
      gebiet === undefined || merkmale !== undefined || !gebiete.has(gebiet)
    return noun === undefined ? [] : renderIndikator(noun, indikator, isHier, blatt)
  })
  return joinBlocks(blocks)
}

type Reihe = Pick<Kennwert, "gebiet" | "merkmale">

/** What lines are written with. */
interface Blatt {
  readonly namen: Namen
  readonly darstellung: Darstellung
  readonly schreibung: Schreibung
}

const renderIndikator = (
  noun: Indikator,
  { werte, aenderung, tendenz }: Indikatorauswertung,
  isHier: (reihe: Reihe) => boolean,
  blatt: Blatt,
): ReadonlyArray<string> => {
  const { namen, darstellung, schreibung } = blatt
  const text = indikatorworte[schreibung.sprache]
  const eigene = werte
    .filter(isHier)
    .map((k) => ({ ...k, label: toZeile([...namesOf(k, namen), schreibung.zeit(k.zeit)].join(", ")) }))
  const labelBreite = Math.max(0, ...eigene.map(({ label }) => label.length))
  const zahlwert = ({ zahl, einheit, stellen }: Zahlwert): string => schreibung.wert(zahl, einheit, stellen)
  const zahlBreite = Math.max(0, ...eigene.map(({ wert }) => (wert._tag === "Zahl" ? zahlwert(wert).length : 0)))
  const formel = formatFormel(noun.formel, namen, schreibung.sprache)
  return [
    ...hang("  ", noun.titel).map((line) => paint(darstellung, "fett", line)),
    ...hang("    ", `${formel} · ${text.quelle(namen.quelle(noun.quelleId))}`).map((line) =>
      paint(darstellung, "grau", line),
    ),
    ...(werte.length === 0 ? [`    ${text.nichts}`] : []),
    ...eigene.flatMap(({ label, wert, gedruckt }) => {
      const kopf = `    ${label.padEnd(labelBreite)}  `
      if (wert._tag === "KeinWert")
        return hang(kopf, text.keinWert(formatLuecke(wert, noun.einheit, namen, schreibung.sprache)))
      const druck = gedruckt?._tag === "Zahl" ? zahlwert(gedruckt) : undefined
      return hang(`${kopf}${zahlwert(wert).padStart(zahlBreite)}  `, herkunftOf(wert, druck, noun, blatt))
    }),
    ...aenderung.filter(isHier).flatMap((a) => hang("    ", formatAenderungSatz(a, blatt))),
    ...tendenz
      .filter((t) => isHier(t) && t.grundlage !== "keine")
      .flatMap((t) => hang("    ", formatTendenz(t, blatt))),
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
  gedruckt: string | undefined,
  { quelleId }: Indikator,
  { namen, schreibung }: Blatt,
): string => {
  const text = indikatorworte[schreibung.sprache]
  const andere = quellen.some((id) => id !== quelleId) ? ` (${text.quelle(quellen.map(namen.quelle).join(", "))})` : ""
  return `${text.herkunft[herkunft]}${andere}${gedruckt === undefined ? "" : `, ${text.gedruckt(gedruckt)}`}`
}

const formatAenderungSatz = (
  { differenz: { zahl, spanne, einheit }, prozent, ...a }: Aenderung,
  { namen, schreibung }: Blatt,
): string => {
  const text = indikatorworte[schreibung.sprache]
  const genau = spanne.von === spanne.bis ? "" : ` (${text.nachStellen(schreibung.grenzen(spanne, einheit))})`
  const inProzent = prozent === undefined ? "" : `, ${text.dasSind(schreibung.aenderung(prozent.zahl, "%"))}`
  const zeit = schreibung.vonBis(a.von, a.bis)
  return `${text.aenderung} ${reiheOf(a, namen)}${zeit}: ${schreibung.aenderung(zahl, einheit)}${genau}${inProzent}`
}

const formatTendenz = (tendenz: Tendenz, { namen, schreibung }: Blatt): string => {
  const { bewegung, grundlage, bewertung } = tendenz
  const text = indikatorworte[schreibung.sprache]
  const warum =
    grundlage === "text" ? ` (${text.nachText})` : bewegung === "unbekannt" ? ` (${text.unentschieden})` : ""
  const wertung = text.wertungen[bewertung]
  const urteil = wertung === "" ? "" : `, ${wertung}`
  return `${text.tendenz} ${reiheOf(tendenz, namen)}${text.bewegungen[bewegung]}${warum}${urteil}`
}
