import { nearest, showWert } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Aufruf } from "./Aufruf.ts"
import type { Argument, Aufruffehler } from "./Aufruffehler.ts"
import { type BefehlName, befehle, isBefehl, ordnerOf, type Shell, shells } from "./befehle.ts"
import { findSchalterfehler } from "./findSchalterfehler.ts"
import { readWerte } from "./readWerte.ts"
import { splitArgumente } from "./splitArgumente.ts"

/** What does a command line ask for? Help and version are answered whatever else it says. */
export const parseAufruf = (argv: ReadonlyArray<string>): Result.Result<Aufruf, Aufruffehler> => {
  const { worte, schalter } = splitArgumente(argv)
  const [wort, ...weitere] = worte
  const has = (name: string) => schalter.some((gegeben) => gegeben.name === name)
  if (wort === undefined) {
    if (has("hilfe")) return Result.succeed({ art: "hilfe", befehl: undefined })
    return has("version") ? Result.succeed({ art: "version" }) : Result.fail(befehlFehlt)
  }
  if (!isBefehl(wort.text)) return Result.fail(befehlUnbekannt(wort))
  if (has("hilfe")) return Result.succeed({ art: "hilfe", befehl: wort.text })
  const schalterfehler = findSchalterfehler(wort.text, schalter)
  if (wort.text === "vervollstaendigung")
    return schalterfehler === undefined ? readShell(weitere) : Result.fail(schalterfehler)
  const fehler = schalterfehler ?? findOrdnerfehler(wort.text, weitere)
  return fehler === undefined ? readWerte(wort.text, weitere[0]?.text ?? ".", schalter) : Result.fail(fehler)
}

const alleBefehle = Object.keys(befehle).join(", ")

const befehlFehlt: Aufruffehler = {
  was: "Es fehlt der Befehl.",
  warum: `Nach „zielwerk“ steht, was zu tun ist: ${alleBefehle}.`,
  abhilfe: "Einen Befehl nennen; „zielwerk --hilfe“ erklärt sie.",
}

const befehlUnbekannt = (wort: Aufruffehler["argument"] & object): Aufruffehler => {
  const naechster = nearest(wort.text, Object.keys(befehle))
  return {
    was: `Den Befehl ${showWert(wort.text)} gibt es nicht.`,
    argument: wort,
    warum: `Die Befehle sind: ${alleBefehle}.`,
    abhilfe:
      naechster === ""
        ? "Einen davon nennen; „zielwerk --hilfe“ erklärt sie."
        : `Gemeint ist vielleicht „${naechster}“.`,
  }
}

const alleShells = `Möglich sind: ${shells.join(", ")}.`

const readShell = ([wort, zweites]: ReadonlyArray<Argument>): Result.Result<Aufruf, Aufruffehler> => {
  const isShell = (text: string | undefined): text is Shell => shells.some((shell) => shell === text)
  if (wort === undefined) {
    const was = "Es fehlt, für welche Shell."
    return Result.fail({ was, warum: alleShells, abhilfe: "Sie nennen: zielwerk vervollstaendigung bash" })
  }
  if (!isShell(wort.text)) {
    const naechste = nearest(wort.text, shells)
    return Result.fail({
      was: `Für die Shell ${showWert(wort.text)} gibt es keine Vervollständigung.`,
      argument: wort,
      warum: alleShells,
      abhilfe: naechste === "" ? "Eine davon nennen." : `Gemeint ist vielleicht „${naechste}“.`,
    })
  }
  if (zweites === undefined) return Result.succeed({ art: "vervollstaendigung", shell: wort.text })
  return Result.fail({
    was: "„vervollstaendigung“ nimmt nur eine Shell.",
    argument: zweites,
    warum: `Sie ist schon genannt: ${showWert(wort.text)}.`,
    abhilfe: "Jede Shell einzeln aufrufen.",
  })
}

const findOrdnerfehler = (befehl: BefehlName, worte: ReadonlyArray<Argument>) => {
  const [ordner, zweiter] = worte
  if (ordner !== undefined && ordnerOf(befehl) === undefined) {
    return {
      was: `„${befehl}“ nimmt keinen Ordner.`,
      argument: ordner,
      warum: "Was es ausgibt, ist für jede Kommune dasselbe.",
      abhilfe: `Nur „zielwerk ${befehl}“ schreiben.`,
    }
  }
  if (zweiter !== undefined) {
    return {
      was: `„${befehl}“ nimmt nur einen Ordner.`,
      argument: zweiter,
      warum: `Der Ordner ist schon genannt: ${showWert(ordner?.text)}.`,
      abhilfe: "Jeden Ordner einzeln aufrufen; ein Name mit Leerzeichen steht in Anführungszeichen.",
    }
  }
  if (ordner?.text !== "" && ordner?.text !== "-") return undefined
  return {
    was:
      ordner.text === ""
        ? "Der Name des Ordners ist leer."
        : ordnerOf(befehl) === "geschrieben"
          ? "„-“ ist kein Ordner."
          : "Von der Standardeingabe wird nicht gelesen.",
    argument: ordner,
    warum: "Ein Konzept ist ein Ordner mit konzept.yaml und beobachtungen/*.csv.",
    abhilfe: "Den Ordner nennen, oder nichts: dann gilt der Ordner, in dem man steht.",
  }
}
