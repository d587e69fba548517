import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type { Konzept, Stelle, Veroeffentlichung } from "@zielwerk/konzept"
import { describe, expect, test } from "vitest"
import { readKoblenz, readKoblenz2007 } from "./readKoblenz.ts"

// The document itself is not part of this repository; where it lies beside it, every word of the data is held against it,
// and every figure of the text against the data.
const ordner = resolve(import.meta.dirname, "../../../shared/seed")

describe.skipIf(!existsSync(ordner))(
  "the data of Koblenz and the text (skipped where ../shared/seed is missing)",
  () => {
    // From the data to the text

    test("every title, text, other wording and quotation of a noun stands in the passage that its Stelle names", () => {
      const { konzept } = readKoblenz()
      const belege = [...belegeOfKonzept(konzept), ...belegeOfKonzept(readKoblenz2007())]
      expect(belege.length).toBeGreaterThan(600)
      expect(belege.filter((beleg) => !isImText(beleg))).toEqual([])
      const fragen = konzept.indikatoren.flatMap(({ id, stelle, formel }) =>
        formel.art === "umfrageanteil" ? belegOf(id, stelle, [formel.fragetext, ...formel.gezaehlteAntworten]) : [],
      )
      expect(fragen.length).toBe(3)
      expect(fragen.filter((beleg) => !isBelegt(beleg))).toEqual([])
    })

    test("every entry has a passage, and no field with words escapes these tests", () => {
      for (const konzept of [readKoblenz().konzept, readKoblenz2007()]) {
        for (const liste of listen) expect(konzept[liste].filter(({ stelle }) => stelle === undefined)).toEqual([])
        const felder = new Set(listen.flatMap((liste) => felderMitWorten(konzept[liste])))
        expect([...felder].filter((feld) => !wortfelder.has(feld) && !kennfelder.has(feld))).toEqual([])
      }
    })

    test("a title that is ours is none of the text, and all others are, but for their endings", () => {
      const titel = belegeOfKonzept(readKoblenz().konzept).filter(({ feld }) => feld === "titel")
      for (const [id, worte] of eigeneTitel) {
        const eigene = titel.filter((beleg) => beleg.id === id && beleg.worte === worte)
        expect([id, eigene.length]).toEqual([id, 1])
        expect([id, eigene.some((beleg) => isBelegt(beleg) || isGebeugt(beleg))]).toEqual([id, false])
      }
      const gebeugt = titel.filter((beleg) => !isBelegt(beleg) && isGebeugt(beleg)).map(({ worte }) => worte)
      expect(gebeugt).toEqual(gebeugteTitel)
    })

    test("every other wording differs from the one beside which it stands", () => {
      const { konzept } = readKoblenz()
      const gleich = listen.flatMap((liste) =>
        konzept[liste].flatMap((eintrag) =>
          "varianten" in eintrag
            ? (eintrag.varianten ?? []).filter(({ wortlaut }) =>
                [("titel" in eintrag ? eintrag.titel : undefined) ?? "", textOf(eintrag) ?? ""].some(
                  (worte) => worte.replace(/\.$/u, "") === wortlaut.replace(/\.$/u, ""),
                ),
              )
            : [],
        ),
      )
      expect(gleich).toEqual([])
    })

    test("where no other wording of chapter 3 is noted, it sums up Rollen and Oberziele in the same words", () => {
      const { rollen, oberziele, handlungsfelder } = readKoblenz().konzept
      const zusammenfassung = kapitelText("3")
      for (const { id, titel, varianten } of [...rollen, ...oberziele]) {
        const anders = (varianten ?? []).filter(({ stelle }) => stelle.kapitel === "3")
        expect([id, zusammenfassung.includes(titel)]).toEqual([id, anders.length === 0])
      }
      for (const { titel } of handlungsfelder) expect(zusammenfassung).toContain(`Handlungsschwerpunkt ${titel}:`)
    })

    test("every quotation and every printed figure stands in the passage that its Stelle names", () => {
      const { konzept, beobachtungen } = readKoblenz()
      const worte = [
        ...konzept.veroeffentlichungen.flatMap(({ id, gedruckt, stelle }) => belegOf(id, stelle, [gedruckt])),
        ...konzept.messgroessen.flatMap(({ id, begriff, stelle }) =>
          belegOf(id, stelle, begriff === undefined ? [] : [begriff]),
        ),
        ...konzept.indikatoren.flatMap(({ id, stelle }) => belegOf(id, stelle, [])),
        ...beobachtungen.flatMap(({ messgroesse, stelle }) => belegOf(messgroesse, stelle, [])),
      ]
      expect(worte.length).toBeGreaterThan(140)
      expect(worte.filter((beleg) => !isBelegt(beleg))).toEqual([])
    })

    test("what a figure counts is listed in the chapter where the count stands", () => {
      const worte = readKoblenz().konzept.veroeffentlichungen.flatMap(({ id, formel, stelle: { kapitel } }) =>
        formel.art === "aufzaehlung" ? belegOf(id, { kapitel }, formel.eintraege) : [],
      )
      expect(worte.filter((beleg) => !isBelegt(beleg))).toEqual([])
    })

    test("every text ends where a sentence or a list entry ends", () => {
      const { konzept } = readKoblenz()
      const texte = [
        ...listen.flatMap((liste) => (liste === "kontinuitaet" ? [] : konzept[liste].flatMap(alleTexteOf))),
        ...konzept.oberziele.flatMap(({ aspekte }) => (aspekte ?? []).flatMap(alleTexteOf)),
        ...konzept.handlungsfelder.flatMap(({ ausblick }) => (ausblick === undefined ? [] : alleTexteOf(ausblick))),
        ...konzept.gremien.flatMap(({ pflichten }) => (pflichten ?? []).flatMap(alleTexteOf)),
        ...konzept.beteiligungsschritte.flatMap(({ folge }) => absaetzeOf(folge)),
      ]
      expect(texte.length).toBeGreaterThan(120)
      // the list under "Türöffnerin" is printed without a full stop
      const ohnePunkt = texte.filter((text) => !/[.:!?]$/u.test(text) || /\bu\.a\.$/u.test(text))
      expect(ohnePunkt.map((text) => text.slice(-12))).toEqual(["u vermitteln"])
    })

    test("no Stichtag is the Stand of a Quelle: what is of 31.12. is so by the words of the text", () => {
      expect(passage({ kapitel: "4", absatz: 5 })).toMatch(/Ende des Jahres 2007 .* zum Ende des Jahres 2018 /u)
      // every other value is of a year, and of one that the chapter prints outside of its footnotes
      const text = normal(
        bloecke("4")
          .flatMap((block) => (block.art === "fussnote" ? [] : [block.text]))
          .join("\n"),
      )
      for (const { zeit, gebiet } of readKoblenz().beobachtungen) {
        if (gebiet !== undefined || zeit === "ohneAngabe") continue
        expect(zeit).toMatch(/^\d{4}$/u)
        expect(text).toMatch(new RegExp(`\\b${zeit}\\b`, "u"))
      }
    })

    test("age groups and sexes are counted where the text speaks of foreigners only", () => {
      expect(passage({ kapitel: "4", absatz: 4 })).toMatch(
        /Alter und Geschlecht innerhalb der ausländischen Bevölkerung/u,
      )
      const orte = readKoblenz().beobachtungen.flatMap(({ merkmale, stelle }) =>
        merkmale?.["altersgruppe"] === undefined && merkmale?.["geschlecht"] === undefined ? [] : [stelle?.absatz],
      )
      expect(new Set(orte)).toEqual(new Set([4]))
    })

    test("every value is the number that its quotation prints", () => {
      const falsch = readKoblenz().beobachtungen.filter(({ wert, stelle }) => {
        if (stelle?.tabellenzeile !== undefined) return false // the test of the table looks at these
        if (stelle?.zitat === undefined) return true
        if (wert._tag === "KeinWert") return false
        return !zahlenIn(stelle.zitat).includes(gedruckteZahl(wert.zahl, wert.stellen ?? 0))
      })
      expect(falsch).toEqual([])
    })

    test("every bound that is read from words stands in words in its quotation", () => {
      const schranken = readKoblenz().beobachtungen.flatMap(({ wert, stelle }) =>
        wert._tag === "KeinWert" && wert.schranke !== undefined ? [[wert.schranke, stelle?.zitat]] : [],
      )
      expect(schranken).toEqual([
        [{ art: "unter", zahl: 50 }, expect.stringContaining("weniger als die Hälfte")],
        [{ art: "unter", zahl: 200 / 3 }, expect.stringContaining("fast zwei Drittel")],
      ])
    })

    test("every number in words is read as that number", () => {
      const gelesen = readKoblenz().konzept.veroeffentlichungen.flatMap(({ id, gedruckt, lesart, formel }) => {
        const zahlen = [...gedruckt.matchAll(zahlwort)].flatMap(([wort]) => zahlworte.get(wort.toLowerCase()) ?? [])
        // a rank "among the four" is a rank from 1 to 4
        return zahlen.length === 0 || formel.art === "rang"
          ? []
          : [{ id, lesart, erwartet: { von: zahlen[0], bis: zahlen.at(-1) } }]
      })
      expect(gelesen.length).toBeGreaterThan(25)
      expect(gelesen.filter(({ lesart, erwartet }) => JSON.stringify(lesart) !== JSON.stringify(erwartet))).toEqual([])
    })

    test("every footnote of a value names its Quelle", () => {
      const { konzept, beobachtungen } = readKoblenz()
      const titelOf = new Map(konzept.quellen.map(({ id, titel: t }) => [id, t]))
      const falsch = beobachtungen.filter(({ quelle, stelle }) => {
        const fussnote = stelle?.fussnote
        return fussnote !== undefined && !fussnoten.get(fussnote)?.includes(titelOf.get(quelle) ?? "?")
      })
      expect(falsch).toEqual([])
      for (const { titel: t, stand, stellen } of konzept.quellen) {
        for (const { fussnote } of stellen ?? []) {
          expect(fussnoten.get(fussnote ?? 0)).toContain(t)
          if (stand !== undefined) expect(fussnoten.get(fussnote ?? 0)).toContain(`Stand ${stand}`)
        }
      }
    })

    test("the printed figures are kept in the order of the text", () => {
      const orte = readKoblenz().konzept.veroeffentlichungen.map(({ id, stelle }) => [id, ortOf(stelle)] as const)
      expect(orte.filter(([, ort]) => Number.isNaN(ort))).toEqual([])
      expect(orte.map(([id]) => id)).toEqual(orte.toSorted(([, a], [, b]) => a - b).map(([id]) => id))
    })

    // From the text to the data

    test("every row of the table of Stadtteile is in the data, label, both years and difference", () => {
      const { konzept, beobachtungen } = readKoblenz()
      const gebiete = new Map(
        (konzept.kommune.raumeinheiten ?? []).flatMap((r) => r.gebiete).map(({ id, titel: t }) => [id as string, t]),
      )
      const zeilen = tabelle.map((zeile) => {
        const [, id = "", name = ""] = /^(\d+)\. (.+)$/u.exec(zeile[0] ?? "") ?? []
        return { id, zeile: [name, ...zeile.slice(1)] }
      })
      expect(zeilen.length).toBe(30)
      expect(zeilen.map(({ id, zeile }) => [id, zeile[0]])).toEqual([...gebiete])
      for (const { id, zeile } of zeilen) {
        const werte = ["2007-12-31", "2018-12-31"].map((zeit) => {
          const treffer = beobachtungen.filter((b) => b.gebiet === id && b.zeit === zeit)
          expect(treffer.map(({ messgroesse, stelle }) => [messgroesse, stelle?.tabellenzeile])).toEqual([
            ["anteil-mh", `${id}. ${zeile[0]}`],
          ])
          const wert = treffer[0]?.wert
          return wert?._tag === "Zahl" ? `${gedruckteZahl(wert.zahl, wert.stellen ?? 0)}%` : undefined
        })
        const differenz = konzept.veroeffentlichungen.find(
          ({ stelle }) => stelle.tabellenzeile === `${id}. ${zeile[0]}`,
        )
        expect(zeile).toEqual([zeile[0], ...werte, differenz?.gedruckt])
        expect(differenz?.einheit).toBe("%-Punkte")
      }
      expect(beobachtungen.filter(({ gebiet }) => gebiet !== undefined).length).toBe(60)
    })

    test("every number of chapter 4 is a value, a printed figure, a label, or listed with its reason", () => {
      const kapitel = "4"
      const text = kapitelText(kapitel)
      const erklaert = [
        ...spansOfWorte(kapitel),
        ...tabelle.flatMap((zeile) => spansOf(text, zeile.join(" "))),
        ...[/\b(?:19|20)\d\d\b/gu, /\b\d\d\.\d\d\.\d{4}\b/gu].flatMap((muster) => matchSpans(text, muster)),
        ...altersgruppen().flatMap((gruppe) => spansOf(text, gruppe)),
        ...keineAngaben.flatMap(([worte]) => spansOf(text, worte)),
      ]
      const offen = matchSpans(text, /\d+(?:[.,]\d+)*/gu).filter((zahl) => !isIn(zahl, erklaert))
      expect(offen.map((zahl) => umgebung(text, zahl))).toEqual([])
    })

    test("the shares of Stadtteile that the text repeats are those of the table", () => {
      const { konzept, beobachtungen } = readKoblenz()
      const gebiete = new Map(
        (konzept.kommune.raumeinheiten ?? []).flatMap((r) => r.gebiete).map(({ id, titel: t }) => [t, id]),
      )
      const absatz = passage({ kapitel: "4", absatz: 5 })
      const wiederholt = [/(\d+,\d)% \((\p{L}+)\)/gu, /(\p{L}+) \((\d+,\d)%\)/gu].flatMap((muster) =>
        [...absatz.matchAll(muster)].map(([, a = "", b = ""]) => (/\d/u.test(a) ? [b, a] : [a, b])),
      )
      expect(wiederholt.map(([name]) => name)).toEqual(["Arzheim", "Neuendorf", "Neuendorf"])
      const gedruckt = new Set(
        beobachtungen.map(
          ({ gebiet, zeit, wert }) => `${gebiet} ${zeit} ${wert._tag === "Zahl" ? gedruckteZahl(wert.zahl, 1) : ""}`,
        ),
      )
      for (const [i, [name = "", zahl]] of wiederholt.entries()) {
        expect(gedruckt).toContain(`${gebiete.get(name)} ${i < 2 ? "2007-12-31" : "2018-12-31"} ${zahl}`)
      }
    })

    test("every number in words is a printed figure of the data, or listed with its reason", () => {
      const offen = kapitelnummern().flatMap((kapitel) => {
        const text = kapitelText(kapitel)
        const erklaert = [
          ...spansOfWorte(kapitel),
          ...keineZahlen.flatMap(([k, worte]) => (k === kapitel ? spansOf(text, worte) : [])),
        ]
        return matchSpans(text, zahlwort)
          .filter((wort) => !isIn(wort, erklaert))
          .map((wort) => `${kapitel}: ${umgebung(text, wort)}`)
      })
      expect(offen).toEqual([])
    })

    test("every direction and every extreme of chapter 4 is a printed figure of the data, or listed with its reason", () => {
      const text = kapitelText("4")
      const erklaert = [...spansOfWorte("4"), ...keineRichtungen.flatMap(([worte]) => spansOf(text, worte))]
      const offen = matchSpans(text, richtungswort).filter((wort) => !isIn(wort, erklaert))
      expect(offen.map((wort) => umgebung(text, wort))).toEqual([])
    })

    test("every word of chapters 3 and 5 to 10 stands in the data, or in a sentence listed with its reason", () => {
      const offen = kapitelnummern().flatMap((nummer) => {
        if (["1", "2", "4", "Impressum"].includes(nummer)) return []
        const text = kapitelText(nummer)
        const erklaert = [
          ...spansOfEintraege(nummer),
          ...keineEintraege.flatMap(([k, von, bis]) => (k === nummer ? spansVonBis(text, von, bis) : [])),
        ]
        return matchSpans(text, /\p{L}{2,}/gu)
          .filter((wort) => !isIn(wort, erklaert))
          .map((wort) => `${nummer}: ${umgebung(text, wort)}`)
      })
      expect(offen).toEqual([])
    })

    test("what is listed with a reason is still in the text, and not in the data", () => {
      const alle = [
        ...keineAngaben.map(([worte]) => ["4", worte] as const),
        ...keineZahlen.map(([kapitel, worte]) => [kapitel, worte] as const),
        ...keineRichtungen.map(([worte]) => ["4", worte] as const),
      ]
      for (const [kapitel, worte] of alle) {
        const spans = spansOf(kapitelText(kapitel), worte)
        expect([worte, spans.length]).toEqual([worte, 1])
        expect([worte, spans.every((span) => isIn(span, spansOfWorte(kapitel)))]).toEqual([worte, false])
      }
      for (const [kapitel, von, bis] of keineEintraege) {
        const text = kapitelText(kapitel)
        const [span, ...weitere] = spansVonBis(text, von, bis)
        expect([von, weitere.length]).toEqual([von, 0])
        const daten = spansOfEintraege(kapitel)
        const eigene = matchSpans(text, /\p{L}{2,}/gu).filter((wort) => span !== undefined && isIn(wort, [span]))
        expect([von, eigene.some((wort) => !isIn(wort, daten))]).toEqual([von, true])
      }
    })
  },
)

