/**
 * Which share of the way from `b` to `t` lies behind `v`: 0 at `b`, 1 at `t`, not clamped. Distances too large for a
 * number are halved first; `NaN` or an infinite number remains where `b` and `t` are the same or almost.
 *
 * @source spec "bewertung" P-01
 */
export const anteilDesWegs = (b: number, t: number, v: number): number => {
  const [strecke, weg] = [v - b, t - b]
  // + 0 turns -0 into 0
  if (Number.isFinite(strecke) && Number.isFinite(weg)) return strecke / weg + 0
  return (v / 2 - b / 2) / (t / 2 - b / 2) + 0
}
