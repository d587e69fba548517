import type { Indikatorauswertung } from "@zielwerk/auswertung"
import { type Darstellung, paint } from "./Darstellung.ts"
import { stellenOf } from "./format.ts"
import type { Namen } from "./Namen.ts"
import { type Schreibung, schreibungIn } from "./sprache/schreibungIn.ts"
import { hang, wrap } from "./zeilen.ts"

const de = {
  aenderung: "Änderung",
  keinWert: "kein Wert",
  dazu: "seitdem dazu",
  weniger: "seitdem weniger",
  frueherKeiner: (zeit: string): string => `${zeit}, früher kein Wert`,
  werteIn: (einheit: string): string => `Werte in ${einheit}`,
  aenderungIn: (einheit: string): string => `Änderung in ${toDativ(einheit)}`,
  beidesIn: (einheit: string): string => `Werte und Änderung in ${toDativ(einheit)}`,
  schuljahr: "Schuljahr ",
}
const toDativ = (einheit: string): string => (einheit === "%-Punkte" ? "%-Punkten" : einheit)

const en: typeof de = {
  aenderung: "change",
  keinWert: "no value",
  dazu: "added since",
  weniger: "lost since",
  frueherKeiner: (zeit) => `${zeit}, no earlier value`,
  werteIn: (einheit) => `values in ${einheit}`,
  aenderungIn: (einheit) => `change in ${einheit}`,
  beidesIn: (einheit) => `values and change in ${einheit}`,
  schuljahr: "school year ",
}

const texte = { de, en }

/**
 * The first and the last value of each area with a bar: the first as `█`, what was added since as `▒`, what was lost
 * as `░`, a last value without a first as `▓`. The highest last value stands first; a hole is a word, never a bar.
 *
 * Mind: bars start at zero, so a table with negative values has none.
 */
export const renderTabelle = (
  indikator: Indikatorauswertung,
  gebiete: ReadonlyArray<string>,
  namen: Namen,
  darstellung: Darstellung,
): ReadonlyArray<string> => {
  const [erste, letzte] = [indikator.verteilung[0], indikator.verteilung.at(-1)]
  if (erste === undefined || letzte === undefined) return []
  const schreibung = schreibungIn(darstellung.sprache ?? "de")
  const text = texte[schreibung.sprache]
  const isEine = erste === letzte
  const idBreite = Math.max(...gebiete.map((id) => id.length))
  const zeilen = gebiete
    .map((id): Zeile => {
      const titel = hang(`${id.padEnd(idBreite)} `, namen.gebiet(id), idBreite + titelBreite)
      return { titel, ...werteOf(indikator, id, [erste.zeit, letzte.zeit], schreibung) }
    })
    .toSorted(byHeute)
  const zeiten = [erste, letzte].map(({ zeit }) => schreibung.zeit(zeit).replace(text.schuljahr, ""))
  const kopf = {
    titel: wrap(namen.raumeinheit(letzte.raumeinheit), idBreite + titelBreite),
    zellen: [...zeiten, text.aenderung],
  }
  const links = Math.max(...[kopf, ...zeilen].flatMap(({ titel }) => titel.map((line) => line.length)))
  const spalten = [0, 1, 2].slice(isEine ? 1 : 0, isEine ? 2 : 3)
  const breiten = [10, 10, 0].map((breite, i) =>
    Math.max(breite, ...[kopf, ...zeilen].map((z) => z.zellen[i]?.length ?? 0)),
  )
  const row = (
    { titel: [first = "", ...rest], zellen }: Pick<Zeile, "titel" | "zellen">,
    balken = "",
  ): Array<string> => {
    const rechts = spalten.map((i) => `${i === 2 ? " " : ""}${(zellen[i] ?? "").padStart(breiten[i] ?? 0)}`).join(" ")
    return [`  ${first.padEnd(links)}  ${rechts}  ${balken}`.trimEnd(), ...rest.map((line) => `  ${line}`)]
  }
  const zahlen = zeilen.flatMap(({ damals, heute }) => [damals ?? 0, heute ?? 0])
  const platz = Math.min(30, Math.max(10, 100 - Math.max(...row(kopf).map((line) => line.length))))
  const laenge = (zahl: number): number => Math.round((zahl / Math.max(...zahlen, Number.MIN_VALUE)) * platz)
  const isGezeichnet = zahlen.every((zahl) => zahl >= 0)
  const balken = zeilen.map((zeile) => (isGezeichnet ? bar(zeile, laenge) : ""))
  const legende = [
    ...(isEine || !isGezeichnet ? [] : [`█ ${zeiten[0]}`, `▒ ${text.dazu}`, `░ ${text.weniger}`]),
    ...(balken.some((b) => b.includes("▓")) ? [`▓ ${text.frueherKeiner(zeiten[1] ?? "")}`] : []),
    ...einheitenOf(indikator.einheit, isEine ? undefined : letzte.spannweite.einheit, schreibung),
  ]
  return [
    ...row(kopf).map((line) => paint(darstellung, "fett", line)),
    ...zeilen.flatMap((zeile, i) => row(zeile, balken[i])),
    ...(legende.length === 0
      ? []
      : hang("  ", legende.join("   ")).map((line) => paint(darstellung, "grau", line.trimEnd()))),
  ]
}

