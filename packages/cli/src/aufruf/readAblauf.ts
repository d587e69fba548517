import type { Ablaufname } from "@zielwerk/ablauf"
import { nearest, showWert } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Ablauffrage } from "./Aufruf.ts"
import type { Aufruffehler } from "./Aufruffehler.ts"
import { argumentOf, type GegebenerSchalter } from "./splitArgumente.ts"
import { type Find, readStichtag, readWahl, readWunsch, unmoeglich } from "./werte.ts"

const fragen = ["maschine", "massnahme", "zyklus"] as const

/** What is asked of the machines: exactly one of three things. */
export const readAblauf = (find: Find): Result.Result<Ablauffrage, Aufruffehler> =>
  Result.gen(function* () {
    const [gegeben, zweites] = fragen.flatMap((name) => find(name) ?? [])
    if (gegeben === undefined) return yield* Result.fail(frageFehlt)
    if (zweites !== undefined) return yield* Result.fail(frageZuviel(gegeben, zweites))
    const unnuetz = ["zustand", ...(gegeben.name === "maschine" ? ["stichtag"] : [])].flatMap(
      (name) => find(name) ?? [],
    )
    const [fremd] = gegeben.name === "massnahme" ? [] : unnuetz
    if (fremd !== undefined) return yield* Result.fail(schalterFremd(fremd, gegeben))
    const format = find("format")
    switch (gegeben.name) {
      case "maschine":
        return {
          frage: "maschine",
          name: yield* readName(gegeben),
          format: yield* readWahl(format, ["text", "json", "mermaid"]),
        } as const
      case "massnahme":
        return {
          frage: "massnahme",
          massnahme: { wert: gegeben.wert ?? "", argument: argumentOf(gegeben) },
          ...readWunsch(find, "zustand"),
          stichtag: yield* readStichtag(find("stichtag")),
          format: yield* readWahl(format, ["text", "json"]),
        } as const
      default:
        return {
          frage: "zyklus",
          datei: gegeben.wert ?? "",
          stichtag: yield* readStichtag(find("stichtag")),
          format: yield* readWahl(format, ["text", "json", "ics"]),
        } as const
    }
  })

/** The names alone: the machines themselves are loaded later. */
const namen = Object.keys({
  massnahme: true,
  zielvereinbarung: true,
  vorlage: true,
  auflage: true,
  berichtsperiode: true,
  konzeptversion: true,
  sichtbarkeit: true,
} satisfies { readonly [name in Ablaufname]: true }) as ReadonlyArray<Ablaufname>

const readName = (gegeben: GegebenerSchalter): Result.Result<Ablaufname, Aufruffehler> => {
  const name = namen.find((eines) => eines.toLowerCase() === gegeben.wert?.toLowerCase())
  if (name !== undefined) return Result.succeed(name)
  const naechster = nearest(gegeben.wert ?? "", namen)
  const abhilfe = naechster === "" ? "Einen davon nennen." : `Gemeint ist vielleicht „${naechster}“.`
  return Result.fail(unmoeglich(gegeben, `Die Abläufe sind: ${namen.join(", ")}.`, abhilfe))
}

const frageFehlt: Aufruffehler = {
  was: "Es fehlt, wonach gefragt wird.",
  warum: "„ablauf“ zeigt einen Ablauf, sagt, was mit einer Maßnahme möglich ist, oder prüft einen Steuerungszyklus.",
  abhilfe: "Eines nennen: --maschine massnahme, --massnahme ID oder --zyklus DATEI",
}

const frageZuviel = (erste: GegebenerSchalter, zweite: GegebenerSchalter): Aufruffehler => ({
  was: `„${erste.geschrieben}“ und „${zweite.geschrieben}“ gehen nicht zusammen.`,
  argument: argumentOf(zweite),
  warum: "Gefragt wird nach einem Ablauf, einer Maßnahme oder einem Zyklus.",
  abhilfe: "Einzeln aufrufen.",
})

const schalterFremd = (fremd: GegebenerSchalter, frage: GegebenerSchalter): Aufruffehler => ({
  was: `Der Schalter ${showWert(fremd.geschrieben)} hat bei „${frage.geschrieben}“ keine Bedeutung.`,
  argument: argumentOf(fremd),
  warum:
    fremd.name === "zustand" ? "Ein Zustand gehört zu einer Maßnahme (--massnahme)." : "Ein Ablauf gilt an jedem Tag.",
  abhilfe: "Ihn weglassen.",
})
