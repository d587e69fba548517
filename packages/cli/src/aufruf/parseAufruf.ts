import { nearest, showWert } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Aufruf } from "./Aufruf.ts"
import type { Argument, Aufruffehler } from "./Aufruffehler.ts"
import { type BefehlName, befehle, isBefehl, ordnerOf, schemas, type Shell, shells } from "./befehle.ts"
import { findSchalterfehler } from "./findSchalterfehler.ts"
import { readStatistik, readWerte } from "./readWerte.ts"
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
  if (wort.text === "vervollstaendigung" || wort.text === "schema") {
    if (schalterfehler !== undefined) return Result.fail(schalterfehler)
    return wort.text === "schema" ? readSchema(weitere) : readShell(weitere)
  }
  if (wort.text === "statistik")
    return schalterfehler === undefined ? readStatistik(weitere, schalter) : Result.fail(schalterfehler)
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

const moeglich = (wahl: ReadonlyArray<string>): string => `Möglich sind: ${wahl.join(", ")}.`

/** One of some words, and nothing behind it. */
const readWort = <const Wahl extends string>(
  befehl: BefehlName,
  [wort, zweites]: readonly [Argument, ...ReadonlyArray<Argument>],
  wahl: ReadonlyArray<Wahl>,
  { unbekannt, einzahl }: { readonly unbekannt: (wort: string) => string; readonly einzahl: "Shell" | "Schema" },
): Result.Result<Wahl, Aufruffehler> => {
  const gewaehlt = wahl.find((eines) => eines === wort.text)
  const [eines, jedes] = einzahl === "Shell" ? ["eine Shell", "Jede Shell"] : ["ein Schema", "Jedes Schema"]
  if (gewaehlt === undefined) {
    const naechstes = nearest(wort.text, wahl)
    return Result.fail({
      was: unbekannt(showWert(wort.text)),
      argument: wort,
      warum: moeglich(wahl),
      abhilfe: naechstes === "" ? "Nur einen dieser Namen nennen." : `Gemeint ist vielleicht „${naechstes}“.`,
    })
  }
  if (zweites === undefined) return Result.succeed(gewaehlt)
  return Result.fail({
    was: `„${befehl}“ nimmt nur ${eines}.`,
    argument: zweites,
    warum: `Genannt ist schon: ${showWert(wort.text)}.`,
    abhilfe: `${jedes} einzeln aufrufen.`,
  })
}

const readShell = ([wort, ...rest]: ReadonlyArray<Argument>): Result.Result<Aufruf, Aufruffehler> => {
  if (wort === undefined) {
    const was = "Es fehlt, für welche Shell."
    return Result.fail({ was, warum: moeglich(shells), abhilfe: "Sie nennen: zielwerk vervollstaendigung bash" })
  }
  const worte = {
    unbekannt: (text: string) => `Für die Shell ${text} gibt es keine Vervollständigung.`,
    einzahl: "Shell",
  } as const
  return Result.map(readWort<Shell>("vervollstaendigung", [wort, ...rest], shells, worte), (shell): Aufruf => ({
    art: "vervollstaendigung",
    shell,
  }))
}

/** Without a word it is the schema of what people write. */
const readSchema = ([wort, ...rest]: ReadonlyArray<Argument>): Result.Result<Aufruf, Aufruffehler> => {
  if (wort === undefined) return Result.succeed({ art: "schema", von: schemas[0] })
  const worte = { unbekannt: (text: string) => `Ein Schema ${text} gibt es nicht.`, einzahl: "Schema" } as const
  return Result.map(readWort("schema", [wort, ...rest], schemas, worte), (von): Aufruf => ({ art: "schema", von }))
}

const findOrdnerfehler = (befehl: BefehlName, worte: ReadonlyArray<Argument>) => {
  const [ordner, zweiter] = worte
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
