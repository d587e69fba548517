import type { Band, Beteiligter, Formel, Rhythmus, Stelle, Stuetzwert } from "@zielwerk/konzept"
import { formatStelle, formatZahl, formatZeit, nameOfEinheit, zitiere } from "../format.ts"
import { formatFormel } from "../formatFormel.ts"
import { createNamen } from "../Namen.ts"
import { wortOf } from "../worte.ts"
import type { Register } from "./Register.ts"

/** A value in words, and which of its properties these words say already. */
export interface Gesagt {
  readonly text: string
  readonly felder: ReadonlyArray<string>
}

type Gestalt = (wert: never, register: Register) => Gesagt

/** Shapes that people put in words of their own; every other one is a list of its properties. */
const gestalten: { readonly [identifier: string]: Gestalt } = {
  Datum: (zeit: string) => ganz(formatZeit(zeit)),
  Zeitbezug: (zeit: string) => ganz(formatZeit(zeit)),
  Einheit: (einheit: string) => ganz(nameOfEinheit(einheit)),
  Stelle: (stelle: Stelle) => ({ text: formatFundstelle(stelle), felder: Object.keys(stelle) }),
  Beteiligter: (beteiligter: Beteiligter, register) => formatBeteiligter(beteiligter, register),
  Sitz: (sitz: Beteiligter, register) => formatBeteiligter(sitz, register),
  Rhythmus: (rhythmus: Rhythmus) => ({ text: formatRhythmus(rhythmus), felder: [...rhythmusFelder] }),
  Formel: (formel: Formel, { konzept }) => ({
    text: formatFormel(formel, createNamen(konzept)),
    felder: Object.keys(formel).filter((feld) => feld !== "fragetext" && feld !== "grundgesamtheit"),
  }),
  Stuetzwert: ({ zeit, zahl }: Stuetzwert) => ({
    text: `${formatFrei(zahl)} (${formatZeit(zeit)})`,
    felder: ["zeit", "zahl"],
  }),
  Band: (band: Band) => formatBand(band),
  Lesart: (lesart: Band) => formatBand(lesart),
  Zielanzahl: (anzahl: Band) => formatBand(anzahl),
}

/** A shape in words of its own, where it has some. */
export const formatGestalt = (
  identifier: string | undefined,
  wert: unknown,
  register: Register,
): Gesagt | undefined => {
  const gestalt = identifier === undefined || !Object.hasOwn(gestalten, identifier) ? undefined : gestalten[identifier]
  return gestalt?.(wert as never, register)
}

const ganz = (text: string): Gesagt => ({ text, felder: [] })

/** A number with the decimals it has. */
export const formatFrei = (zahl: number): string => formatZahl(zahl, stellenVon(zahl))

/** As many decimals as were written: what is agreed is shown as it was agreed. */
const stellenVon = (zahl: number): number => String(zahl).split(".")[1]?.length ?? 0

/** A passage with the words that are cited. */
export const formatFundstelle = (stelle: Stelle): string =>
  stelle.zitat === undefined ? formatStelle(stelle) : `${formatStelle(stelle)}: ${zitiere(stelle.zitat)}`

const formatBand = ({ von, bis }: Band): Gesagt => ({
  text: von === bis ? formatFrei(von) : `${formatFrei(von)} bis ${formatFrei(bis)}`,
  felder: ["von", "bis"],
})

/** `Leitung: Amt für Integration`, `Mitglied: Beirat (genau 2)`. */
const formatBeteiligter = (beteiligter: Beteiligter, register: Register): Gesagt => {
  const { als, wer } = beteiligter
  const name = register.resolve(["akteure", "gremien"], wer)
  const wieViele = formatWieViele(beteiligter)
  return {
    text: [`${wortOf(als)}: ${name}`, ...(wieViele === "" ? [] : [`(${wieViele})`])].join(" "),
    felder: ["als", "wer", "anzahl", "jeder"],
  }
}

/** How many of them: `genau 2`, `jeder Teil davon`; "" where that is left open. */
export const formatWieViele = ({ anzahl, jeder }: Beteiligter): string =>
  [...(anzahl === undefined ? [] : [`genau ${anzahl}`]), ...(jeder === true ? ["jeder Teil davon"] : [])].join(", ")

const rhythmusFelder = ["art", "anzahl", "jeMonate", "vor", "monate"] as const

/** `mindestens einmal im Jahr, vor den Haushaltsberatungen`; `alle zwei Jahre`. */
const formatRhythmus = (rhythmus: Rhythmus): string => {
  if (rhythmus.art === "abstand") return formatAlle(rhythmus.monate)
  const { anzahl, jeMonate, vor } = rhythmus
  const mal = `${zahlwort(anzahl, "ein")}mal`
  return `mindestens ${mal} ${formatIn(jeMonate)}${vor === undefined ? "" : `, ${wortOf(vor)}`}`
}

const zahlworte = ["", "", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]

/** Numbers up to twelve are words; "one" changes with what it counts. */
const zahlwort = (zahl: number, eins: string): string => (zahl === 1 ? eins : (zahlworte[zahl] ?? String(zahl)))

const formatAlle = (monate: number): string => {
  if (monate === 1) return "jeden Monat"
  if (monate === 12) return "jedes Jahr"
  return monate % 12 === 0 ? `alle ${zahlwort(monate / 12, "")} Jahre` : `alle ${zahlwort(monate, "")} Monate`
}

const formatIn = (monate: number): string => {
  if (monate === 1) return "im Monat"
  if (monate === 12) return "im Jahr"
  return monate % 12 === 0 ? `in ${zahlwort(monate / 12, "")} Jahren` : `in ${zahlwort(monate, "")} Monaten`
}
