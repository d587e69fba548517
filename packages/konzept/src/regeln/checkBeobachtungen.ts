import { type Befund, befund } from "../befund/Befund.ts"
import { nearest } from "../befund/nearest.ts"
import { type Beobachtung, type Bezug, bezugKey } from "../Beobachtung.ts"
import type { Indikator } from "../Indikator.ts"
import type { Konzept } from "../Konzept.ts"

/**
 * Do the Beobachtungen fit the Konzept? Unknown references, wrong units, impossible values, groups larger than their
 * whole, and two values for one key. Every Befund points at `/<position>` in the given list.
 *
 * @returns all Befunde in the order of the list; `fehler` forbid an evaluation, `warnung` is to be looked at
 */
export const checkBeobachtungen = (konzept: Konzept, beobachtungen: ReadonlyArray<Beobachtung>): ReadonlyArray<Befund> => {
  const bestand = indexOf(konzept)
  return [
    ...beobachtungen.flatMap((beobachtung, i) => [
      ...checkVerweise(bestand, beobachtung, `/${i}`),
      ...checkWert(bestand, beobachtung, `/${i}`),
    ]),
    ...checkSchluessel(beobachtungen),
    ...checkGruppen(konzept, beobachtungen),
  ]
}

interface Groesse {
  readonly einheit: string
  readonly merkmale?: ReadonlyArray<string>
  readonly isAnteil: boolean
  readonly isGezaehlt: boolean
}
interface Bestand {
  readonly groessen: ReadonlyMap<string, Groesse>
  readonly gebiete: ReadonlySet<string>
  readonly quellen: ReadonlySet<string>
}

const indexOf = (konzept: Konzept): Bestand => ({
  groessen: new Map<string, Groesse>([
    ...konzept.messgroessen.map((m) => [m.id, { ...m, isAnteil: false, isGezaehlt: true }] as const),
    ...konzept.indikatoren.map((i) => [i.id, { ...i, isAnteil: isAnteil(i), isGezaehlt: false }] as const),
  ]),
  gebiete: new Set((konzept.kommune.raumeinheiten ?? []).flatMap(({ gebiete }) => gebiete.map(({ id }) => id))),
  quellen: new Set(konzept.quellen.map(({ id }) => id)),
})

const isAnteil = ({ einheit, formel }: Indikator): boolean =>
  einheit === "%" && (formel.art === "anteil" || formel.art === "umfrageanteil")

const checkVerweise = (bestand: Bestand, beobachtung: Beobachtung, zeiger: string): ReadonlyArray<Befund> => {
  const groesse = bestand.groessen.get(beobachtung.messgroesse)
  const fehlt = (feld: string, kennung: string | undefined, liste: string, known: Iterable<string>) => {
    const bekannt = [...known]
    return kennung === undefined || bekannt.includes(kennung)
      ? []
      : [befund("VerweisUnbekannt", { zeiger: `${zeiger}/${feld}` }, { kennung, liste, bekannt, naechste: nearest(kennung, bekannt) })]
  }
  return [
    ...fehlt("messgroesse", beobachtung.messgroesse, "messgroessen oder indikatoren", bestand.groessen.keys()),
    ...fehlt("gebiet", beobachtung.gebiet, "gebiete", bestand.gebiete),
    ...fehlt("quelle", beobachtung.quelle, "quellen", bestand.quellen),
    ...Object.keys(beobachtung.merkmale ?? {}).flatMap((merkmal) => {
      const erlaubt = groesse?.merkmale ?? []
      return groesse === undefined || erlaubt.includes(merkmal)
        ? []
        : [befund("MerkmalUnbekannt", { zeiger: `${zeiger}/merkmale/${merkmal}` }, { merkmal, groesse: beobachtung.messgroesse, erlaubt })]
    }),
  ]
}

