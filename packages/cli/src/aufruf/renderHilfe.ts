import { listArten } from "@zielwerk/bericht"
import { ausgaenge } from "../Ausgang.ts"
import { indizes } from "../statistik/indizes.ts"
import {
  type BefehlName,
  befehle,
  hasDatei,
  ordnerOf,
  type Schalter,
  schalterOf,
  wahlOf,
  weitereOf,
} from "./befehle.ts"

/** The help: of all commands, or of one. */
export const renderHilfe = (befehl: BefehlName | undefined): string =>
  `${(befehl === undefined ? hilfe() : hilfeOf(befehl)).join("\n")}\n`

const spalten = (zeilen: ReadonlyArray<readonly [string, string]>): ReadonlyArray<string> => {
  const breite = Math.max(...zeilen.map(([links]) => links.length))
  return zeilen.map(([links, rechts]) => `  ${links.padEnd(breite)}  ${rechts}`)
}

const inhalt = "ORDNER enthält konzept.yaml und beobachtungen/*.csv"
const vorgabe = "ohne Angabe ist es der, in dem man steht."

const ordnertexte = {
  gelesen: [`${inhalt}; ${vorgabe}`, "Geschrieben wird nichts."],
  geschrieben: [
    `ORDNER wird angelegt, wenn es ihn nicht gibt; ${vorgabe}`,
    "Geschrieben wird nur dort, und nie über eine Datei, die es schon gibt, außer mit --ueberschreiben.",
  ],
}

const hilfe = (): ReadonlyArray<string> => [
  "zielwerk <befehl> [ORDNER] [Schalter]",
  "",
  "Befehle:",
  ...spalten(Object.entries(befehle).map(([name, { satz }]) => [name, satz])),
  "",
  `${inhalt}; ${vorgabe}`,
  "Geschrieben wird nur mit „init“, und nur in ORDNER.",
  "",
  "Ausgang:",
  ...spalten(Object.entries(ausgaenge)),
  "",
  "Mehr zu einem Befehl:",
  "  zielwerk auswerten --hilfe",
  "Version:",
  "  zielwerk --version",
]

/** The kinds of entries that a Konzept can have, eight in a line. */
const arten = (): ReadonlyArray<string> => {
  const namen = listArten().map(({ name }) => name)
  const reihen = Array.from({ length: Math.ceil(namen.length / 8) }, (_, i) => namen.slice(i * 8, i * 8 + 8).join(", "))
  return ["Arten:", ...reihen.map((reihe) => `  ${reihe}`)]
}

const hilfeOf = (befehl: BefehlName): ReadonlyArray<string> => {
  const ordner = ordnerOf(befehl)
  const wahl = wahlOf(befehl).join("|")
  // one shell is as good as another, but of schemas one is meant without a word
  const wort =
    ordner !== undefined ? "[ORDNER]" : hasDatei(befehl) ? "INDEX DATEI" : befehl === "schema" ? `[${wahl}]` : wahl
  const eigene = befehle[befehl].schalter.map((name): readonly [string, Schalter] => [name, schalterOf(befehl, name)])
  const beispiele = eigene.flatMap(([, { beispiel }]) => (beispiel === undefined ? [] : [` ${beispiel}`]))
  return [
    ["zielwerk", befehl, wort, "[Schalter]"].join(" "),
    "",
    `${befehl} ${befehle[befehl].satz}.`,
    befehle[befehl].text,
    "",
    "Schalter:",
    ...spalten(eigene.map(([name, { wert, text }]) => [wert === undefined ? `--${name}` : `--${name} ${wert}`, text])),
    "",
    ...(eigene.some(([name]) => name === "art") ? [...arten(), ""] : []),
    ...(befehl === "statistik"
      ? ["Indizes:", ...spalten(Object.entries(indizes).map(([name, { titel }]) => [name, titel])), ""]
      : []),
    ...(ordner === undefined ? [] : [...ordnertexte[ordner], ""]),
    "Beispiele:",
    ...["", ...beispiele].map((dazu) => `  ${befehle[befehl].beispiel}${dazu}`),
    ...weitereOf(befehl).map((beispiel) => `  ${beispiel}`),
  ]
}
