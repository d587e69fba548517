// How much dearer than bringing the rows in order is knowing what they say of a Konzept? 10⁵ Beobachtungen of 10³
// Indikatoren, made up here, against a bare group-by and sort of the same rows:
// `node --conditions=source --expose-gc bench/auswertung.ts`
import * as Result from "effect/Result"
import { evaluateKonzept } from "../packages/auswertung/src/index.ts"
import {
  type Beobachtung,
  Datum,
  decodeBeobachtungen,
  decodeKonzept,
  type Konzept,
} from "../packages/konzept/src/index.ts"

const INDIKATOREN = 1000
const ROUNDS = 15
const stichtag = Datum.make("2025-12-31")

/** The baseline: all values of one Messgroesse together, by area and time. */
const groupAndSort = (beobachtungen: ReadonlyArray<Beobachtung>): ReadonlyArray<ReadonlyArray<Beobachtung>> =>
  [...Map.groupBy(beobachtungen, ({ messgroesse }) => messgroesse).values()].map((gruppe) =>
    gruppe.toSorted((a, b) => compare(a.gebiet ?? "", b.gebiet ?? "") || compare(a.zeit, b.zeit)),
  )

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const main = (): void => {
  const konzept = createKonzept()
  const [wenige, viele] = [createBeobachtungen(10_000), createBeobachtungen(100_000)]
  const evaluate = (beobachtungen: ReadonlyArray<Beobachtung>) => evaluateKonzept({ konzept, beobachtungen, stichtag })
  const zeiten = measure({
    sortiert: () => groupAndSort(viele),
    wenige: () => evaluate(wenige),
    viele: () => evaluate(viele),
  })
  const verdicts = [
    report("10⁵ Beobachtungen", "bare group-by and sort", 10, zeiten.viele, zeiten.sortiert, "ms"),
    report("10⁵ Beobachtungen", "10⁴ Beobachtungen", 15, zeiten.viele, zeiten.wenige, "ms"),
    report("memory of 10⁵", "memory of 10⁴", 15, heapOf(konzept, viele), heapOf(konzept, wenige), "MB"),
  ]
  if (verdicts.includes("too slow")) process.exitCode = 1
}

/** Medians of all runs, which take turns; the first rounds still compile. */
const measure = <Run extends string>(runs: Readonly<Record<Run, () => unknown>>): Readonly<Record<Run, number>> => {
  const zeiten = new Map<string, Array<number>>()
  for (let round = -5; round < ROUNDS; round++)
    for (const [name, run] of Object.entries<() => unknown>(runs)) {
      globalThis.gc?.()
      const beginn = performance.now()
      run()
      if (round >= 0) zeiten.set(name, [...(zeiten.get(name) ?? []), performance.now() - beginn])
    }
  return Object.fromEntries([...zeiten].map(([name, werte]) => [name, median(werte)])) as Record<Run, number>
}

/** What an Auswertung keeps in memory, in MB. */
const heapOf = (konzept: Konzept, beobachtungen: ReadonlyArray<Beobachtung>): number => {
  if (globalThis.gc === undefined) throw new Error("start with --expose-gc")
  globalThis.gc()
  const vorher = process.memoryUsage().heapUsed
  const auswertung = evaluateKonzept({ konzept, beobachtungen, stichtag })
  globalThis.gc()
  const nachher = process.memoryUsage().heapUsed
  if (auswertung.indikatoren.length !== INDIKATOREN) throw new Error("an Indikator is missing")
  return (nachher - vorher) / 1e6
}

const report = (
  was: string,
  baseline: string,
  bar: number,
  ours: number,
  theirs: number,
  einheit: string,
): "fast enough" | "too slow" => {
  const verdict = ours / theirs <= bar ? "fast enough" : "too slow"
  console.log(
    `evaluateKonzept, ${was}: ${(ours / theirs).toFixed(2)} × ${baseline}` +
      ` (${ours.toFixed(1)} ${einheit} / ${theirs.toFixed(1)} ${einheit}), bar ${bar}: ${verdict}`,
  )
  return verdict
}

