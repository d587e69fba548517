import { endeOf, type Reihenbruch, type Zielvorgabe } from "@zielwerk/konzept"
import { anteilDesWegs } from "./anteilDesWegs.ts"
import { computeGerade } from "./computeGerade.ts"
import { computeTrend } from "./computeTrend.ts"
import { computeWettersymbol, PUNKTE, type Wetterziel } from "./computeWettersymbol.ts"
import { type OhnePrognose, ohneWeil, type Prognose } from "./Prognose.ts"
import { hasBruch } from "./hasBruch.ts"
import type { Punkt } from "./Punkt.ts"
import { wegOf } from "./wegOf.ts"

/**
 * Where does a series go? Only values on this side of the last break count, and nothing is carried on across a break
 * that is still to come.
 *
 * @source spec "bewertung" F-01 to F-04
 */
export const computePrognose = (
  punkte: ReadonlyArray<Punkt>,
  brueche: ReadonlyArray<Reihenbruch>,
  vorgabe: Zielvorgabe,
): Prognose => {
  const letzter = punkte.at(-1)
  const eigene = letzter === undefined ? [] : punkte.filter(({ ende }) => !hasBruch({ brueche }, ende, letzter.ende))
  const frist = "frist" in vorgabe ? vorgabe.frist : undefined
  const fristende = frist === undefined ? undefined : endeOf(frist)
  const isDazwischen = fristende !== undefined && hasBruch({ brueche }, letzter?.ende, fristende)
  const fehlt = ohneWeil(eigene.length < punkte.length ? "reihenbruch" : "zuWenigePunkte")
  const warum = (prognose: OhnePrognose): OhnePrognose => (prognose.grund === "zuWenigePunkte" ? fehlt : prognose)
  const ols = hasKeinenVerlauf(vorgabe)
    ? ohneWeil("keinVerlauf")
    : frist === undefined
      ? ohneWeil("ohneFrist")
      : isDazwischen
        ? ohneWeil("reihenbruch")
        : computeGerade(eigene, frist)
  const symbol = isDazwischen ? ohneWeil("reihenbruch") : wettersymbolOf(eigene, vorgabe)
  return {
    trend: computeTrend(eigene, vorgabe) ?? fehlt,
    ols: ols._tag === "KeinWert" ? warum(ols) : ols,
    wettersymbol: typeof symbol === "string" ? symbol : warum(symbol),
  }
}

/** Ordinal and yes-or-no goals have no line. */
const hasKeinenVerlauf = ({ art }: Zielvorgabe): boolean => ["stufen", "meilenstein", "jaNein", "kontext"].includes(art)

const wettersymbolOf = (punkte: ReadonlyArray<Punkt>, vorgabe: Zielvorgabe): Prognose["wettersymbol"] => {
  const ziel = wetterzielOf(vorgabe)
  if (!("art" in ziel)) return ziel
  // inside a band no direction is better
  if (vorgabe.art === "korridor" && isAngekommen(vorgabe, punkte.at(-1))) return ohneWeil("keinVerlauf")
  const werte = punkte.slice(-PUNKTE).map(({ ende, zahl }) => ({ jahr: jahrOf(ende), zahl }))
  if (werte.some(({ jahr }, i) => werte[i - 1]?.jahr === jahr)) return ohneWeil("nichtJaehrlich")
  return computeWettersymbol(werte, ziel) ?? ohneWeil("zuWenigePunkte")
}

const wetterzielOf = (vorgabe: Zielvorgabe): Wetterziel | OhnePrognose => {
  if (vorgabe.art === "tendenz") return { art: "richtung", richtung: vorgabe.richtung }
  if (vorgabe.art !== "steigern" && vorgabe.art !== "senken" && vorgabe.art !== "korridor")
    return ohneWeil("keinVerlauf")
  const { ausgang, ziel } = wegOf(vorgabe)
  const ende = endeOf(ziel.zeit)
  if (ende === undefined) return ohneWeil("ohneFrist")
  const richtung = ziel.zahl > ausgang.zahl ? "steigend" : "sinkend"
  return { art: "zielwert", zahl: ziel.zahl, jahr: jahrOf(ende), richtung }
}

const isAngekommen = (korridor: Extract<Zielvorgabe, { readonly art: "korridor" }>, letzter: Punkt | undefined) => {
  const { ausgang, ziel } = wegOf(korridor)
  return letzter !== undefined && anteilDesWegs(ausgang.zahl, ziel.zahl, letzter.zahl) >= 1
}

const jahrOf = (tag: string): number => Number(tag.slice(0, 4))
