// What does asking a machine cost beside a bare transition of the same machine, and replaying facts beside an actor?
// `node --conditions=source bench/ablauf.ts`
import * as Result from "effect/Result"
import { createActor, transition } from "xstate"
import {
  createMassnahmenakte,
  massnahmenablauf as ablauf,
  type Massnahmenantrag,
  type Massnahmenarten,
  type Massnahmenumstaende,
  type Tatsache,
} from "../packages/ablauf/src/index.ts"

const ROUNDS = 15
const BAR_ASK = 1.5
const BAR_REPLAY = 100

const umstaende = {
  stichtag: "2026-01-01",
  massnahme: { id: "m-1", titel: "Beratung", zielIds: ["z-1"], auswirkungen: ["finanziell"] },
  arbeitskreisIds: ["ak"],
  beschlussgremiumIds: ["rat"],
  nachfolger: new Map([["m-1", undefined]]),
} as unknown as Massnahmenumstaende
const stand = ablauf.begin("inUmsetzung", createMassnahmenakte("bestand"))
const pausieren = {
  type: "massnahme.pausieren",
  am: "2020-01-01",
  von: "amt",
  grund: "-",
  wiedervorlageAm: "2021-01-01",
} as unknown as Massnahmenantrag
const fortsetzen = { type: "massnahme.fortsetzen", am: "2020-01-01", von: "amt" } as unknown as Massnahmenantrag
const snapshot = ablauf.maschine.resolveState({ value: stand.zustand, context: stand.akte })
const actor = createActor(ablauf.maschine, {
  snapshot: ablauf.maschine.getPersistedSnapshot(snapshot),
  input: undefined,
})
actor.start()
const tatsachen = Array.from({ length: 1_000 }, (_, i) =>
  i % 2 === 0
    ? { ...pausieren, type: "MassnahmePausiert", zustandNach: "pausiert" }
    : { ...fortsetzen, type: "MassnahmeFortgesetzt", zustandNach: "inUmsetzung" },
) as ReadonlyArray<Tatsache<Massnahmenarten>>

/** Nanoseconds of one call, by so many in a row. */
const runs: { readonly [name: string]: readonly [number, () => void] } = {
  "bare transition": [200, () => transition(ablauf.maschine, snapshot, { ...pausieren, umstaende })],
  allowed: [200, () => void ablauf.allowed(stand, umstaende)],
  decide: [200, () => void Result.getOrThrow(ablauf.decide(stand, pausieren, umstaende))],
  "actor, two facts": [
    200,
    () => {
      actor.send({ ...pausieren, umstaende })
      actor.send({ ...fortsetzen, umstaende })
    },
  ],
  "table, 1000 states": [20, () => void Result.getOrThrow(ablauf.replayZustand("inUmsetzung", tatsachen))],
  "table, 1000 states and records": [20, () => void Result.getOrThrow(ablauf.replay(stand, tatsachen))],
}

const zeiten = new Map(Object.keys(runs).map((name) => [name, [] as Array<number>]))
for (let round = 0; round < ROUNDS + 5; round++)
  for (const [name, [anzahl, run]] of Object.entries(runs)) {
    const beginn = performance.now()
    for (let i = 0; i < anzahl; i++) run()
    if (round >= 5) zeiten.get(name)?.push(((performance.now() - beginn) / anzahl) * 1e6)
  }
const median = (name: string): number => (zeiten.get(name) ?? []).toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN

const [bare, actorFact] = [median("bare transition"), median("actor, two facts") / 2]
const [state, both] = [median("table, 1000 states") / 1_000, median("table, 1000 states and records") / 1_000]
const ask = (name: string): number => median(name) / bare
console.log(`bare transition ${(bare / 1e3).toFixed(1)} µs`)
for (const name of ["allowed", "decide"]) console.log(`${name} ${ask(name).toFixed(2)} × (bar ${BAR_ASK})`)
console.log(`actor ${(actorFact / 1e3).toFixed(1)} µs per fact`)
console.log(
  `table, states: ${state.toFixed(0)} ns per fact, ${(actorFact / state).toFixed(0)} × as fast (bar ${BAR_REPLAY})`,
)
console.log(`table, states and records: ${both.toFixed(0)} ns per fact, ${(actorFact / both).toFixed(0)} × as fast`)
if (ask("allowed") > BAR_ASK || ask("decide") > BAR_ASK || actorFact / state < BAR_REPLAY) process.exitCode = 1
