import { type Befund, befund } from "../befund/Befund.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Indikator } from "../Indikator.ts"
import type { Konzept } from "../Konzept.ts"
import { compareZeit, endeOf, type Zeitbezug } from "../Zeitbezug.ts"
import type { Band, Stuetzwert, Zielvorgabe, Zielwert } from "../Zielwert.ts"

/**
 * Every Zielwert that cannot be meant: in another unit than its Indikator, with the goal on the wrong side of the start,
 * with an empty band, due before it starts, with steps out of order, better the other way by its Indikator, or judged by
 * a policy of its own without a reason.
 *
 * @source spec B.2 of the evaluation rules: the direction of a goal is stated and checked, never inferred
 */
export const checkZielwerte = (konzept: Konzept): ReadonlyArray<Befund> => [
  ...checkJeden(konzept),
  ...checkGewichte(konzept),
]

/** Of a Ziel whose Zielwerte all have the weight 0 nothing could ever be said. */
const checkGewichte = ({ ziele, zielwerte }: Konzept): ReadonlyArray<Befund> => {
  const proZiel = Map.groupBy(zielwerte, ({ zielId }): string => zielId)
  return ziele.flatMap(({ id, titel }, i) => {
    const eigene = proZiel.get(id) ?? []
    if (eigene.length === 0 || eigene.some(({ gewicht = 1 }) => gewicht > 0)) return []
    return [befund("GewichteAlleNull", { zeiger: formatZeiger(["ziele", i]) }, { ziel: titel, anzahl: eigene.length })]
  })
}

const checkJeden = ({ zielwerte, indikatoren }: Konzept): ReadonlyArray<Befund> => {
  const proId = new Map<string, Indikator>(indikatoren.map((indikator) => [indikator.id, indikator]))
  return zielwerte.flatMap((zielwert, i) => {
    const ort = (...weiter: ReadonlyArray<string | number>) => ({
      zeiger: formatZeiger(["zielwerte", i, ...weiter]),
    })
    const indikator = zielwert.indikatorId === undefined ? undefined : proId.get(zielwert.indikatorId)
    return [
      ...checkIndikator(zielwert, indikator, ort),
      ...checkRichtlinie(zielwert, ort),
      ...checkVorgabe(zielwert, (...weiter) => ort("vorgabe", ...weiter)),
    ]
  })
}

type OrtOf = (...weiter: ReadonlyArray<string | number>) => { readonly zeiger: string }

/** Kinds that measure nothing: they need no Indikator. */
const ohneMessung = new Set<Zielvorgabe["art"]>(["meilenstein", "jaNein", "kontext"])

/** A policy of its own needs a reason. */
const checkRichtlinie = ({ id, richtlinie, grund }: Zielwert, ort: OrtOf): ReadonlyArray<Befund> =>
  richtlinie === undefined || grund !== undefined
    ? []
    : [befund("RichtlinieOhneGrund", ort("richtlinie"), { zielwert: id, richtlinie })]

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
  const richtung = richtungOf(vorgabe)
  return [
    ...checkAnteil(vorgabe, indikator, ort),
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

/** Which way the goal calls better; bands and steps call neither. */
const richtungOf = (vorgabe: Zielvorgabe): Indikator["bewertung"] | undefined => {
  switch (vorgabe.art) {
    case "steigern":
      return "mehrIstBesser"
    case "senken":
      return "wenigerIstBesser"
    case "tendenz":
      return vorgabe.richtung === "steigend" ? "mehrIstBesser" : "wenigerIstBesser"
    case "schwelle":
      return ({ mindestens: "mehrIstBesser", hoechstens: "wenigerIstBesser", genau: undefined } as const)[
        vorgabe.vergleich
      ]
    default:
      return undefined
  }
}

/** A share lies between 0 and 100 %, also one that is only aimed at. */
const checkAnteil = (vorgabe: Zielvorgabe, { id, einheit, formel }: Indikator, ort: OrtOf): ReadonlyArray<Befund> => {
  const isAnteil = einheit === "%" && (formel.art === "anteil" || formel.art === "umfrageanteil")
  return isAnteil && "zahl" in vorgabe && (vorgabe.zahl < 0 || vorgabe.zahl > 100)
    ? [befund("AnteilUnmoeglich", ort("vorgabe", "zahl"), { zahl: vorgabe.zahl, groesse: id })]
    : []
}

const checkVorgabe = (zielwert: Zielwert, ort: OrtOf): ReadonlyArray<Befund> => {
  const { vorgabe } = zielwert
  switch (vorgabe.art) {
    case "steigern":
    case "senken":
      return [
        ...checkRichtung(zielwert.id, vorgabe, ort),
        ...checkWeg(vorgabe.ausgang.zahl, vorgabe.zahl, vorgabe.zwischenziele, ort),
        ...checkFrist(vorgabe, ort),
      ]
    case "meilenstein":
      return vorgabe.schritte.flatMap(({ faellig }, i) => {
        const ende = endeOf(vorgabe.frist)
        return ende === undefined || faellig <= ende
          ? []
          : [befund("SchrittNachFrist", ort("schritte", i, "faellig"), { faellig, frist: vorgabe.frist })]
      })
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

/** Steps that lie beside the way from start to goal are most often typing errors. */
const checkWeg = (
  von: number,
  bis: number,
  zwischenziele: ReadonlyArray<Stuetzwert> = [],
  ort: OrtOf,
): ReadonlyArray<Befund> =>
  zwischenziele.flatMap(({ zahl }, i) =>
    zahl >= Math.min(von, bis) && zahl <= Math.max(von, bis)
      ? []
      : [befund("ZwischenzielAbseits", ort("zwischenziele", i, "zahl"), { zahl, von, bis })],
  )

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
  // a time that nobody names is before and after nothing
  const zeiten = [ausgang.zeit, ...zwischenziele.map(({ zeit }) => zeit), frist].filter(
    (zeit) => endeOf(zeit) !== undefined,
  )
  if (endeOf(frist) !== undefined && endeOf(ausgang.zeit) !== undefined && compareZeit(ausgang.zeit, frist) >= 0)
    return [befund("FristVorAusgang", ort("frist"), { frist, ausgang: ausgang.zeit })]
  return zeiten.every((zeit, i) => i === 0 || compareZeit(zeiten[i - 1] ?? zeit, zeit) < 0)
    ? []
    : [befund("ZwischenzieleUngeordnet", ort("zwischenziele"), { zeiten })]
}
