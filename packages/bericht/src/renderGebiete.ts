import type { Indikatorauswertung, Kennwert } from "@zielwerk/auswertung"
import type { Konzept } from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"
import { formatAenderung, formatWert, formatZeit, hang, stellenOf } from "./format.ts"

const breite = 30

/**
 * An Indikator over the areas of its Raumeinheit as a table with bars: the first value as `█`, what was added since
 * as `▒`, what was lost as `░`. Areas stand from the highest last value down; a hole is named, never drawn as zero.
 */
export const renderGebiete = (
  konzept: Konzept,
  { verteilung, werte, aenderung, einheit }: Indikatorauswertung,
  darstellung: Darstellung,
): ReadonlyArray<string> => {
  const [erste, letzte] = [verteilung[0], verteilung.at(-1)]
  const raumeinheit = konzept.kommune.raumeinheiten?.find(({ id }) => id === letzte?.raumeinheit)
  if (erste === undefined || letzte === undefined || raumeinheit === undefined) return []
  const at = (zeit: string, gebiet: string): number | undefined => {
    const wert = werte.find((w: Kennwert) => w.zeit === zeit && w.gebiet === gebiet && w.merkmale === undefined)?.wert
    return wert?._tag === "Zahl" ? wert.zahl : undefined
  }
  const zeilen = raumeinheit.gebiete
    .map(({ id, titel }) => ({ id, titel, damals: at(erste.zeit, id), heute: at(letzte.zeit, id) }))
    .toSorted((a, b) => (b.heute ?? -1) - (a.heute ?? -1))
  const laengste = Math.max(...zeilen.flatMap(({ damals, heute }) => [damals ?? 0, heute ?? 0]), 1e-9)
  const titelBreite = Math.max(...zeilen.map(({ titel }) => titel.length))
  const zelle = (zahl: number | undefined): string =>
    (zahl === undefined ? "kein Wert" : formatWert(zahl, einheit)).padStart(10)
  const isEine = erste === letzte
  const kopf = `  ${raumeinheit.titel.padEnd(titelBreite + 4)}${isEine ? "" : formatZeit(erste.zeit).padStart(11)} ${formatZeit(letzte.zeit).padStart(10)}${isEine ? "" : "  Änderung"}`
  return [
    paint(darstellung, "fett", kopf),
    ...zeilen.map(({ id, titel, damals, heute }) => {
      const differenz = aenderung.find((a) => a.gebiet === id && a.merkmale === undefined)?.differenz
      const spalten = isEine
        ? zelle(heute)
        : `${zelle(damals)} ${zelle(heute)}  ${(differenz === undefined ? "" : formatAenderung(differenz.zahl, "", stellenOf(differenz.einheit))).trim().padStart(8)}`
      return `  ${id} ${titel.padEnd(titelBreite)}  ${spalten}  ${bar(damals, heute, laengste)}`.trimEnd()
    }),
    ...(isEine
      ? []
      : [
          paint(
            darstellung,
            "grau",
            `  █ ${formatZeit(erste.zeit)}   ▒ seitdem dazu   ░ seitdem weniger   Änderung in ${letzte.spannweite.einheit}`,
          ),
        ]),
    ...verteilung.flatMap((v) => {
      const niedrigster = `${formatWert(v.niedrigsterWert, einheit)} (${nameOf(konzept, v.niedrigste)})`
      const hoechster = `${formatWert(v.hoechsterWert, einheit)} (${nameOf(konzept, v.hoechste)})`
      const spannweite = formatWert(v.spannweite.zahl, v.spannweite.einheit)
      const ohne = v.ohneWert === 0 ? "" : `; ${v.ohneWert} ohne Wert`
      const median = formatWert(v.median, einheit, stellenOf(einheit) + 1)
      return hang(
        `  ${formatZeit(v.zeit)}: `,
        `${niedrigster} bis ${hoechster}, Spannweite ${spannweite}, Median der Gebiete ${median}${ohne}`,
      )
    }),
  ]
}

const bar = (damals: number | undefined, heute: number | undefined, hoechster: number): string => {
  const laenge = (zahl: number) => Math.round((zahl / hoechster) * breite)
  if (heute === undefined) return ""
  if (damals === undefined) return "█".repeat(laenge(heute))
  const [a, b] = [laenge(damals), laenge(heute)]
  return b >= a ? "█".repeat(a) + "▒".repeat(b - a) : "█".repeat(b) + "░".repeat(a - b)
}

const nameOf = (konzept: Konzept, ids: ReadonlyArray<string>): string =>
  ids
    .map((id) => konzept.kommune.raumeinheiten?.flatMap(({ gebiete }) => gebiete).find((g) => g.id === id)?.titel ?? id)
    .join(", ")
