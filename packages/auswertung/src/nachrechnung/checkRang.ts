import type { Bezug } from "@zielwerk/konzept"
import { compareWithTolerance, type Intervall, overlaps, subtractIntervals } from "@zielwerk/statistik"
import * as Result from "effect/Result"
import { gebieteOf, membersOfMerkmal } from "../Bestand.ts"
import { resolveWert } from "../resolveWert.ts"
import { type Befundlage, offen, offenWegen, ohneLesart, type Pruefung } from "./Pruefung.ts"

/**
 * Do the named elements hold the printed rank? Rounding makes a rank an interval: from 1 + the number surely ahead
 * to 1 + the number possibly ahead, and an element whose value is a hole is possibly ahead. Only what is printed can be
 * ranked; `unter` in the reason says among how many.
 */
export const checkRang = ({ bestand, formel, gelesen }: Pruefung<"rang">): Befundlage => {
  if (gelesen === undefined) return ohneLesart
  const feld = membersOf({ bestand, formel, gelesen })
  const spannen = new Map<string, Intervall>()
  let luecken = 0
  for (const [element, bezug] of feld) {
    const wert = spanneAt({ bestand, formel, gelesen }, bezug)
    if ("urteil" in wert) {
      if (formel.elemente.includes(element)) return wert
      luecken += 1
      continue
    }
    spannen.set(element, wert)
  }
  const eigene = formel.elemente.flatMap((element) => spannen.get(element) ?? [])
  const bekannt = formel.elemente.flatMap((element) => rangOf(element, spannen, luecken, formel.ordnung) ?? [])
  if (eigene.length < formel.elemente.length)
    return offen("eingabeFehlt", { groesse: formel.groesse, zeit: formel.zeit, grund: "eingabeFehlt" })
  return {
    urteil: bekannt.every((rang) => overlaps(gelesen.spanne, rang)) ? "stimmt" : "widerspricht",
    spanne: {
      von: Math.min(...bekannt.map(({ von }) => von)),
      bis: Math.max(...bekannt.map(({ bis }) => bis)),
      einheit: "rang",
    },
    begruendung: {
      code: "rang",
      angaben: {
        elemente: formel.elemente,
        unter: spannen.size,
        ordnung: formel.ordnung,
        ueber: "merkmal" in formel.unter ? formel.unter.merkmal : formel.unter.raumeinheit,
        werte: eigene.map(({ von, bis }) => (von + bis) / 2),
        einheit:
          bestand.indikatoren.get(formel.groesse)?.einheit ?? bestand.messgroessen.get(formel.groesse)?.einheit ?? "",
        ...(formel.seit === undefined ? {} : { seit: formel.seit }),
      },
    },
  }
}

const membersOf = ({ bestand, formel }: Pruefung<"rang">): ReadonlyArray<readonly [element: string, bezug: Bezug]> => {
  const { unter, groesse: messgroesse, zeit } = formel
  if ("raumeinheit" in unter) {
    return gebieteOf(bestand.konzept, unter.raumeinheit).map(({ id }) => [id, { messgroesse, zeit, gebiet: id }])
  }
  return membersOfMerkmal(bestand, messgroesse, zeit, unter.merkmal).map(({ element, merkmale }) => [
    element,
    { messgroesse, zeit, merkmale },
  ])
}

/** The value that is ranked: at one time, or its change since another. */
const spanneAt = ({ bestand, formel }: Pruefung<"rang">, bezug: Bezug): Intervall | Befundlage => {
  const wert = resolveWert(bestand, bezug)
  if (wert._tag === "KeinWert") return offenWegen(wert, bezug)
  if (formel.seit === undefined) return wert.spanne
  const frueher: Bezug = { ...bezug, zeit: formel.seit }
  const damals = resolveWert(bestand, frueher)
  if (damals._tag === "KeinWert") return offenWegen(damals, frueher)
  return Result.getOrElse(subtractIntervals(wert.spanne, damals.spanne), () => ohneLesart)
}

const rangOf = (
  element: string,
  spannen: ReadonlyMap<string, Intervall>,
  luecken: number,
  ordnung: "vomGroessten" | "vomKleinsten",
): Intervall | undefined => {
  const eigene = spannen.get(element)
  if (eigene === undefined) return undefined
  const andere = [...spannen].flatMap(([name, spanne]) => (name === element ? [] : [spanne]))
  const surely = (s: Intervall) =>
    ordnung === "vomGroessten"
      ? compareWithTolerance(s.von, eigene.bis) > 0
      : compareWithTolerance(s.bis, eigene.von) < 0
  const possibly = (s: Intervall) =>
    ordnung === "vomGroessten"
      ? compareWithTolerance(s.bis, eigene.von) > 0
      : compareWithTolerance(s.von, eigene.bis) < 0
  return { von: 1 + andere.filter(surely).length, bis: 1 + andere.filter(possibly).length + luecken }
}