const checkWert = (bestand: Bestand, { messgroesse, einheit, wert }: Beobachtung, zeiger: string): ReadonlyArray<Befund> => {
  const groesse = bestand.groessen.get(messgroesse)
  if (groesse === undefined) return []
  const unit =
    einheit === groesse.einheit
      ? []
      : [befund("EinheitFalsch", { zeiger: `${zeiger}/einheit` }, { gefunden: einheit, erwartet: groesse.einheit, groesse: messgroesse })]
  if (wert._tag === "KeinWert") return unit
  const ort = { zeiger: `${zeiger}/wert` }
  if (groesse.isGezaehlt && wert.zahl < 0) return [...unit, befund("AnzahlNegativ", ort, { zahl: wert.zahl, groesse: messgroesse })]
  const isMoeglich = wert.zahl >= 0 && wert.zahl <= 100
  return groesse.isAnteil && !isMoeglich ? [...unit, befund("AnteilUnmoeglich", ort, { zahl: wert.zahl, groesse: messgroesse })] : unit
}

/** The same key with the same value is one value told twice; with another value it is a fault, or two sources disagree. */
const checkSchluessel = (beobachtungen: ReadonlyArray<Beobachtung>): ReadonlyArray<Befund> => {
  const first = new Map<string, readonly [Beobachtung, number]>()
  return beobachtungen.flatMap((beobachtung, i) => {
    const key = bezugKey(beobachtung)
    const [andere, ort] = first.get(`${key}${beobachtung.quelle}`) ?? first.get(key) ?? []
    if (!first.has(key)) first.set(key, [beobachtung, i])
    if (!first.has(`${key}${beobachtung.quelle}`)) first.set(`${key}${beobachtung.quelle}`, [beobachtung, i])
    if (andere === undefined || show(andere) === show(beobachtung)) return []
    const angaben = { groesse: beobachtung.messgroesse, zahl: show(beobachtung), andere: show(andere), ort: `/${ort}` }
    return [befund(andere.quelle === beobachtung.quelle ? "BeobachtungWiderspruch" : "QuellenUneinig", { zeiger: `/${i}/wert` }, angaben)]
  })
}

const show = ({ wert }: Beobachtung): string =>
  wert._tag === "Zahl"
    ? wert.zahl.toFixed(wert.stellen ?? (Number.isInteger(wert.zahl) ? 0 : 6)).replace(".", ",")
    : [wert.grund, wert.schranke?.art, wert.schranke?.zahl, wert.richtung].filter((part) => part !== undefined).join(" ")

/** Wherever a formula takes a part of a whole, the part is at most the whole: same time, area and common Merkmale. */
const checkGruppen = (konzept: Konzept, beobachtungen: ReadonlyArray<Beobachtung>): ReadonlyArray<Befund> => {
  const merkmale = new Map(konzept.messgroessen.map((m) => [m.id as string, m.merkmale ?? []]))
  const values = new Map(beobachtungen.map((b) => [bezugKey(b), b]))
  const paare = new Map(
    konzept.indikatoren.flatMap(({ formel }) => {
      if (formel.art === "anteil") return [[`${formel.zaehler} ${formel.nenner}`, [formel.zaehler, formel.nenner]] as const]
      return formel.art === "segregationsindex" ? [[`${formel.gruppe} ${formel.gesamt}`, [formel.gruppe, formel.gesamt]] as const] : []
    }),
  )
  return [...paare.values()].flatMap(([teil, ganzes]) =>
    beobachtungen.flatMap((b, i) => {
      if (b.messgroesse !== teil || b.wert._tag === "KeinWert") return []
      const whole = values.get(bezugKey(projectBezug({ ...b, messgroesse: ganzes }, merkmale.get(ganzes) ?? [])))
      if (whole === undefined || whole.wert._tag === "KeinWert" || b.wert.zahl <= whole.wert.zahl) return []
      const angaben = { gruppe: teil, anzahl: b.wert.zahl, gesamt: ganzes, gesamtAnzahl: whole.wert.zahl }
      return [befund("GruppeGroesserAlsGesamt", { zeiger: `/${i}/wert` }, angaben)]
    }),
  )
}

/** The same Bezug with only those Merkmale by which its Messgroesse is broken down. */
export const projectBezug = (bezug: Bezug, merkmale: ReadonlyArray<string>): Bezug => ({
  messgroesse: bezug.messgroesse,
  zeit: bezug.zeit,
  ...(bezug.gebiet === undefined ? {} : { gebiet: bezug.gebiet }),
  merkmale: Object.fromEntries(Object.entries(bezug.merkmale ?? {}).filter(([name]) => merkmale.includes(name))),
})
