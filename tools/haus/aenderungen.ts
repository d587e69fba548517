import type { Datei, Verstoesse } from "./datei.ts"

/**
 * Which note on a change does not say what it does to published figures? Those on packages that compute figures have to,
 * in `.changeset/*.md` as well as, after a release, in the `CHANGELOG.md` of these packages.
 */
export const findOhneZahlen = (dateien: ReadonlyArray<Datei>): Verstoesse =>
  dateien.flatMap(({ pfad, text }) => {
    if (/^\.changeset\/(?!README)[^/]+\.md$/.test(pfad)) return checkAenderung(pfad, text)
    if (rechnende.some((name) => pfad === `packages/${name}/CHANGELOG.md`)) return checkVerlauf(pfad, text)
    return []
  })

const rechnende = ["statistik", "auswertung"]
const zeile = /^[ \t]*Zahlen: (ja|nein) · Zeiträume: \S.* · Indikatoren: \S.* · Umstellung: \S.*$/m
const form = "Zahlen: ja|nein · Zeiträume: … · Indikatoren: … · Umstellung: …"

const checkAenderung = (pfad: string, text: string): Verstoesse => {
  const [, kopf = "", satz = ""] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? []
  const arten = [...kopf.matchAll(/^["']?@zielwerk\/([a-z]+)["']?:\s*(major|minor|patch)\s*$/gm)]
  if (arten.length === 0) return [`${pfad}: names no package with major, minor or patch between two lines ---`]
  if (!arten.some(([, name = ""]) => rechnende.includes(name))) return []
  const zahlen = zeile.exec(satz)?.[1]
  if (zahlen === undefined) return [`${pfad}: the line is missing: ${form}`]
  return zahlen === "ja" && !arten.some(([, , art]) => art === "major")
    ? [`${pfad}: a published figure moves, so one package has to be major`]
    : []
}

/** What changesets adds by itself, that another package has a new version, moves no figure. */
const checkVerlauf = (pfad: string, text: string): Verstoesse =>
  text
    .split(/^(?=## |- )/m)
    .filter((teil) => teil.startsWith("- ") && !teil.startsWith("- Updated dependencies"))
    .filter((teil) => !zeile.test(teil))
    .map((teil) => `${pfad}: "${teil.split("\n", 1)[0]}" lacks the line ${form}`)
