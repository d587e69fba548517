import type { Datei, Verstoesse } from "./datei.ts"

/** A word that belongs to one Kommune. A `stamm` also counts inside of longer words, in any case. */
export type Ortsname = { readonly wort: string; readonly stamm: boolean }

/** What holds without the example: the city, its key, Stadtteile and a Maßnahme that its concept is known for. */
const feste: ReadonlyArray<Ortsname> = ["koblenz", "07111000", "neuendorf", "stolzenfels", "lotsenhaus"].map(
  (wort) => ({
    wort,
    stamm: true,
  }),
)

/** Names of Stadtteile that are ordinary words as well. */
const allgemein = new Set(["Altstadt", "Innenstadt", "Mitte", "Nord", "Ost", "Süd", "West", "Vorstadt"])

/** Which package knows a city? */
export const findOrtsnamen = (dateien: ReadonlyArray<Datei>, namen: ReadonlyArray<Ortsname>): Verstoesse => {
  const muster = namen.map(({ wort, stamm }) => {
    const escaped = wort.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    return stamm ? new RegExp(escaped, "iu") : new RegExp(`(?<![\\p{L}\\d])${escaped}(?![\\p{L}\\d])`, "u")
  })
  const funde = dateien
    .filter(({ pfad }) => /^packages\/[^/]+\/src\//.test(pfad))
    .flatMap(({ pfad, text }) =>
      text.split("\n").flatMap((line, index) =>
        muster
          .map((regex) => regex.exec(line)?.[0])
          .filter((fund) => fund !== undefined)
          .map((fund) => `${pfad}:${index + 1}: "${fund}" belongs to one Kommune; examples/ may know it`),
      ),
    )
  // The example names again what is known without it.
  return [...new Set(funde)]
}

/** The fixed names, and the name, key and areas that the example's `konzept.yaml` gives its Kommune. */
export const listOrtsnamen = (konzeptYaml: string): ReadonlyArray<Ortsname> => {
  const kommune = /^kommune:.*\n(?:(?:[ #].*)?\n)*/m.exec(`${konzeptYaml}\n`)?.[0] ?? ""
  const staemme = valuesOf(kommune, "name|ags").map((wort) => ({ wort, stamm: true }))
  // Titles outside of `gebiete` name the division itself ("Stadtteile"), a word that every Kommune uses.
  const woerter = [...kommune.matchAll(/^( *)gebiete:.*\n(?:(?:\1[ -].*)?\n)*/gm)]
    .flatMap(([gebiete]) => valuesOf(gebiete, "titel"))
    .filter((wort) => wort.length > 3 && !allgemein.has(wort))
    .flatMap((wort) => [...new Set([wort, toAscii(wort)])])
    .map((wort) => ({ wort, stamm: false }))
  return [...feste, ...staemme, ...woerter]
}

const valuesOf = (yaml: string, feld: string): ReadonlyArray<string> =>
  [...yaml.matchAll(new RegExp(`\\b(?:${feld}):\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"',}#][^,}#\\n]*))`, "g"))].map(
    ([, doppelt, einfach, ohne]) => (doppelt ?? einfach ?? ohne ?? "").trim(),
  )

const ersatz: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", Ä: "Ae", Ö: "Oe", Ü: "Ue" }

const toAscii = (wort: string): string => wort.replace(/[äöüßÄÖÜ]/g, (zeichen) => ersatz[zeichen] ?? zeichen)
