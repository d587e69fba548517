import { befund, type Befund, type KeinWert, MassnahmeZustand, type Ort, type Umsetzungslage } from "@zielwerk/konzept"
import { decideLesart } from "./decideLesart.ts"
import { foldText, foldWort, type Gefaltet } from "./foldText.ts"
import { isFarbe } from "./isFarbe.ts"
import { type Laufzeit, readLaufzeit } from "./readLaufzeit.ts"
import { restOf } from "./restOf.ts"
import { splitAbschnitte, splitWoerter } from "./splitAbschnitte.ts"
import type { Farbbedeutung } from "./Statuswort.ts"
import { createVerzeichnis, type Wortverzeichnis, type Wortwahl } from "./Wortverzeichnis.ts"

/** How status words are read: from which family of lists, with which words and colours of the Kommune. */
export interface Statusleseart extends Wortwahl {
  /** the legend of the list: without it a colour means nothing */
  readonly farben?: Readonly<Record<string, Farbbedeutung>>
  /** where the text stands */
  readonly wo?: Ort
}

/** What a status cell says. */
export interface GelesenesStatuswort {
  /** the text as it stands in the list */
  readonly roh: string
  readonly zustand: MassnahmeZustand | KeinWert
  readonly umsetzungslage?: Umsetzungslage
  readonly laufzeit?: Laufzeit
  readonly grund?: string
  /** what was not understood, as it was written */
  readonly rest?: string
  readonly befunde: ReadonlyArray<Befund>
}

/** A status is a word or a sentence; what is longer is a report, and may take back at its end what it said at first. */
export const statuswortHoechstens = 500

/**
 * In which state is a Massnahme by the words of a list? Reads the status word a text begins with, how the Massnahme lies
 * in time and the Laufzeit, if the text says so; the text itself is kept. Nothing is guessed: a word that stands in no
 * list, a colour without legend, two words that contradict each other and a word that another takes back ("nicht
 * abgeschlossen") give no state but a Befund. A word that is used in two ways gives the usual state and a hint.
 *
 * Mind: continuous work ("kontinuierlich", "laufend") is never done and reads as `verstetigt`, which is never late. Many
 * lists say "laufend" of what is merely under way and would be late: hence the hint, and where the text names an end
 * ("laufend bis 2021") it reads as `inUmsetzung`. No state of a list is a fact of this Kommune: it has seen neither a
 * Beschluss nor the reason and successor that some states demand.
 *
 * @param text      a cell; looked at up to 500 characters, longer ones give no state
 * @param leseart   `herkunft`: only words of this family; without it all of them, where they agree
 * @returns         `zustand`, or `KeinWert` with reason `unbekannt`; an empty cell is one without Befund. Never throws.
 *
 * @source spec "ablaeufe" C.1, import mapping; spec "daten" 6
 *
 * @example
 * ```ts beispiel
 * import { readStatuswort } from "@zielwerk/ablauf"
 *
 * const gelesen = readStatuswort("in Umsetzung; Laufzeit 2018 bis 2021")
 * gelesen.zustand // => "inUmsetzung"
 * gelesen.laufzeit // => { von: "2018", bis: "2021" }
 * readStatuswort("nahezu abgeschlossen").zustand // => "inUmsetzung"
 * readStatuswort("nicht abgeschlossen").befunde.map(({ code }) => code) // => ["StatuswortEingeschraenkt"]
 * readStatuswort("orange").befunde.map(({ code }) => code) // => ["StatusfarbeOhneLegende"]
 * readStatuswort("orange", { farben: { orange: "verzoegert" } }).umsetzungslage // => "verzoegert"
 * readStatuswort("läuft rund", { woerter: [{ wort: "läuft rund", zustand: "inUmsetzung" }] }).zustand // => "inUmsetzung"
 * ```
 */
export const readStatuswort = (text: string, leseart: Statusleseart = {}): GelesenesStatuswort => {
  const { wo = {}, farben = {} } = leseart
  const ohne = (...befunde: ReadonlyArray<Befund>) => ({ roh: text, zustand: unbekannt, befunde })
  const kern = text.trim()
  if (kern.length > statuswortHoechstens)
    return {
      ...ohne(befund("StatuswortZuLang", wo, { zeichen: kern.length, grenze: statuswortHoechstens })),
      rest: kern,
    }
  const gefaltet = foldText(kern)
  if (/^[\s.?-]*$/u.test(gefaltet.text)) return ohne()
  const verzeichnis = createVerzeichnis(leseart)
  const key = foldWort(kern)
  const isEigenes = (leseart.woerter ?? []).some(({ wort }) => foldWort(wort) === key)
  const legende = Object.entries(farben).find(([farbe]) => foldWort(farbe) === key)?.[1]
  if (legende !== undefined) return { ...ohne(), ...readFarbe(legende) }
  if (isFarbe(key) && !isEigenes) return { ...ohne(befund("StatusfarbeOhneLegende", wo, { farbe: kern })), rest: kern }
  return { roh: text, ...readText(kern, gefaltet, verzeichnis, leseart.herkunft !== undefined, wo) }
}

const unbekannt: KeinWert = { _tag: "KeinWert", grund: "unbekannt" }

const isZustand = (wort: string): wort is MassnahmeZustand =>
  (MassnahmeZustand.literals as ReadonlyArray<string>).includes(wort)

const readFarbe = (bedeutung: Farbbedeutung) =>
  isZustand(bedeutung) ? { zustand: bedeutung } : { umsetzungslage: bedeutung }

const readText = (
  kern: string,
  gefaltet: Gefaltet,
  verzeichnis: Wortverzeichnis,
  isBenannt: boolean,
  wo: Ort,
): Omit<GelesenesStatuswort, "roh"> => {
  // the whole text as one phrase goes first: only it may hold a pause ("begonnen – fortlaufend")
  const ganz = verzeichnis.bedeutungenOf(splitWoerter(gefaltet.text))
  const { laufzeit, uebrig, verkehrt } =
    ganz === undefined ? readLaufzeit(gefaltet.text) : { laufzeit: {}, uebrig: gefaltet.text }
  const abschnitte = splitAbschnitte(uebrig, verzeichnis)
  const entscheidung = decideLesart({ kern, ganz, abschnitte, laufzeit, isBenannt, wo })
  const isOffen = entscheidung.zustand === undefined && entscheidung.befunde.length > 0
  const { grund = entscheidung.grund, rest = ganz !== undefined && isOffen ? kern : undefined } =
    ganz === undefined ? restOf(kern, gefaltet, abschnitte, entscheidung.verstanden) : {}
  const zeitbefunde =
    verkehrt === undefined ? [] : [befund("ZeitraumVertauscht", wo, { beginn: verkehrt[0], ende: verkehrt[1] })]
  return {
    zustand: entscheidung.zustand ?? unbekannt,
    ...(entscheidung.umsetzungslage === undefined ? {} : { umsetzungslage: entscheidung.umsetzungslage }),
    ...(laufzeit.von === undefined && laufzeit.bis === undefined ? {} : { laufzeit }),
    ...(grund === undefined ? {} : { grund }),
    ...(rest === undefined ? {} : { rest }),
    befunde: [...entscheidung.befunde, ...(entscheidung.zustand === undefined ? [] : zeitbefunde)],
  }
}
