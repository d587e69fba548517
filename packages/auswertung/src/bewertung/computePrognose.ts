import { Datum, type Reihenbruch, type Zielvorgabe } from "@zielwerk/konzept"
import { compareWithTolerance } from "@zielwerk/statistik"
import * as Schema from "effect/Schema"
import { computeWettersymbol, type Wetterziel } from "./computeWettersymbol.ts"
import type { Punkt } from "./Punkt.ts"
import { Wettersymbol } from "./Wettersymbol.ts"
import { createZeitachse } from "./zeitachse.ts"

const ohne = Schema.Struct({
  _tag: Schema.Literal("KeinWert"),
  grund: Schema.Literals(["zuWenigePunkte", "reihenbruch", "ohneFrist", "keinVerlauf"]),
})

/** Where a series may go: advice beside the verdict, never part of it. */
export const Prognose = Schema.Struct({
  /** from the last three changes */
  trend: Schema.Union([Schema.Literals(["steigend", "stabil", "sinkend"]), ohne]),
  /** least squares through at most the last ten points, at least five, carried to the due date */
  ols: Schema.Union([
    Schema.Struct({
      _tag: Schema.Literal("Gerade"),
      zahl: Schema.Finite,
      steigung: Schema.Finite,
      r2: Schema.Finite,
      n: Schema.Natural,
      von: Datum,
      bis: Datum,
    }),
    ohne,
  ]),
  wettersymbol: Schema.Union([Wettersymbol, ohne]),
}).annotate({
  identifier: "Prognose",
  title: "Prognose",
  description: "Wohin die Reihe führt; geht in kein Urteil ein",
})
/** Where a series may go. */
export type Prognose = typeof Prognose.Type

type Ohne = typeof ohne.Type
const ohneWeil = (grund: Ohne["grund"]): Ohne => ({ _tag: "KeinWert", grund })

/**
 * Where does a series go? Only values on this side of the last break count.
 *
 * @source spec "bewertung" F-01 to F-04
 */
export const computePrognose = (
  punkte: ReadonlyArray<Punkt>,
  brueche: ReadonlyArray<Reihenbruch>,
  vorgabe: Zielvorgabe,
): Prognose => {
  const letzter = punkte.at(-1)
  const bruch = brueche
    .map(({ ab }) => ab)
    .filter((ab) => letzter !== undefined && ab <= letzter.ende)
    .toSorted()
    .at(-1)
  const eigene = bruch === undefined ? punkte : punkte.filter(({ ende }) => ende >= bruch)
  const fehlt = ohneWeil(eigene.length < punkte.length ? "reihenbruch" : "zuWenigePunkte")
  return {
    trend: trendOf(eigene, vorgabe) ?? fehlt,
    ols: olsOf(eigene, vorgabe, fehlt),
    wettersymbol: wettersymbolOf(eigene, vorgabe, fehlt),
  }
}

const trendOf = (punkte: ReadonlyArray<Punkt>, vorgabe: Zielvorgabe): "steigend" | "stabil" | "sinkend" | undefined => {
  const letzte = punkte.slice(-4)
  const [erster, letzter] = [letzte[0], letzte.at(-1)]
  if (erster === undefined || letzter === undefined || letzte.length < 2) return undefined
  const rauschen = vorgabe.art === "tendenz" ? (vorgabe.rauschen ?? 0) : 0
  const mittel = (letzter.zahl - erster.zahl) / (letzte.length - 1)
  if (Math.abs(mittel) <= rauschen || compareWithTolerance(letzter.zahl, erster.zahl) === 0) return "stabil"
  return mittel > 0 ? "steigend" : "sinkend"
}

const olsOf = (punkte: ReadonlyArray<Punkt>, vorgabe: Zielvorgabe, fehlt: Ohne): Prognose["ols"] => {
  if (!isMessbar(vorgabe)) return ohneWeil("keinVerlauf")
  if (!("frist" in vorgabe)) return ohneWeil("ohneFrist")
  const letzte = punkte.slice(-10)
  const [erster, letzter] = [letzte[0], letzte.at(-1)]
  if (erster === undefined || letzter === undefined || letzte.length < 5) return fehlt
  const achse = createZeitachse([...letzte.map(({ zeit }) => zeit), vorgabe.frist])
  const ziel = achse(vorgabe.frist)
  if (ziel === undefined) return ohneWeil("ohneFrist")
  const n = letzte.length
  const xs = letzte.map(({ zeit }) => achse(zeit) ?? 0)
  const [mx, my] = [sum(xs) / n, sum(letzte.map(({ zahl }) => zahl)) / n]
  const sxx = sum(xs.map((x) => (x - mx) ** 2))
  const sxy = sum(letzte.map(({ zahl }, i) => ((xs[i] ?? mx) - mx) * (zahl - my)))
  const syy = sum(letzte.map(({ zahl }) => (zahl - my) ** 2))
  const steigung = sxy / sxx
  return {
    _tag: "Gerade",
    zahl: my + steigung * (ziel - mx),
    steigung,
    // a constant series lies on its line
    r2: syy === 0 ? 1 : (sxy * sxy) / (sxx * syy),
    n,
    von: erster.ende,
    bis: letzter.ende,
  }
}

const wettersymbolOf = (punkte: ReadonlyArray<Punkt>, vorgabe: Zielvorgabe, fehlt: Ohne): Prognose["wettersymbol"] => {
  const ziel = wetterzielOf(vorgabe)
  if (ziel === undefined) return ohneWeil("keinVerlauf")
  const jahreswerte = punkte.map(({ ende, zahl }) => ({ jahr: Number(ende.slice(0, 4)), zahl }))
  return computeWettersymbol(jahreswerte, ziel) ?? fehlt
}

const wetterzielOf = (vorgabe: Zielvorgabe): Wetterziel | undefined => {
  if (vorgabe.art === "tendenz") return { art: "richtung", richtung: vorgabe.richtung }
  if (vorgabe.art !== "steigern" && vorgabe.art !== "senken") return undefined
  return {
    art: "zielwert",
    zahl: vorgabe.zahl,
    jahr: Number(vorgabe.frist.slice(0, 4)),
    richtung: vorgabe.art === "steigern" ? "steigend" : "sinkend",
  }
}

/** Ordinal and yes-or-no goals have no line. */
const isMessbar = ({ art }: Zielvorgabe): boolean => !["stufen", "meilenstein", "jaNein", "kontext"].includes(art)

const sum = (zahlen: ReadonlyArray<number>): number => zahlen.reduce((a, b) => a + b, 0)
