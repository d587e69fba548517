import { toZeile } from "../zeilen.ts"

/** Nothing in a title may become markup, a cell of a table or HTML. */
export const escapeMarkdown = (text: string): string =>
  toZeile(text)
    .replaceAll(/ {2,}/gu, " ")
    .replaceAll(/[\\`*_[\]<>|#~&]/gu, (zeichen) => entities[zeichen] ?? `\\${zeichen}`)
    .replace(/^([-+=])/u, "\\$1")
    .replace(/^(\d+)([.)])(?= |$)/u, "$1\\$2")

const entities: { readonly [zeichen: string]: string } = { "<": "&lt;", ">": "&gt;", "&": "&amp;" }

const renderZeile = (zellen: ReadonlyArray<string>): string => `| ${zellen.join(" | ")} |`

/** A table with its head, its cells Markdown already; nothing where it has no rows. */
export const renderTafel = (
  kopf: ReadonlyArray<string>,
  zeilen: ReadonlyArray<ReadonlyArray<string>>,
): ReadonlyArray<string> => (zeilen.length === 0 ? [] : [kopf, kopf.map(() => "---"), ...zeilen].map(renderZeile))

/** A part under its heading; nothing where it has no lines. */
export const renderAbschnitt = (titel: string, zeilen: ReadonlyArray<string>): ReadonlyArray<string> =>
  zeilen.length === 0 ? [] : [`## ${titel}`, "", ...zeilen, ""]
