import type { Wortlaut } from "../wortlaut/Wortlaut.ts"
import type { Ablauf } from "../kern/Ablauf.ts"
import type { Arten } from "../kern/Arten.ts"
import { type Zeichnung, zeichnungOf } from "./Zeichnung.ts"

/**
 * Draws a machine as text for Graphviz (DOT), which makes an SVG or a PDF of it. The same boxes and lines as
 * `renderMermaid`.
 *
 * @example
 * ```ts beispiel
 * import { ablaeufe, wortlaute, renderDot } from "@zielwerk/ablauf"
 *
 * renderDot(ablaeufe.vorlage, wortlaute.vorlage.de).split("\n")[0] // => 'digraph "Vorlage" {'
 * ```
 */
export const renderDot = <A extends Arten>(ablauf: Ablauf<A>, wortlaut: Wortlaut<A>): string => {
  const { anfang, kaesten, linien } = zeichnungOf(ablauf, wortlaut)
  return [
    `digraph ${quote(wortlaut.titel)} {`,
    '  node [shape=box style="rounded,filled" fillcolor="#eef3f8" color="#33526e" fontname="Helvetica" fontsize=12]',
    '  edge [color="#6b7a88" fontname="Helvetica" fontsize=10]',
    '  anfang [shape=circle label="" width=0.15 style=filled fillcolor="#33526e"]',
    ...kaesten.map(({ id, zeilen, art }) => `  ${id} [label=${quote(zeilen.join("\n"))}${aussehen[art]}]`),
    `  anfang -> ${anfang}`,
    ...linien.map(({ aus, nach, text }) => `  ${aus} -> ${nach} [label=${quote(` ${text} `)}]`),
    "}",
    "",
  ].join("\n")
}

const aussehen: { readonly [art in Zeichnung["kaesten"][number]["art"]]: string } = {
  zustand: "",
  ende: ' peripheries=2 fillcolor="#ffffff"',
  mehrere: ' style="rounded,dashed" fontsize=10',
}

const quote = (text: string): string =>
  `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\r", "").replaceAll("\n", "\\n")}"`
