import { type Darstellung, paint } from "../Darstellung.ts"
import { formatAnzahl, zitiere } from "../format.ts"
import { renderKopf, renderTeil } from "../renderKopf.ts"
import { hang, joinBlocks, toZeile, wrap } from "../zeilen.ts"
import type { Art } from "./arten.ts"
import type { Eintrag, Register } from "./Register.ts"
import { renderAngaben } from "./renderAngaben.ts"
import { renderNennungen } from "./renderNennungen.ts"

/**
 * Entries of a Konzept as German text, by kind: every property with its label, passages, and at the end who names the
 * entry. Where nobody names it although one would look for it, that is said.
 *
 * @param art  the kind that was asked for; it is shown also where there is no entry
 */
export const renderEintraege = (
  register: Register,
  eintraege: ReadonlyArray<Eintrag>,
  darstellung: Darstellung,
  art?: Art,
): string => {
  const arten = register.arten.filter(
    ({ name }) => name === art?.name || eintraege.some((eintrag) => eintrag.art.name === name),
  )
  return [
    ...renderKopf(register.konzept, darstellung),
    ...arten.flatMap((diese) => {
      const davon = eintraege.filter((eintrag) => eintrag.art.name === diese.name)
      const bloecke = davon.map((eintrag) => renderEintrag(eintrag, register, darstellung))
      return renderTeil(
        `${diese.mehrzahl} (${davon.length})`,
        joinBlocks([summarizeOffene(diese, davon, register), ...(davon.length === 0 ? [keine] : bloecke)]),
        darstellung,
      )
    }),
    ...(arten.length === 0 ? ["", ...keine] : []),
    "",
  ].join("\n")
}

const keine = ["  Dazu steht hier nichts im Konzept."]

/** Kinds that one expects to be named by another: a Ziel without Massnahmen is worth a word. */
const erwartet: { readonly [art: string]: string } = { ziel: "massnahme", handlungsfeld: "ziel" }

const findErwartete = ({ name }: Art, { arten }: Register): Art | undefined =>
  arten.find((art) => art.name === erwartet[name])

/** Does nobody of the expected kind name the entry, nor a part of it? */
const isOffen = (eintrag: Eintrag, erwartete: Art, register: Register): boolean =>
  !register.nennungen(eintrag).some(({ von }) => von.art.name === erwartete.name || von.art.name === eintrag.art.name)

/** How many entries nobody names, and which. */
const summarizeOffene = (art: Art, eintraege: ReadonlyArray<Eintrag>, register: Register): ReadonlyArray<string> => {
  const erwartete = findErwartete(art, register)
  const offen = erwartete === undefined ? [] : eintraege.filter((eintrag) => isOffen(eintrag, erwartete, register))
  return erwartete === undefined || offen.length === 0 || eintraege.length === 1
    ? []
    : [
        ...hang("  ", `${formatAnzahl(offen.length, "Eintrag", "Einträge")} noch ohne ${erwartete.mehrzahl}:`),
        ...offen.flatMap((eintrag) => hang("    • ", `${register.titelOf(eintrag)} (${eintrag.id})`)),
      ]
}

const renderEintrag = (eintrag: Eintrag, register: Register, darstellung: Darstellung): ReadonlyArray<string> => {
  const { art, wert } = eintrag
  const titel = register.titelOf(eintrag)
  const hinweis = register.hinweisOf(eintrag)
  const erwartete = findErwartete(art, register)
  const nennungen = renderNennungen(eintrag, register)
  const angaben = renderAngaben(
    art.ast,
    withEinheit(wert, register),
    { register, darstellung, breite: 98 },
    {
      ohne: Object.entries(wert).flatMap(([name, teil]) => (isTitel(teil, titel) ? [name] : [])),
      statt: fruehereOf(wert, register),
    },
  )
  return [
    ...wrap(titel, 100).map((line) => paint(darstellung, "fett", line)),
    ...[
      ...(hinweis === undefined ? [] : hang("Hinweis: ", hinweis, 98)),
      ...angaben,
      ...(erwartete !== undefined && isOffen(eintrag, erwartete, register)
        ? [`${erwartete.mehrzahl}: noch keine`]
        : []),
      ...(nennungen.length === 0 ? [] : ["Genannt bei:", ...nennungen]),
    ].map((line) => `  ${line}`),
  ]
}

/** What stands in the title already is not said again. */
const isTitel = (teil: unknown, titel: string): boolean =>
  typeof teil === "string" && (toZeile(teil) === titel || zitiere(toZeile(teil)) === titel)

/** Titles in place of the ids that an edge has of the former edition. */
const fruehereOf = (wert: object, { arten, resolveFrueher }: Register): { readonly [name: string]: unknown } => {
  const { nomen, von } = wert as { readonly nomen?: string; readonly von?: ReadonlyArray<string> }
  const liste = arten.find(({ name }) => name === nomen)?.liste
  return liste === undefined || von === undefined ? {} : { von: von.map((kennung) => resolveFrueher(liste, kennung)) }
}

/** A Zielwert in the unit of its Indikator, which it need not repeat. */
const withEinheit = (wert: object, { konzept }: Register): object => {
  const { vorgabe, indikatorId } = wert as { readonly vorgabe?: object; readonly indikatorId?: string }
  const einheit = konzept.indikatoren.find(({ id }) => id === indikatorId)?.einheit
  return vorgabe === undefined || einheit === undefined ? wert : { ...wert, einheit }
}
