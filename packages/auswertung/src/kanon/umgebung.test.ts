import { spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { pathToFileURL } from "node:url"
import { Datum } from "@zielwerk/konzept"
import { expect, test } from "vitest"
import { evaluateKonzept } from "../evaluateKonzept.ts"
import { konzeptOf, wert } from "../musterstadt.test.ts"
import { canonicalJson } from "./canonicalJson.ts"

test("neither time zone nor language of the machine changes a byte", () => {
  const umgebungen = [
    { TZ: "UTC", LC_ALL: "C" },
    { TZ: "Pacific/Kiritimati", LC_ALL: "de_DE.UTF-8" },
    { TZ: "America/St_Johns", LC_ALL: "tr_TR.UTF-8" },
  ]
  const laeufe = umgebungen.map(run)
  expect(laeufe.map(({ zone }) => zone)).toEqual(umgebungen.map(({ TZ }) => TZ))
  expect(new Set(laeufe.map(({ sprache }) => sprache)).size).toBe(3)
  const hash = createHash("sha256")
    .update(canonicalJson(evaluateKonzept({ konzept, beobachtungen: beispiele, stichtag })))
    .digest("hex")
  expect(laeufe.map((lauf) => lauf.hash)).toEqual([hash, hash, hash])
}, 60_000)

// Helpers

const stichtag = Datum.make("2020-12-31")
const konzept = konzeptOf()

const beispiele = ["Österreich", "Island", "Irland", "ırak"].flatMap((land, i) =>
  ["2010", "2020", "2019/2020"].map((zeit) => wert("nach-land", zeit, 10 * i + 1, { merkmale: { land } })),
)

/** Evaluates in a process of its own, with another time zone and language. */
const run = (umgebung: Readonly<Record<string, string>>) => {
  const quelle = pathToFileURL(`${import.meta.dirname}/../index.ts`).href
  const programm = `
    import { createHash } from "node:crypto"
    import { text } from "node:stream/consumers"
    import { canonicalJson, evaluateKonzept } from ${JSON.stringify(quelle)}
    const hash = createHash("sha256").update(canonicalJson(evaluateKonzept(JSON.parse(await text(process.stdin))))).digest("hex")
    const { locale: sprache, timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions()
    console.log(JSON.stringify({ hash, sprache, zone }))
  `
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ["--conditions=source", "--input-type=module", "--eval", programm],
    {
      input: JSON.stringify({ konzept, beobachtungen: beispiele.toReversed(), stichtag }),
      encoding: "utf8",
      cwd: import.meta.dirname,
      env: { PATH: process.env["PATH"], ...umgebung },
    },
  )
  if (stdout === "") throw new Error(stderr)
  return JSON.parse(stdout) as { readonly hash: string; readonly sprache: string; readonly zone: string }
}
