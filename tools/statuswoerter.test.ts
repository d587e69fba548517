import {
  readStatuswort,
  Statusherkunft,
  statuswoerter,
  Statuswortdatei,
  type Statuswortzeile,
  statuswortHoechstens,
} from "@zielwerk/ablauf"
import * as Schema from "effect/Schema"
import { expect, test } from "vitest"
import { parse } from "yaml"

test("the handbook lists every status word with the state it becomes", async () => {
  await expect(renderSeite()).toMatchFileSnapshot("../docs/handbuch/statuswoerter.md")
})

test("the file that the handbook shows is one, and its words are read as it says", () => {
  const yaml = /```yaml\n([\s\S]*?)```/u.exec(fuss)?.[1] ?? ""
  const datei = Schema.decodeUnknownSync(Statuswortdatei, { onExcessProperty: "error" })(parse(yaml))
  const gelesen = ["Laufend", "wird nicht weiterverfolgt", "#01873B", "siehe Anlage"].map((w) =>
    readStatuswort(w, datei),
  )
  expect(gelesen.map(({ zustand }) => zustand)).toEqual([
    "inUmsetzung",
    "entfallen",
    "abgeschlossen",
    { _tag: "KeinWert", grund: "unbekannt" },
  ])
  expect(gelesen.flatMap(({ befunde }) => befunde)).toEqual([])
})

test("the handbook says of examples what they are read as", () => {
  for (const beispiel of [
    "begonnen, laufend",
    "laufend bis 2021",
    "laufend; abgeschlossen",
    "Abgeschlossen ist die Planung",
  ])
    expect(kopf).toContain(`„${beispiel}“`)
  expect(readStatuswort("begonnen, laufend").zustand).toBe("inUmsetzung")
  expect(readStatuswort("laufend bis 2021").zustand).toBe("inUmsetzung")
  expect(readStatuswort("laufend; abgeschlossen").befunde.map(({ code: c }) => c)).toEqual(["StatuswortUnentschieden"])
  expect(readStatuswort("Abgeschlossen ist die Planung").befunde.map(({ code: c }) => c)).toEqual([
    "StatuswortUnbekannt",
  ])
})

// Helpers

const kopf = `# Statuswörter

Listen sagen auf ihre Weise, wie weit eine Maßnahme ist: „laufend“, „in Umsetzung; Laufzeit 2018 bis 2021“, \`IN_PROGRESS\`,
eine Farbe. Diese Seite sagt, welcher Zustand daraus wird. Der Text bleibt immer so erhalten, wie er in der Liste steht,
und geraten wird nicht: was nicht sicher zu lesen ist, ergibt keinen Zustand, sondern eine [Meldung](befunde.md).

## So wird gelesen

- Der Text muss mit einem Statuswort beginnen; „Projekt“, „derzeit“, „erfolgreich“ und dergleichen dürfen davorstehen.
  Was sonst im Text steht, bleibt als Rest erhalten. „Abgeschlossen ist die Planung“ sagt nichts über die Maßnahme.
- Groß oder klein, ä oder ae, jede Art von Strich und Leerzeichen und ein Punkt am Ende machen keinen Unterschied.
- „nicht“, „kein“, „ohne“, „wird“, „voraussichtlich“, ein Fragezeichen oder „bis 2026“ nehmen ein „abgeschlossen“ zurück,
  und auch „entfallen“, „abgelehnt“ oder „gescheitert“, wo immer sie im Text stehen. Dann ist der Zustand offen.
- „teilweise“, „nahezu“, „zu 80 %“ oder „Phase I“ machen aus „abgeschlossen“ ein „in Umsetzung“, nie ein Ende.
- Stehen mehrere Statuswörter da, gilt, was allen gemeinsam ist: „begonnen, laufend“ ist in Umsetzung. Haben sie nichts
  gemeinsam („laufend; abgeschlossen“), bleibt der Zustand offen.
- „Laufzeit 2018 bis 2021“, „seit 03/2019“, „bis Ende 2021“ werden als Laufzeit gelesen. „2018/2019“ nicht: das kann ein
  Schuljahr sein oder zwei Jahre. Jahre mit zwei Ziffern gelten bis 49 und meinen dieses Jahrhundert.
- Eine leere Zelle, ein Strich oder „k. A.“ heißt: unbekannt. Ein Text von mehr als ${statuswortHoechstens} Zeichen ist ein Bericht, kein Statuswort.

**Dauerhafte Arbeit ist nie abgeschlossen.** „kontinuierlich“ und „fortlaufend“ werden \`verstetigt\`, und eine verstetigte
Maßnahme ist nie verspätet. Viele Listen schreiben aber „laufend“ über alles, was gerade getan wird, auch wenn es ein Ende
hat. Darum kommt „laufend“ mit einem Hinweis, und mit einem Ende im Text („laufend bis 2021“) ist es \`inUmsetzung\`. Wer
„laufend“ in seiner Liste immer so meint, trägt es als eigenes Wort ein.

**Ein gelesener Zustand ist keine Tatsache.** Ob ein Beschluss vorliegt, warum etwas entfallen ist und was an seine Stelle
trat, steht meist nicht in der Liste und ist nachzutragen.

**„Kein neuer Sachstand“** heißt: wie zuvor. Was zuvor war, weiß nur die Liste davor; der Zustand bleibt unbekannt.

## Die Wörter

Ohne Angabe der Herkunft gelten alle Tabellen, soweit sie sich einig sind; wo sie sich widersprechen („unbekannt“), und bei
Ziffern muss die Herkunft genannt sein. „auch“: so meinen es manche Listen; dazu kommt ein Hinweis. „offen“: ohne ein
zweites Wort wird nichts davon genommen.
`

