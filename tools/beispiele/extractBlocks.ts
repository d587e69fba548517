/** One fenced block of a source or Markdown file that claims to run. */
export type Block = {
  readonly datei: string
  /** Line of the opening fence, from 1. */
  readonly zeile: number
  readonly art: "ts" | "console"
  readonly zeilen: ReadonlyArray<string>
  /** Exit code a console block announces: ` ```console beispiel exit=1 `. */
  readonly exitCode: number
}

/**
 * Which blocks of this file claim to run?
 *
 * In TypeScript files the leading ` * ` of a doc comment is cut off, in Markdown the indentation of the opening fence.
 * A block that is never closed reaches to the end of the file: its test then fails, instead of being left out.
 */
export const extractBlocks = (text: string, datei: string): ReadonlyArray<Block> => {
  const blocks: Array<Block> = []
  const lines = text.split(/\r?\n/)
  for (let start = 0; start < lines.length; start++) {
    const zaun = fence.exec(lines[start] ?? "")
    if (zaun === null) continue
    const [, rand = "", art, exitCode = "0"] = zaun
    let ende = start + 1
    while (ende < lines.length && !closing.test(lines[ende] ?? "")) ende++
    const zeilen = lines.slice(start + 1, ende).map((line) => stripRand(line, rand))
    blocks.push({ datei, zeile: start + 1, art: art as Block["art"], zeilen, exitCode: Number(exitCode) })
    start = ende
  }
  return blocks
}

const fence = /^([ \t]*(?:\* ?)?[ \t]*)```(ts|console) beispiel(?: exit=(\d+))?[ \t]*$/
const closing = /^[ \t]*(?:\* ?)?[ \t]*```[ \t]*$/

const stripRand = (line: string, rand: string): string =>
  rand.includes("*") ? line.replace(/^\s*\* ?/, "") : line.startsWith(rand) ? line.slice(rand.length) : line.trimStart()
