import type { Datei, Verstoesse } from "../haus/datei.ts"
import type { Paket } from "../pakete/paket.ts"

/** Stands where an address, a name or a place to report to is not known yet; `.example` belongs to nobody (RFC 2606). */
const platzhalter = /zielwerk\.example|Platzhalter:/

/** Where placeholders may stand until the first release; other files only speak about them. */
const mitPlatzhalter = /^(publiccode\.yml|packages\/[^/]+\/package\.json)$/

/** What stands against publishing this tree as the release `marke`, such as `v0.1.0`? */
export const findHindernisse = (
  marke: string,
  pakete: ReadonlyArray<Paket>,
  dateien: ReadonlyArray<Datei>,
): Verstoesse => [
  ...pakete
    .filter(({ manifest: { version } }) => marke !== `v${version}`)
    .map(
      ({ ordner, manifest: { version } }) => `${ordner}/package.json: has version ${version}, the release is ${marke}`,
    ),
  ...pakete
    .filter(
      ({ ordner, manifest: { version } }) => !textOf(dateien, `${ordner}/CHANGELOG.md`).includes(`\n## ${version}\n`),
    )
    .map(({ ordner, manifest: { version } }) => `${ordner}/CHANGELOG.md: says nothing about ${version}`),
  ...dateien
    .filter(({ pfad }) => /^\.changeset\/(?!README)[^/]+\.md$/.test(pfad))
    .map(({ pfad }) => `${pfad}: belongs into a version first; run npm run neue-version`),
  ...dateien
    .filter(({ pfad }) => mitPlatzhalter.test(pfad))
    .flatMap(({ pfad, text }) =>
      text
        .split("\n")
        .flatMap((line, i) => (platzhalter.test(line) ? [`${pfad}:${i + 1}: is a placeholder: ${line.trim()}`] : [])),
    ),
]

const textOf = (dateien: ReadonlyArray<Datei>, gesucht: string): string =>
  dateien.find(({ pfad }) => pfad === gesucht)?.text ?? ""
