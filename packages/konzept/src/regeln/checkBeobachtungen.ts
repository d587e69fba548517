import { type Befund, befund } from "../befund/Befund.ts"
import { nearest } from "../befund/nearest.ts"
import { type Beobachtung } from "../Beobachtung.ts"
import { type BezugMap, createBezugMap } from "../BezugMap.ts"
import type { Indikator } from "../Indikator.ts"
import type { Konzept } from "../Konzept.ts"
import { indexPreferred } from "../preferredOf.ts"
import { checkGruppen } from "./checkGruppen.ts"
import { takeGesucht } from "./takeGesucht.ts"

/**
 * Do the Beobachtungen fit the Konzept? Unknown references, wrong units, impossible values, groups larger than their
 * whole, and two values for one key. Every Befund points at `/<position>` in the given list.
 *
 * @param ausgelassen  ids of entries that the Konzept has, but that could not be read: to name one is no fault
 * @param geltende     the values that count, if they are indexed already
 * @returns all Befunde in the order of the list; `fehler` forbid an evaluation, `warnung` is to be looked at. Each of
 *          the three searches ends after the thousandth.
 */
export const checkBeobachtungen = (
  konzept: Konzept,
  beobachtungen: ReadonlyArray<Beobachtung>,
  ausgelassen: ReadonlySet<string> = new Set(),
  geltende: BezugMap<Beobachtung> = indexPreferred(konzept.quellen, beobachtungen),
): ReadonlyArray<Befund> => {
  const verzeichnis = indexOf(konzept)
  return [
    ...takeGesucht(beobachtungen, (beobachtung, i) => {
      const verweise = checkVerweise(verzeichnis, ausgelassen, beobachtung, i)
      const werte = checkWert(verzeichnis, beobachtung, i)
      // in most lists all is well
      return verweise.length === 0 ? werte : [...verweise, ...werte]
    }),
    ...(geltende.size() === beobachtungen.length ? keine : checkSchluessel(beobachtungen)),
    ...checkGruppen(konzept, beobachtungen, geltende),
  ]
}

type Lookup = Pick<ReadonlySet<string>, "has" | "keys">
interface Groesse {
  readonly einheit: string
  readonly merkmale?: ReadonlyArray<string>
  readonly isAnteil: boolean
  readonly isGezaehlt: boolean
}
interface Verzeichnis {
  readonly groessen: ReadonlyMap<string, Groesse>
  readonly gebiete: ReadonlySet<string>
  readonly quellen: ReadonlySet<string>
}

const indexOf = (konzept: Konzept): Verzeichnis => ({
  groessen: new Map<string, Groesse>([
    ...konzept.messgroessen.map((m) => [m.id, { ...m, isAnteil: false, isGezaehlt: true }] as const),
    ...konzept.indikatoren.map((i) => [i.id, { ...i, isAnteil: isAnteil(i), isGezaehlt: false }] as const),
  ]),
  gebiete: new Set((konzept.kommune.raumeinheiten ?? []).flatMap(({ gebiete }) => gebiete.map(({ id }) => id))),
  quellen: new Set(konzept.quellen.map(({ id }) => id)),
})

const isAnteil = ({ einheit, formel }: Indikator): boolean =>
  einheit === "%" && (formel.art === "anteil" || formel.art === "umfrageanteil")

const keine: ReadonlyArray<Befund> = []

const checkVerweise = (
  verzeichnis: Verzeichnis,
  ausgelassen: ReadonlySet<string>,
  beobachtung: Beobachtung,
  ort: number,
): ReadonlyArray<Befund> => {
  const { messgroesse, gebiet, quelle, merkmale } = beobachtung
  const groesse = verzeichnis.groessen.get(messgroesse)
  const isBekannt =
    groesse !== undefined &&
    merkmale === undefined &&
    (gebiet === undefined || verzeichnis.gebiete.has(gebiet)) &&
    verzeichnis.quellen.has(quelle)
  if (isBekannt) return keine
  const fehlt = (feld: string, kennung: string | undefined, liste: string, known: Lookup): ReadonlyArray<Befund> => {
    if (kennung === undefined || known.has(kennung) || ausgelassen.has(kennung)) return []
    const bekannt = [...known.keys()]
    return [
      befund(
        "VerweisUnbekannt",
        { zeiger: `/${ort}/${feld}` },
        { kennung, liste, bekannt, naechste: nearest(kennung, bekannt) },
      ),
    ]
  }
  return [
    ...fehlt("messgroesse", beobachtung.messgroesse, "messgroessen oder indikatoren", verzeichnis.groessen),
    ...fehlt("gebiet", beobachtung.gebiet, "gebiete", verzeichnis.gebiete),
    ...fehlt("quelle", beobachtung.quelle, "quellen", verzeichnis.quellen),
    ...Object.keys(beobachtung.merkmale ?? {}).flatMap((merkmal) => {
      const erlaubt = groesse?.merkmale ?? []
      return groesse === undefined || erlaubt.includes(merkmal)
        ? []
        : [
            befund(
              "MerkmalUnbekannt",
              { zeiger: `/${ort}/merkmale/${merkmal}` },
              { merkmal, groesse: beobachtung.messgroesse, erlaubt },
            ),
          ]
    }),
  ]
}

