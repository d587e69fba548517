import type { Konzept } from "@zielwerk/konzept"
import type { Auszug } from "../auszug/Auszug.ts"
import { vorbehalteOf } from "../auszug/vorbehalteOf.ts"
import type { Darstellung } from "../Darstellung.ts"
import type { Beistand } from "../eintrag/Register.ts"
import { formatLuecke } from "../formatLuecke.ts"
import { createNamen } from "../Namen.ts"
import { summarizeUrteile } from "../renderUrteile.ts"
import { createZusammenhang } from "../saetze/Lage.ts"
import { satzOf } from "../saetze/satzOf.ts"
import { formatAuswahl, formatStand } from "../sprache/auswertungsworte.ts"
import { bezeichnungIn, gross } from "../sprache/bezeichnungIn.ts"
import { indikatorworte } from "../sprache/indikatorworte.ts"
import { type Schreibung, schreibungIn } from "../sprache/schreibungIn.ts"
import { createHinweise } from "../wirkung/Hinweise.ts"
import { createNameOfKind, formatUmsetzung, formatWirkung } from "../wirkung/lichter.ts"
import { satzOfBewertung } from "../wirkung/satzOfBewertung.ts"
import { wirkungsworte } from "../wirkung/wirkungsworte.ts"
import { ampelworte, ampelzeichen, zielarten } from "../wirkung/worte.ts"
import { escapeMarkdown as escape, renderAbschnitt, renderTafel } from "./markdown.ts"
import { markdownworte } from "./markdownworte.ts"

/**
 * An Auswertung as Markdown, in German or English, for minutes and web pages: both lights per Handlungsfeld and Ziel as a
 * table, each Zielwert with the sentences that explain it, the values of the whole Kommune, and the printed figures that do
 * not hold.
 *
 * @param auswertung  what `evaluateKonzept` returned, or what `selectAuswertung` left of it
 * @param beistand    hints of Zielwerte that come from other files
 * @returns           text whose tables have header cells; colour is never needed to read it
 */
export const renderMarkdown = (
  konzept: Konzept,
  auswertung: Auszug,
  { sprache = "de" }: Pick<Darstellung, "sprache"> = {},
  { hinweise = new Map() }: Pick<Beistand, "hinweise"> = {},
): string => {
  const blatt = { konzept, auswertung, schreibung: schreibungIn(sprache), text: markdownworte[sprache] }
  const { text } = blatt
  return `${[
    ...kopfOf(blatt),
    ...renderAbschnitt(text.lichter, lichterOf(blatt)),
    ...renderAbschnitt(text.zielwerte, zielwerteOf(blatt, hinweise)),
    ...renderAbschnitt(text.indikatoren, indikatorenOf(blatt)),
    ...renderAbschnitt(text.gedruckte, gedruckteOf(blatt)),
  ]
    .join("\n")
    .trimEnd()}\n`
}

interface Blatt {
  readonly konzept: Konzept
  readonly auswertung: Auszug
  readonly schreibung: Schreibung
  readonly text: (typeof markdownworte)["de"]
}

const kopfOf = ({ konzept, auswertung, schreibung, text }: Blatt): ReadonlyArray<string> => {
  const { titel, fassung, kommune } = konzept
  const { auswahl } = auswertung
  return [
    `# ${escape(titel)}`,
    "",
    `${text.kopf(escape(fassung), escape(kommune.name), kommune.ags)} · ${escape(formatStand(auswertung, schreibung))}`,
    "",
    ...vorbehalteOf(auswertung, schreibung.sprache).flatMap((satz) => [escape(satz), ""]),
    ...(auswahl === undefined ? [] : [escape(text.auswahl(formatAuswahl(konzept, auswahl, schreibung))), ""]),
  ]
}

