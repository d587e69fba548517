/** Hints that stand wherever the Zielwerte of a file are used: each once, with a sign that its Zielwerte carry. */
export interface Hinweise {
  readonly alle: ReadonlyArray<{ readonly zeichen: string; readonly satz: string }>
  /** ` *` behind the name of a Zielwert, or nothing. */
  readonly zeichenOf: (zielwertId: string) => string
}

/** Gives every hint of these Zielwerte a sign, in the order in which they come. */
export const createHinweise = (
  zielwerte: ReadonlyArray<{ readonly id: string }>,
  hinweise: ReadonlyMap<string, string>,
): Hinweise => {
  const saetze = [...new Set(zielwerte.flatMap(({ id }) => hinweise.get(id) ?? []))]
  const zeichen = new Map(saetze.map((satz, i) => [satz, "*".repeat(i + 1)]))
  return {
    alle: saetze.map((satz) => ({ zeichen: zeichen.get(satz) ?? "", satz })),
    zeichenOf: (zielwertId) => {
      const eines = zeichen.get(hinweise.get(zielwertId) ?? "")
      return eines === undefined ? "" : ` ${eines}`
    },
  }
}