/** A longer name of an area goes on in the next line. */
const titelBreite = 30

interface Zeile {
  readonly titel: ReadonlyArray<string>
  readonly damals: number | undefined
  readonly heute: number | undefined
  readonly zellen: ReadonlyArray<string>
}

const werteOf = (
  indikator: Indikatorauswertung,
  gebiet: string,
  [erste, letzte]: readonly [string, string],
  schreibung: Schreibung,
): Omit<Zeile, "titel"> => {
  const { werte, aenderung, einheit } = indikator
  const isEigene = (reihe: { readonly gebiet?: string; readonly merkmale?: unknown }): boolean =>
    reihe.gebiet === gebiet && reihe.merkmale === undefined
  const at = (zeit: string): number | undefined => {
    const wert = werte.find((w) => w.zeit === zeit && isEigene(w))?.wert
    return wert?._tag === "Zahl" ? wert.zahl : undefined
  }
  const [damals, heute] = [at(erste), at(letzte)]
  const differenz = aenderung.find((a) => a.von === erste && a.bis === letzte && isEigene(a))?.differenz
  const zuwachs = differenz && schreibung.aenderung(differenz.zahl, "", stellenOf(differenz.einheit, differenz.zahl))
  return {
    damals,
    heute,
    zellen: [zelle(damals, einheit, schreibung), zelle(heute, einheit, schreibung), zuwachs ?? ""],
  }
}

/** Areas without a last value come last. */
const byHeute = (a: Zeile, b: Zeile): number =>
  a.heute === undefined || b.heute === undefined
    ? Number(a.heute === undefined) - Number(b.heute === undefined)
    : b.heute - a.heute

const bar = ({ damals, heute }: Zeile, laenge: (zahl: number) => number): string => {
  if (heute === undefined) return ""
  if (damals === undefined) return "▓".repeat(laenge(heute))
  const [a, b] = [laenge(damals), laenge(heute)]
  return b >= a ? "█".repeat(a) + "▒".repeat(b - a) : "█".repeat(b) + "░".repeat(a - b)
}

/** A short unit stands in each cell, a longer one below the table. */
const isKurz = (einheit: string): boolean => einheit.length <= 2

const zelle = (zahl: number | undefined, einheit: string, schreibung: Schreibung): string => {
  if (zahl === undefined) return texte[schreibung.sprache].keinWert
  return isKurz(einheit) ? schreibung.wert(zahl, einheit) : schreibung.zahl(zahl, stellenOf(einheit, zahl))
}

const einheitenOf = (
  einheit: string,
  derAenderung: string | undefined,
  { sprache, einheit: nameOf }: Schreibung,
): ReadonlyArray<string> => {
  const text = texte[sprache]
  if (einheit === "index" || (isKurz(einheit) && derAenderung === undefined)) return []
  if (derAenderung === undefined) return [text.werteIn(nameOf(einheit))]
  return [(isKurz(einheit) ? text.aenderungIn : text.beidesIn)(nameOf(derAenderung))]
}
