/** So many terms may be added plainly; only their sums are added with compensation, which costs as much as a cheap term. */
export const BLOCK = 128

/** A sum under way, and what its additions have rounded away so far. */
export interface Sum {
  value: number
  lost: number
}

export const createSum = (): Sum => ({ value: 0, lost: 0 })

/**
 * Adds a term and keeps what the larger of the two could not take in.
 *
 * @source Neumaier (1974), Zeitschrift für Angewandte Mathematik und Mechanik 54(1), 39–51
 */
export const addTo = (sum: Sum, term: number): void => {
  const { value } = sum
  const next = value + term
  sum.lost += Math.abs(value) >= Math.abs(term) ? value - next + term : term - next + value
  sum.value = next
}

/** The sum with what was lost on the way; a sum too large for a double is infinite, not NaN. */
export const totalOf = ({ value, lost }: Sum): number => (Number.isFinite(value) ? value + lost : value)

/** A sum of n terms that loses no small one beside a large one. */
export const compensatedSum = (n: number, term: (i: number) => number): number => {
  const sum = createSum()
  for (let i = 0; i < n; i++) addTo(sum, term(i))
  return totalOf(sum)
}

/** A compensated sum of n cheap terms; `block` adds those from `from` to before `to` plainly. */
export const blockedSum = (n: number, block: (from: number, to: number) => number): number => {
  const sum = createSum()
  for (let from = 0; from < n; from += BLOCK) addTo(sum, block(from, Math.min(n, from + BLOCK)))
  return totalOf(sum)
}
