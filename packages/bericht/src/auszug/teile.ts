/** An entry that may be a part of another of its kind. */
export interface Teil {
  readonly id: string
  readonly teilVonId?: string
}

/** Those of these ids that a list has, with their parts at whatever depth. */
export const withTeilen = (eintraege: ReadonlyArray<Teil>, ids: ReadonlySet<string>): ReadonlySet<string> => {
  const teile = Map.groupBy(eintraege, ({ teilVonId }) => teilVonId)
  const dabei = new Set(eintraege.flatMap(({ id }) => (ids.has(id) ? [id] : [])))
  for (const ganzes of dabei) for (const { id } of teile.get(ganzes) ?? []) dabei.add(id)
  return dabei
}

/** These ids with all that they are a part of. */
export const withGanzen = (eintraege: ReadonlyArray<Teil>, ids: ReadonlyArray<string>): ReadonlySet<string> => {
  const ganze = new Map(eintraege.map(({ id, teilVonId }) => [id, teilVonId]))
  const dabei = new Set(ids)
  for (const teil of dabei) {
    const ganzes = ganze.get(teil)
    if (ganzes !== undefined) dabei.add(ganzes)
  }
  return dabei
}
