/**
 * The nodes of a directed graph that lie on a circle, in time proportional to nodes and edges, without recursion: a
 * chain of any length must not exhaust the stack.
 *
 * @source Tarjan (1972), SIAM Journal on Computing 1(2), 146–160: strongly connected components
 */
export const findKreise = (nachbarn: ReadonlyMap<string, ReadonlyArray<string>>): ReadonlySet<string> => {
  const nummer = new Map<string, number>()
  const tiefste = new Map<string, number>()
  const stapel: Array<string> = []
  const offen = new Set<string>()
  const aufKreis = new Set<string>()

  const enter = (knoten: string) => {
    nummer.set(knoten, nummer.size)
    tiefste.set(knoten, nummer.size - 1)
    stapel.push(knoten)
    offen.add(knoten)
    return { knoten, naechster: 0 }
  }
  const lower = (knoten: string, zahl: number) => tiefste.set(knoten, Math.min(tiefste.get(knoten) ?? zahl, zahl))
  const closeKomponente = (wurzel: string) => {
    const komponente = stapel.splice(stapel.lastIndexOf(wurzel))
    for (const knoten of komponente) offen.delete(knoten)
    const isKreis = komponente.length > 1 || (nachbarn.get(wurzel) ?? []).includes(wurzel)
    if (isKreis) for (const knoten of komponente) aufKreis.add(knoten)
  }

  for (const start of nachbarn.keys()) {
    if (nummer.has(start)) continue
    const weg = [enter(start)]
    for (let hier = weg.at(-1); hier !== undefined; hier = weg.at(-1)) {
      const { knoten } = hier
      const nach = nachbarn.get(knoten)?.[hier.naechster++]
      if (nach === undefined) {
        weg.pop()
        const oben = weg.at(-1)
        if (oben !== undefined) lower(oben.knoten, tiefste.get(knoten) ?? 0)
        if (tiefste.get(knoten) === nummer.get(knoten)) closeKomponente(knoten)
      } else if (!nummer.has(nach)) weg.push(enter(nach))
      else if (offen.has(nach)) lower(knoten, nummer.get(nach) ?? 0)
    }
  }
  return aufKreis
}
