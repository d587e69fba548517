import type { Auswertung, Umsetzung, Zusammenfassung } from "@zielwerk/auswertung"
import { bezeichnungOf, type Konzept } from "@zielwerk/konzept"
import { formatStelle, formatWert, formatZeit, zitiere } from "../format.ts"
import { formatLuecke } from "../formatLuecke.ts"
import { createNamen } from "../Namen.ts"
import { summarizeUrteile } from "../renderUrteile.ts"
import { createZusammenhang } from "../saetze/Lage.ts"
import { satzOf } from "../saetze/satzOf.ts"
import { prozentIn } from "../wirkung/formatIn.ts"
import { satzOfBewertung } from "../wirkung/satzOfBewertung.ts"
import { ampelworte, ampelzeichen, umsetzungsworte, zielarten } from "../wirkung/worte.ts"

/**
 * An Auswertung as German Markdown, for minutes and web pages: both lights per Handlungsfeld and Ziel as a table, each
 * Zielwert with the sentences that explain it, the values of the whole Kommune, and the printed figures that do not hold.
 *
 * @returns text whose tables have header cells; colour is never needed to read it
 */
export const renderMarkdown = (konzept: Konzept, auswertung: Auswertung): string =>
  `${[
    ...kopfOf(konzept, auswertung),
    ...lichterOf(konzept, auswertung),
    ...zielwerteOf(konzept, auswertung),
    ...indikatorenOf(konzept, auswertung),
    ...gedruckteOf(konzept, auswertung),
  ].join("\n")}\n`

const kopfOf = ({ titel, fassung, kommune }: Konzept, { stichtag, bekanntBis, regelwerk }: Auswertung) => [
  `# ${escape(titel)}`,
  "",
  `Fassung ${escape(fassung)} · ${escape(kommune.name)} (AGS ${kommune.ags}) · Stichtag ${formatZeit(stichtag)}${bekanntBis === undefined ? "" : ` · bekannt bis ${formatZeit(bekanntBis)}`} · Regelwerk ${regelwerk}`,
  "",
]

const lichterOf = (konzept: Konzept, auswertung: Auswertung): ReadonlyArray<string> => {
  const ziel = bezeichnungOf(konzept, "ziel")
  const zeile = (name: string, umsetzung: Umsetzung, wirkung: Zusammenfassung) =>
    row([name, umsetzungOf(umsetzung), wirkungOf(wirkung)])
  const zieleOf = (feld: string | undefined) =>
    konzept.ziele.flatMap(({ id, titel, handlungsfeldId }, i) => {
      const bewertet = auswertung.ziele[i]
      return handlungsfeldId === feld && bewertet?.id === id
        ? [zeile(escape(titel), bewertet.umsetzung, bewertet.wirkung.zusammenfassung)]
        : []
    })
  return [
    "## Umsetzung und Wirkung",
    "",
    ...kopfzeile([ziel.mehrzahl, "Umsetzung", "Wirkung"]),
    ...auswertung.handlungsfelder.flatMap(({ id, umsetzung, wirkung }, i) => [
      zeile(`**${escape(konzept.handlungsfelder[i]?.titel ?? id)}**`, umsetzung, wirkung),
      ...zieleOf(id),
    ]),
    ...zieleOf(undefined),
    zeile("**Das ganze Konzept**", auswertung.gesamt.umsetzung, auswertung.gesamt.wirkung),
    "",
  ]
}

const umsetzungOf = ({ farbe, massnahmen }: Umsetzung): string =>
  massnahmen.length === 0 ? "noch keine Maßnahmen" : `${umsetzungsworte[farbe].de} (${massnahmen.length})`

const wirkungOf = ({ ampel, fortschritt, erwartung }: Zusammenfassung): string => {
  const wort = `${ampelzeichen[ampel]} ${ampelworte[ampel].de}`
  if (typeof fortschritt !== "number") return wort
  const erwartet = typeof erwartung === "number" ? `, erwartet ${prozentIn("de", erwartung)}` : ""
  return `${wort} (${prozentIn("de", fortschritt)}${erwartet})`
}

const zielwerteOf = (konzept: Konzept, { ziele }: Auswertung): ReadonlyArray<string> => {
  const indikatoren = new Map<string, Konzept["indikatoren"][number]>(konzept.indikatoren.map((i) => [i.id, i]))
  const zeilen = ziele.flatMap(({ id, wirkung }) =>
    wirkung.zielwerte.map((bewertung) => {
      const indikator = indikatoren.get(bewertung.indikatorId ?? "")
      return row([
        escape(konzept.ziele.find((ziel) => ziel.id === id)?.titel ?? id),
        escape(indikator?.titel ?? zielarten[bewertung.art].de),
        `${ampelzeichen[bewertung.ampel]} ${ampelworte[bewertung.ampel].de}`,
        escape(satzOfBewertung(bewertung, { einheit: indikator?.einheit ?? "", sprache: "de" })),
      ])
    }),
  )
  return zeilen.length === 0
    ? []
    : ["## Zielwerte", "", ...kopfzeile(["Ziel", "Indikator", "Urteil", "Warum"]), ...zeilen, ""]
}

const indikatorenOf = (konzept: Konzept, { indikatoren }: Auswertung): ReadonlyArray<string> => {
  const namen = createNamen(konzept)
  const zeilen = indikatoren.flatMap(({ id, einheit, werte }) =>
    werte
      .filter(({ gebiet }) => gebiet === undefined)
      .map(({ zeit, merkmale = {}, wert }) =>
        row([
          escape([namen.groesse(id), ...Object.values(merkmale)].join(", ")),
          formatZeit(zeit),
          wert._tag === "Zahl"
            ? formatWert(wert.zahl, wert.einheit, wert.stellen)
            : escape(`kein Wert: ${formatLuecke(wert, einheit, namen)}`),
          escape((wert.quellen ?? []).map(namen.quelle).join(", ")),
        ]),
      ),
  )
  return zeilen.length === 0
    ? []
    : ["## Indikatoren", "", ...kopfzeile(["Indikator", "Zeit", "Wert", "Quelle"]), ...zeilen, ""]
}

const gedruckteOf = (konzept: Konzept, { veroeffentlichungen }: Auswertung): ReadonlyArray<string> => {
  if (veroeffentlichungen.length === 0) return []
  const zusammenhang = createZusammenhang(konzept)
  const offen = veroeffentlichungen.filter(({ urteil }) => urteil === "widerspricht" || urteil === "falscheEinheit")
  return [
    "## Gedruckte Zahlen",
    "",
    escape(summarizeUrteile(veroeffentlichungen)),
    "",
    ...offen.map(
      (urteil) =>
        `- ${escape(`${zitiere(urteil.gedruckt)} (${formatStelle(urteil.stelle)}): ${satzOf(urteil, zusammenhang)}`)}`,
    ),
    "",
  ]
}

const row = (zellen: ReadonlyArray<string>): string => `| ${zellen.join(" | ")} |`
const kopfzeile = (zellen: ReadonlyArray<string>): ReadonlyArray<string> => [row(zellen), row(zellen.map(() => "---"))]

/** Nothing in a title may become markup, a table cell or HTML. */
const escape = (text: string): string =>
  text
    .replaceAll(/\s+/gu, " ")
    .replaceAll(/[\\`*_[\]<>|#]/gu, (zeichen) => (zeichen === "<" ? "&lt;" : zeichen === ">" ? "&gt;" : `\\${zeichen}`))
