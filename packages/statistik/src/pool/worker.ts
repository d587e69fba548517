// One thread of the pool: told once what to compute, it answers each piece with the values of its replications.
import * as Result from "effect/Result"
import { parentPort, workerData } from "node:worker_threads"
import type { Einheit } from "../Kennzahl.ts"
import type { Index } from "../unsicherheit/Index.ts"
import { readKoepfe } from "../unsicherheit/readKoepfe.ts"
import { makeBootstrapReplication, makePlacement, runReplications } from "../unsicherheit/replications.ts"
import { zufall } from "../zufall/zufall.ts"
import { indices } from "./indices.ts"
import type { Auftrag, Stueck } from "./runInPool.ts"

const { art, index, saat, x, total } = workerData as Auftrag
const make = art === "bootstrap" ? makeBootstrapReplication : makePlacement
const gruppe = Result.getOrThrow(readKoepfe(new Float64Array(x), new Float64Array(total)))
const replication = make(gruppe, indices[index] as Index<Einheit>, zufall(saat))

parentPort?.on("message", ({ von, bis }: Stueck) => {
  const werte = runReplications(replication, von, bis)
  parentPort?.postMessage(werte, [werte.buffer])
})
