import { builtinModules } from "node:module"
import { type Datei, isPaketquelle, isTest, paketOf, type Verstoesse } from "./datei.ts"
import { listImporte } from "./importe.ts"
import { formatOrt, isKnoten, type Knoten, listStellen, nameOf, type Stelle } from "./syntax.ts"

/** The rooms with a clock, a disk, a network and an environment. */
const draussen = ["cli", "server"]

/** Threads change when a figure comes, not which: ADR 2026-11-24, pool. */
const faeden = "packages/statistik/src/pool/"

/** Where does a package ask for something that its caller did not hand in? */
export const findUnreines = (dateien: ReadonlyArray<Datei>): Verstoesse =>
  dateien
    .filter(({ pfad }) => isPaketquelle(pfad) && !isTest(pfad) && !draussen.includes(paketOf(pfad) ?? ""))
    .filter(({ pfad }) => !pfad.startsWith(faeden))
    .flatMap((datei) => [
      ...listImporte(datei)
        .filter(({ ziel }) => ziel.startsWith("node:") || verboteneModule.has(ziel))
        .map(({ ziel, ort }) => `${ort}: imports "${ziel}"`),
      ...findBei(datei, [findGlobal, findUhr, findZufall, findVoreinstellung, findOrtszeit]),
    ])

/** Where does a test read the clock or chance, so that it may end differently tomorrow? */
export const findZufaelligeTests = (dateien: ReadonlyArray<Datei>): Verstoesse =>
  dateien.filter(({ pfad }) => isTest(pfad)).flatMap((datei) => findBei(datei, [findUhr, findZufall]))

type Regel = (stelle: Stelle, text: string) => string | undefined

const findBei = (datei: Datei, regeln: ReadonlyArray<Regel>): Verstoesse =>
  listStellen(datei).flatMap((stelle) =>
    regeln
      .map((regel) => regel(stelle, datei.text))
      .filter((fund) => fund !== undefined)
      .map((fund) => `${formatOrt(datei, stelle.knoten)}: ${fund}`),
  )

const verboteneModule = new Set([
  ...builtinModules,
  ...["Clock", "Config", "ConfigProvider", "Console", "Logger", "Random"].map((name) => `effect/${name}`),
])

const verboteneGlobale = new Set(
  "process fetch setTimeout setInterval setImmediate console performance crypto globalThis navigator WebSocket".split(
    " ",
  ),
)

const findGlobal: Regel = ({ knoten, eltern, feld }) => {
  if (knoten.type === "MetaProperty") return "import.meta depends on where the file lies"
  const name = nameOf(knoten)
  if (name === undefined || !verboteneGlobale.has(name)) return undefined
  // `{ process: 1 }`, `x.process` and a field of a type only share the name.
  const isNurName = (feld === "property" || feld === "key") && eltern?.computed !== true
  return isNurName ? undefined : `${name} belongs to cli and server`
}

const findUhr: Regel = ({ knoten }) => {
  const [objekt, feld] = memberOf(knoten)
  if ((objekt === "Date" && feld === "now") || (objekt === "DateTime" && feld?.startsWith("now"))) {
    return `${objekt}.${feld} reads the clock; take the date as an argument`
  }
  const isDate = nameOf(knoten.callee) === "Date"
  return isDate && (knoten.type === "CallExpression" || argumenteOf(knoten).length === 0)
    ? "Date() without an argument reads the clock; take the date as an argument"
    : undefined
}

const findZufall: Regel = ({ knoten, eltern }) => {
  const [objekt, feld] = memberOf(knoten)
  const isZufall =
    (objekt === "Math" && feld === "random") || (objekt === "crypto" && eltern?.type === "CallExpression")
  return isZufall ? `${objekt}.${feld} is chance; take the value as an argument` : undefined
}

/** Texts and orders that change with the language or time zone the machine is set to. */
const findVoreinstellung: Regel = ({ knoten }, text) => {
  if (knoten.type !== "CallExpression" && knoten.type !== "NewExpression") return undefined
  const [objekt, feld = ""] = memberOf(knoten.callee)
  const stelle = objekt === "Intl" || feld.startsWith("toLocale") ? 0 : feld === "localeCompare" ? 1 : undefined
  if (stelle === undefined) return undefined
  const sprache = argumenteOf(knoten)[stelle]
  if (sprache === undefined || nameOf(sprache) === "undefined") return `${feld} without a language takes the machine's`
  const isZeit = /^(DateTimeFormat|toLocale(Date|Time)String)$/.test(feld)
  return isZeit && !text.slice(knoten.start, knoten.end).includes("timeZone")
    ? `${feld} without timeZone takes the machine's`
    : undefined
}

const findOrtszeit: Regel = ({ knoten }) => {
  if (knoten.type === "NewExpression" && nameOf(knoten.callee) === "Date" && argumenteOf(knoten).length > 1) {
    return "new Date(year, month …) takes the machine's time zone; use Date.UTC"
  }
  const feld = knoten.type === "CallExpression" ? memberOf(knoten.callee)[1] : undefined
  return feld !== undefined && /^[gs]et(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/.test(feld)
    ? `${feld} takes the machine's time zone; use the UTC form`
    : undefined
}

/** `a.b` → `["a", "b"]`; `f(x).b` → `[undefined, "b"]`. */
const memberOf = (wert: unknown): readonly [string | undefined, string | undefined] =>
  isKnoten(wert) && wert.type === "MemberExpression" && wert.computed !== true
    ? [nameOf(wert.object), nameOf(wert.property)]
    : [undefined, undefined]

const argumenteOf = (knoten: Knoten): ReadonlyArray<unknown> =>
  Array.isArray(knoten.arguments) ? knoten.arguments : []