// What the text says without printing a figure of its own

/** Numbers of chapter 4 that are no value. */
const keineAngaben: ReadonlyArray<readonly [worte: string, grund: string]> = [
  ["4. DIE AUSGANGSLAGE IN KOBLENZ", "numbers the chapter"],
  ["der Wert 0 einer absolut gleichmäßigen Verteilung", "explains the index"],
  ["der Wert 1 einer absolut ungleichmäßigen Verteilung", "explains the index"],
]

/** Words of number that derive nothing. */
const keineZahlen: ReadonlyArray<readonly [kapitel: string, worte: string, grund: string]> = [
  ["5", "Die meisten davon haben Organisationen oder Initiativen vertreten", "no figure is printed for it"],
  ["10", "Mindestens einmal jährlich", "the rhythm of a Gremium: no figure that derives from others"],
]

/** What of chapters 3 and 5 to 10 is no entry, from its first words to its last. */
const keineEintraege: ReadonlyArray<readonly [kapitel: string, von: string, bis: string, grund: string]> = [
  ["3", "Dies kann auf unterschiedlichen Wegen", "sind dafür ein gutes Beispiel.", "about concepts of others"],
  ["3", "An diesen Gedanken knüpft", "auf diese Fragen entwickelt.", "leads on; chapter 5 tells of the dialogue"],
  ["3", "An dieser Stelle werden kurz", "Kapiteln des Konzeptes zu finden.", "leads on"],
  ["5", "Elf Jahre nach der Veröffentlichung", "Fortschreibung notwendig erscheint:", "announces the reasons"],
  ["5", "Auf die", "Frage, ", "announces the quotations"],
  ["5", ", wurde beispielsweise", "Folgendes geschrieben:", "announces the quotations"],
  ["6", "Die Stadt Koblenz nutzt die Fortschreibung", "auseinanderzusetzen.", "leads on"],
  ["7", "Diese Oberziele beantworten", "die Frage:", "announces the question"],
  ["7", "Die vier hier formulierten Oberziele", "klare Richtschnur:", "announces the Oberziele"],
  ["9", "Dieses Kapitel ist pro Handlungsfeld", "im Themenbereich ist.", "tells how the chapter is built"],
  ["9", "Jedes Handlungsziel", "enthält des Weiteren", "tells how the chapter is built"],
  ["10", "Aus all diesen Gründen", "eine Steuerungsstruktur benötigt.", "leads on"],
  ["10", "Auf der Grundlage der unterschiedlichen", "auf drei Ebenen erfolgen:", "announces the structure"],
]