const checkWert = (
  verzeichnis: Verzeichnis,
  { messgroesse, einheit, wert }: Beobachtung,
  position: number,
): ReadonlyArray<Befund> => {
  const groesse = verzeichnis.groessen.get(messgroesse)
  if (groesse === undefined) return keine
  const unit =
    einheit === groesse.einheit
      ? keine
      : [
          befund(
            "EinheitFalsch",
            { zeiger: `/${position}/einheit` },
            { gefunden: einheit, erwartet: groesse.einheit, groesse: messgroesse },
          ),
        ]
  if (wert._tag === "KeinWert") return unit
  const ort = { zeiger: `/${position}/wert` }
  if (groesse.isGezaehlt && wert.zahl < 0)
    return [...unit, befund("AnzahlNegativ", ort, { zahl: wert.zahl, groesse: messgroesse })]
  const isMoeglich = wert.zahl >= 0 && wert.zahl <= 100
  return groesse.isAnteil && !isMoeglich
    ? [...unit, befund("AnteilUnmoeglich", ort, { zahl: wert.zahl, groesse: messgroesse })]
    : unit
}

interface Genannt {
  readonly beobachtung: Beobachtung
  readonly ort: number
}

/**
 * The same key with the same value is one value told twice; with another value it is a fault, or two sources disagree.
 * Two different values of each source are remembered: one of them differs from any third.
 */
const checkSchluessel = (beobachtungen: ReadonlyArray<Beobachtung>): ReadonlyArray<Befund> => {
  const erste = createBezugMap<Genannt>()
  const mehrfache = createBezugMap<Map<string, Array<Genannt>>>()
  return takeGesucht(beobachtungen, (beobachtung, ort) => {
    const zuerst = erste.get(beobachtung)
    if (zuerst === undefined) {
      erste.update(beobachtung, () => ({ beobachtung, ort }))
      return keine
    }
    const proQuelle = mehrfache.get(beobachtung) ?? new Map([[zuerst.beobachtung.quelle as string, [zuerst]]])
    const eigene = proQuelle.get(beobachtung.quelle) ?? []
    if (eigene.some((genannt) => isSameWert(genannt.beobachtung, beobachtung))) return []
    const fremde = [...proQuelle].flatMap(([quelle, genannte]) => (quelle === beobachtung.quelle ? [] : genannte))
    const fremder = fremde.find((genannt) => !isSameWert(genannt.beobachtung, beobachtung))
    if (eigene.length < 2)
      mehrfache.update(beobachtung, () => proQuelle.set(beobachtung.quelle, [...eigene, { beobachtung, ort }]))
    const angaben = (andere: Genannt) => ({
      groesse: beobachtung.messgroesse,
      zahl: show(beobachtung),
      andere: show(andere.beobachtung),
      ort: `/${andere.ort}`,
    })
    return [
      ...eigene
        .slice(0, 1)
        .map((andere) => befund("BeobachtungWiderspruch", { zeiger: `/${ort}/wert` }, angaben(andere))),
      ...(fremder === undefined ? [] : [befund("QuellenUneinig", { zeiger: `/${ort}/wert` }, angaben(fremder))]),
    ]
  })
}

/** Printed decimals do not count: 24,4 and 24,40 are one value. What is withheld contradicts nothing. */
const isSameWert = (a: Beobachtung, b: Beobachtung): boolean =>
  isGesperrt(a) ||
  isGesperrt(b) ||
  (a.wert._tag === "Zahl" && b.wert._tag === "Zahl" ? a.wert.zahl === b.wert.zahl : show(a) === show(b))

const isGesperrt = ({ wert }: Beobachtung): boolean => wert._tag === "KeinWert" && wert.grund === "gesperrt"

const show = ({ wert }: Beobachtung): string =>
  wert._tag === "Zahl"
    ? (wert.stellen === undefined ? String(wert.zahl) : wert.zahl.toFixed(wert.stellen)).replace(".", ",")
    : [wert.grund, wert.schranke?.art, wert.schranke?.zahl, wert.richtung]
        .filter((part) => part !== undefined)
        .join(" ")
