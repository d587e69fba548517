import { befund, formatZeiger, showWert } from "@zielwerk/konzept"
import type { Fund } from "../Fund.ts"
import { isVerboten } from "../isVerboten.ts"
import type { Position } from "../locateOffset.ts"
import type { Knoten } from "./Knoten.ts"
import { isExact } from "./resolveSkalar.ts"

type Pfad = ReadonlyArray<string | number>

/** Faults that only the file shows and its plain values hide: keys given twice, keys with a hidden meaning, inexact numbers. */
export const checkKnoten = (
  wurzel: Knoten,
  text: string,
  locate: (offset: number) => Position,
): ReadonlyArray<Fund> => {
  const funde: Array<Fund> = []
  const walk = (knoten: Knoten, pfad: Pfad): void => {
    if (knoten.art === "skalar") {
      if (typeof knoten.wert !== "number" || isExact(knoten.wert)) return
      const gefunden = showWert(/^[^\s,[\]{}]*/u.exec(text.slice(knoten.von, knoten.von + 80))?.[0])
      funde.push([
        knoten.von,
        befund("WertUngueltig", ort(pfad), { feld: String(pfad.at(-1) ?? ""), gefunden, regel: ungenau }),
      ])
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

const ungenau =
  "So viele Ziffern lassen sich nicht genau speichern; eine Kennung aus Ziffern gehört in Anführungszeichen."