/** Titles that the text does not print in these words. */
const eigeneTitel: ReadonlyArray<readonly [id: string, titel: string, grund: string]> = [
  ["vorstellung-juni-2017", "Vorstellung des Rohentwurfs", "the text tells it, without a name"],
  ["ehrenamtskoordinator-verstetigen", "Verstetigung der Funktion des Ehrenamtskoordinators", "from a sentence"],
  [
    "praxisprojekt-ehrenamt",
    "Praxisprojekt der Hochschule Koblenz zu neuen Formen des Ehrenamtes",
    "from two sentences",
  ],
  ["lotsenhaus-ausbauen", "Ausbau und Verstetigung des Koblenzer Lotsenhauses", "from two sentences"],
  [
    "koblenzer-modell-verstetigen",
    "Verstetigung des „Koblenzer Modells“, wenn möglich als Regelangebot",
    "from a sentence",
  ],
  ["ausbildungskonzepte", "Ausbildungskonzepte mit Sprachkursformaten stärker bekannt machen", "from a sentence"],
  ["messe-berichte", "Podiumsdiskussionen, Workshops und Firmenbesichtigungen", "without „bei“ before the last"],
  [
    "spaete-einsteiger",
    "Jugendliche, die spät in das Schulsystem einsteigen",
    "without the verb of the sentence between",
  ],
  ["buergermeister", "Bürgermeisterin bzw. Bürgermeister", "without the articles between"],
  ["bbs-carl-benz", "Berufsbildende Schule Carl-Benz", "the text names both schools in one"],
  ["ak-sprache-bildung", "Arbeitskreis Sprache und Bildung", "the text names the four in one"],
  ["ak-ehrenamt", "Arbeitskreis Ehrenamt", "the text names the four in one"],
  ["ak-asyl-flucht", "Arbeitskreis Asyl und Flüchtlingsarbeit", "the text names the four in one"],
  ["ak-ausbildung", "Arbeitskreis Ausbildung und Beschäftigung", "the text names the four in one"],
]
/** Titles that the text prints with other endings or without a capital. */
const gebeugteTitel: ReadonlyArray<string> = [
  "Gemeinsames Fallmanagement",
  "Hier bereits lebende Menschen",
  "Ehrenamtliche Helfer/innen mit Migrationshintergrund",
  "Anerkannte Flüchtlinge",
  "Ausbildungs- und Arbeitsplatzsuchende mit Migrationshintergrund",
  "Zugewanderte Menschen",
  "Verwaltungsinterne Arbeitsgruppe",
  "Relevante lokale Akteure",
  "Unterschiedliche Akteure und Interessensgruppen",
  "Berufsbildende Schule Julius-Wegeler",
  "Landesintegrationsbeauftragter",
]

