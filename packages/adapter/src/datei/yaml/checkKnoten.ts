import { befund, formatZeiger } from "@zielwerk/konzept"
import type { Fund } from "../Fund.ts"
import { isVerboten } from "../isVerboten.ts"
import type { Position } from "../locateOffset.ts"
import { checkZahl } from "./checkZahl.ts"
import type { Knoten } from "./Knoten.ts"

type Pfad = ReadonlyArray<string | number>

/** Faults that only the file shows and its plain values hide: keys given twice, keys with a hidden meaning, odd numbers. */
export const checkKnoten = (
  wurzel: Knoten,
  text: string,
  locate: (offset: number) => Position,
): ReadonlyArray<Fund> => {
  const funde: Array<Fund> = []
  const walk = (knoten: Knoten, pfad: Pfad): void => {
    if (knoten.art === "skalar") {
      const zahl =
        typeof knoten.wert === "number" ? checkZahl(knoten, text, feldOf(pfad), formatZeiger(pfad)) : undefined
      if (zahl !== undefined) funde.push([knoten.von, zahl])
    } else if (knoten.art === "liste") {
      knoten.eintraege.forEach((eintrag, i) => walk(eintrag, [...pfad, i]))
    } else {
      const erste = new Map<string, number>()
      for (const { schluessel, von, knoten: wert } of knoten.angaben) {
        const ersteAngabe = erste.get(schluessel)
        if (ersteAngabe === undefined) erste.set(schluessel, von)
        else
          funde.push([
            von,
            befund("SchluesselDoppelt", ort([...pfad, schluessel]), {
              schluessel,
              ersteZeile: locate(ersteAngabe).zeile,
            }),
          ])
        if (isVerboten(schluessel)) {
          funde.push([
            von,
            befund("AngabeUnbekannt", ort([...pfad, schluessel]), { feld: schluessel, naechste: "", erlaubt: [] }),
          ])
        }
        walk(wert, [...pfad, schluessel])
      }
    }
  }
  walk(wurzel, [])
  return funde
}

const ort = (pfad: Pfad) => ({ zeiger: formatZeiger(pfad) })

const feldOf = (pfad: Pfad): string => {
  const letzter = pfad.at(-1) ?? "konzept"
  return typeof letzter === "number" ? `${pfad.at(-2) ?? ""}[${letzter}]` : letzter
}
