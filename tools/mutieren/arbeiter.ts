// One of the threads of `npm run mutieren`: asks about every input whose number is its own.
import { resolve } from "node:path"
import { parentPort, workerData } from "node:worker_threads"
import type { Auftrag } from "./Auftrag.ts"
import { laufe } from "./laufe.ts"
import { readVorlagen } from "./readVorlagen.ts"

const { saat, von, bis, schritt, beginn, fortschritt } = workerData as Auftrag
const vorlagen = readVorlagen(resolve(import.meta.dirname, "../.."))
const stand = new Int32Array(fortschritt)
for (let nummer = von + beginn; nummer < bis; nummer += schritt) {
  // where the thread is, for whoever watches that it does not hang
  Atomics.store(stand, beginn, nummer)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- threads have no origin
  parentPort?.postMessage(laufe(vorlagen, saat, nummer))
}
Atomics.store(stand, beginn, -1)