/** Words of direction in chapter 4 that speak of no value. */
const keineRichtungen: ReadonlyArray<readonly [worte: string, grund: string]> = [
  ["einige sehr positive Tendenzen", "announces the three directions that follow"],
  ["erhöhten Fokus", "speaks of attention"],
  ["Zwischen 2007 und 2018", "two years, no bounds"],
  ["Nach wie vor sind Menschen mit Migrationshintergrund in Koblenz sehr unterschiedlich", "the index says how much"],
  ["in einem positiven Trend nieder", "sums up the directions before"],
]

// Helpers

const zahlworte = new Map([
  ["zwei", 2],
  ["drei", 3],
  ["vier", 4],
  ["fünf", 5],
  ["sechs", 6],
  ["sieben", 7],
  ["acht", 8],
  ["neun", 9],
  ["zehn", 10],
  ["elf", 11],
  ["zwölf", 12],
])
const zahlwort =
  /(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend|dutzend|einmal|\p{L}*jährig\p{L}*|(?!vereinf|einf)\p{L}+fach|hälfte|\p{L}*drittel|viertel|halb\p{L}*|doppelt\p{L}*|\p{L}*doppel(?:t|n)|mehrheit|meisten)(?!\p{L})/giu
const richtungswort =
  /(?<!\p{L})(?:(?:ge|an)?stieg(?:en)?|steig\p{L}*|(?:ge)?sunken|sink\p{L}*|(?:ge)?wachsen\p{L}*|vergrößert|verkleinert|erhöht\p{L}*|verringert|zugenommen|abgenommen|zuwachs|rückgang|höher\p{L}*|niedriger\p{L}*|höchst\p{L}*|niedrigst\p{L}*|häufigst\p{L}*|größ(?:er|t)\p{L}*|kleinst\p{L}*|wichtigst\p{L}*|vielfältiger|mehr|weniger|gefolgt|über dem|hohe\p{L}*|trend\p{L}*|tendenz\p{L}*|zwischen|nach wie vor|fast|in etwa|verringern|\p{L}+facht?)(?!\p{L})/giu

