import {
  checkZyklus,
  checkZyklusverweise,
  decodeZyklus,
  evaluateZyklusjahr,
  listTermine,
  type Pflichtverletzung,
  type Zyklusdatei,
  type Zyklusphase,
} from "@zielwerk/ablauf"
import { writeIcs } from "@zielwerk/adapter"
import { formatOrt } from "@zielwerk/bericht"
import { type Befund, type Konzept, renderBefund } from "@zielwerk/konzept"
import { ausgangOf } from "../Ausgang.ts"
import type { Aufruf } from "../aufruf/Aufruf.ts"
import { readYamldatei } from "../eingaben/readYamldatei.ts"
import type { Ergebnis } from "../Ergebnis.ts"
import { renderJson } from "../renderJson.ts"
import type { Umgebung } from "../Umgebung.ts"
import { phasenwort, worte } from "./worte.ts"

type Frage = Extract<Aufruf, { readonly frage: "zyklus" }>

/** What the rules of a Konzept find in its cycle on a day, and how far the phases of that year are. */
export const showZyklus = (
  umgebung: Umgebung,
  konzept: Konzept,
  eigene: ReadonlyArray<Befund>,
  frage: Frage,
): Ergebnis => {
  const { inhalt: zyklus, befunde: fehler, locate } = readYamldatei(umgebung, frage.datei, frage, decodeZyklus)
  const befunde = [
    ...eigene,
    ...fehler,
    ...(zyklus === undefined ? [] : checkZyklusverweise(konzept, zyklus).map(locate)),
  ]
  const ausgang = ausgangOf(befunde, frage.streng)
  if (zyklus === undefined || ausgangOf(befunde, false) !== 0) return { ausgang, stdout: "", befunde }
  const verletzungen = checkZyklus(konzept, zyklus, frage.stichtag).map((verletzung) => ({
    ...verletzung,
    befund: locate(verletzung.befund),
  }))
  return {
    ausgang: ausgangOf([...befunde, ...verletzungen.map(({ befund }) => befund)], frage.streng),
    stdout: format(konzept, zyklus, verletzungen, frage),
    befunde,
  }
}

const format = (
  konzept: Konzept,
  zyklus: Zyklusdatei,
  verletzungen: ReadonlyArray<Pflichtverletzung>,
  frage: Frage,
): string => {
  const { stichtag } = frage
  if (frage.format === "ics")
    return writeIcs(listTermine(konzept, zyklus, stichtag), {
      kennung: konzept.id,
      titel: konzept.titel,
      erstelltAm: stichtag,
    })
  const jahr = Number(stichtag.slice(0, 4))
  const phasen = evaluateZyklusjahr(konzept, zyklus, jahr, stichtag)
  return frage.format === "json"
    ? encode(zyklus, verletzungen, phasen, frage)
    : render(konzept, zyklus, verletzungen, phasen, frage)
}

const encode = (
  { hinweis }: Zyklusdatei,
  verletzungen: ReadonlyArray<Pflichtverletzung>,
  phasen: ReadonlyArray<Zyklusphase>,
  { stichtag, sprache }: Frage,
): string =>
  renderJson({
    version: "1",
    stichtag,
    ...(hinweis === undefined ? {} : { hinweis }),
    pflichten: verletzungen.map(({ befund, ...angaben }) => ({ ...renderBefund(befund, sprache), ...angaben })),
    phasen,
  })

const render = (
  { gremien, akteure }: Konzept,
  { hinweis }: Zyklusdatei,
  verletzungen: ReadonlyArray<Pflichtverletzung>,
  phasen: ReadonlyArray<Zyklusphase>,
  { stichtag, sprache }: Frage,
): string => {
  const w = worte[sprache]
  const namen = new Map<string, string>([...gremien, ...akteure].map(({ id, titel }) => [id, titel]))
  const breite = Math.max(...phasen.map(({ phase }) => phasenwort(phase, namen, sprache).length))
  return [
    `${w.titel} ${stichtag}`,
    ...(hinweis === undefined ? [] : [hinweis.trim()]),
    "",
    verletzungen.length === 0 ? w.nichts : w.versaeumt,
    ...verletzungen.flatMap(({ befund, faelligAm, erledigtAm, eskalationAn }) => {
      const { was, warum, abhilfe } = renderBefund(befund, sprache)
      const stand = erledigtAm === undefined ? w.offen : `${w.erledigt} ${erledigtAm}`
      const an = eskalationAn === undefined ? [] : [`              ${w.an}: ${namen.get(eskalationAn) ?? eskalationAn}`]
      return [
        `  ${faelligAm}  ${was} ${warum}`,
        `              ${stand}. ${w.abhilfe}: ${abhilfe}`,
        ...an,
        `              ${w.wo}: ${formatOrt(befund.wo)}`,
      ]
    }),
    "",
    `${stichtag.slice(0, 4)}:`,
    ...phasen.map(({ phase, zustand, frist, erledigtAm }) => {
      const tage = [
        ...(erledigtAm === undefined ? [] : [erledigtAm]),
        ...(frist === undefined ? [] : [`${w.frist} ${frist}`]),
      ]
      return `  ${phasenwort(phase, namen, sprache).padEnd(breite)}  ${w.zustaende[zustand]}${tage.length === 0 ? "" : ` (${tage.join(", ")})`}`
    }),
    "",
  ].join("\n")
}
