// Changes the files of the examples at random and asks the program about each: `npm run mutieren -- 100000 [SEED [FIRST]]`.
// An input that is answered badly is named by its number; `npm run mutieren -- 1 SEED NUMBER` asks about it alone.
import { mkdtempSync, writeFileSync } from "node:fs"
import { availableParallelism, tmpdir } from "node:os"
import { basename, join, resolve } from "node:path"
import { setInterval } from "node:timers"
import { Worker } from "node:worker_threads"
import type { Auftrag } from "./mutieren/Auftrag.ts"
import { addErgebnis, createBilanz, renderBilanz } from "./mutieren/Bilanz.ts"
import { drawEingabe, type Ergebnis } from "./mutieren/laufe.ts"
import { readVorlagen } from "./mutieren/readVorlagen.ts"

const [anzahl = 1_000, saat = 20_190_213, von = 0] = process.argv.slice(2).map(Number)
const bis = von + anzahl
const faeden = Math.min(availableParallelism(), anzahl)
/** A thread that stays so many seconds at one input hangs. */
const geduld = 30

const ordner = mkdtempSync(join(tmpdir(), "mutieren-"))
const bilanz = createBilanz()
const fortschritt = new SharedArrayBuffer(4 * faeden)
const stand = new Int32Array(fortschritt)
const beginn = performance.now()

/** Says what is wrong, how to ask again, and keeps the input. */
const report = (nummer: number, eingabe: string, verstoesse: ReadonlyArray<string>): void => {
  const { dateien } = drawEingabe(readVorlagen(resolve(import.meta.dirname, "..")), saat, nummer)
  for (const [pfad, bytes] of dateien) writeFileSync(join(ordner, `${nummer}-${basename(pfad)}`), bytes)
  console.log(`input ${nummer} (npm run mutieren -- 1 ${saat} ${nummer}): ${eingabe}\n  ${verstoesse.join("\n  ")}`)
}

const take = (ergebnis: Ergebnis): void => {
  addErgebnis(bilanz, ergebnis)
  if (ergebnis.verstoesse.length > 0 && bilanz.verstoesse.length <= 20)
    report(ergebnis.nummer, ergebnis.eingabe, ergebnis.verstoesse)
  if (bilanz.anzahl % 10_000 === 0) console.log(`${bilanz.anzahl} of ${anzahl}, ${seconds()} s`)
}
const seconds = (): string => ((performance.now() - beginn) / 1_000).toFixed(0)

const wache = setInterval(
  (zuletzt: Array<readonly [nummer: number, seit: number]>) => {
    for (const [i, nummer] of stand.entries()) {
      const jetzt = performance.now()
      if (zuletzt[i]?.[0] !== nummer) zuletzt[i] = [nummer, jetzt]
      else if (nummer >= von && jetzt - zuletzt[i][1] > geduld * 1_000) {
        report(nummer, "?", [`hangs for ${geduld} s`])
        process.exit(1)
      }
    }
  },
  1_000,
  [],
)

const arbeite = (i: number): Promise<void> =>
  new Promise((fertig, gescheitert) => {
    const auftrag: Auftrag = { saat, von, bis, schritt: faeden, beginn: i, fortschritt }
    const arbeiter = new Worker(new URL("mutieren/arbeiter.ts", import.meta.url), { workerData: auftrag })
    arbeiter.on("message", take)
    arbeiter.on("error", (error) => {
      report(stand[i] ?? -1, "?", [`ends the thread: ${String(error)}`])
      gescheitert(error)
    })
    arbeiter.on("exit", () => fertig())
  })

stand.fill(-1)
await Promise.all(Array.from({ length: faeden }, (_, i) => arbeite(i)))
clearInterval(wache)
const speicher = (process.resourceUsage().maxRSS / 1_000).toFixed(0)
console.log(`${renderBilanz(bilanz)}\nseed ${saat}, ${seconds()} s with ${faeden} threads, at most ${speicher} MB`)
if (bilanz.verstoesse.length > 0) {
  console.log(`the inputs are kept in ${ordner}`)
  process.exitCode = 1
}