/** The lists whose entries are worded by the text; of the others, other tests look at what is. */
const listen = [
  "aussagen",
  "beteiligungsschritte",
  "rollen",
  "oberziele",
  "handlungsfelder",
  "ziele",
  "massnahmen",
  "zielgruppen",
  "akteure",
  "gremien",
  "kontinuitaet",
] as const satisfies ReadonlyArray<keyof Konzept>

/** Fields that hold words of the text. */
const wortfelder = new Set<string>(
  "titel text wortlaut funktion zeitangabe folge beschreibung gedruckt grundgesamtheit".split(" "),
)
/** Fields that hold ids, words of ours for a kind, or times. */
const kennfelder = new Set<string>(
  [
    "id art als wer an von nach nomen wandel vor lautKonzept zustand zeit beginn seit federfuehrung beteiligte",
    "teilVonId gremiumId handlungsfeldId handlungsfeldIds beteiligungsschrittId oberzielId oberzielIds rolleId zielIds",
    "zielgruppeIds quelleIds",
  ].flatMap((zeile) => zeile.split(" ")),
)

interface Beleg {
  readonly id: string
  readonly stelle: Stelle
  readonly worte: string
}
/** Words and the field they stand in; `auch` are other passages that may hold them. */
interface Feldbeleg extends Beleg {
  readonly feld: string
  readonly auch: ReadonlyArray<Stelle>
}

