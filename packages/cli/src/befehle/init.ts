import { escapeZeichen, showWert } from "@zielwerk/konzept"
import type { Aufruf } from "../aufruf/Aufruf.ts"
import { joinPfad } from "../eingaben/joinPfad.ts"
import type { Ergebnis } from "../Ergebnis.ts"
import type { Meldung } from "../Meldung.ts"
import { quote } from "../quote.ts"
import type { Ablage, Umgebung } from "../Umgebung.ts"
import { stichtag, vorlageOf } from "../vorlage/vorlageOf.ts"
import { SchreibenGescheitert, writeDateien } from "./writeDateien.ts"

/** Writes the small concept to start from; what is there already is never replaced unless that is asked for. */
export const init = (
  { readSchema, ablage }: Pick<Umgebung, "readSchema" | "ablage">,
  { ordner, ueberschreiben, probe }: Extract<Aufruf, { readonly art: "init" }>,
): Ergebnis => {
  try {
    if (kindOf(ablage, ordner) === "datei") return fail(keinOrdner(ordner))
    const dateien = vorlageOf(readSchema("konzept")).map(({ name, text }) => ({
      name,
      text,
      pfad: joinPfad(ordner, name),
    }))
    const arten = dateien.map(({ pfad }) => kindOf(ablage, pfad))
    const vorhanden = dateien.flatMap(({ pfad }, i) => (arten[i] === "nichts" ? [] : [pfad]))
    const anderes = dateien.flatMap(({ pfad }, i) => (arten[i] === "nichts" || arten[i] === "datei" ? [] : [pfad]))
    if (anderes.length > 0) return fail(keineDatei(anderes))
    if (vorhanden.length > 0 && !ueberschreiben) return fail(gibtEsSchon(vorhanden, ordner))
    if (!probe) writeDateien(ablage, ordner, dateien)
    const zeilen = dateien.map(({ pfad }) => `  ${escapeZeichen(pfad)}${vorhanden.includes(pfad) ? " (ersetzt)" : ""}`)
    return { ausgang: 0, stdout: [...(probe ? wuerde(zeilen) : angelegt(zeilen, ordner)), ""].join("\n"), befunde: [] }
  } catch (error) {
    if (!(error instanceof SchreibenGescheitert)) throw error
    return { ausgang: 5, stdout: "", befunde: [], meldung: toMeldung(error) }
  }
}

const kindOf = (ablage: Ablage, pfad: string): ReturnType<Ablage["kindOf"]> => {
  try {
    return ablage.kindOf(pfad)
  } catch (error) {
    throw new SchreibenGescheitert(pfad, error)
  }
}

const fail = (meldung: Meldung): Ergebnis => ({ ausgang: 4, stdout: "", befunde: [], meldung })

const angelegt = (zeilen: ReadonlyArray<string>, ordner: string): ReadonlyArray<string> => {
  const wo = ordner === "." ? "" : ` ${quote(ordner)}`
  return [
    "Angelegt:",
    ...zeilen,
    "",
    "So geht es weiter:",
    `  zielwerk pruefen${wo}`,
    `  zielwerk auswerten${wo} --stichtag ${stichtag}`,
    "",
    "Die Stadt darin ist erfunden. Was zu ändern ist, sagen die Kommentare in konzept.yaml.",
  ]
}

const wuerde = (zeilen: ReadonlyArray<string>): ReadonlyArray<string> => [
  "Geschrieben würde (ohne --probe):",
  ...zeilen,
]

const gibtEsSchon = (pfade: ReadonlyArray<string>, ordner: string): Meldung => ({
  was: `In ${showWert(ordner)} gibt es schon ${pfade.length === 1 ? "eine der Dateien" : `${pfade.length} der Dateien`}.`,
  wo: pfade.map(escapeZeichen),
  warum: "„init“ ersetzt nichts, was schon da ist; geschrieben wurde nichts.",
  abhilfe: "Einen anderen Ordner nennen, oder diese Dateien mit --ueberschreiben ersetzen.",
})

const keinOrdner = (ordner: string): Meldung => ({
  was: `${showWert(ordner)} ist eine Datei.`,
  wo: [],
  warum: "„init“ legt einen Ordner an; geschrieben wurde nichts.",
  abhilfe: "Einen anderen Ordner nennen.",
})

const keineDatei = (pfade: ReadonlyArray<string>): Meldung => ({
  was: "Wo eine Datei hingehört, liegt etwas anderes.",
  wo: pfade.map(escapeZeichen),
  warum: "Es ist ein Ordner, ein Verweis oder ein Gerät; geschrieben wurde nichts.",
  abhilfe: "Einen anderen Ordner nennen.",
})

const toMeldung = ({ pfad, ursache }: SchreibenGescheitert): Meldung => ({
  was: "Die Dateien lassen sich nicht schreiben.",
  wo: [escapeZeichen(pfad)],
  warum: `Das System meldet ${ursache}.`,
  abhilfe: "Freien Platz und Rechte des Ordners prüfen.",
})
