/**
 * May this number be a count (Anzahl)? Finite and not negative. Not only integers: Berlin prints `3090,00`, and
 * weighted surveys count 12.7 persons. `-0` is 0. The type is `unknown` because JSON tables hold `null` and text.
 */
export const isAnzahl = (value: unknown): value is number => Number.isFinite(value) && (value as number) >= 0
