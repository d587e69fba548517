import { escapeZeichen } from "@zielwerk/konzept"

/** One line of text: breaks become blanks, and what could steer a terminal is shown as `\\u001b`. */
export const toZeile = (text: string): string => escapeZeichen(text.trim().replaceAll(/[\t\n\r]+/gu, " "))

/**
 * Text broken at blanks into lines of at most `breite` characters. A longer word stands alone, `%` stays at its number.
 */
export const wrap = (text: string, breite: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  for (const word of toZeile(text).split(/ (?!%)/u)) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > breite) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** Text under a hanging indent: the first line after `kopf`, the others below its end. */
export const hang = (kopf: string, text: string, breite = 100): ReadonlyArray<string> =>
  wrap(text, breite - kopf.length).map((line, i) => `${i === 0 ? kopf : " ".repeat(kopf.length)}${line}`)

/** Blocks of lines with an empty line between them; an empty block leaves none. */
export const joinBlocks = (blocks: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<string> =>
  blocks.filter((block) => block.length > 0).flatMap((block, i) => (i === 0 ? block : ["", ...block]))
