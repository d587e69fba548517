import type { Umsetzung } from "@zielwerk/auswertung"
import type { Formel, Konzept, Nachrechnung } from "@zielwerk/konzept"
import type { Auszug } from "./Auszug.ts"
import { withGanzen, withTeilen } from "./teile.ts"

/** A Konzept and its Auswertung, both reduced to the same entries. */
export interface Ausschnitt {
  readonly konzept: Konzept
  readonly auswertung: Auszug
}

/**
 * What of an Auswertung belongs to these Oberziele, Handlungsfelder and Ziele? They themselves; the Oberziele and
 * Unterfelder of a Handlungsfeld; the Ziele below all of these, with their Teilziele; the Indikatoren of these Ziele, and
 * the printed figures on them. The rest is left out, the verdict on the whole as well.
 *
 * @param ids  none means everything; an id that nothing has chooses nothing
 * @returns    the Auszug names the ids; no verdict, value or Befund in it differs from the whole. The Konzept keeps the
 *             Handlungsfelder above what was chosen, so that the tree shows where it lies, and all titles.
 *
 * Mind: Befunde on Beobachtungen stay, whatever was chosen: a fault of the data may reach any value.
 */
export const selectAuswertung = (konzept: Konzept, auswertung: Auszug, ids: ReadonlyArray<string>): Ausschnitt => {
  if (ids.length === 0) return { konzept, auswertung }
  const gewaehlt = new Set<string>(ids)
  const felder = withTeilen(konzept.handlungsfelder, gewaehlt)
  const oberziele = auswertung.oberziele.filter(
    ({ id }) => gewaehlt.has(id) || felder.has(konzept.oberziele.find((o) => o.id === id)?.handlungsfeldId ?? ""),
  )
  const darunter = new Set<string>([...gewaehlt, ...oberziele.flatMap(({ zielIds }) => zielIds)])
  for (const { id, handlungsfeldId = "" } of konzept.ziele) if (felder.has(handlungsfeldId)) darunter.add(id)
  const zielIds = withTeilen(konzept.ziele, darunter)
  const ziele = auswertung.ziele.filter(({ id }) => zielIds.has(id))
  const handlungsfelder = auswertung.handlungsfelder.filter(({ id }) => felder.has(id))
  const indikatorIds = new Set<string>(ziele.flatMap(({ wirkung }) => wirkung.indikatorIds))
  const indikatoren = auswertung.indikatoren.filter(({ id }) => indikatorIds.has(id))
  const groessen = new Set<string>([...indikatorIds, ...indikatoren.flatMap(({ formel }) => groessenOf(formel))])
  const gedruckte = new Set<string>(
    konzept.veroeffentlichungen.flatMap(({ id, formel }) => (groessen.has(groesseOf(formel) ?? "") ? [id] : [])),
  )
  const fremde = new Set(konzept.ziele.flatMap(({ id }, position) => (zielIds.has(id) ? [] : [`/ziele/${position}`])))
  const oberzielIds = new Set<string>(oberziele.map(({ id }) => id))
  const { gesamt: _, ...teile } = auswertung
  return {
    konzept: reduceKonzept(konzept, zielIds, felder, oberzielIds, [...ziele, ...handlungsfelder, ...oberziele]),
    auswertung: {
      ...teile,
      auswahl: ids,
      indikatoren,
      ziele,
      handlungsfelder,
      oberziele,
      befunde: auswertung.befunde.filter(({ wo: { zeiger = "" } }) => !fremde.has(zeiger)),
      veroeffentlichungen: auswertung.veroeffentlichungen.filter(({ id }) => gedruckte.has(id)),
    },
  }
}

const groessenOf = (formel: Formel): ReadonlyArray<string> => {
  switch (formel.art) {
    case "anzahl":
      return [formel.messgroesse]
    case "anteil":
    case "rate":
      return [formel.zaehler, formel.nenner]
    case "differenz":
      return [formel.a, formel.b]
    case "segregationsindex":
      return [formel.gruppe, formel.gesamt]
    case "umfrageanteil":
    case "berichtet":
      return []
  }
}

/** What a printed figure is about, if it is about values. */
const groesseOf = (formel: Nachrechnung): string | undefined =>
  "indikator" in formel ? formel.indikator : "groesse" in formel ? formel.groesse : undefined

const reduceKonzept = (
  konzept: Konzept,
  zielIds: ReadonlySet<string>,
  felder: ReadonlySet<string>,
  oberzielIds: ReadonlySet<string>,
  ausgewertete: ReadonlyArray<{ readonly umsetzung: Umsetzung }>,
): Konzept => {
  const ziele = konzept.ziele.filter(({ id }) => zielIds.has(id))
  const oberziele = konzept.oberziele.filter(({ id }) => oberzielIds.has(id))
  const massnahmen = new Set<string>(ausgewertete.flatMap(({ umsetzung }) => umsetzung.massnahmen.map(({ id }) => id)))
  const orte = [...ziele, ...oberziele].flatMap(({ handlungsfeldId }) => handlungsfeldId ?? [])
  const gezeigteFelder = withGanzen(konzept.handlungsfelder, [...felder, ...orte])
  return {
    ...konzept,
    oberziele,
    handlungsfelder: konzept.handlungsfelder.filter(({ id }) => gezeigteFelder.has(id)),
    ziele,
    massnahmen: konzept.massnahmen.filter(({ id }) => massnahmen.has(id)),
    zielwerte: konzept.zielwerte.filter(({ zielId }) => zielIds.has(zielId)),
  }
}
