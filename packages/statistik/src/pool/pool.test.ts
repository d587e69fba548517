import * as Result from "effect/Result"
import { subscribe } from "node:diagnostics_channel"
import type { Worker } from "node:worker_threads"
import { expect, test } from "vitest"
import { giniSegregation } from "../segregation/giniSegregation.ts"
import { mutualInformation } from "../segregation/mutualInformation.ts"
import { segregationIndex } from "../segregation/segregationIndex.ts"
import { bootstrap } from "../unsicherheit/bootstrap.ts"
import { permutationTest } from "../unsicherheit/permutationTest.ts"
import { zufall } from "../zufall/zufall.ts"
import { bootstrapInPool } from "./bootstrapInPool.ts"
import { indices } from "./indices.ts"
import { permutationTestInPool } from "./permutationTestInPool.ts"

// Laws

test.each([1, 2, 3, 7])("%d threads give the bytes that one gives without a pool", async (threads) => {
  const vorgaben = { saat: 11, wiederholungen: 103, threads }
  const alone = { zufall: zufall(11), wiederholungen: 103 }
  expect(await bootstrapInPool("segregationIndex", x, total, { ...vorgaben, niveau: 0.8 })).toEqual(
    bootstrap(x, total, segregationIndex, { ...alone, niveau: 0.8 }),
  )
  expect(await bootstrapInPool("giniSegregation", x, total, vorgaben)).toEqual(
    bootstrap(x, total, giniSegregation, alone),
  )
  expect(await permutationTestInPool("mutualInformation", x, total, vorgaben)).toEqual(
    permutationTest(x, total, mutualInformation, alone),
  )
})

test("every name is an index that says the same name of itself", () => {
  for (const [name, index] of Object.entries(indices)) {
    const figure: Result.Result<{ readonly index: string }, Fault> = index(x, total)
    expect(Result.getOrThrow(figure).index).toBe(name)
  }
})

test("progress rises to all replications, and no thread is left", async () => {
  const news: Array<readonly [number, number]> = []
  const onProgress = (fertig: number, gesamt: number) => {
    news.push([fertig, gesamt])
    expect(threadsLeft()).toBe(2)
  }
  await bootstrapInPool("segregationIndex", x, total, { saat: 1, wiederholungen: 500, threads: 2, onProgress })
  const done = news.map(([fertig]) => fertig)
  expect(done.length).toBeGreaterThanOrEqual(8)
  expect(done).toEqual(done.toSorted((a, b) => a - b))
  expect(news.at(-1)).toEqual([500, 500])
  expect(threadsLeft()).toBe(0)
})

// Cancellation and faults

test("a signal ends the work with its reason, and no thread is left", async () => {
  const controller = new AbortController()
  let pieces = 0
  const running = permutationTestInPool("segregationIndex", x, total, {
    saat: 1,
    wiederholungen: 1_000_000,
    threads: 2,
    signal: controller.signal,
    onProgress: () => {
      pieces++
      if (pieces === 3) controller.abort(new Error("enough"))
    },
  })
  await expect(running).rejects.toThrow("enough")
  expect(pieces).toBe(3)
  expect(threadsLeft()).toBe(0)
})

test("a signal that was given before starts no thread", async () => {
  const signal = AbortSignal.abort(new Error("never mind"))
  const running = bootstrapInPool("segregationIndex", x, total, { saat: 1, wiederholungen: 50, signal })
  await expect(running).rejects.toThrow("never mind")
  expect(threadsLeft()).toBe(0)
})

test("what onProgress throws is passed on, and no thread is left", async () => {
  const onProgress = () => {
    throw new Error("no room to print")
  }
  const running = bootstrapInPool("segregationIndex", x, total, { saat: 1, wiederholungen: 50, threads: 2, onProgress })
  await expect(running).rejects.toThrow("no room to print")
  expect(threadsLeft()).toBe(0)
})

// Holes

test("says what is out of range or unknown before it starts a thread", async () => {
  const vorgaben = { saat: 1, wiederholungen: 50 }
  const reasons = await Promise.all([
    bootstrapInPool("toString" as "minMax", x, total, vorgaben),
    bootstrapInPool("minMax", x, total, { ...vorgaben, wiederholungen: 1 }),
    bootstrapInPool("minMax", x, total, { ...vorgaben, niveau: 95 }),
    bootstrapInPool("minMax", x, total, { ...vorgaben, threads: 0 }),
    bootstrapInPool("minMax", x, total, { ...vorgaben, threads: 1.5 }),
    bootstrapInPool("minMax", [0.5], [2], vorgaben),
    permutationTestInPool("minMax", [0], [2], vorgaben),
    permutationTestInPool("minMax", x, total, { ...vorgaben, wiederholungen: 1 }),
  ])
  expect(threadsLeft()).toBe(0)
  const found = reasons.map((result) => {
    const { grund, feld, gefunden } = Result.getOrThrow(Result.flip(result as Result.Result<unknown, Fault>))
    return [grund, feld, gefunden]
  })
  expect(found).toEqual([
    ["nameUnbekannt", "index", "toString"],
    ["parameterAusserhalb", "wiederholungen", "1"],
    ["parameterAusserhalb", "niveau", "95"],
    ["parameterAusserhalb", "threads", "0"],
    ["parameterAusserhalb", "threads", "1.5"],
    ["nichtGanzzahlig", "x", "0.5"],
    ["gruppeLeer", "x", undefined],
    ["parameterAusserhalb", "wiederholungen", "1"],
  ])
})

// Helpers

const x = [40, 60, 90, 0, 12]
const total = [400, 300, 300, 0, 100]

type Fault = { readonly grund: string; readonly feld?: string; readonly gefunden?: string }

/** Node tells of each thread that starts; one that has ended has no number any more. */
const threads: Array<Worker> = []
subscribe("worker_threads", (message) => threads.push((message as { readonly worker: Worker }).worker))

const threadsLeft = (): number => threads.filter(({ threadId }) => threadId !== -1).length
