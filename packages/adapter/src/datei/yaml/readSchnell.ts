import { type Event, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from "js-yaml"
import { isVerboten } from "../isVerboten.ts"
import { grenzeEbenen } from "./parseYaml.ts"
import { isExact, resolveSkalar } from "./resolveSkalar.ts"

/**
 * The plain value of a sound document, several times faster than `parseYaml`, which knows places; `undefined` for
 * whatever has a fault or might be read in two ways, so that `parseYaml` says what and where. A property test shows
 * that they agree.
 */
export const readSchnell = (text: string): { readonly wert: object } | undefined => {
  if (strittig.test(text)) return undefined
  try {
    const leser: Leser = { text, events: parseEvents(text, { maxDepth: grenzeEbenen }), i: 0 }
    if (leser.events.length > grenzeWerte) return undefined
    take(leser, EVENT_ID.DOCUMENT)
    const wert = readWert(leser)
    take(leser, EVENT_ID.POP)
    return leser.i === leser.events.length && typeof wert === "object" && wert !== null ? { wert } : undefined
  } catch {
    // not lost: parseYaml reads the same text again and says what is wrong and where
    return undefined
  }
}

/** Keys, values and their ends; a Konzept of 100 kB has 7 000. */
const grenzeWerte = 200_000

/** Where the two libraries read differently: tabs, marks inside of a text, `? key`, `|2`, a line that begins with `---`. */
const strittig = /[\t\ufeff]|(?:^|[\s,[{:-])\?(?:\s|$)|[|>][-+]?\d|^ *(?:---|\.\.\.)/mu

interface Leser {
  readonly text: string
  readonly events: ReadonlyArray<Event>
  i: number
}

/** Never leaves this file. */
const ungewoehnlich = new Error("parseYaml knows more")

const take = (leser: Leser, type: Event["type"]): void => {
  if (leser.events[leser.i]?.type !== type) throw ungewoehnlich
  leser.i += 1
}

const readWert = (leser: Leser): unknown => {
  const event = leser.events[leser.i]
  leser.i += 1
  if (event === undefined || !("tagStart" in event) || event.tagStart !== -1 || event.anchorStart !== -1)
    throw ungewoehnlich
  if (event.type === EVENT_ID.SCALAR) {
    const wort = getScalarValue(leser.text, event)
    const wert = event.style === SCALAR_STYLE.PLAIN ? resolveSkalar(wort) : wort
    if (typeof wert === "number" && !isExact(wert)) throw ungewoehnlich
    return wert
  }
  return event.type === EVENT_ID.SEQUENCE ? readListe(leser) : readAbschnitt(leser)
}

const readListe = (leser: Leser): ReadonlyArray<unknown> => {
  const liste: Array<unknown> = []
  while (leser.events[leser.i]?.type !== EVENT_ID.POP) liste.push(readWert(leser))
  leser.i += 1
  return liste
}

const readAbschnitt = (leser: Leser): object => {
  const abschnitt: { [schluessel: string]: unknown } = {}
  while (leser.events[leser.i]?.type !== EVENT_ID.POP) {
    const schluessel = readSchluessel(leser)
    if (Object.hasOwn(abschnitt, schluessel) || isVerboten(schluessel)) throw ungewoehnlich
    abschnitt[schluessel] = readWert(leser)
  }
  leser.i += 1
  return abschnitt
}

const readSchluessel = (leser: Leser): string => {
  const event = leser.events[leser.i]
  leser.i += 1
  if (event?.type !== EVENT_ID.SCALAR || event.anchorStart !== -1 || event.tagStart !== -1) throw ungewoehnlich
  const schluessel = getScalarValue(leser.text, event)
  if (schluessel === "") throw ungewoehnlich
  return schluessel
}
