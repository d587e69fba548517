import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { LARGEST_SUM } from "../zahl/largestSum.ts"
import type { Intervall } from "./Intervall.ts"

/** What is printed, and what is known besides. */
export interface Angaben {
  readonly anteile: ReadonlyArray<Intervall>
  readonly einheit: "anteil" | "prozent"
  readonly gesamt: number | Intervall
  readonly gruppe?: number | Intervall
  readonly groessen?: ReadonlyArray<Intervall>
}

/** All tables that fit: unit i has t people, l ≤ t ≤ u, of whom a · t to b · t are in the group. */
export interface Polytop {
  readonly a: Float64Array
  readonly b: Float64Array
  readonly l: Float64Array
  readonly u: Float64Array
  /** all people of all units */
  readonly T: Intervall
  /** all people of the group */
  readonly X: Intervall
}

/** Checks what is given; whether any table fits is not asked here, but for the sum of the sizes. */
export const readAngaben = ({
  anteile,
  einheit,
  gesamt,
  gruppe,
  groessen,
}: Angaben): Result.Result<Polytop, NichtDefiniert> => {
  const n = anteile.length
  if (n === 0) return fail("keineEinheiten", "anteile")
  if (groessen !== undefined && groessen.length !== n) {
    return fail("laengenVerschieden", "groessen", `${n} / ${groessen.length}`)
  }
  const T = asIntervall(gesamt)
  const X = gruppe === undefined ? { von: 0, bis: T.bis } : asIntervall(gruppe)
  const hundert = einheit === "prozent" ? 100 : 1
  const fault =
    countFault(T, "gesamt") ??
    countFault(X, "gruppe") ??
    firstFault(anteile, (anteil, reihe) => shareFault(anteil, hundert, reihe)) ??
    firstFault(groessen ?? [], (groesse, reihe) => countFault(groesse, "groessen", reihe))
  if (fault !== undefined) return Result.fail(fault)
  if (T.bis > LARGEST_SUM) return fail("zuGross", "gesamt", String(T.bis))
  if (T.von === 0) return fail("nennerNull", "gesamt", print(T))
  if (X.bis === 0) return fail("gruppeLeer", "gruppe")
  if (X.von > T.bis) return fail("gruppeGroesserAlsGesamt", "gruppe", `${X.von} > ${T.bis}`)

  const l = Float64Array.from(groessen ?? anteile, (_, i) => groessen?.[i]?.von ?? 0)
  const u = Float64Array.from(groessen ?? anteile, (_, i) => Math.min(T.bis, groessen?.[i]?.bis ?? T.bis))
  const von = Math.max(T.von, sum(l))
  const bis = Math.min(T.bis, sum(u))
  if (von > bis || l.some((least, i) => least > u[i]!)) return fail("unvereinbar", "groessen", print({ von, bis }))
  return Result.succeed({
    a: Float64Array.from(anteile, (anteil) => Math.max(0, anteil.von / hundert)),
    b: Float64Array.from(anteile, (anteil) => Math.min(1, anteil.bis / hundert)),
    l,
    u,
    T: { von, bis },
    X,
  })
}

const asIntervall = (x: number | Intervall): Intervall => (typeof x === "number" ? { von: x, bis: x } : x)

const firstFault = (
  list: ReadonlyArray<Intervall>,
  faultOf: (interval: Intervall, reihe: number) => NichtDefiniert | undefined,
): NichtDefiniert | undefined => {
  for (const [reihe, interval] of list.entries()) {
    const fault = faultOf(interval, reihe)
    if (fault !== undefined) return fault
  }
  return undefined
}

const intervalFault = (interval: Intervall, place: object): NichtDefiniert | undefined => {
  const gefunden = print(interval)
  if (!Number.isFinite(interval.von) || !Number.isFinite(interval.bis)) {
    return new NichtDefiniert({ grund: "keineZahl", ...place, gefunden })
  }
  return interval.von > interval.bis
    ? new NichtDefiniert({ grund: "grenzenVertauscht", ...place, gefunden })
    : undefined
}

const countFault = (interval: Intervall, feld: string, reihe?: number): NichtDefiniert | undefined => {
  const place = { feld, ...(reihe === undefined ? {} : { reihe }) }
  const fault = intervalFault(interval, place)
  if (fault !== undefined || interval.von >= 0) return fault
  return new NichtDefiniert({ grund: "ungueltigeAnzahl", ...place, gefunden: print(interval) })
}

/** The rounding of 0,0 % and of 100,0 % reaches outside; what lies there wholly is no share. */
const shareFault = (anteil: Intervall, hundert: number, reihe: number): NichtDefiniert | undefined => {
  const place = { feld: "anteile", reihe }
  const fault = intervalFault(anteil, place)
  if (fault !== undefined || (anteil.bis >= 0 && anteil.von <= hundert)) return fault
  return new NichtDefiniert({ grund: "anteilAusserhalb", ...place, gefunden: print(anteil) })
}

const print = ({ von, bis }: Intervall): string => `[${von}, ${bis}]`

const sum = (values: Float64Array): number => values.reduce((all, value) => all + value, 0)

const fail = (grund: NichtDefiniert["grund"], feld: string, gefunden?: string) =>
  Result.fail(new NichtDefiniert({ grund, feld, ...(gefunden === undefined ? {} : { gefunden }) }))
