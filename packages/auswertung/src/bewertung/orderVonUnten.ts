/** An entry that may be a part of another one of its list. */
export interface Teil {
  readonly id: string
  readonly teilVonId?: string
}

/**
 * Parts before the whole, whatever their depth and without recursion; siblings stay in their order. The graph has no
 * circle (`checkKreise`); were there one, each of its entries would still come out once.
 *
 * @source spec "bewertung" R-10
 */
export const orderVonUnten = <T extends Teil>(eintraege: ReadonlyArray<T>): ReadonlyArray<T> => {
  const tiefen = tiefenOf(eintraege)
  return eintraege.toSorted((a, b) => (tiefen.get(b.id) ?? 0) - (tiefen.get(a.id) ?? 0))
}

/** Without those of which a whole, at whatever height, is there itself. */
export const withoutTeile = <T extends Teil>(
  eintraege: ReadonlyArray<T>,
  alle: ReadonlyArray<Teil>,
): ReadonlyArray<T> => {
  const dabei = new Set(eintraege.map(({ id }) => id))
  const ueber = new Map(alle.map(({ id, teilVonId }) => [id, teilVonId]))
  return eintraege.filter(({ id, teilVonId }) => {
    const seen = new Set([id])
    for (let oben = teilVonId; oben !== undefined && !seen.has(oben); oben = ueber.get(oben)) {
      if (dabei.has(oben)) return false
      seen.add(oben)
    }
    return true
  })
}

const tiefenOf = (eintraege: ReadonlyArray<Teil>): ReadonlyMap<string, number> => {
  const ueber = new Map(eintraege.map(({ id, teilVonId }) => [id, teilVonId]))
  const tiefen = new Map<string, number>()
  for (const { id } of eintraege) {
    const weg: Array<string> = []
    const seen = new Set<string>()
    let oben: string | undefined = id
    while (oben !== undefined && !tiefen.has(oben) && !seen.has(oben)) {
      seen.add(oben)
      weg.push(oben)
      oben = ueber.get(oben)
    }
    let tiefe = oben === undefined ? -1 : (tiefen.get(oben) ?? -1)
    for (const teil of weg.toReversed()) tiefen.set(teil, ++tiefe)
  }
  return tiefen
}