const fuss = `
## Eigene Wörter und Farben

Eine Kommune schreibt ihre Wörter und die Legende ihrer Farben in eine Datei; \`readStatuswort(text, datei)\` liest damit.
Sie gehen den eingebauten vor, auch ganze Wendungen, die eine Verneinung enthalten. Ein Wort ohne Zustand sagt, dass ihn niemand kennt. Eine Farbe bedeutet ohne
Legende nichts: Grün heißt in einer Liste erledigt, in einer anderen im Zeitplan.

\`\`\`yaml
format: "1"
herkunft: deutscheListe
woerter:
  - wort: laufend
    zustand: inUmsetzung
  - wort: wird nicht weiterverfolgt
    zustand: entfallen
    grund: Nicht weiterverfolgt
  - wort: siehe Anlage
farben:
  "#01873B": abgeschlossen
  orange: verzoegert
\`\`\`

Bei \`zustand\` und \`farben\` stehen die Namen aus den Tabellen; eine Farbe kann auch eine Umsetzungslage sein: \`imZeitplan\`,
\`verzoegert\`, \`ueberfaellig\`, \`nichtFaellig\`, \`unbekannt\`.
`

const titel: { readonly [herkunft in Statusherkunft]: string } = {
  deutscheListe: "Deutsche Listen",
  knotDots: "knot-dots",
  localZero: "LocalZero Monitoring",
  kausalWatch: "Kausal Watch",
  wasserprogramm: "Umsetzungsstand des Wasserprogramms in Nordrhein-Westfalen",
  koalitionstracker: "Koalitionstracker",
}

const renderSeite = (): string => kopf + Statusherkunft.literals.map(renderTabelle).join("") + fuss

const renderTabelle = (herkunft: Statusherkunft): string =>
  `\n### ${titel[herkunft]} (\`${herkunft}\`)\n\n| Wort | Zustand | dazu |\n|---|---|---|\n` +
  statuswoerter[herkunft]
    .map((zeile) => `| ${zeile.woerter.join(", ")} | ${zustandOf(zeile)} | ${dazuOf(zeile)} |\n`)
    .join("")

const zustandOf = ({ zustand, auch = [], offen }: Statuswortzeile): string => {
  if (zustand === undefined) return "unbekannt"
  return offen === true ? `offen: ${[zustand, ...auch].map(code).join(" oder ")}` : code(zustand)
}

const dazuOf = ({ auch, offen, umsetzungslage, grund, mitBeschluss, nurGenannt }: Statuswortzeile): string =>
  [
    umsetzungslage === undefined ? "" : `Umsetzungslage ${code(umsetzungslage)}`,
    auch === undefined || offen === true ? "" : `auch: ${auch.map(code).join(", ")}`,
    mitBeschluss === undefined ? "" : `mit Beschluss ${code(mitBeschluss)}`,
    grund === undefined ? "" : `Grund: „${grund}“`,
    nurGenannt === true ? "nur mit genannter Herkunft" : "",
  ]
    .filter((teil) => teil !== "")
    .join("; ")

const code = (name: string): string => `\`${name}\``
