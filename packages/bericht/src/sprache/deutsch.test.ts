import { expect, it } from "vitest"

// What the tests of English output look for; it stands in a test file, so that no build contains it. Its own test runs in
// this file only, not in those that import it.
const isOwnRun = expect.getState().testPath === import.meta.filename

/** The German words of a text that are not words of the data that it is about. */
export const germanWordsIn = (text: string, daten: object): ReadonlyArray<string> => {
  const eigene = [...new Set(textsOf(daten).map(normalize))]
    .filter((titel) => /[ -]/u.test(titel) || titel.length > 3)
    .toSorted((a, b) => b.length - a.length)
  const rest = eigene.reduce((uebrig, titel) => uebrig.replaceAll(titel, "¤"), normalize(text))
  return [...rest.matchAll(deutsch)].map(([wort]) => wort)
}

/** A text without its layout; headings in capitals and every kind of quotation marks become alike. */
const normalize = (text: string): string =>
  text
    .replaceAll(/\\(?=[\\`*_[\]<>|#~&+=-])/gu, "")
    .replaceAll(/&(?:lt|gt|amp);/gu, "¤")
    .replaceAll(/[„“”‚‘’"<>&]/gu, "¤")
    .replaceAll(/[\s│├└─]+/gu, " ")
    .toLowerCase()
    .trim()

const textsOf = (wert: unknown): ReadonlyArray<string> =>
  typeof wert === "string"
    ? [wert]
    : typeof wert === "object" && wert !== null
      ? Object.values(wert).flatMap(textsOf)
      : []

const worte = `und oder der die das den dem des ein eine einer einen nicht kein keine von vom zu zum mit für ist sind wird
  werden noch bis bei nach auf aus über ohne dafür davon als hier steht fehlt wert zeit gebiet gebiete ziel ziele zielwert
  maßnahme maßnahmen kapitel absatz punkt fußnote tabellenzeile quelle fassung stichtag regelwerk auswertung indikatoren
  änderung tendenz umsetzung wirkung fortschritt erwartet vereinbart letzter gedruckt gezählt errechnet anzahl merkmal
  schuljahr quartal januar mai personen laut steigend sinkend`
const deutsch = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${worte.trim().split(/\s+/u).join("|")})(?![\\p{L}-])`, "gu")

it.each(isOwnRun ? ["germanWordsIn"] : [])("%s finds German words, but for those of the Konzept", () => {
  const konzept = { titel: "Konzept für die Stadt", ziele: [{ titel: "Zu „Wort“ und Tat" }] }
  expect(germanWordsIn("“Konzept für die\n  Stadt”: no value for “Zu ‘Wort’ und Tat”", konzept)).toEqual([])
  expect(germanWordsIn("KONZEPT FÜR DIE STADT: GEBIETE\n kein Wert und mehr", konzept)).toEqual([
    "gebiete",
    "kein",
    "wert",
    "und",
  ])
})