/** All words of a Konzept's entries that should be the text's, each with the nearest Stelle around it. */
const belegeOfKonzept = (konzept: Konzept): ReadonlyArray<Feldbeleg> => [
  ...feldbelege("vorgaben", konzept.vorgaben),
  ...listen.flatMap((liste) =>
    konzept[liste].flatMap((eintrag) => feldbelege("id" in eintrag ? eintrag.id : liste, eintrag)),
  ),
]

const feldbelege = (id: string, wert: unknown, aussen?: Stelle): ReadonlyArray<Feldbeleg> => {
  if (Array.isArray(wert)) return wert.flatMap((w) => feldbelege(id, w, aussen))
  if (typeof wert !== "object" || wert === null) return []
  const { stelle = aussen, varianten = [] } = wert as {
    readonly stelle?: Stelle
    readonly varianten?: ReadonlyArray<{ readonly stelle: Stelle }>
  }
  return Object.entries(wert).flatMap(([feld, inhalt]: readonly [string, unknown]): ReadonlyArray<Feldbeleg> => {
    if (feld === "stelle" || feld === "belegt") {
      const ort = inhalt as Stelle
      return [{ id, feld, stelle: ort, worte: ort.zitat ?? "", auch: [] }]
    }
    if (typeof inhalt !== "string") return feldbelege(id, inhalt, stelle)
    if (stelle === undefined || !wortfelder.has(feld)) return []
    // what followed is told in the next passage; a time may be told where the thing is worded otherwise
    const auch =
      feld === "folge" ? [{ kapitel: stelle.kapitel }] : feld === "zeitangabe" ? varianten.map((v) => v.stelle) : []
    return absaetzeOf(inhalt).map((worte) => ({ id, feld, stelle, worte, auch }))
  })
}

const felderMitWorten = (wert: unknown): ReadonlyArray<string> =>
  typeof wert !== "object" || wert === null
    ? []
    : Array.isArray(wert)
      ? wert.flatMap(felderMitWorten)
      : Object.entries(wert).flatMap(([feld, inhalt]: readonly [string, unknown]) =>
          feld === "stelle" || feld === "belegt"
            ? []
            : typeof inhalt === "string" || (Array.isArray(inhalt) && inhalt.some((i) => typeof i === "string"))
              ? [feld]
              : felderMitWorten(inhalt),
        )

const isImText = (beleg: Feldbeleg): boolean =>
  passage(beleg.stelle) !== "" &&
  ([beleg.stelle, ...beleg.auch].some((stelle) => isBelegt({ ...beleg, stelle })) ||
    (beleg.feld === "titel" &&
      (isGebeugt(beleg) || eigeneTitel.some(([id, titel]) => id === beleg.id && titel === beleg.worte))))

/** Do the words of a title stand in the passage with other endings, or with a capital: "relevanten lokalen Akteure"? */
const isGebeugt = ({ stelle, worte }: Beleg): boolean => {
  const staemme = [...worte.matchAll(/\p{L}+/gu)].map(([wort]) =>
    wort.length < 6 ? wort : wort.replace(/(?:en|er|es|em|e|n|s)$/u, ""),
  )
  const muster = staemme.map((stamm) => `${stamm}\\p{L}{0,3}`).join("[^\\p{L}]{1,3}")
  return new RegExp(`(?<!\\p{L})${muster}(?!\\p{L})`, "iu").test(passage(stelle))
}

/** Words that should stand at a Stelle, together with those it quotes itself. */
const belegOf = (id: string, stelle: Stelle | undefined, worte: ReadonlyArray<string>): ReadonlyArray<Beleg> =>
  stelle === undefined
    ? []
    : [...worte, ...(stelle.zitat === undefined ? [] : [stelle.zitat])].map((w) => ({ id, stelle, worte: w }))

const isBelegt = ({ stelle, worte }: Beleg): boolean => passage(stelle).includes(normal(worte))

const textOf = (nomen: object): string | undefined =>
  "text" in nomen && typeof nomen.text === "string" ? nomen.text : undefined
