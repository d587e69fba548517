const TOLERANZ = 1e-9

/**
 * A progress or a ratio that misses an edge only by rounding counts as on it, before any verdict: 0.1 + 0.2 reaches 0.3,
 * and three quarters are three quarters.
 *
 * @param wert    a progress r or a ratio ρ
 * @param kanten  the edges that decide (0, 1, −ε, thresholds)
 *
 * @source spec "bewertung" V-01
 */
export const snap = (wert: number, kanten: ReadonlyArray<number>): number =>
  kanten.find((kante) => Math.abs(wert - kante) <= TOLERANZ) ?? wert
