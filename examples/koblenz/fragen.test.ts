import { execFileSync } from "node:child_process"
import { resolve } from "node:path"
import { describe, expect, test } from "vitest"

// Questions that a reader of the document may have, asked of the command line. The answers were taken from the text,
// not from the data; each comes with its passage.
describe("the concept of Koblenz answers", () => {
  test.each<[frage: string, aufruf: string, ...antwort: ReadonlyArray<string>]>([
    [
      "Wer wird zu den Arbeitskreisen eingeladen?",
      "--id ak-ehrenamt",
      "eingeladen: Fraktionen",
      "eingeladen: Beirat für Migration und Integration",
      "Kapitel 10, Punkt 2",
    ],
    [
      "Wer leitet die Arbeitskreise, und wer organisiert und moderiert sie?",
      "--id ak-ausbildung",
      "Leitung: Sachgebiet Integration",
      "„vom Sachgebiet Integration federführend geleitet und betreut“",
      "Moderation: Sachgebiet Integration",
      "„organisieren und moderieren“",
    ],
    [
      "Wer wird über die Ergebnisse der Arbeitskreise informiert?",
      "--id ak-asyl-flucht",
      "informiert: Fraktionen",
      "informiert: Beirat für Migration und Integration",
      "„über die Arbeitsergebnisse informiert“",
    ],
    [
      "Wer sitzt in der Integrationskommission?",
      "--id integrationskommission",
      "Leitung: Oberbürgermeister",
      "Vertretung: Bürgermeister",
      "Mitglied: Fraktionen",
      "Mitglied: Beirat für Migration und Integration",
      "Kapitel 10, Punkt 3",
    ],
    [
      "Wie oft tagt die Integrationskommission, und wann?",
      "--id integrationskommission",
      "mindestens einmal",
      "vor den Haushaltsberatungen",
      "Kapitel 10, Punkt 3",
    ],
    [
      "Alle wie viele Jahre ist Integrationskonferenz, und wer ist ihr Schirmherr?",
      "--id integrationskonferenz",
      "zwei Jahre",
      "Schirmherrschaft: Oberbürgermeister",
      "Kapitel 10, Punkt 4",
    ],
    [
      "Was muss der Stadtrat beschließen?",
      "--id stadtrat",
      "Alle Beschlüsse oder Vorhaben, die finanzielle oder personelle Auswirkungen haben",
      "Kapitel 10, Punkt 2",
    ],
    [
      "Was war wann auf dem Weg zum Konzept?",
      "--art beteiligungsschritt",
      "Onlineumfrage",
      "„im Frühjahr 2017“",
      "05.05.2017",
      "„im Juni 2017“",
      "„Im August 2017“",
      "Kapitel 5",
    ],
    [
      "Wie viele haben an der Onlineumfrage teilgenommen?",
      "--id onlineumfrage",
      "insgesamt 139 Teilnehmende",
      "Anzahl: 139",
    ],
    [
      "Wovon sind die 47 % und die 79 % Anteile?",
      "--id onlineumfrage",
      "„47%“",
      "Grundgesamtheit: Organisationen und Initiativen, die sich beteiligt haben",
      "„79%“",
      "Grundgesamtheit: der Befragten",
    ],
    [
      "Wer bekam den Rohentwurf im Juni 2017 vorgestellt?",
      "--id stadtvorstand",
      "Beteiligungsschritt",
      "Kapitel 5, „Die Planungstreffen“",
    ],
    ["Welche Ziele haben noch keine Maßnahmen?", "--art ziel", "Maßnahmen: noch keine", "Ehrenamt stärken"],
    [
      "Welche Maßnahmen gibt es zur Alltags- und Übergangsbegleitung, und wie weit sind sie?",
      "--handlungsfeld hf-asyl-flucht --art massnahme",
      "Integrationslotsen",
      "geplant",
      "Sprachmittlerpool",
      "angedacht",
      "Kapitel 9.3, Tabellenzeile „Ziel 1“",
    ],
    [
      "Welche Vorhaben im Ehrenamt hängen an keinem Ziel?",
      "--handlungsfeld hf-ehrenamt --art massnahme",
      "Praxisprojekt der Hochschule Koblenz zu neuen Formen des Ehrenamtes",
      "Kapitel 9.2, „Ausblick auf die Praxis“",
    ],
    [
      "Seit wann ist das Sachgebiet für die Unterbringung zuständig?",
      "--id sachgebiet-integration",
      "seit: 01.04.2018",
      "Kapitel 8",
    ],
    [
      "Welche Stellen gibt es im Sachgebiet seit 2016?",
      "--id sachgebiet-integration",
      "Integrationsbeauftragte",
      "Ehrenamtskoordinator",
      "Koordinatorin für den Arbeitsmarkt- und Bildungsbereich",
      "seit: 2016",
    ],
    ["Wozu gehört das Sachgebiet Integration?", "--id sachgebiet-integration", "Teil von: Ordnungsamt"],
    [
      "Mit wem soll die Sprachförderung koordiniert werden?",
      "--id ziel-9.1-1",
      "Bundesamt für Migration und Flüchtlinge",
      "Jobcenter",
      "Agentur für Arbeit",
      "Kapitel 9.1, Tabellenzeile „Ziel 1“",
    ],
    [
      "In welcher Rolle setzt die Stadt Integrationslotsen ein?",
      "--id integrationslotsen",
      "Gestaltungsfunktion",
      "Kapitel 8",
    ],
    [
      "Was heißt „fördert und fordert“ beim friedlichen Zusammenleben?",
      "--id oberziel-2",
      "fördert",
      "fordert",
      "im Sinne ihres ordnungsrechtlichen Auftrages",
      "Kapitel 7, Abschnitt 2",
    ],
    [
      "Wo wird dasselbe Oberziel anders gesagt?",
      "--id oberziel-9.3",
      "Anderer Wortlaut",
      "gut aufgenommen, orientiert, betreut und begleitet",
      "Kapitel 3",
    ],
    ["Warum wird das Konzept fortgeschrieben?", "--art aussage", "Flüchtlingsbewegung seit 2015", "Kapitel 5", "Grund"],
    [
      "Was ist seit 2007 neu, was hat sich geändert?",
      "--art kontinuitaet",
      "Integrationskommission",
      "Leitstelle",
      "Sachgebiet Integration",
      "Kapitel 8",
    ],
    [
      "Wie ist der Segregationsindex gerechnet, und ist weniger besser?",
      "--id segregationsindex",
      "Stadtteil",
      "weniger",
      "Kapitel 4, Absatz 6",
    ],
    [
      "Was soll 2019 aus dem Praxisprojekt der Hochschule werden?",
      "--id hf-ehrenamt",
      "Im Jahr 2019 werden sich aus den Projektergebnissen konkrete Maßnahmenansätze",
      "Kapitel 9.2, „Ausblick auf die Praxis“",
    ],
    [
      "Wo denkt das Konzept an Frauen mit Migrationshintergrund?",
      "--art zielgruppe",
      "Frauen mit Migrationshintergrund",
      "Kapitel 9.4, Tabellenzeile „Ziel 1“",
    ],
  ])("%s", (_frage, aufruf, ...antworten) => {
    const text = zeigen(aufruf)
    expect(antworten.filter((antwort) => !text.includes(antwort))).toEqual([])
  })
})

test("seven Ziele have no Massnahmen yet", () => {
  expect(zeigen("--art ziel").match(/Maßnahmen: noch keine/gu)).toHaveLength(7)
})

// Helpers

const befehl = resolve(import.meta.dirname, "../../packages/cli/dist/zielwerk.js")

/** What the command prints, in one line: where it wraps is another test's business. */
const zeigen = (aufruf: string): string =>
  execFileSync(process.execPath, [befehl, "zeigen", import.meta.dirname, ...aufruf.split(" ")], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).replaceAll(/\s+/gu, " ")
