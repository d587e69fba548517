// How much dearer than reading the bytes is knowing that they are a Konzept? A concept of 1 MB, made up here, is decoded
// with all its rules, against plain JSON.parse and the bare schema of the same data: `node bench/decode.ts`
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { decodeKonzept, Konzept } from "../packages/konzept/src/index.ts"

const ROUNDS = 31
const BAR = 3

const bare = Schema.decodeUnknownResult(Konzept)
const median = (werte: ReadonlyArray<number>): number =>
  werte.toSorted((a, b) => a - b)[werte.length >> 1] ?? Number.NaN

const measure = (art: string, saetze: number): number => {
  const text = JSON.stringify(createKonzept(1_000_000, saetze))
  const runs = {
    baseline: () => void Result.getOrThrow(bare(JSON.parse(text))),
    ours: () => void Result.getOrThrow(decodeKonzept(JSON.parse(text))),
  }
  const zeiten: { readonly [run in keyof typeof runs]: Array<number> } = { baseline: [], ours: [] }
  for (let i = 0; i < ROUNDS + 5; i++)
    for (const run of ["baseline", "ours"] as const) {
      const beginn = performance.now()
      runs[run]()
      if (i >= 5) zeiten[run].push(performance.now() - beginn)
    }
  const [a, b] = [median(zeiten.baseline), median(zeiten.ours)]
  console.log(
    `${art}, ${(text.length / 1e6).toFixed(2)} MB: JSON.parse + Schema ${a.toFixed(1)} ms, decodeKonzept ${b.toFixed(1)} ms, ${(b / a).toFixed(2)} × (bar ${BAR})`,
  )
  return b / a
}

const verhaeltnisse = [measure("texts of usual length", 12), measure("titles only", 0)]
if (verhaeltnisse.some((v) => v > BAR)) process.exitCode = 1

/** A made-up Konzept of about so many characters: texts of so many sentences, links between its nouns as in a real one. */
function createKonzept(laenge: number, saetze: number): object {
  const anzahl = Math.round(laenge / (450 + 2 * 42 * saetze))
  const text = (n: number) => `${"Ein Satz, wie er in einem Konzept steht. ".repeat(saetze)}(${n})`
  const nummern = Array.from({ length: anzahl }, (_, n) => n)
  const feld = (n: number) => `feld-${n % 40}`
  return {
    format: "1",
    id: "musterstadt-2026",
    titel: "Integrationskonzept",
    fassung: "2026",
    zustand: "entwurf",
    kommune: { ags: "01001000", name: "Musterstadt" },
    rollen: [{ id: "rolle", titel: "Koordination" }],
    oberziele: [{ id: "oberziel", titel: "Teilhabe" }],
    handlungsfelder: Array.from({ length: 40 }, (_, n) => ({ id: `feld-${n}`, titel: `Feld ${n}` })),
    akteure: [{ id: "amt", titel: "Amt", art: "intern" }],
    ziele: nummern.map((n) => ({
      id: `ziel-${n}`,
      titel: `Ziel ${n}`,
      text: text(n),
      handlungsfeldId: feld(n),
      oberziele: [{ oberzielId: "oberziel", belegt: { kapitel: "9", absatz: n + 1 } }],
      stelle: { kapitel: "9", tabellenzeile: `Ziel ${n}` },
    })),
    massnahmen: nummern.map((n) => ({
      id: `massnahme-${n}`,
      titel: `Maßnahme ${n}`,
      text: text(n),
      lautKonzept: "geplant",
      zielIds: [`ziel-${n}`],
      federfuehrung: "amt",
      beteiligte: ["amt"],
      stelle: { kapitel: "9", tabellenzeile: `Ziel ${n}` },
    })),
  }
}
