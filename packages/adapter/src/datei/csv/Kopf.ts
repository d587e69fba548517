import { befund, Beobachtung, Merkmal, nearest, Stelle } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import type { Fund } from "../Fund.ts"
import { isVerboten } from "../isVerboten.ts"
import type { Zeile } from "./scanZeile.ts"

/** What a column holds: an Angabe of the Beobachtung (its value above all), one of its Merkmale or a part of its Stelle. */
export interface Spalte {
  readonly art: "wert" | "angabe" | "merkmal" | "stelle" | "unbekannt"
  readonly name: string
}

const pflicht = ["messgroesse", "zeit", "wert", "einheit", "quelle"]
const angaben = Object.keys(Beobachtung.fields).filter((name) => name !== "merkmale" && name !== "stelle")
const stellen = Object.keys(Stelle.fields)
const bekannte = [...angaben, ...stellen.map((name) => `stelle:${name}`)]

/** Reads the header; columns that are unknown, missing or given twice are faults. */
export const readKopf = (
  kopf: Zeile,
): { readonly spalten: ReadonlyArray<Spalte>; readonly funde: ReadonlyArray<Fund> } => {
  const funde: Array<Fund> = []
  const gesehen = new Set<string>()
  const spalten = kopf.felder.map((name, i): Spalte => {
    const von = kopf.anfaenge[i] ?? 0
    const spalte = toSpalte(name)
    if (gesehen.has(name)) funde.push([von, befund("SpalteDoppelt", {}, { spalte: name })])
    else if (spalte === undefined)
      funde.push([
        von,
        befund("SpalteUnbekannt", {}, { spalte: name, naechste: nearestSpalte(name), bekannt: bekannte }),
      ])
    gesehen.add(name)
    return spalte ?? { art: "unbekannt", name }
  })
  const vorhanden = kopf.felder.length > 30 ? [...kopf.felder.slice(0, 30), "…"] : kopf.felder
  const fehlende = pflicht.filter((name) => !gesehen.has(name))
  const unbekannte = kopf.felder.filter((name) => toSpalte(name) === undefined).slice(0, 100)
  for (const spalte of fehlende) {
    funde.push([
      kopf.anfaenge[0] ?? 0,
      befund("SpalteFehlt", {}, { spalte, naechste: nearest(spalte, unbekannte), vorhanden }),
    ])
  }
  return { spalten, funde }
}

const toSpalte = (name: string): Spalte | undefined => {
  if (angaben.includes(name)) return { art: name === "wert" ? "wert" : "angabe", name }
  const [art, teil] = [name.slice(0, name.indexOf(":")), name.slice(name.indexOf(":") + 1)]
  if (art === "stelle" && stellen.includes(teil)) return { art, name: teil }
  return art === "merkmal" && isMerkmal(teil) && !isVerboten(teil) ? { art, name: teil } : undefined
}

const isMerkmal = Schema.is(Merkmal)

const nearestSpalte = (name: string): string => {
  const klein = name.trim().replace(/^merkmal:(.)/iu, (_, erster: string) => `merkmal:${erster.toLowerCase()}`)
  return klein !== name && toSpalte(klein) !== undefined ? klein : nearest(name, bekannte)
}
