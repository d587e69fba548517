import { nearest, showWert } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import { type Index, type Indexname, indexnamen, indizes } from "../statistik/indizes.ts"
import type { Argument, Aufruffehler } from "./Aufruffehler.ts"

/** The words behind `statistik`: an index and a file. */
export const readIndexUndDatei = ([wort, datei, drittes]: ReadonlyArray<Argument>): Result.Result<
  { readonly index: Indexname; readonly datei: string },
  Aufruffehler
> => {
  const index = indexnamen.find((name) => name.toLowerCase() === wort?.text.toLowerCase())
  if (wort === undefined || index === undefined) return Result.fail(indexfehler(wort))
  if (datei === undefined || datei.text === "" || datei.text === "-")
    return Result.fail({
      was: "Es fehlt die Datei.",
      ...(datei === undefined ? {} : { argument: datei }),
      warum: "Ein Index wird aus einer Tabelle in CSV gerechnet, eine Zeile je Raumeinheit.",
      abhilfe: `Sie nennen: zielwerk statistik ${index} bezirke.csv`,
    })
  if (drittes !== undefined)
    return Result.fail({
      was: "„statistik“ nimmt nur eine Datei.",
      argument: drittes,
      warum: `Die Datei ist schon genannt: ${showWert(datei.text)}.`,
      abhilfe: "Jede Datei einzeln aufrufen; ein Name mit Leerzeichen steht in Anführungszeichen.",
    })
  return Result.succeed({ index, datei: datei.text })
}

const indexfehler = (wort: Argument | undefined): Aufruffehler => {
  const warum = `Es gibt ${indexnamen.length}, etwa ${indexnamen.slice(0, 3).join(", ")}.`
  if (wort === undefined)
    return {
      was: "Es fehlt, welcher Index.",
      warum,
      abhilfe: "Ihn nennen; „zielwerk statistik --hilfe“ nennt alle.",
    }
  const naechster = nearest(wort.text, indexnamen)
  return {
    was: `Den Index ${showWert(wort.text)} gibt es nicht.`,
    argument: wort,
    warum,
    abhilfe:
      naechster === ""
        ? "„zielwerk statistik --hilfe“ nennt alle."
        : `Gemeint ist vielleicht „${naechster}“; „zielwerk statistik --hilfe“ nennt alle.`,
  }
}

/** Are there as many groups as the index takes, and everybody where it needs to know them? */
export const checkSpalten = (
  name: Indexname,
  gruppen: ReadonlyArray<string>,
  gesamt: string | undefined,
): Aufruffehler | undefined => {
  const { braucht, titel }: Index = indizes[name]
  const was = `Für „${titel}“ sind die Spalten nicht richtig genannt.`
  const doppelt = gruppen.find((gruppe, i) => gruppen.indexOf(gruppe) !== i || gruppe === gesamt)
  if (doppelt !== undefined)
    return {
      was,
      warum: `Die Spalte ${showWert(doppelt)} ist zweimal genannt.`,
      abhilfe: "Jede Gruppe nur einmal nennen, und --gesamt nicht als Gruppe.",
    }
  switch (braucht) {
    case "gruppeUndGesamt":
      if (gesamt === undefined ? gruppen.length >= 2 : gruppen.length === 1) return undefined
      return {
        was,
        warum: "Er misst eine Gruppe gegen alle übrigen.",
        abhilfe:
          "Die Gruppe und die Spalte mit allen nennen (--gruppe A --gesamt T), oder alle Gruppen, die gemeinte zuerst (--gruppe A --gruppe B).",
      }
    case "zweiGruppen":
      if (gesamt === undefined && gruppen.length === 2) return undefined
      return {
        was,
        warum: "Er misst zwei Gruppen gegeneinander, ohne alle übrigen.",
        abhilfe: "Beide Gruppen nennen: --gruppe A --gruppe B",
      }
    case "mehrereGruppen":
      if (gesamt === undefined && gruppen.length >= 2) return undefined
      return {
        was,
        warum: "Er misst alle Gruppen, die zusammen alle Menschen sind.",
        abhilfe: "Jede Gruppe nennen: --gruppe A --gruppe B --gruppe C",
      }
  }
}
