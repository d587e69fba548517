import type { Beteiligter, Stelle } from "@zielwerk/konzept"
import type * as SchemaAST from "effect/SchemaAST"
import { formatListe, formatStelle, zitiere } from "../format.ts"
import { wortOf } from "../worte.ts"
import { hang } from "../zeilen.ts"
import type { Art } from "./arten.ts"
import { formatFundstelle, formatWieViele } from "./gestalten.ts"
import { isBlosserVerweis, labelOf } from "./labelOf.ts"
import { cut, type Eintrag, type Nennung, type Register } from "./Register.ts"
import { type Feld, felderOf, formatKurz } from "./renderAngaben.ts"
import { annotationOf, elementOf } from "./schema.ts"

/**
 * Who names an entry, in which property, what else is said there, and the passage, a line each:
 * `Gremium „Beirat“, unter „Beteiligte“: eingeladen (Kapitel 10, Punkt 2)`. Those who say the same share a line, and
 * many who say nothing but the name share one without passages.
 */
export const renderNennungen = (eintrag: Eintrag, register: Register): ReadonlyArray<string> => {
  const alle = register.nennungen(eintrag).map((nennung) => describe(nennung, eintrag.art, register))
  const blosse = Map.groupBy(alle, ({ art, wo, dazu }) => (dazu === "" ? `${art.name} ${wo}` : ""))
  const zeilen = Map.groupBy(alle, ({ art, wo, dazu, stelle }) => {
    const isViele = dazu === "" && (blosse.get(`${art.name} ${wo}`)?.length ?? 0) > viele
    return [art.name, wo, dazu, isViele ? "" : stelle].join("\n")
  })
  return [...zeilen.values()].flatMap((gleiche) => {
    const [{ art, wo, dazu, stelle }] = gleiche as [Beschreibung, ...ReadonlyArray<Beschreibung>]
    const titel = [...new Set(gleiche.map((b) => b.titel))]
    const isEineStelle = gleiche.every((b) => b.stelle === stelle)
    const wer = `${titel.length === 1 ? art.einzahl : art.mehrzahl} ${formatListe(titel)}`
    return hang("  • ", `${wer}${wo}${dazu}${isEineStelle ? stelle : ""}`, 98)
  })
}

/** More than so many that say nothing but the name would hide the others. */
const viele = 6

interface Beschreibung {
  readonly art: Art
  readonly titel: string
  readonly wo: string
  readonly dazu: string
  readonly stelle: string
}

const describe = ({ von, weg }: Nennung, genannt: Art, register: Register): Beschreibung => {
  const { labels: alle, umgebung, identifier } = follow(von.art.ast, von.wert, weg, register)
  const labels = alle.filter((label) => label !== genannt.einzahl && label !== genannt.mehrzahl)
  const ganzer = register.titelOf(von)
  // an entry without a title is called after its kind already
  const titel = ganzer.startsWith(`${von.art.einzahl} `) ? ganzer.slice(von.art.einzahl.length + 1) : ganzer
  const hinweis = register.hinweisOf(von)
  const dazu =
    identifier === "Beteiligter" || identifier === "Sitz"
      ? formatAls(umgebung)
      : umgebung.filter(({ ast }) => !isStelle(ast)).flatMap((feld, i) => formatDazu(feld, i === 0, register))
  const stelle = stelleOf(umgebung, formatFundstelle) ?? stelleOf(felderOf(von.art.ast, von.wert), formatStelle)
  return {
    art: von.art,
    titel: `${titel.startsWith("„") ? titel : zitiere(titel)}${hinweis === undefined ? "" : ` (${hinweis})`}`,
    wo: labels.length === 0 ? "" : `, unter ${zitiere(labels.join(" › "))}`,
    dazu: dazu.length === 0 ? "" : `: ${dazu.join(", ")}`,
    stelle: stelle === undefined ? "" : ` (${stelle})`,
  }
}

interface Fundort {
  /** What the properties on the way are called, where their names say more than the noun they refer to. */
  readonly labels: ReadonlyArray<string>
  /** What else stands in the entry of a list that holds the reference, and its shape. */
  readonly umgebung: ReadonlyArray<Feld>
  readonly identifier: string | undefined
}

const nirgends: Fundort = { labels: [], umgebung: [], identifier: undefined }

const follow = (
  ast: SchemaAST.AST,
  wert: unknown,
  weg: ReadonlyArray<string | number>,
  register: Register,
  inListe = false,
): Fundort => {
  const [schritt, ...rest] = weg
  if (schritt === undefined || typeof wert !== "object" || wert === null) return nirgends
  if (typeof schritt === "number") {
    const element = elementOf(ast)
    const teil = (wert as ReadonlyArray<unknown>)[schritt]
    return element === undefined ? nirgends : follow(element, teil, rest, register, true)
  }
  const felder = felderOf(ast, wert)
  const feld = felder.find(({ name }) => name === schritt)
  if (feld === undefined) return nirgends
  const innen = follow(feld.ast, feld.wert, rest, register)
  const hier = inListe && innen.umgebung.length === 0
  return {
    labels: [...(isBlosserVerweis(feld) ? [] : [labelOf(feld, register.arten)]), ...innen.labels],
    umgebung: hier ? felder.filter((anderes) => anderes !== feld) : innen.umgebung,
    identifier: hier ? annotationOf(ast, "identifier") : innen.identifier,
  }
}

/** As what somebody takes part, and how many: `Mitglied, genau 2`. */
const formatAls = (umgebung: ReadonlyArray<Feld>): ReadonlyArray<string> => {
  const beteiligter = Object.fromEntries(umgebung.map(({ name, wert }) => [name, wert])) as unknown as Beteiligter
  const wieViele = formatWieViele(beteiligter)
  return [wortOf(beteiligter.als), ...(wieViele === "" ? [] : [wieViele])]
}

/** The first thing needs no label; longer texts are cut. */
const formatDazu = (feld: Feld, isErstes: boolean, register: Register): ReadonlyArray<string> => {
  const kurz = Array.isArray(feld.wert) ? undefined : formatKurz(feld, register)
  if (kurz === undefined) return []
  const text = annotationOf(feld.ast, "identifier") === "Text" ? zitiere(cut(kurz, 120)) : kurz
  return [isErstes && typeof feld.wert === "string" ? text : `${labelOf(feld, register.arten)}: ${text}`]
}

const isStelle = (ast: SchemaAST.AST): boolean => annotationOf(ast, "identifier") === "Stelle"

const stelleOf = (felder: ReadonlyArray<Feld>, format: (stelle: Stelle) => string): string | undefined => {
  const stelle = felder.find(({ ast }) => isStelle(ast))?.wert as Stelle | undefined
  return stelle === undefined ? undefined : format(stelle)
}