const alleTexteOf = (nomen: object): ReadonlyArray<string> => [
  ...absaetzeOf(textOf(nomen)),
  ...("auspraegungen" in nomen
    ? (nomen.auspraegungen as ReadonlyArray<{ readonly text: string }>).map(({ text }) => text)
    : []),
]
const absaetzeOf = (text: string | undefined): ReadonlyArray<string> =>
  text?.split(/\n\s*\n|\n/u).filter((t) => t !== "") ?? []

const gedruckteZahl = (zahl: number, stellen: number): string => {
  const [ganze = "", rest] = zahl.toFixed(stellen).split(".")
  return `${ganze.replace(/\B(?=(?:\d{3})+$)/gu, ".")}${rest === undefined ? "" : `,${rest}`}`
}
const zahlenIn = (text: string): ReadonlyArray<string> => [...text.matchAll(/\d+(?:[.,]\d+)*/gu)].map(([zahl]) => zahl)

/** The text as it reads: without marks of bold, italics, tables and lists, without footnote signs and line ends. */
const normal = (text: string): string =>
  text
    .replace(/<\/?[a-z]+>/gu, " ")
    .replaceAll("*", "")
    .replace(/^[ \t]*--[-\t ]*$/gmu, " ")
    .replace(/^-+\t-+$/gmu, " ")
    .replace(/[⁰¹²³⁴-⁹]+/gu, "")
    .replace(/^- /gmu, "")
    .replace("Karthäuserhofge- lände", "Karthäuserhofgelände")
    .replace("Betreuungs-koordination", "Betreuungskoordination")
    .replace(/\s+/gu, " ")
    .trim()

const dokument = ((): string => {
  const [datei] = existsSync(ordner) ? readdirSync(ordner).filter((name) => name.endsWith(".txt")) : []
  return datei === undefined ? "" : readFileSync(join(ordner, datei), "utf8")
})()

/** The chapters with their headings, by number. The table of contents has page numbers behind a tab. */
const kapitel = ((): ReadonlyMap<string, string> => {
  const kopf = /^(?:(\d+)\. [A-ZÄÖÜß -]+|(\d+\.\d+)\. [^\t\n]+|IMPRESSUM)$/gmu
  const koepfe = [...dokument.matchAll(kopf)]
  return new Map(
    koepfe.map((treffer, i) => [
      treffer[1] ?? treffer[2] ?? "Impressum",
      dokument.slice(treffer.index, koepfe[i + 1]?.index ?? dokument.length),
    ]),
  )
})()
const kapitelnummern = (): ReadonlyArray<string> => [...kapitel.keys()]
const kapitelText = (nummer: string): string => normal(kapitel.get(nummer) ?? "")

type Art = "ueberschrift" | "absatz" | "liste" | "fussnote" | "tabelle"
interface Block {
  readonly art: Art
  readonly text: string
}

/** The blocks of a chapter between blank lines: its headings, paragraphs and lists, put together over page breaks. */
const bloecke = (nummer: string): ReadonlyArray<Block> =>
  (kapitel.get(nummer) ?? "")
    .replaceAll(/(,| in)\n[ \t]*\n(?=\p{L})/gu, "$1 ")
    .split(/\n[ \t]*\n/u)
    .map((text) => text.trim())
    .filter((text) => text !== "" && text !== "ENTWURF")
    .map((text) => ({ art: artOf(text), text }))

const artOf = (text: string): Art => {
  if (/^[⁰¹²³⁴-⁹]/u.test(text)) return "fussnote"
  if (text.includes("\t")) return "tabelle"
  const isSatz = text.includes("\n") || text.length > 200 || /[.:!“][⁰¹²³⁴-⁹]*$/u.test(text)
  if (!isSatz && !text.startsWith("- ")) return "ueberschrift"
  return /^(?:- |\d+\. )/u.test(text) ? "liste" : "absatz"
}

/** The passage that a Stelle names, as it reads; "" where it leads nowhere. */
const passage = ({ kapitel: nummer, abschnitt, absatz, punkt, tabellenzeile }: Stelle): string => {
  if (tabellenzeile !== undefined) return normal(zeileOf(nummer, tabellenzeile))
  const alle = bloecke(nummer)
  const beginn =
    abschnitt === undefined ? 0 : alle.findIndex(({ art, text }) => art === "ueberschrift" && isKopf(text, abschnitt))
  if (beginn < 0) return ""
  const ende = abschnitt === undefined ? -1 : alle.findIndex(({ art }, i) => i > beginn && art === "ueberschrift")
  const teil = alle.slice(beginn, ende < 0 ? alle.length : ende)
  if (absatz === undefined && punkt === undefined) return normal(teil.map(({ text }) => text).join("\n"))
  const absaetze = teil.flatMap(({ art }, i) => (art === "absatz" ? [i] : []))
  const von = absatz === undefined ? 0 : absaetze[absatz - 1]
  if (von === undefined) return ""
  if (punkt === undefined) return normal(teil[von]?.text ?? "")
  const liste = teil.slice(von).find(({ art }) => art === "liste")
  return normal(liste?.text.split(/\n(?=- |\d+\. )/u)[punkt - 1] ?? "")
}

