import type { Wortlaut } from "../wortlaut/Wortlaut.ts"
import type { Ablauf } from "../kern/Ablauf.ts"
import type { Arten } from "../kern/Arten.ts"
import { zeichnungOf } from "./Zeichnung.ts"

/**
 * Draws a machine as text for Mermaid, from the machine itself. What four and more states allow alike is one line from a
 * box that names them.
 *
 * @example
 * ```ts beispiel
 * import { ablaeufe, wortlaute, renderMermaid } from "@zielwerk/ablauf"
 *
 * renderMermaid(ablaeufe.sichtbarkeit, wortlaute.sichtbarkeit.de).split("\n")[1] // => "  direction TB"
 * ```
 */
export const renderMermaid = <A extends Arten>(ablauf: Ablauf<A>, wortlaut: Wortlaut<A>): string => {
  const { anfang, kaesten, linien } = zeichnungOf(ablauf, wortlaut)
  return [
    "stateDiagram-v2",
    "  direction TB",
    ...kaesten.map(({ id, zeilen }) => `  state "${zeilen.map(escapeText).join("<br>")}" as ${id}`),
    `  [*] --> ${anfang}`,
    ...linien.map(({ aus, nach, text }) => `  ${aus} --> ${nach}: ${escapeText(text)}`),
    ...kaesten.flatMap(({ id, art }) => (art === "ende" ? [`  ${id} --> [*]`] : [])),
    "",
  ].join("\n")
}

/** Titles come from a Kommune: nothing in them may end a line or a text of the diagram. */
const escapeText = (text: string): string =>
  text.replaceAll(/[#"<>;:\n\r]/gu, (zeichen) => `#${zeichen.codePointAt(0) ?? 32};`)
