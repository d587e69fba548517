import { availableParallelism } from "node:os"
import { Worker } from "node:worker_threads"
import type { Indexname } from "./indices.ts"

/** How the threads are run. */
export interface PoolVorgaben {
  /** how many threads compute; as many as the machine has processors unless told */
  readonly threads?: number
  /** told after each piece how many replications are done, and of how many */
  readonly onProgress?: (fertig: number, gesamt: number) => void
  /** ends the work: the promise is rejected with the reason of the signal */
  readonly signal?: AbortSignal
}

/** What a thread is told once; the columns are shared with it, not copied. */
export interface Auftrag {
  readonly art: "bootstrap" | "permutation"
  readonly index: Indexname
  readonly saat: number
  readonly x: SharedArrayBuffer
  readonly total: SharedArrayBuffer
}

/** Replications from `von` to before `bis`. */
export interface Stueck {
  readonly von: number
  readonly bis: number
}

/**
 * The values of all replications, in their order. However it ends, with the values, a fault of a thread, a throw of
 * `onProgress` or the signal, all threads have ended before the promise settles.
 */
export const runInPool = async (
  auftrag: Auftrag,
  wiederholungen: number,
  { threads = availableParallelism(), onProgress, signal }: PoolVorgaben,
): Promise<Float64Array> => {
  signal?.throwIfAborted()
  const alle = new Float64Array(wiederholungen)
  // small enough for all threads to end at nearly the same time, and for news of the progress
  const size = Math.max(1, Math.min(64, Math.ceil(wiederholungen / (8 * threads))))
  const workers: Array<Worker> = []
  const ended = new AbortController()
  try {
    await new Promise<void>((resolve, reject) => {
      signal?.addEventListener("abort", () => reject(signal.reason as Error), { signal: ended.signal })
      let [next, done] = [0, 0]
      const start = (worker: Worker): void => {
        let von = 0
        const give = (): void => {
          von = next
          next = Math.min(wiederholungen, next + size)
          if (von < next) worker.postMessage({ von, bis: next } satisfies Stueck, [])
        }
        worker.on("message", (werte: Float64Array) => {
          if (ended.signal.aborted) return // a piece that was under way
          alle.set(werte, von)
          done += werte.length
          try {
            onProgress?.(done, wiederholungen)
          } catch (error) {
            reject(error)
            return
          }
          if (done === wiederholungen) resolve()
          else give()
        })
        worker.on("error", reject)
        worker.on("exit", (code) => reject(new Error(`a thread of the pool ended with ${code}`)))
        give()
      }
      for (let k = 0; k < Math.min(threads, Math.ceil(wiederholungen / size)); k++) {
        const worker = new Worker(workerUrl, { workerData: auftrag, execArgv: [] })
        workers.push(worker)
        start(worker)
      }
    })
    return alle
  } finally {
    ended.abort()
    await Promise.all(workers.map((worker) => worker.terminate()))
  }
}

/** Beside this file: its source where this one is a source, its build where this one is built. */
const workerUrl = new URL(import.meta.url.endsWith(".ts") ? "worker.ts" : "worker.js", import.meta.url)
