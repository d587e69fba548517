import type { Block } from "./extractBlocks.ts"

/**
 * The vitest file of one block; its only test is called `file:line`.
 *
 * A block that cannot become a test (a `// =>` without an expression before it, a console block without a command)
 * becomes a test that fails and says why, so that one bad block does not hide the others.
 */
export const renderTest = (block: Block): string => {
  try {
    return block.art === "ts" ? renderTs(block) : renderConsole(block)
  } catch (fehler) {
    return renderFehler(block, fehler instanceof Error ? fehler.message : String(fehler))
  }
}

const title = ({ datei, zeile }: Block): string => JSON.stringify(`${datei}:${zeile}`)

const renderTs = (block: Block): string => {
  const { imports, rest } = splitImports(block.zeilen)
  const body = replaceErwartungen(rest)
  return [
    `import { expect, it } from "vitest"`,
    ...imports,
    "",
    `it(${title(block)}, async () => {`,
    ...body,
    // A block without `// =>` shows code that must run through; this keeps its `expect` used.
    ...(body.some((line) => line.includes("expect(")) ? [] : ["expect(true).toBe(true)"]),
    "})",
    "",
  ].join("\n")
}

const renderConsole = (block: Block): string => {
  const [first = "", ...erwartet] = block.zeilen
  if (!/^\$ (npm run|zielwerk) ?/.test(first)) {
    throw new Error(`the first line must be "$ npm run …" or "$ zielwerk …", found ${JSON.stringify(first)}`)
  }
  const second = erwartet.find((line) => line.startsWith("$ "))
  if (second !== undefined) throw new Error(`one command per block, found a second one: ${JSON.stringify(second)}`)
  const aufruf = { befehl: first.slice(2), exitCode: block.exitCode, erwartet }
  return [
    `import { it } from "vitest"`,
    `import { checkConsole } from "../tools/beispiele/checkConsole.ts"`,
    "",
    `it(${title(block)}, () => checkConsole(${JSON.stringify(aufruf, null, 2)}))`,
    "",
  ].join("\n")
}

const renderFehler = (block: Block, grund: string): string =>
  [
    `import { it } from "vitest"`,
    "",
    `it(${title(block)}, () => {`,
    `  throw new Error(${JSON.stringify(`${block.datei}:${block.zeile}: ${grund}`)})`,
    "})",
    "",
  ].join("\n")

/** Imports go to the top of the file, because a test body cannot hold them; one may span several lines. */
const splitImports = (lines: ReadonlyArray<string>): { imports: Array<string>; rest: Array<string> } => {
  const imports: Array<string> = []
  const rest: Array<string> = []
  let offen = false
  for (const line of lines) {
    const isImport: boolean = offen || /^import\s/.test(line)
    ;(isImport ? imports : rest).push(line)
    offen = isImport && !/(from|^import)\s*["'][^"']+["']/.test(line)
  }
  if (offen) throw new Error("an import of this block never ends")
  return { imports, rest }
}

/** `expression // => expected` becomes an assertion; an expression may start on a line above. */
const replaceErwartungen = (lines: ReadonlyArray<string>): Array<string> => {
  const out: Array<string> = []
  for (const line of lines) {
    const pfeil = /^(.*?)\s*\/\/ =>(.*)$/.exec(line)
    if (pfeil === null) {
      out.push(line)
      continue
    }
    const [, links = "", rechts = ""] = pfeil
    if (links.trim() === "") throw new Error(`"// =>" stands alone; write it behind its expression: ${line.trim()}`)
    if (rechts.trim() === "") throw new Error(`nothing stands after "// =>": ${line.trim()}`)
    out.push(links)
    const ausdruck = out.splice(findAnfang(out)).join("\n").trim().replace(/;$/, "")
    if (/^(const|let|var|return|if|for|throw)\b/.test(ausdruck)) {
      throw new Error(`"// =>" needs an expression, not a statement: ${line.trim()}`)
    }
    out.push(`expect(${ausdruck}).toEqual(${rechts.trim()})`)
  }
  return out
}

/** Index of the line on which the expression starts that ends with the last line. */
const findAnfang = (lines: ReadonlyArray<string>): number => {
  let offen = 0
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = (lines[index] ?? "").replace(/(["'`])(?:\\.|(?!\1).)*\1/g, "").replace(/\/\/.*$/, "")
    offen += count(line, /[)\]}]/g) - count(line, /[([{]/g)
    if (offen <= 0 && !/^\s*[.?)\]}]/.test(line)) return index
  }
  throw new Error(`no start found of the expression before "// =>": ${(lines.at(-1) ?? "").trim()}`)
}

const count = (text: string, zeichen: RegExp): number => text.match(zeichen)?.length ?? 0
