import { beginnOf, endeOf, Zeitbezug } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

/** From when to when, as far as the text says so. */
export interface Laufzeit {
  readonly von?: Zeitbezug
  readonly bis?: Zeitbezug
}

/**
 * Which Laufzeit does a text (in one spelling) name? "Laufzeit 2018 bis 2021", "2018-2021", "seit 03/2019", "bis Ende 2021".
 * A time alone ("Sachstand 2015") is none, and neither is "2018/2019", which is a school year or two years. A year of two
 * digits is read up to 49 and is one of this century; "Ende", "Mitte" and seasons are read as their year.
 *
 * @returns the Laufzeit, the text with blanks in its place (as long as it was), and the times if they run backwards
 */
export const readLaufzeit = (
  text: string,
): { readonly laufzeit: Laufzeit; readonly uebrig: string; readonly verkehrt?: readonly [string, string] } => {
  for (const [muster, hatVon, hatBis, bleibt] of angaben) {
    const treffer = muster.exec(text)
    const zeiten = (treffer?.slice(1) ?? []).map(parseZeit)
    if (treffer === null || zeiten.includes(undefined)) continue
    const [erste, letzte = erste] = zeiten
    const laufzeit = {
      ...(hatVon && erste !== undefined ? { von: erste } : {}),
      ...(hatBis && letzte !== undefined ? { bis: letzte } : {}),
    }
    if (isVerkehrt(laufzeit)) return { laufzeit: {}, uebrig: text, verkehrt: [laufzeit.von ?? "", laufzeit.bis ?? ""] }
    const uebrig =
      text.slice(0, treffer.index) +
      bleibt.padEnd(treffer[0].length, " ") +
      text.slice(treffer.index + treffer[0].length)
    return { laufzeit, uebrig }
  }
  return { laufzeit: {}, uebrig: text }
}

const isVerkehrt = ({ von, bis }: Laufzeit): boolean => {
  const [beginn, ende] = [von && beginnOf(von), bis && endeOf(bis)]
  return beginn !== undefined && ende !== undefined && ende < beginn
}

const monate = ["januar", "februar", "maerz", "april", "mai", "juni", "juli", "august", "september", "oktober"].concat(
  "november",
  "dezember",
)
const zeit =
  "(?:(?:anfang|mitte|ende|fruehjahr|fruehling|sommer|herbst|winter) (?:des jahres )?)?" +
  "((?<![\\d.])(?:\\d{1,2}\\. ?\\d{1,2}\\. ?(?:\\d{4}|[0-4]\\d)|\\d{4}-\\d{2}-\\d{2}|\\d{4}-(?:q[1-4]|0[1-9]|1[0-2])|" +
  "q[1-4] ?/? ?\\d{4}|[1-4]\\. ?quartal \\d{4}|\\d{1,2} ?[./] ?\\d{4}|" +
  `(?:${monate.map((monat) => `${monat.slice(0, 3)}(?:${monat.slice(3)})?`).join("|")})\\.? \\d{4}|(?:19|20)\\d{2}))` +
  "(?![\\d/%]|\\.\\d|-\\d{1,2}(?!\\d))"
const wort = "(?:(?:projekt|foerder)?laufzeit|zeitraum|foerderzeitraum) ?:? ?"
const bisWort = " ?(?:bis(?: zum| einschliesslich| inklusive)?|-) ?"

/** What a time may stand in: what is looked for, whether it begins and ends, and the word that stays behind. */
const angaben: ReadonlyArray<readonly [RegExp, boolean, boolean, string]> = [
  [new RegExp(`(?<![a-z])(?:${wort})?(?:(?:von|vom|seit|ab) )?${zeit}${bisWort}${zeit}`, "u"), true, true, ""],
  [new RegExp(`(?<![a-z])(?:${wort})?(?:von|vom|seit|beginn|start)(?: dem)?:? ${zeit}`, "u"), true, false, ""],
  [new RegExp(`(?<![a-z])(?:${wort})?(?:ab)(?: dem)? ${zeit}`, "u"), true, false, "ab"],
  [new RegExp(`(?<![a-z])${wort}bis(?: zum)? ${zeit}`, "u"), false, true, ""],
  // alone it may speak of the future: the word stays
  [new RegExp(`(?<![a-z])bis(?: zum| einschliesslich)? ${zeit}`, "u"), false, true, "bis"],
  [new RegExp(`(?<![a-z])${wort}${zeit}`, "u"), true, true, ""],
]

const decode = Schema.decodeUnknownOption(Zeitbezug)

const parseZeit = (text: string): Zeitbezug | undefined => {
  const zahlen = (text.match(/\d+/gu) ?? []).map(String)
  const option = decode(formOf(text, zahlen))
  return option._tag === "Some" ? option.value : undefined
}

const formOf = (text: string, zahlen: ReadonlyArray<string>): string => {
  const [a = "", b = "", c = ""] = zahlen
  const monat = monate.findIndex((name) => text.startsWith(name.slice(0, 3)))
  if (monat >= 0) return `${a}-${zweistellig(String(monat + 1))}`
  if (a.length === 4) return text.replace("q", "Q")
  if (/q/u.test(text)) return `${b}-Q${a}`
  if (c !== "") return `${c.length === 2 ? `20${c}` : c}-${zweistellig(b)}-${zweistellig(a)}`
  return `${b}-${zweistellig(a)}`
}

const zweistellig = (zahl: string): string => zahl.padStart(2, "0")
