import { isUnlesbar, katalog, type Befund, type BefundCode } from "@zielwerk/konzept"
import { expect, test } from "vitest"

test("the handbook lists every Befund with its meaning and remedy", async () => {
  await expect(renderTabelle()).toMatchFileSnapshot("../docs/handbuch/befunde.md")
})

// Helpers

const kopf = `# Befunde

Jede Meldung hat einen Code, sagt was ist, wo, warum, und was hilft. Der Code bleibt, auch wenn der Satz besser wird.
Rückgabewert 3: die Eingabe ließ sich nicht lesen. 1: sie passt nicht zusammen. Warnungen und Hinweise: 0, mit
\`--streng\` geben auch Warnungen 1. In ‹…› steht, was die Meldung einsetzt.

| Code | Rückgabe | was | Abhilfe |
|---|---|---|---|
`

const renderTabelle = (): string =>
  kopf +
  (Object.keys(katalog) as ReadonlyArray<BefundCode>)
    .toSorted()
    .map((code) => `| \`${code}\` | ${rueckgabe(code)} | ${satz(code, "was")} | ${satz(code, "abhilfe")} |\n`)
    .join("")

const rueckgabe = (code: BefundCode): string => {
  const { schwere } = katalog[code]
  if (schwere !== "fehler") return schwere === "warnung" ? "Warnung" : "Hinweis"
  return isUnlesbar({ code } as Befund) ? "3" : "1"
}

/** The sentence with the names of its angaben in place of values. */
const satz = (code: BefundCode, teil: "was" | "abhilfe"): string => {
  const angaben = new Proxy(
    {},
    {
      get: (_, name) => {
        if (/^(?:vorhanden|erlaubt|bekannt)$/u.test(String(name))) return []
        return /^(?:wen|offen|parteien)$/u.test(String(name)) ? [`‹${String(name)}›`] : `‹${String(name)}›`
      },
    },
  )
  return (katalog[code][teil] as (a: object) => string)(angaben).replaceAll("|", "\\|")
}
