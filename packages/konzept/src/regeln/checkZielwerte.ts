import { type Befund, befund } from "../befund/Befund.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Indikator } from "../Indikator.ts"
import type { Konzept } from "../Konzept.ts"
import { compareZeit, endeOf, type Zeitbezug } from "../Zeitbezug.ts"
import type { Band, Stuetzwert, Zielvorgabe, Zielwert } from "../Zielwert.ts"

/**
 * Every Zielwert that cannot be meant: in another unit than its Indikator, with the goal on the wrong side of the start,
 * with an empty band, due before it starts, with steps out of order, or better the other way by its Indikator.
 *
 * @source spec B.2 of the evaluation rules: the direction of a goal is stated and checked, never inferred
 */
export const checkZielwerte = ({ zielwerte, indikatoren }: Konzept): ReadonlyArray<Befund> => {
  const proId = new Map<string, Indikator>(indikatoren.map((indikator) => [indikator.id, indikator]))
  return zielwerte.flatMap((zielwert, i) => {
    const ort = (...weiter: ReadonlyArray<string | number>) => ({
      zeiger: formatZeiger(["zielwerte", i, ...weiter]),
    })
    const indikator = zielwert.indikatorId === undefined ? undefined : proId.get(zielwert.indikatorId)
    return [
      ...checkIndikator(zielwert, indikator, ort),
      ...checkVorgabe(zielwert, (...weiter) => ort("vorgabe", ...weiter)),
    ]
  })
}

type OrtOf = (...weiter: ReadonlyArray<string | number>) => { readonly zeiger: string }

/** Kinds that measure nothing: they need no Indikator. */
const ohneMessung = new Set<Zielvorgabe["art"]>(["meilenstein", "jaNein", "kontext"])

const checkIndikator = (
  { id, indikatorId, einheit, vorgabe }: Zielwert,
  indikator: Indikator | undefined,
  ort: OrtOf,
): ReadonlyArray<Befund> => {
  if (indikatorId === undefined)
    return ohneMessung.has(vorgabe.art)
      ? []
      : [befund("ZielwertOhneIndikator", ort(), { zielwert: id, art: vorgabe.art })]
  if (indikator === undefined) return []
  const { bewertung } = indikator
  const richtung =
    vorgabe.art === "steigern" || (vorgabe.art === "tendenz" && vorgabe.richtung === "steigend")
      ? "mehrIstBesser"
      : vorgabe.art === "senken" || (vorgabe.art === "tendenz" && vorgabe.richtung === "sinkend")
        ? "wenigerIstBesser"
        : undefined
  return [
    ...(einheit === undefined || einheit === indikator.einheit
      ? []
      : [
          befund("EinheitFalsch", ort("einheit"), {
            gefunden: einheit,
            erwartet: indikator.einheit,
            groesse: indikator.id,
          }),
        ]),
    ...(richtung === undefined || bewertung === "kontext" || bewertung === richtung
      ? []
      : [befund("ZielGegenBewertung", ort("vorgabe", "art"), { zielwert: id, art: vorgabe.art, bewertung })]),
  ]
}

const checkVorgabe = (zielwert: Zielwert, ort: OrtOf): ReadonlyArray<Befund> => {
  const { vorgabe } = zielwert
  switch (vorgabe.art) {
    case "steigern":
    case "senken":
      return [...checkRichtung(zielwert.id, vorgabe, ort), ...checkFrist(vorgabe, ort)]
    case "korridor":
      return [
        ...checkBand(vorgabe, ort),
        ...(isIn(vorgabe.ausgang.zahl, vorgabe.band)
          ? [befund("AusgangImBand", ort("ausgang"), { ...vorgabe.band, zahl: vorgabe.ausgang.zahl })]
          : []),
        ...checkFrist(vorgabe, ort),
      ]
    case "halten":
      return checkBand(vorgabe, ort)
    case "schwelle":
    case "stufen":
    case "meilenstein":
    case "jaNein":
    case "tendenz":
    case "kontext":
      return []
  }
}

const checkRichtung = (
  zielwert: string,
  { art, ausgang, zahl }: Extract<Zielvorgabe, { readonly art: "steigern" | "senken" }>,
  ort: OrtOf,
): ReadonlyArray<Befund> => {
  if (zahl === ausgang.zahl) return [befund("AusgangGleichZiel", ort("zahl"), { zielwert, zahl })]
  return zahl > ausgang.zahl === (art === "steigern")
    ? []
    : [befund("ZielrichtungFalsch", ort("zahl"), { zielwert, art, ausgang: ausgang.zahl, zahl })]
}

const checkBand = (
  { band, toleranz }: { readonly band: Band; readonly toleranz?: Band },
  ort: OrtOf,
): ReadonlyArray<Befund> => [
  ...(band.von <= band.bis ? [] : [befund("BandLeer", ort("band"), { ...band })]),
  ...(toleranz === undefined || (toleranz.von <= band.von && toleranz.bis >= band.bis)
    ? []
    : [befund("ToleranzZuEng", ort("toleranz"), { von: band.von, bis: band.bis })]),
]

const isIn = (zahl: number, { von, bis }: Band): boolean => zahl >= von && zahl <= bis

const checkFrist = (
  {
    ausgang,
    frist,
    zwischenziele = [],
  }: { readonly ausgang: Stuetzwert; readonly frist: Zeitbezug; readonly zwischenziele?: ReadonlyArray<Stuetzwert> },
  ort: OrtOf,
): ReadonlyArray<Befund> => {
  const zeiten = [ausgang.zeit, ...zwischenziele.map(({ zeit }) => zeit), frist]
  if (endeOf(frist) !== undefined && endeOf(ausgang.zeit) !== undefined && compareZeit(ausgang.zeit, frist) >= 0)
    return [befund("FristVorAusgang", ort("frist"), { frist, ausgang: ausgang.zeit })]
  return zeiten.every((zeit, i) => i === 0 || compareZeit(zeiten[i - 1] ?? zeit, zeit) < 0)
    ? []
    : [befund("ZwischenzieleUngeordnet", ort("zwischenziele"), { zeiten })]
}
