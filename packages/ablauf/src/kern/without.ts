/** A copy without some fields. The record of a Massnahme is copied once for every fact that is replayed: speed counts. */
export const without = <Akte extends object, const Feld extends keyof Akte>(
  akte: Akte,
  felder: ReadonlyArray<Feld>,
): Omit<Akte, Feld> => {
  const rest: { [feld: string]: unknown } = {}
  for (const feld in akte) if (!(felder as ReadonlyArray<string>).includes(feld)) rest[feld] = akte[feld]
  return rest as Omit<Akte, Feld>
}
