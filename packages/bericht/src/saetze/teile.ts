import { decimalsOf, stellenOf } from "../format.ts"
import type { Lage } from "./Lage.ts"

type Nomen = { readonly [name: string]: readonly [einzahl: string, mehrzahl: string] }

const de = {
  ebenso: "Ebenso",
  gedruckt: (zitat: string): string => `gedruckt ist ${zitat}`,
  nachStellen: (grenzen: string): string => `nach den gedruckten Stellen ${grenzen}`,
  nomen: {
    rollen: ["Leitsatz", "Leitsätze"],
    strategischeOberziele: ["strategisches Oberziel", "strategische Oberziele"],
    oberziele: ["Oberziel", "Oberziele"],
    handlungsfelder: ["Handlungsfeld", "Handlungsfelder"],
    ziele: ["Ziel", "Ziele"],
    massnahmen: ["Maßnahme", "Maßnahmen"],
  } as Nomen,
}

const en: typeof de = {
  ebenso: "Likewise",
  gedruckt: (zitat) => `printed is ${zitat}`,
  nachStellen: (grenzen) => `by the printed digits ${grenzen}`,
  nomen: {
    rollen: ["guiding principle", "guiding principles"],
    strategischeOberziele: ["strategic objective", "strategic objectives"],
    oberziele: ["objective", "objectives"],
    handlungsfelder: ["field of action", "fields of action"],
    ziele: ["goal", "goals"],
    massnahmen: ["measure", "measures"],
  },
}

/** Words that several sentences share. */
export const teilworte = { de, en }

/** What is counted in a Konzept, one and several. */
export const nomenOf = ({ a, schreibung: { sprache } }: Lage, name: string): readonly [string, string] =>
  teilworte[sprache].nomen[a.text(name)] ?? [a.text(name), a.text(name)]

/** Is the missing input a list of the Konzept, not a value? */
export const isNomen = (name: string): boolean => Object.hasOwn(de.nomen, name)

/** "; gedruckt ist „6.188“." where the figure does not hold; only the full stop where it does. */
export const gedrucktIst = ({ urteil, schreibung: { sprache, zitat } }: Lage): string =>
  urteil.urteil === "stimmt" ? "." : `; ${teilworte[sprache].gedruckt(zitat(urteil.gedruckt))}.`

/** What the figure comes out as, with its unit. */
export const errechnet = ({ urteil: { spanne }, schreibung }: Lage): string =>
  spanne === undefined ? "" : schreibung.spanne(spanne, spanne.einheit)

/** The same without its unit. */
export const grenzen = ({ urteil: { spanne }, schreibung }: Lage): string =>
  spanne === undefined ? "" : schreibung.grenzen(spanne, spanne.einheit)

/** Without its full stop: the sentence around it has one. */
export const zitiereEintrag = (eintrag: string, { schreibung }: Lage): string =>
  schreibung.zitat(eintrag.replace(/\.$/u, ""))

/** A number of the Begruendung with the decimals it has. */
export const genau = ({ a, schreibung }: Lage, name: string): string =>
  schreibung.zahl(a.zahl(name), decimalsOf(a.zahl(name)))

/** A Groesse in quotation marks with its area and time. */
export const groesseMitZeit = ({ a, namen, schreibung }: Lage, name: string): string => {
  const gebiet = a.text("gebiet") === "" ? "" : `${namen.gebiet(a.text("gebiet"))}, `
  return `${schreibung.zitat(namen.groesse(a.text(name)))} (${gebiet}${schreibung.zeit(a.text("zeit"))})`
}

/** `Nord: ` where the figure is about one area. */
export const gebietOf = ({ a, namen }: Lage): string =>
  a.text("gebiet") === "" ? "" : `${namen.gebiet(a.text("gebiet"))}: `

/** The other areas that got the same Urteil. */
export const ebensoOf = ({ a, namen, schreibung }: Lage, davor: string, danach: string): string => {
  const ids = a.texte("ebenso")
  return ids.length === 0 ? "" : `${davor}${schreibung.liste(ids.map(namen.gebiet))}${danach}`
}

/** One of two values with its printed digits; a computed one has none and more than a whole number. */
export const wertOf = ({ a, schreibung }: Lage, feld: "von" | "bis"): string => {
  const [zahl, einheit] = [a.zahl(feld), a.text("einheit")]
  const stellen = Number.isInteger(zahl)
    ? a.zahl(`${feld}Stellen`)
    : Math.max(a.zahl(`${feld}Stellen`), stellenOf(einheit, zahl))
  return einheit === "personen" ? schreibung.zahl(zahl, stellen) : schreibung.wert(zahl, einheit, stellen)
}

/** One value taken from another. */
export const rechnung = (lage: Lage): string => {
  const abzug = wertOf(lage, "von")
  return `${wertOf(lage, "bis")} − ${lage.a.zahl("von") < 0 ? `(${abzug})` : abzug}`
}

/** From one value to another. */
export const verlauf = (lage: Lage): string => `${gebietOf(lage)}${wertOf(lage, "von")} → ${wertOf(lage, "bis")}`

/** The change with its sign, and what the printed digits allow it to be. */
export const differenz = ({ urteil: { spanne }, schreibung }: Lage): string => {
  if (spanne === undefined) return ""
  const { von, bis, einheit } = spanne
  const zahl = (von + bis) / 2
  const mitte = schreibung.aenderung(zahl, einheit === "personen" ? "" : einheit, stellenOf(einheit, zahl))
  if (von === bis) return mitte
  return `${mitte} (${teilworte[schreibung.sprache].nachStellen(schreibung.grenzen(spanne, einheit))})`
}

/** The change without a plus. */
export const ergebnis = (lage: Lage): string => differenz(lage).replace(/^\+/u, "")

/** The elements that are ranked, each with its value or change. */
export const gereihte = ({ a, namen, schreibung }: Lage): string => {
  const einheit = a.text("seit") !== "" && a.text("einheit") === "%" ? "%-Punkte" : a.text("einheit")
  const werte = a
    .zahlen("werte")
    .map((w) => (a.text("seit") === "" ? schreibung.wert(w, einheit) : schreibung.aenderung(w, einheit)))
  return a
    .texte("elemente")
    .map((id, i) => `${namen.gebiet(id)} (${werte[i]})`)
    .join(", ")
}

/** A sum with the part that each number stands for. */
export const summanden = ({ a, schreibung }: Lage): string => {
  const teile = a.texte("teile")
  return a
    .zahlen("summanden")
    .map((zahl, i) => `${schreibung.zahl(zahl, decimalsOf(zahl))} (${teile[i]})`)
    .join(" + ")
}
