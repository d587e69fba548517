/**
 * A column as `Float64Array`, so that the loops over it meet one kind of array only: V8 slows a loop down several times
 * once it has seen more than four. A `Float64Array` is returned as it is, and must not be written to.
 *
 * Whatever is no number becomes `NaN`, which the checks refuse; `new Float64Array([null])` alone would make it a 0.
 */
export const readColumn = (values: ArrayLike<number>): Float64Array => {
  if (values instanceof Float64Array) return values
  if (ArrayBuffer.isView(values)) return new Float64Array(values)
  const column = new Float64Array(values.length)
  for (let i = 0; i < column.length; i++) {
    const value: unknown = values[i]
    column[i] = typeof value === "number" ? value : Number.NaN
  }
  return column
}
