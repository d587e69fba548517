/** So many terms are added plainly; only their sums are added with compensation, which costs as much as a cheap term. */
export const BLOCK = 128

/** What the rounding of a + b = sum took away (Neumaier); both ≥ 0. */
export const lostIn = (a: number, b: number, sum: number): number => (a >= b ? a - sum + b : b - sum + a)
