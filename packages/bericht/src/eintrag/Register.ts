import { type Kontinuitaet, type Konzept, type Verweis, verzeichnisOf } from "@zielwerk/konzept"
import { zitiere } from "../format.ts"
import { wortOf } from "../worte.ts"
import { toZeile } from "../zeilen.ts"
import { type Art, listEigeneArten } from "./arten.ts"

/** One entry of a Konzept and its kind; edges between editions have no id. */
export interface Eintrag {
  readonly art: Art
  readonly id?: string
  readonly wert: object
  readonly pfad: ReadonlyArray<string | number>
}

/** One place where another entry names this one: the way from that entry to the id. */
export interface Nennung {
  readonly von: Eintrag
  readonly weg: ReadonlyArray<string | number>
}

/** What stands beside a Konzept and is needed to show it: its former edition, and hints of Zielwerte from other files. */
export interface Beistand {
  readonly vorgaenger?: Konzept
  readonly hinweise?: ReadonlyMap<string, string>
}

/** All entries of a Konzept, to be looked up by kind, by id, and by who names them. */
export interface Register {
  readonly konzept: Konzept
  readonly arten: ReadonlyArray<Art>
  readonly eintraege: ReadonlyArray<Eintrag>
  /** What people call an entry. */
  readonly titelOf: (eintrag: Eintrag) => string
  /** The title of what an id refers to, which stands in one of these lists; an unknown id stands for itself. */
  readonly resolve: (listen: ReadonlyArray<string>, kennung: string) => string
  /** The same in the former edition. */
  readonly resolveFrueher: (liste: string, kennung: string) => string
  /** Who names an entry, in the order of the Konzept. */
  readonly nennungen: (eintrag: Eintrag) => ReadonlyArray<Nennung>
  /** Which entries does one name? */
  readonly genannte: (eintrag: Eintrag) => ReadonlyArray<Eintrag>
  /** The hint that goes with a Zielwert from a file of its own. */
  readonly hinweisOf: (eintrag: Eintrag) => string | undefined
}

/**
 * Builds the Register of a Konzept.
 *
 * @param beistand  the former edition, for edges that lead back to it, and the hint of each Zielwert from another file
 *
 * @example
 * ```ts beispiel
 * import { createRegister, selectEintraege } from "@zielwerk/bericht"
 * import { defineKonzept } from "@zielwerk/konzept"
 *
 * const konzept = defineKonzept({
 *   format: "1",
 *   id: "musterstadt-2026",
 *   titel: "Integrationskonzept",
 *   fassung: "2026",
 *   zustand: "entwurf",
 *   kommune: { ags: "01001000", name: "Musterstadt" },
 *   handlungsfelder: [{ id: "sprache", titel: "Sprache" }],
 *   ziele: [{ id: "kurse", titel: "Kurse ausbauen", handlungsfeldId: "sprache" }],
 * })
 * const register = createRegister(konzept)
 * selectEintraege(register, { handlungsfeld: "sprache" }).map(register.titelOf) // => ["Sprache", "Kurse ausbauen"]
 * const [sprache] = selectEintraege(register, { id: "sprache" })
 * sprache === undefined ? [] : register.nennungen(sprache).map(({ von, weg }) => [von.id, ...weg]) // => [["kurse", "handlungsfeldId"]]
 * ```
 */
