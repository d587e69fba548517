import { ausgaenge } from "../Ausgang.ts"
import { type BefehlName, befehle, schalter } from "./befehle.ts"

/** The help: of all commands, or of one. */
export const renderHilfe = (befehl: BefehlName | undefined): string =>
  `${(befehl === undefined ? hilfe() : hilfeOf(befehl)).join("\n")}\n`

const spalten = (zeilen: ReadonlyArray<readonly [string, string]>): ReadonlyArray<string> => {
  const breite = Math.max(...zeilen.map(([links]) => links.length))
  return zeilen.map(([links, rechts]) => `  ${links.padEnd(breite)}  ${rechts}`)
}

const ordner = [
  "ORDNER enthält konzept.yaml und beobachtungen/*.csv; ohne Angabe ist es der, in dem man steht.",
  "Geschrieben wird nichts.",
]

const hilfe = (): ReadonlyArray<string> => [
  "zielwerk <befehl> [ORDNER] [Schalter]",
  "",
  "Befehle:",
  ...spalten(Object.entries(befehle).map(([name, { satz }]) => [name, satz])),
  "",
  ...ordner,
  "",
  "Ausgang:",
  ...spalten(Object.entries(ausgaenge)),
  "",
  "Mehr zu einem Befehl:",
  "  zielwerk auswerten --hilfe",
  "Version:",
  "  zielwerk --version",
]

const hilfeOf = (befehl: BefehlName): ReadonlyArray<string> => [
  `zielwerk ${befehl} [ORDNER] [Schalter]`,
  "",
  `${befehl} ${befehle[befehl].satz}.`,
  befehle[befehl].text,
  "",
  "Schalter:",
  ...spalten(
    befehle[befehl].schalter.map((name) => {
      const s = schalter[name]
      return ["wert" in s ? `--${name} ${s.wert}` : `--${name}`, s.text]
    }),
  ),
  "",
  ...ordner,
  "",
  "Beispiel:",
  `  ${befehle[befehl].beispiel}`,
]
