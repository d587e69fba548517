import {
  type Beobachtung,
  type Bezug,
  bezugKey,
  type Einheit,
  type Indikator,
  type Konzept,
  preferredOf,
} from "@zielwerk/konzept"
import { eingabenOf } from "../eingabenOf.ts"
import { byKey, isZuKlein, type Zahlen, type Zelle } from "./Zelle.ts"

/** A printed figure and the counts of its formula. */
export interface Gedruckt {
  readonly key: string
  readonly beobachtung: Beobachtung
  readonly indikator: Indikator
  readonly eingaben: ReadonlyArray<Zelle>
}

/** What the Beobachtungen tell of counts. */
export interface Gesagt {
  readonly zellen: ReadonlyMap<string, Zelle>
  /** the counts that are told as such; where sources disagree, the value that counts */
  readonly zahlen: Zahlen
  /** those of which some source tells a number of persons that must not be shown */
  readonly kleine: ReadonlySet<Zelle>
  readonly gedruckte: ReadonlyArray<Gedruckt>
}

/** Every count that the Beobachtungen are about: told as such, or behind a printed figure. */
export const createZellen = (
  konzept: Konzept,
  beobachtungen: ReadonlyArray<Beobachtung>,
  mindestfallzahl: number,
): Gesagt => {
  const indikatoren = new Map(konzept.indikatoren.map((i) => [i.id as string, i]))
  const messgroessen = new Map(konzept.messgroessen.map((m) => [m.id as string, m]))
  const zellen = new Map<string, Zelle & { readonly orte: Array<number> }>()
  const zelleAt = ({ messgroesse, zeit, gebiet, merkmale }: Bezug) => {
    const bezug: Bezug = {
      messgroesse,
      zeit,
      ...(gebiet === undefined ? {} : { gebiet }),
      ...(merkmale === undefined || Object.keys(merkmale).length === 0 ? {} : { merkmale }),
    }
    const key = bezugKey(bezug)
    const einheit = (messgroessen.get(messgroesse) ?? indikatoren.get(messgroesse))?.einheit
    const zelle = zellen.get(key) ?? { key, bezug, isPersonen: isPersonen(einheit), orte: [] }
    zellen.set(key, zelle)
    return zelle
  }
  const geltende = preferredOf(konzept.quellen, beobachtungen)
  const zahlen = new Map<Zelle, number>()
  const kleine = new Set<Zelle>()
  const gedruckte = new Map<string, Gedruckt>()
  for (const [ort, beobachtung] of beobachtungen.entries()) {
    const { messgroesse, wert, einheit } = beobachtung
    const indikator = indikatoren.get(messgroesse)
    const key = bezugKey(beobachtung)
    const geltend = geltende.get(key) ?? beobachtung
    if (indikator !== undefined && indikator.formel.art !== "berichtet") {
      const eingaben = eingabenOf(konzept, messgroessen, indikator, beobachtung).map(zelleAt)
      for (const zelle of eingaben) zelle.orte.push(ort)
      gedruckte.set(key, { key, beobachtung: geltend, indikator, eingaben })
      continue
    }
    const zelle = zelleAt(beobachtung)
    zelle.orte.push(ort)
    if (geltend.wert._tag === "Zahl") zahlen.set(zelle, geltend.wert.zahl)
    const isPersonenzahl = zelle.isPersonen || isPersonen(einheit)
    if (isPersonenzahl && wert._tag === "Zahl" && isZuKlein(wert.zahl, mindestfallzahl)) kleine.add(zelle)
  }
  return { zellen, zahlen, kleine, gedruckte: [...gedruckte.values()].toSorted(byKey) }
}

const isPersonen = (einheit: Einheit | undefined): boolean => einheit === "personen"
