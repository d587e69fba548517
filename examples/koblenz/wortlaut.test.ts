import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import type { Stelle, Veroeffentlichung } from "@zielwerk/konzept"
import { describe, expect, test } from "vitest"
import { readKoblenz } from "./readKoblenz.ts"

// The concept itself may not be copied into this repository; where it lies beside it, every word of the data is held
// against it, and every figure of the text against the data.
const ordner = resolve(import.meta.dirname, "../../../shared/seed")

describe.skipIf(!existsSync(ordner))(
  "the data of Koblenz and the text (skipped where ../shared/seed is missing)",
  () => {
    // From the data to the text

    test("every title and text of a noun stands in the passage that its Stelle names", () => {
      const { konzept } = readKoblenz()
      const nomen = [...konzept.rollen, ...konzept.oberziele, ...konzept.handlungsfelder, ...konzept.ziele]
      const worte = [
        ...nomen.flatMap(({ id, titel: t, stelle, ...rest }) => belegOf(id, stelle, [t, ...absaetzeOf(textOf(rest))])),
        ...konzept.rollen.flatMap(({ id, stelle, auspraegungen }) =>
          belegOf(
            id,
            stelle,
            (auspraegungen ?? []).flatMap(({ titel: t, text }) => [...(t === undefined ? [] : [t]), text]),
          ),
        ),
        ...konzept.massnahmen.flatMap(({ id, stelle, text }) => belegOf(id, stelle, absaetzeOf(text))),
        ...konzept.indikatoren.flatMap(({ id, stelle, formel }) =>
          formel.art === "umfrageanteil" ? belegOf(id, stelle, [formel.fragetext, ...formel.gezaehlteAntworten]) : [],
        ),
      ]
      expect(worte.length).toBeGreaterThan(50)
      expect(worte.filter((beleg) => !isBelegt(beleg))).toEqual([])
    })

    test("every quotation and every printed figure stands in the passage that its Stelle names", () => {
      const { konzept, beobachtungen } = readKoblenz()
      const worte = [
        ...konzept.veroeffentlichungen.flatMap(({ id, gedruckt, stelle }) => belegOf(id, stelle, [gedruckt])),
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
      const texte = [...konzept.rollen, ...konzept.oberziele, ...konzept.ziele, ...konzept.massnahmen].flatMap(
        alleTexteOf,
      )
      // the list under "Türöffnerin" is printed without a full stop
      const ohnePunkt = texte.filter((text) => !/[.:!?]$/u.test(text) || /\bu\.a\.$/u.test(text))
      expect(ohnePunkt.map((text) => text.slice(-12))).toEqual(["u vermitteln"])
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

    test("what is listed with a reason is still in the text, and not in the data", () => {
      const listen = [
        ...keineAngaben.map(([worte]) => ["4", worte] as const),
        ...keineZahlen.map(([kapitel, worte]) => [kapitel, worte] as const),
        ...keineRichtungen.map(([worte]) => ["4", worte] as const),
      ]
      for (const [kapitel, worte] of listen) {
        const spans = spansOf(kapitelText(kapitel), worte)
        expect([worte, spans.length]).toEqual([worte, 1])
        expect([worte, spans.every((span) => isIn(span, spansOfWorte(kapitel)))]).toEqual([worte, false])
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
  ["10", "Mindestens einmal jährlich", "a rule for a Gremium, said once"],
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

interface Beleg {
  readonly id: string
  readonly stelle: Stelle
  readonly worte: string
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

/** The blocks of a chapter between blank lines: its headings, paragraphs and lists. */
const bloecke = (nummer: string): ReadonlyArray<Block> =>
  (kapitel.get(nummer) ?? "")
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

const altersgruppen = (): ReadonlyArray<string> => [
  ...new Set(readKoblenz().beobachtungen.flatMap(({ merkmale }) => merkmale?.["altersgruppe"] ?? [])),
]

/** Where a passage begins in the whole text. */
const ortOf = (stelle: Stelle): number => {
  const imKapitel = kapitelText(stelle.kapitel).indexOf(passage(stelle))
  const davor = kapitelnummern().slice(0, kapitelnummern().indexOf(stelle.kapitel))
  return imKapitel < 0 ? Number.NaN : davor.reduce((summe, nummer) => summe + kapitelText(nummer).length, imKapitel)
}
