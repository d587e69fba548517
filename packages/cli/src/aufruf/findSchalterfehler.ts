import { nearest, showWert } from "@zielwerk/konzept"
import type { Aufruffehler } from "./Aufruffehler.ts"
import { type BefehlName, befehle, type Schalter, type SchalterName, schalterOf } from "./befehle.ts"
import { argumentOf, type GegebenerSchalter } from "./splitArgumente.ts"

/** The first flag that the command does not have, that stands twice, or that has a value too much or too few. */
export const findSchalterfehler = (
  befehl: BefehlName,
  gegeben: ReadonlyArray<GegebenerSchalter>,
): Aufruffehler | undefined => {
  for (const [i, dieser] of gegeben.entries()) {
    const frueher = gegeben.slice(0, i).find(({ name }) => name === dieser.name)
    const fehler = unbekannt(befehl, dieser) ?? findFalschen(schalterFor(befehl, dieser), frueher, dieser)
    if (fehler !== undefined) return fehler
  }
  return undefined
}

type Pruefung = Aufruffehler | undefined

/** The flag by its name, which is known to be right. */
const schalterFor = (befehl: BefehlName, { name }: GegebenerSchalter): Schalter =>
  schalterOf(befehl, name as SchalterName)

const findFalschen = (schalter: Schalter, frueher: GegebenerSchalter | undefined, dieser: GegebenerSchalter) =>
  doppelt(schalter, frueher, dieser) ?? wertFehlt(schalter, dieser) ?? wertZuviel(schalter, dieser)

const unbekannt = (befehl: BefehlName, dieser: GegebenerSchalter): Pruefung => {
  const namen = befehle[befehl].schalter.map((name) => `--${name}`)
  // `-h` is spelt out as the name of its long form
  if (namen.includes(`--${dieser.name}`)) return undefined
  const naechster = nearest(`--${dieser.name}`, namen)
  const andere = Object.entries(befehle).flatMap(([name, b]) =>
    b.schalter.some((s) => s === dieser.name) ? [`„${name}“`] : [],
  )
  return {
    was: `Den Schalter ${showWert(dieser.geschrieben)} kennt „${befehl}“ nicht.`,
    argument: argumentOf(dieser),
    warum: `Möglich sind: ${namen.join(", ")}.`,
    abhilfe:
      andere.length > 0
        ? `Er gehört zu ${andere.join(" und ")}; hier weglassen.`
        : naechster === ""
          ? `Ihn weglassen; „zielwerk ${befehl} --hilfe“ erklärt die Schalter.`
          : `Gemeint ist vielleicht „${naechster}“.`,
  }
}

const doppelt = ({ mehrfach }: Schalter, frueher: GegebenerSchalter | undefined, dieser: GegebenerSchalter): Pruefung =>
  frueher === undefined || mehrfach === true
    ? undefined
    : {
        was: `Der Schalter „${dieser.geschrieben}“ steht zweimal.`,
        argument: argumentOf(dieser),
        warum: `Er steht schon als Argument ${frueher.position}; welcher gilt, ist nicht zu erkennen.`,
        abhilfe: "Einen der beiden löschen.",
      }

const wertFehlt = ({ wert: form }: Schalter, dieser: GegebenerSchalter): Pruefung => {
  // the next flag is nobody's value
  const hasWert =
    dieser.wert !== undefined && dieser.wert !== "" && (dieser.angehaengt || !dieser.wert.startsWith("--"))
  if (form === undefined || hasWert) return undefined
  return {
    was: `Hinter „${dieser.geschrieben}“ fehlt der Wert.`,
    argument: argumentOf(dieser),
    warum: `Erwartet wird ${form}.`,
    abhilfe: `Den Wert ergänzen: ${dieser.geschrieben} ${form}`,
  }
}

const wertZuviel = ({ wert: form }: Schalter, dieser: GegebenerSchalter): Pruefung =>
  form !== undefined || !dieser.angehaengt
    ? undefined
    : {
        was: `Der Schalter „${dieser.geschrieben}“ nimmt keinen Wert.`,
        argument: argumentOf(dieser),
        warum: "Er steht da oder er fehlt.",
        abhilfe: `Nur „${dieser.geschrieben}“ schreiben.`,
      }
