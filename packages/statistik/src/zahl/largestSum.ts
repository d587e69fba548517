/**
 * Up to here every integer is a double, so sums of counts are exact. (A column whose double sum stops at just this
 * number may hide a few persons more; each moves an index by 1e-16.)
 */
export const LARGEST_SUM = 2 ** 53
