/**
 * The known word nearest to a mistyped one, or "" where none is near: at most a third of its letters differ, or one
 * letter of a short word; two single letters are never near. Among thousands the nearest is one of many, so that none
 * is looked for.
 */
export const nearest = (word: string, known: ReadonlyArray<string>): string => {
  const limit = word.length < 2 ? 0 : Math.max(1, Math.floor(word.length / 3))
  const candidates =
    word.length > 64 || known.length > 2_000 ? [] : known.filter((k) => Math.abs(k.length - word.length) <= limit)
  const [best] = candidates
    .map((k) => [distance(word.toLowerCase(), k.toLowerCase(), limit), k] as const)
    .toSorted(([a, x], [b, y]) => a - b || (x < y ? -1 : 1))
  return best !== undefined && best[0] <= limit ? best[1] : ""
}

/** Levenshtein (1966): the fewest insertions, deletions and substitutions; no more than needed is counted beyond a limit. */
const distance = (a: string, b: string, limit: number): number => {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j++) {
      const substitution = (row[j] ?? 0) + (letter === b[j] ? 0 : 1)
      next.push(Math.min(substitution, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    if (Math.min(...next) > limit) return Infinity
    row = next
  }
  return row[b.length] ?? 0
}
