/**
 * a · b − c · d. Exact before one rounding where all four are whole numbers: products of counts exceed 2^53, and their
 * difference would lose the digits that they share.
 */
export const subtractProducts = (a: number, b: number, c: number, d: number): number =>
  [a, b, c, d].every(Number.isSafeInteger) ? Number(BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d)) : a * b - c * d

/** Far enough above the smallest double, 2^−1074, for a product to keep its digits; only tiny weights are below. */
export const SMALLEST_PRODUCT = 2 ** -900
