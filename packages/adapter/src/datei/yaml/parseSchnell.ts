import { type Event, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, type ScalarEvent } from "js-yaml"
import type { Angabe, Knoten } from "./Knoten.ts"
import { grenzeEbenen } from "./parseYaml.ts"
import { resolveSkalar } from "./resolveSkalar.ts"

/**
 * The tree of a sound document, several times faster than `parseYaml`; `undefined` for whatever has a fault or might be
 * read in two ways, so that `parseYaml` says what and where. A property test shows that they agree, places included.
 */
export const parseSchnell = (text: string): Knoten | undefined => {
  if (strittig.test(text)) return undefined
  try {
    const events = parseEvents(text, { maxDepth: grenzeEbenen })
    if (events.length > grenzeWerte) return undefined
    const leser: Leser = { text, events, i: 0, ende: 0 }
    take(leser, EVENT_ID.DOCUMENT)
    const knoten = readKnoten(leser, 0)
    take(leser, EVENT_ID.POP)
    return leser.i === events.length && knoten.art !== "skalar" ? knoten : undefined
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
  /** offset behind the last word that was read */
  ende: number
}

/** Never leaves this file. */
const ungewoehnlich = new Error("parseYaml knows more")

const take = (leser: Leser, type: Event["type"]): void => {
  if (leser.events[leser.i]?.type !== type) throw ungewoehnlich
  leser.i += 1
}

/** `davor` is the place of a value left out: its key's. */
const readKnoten = (leser: Leser, davor: number): Knoten => {
  const event = leser.events[leser.i]
  if (event === undefined || !("tagStart" in event) || event.tagStart !== -1 || event.anchorStart !== -1)
    throw ungewoehnlich
  leser.i += 1
  if (event.type === EVENT_ID.SCALAR) {
    const wort = getScalarValue(leser.text, event)
    const wert = event.style === SCALAR_STYLE.PLAIN ? resolveSkalar(wort) : wort
    return { art: "skalar", von: event.valueStart === -1 ? davor : offsetOf(leser, event), wert }
  }
  leser.ende = event.start
  return event.type === EVENT_ID.SEQUENCE
    ? { art: "liste", von: event.start, eintraege: readAll(leser, () => readKnoten(leser, event.start)) }
    : { art: "abschnitt", von: event.start, angaben: readAll(leser, () => readAngabe(leser)) }
}

const readAll = <A>(leser: Leser, read: () => A): ReadonlyArray<A> => {
  const alle: Array<A> = []
  while (leser.events[leser.i]?.type !== EVENT_ID.POP) alle.push(read())
  leser.i += 1
  return alle
}

const readAngabe = (leser: Leser): Angabe => {
  const event = leser.events[leser.i]
  if (event?.type !== EVENT_ID.SCALAR || event.anchorStart !== -1 || event.tagStart !== -1) throw ungewoehnlich
  leser.i += 1
  const schluessel = getScalarValue(leser.text, event)
  if (schluessel === "") throw ungewoehnlich
  const von = offsetOf(leser, event)
  return { schluessel, von, knoten: readKnoten(leser, von) }
}

/** Where a word stands: with its quote, or the sign of a text in lines, which stands behind its key. */
const offsetOf = (leser: Leser, { style, valueStart, valueEnd }: ScalarEvent): number => {
  const davor = leser.ende
  leser.ende = valueEnd
  if (style === SCALAR_STYLE.PLAIN) return valueStart
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED) return valueStart - 1
  zwischenraum.lastIndex = davor
  zwischenraum.test(leser.text)
  return zwischenraum.lastIndex
}

const zwischenraum = /(?:[\s:"',[\]{}-]|#[^\r\n]*)*/uy
