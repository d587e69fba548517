import { execFileSync } from "node:child_process"
import { resolve } from "node:path"
import { beforeAll, describe, expect, test } from "vitest"

// Questions that a reader of the document may have, asked of the command line. The answers were taken from the text,
// not from the data. Each is one piece of the output in which the passage stands beside the answer; … leaves out other
// fields of the same entry.

beforeAll(() => {
  // a run of vitest alone would ask the bundle of an earlier state
  execFileSync(process.execPath, [resolve(root, "tools/buildCli.ts")], { stdio: ["ignore", "ignore", "inherit"] })
}, 60_000)

describe("the concept of Koblenz answers", () => {
  test.each<[frage: string, aufruf: string, ...antwort: ReadonlyArray<string>]>([
    [
      "Wer wird zu den Arbeitskreisen eingeladen?",
      "--id ak-ehrenamt",
      "eingeladen: Fraktionen Kapitel 10, Punkt 2: „zu diesen Arbeitskreisen eingeladen“",
      "eingeladen: Beirat für Migration und Integration Kapitel 10, Punkt 2: „zu diesen Arbeitskreisen eingeladen“",
    ],
    [
      "Wer leitet die Arbeitskreise, und wer organisiert und moderiert sie?",
      "--id ak-ausbildung",
      "Leitung: Sachgebiet Integration Kapitel 3, „Wie erfolgt die Steuerung der kommunalen Integrationsarbeit“, " +
        "Punkt 2: „vom Sachgebiet Integration federführend geleitet und betreut“",
      "Organisation: Sachgebiet Integration Kapitel 10, Punkt 2: „organisieren und moderieren“",
      "Moderation: Sachgebiet Integration Kapitel 10, Punkt 2: „organisieren und moderieren“",
    ],
    [
      "Wer wird über die Ergebnisse der Arbeitskreise informiert?",
      "--id ak-asyl-flucht",
      "informiert: Fraktionen Kapitel 10, Punkt 2: „über die Arbeitsergebnisse informiert“",
      "informiert: Beirat für Migration und Integration Kapitel 10, Punkt 2: „über die Arbeitsergebnisse informiert“",
    ],
    [
      "Wer sitzt in der Integrationskommission?",
      "--id integrationskommission",
      "Leitung: Oberbürgermeister Kapitel 10, Punkt 3: „mit Vorsitz des Oberbürgermeisters“",
      "Vertretung: Bürgermeisterin bzw. Bürgermeister Kapitel 10, Punkt 3: „in Vertretung durch die Bürgermeisterin",
      "Mitglied: Fraktionen (jeder Teil davon) Kapitel 10, Punkt 3: „Vertreterinnen und Vertretern der Fraktionen“",
      "Mitglied: Beirat für Migration und Integration (genau 2) Kapitel 10, Punkt 3: „zwei Vertretern des Beirats",
    ],
    [
      "Wie oft tagt die Integrationskommission, und wann?",
      "--id integrationskommission",
      "Rhythmus: mindestens einmal im Jahr, vor den Haushaltsberatungen (Kapitel 10, Punkt 3: „Mindestens einmal",
    ],
    [
      "Alle wie viele Jahre ist Integrationskonferenz, und wer ist ihr Schirmherr?",
      "--id integrationskonferenz",
      "Rhythmus: alle zwei Jahre (Kapitel 10, Punkt 4: „im Abstand von zwei Jahren“)",
      "Schirmherrschaft: Oberbürgermeister Kapitel 10, Punkt 4: „unter der Schirmherrschaft des Oberbürgermeisters“",
    ],
    [
      "Was muss in den Stadtrat?",
      "--id ak-ehrenamt",
      "Alle Beschlüsse oder Vorhaben, die finanzielle oder personelle Auswirkungen haben, sollen zudem als " +
        "Beschlussvorlagen im Stadtrat eingebracht werden. Art der Pflicht: vorlegen an: Stadtrat Kapitel 10, Punkt 2",
    ],
    [
      "Was war wann auf dem Weg zum Konzept?",
      "--art beteiligungsschritt",
      "Kennung: onlineumfrage … Zeitangabe: „im Frühjahr 2017“ … Stelle: Kapitel 5, „Die Onlineumfrage“",
      "Kennung: integrationskonferenz-2017 … Zeit: 05.05.2017 … Stelle: Kapitel 5, „Die Integrationskonferenz 2017“",
      "Kennung: rohentwurf … Zeit: ohne Zeitangabe … Stelle: Kapitel 5, „Die Planungstreffen“, Absatz 1",
      "Kennung: vorstellung-juni-2017 … Zeit: Juni 2017 … Stelle: Kapitel 5, „Die Planungstreffen“, Absatz 1",
      "Kennung: planungstreffen … Zeit: August 2017 … Stelle: Kapitel 5, „Die Planungstreffen“, Absatz 1",
      "Kennung: ende … Zeit: ohne Zeitangabe … Stelle: Kapitel 5, „Die Planungstreffen“, Absatz 2",
    ],
    [
      "Wie viele haben an der Onlineumfrage teilgenommen?",
      "--id onlineumfrage",
      "Anzahl: 139 Kapitel 5, „Die Onlineumfrage“, Absatz 1: „insgesamt 139 Teilnehmende“",
    ],
    [
      "Wovon sind die 47 % und die 79 % Anteile?",
      "--id onlineumfrage",
      "Gedruckt: „47%“ Grundgesamtheit: Organisationen und Initiativen, die sich beteiligt haben " +
        "Kapitel 5, „Die Onlineumfrage“, Absatz 1",
      "Gedruckt: „79%“ Grundgesamtheit: der Befragten Kapitel 5, „Die Onlineumfrage“, Absatz 1",
    ],
    [
      "Wer bekam den Rohentwurf im Juni 2017 vorgestellt?",
      "--id vorstellung-juni-2017",
      "Stadtvorstand Kapitel 5, „Die Planungstreffen“, Absatz 1: „sowohl mit dem Stadtvorstand“",
      "Beschreibung: Vertreterinnen und Vertretern der Fraktionen Kapitel 5, „Die Planungstreffen“, Absatz 1",
      "Beschreibung: den interessierten Vertreterinnen und Vertretern des Beirates für Migration und Integration " +
        "Kapitel 5, „Die Planungstreffen“, Absatz 1",
    ],
    [
      "Welche Ziele haben noch keine Maßnahmen?",
      "--art ziel",
      "Kennung: ziel-9.1-1 … Stelle: Kapitel 9.1, Tabellenzeile „Ziel 1“ Maßnahmen: noch keine",
      "Kennung: ziel-9.1-2 … Stelle: Kapitel 9.1, Tabellenzeile „Ziel 2“ Maßnahmen: noch keine",
      "Kennung: ziel-9.1-3 … Stelle: Kapitel 9.1, Tabellenzeile „Ziel 3“ Maßnahmen: noch keine",
      "Kennung: ziel-9.1-4 … Stelle: Kapitel 9.1, Tabellenzeile „Ziel 4“ Maßnahmen: noch keine",
      "Ehrenamt stärken Kennung: ziel-9.2-1 … Stelle: Kapitel 9.2, Tabellenzeile „Ziel 1“ Maßnahmen: noch keine",
      "Kennung: ziel-9.3-2 … Stelle: Kapitel 9.3, Tabellenzeile „Ziel 2“ Maßnahmen: noch keine",
      "Kennung: ziel-9.3-3 … Stelle: Kapitel 9.3, Tabellenzeile „Ziel 3“ Maßnahmen: noch keine",
    ],
    [
      "Welche Maßnahmen gibt es zur Alltags- und Übergangsbegleitung, und wie weit sind sie?",
      "--handlungsfeld hf-asyl-flucht --art massnahme",
      "Kennung: integrationslotsen … Stand laut Konzept: geplant Ziele: Alltags- und Übergangsbegleitung verbessern " +
        "… Stelle: Kapitel 9.3, Tabellenzeile „Ziel 1“",
      "Kennung: sprachmittlerpool … Stand laut Konzept: angedacht Ziele: Alltags- und Übergangsbegleitung verbessern " +
        "… Stelle: Kapitel 9.3, Tabellenzeile „Ziel 1“",
    ],
    [
      "Welche Vorhaben im Ehrenamt hängen an keinem Ziel?",
      "--handlungsfeld hf-ehrenamt --art massnahme",
      "Kennung: praxisprojekt-ehrenamt … Stand laut Konzept: geplant Handlungsfeld: Ehrenamt … " +
        "Stelle: Kapitel 9.2, „Ausblick auf die Praxis“",
      "Kennung: massnahmenansaetze-ehrenamt … Stand laut Konzept: angedacht Handlungsfeld: Ehrenamt … " +
        "Stelle: Kapitel 9.2, „Ausblick auf die Praxis“",
    ],
    [
      "Seit wann ist das Sachgebiet für die Unterbringung zuständig?",
      "--id sachgebiet-integration",
      "die zentrale Unterbringungs- und Betreuungskoordination für anerkannte Flüchtlinge und deren Familiennachzug als " +
        "Aufgabe zugewiesen. seit: 01.04.2018 Zielgruppen: Anerkannte Flüchtlinge, Familiennachzug " +
        "Kapitel 8, „Struktur und Zielsetzung“, Absatz 3",
    ],
    [
      "Welche Stellen gibt es im Sachgebiet seit 2016?",
      "--id sachgebiet-integration",
      "Positionen: • Integrationsbeauftragte seit: 2016 Kapitel 8, „Struktur und Zielsetzung“, Absatz 1 " +
        "• Ehrenamtskoordinator seit: 2016 Kapitel 8, „Struktur und Zielsetzung“, Absatz 1 " +
        "• Koordinatorin für den Arbeitsmarkt- und Bildungsbereich seit: 2016 " +
        "Kapitel 8, „Struktur und Zielsetzung“, Absatz 1 Aufgaben:",
    ],
    [
      "Wozu gehört das Sachgebiet Integration?",
      "--id sachgebiet-integration",
      "welches nach wie vor dem Ordnungsamt der Stadt Koblenz zugeordnet ist … Teil von: Ordnungsamt … " +
        "Stelle: Kapitel 8, „Struktur und Zielsetzung“",
    ],
    [
      "Mit wem soll die Sprachförderung koordiniert werden?",
      "--id ziel-9.1-1",
      "Beteiligte: • Aufsichts- und Dienstleistungsdirektion • Bundesamt für Migration und Flüchtlinge • Ministerien " +
        "• Jobcenter • Agentur für Arbeit Stelle: Kapitel 9.1, Tabellenzeile „Ziel 1“",
    ],
    [
      "In welcher Rolle setzt die Stadt Integrationslotsen ein?",
      "--id integrationslotsen",
      "In der Integrationsarbeit nimmt die Stadt Koblenz eine Gestaltungsfunktion ein " +
        "Kapitel 8, „Struktur und Zielsetzung“, Absatz 3: „Gemäß ihres in Kapitel 6 dargestellten Rollen-",
    ],
    [
      "Was heißt „fördert und fordert“ beim friedlichen Zusammenleben?",
      "--id oberziel-2",
      "• fördert Text: Auf der einen Seite fördert die Stadt Koblenz mit ihren Angeboten, Leistungen und " +
        "Unterstützungsmaßnahmen ein gutes Zusammenleben und die Teilhabe ihrer Einwohnerinnen und Einwohner. " +
        "Kapitel 7, Abschnitt 2, Punkt 1",
      "• fordert Text: Auf der anderen Seite fordert sie dieses auf der Grundlage des geltenden Rechtes und im Sinne " +
        "ihres ordnungsrechtlichen Auftrages auch ein. Kapitel 7, Abschnitt 2, Punkt 2",
    ],
    [
      "Wo wird dasselbe Oberziel anders gesagt?",
      "--id oberziel-9.3",
      "Anderer Wortlaut: • „Asylbewerberinnen und –bewerber, anerkannte Flüchtlinge sowie deren Familiennachzug werden " +
        "in Koblenz gut aufgenommen, orientiert, betreut und begleitet.“ " +
        "Kapitel 3, „Welche Handlungsschwerpunkte setzt sich die Stadt Koblenz“, Punkt 3",
    ],
    [
      "Warum wird das Konzept fortgeschrieben?",
      "--art aussage",
      "Flüchtlingsbewegung seit 2015 Kennung: grund-1 Art: Grund … Stelle: Kapitel 5, Absatz 2, Punkt 1",
      "starke Veränderung in der Integrationslandschaft Kennung: grund-2 Art: Grund … " +
        "das im Konzept von 2007 noch nicht systematisch beleuchtete Handlungsfeld Ehrenamt … " +
        "Stelle: Kapitel 5, Absatz 2, Punkt 2",
      "Strukturen und Steuerungsinstrumente Kennung: grund-3 Art: Grund … Stelle: Kapitel 5, Absatz 2, Punkt 3",
    ],
    [
      "Was ist seit 2007 neu, was hat sich geändert?",
      "--art kontinuitaet",
      "Wandel: neu nach: Integrationskommission Stelle: Kapitel 3, „Wie erfolgt die Steuerung der kommunalen " +
        "Integrationsarbeit“, Punkt 3: „der neu einzurichtenden Integrationskommission“",
      "Wandel: geändert von: Leitstelle für Integration nach: Sachgebiet Integration " +
        "Text: In den letzten elf Jahren wurde diese Stelle verändert und den neuen Bedarfen entsprechend angepasst " +
        "und erweitert. Stelle: Kapitel 8, „Struktur und Zielsetzung“, Absatz 1",
    ],
    [
      "Welche Strukturen gab es 2007?",
      "--fassung koblenz-2007 --art gremium",
      "Steuerungsgruppe Kennung: steuerungsgruppe Stelle: Kapitel 5, Absatz 1: „einer Steuerungsgruppe“",
      "Steuerungskreise pro Handlungsfeld Kennung: steuerungskreise Stelle: Kapitel 5, Absatz 1: „Steuerungskreisen pro",
    ],
    [
      "Welche Stelle der Stadt war 2007 dafür da?",
      "--fassung koblenz-2007 --id leitstelle-integration",
      "Text: Dafür wurde unter anderem eine Leitstelle für Integration geschaffen. Teil von: Ordnungsamt " +
        "Stelle: Kapitel 8, „Struktur und Zielsetzung“, Absatz 1",
    ],
    [
      "Was heißen 0 und 1 beim Segregationsindex, und ist weniger besser?",
      "--id segregationsindex",
      "Dabei entspricht der Wert 0 einer absolut gleichmäßigen Verteilung und der Wert 1 einer absolut ungleichmäßigen " +
        "Verteilung. Stelle: Kapitel 4, Absatz 6",
      "Bewertung: weniger ist besser … Stelle: Kapitel 4, Absatz 6: „eine gleichmäßige Verteilung über die Stadtteile“",
    ],
    [
      "Was soll 2019 aus dem Praxisprojekt der Hochschule werden?",
      "--id hf-ehrenamt",
      "Im Jahr 2019 werden sich aus den Projektergebnissen konkrete Maßnahmenansätze für die Unterstützung des " +
        "Ehrenamtes in der Stadt Koblenz ableiten lassen. Kapitel 9.2, „Ausblick auf die Praxis“, Absatz 1",
    ],
    [
      "Wo denkt das Konzept an Frauen mit Migrationshintergrund?",
      "--id frauen-mh",
      "Genannt bei: • Ziel „Unterstützung von Ausbildungs- und Arbeitsplatzsuchenden mit Migrationshintergrund " +
        "ausbauen“ (Kapitel 9.4, Tabellenzeile „Ziel 1“)",
    ],
    [
      "Wen soll das Oberziel der Flüchtlingsarbeit erreichen?",
      "--id oberziel-9.3",
      "Zielgruppen: Asylbewerber/innen, Geflüchtete, Anerkannte Flüchtlinge, Familiennachzug … " +
        "Stelle: Kapitel 9.3, Tabellenzeile „Oberziel“",
    ],
    [
      "Welcher Bericht zeigt der Verwaltung weitere Möglichkeiten auf?",
      "--id leitidee",
      "Quellen: KGSt-Bericht Nr. 7/2017 Stelle: Kapitel 8, „Auf dem Weg zu einem ganzheitlichen Integrationsmanagement“, " +
        "Absatz 1, Punkt 1",
    ],
    [
      "Wer zählt zu den Menschen mit Migrationshintergrund?",
      "--id mh",
      "Begriff: Ausländerinnen und Ausländer wie auch Deutsche mit Migrationshintergrund … Stelle: Kapitel 4, Absatz 2",
    ],
  ])("%s", (_frage, aufruf, ...antworten) => {
    const eintraege = zeigen(aufruf)
    expect(antworten.filter((antwort) => !eintraege.some((eintrag) => hasTeile(eintrag, antwort)))).toEqual([])
  })
})

