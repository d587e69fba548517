import {
  createMassnahmenakte,
  createMassnahmenumstaende,
  massnahmenablauf,
  type Massnahmenarten,
  type Moeglichkeit,
  wortlaute,
} from "@zielwerk/ablauf"
import {
  type Befund,
  type Konzept,
  type MassnahmeZustand,
  nearest,
  renderBefund,
  showWert,
  zustandLautKonzept,
} from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Aufruf, Wunsch } from "../aufruf/Aufruf.ts"
import { type Aufruffehler, toMeldung } from "../aufruf/Aufruffehler.ts"
import type { Ergebnis } from "../Ergebnis.ts"
import { renderJson } from "../renderJson.ts"

type Frage = Extract<Aufruf, { readonly frage: "massnahme" }>

/** What can be done with a Massnahme now, and what forbids the rest. */
export const showMoeglichkeiten = (konzept: Konzept, befunde: ReadonlyArray<Befund>, frage: Frage): Ergebnis => {
  const massnahme = konzept.massnahmen.find(({ id }) => id === frage.massnahme.wert)
  if (massnahme === undefined) return refuse(massnahmeUnbekannt(frage.massnahme, konzept))
  const zustand = resolveZustand(frage.zustand, zustandLautKonzept(massnahme))
  if (Result.isFailure(zustand)) return refuse(zustand.failure)
  const umstaende = createMassnahmenumstaende(konzept)(massnahme.id, frage.stichtag)
  const stand = massnahmenablauf.begin(zustand.success, createMassnahmenakte("uebernommen"))
  const moeglich = umstaende === undefined ? [] : massnahmenablauf.allowed(stand, umstaende)
  const gezeigt = { id: massnahme.id, titel: massnahme.titel, zustand: zustand.success, moeglich }
  return { ausgang: 0, stdout: frage.format === "json" ? encode(gezeigt, frage) : render(gezeigt, frage), befunde }
}

interface Gezeigt {
  readonly id: string
  readonly titel: string
  readonly zustand: MassnahmeZustand
  readonly moeglich: ReadonlyArray<Moeglichkeit<Massnahmenarten>>
}

const refuse = (fehler: Aufruffehler): Ergebnis => ({
  ausgang: 2,
  stdout: "",
  befunde: [],
  meldung: toMeldung(fehler),
})

const massnahmeUnbekannt = ({ wert, argument }: Wunsch, { massnahmen }: Konzept): Aufruffehler => {
  const naechste = nearest(
    wert,
    massnahmen.map(({ id }) => id),
  )
  return {
    was: `Die Maßnahme ${showWert(wert)} gibt es nicht.`,
    argument,
    warum: massnahmen.length === 0 ? "Das Konzept nennt keine." : `Das Konzept nennt ${massnahmen.length} andere.`,
    abhilfe:
      naechste === "" ? "„zielwerk zeigen --art massnahme“ nennt alle." : `Gemeint ist vielleicht „${naechste}“.`,
  }
}

const resolveZustand = (
  gewuenscht: Wunsch | undefined,
  lautKonzept: MassnahmeZustand | undefined,
): Result.Result<MassnahmeZustand, Aufruffehler> => {
  // what nobody has said anything about is an idea
  if (gewuenscht === undefined) return Result.succeed(lautKonzept ?? "angedacht")
  const { zustaende } = massnahmenablauf
  const zustand = zustaende.find((name) => name.toLowerCase() === gewuenscht.wert.toLowerCase())
  if (zustand !== undefined) return Result.succeed(zustand)
  const naechster = nearest(gewuenscht.wert, zustaende)
  return Result.fail({
    was: `Den Zustand ${showWert(gewuenscht.wert)} gibt es nicht.`,
    argument: gewuenscht.argument,
    warum: `Die Zustände sind: ${zustaende.join(", ")}.`,
    abhilfe: naechster === "" ? "Einen davon nennen." : `Gemeint ist vielleicht „${naechster}“.`,
  })
}

const encode = ({ moeglich, ...kopf }: Gezeigt, { stichtag, sprache }: Frage): string =>
  renderJson({
    version: "1",
    massnahme: kopf.id,
    titel: kopf.titel,
    zustand: kopf.zustand,
    stichtag,
    antraege: moeglich.map((eine) => {
      const titel = wortlaute.massnahme[sprache].antraege[eine.antrag]
      return eine.erlaubt
        ? {
            antrag: eine.antrag,
            titel,
            erlaubt: true,
            nach: eine.nach,
            hinweise: eine.hinweise.map((befund) => renderBefund(befund, sprache)),
          }
        : {
            antrag: eine.antrag,
            titel,
            erlaubt: false,
            befunde: eine.befunde.map((befund) => renderBefund(befund, sprache)),
          }
    }),
  })

const worte = {
  de: {
    am: "am",
    moeglich: "Möglich",
    gesperrt: "Nicht möglich",
    bleibt: "bleibt",
    abhilfe: "Abhilfe",
    nichts: "nichts",
  },
  en: {
    am: "on",
    moeglich: "Possible",
    gesperrt: "Not possible",
    bleibt: "stays",
    abhilfe: "Remedy",
    nichts: "nothing",
  },
} as const

const render = ({ titel, id, zustand, moeglich }: Gezeigt, { stichtag, sprache }: Frage): string => {
  const { am, moeglich: erlaubt, gesperrt, bleibt, abhilfe, nichts } = worte[sprache]
  const { zustaende, antraege } = wortlaute.massnahme[sprache]
  const satz = (befund: Befund) => {
    const { was, warum, abhilfe: hilfe } = renderBefund(befund, sprache)
    return [`    ${was} ${warum}`, `    ${abhilfe}: ${hilfe}`]
  }
  const offene = moeglich.flatMap((eine) => {
    if (!eine.erlaubt) return []
    const ziele = eine.nach.map((nach) => (nach === zustand ? bleibt : `→ ${zustaende[nach].titel}`))
    return [`  ${antraege[eine.antrag]} ${ziele.join(" ")}  (${eine.antrag})`, ...eine.hinweise.flatMap(satz)]
  })
  const gesperrte = moeglich.flatMap((eine) =>
    eine.erlaubt ? [] : [`  ${antraege[eine.antrag]}  (${eine.antrag})`, ...eine.befunde.flatMap(satz)],
  )
  return [
    `${titel} (${id}): ${zustaende[zustand].titel} ${am} ${stichtag}`,
    `  ${zustaende[zustand].hilfe}`,
    "",
    `${erlaubt}:`,
    ...(offene.length === 0 ? [`  ${nichts}`] : offene),
    ...(gesperrte.length === 0 ? [] : ["", `${gesperrt}:`, ...gesperrte]),
    "",
  ].join("\n")
}