// Helpers

const gebiete = Array.from({ length: 9 }, (_, n) => `bezirk-${n}`)
const jahre = Array.from({ length: 10 }, (_, n) => String(2016 + n))

/** The kinds of formulas in turn, over Messgroessen of their own; shares and rates are taken of the Bevölkerung. */
function createKonzept(): Konzept {
  const nummern = Array.from({ length: INDIKATOREN }, (_, n) => n)
  const formelOf = (n: number) =>
    [
      { art: "anteil", zaehler: `gruppe-${n}`, nenner: "bevoelkerung" },
      { art: "anzahl", messgroesse: `gruppe-${n}` },
      { art: "rate", zaehler: `gruppe-${n}`, nenner: "bevoelkerung", je: 1000 },
      { art: "differenz", a: `gruppe-${n}`, b: `gruppe-${n - 1}` },
    ][n % 4]
  return Result.getOrThrow(
    decodeKonzept({
      format: "1",
      id: "musterstadt-2026",
      titel: "Integrationskonzept",
      fassung: "2026",
      zustand: "entwurf",
      kommune: {
        ags: "01001000",
        name: "Musterstadt",
        raumeinheiten: [{ id: "bezirk", titel: "Bezirke", gebiete: gebiete.map((id) => ({ id, titel: id })) }],
      },
      quellen: [{ id: "register", titel: "Melderegister" }],
      ziele: nummern.slice(0, 100).map((n) => ({ id: `ziel-${n}`, titel: `Ziel ${n}` })),
      messgroessen: ["bevoelkerung", ...nummern.map((n) => `gruppe-${n}`)].map((id) => ({
        id,
        titel: id,
        einheit: "personen",
      })),
      indikatoren: nummern.map((n) => ({
        id: `indikator-${n}`,
        titel: `Indikator ${n}`,
        formel: formelOf(n),
        einheit: ["%", "personen", "je 1.000", "personen"][n % 4],
        bewertung: "mehrIstBesser",
        raumeinheit: "bezirk",
        quelleId: "register",
      })),
      zielwerte: nummern.map((n) => ({
        id: `zielwert-${n}`,
        zielId: `ziel-${n % 100}`,
        indikatorId: `indikator-${n}`,
        vorgabe: { art: "steigern", ausgang: { zeit: "2016", zahl: 0 }, zahl: n % 4 === 0 ? 90 : 900, frist: "2030" },
      })),
    }),
  )
}

/** So many rows: 10 years of each Messgroesse, for the whole Kommune and for as many areas as it takes. */
function createBeobachtungen(anzahl: number): ReadonlyArray<Beobachtung> {
  const orte = [undefined, ...gebiete].slice(0, anzahl / (INDIKATOREN * jahre.length))
  const rows = ["bevoelkerung", ...Array.from({ length: INDIKATOREN }, (_, n) => `gruppe-${n}`)].flatMap(
    (messgroesse, n) =>
      orte.flatMap((gebiet, ort) =>
        jahre.map((zeit, jahr) => ({
          messgroesse,
          zeit,
          ...(gebiet === undefined ? {} : { gebiet }),
          wert: {
            _tag: "Zahl",
            zahl: messgroesse === "bevoelkerung" ? 100_000 : 100 + ((n * 7 + ort * 13 + jahr) % 800),
          },
          einheit: "personen",
          quelle: "register",
        })),
      ),
  )
  return Result.getOrThrow(decodeBeobachtungen(shuffle(rows)))
}

/** The same disorder in every run. */
function shuffle<A>(rows: ReadonlyArray<A>): ReadonlyArray<A> {
  let state = 1
  const keys = rows.map(() => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0))
  return rows
    .map((row, i) => [keys[i] ?? 0, row] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, row]) => row)
}

function median(werte: ReadonlyArray<number>): number {
  return werte.toSorted((a, b) => a - b)[werte.length >> 1] ?? Number.NaN
}

main()
