import { type Art, type Auswahl, findArt, type Register, selectEintraege } from "@zielwerk/bericht"
import { nearest, showWert } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Suche, Wunsch } from "../aufruf/Aufruf.ts"
import type { Aufruffehler } from "../aufruf/Aufruffehler.ts"

/** Is there what a call asks for? The kind by any of its names, the ids as the Konzept has them. */
export const resolveSuche = (suche: Suche, register: Register): Result.Result<Auswahl, Aufruffehler> =>
  Result.gen(function* () {
    const art = suche.art === undefined ? undefined : yield* resolveArt(suche.art, register.arten)
    const feld = suche.handlungsfeld
    if (feld !== undefined) yield* resolveKennung(feld, "handlungsfeld", register)
    if (suche.id !== undefined) yield* resolveKennung(suche.id, art?.name, register)
    const auswahl: Auswahl = {
      ...(art === undefined ? {} : { art }),
      ...(suche.id === undefined ? {} : { id: suche.id.wert }),
      ...(feld === undefined ? {} : { handlungsfeld: feld.wert }),
    }
    if (suche.id !== undefined && feld !== undefined && selectEintraege(register, auswahl).length === 0)
      return yield* Result.fail(fremd(suche.id, feld))
    return auswahl
  })

const resolveArt = ({ wert, argument }: Wunsch, arten: ReadonlyArray<Art>): Result.Result<Art, Aufruffehler> => {
  const gefunden = findArt(arten, wert)
  if (typeof gefunden !== "string") return Result.succeed(gefunden)
  return Result.fail({
    was: `Die Art ${showWert(wert)} gibt es nicht.`,
    argument,
    warum: `Die Arten sind: ${arten.map(({ name }) => name).join(", ")}.`,
    abhilfe: gefunden === "" ? "Eine davon nennen." : `Gemeint ist vielleicht „${gefunden}“.`,
  })
}

/** Is the id there, of this kind or of any? */
const resolveKennung = (
  { wert, argument }: Wunsch,
  art: string | undefined,
  { eintraege, arten }: Register,
): Result.Result<void, Aufruffehler> => {
  const gleiche = eintraege.filter(({ id }) => id === wert)
  if (gleiche.some((eintrag) => art === undefined || eintrag.art.name === art)) return Result.succeed(undefined)
  const titel = arten.find(({ name }) => name === art)?.einzahl
  // entries of several kinds may share an id
  const bekannt = [
    ...new Set(
      eintraege.flatMap(({ id, art: { name } }) =>
        id !== undefined && (art === undefined || name === art) ? [id] : [],
      ),
    ),
  ]
  const naechste = nearest(wert, bekannt)
  const [andere] = gleiche
  return Result.fail({
    was:
      titel === undefined
        ? `Die Kennung ${showWert(wert)} gibt es im Konzept nicht.`
        : `${titel} mit der Kennung ${showWert(wert)} gibt es im Konzept nicht.`,
    argument,
    warum: andere === undefined ? warumOf(bekannt) : `So heißt ein Eintrag anderer Art: ${andere.art.name}.`,
    abhilfe:
      andere !== undefined
        ? `Die Art weglassen oder „--art ${andere.art.name}“ schreiben.`
        : naechste === ""
          ? `„zielwerk zeigen … --art ${art ?? "ziel"}“ nennt die Einträge mit ihren Kennungen.`
          : `Gemeint ist vielleicht „${naechste}“.`,
  })
}

/** The ids that there are, the first ones by name. */
export const warumOf = (bekannt: ReadonlyArray<string>): string => {
  if (bekannt.length === 0) return "Das Konzept hat keine solchen Einträge."
  const genannt = bekannt.slice(0, 8).join(", ")
  return bekannt.length > 8 ? `Bekannt sind: ${genannt} … (${bekannt.length}).` : `Bekannt sind: ${genannt}.`
}

const fremd = ({ wert, argument }: Wunsch, feld: Wunsch): Aufruffehler => ({
  was: `Der Eintrag ${showWert(wert)} gehört nicht zum Handlungsfeld ${showWert(feld.wert)}.`,
  argument,
  warum: "Zu einem Handlungsfeld gehört, was es nennt, und was seine Ziele nennt.",
  abhilfe: "„--handlungsfeld“ oder „--id“ weglassen.",
})