/** "1" names the heading "1. …", any other Abschnitt the heading that begins with it. */
const isKopf = (text: string, abschnitt: string): boolean =>
  /^\d+$/u.test(abschnitt) ? text.startsWith(`${abschnitt}. `) : normal(text).startsWith(abschnitt)

/** A row of the Stadtteile, or a cell of a Handlungsfeld's table with all that belongs to it. */
const zeileOf = (nummer: string, kopf: string): string => {
  const zeilen = (kapitel.get(nummer) ?? "").split("\n")
  const beginn = zeilen.findIndex((zeile) => normal(zeile.split("\t")[0] ?? "") === kopf)
  if (beginn < 0) return ""
  const isStadtteil = (zeilen[beginn] ?? "").split("\t").length === 4
  const ende = zeilen.findIndex((zeile, i) => i > beginn && (isStadtteil || /^(?:Ziel \d\t|Ausblick )/u.test(zeile)))
  return zeilen.slice(beginn, ende < 0 ? zeilen.length : ende).join("\n")
}

/** The rows of the table in chapter 4, cell by cell. */
const tabelle = (kapitel.get("4") ?? "")
  .split("\n")
  .filter((zeile) => /^\d\d\. /u.test(zeile))
  .map((zeile) => zeile.split("\t").map(normal))

const fussnoten = new Map(
  [...dokument.matchAll(/^([⁰¹²³⁴-⁹]+) (.+)$/gmu)].map(([, zeichen = "", text = ""]) => [
    Number(zeichen.normalize("NFKC")),
    text,
  ]),
)

interface Span {
  readonly von: number
  readonly bis: number
}
const matchSpans = (text: string, muster: RegExp): ReadonlyArray<Span> =>
  [...text.matchAll(muster)].map(({ index, 0: treffer }) => ({ von: index, bis: index + treffer.length }))

/** Every place where words stand. */
const spansOf = (text: string, worte: string): ReadonlyArray<Span> => {
  const teile = text.split(worte)
  let von = 0
  return teile.slice(1).map((_, i) => {
    von += (teile[i] ?? "").length
    const span = { von, bis: von + worte.length }
    von = span.bis
    return span
  })
}
const isIn = (span: Span, spans: ReadonlyArray<Span>): boolean =>
  spans.some(({ von, bis }) => von <= span.von && span.bis <= bis)
const umgebung = (text: string, { von, bis }: Span): string => text.slice(Math.max(0, von - 40), bis + 40)

/** Where the words of a chapter's values and printed figures stand, each within its own passage. */
const spansOfWorte = (nummer: string): ReadonlyArray<Span> => {
  const { konzept, beobachtungen } = readKoblenz()
  const text = kapitelText(nummer)
  const belege = [
    ...konzept.veroeffentlichungen.flatMap(({ id, gedruckt, stelle }: Veroeffentlichung) =>
      belegOf(id, stelle, [gedruckt]),
    ),
    ...beobachtungen.flatMap(({ messgroesse, stelle }) => belegOf(messgroesse, stelle, [])),
  ].filter(({ stelle }) => stelle.kapitel === nummer)
  return belege.flatMap(({ stelle, worte }) => {
    const ort = passage(stelle)
    const von = text.indexOf(ort)
    return ort === "" || von < 0
      ? []
      : spansOf(ort, normal(worte)).map((span) => ({ von: von + span.von, bis: von + span.bis }))
  })
}

/** Where the words of a chapter stand that entries, printed figures, headings, footnotes and labels account for. */
const spansOfEintraege = (nummer: string): ReadonlyArray<Span> => {
  const text = kapitelText(nummer)
  const belege = [...belegeOfKonzept(readKoblenz().konzept), ...belegeOfKonzept(readKoblenz2007())]
  return [
    ...[...new Set(belege.map(({ worte }) => normal(worte)))].flatMap((worte) => spansOf(text, worte)),
    ...spansOfWorte(nummer),
    ...bloecke(nummer).flatMap((block) =>
      block.art === "ueberschrift" || block.art === "fussnote" ? spansOf(text, normal(block.text)) : [],
    ),
    ...matchSpans(text, /\bENTWURF\b|\b(?:Oberziel|Ziel \d)(?= \p{Lu})/gu),
  ]
}

/** Every place that begins and ends with these words. */
const spansVonBis = (text: string, von: string, bis: string): ReadonlyArray<Span> =>
  spansOf(text, von).flatMap((anfang) => {
    const ende = text.indexOf(bis, anfang.bis)
    return ende < 0 ? [] : [{ von: anfang.von, bis: ende + bis.length }]
  })

const altersgruppen = (): ReadonlyArray<string> => [
  ...new Set(readKoblenz().beobachtungen.flatMap(({ merkmale }) => merkmale?.["altersgruppe"] ?? [])),
]

/** Where a passage begins in the whole text. */
const ortOf = (stelle: Stelle): number => {
  const imKapitel = kapitelText(stelle.kapitel).indexOf(passage(stelle))
  const davor = kapitelnummern().slice(0, kapitelnummern().indexOf(stelle.kapitel))
  return imKapitel < 0 ? Number.NaN : davor.reduce((summe, nummer) => summe + kapitelText(nummer).length, imKapitel)
}