export const createRegister = (konzept: Konzept, { vorgaenger, hinweise }: Beistand = {}): Register => {
  const arten = listEigeneArten(konzept)
  const eintraege = listEintraege(konzept, arten)
  const proKennung = Map.groupBy(eintraege, ({ art, id }) => keyOf(art.liste, id ?? ""))
  const proOrt = new Map(eintraege.map((eintrag) => [JSON.stringify(eintrag.pfad), eintrag]))
  const frueher = vorgaenger === undefined ? undefined : createRegister(vorgaenger)
  const find = (listen: ReadonlyArray<string>, kennung: string) =>
    listen.flatMap((liste) => proKennung.get(keyOf(liste, kennung)) ?? [])
  const verweise = verzeichnisOf(konzept).verweise.flatMap((verweis) => {
    const von = findTraeger(verweis, proOrt)
    const weg = verweis.pfad.slice(von?.pfad.length)
    return von === undefined ? [] : find(verweis.listen, verweis.kennung).map((ziel) => ({ von, weg, ziel }))
  })
  const nachZiel = Map.groupBy(verweise, ({ ziel }) => ziel)
  const nachTraeger = Map.groupBy(verweise, ({ von }) => von)
  const resolve = (listen: ReadonlyArray<string>, kennung: string): string => {
    const [gefunden] = find(listen, kennung)
    return gefunden === undefined ? kennung : titelOf(gefunden)
  }
  const resolveFrueher = (liste: string, kennung: string): string => frueher?.resolve([liste], kennung) ?? kennung
  const titelOf = (eintrag: Eintrag): string =>
    isKante(eintrag.wert) ? titleOfKante(eintrag.wert, arten, resolve, resolveFrueher) : titleOf(eintrag)
  return {
    konzept,
    arten,
    eintraege,
    titelOf,
    resolve,
    resolveFrueher,
    nennungen: (eintrag) => nachZiel.get(eintrag) ?? [],
    genannte: (eintrag) => (nachTraeger.get(eintrag) ?? []).map(({ ziel }) => ziel),
    hinweisOf: ({ art, id }) => (art.name === "zielwert" ? hinweise?.get(id ?? "") : undefined),
  }
}

const keyOf = (liste: string, kennung: string): string => `${liste} ${kennung}`

/** Entries with an id as the Konzept declares them, and those of lists whose entries have none. */
const listEintraege = (konzept: Konzept, arten: ReadonlyArray<Art>): ReadonlyArray<Eintrag> => {
  const mitKennung = verzeichnisOf(konzept).eintraege
  return arten.flatMap((art): ReadonlyArray<Eintrag> => {
    const davon = mitKennung.filter(({ liste }) => liste === art.liste)
    if (davon.length > 0) return davon.map(({ id, wert, pfad }) => ({ art, id, wert, pfad }))
    const { [art.liste]: liste = [] } = konzept as unknown as { readonly [name: string]: ReadonlyArray<object> }
    return liste.map((wert, i) => ({ art, wert, pfad: [art.liste, i] }))
  })
}

/** The entry in which a reference stands. */
const findTraeger = ({ pfad }: Verweis, proOrt: ReadonlyMap<string, Eintrag>): Eintrag | undefined => {
  for (let laenge = pfad.length - 1; laenge > 0; laenge--) {
    const gefunden = proOrt.get(JSON.stringify(pfad.slice(0, laenge)))
    if (gefunden !== undefined) return gefunden
  }
  return undefined
}

/** What an entry is called: its title, else what it says, else its kind and id. */
const titleOf = ({ art, id, wert }: Eintrag): string => {
  const { titel, gedruckt, text } = wert as { readonly [feld: string]: unknown }
  if (typeof titel === "string") return toZeile(titel)
  if (typeof gedruckt === "string") return zitiere(toZeile(gedruckt))
  return typeof text === "string" ? cut(toZeile(text), 90) : `${art.einzahl} ${id ?? ""}`.trim()
}

type Kante = Pick<Kontinuitaet, "nomen" | "wandel" | "von" | "nach">

const isKante = (wert: object): wert is Kante => "nomen" in wert && "wandel" in wert

/** `Ziel geändert: Ehrenamt stärken`; an edge is called after what it leads to, or where it comes from. */
const titleOfKante = (
  { nomen, wandel, von = [], nach = [] }: Kante,
  arten: ReadonlyArray<Art>,
  resolve: Register["resolve"],
  resolveFrueher: Register["resolveFrueher"],
): string => {
  const { liste = "", einzahl = nomen } = arten.find(({ name }) => name === nomen) ?? {}
  const titel = nach.length > 0 ? nach.map((id) => resolve([liste], id)) : von.map((id) => resolveFrueher(liste, id))
  return `${einzahl} ${wortOf(wandel)}: ${titel.join("; ")}`
}

/** A text cut at a blank. */
export const cut = (text: string, breite: number): string =>
  text.length <= breite ? text : `${text.slice(0, text.lastIndexOf(" ", breite))} …`