const lichterOf = ({ konzept, auswertung, schreibung, text }: Blatt): ReadonlyArray<string> => {
  const { handlungsfelder, oberziele, ziele, gesamt } = auswertung
  const titel = new Map<string, string>(
    [...konzept.ziele, ...konzept.handlungsfelder, ...konzept.oberziele].map((eintrag) => [eintrag.id, eintrag.titel]),
  )
  const nameOf = (id: string): string => escape(titel.get(id) ?? id)
  const nameOfKind = createNameOfKind(konzept, schreibung)
  const lichter = ({ umsetzung, wirkung }: Pick<(typeof handlungsfelder)[number], "umsetzung" | "wirkung">) => [
    escape(formatUmsetzung(konzept, umsetzung, schreibung)),
    escape(formatWirkung(wirkung, schreibung, nameOfKind)),
  ]
  const wort = (nomen: "oberziel" | "handlungsfeld"): string =>
    escape(gross(bezeichnungIn(schreibung.sprache, konzept, nomen).einzahl))
  const feldOf = new Map(konzept.ziele.map(({ id, handlungsfeldId }) => [id, handlungsfeldId]))
  const gezeigte = new Set<string>(handlungsfelder.map(({ id }) => id))
  const zeilenOf = (feld: string | undefined): ReadonlyArray<ReadonlyArray<string>> =>
    ziele
      .filter(({ id }) => {
        const eigenes = feldOf.get(id)
        // a Ziel whose Handlungsfeld was not chosen stands with those that have none
        return feld === undefined ? eigenes === undefined || !gezeigte.has(eigenes) : eigenes === feld
      })
      .map(({ id, umsetzung, wirkung }) => [nameOf(id), ...lichter({ umsetzung, wirkung: wirkung.zusammenfassung })])
  return renderTafel(
    [gross(escape(bezeichnungIn(schreibung.sprache, konzept, "ziel").mehrzahl)), text.umsetzung, text.wirkung],
    [
      ...oberziele
        .filter(({ zielIds }) => zielIds.length > 0)
        .map((oberziel) => [`**${wort("oberziel")}: ${nameOf(oberziel.id)}**`, ...lichter(oberziel)]),
      ...handlungsfelder.flatMap((feld) => [
        [`**${wort("handlungsfeld")} ${nameOf(feld.id)}**`, ...lichter(feld)],
        ...zeilenOf(feld.id),
      ]),
      ...zeilenOf(undefined),
      ...(gesamt === undefined ? [] : [[`**${text.ganzes}**`, ...lichter(gesamt)]]),
    ],
  )
}

const zielwerteOf = (
  { konzept, auswertung, schreibung, text }: Blatt,
  alleHinweise: ReadonlyMap<string, string>,
): ReadonlyArray<string> => {
  const { sprache } = schreibung
  const indikatoren = new Map<string, Konzept["indikatoren"][number]>(konzept.indikatoren.map((i) => [i.id, i]))
  const titel = new Map<string, string>(konzept.ziele.map((ziel) => [ziel.id, ziel.titel]))
  const bewertungen = auswertung.ziele.flatMap(({ wirkung }) => wirkung.zielwerte)
  const hinweise = createHinweise(bewertungen, alleHinweise)
  const zeilen = bewertungen.map((bewertung) => {
    const indikator = indikatoren.get(bewertung.indikatorId ?? "")
    const abgeloest = bewertung.abgeloestDurch === undefined ? "" : ` (${wirkungsworte[sprache].abgeloest})`
    return [
      titel.get(bewertung.zielId) ?? bewertung.zielId,
      `${indikator?.titel ?? zielarten[bewertung.art][sprache]}${hinweise.zeichenOf(bewertung.id)}`,
      `${ampelzeichen[bewertung.ampel]} ${ampelworte[bewertung.ampel][sprache]}${abgeloest}`,
      satzOfBewertung(bewertung, { einheit: indikator?.einheit ?? "", schreibung }),
    ].map(escape)
  })
  const ziel = gross(escape(bezeichnungIn(sprache, konzept, "ziel").einzahl))
  return [
    ...hinweise.alle.flatMap(({ zeichen, satz }) => [escape(`${wirkungsworte[sprache].hinweise(zeichen)}${satz}`), ""]),
    ...renderTafel([ziel, text.indikator, text.urteil, text.warum], zeilen),
  ]
}

const indikatorenOf = ({ konzept, auswertung, schreibung, text }: Blatt): ReadonlyArray<string> => {
  const namen = createNamen(konzept, schreibung.sprache)
  const { keinWert } = indikatorworte[schreibung.sprache]
  const zeilen = auswertung.indikatoren.flatMap(({ id, einheit, werte }) =>
    werte
      .filter(({ gebiet }) => gebiet === undefined)
      .map(({ zeit, merkmale = {}, wert }) =>
        [
          [namen.groesse(id), ...Object.values(merkmale)].join(", "),
          schreibung.zeit(zeit),
          wert._tag === "Zahl"
            ? schreibung.wert(wert.zahl, wert.einheit, wert.stellen)
            : keinWert(formatLuecke(wert, einheit, namen, schreibung.sprache)),
          (wert.quellen ?? []).map(namen.quelle).join(", "),
        ].map(escape),
      ),
  )
  return renderTafel([text.indikator, text.zeit, text.wert, text.quelle], zeilen)
}

const gedruckteOf = ({ konzept, auswertung, schreibung }: Blatt): ReadonlyArray<string> => {
  const { veroeffentlichungen } = auswertung
  if (veroeffentlichungen.length === 0) return []
  const zusammenhang = createZusammenhang(konzept, schreibung.sprache)
  const offen = veroeffentlichungen.filter(({ urteil }) => urteil === "widerspricht" || urteil === "falscheEinheit")
  return [
    escape(summarizeUrteile(veroeffentlichungen, schreibung)),
    ...(offen.length === 0 ? [] : [""]),
    ...offen.map((urteil) => {
      const wo = `${schreibung.zitat(urteil.gedruckt)} (${schreibung.stelle(urteil.stelle)})`
      return `- ${escape(`${wo}: ${satzOf(urteil, zusammenhang)}`)}`
    }),
  ]
}
