/** Weights that sum to less are enlarged, so that no product of two or three sums vanishes: no index sees a common factor. */
export const SMALLEST_TOTAL = 2 ** -200

/** A power of 2, so that no digit changes. */
export const ENLARGEMENT = 2 ** 400

export const enlarge = (values: Float64Array): Float64Array => values.map((value) => value * ENLARGEMENT)

/** A group with a smaller share of all is nobody: weights 90 digits apart leave no digit of most indices. */
export const SMALLEST_SHARE = 2 ** -300