test("an answer is found only where its passage stands in the same entry, behind it", () => {
  expect(hasTeile("a Stelle: Kapitel 1 b", "a … Kapitel 1")).toBe(true)
  expect(hasTeile("Stelle: Kapitel 1 a", "a … Kapitel 1")).toBe(false)
  expect(zeigen("--art kontinuitaet").some((eintrag) => hasTeile(eintrag, "Gremium neu … Leitstelle"))).toBe(false)
})

test("seven Ziele have no Massnahmen yet", () => {
  expect(zeigen("--art ziel").filter((eintrag) => eintrag.includes("Maßnahmen: noch keine"))).toHaveLength(7)
})

// The kept text is what the Sachgebiet reads; a change of it is looked at line by line before it is accepted.
test("the evaluation of the concept of Koblenz reads as it is kept", async () => {
  const text = zielwerk("auswerten", "examples/koblenz", "--stichtag", "2018-12-31")
  await expect(text).toMatchFileSnapshot("auswertung-2018-12-31.txt")
})

// Helpers

const root = resolve(import.meta.dirname, "../..")

const zielwerk = (...argumente: ReadonlyArray<string>): string =>
  execFileSync(process.execPath, ["packages/cli/dist/zielwerk.js", ...argumente], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  })

/** The entries that the command shows, each in one line: where it wraps is another test's business. */
const zeigen = (aufruf: string): ReadonlyArray<string> =>
  zielwerk("zeigen", "examples/koblenz", ...aufruf.split(" "))
    .split("\n\n")
    .map((eintrag) => eintrag.replaceAll(/\s+/gu, " "))

/** Do the parts of an answer stand in the entry, one after the other? */
const hasTeile = (eintrag: string, antwort: string): boolean => {
  let ab = 0
  return antwort.split(" … ").every((teil) => {
    const ort = eintrag.indexOf(teil, ab)
    ab = ort + teil.length
    return ort >= 0
  })
}
