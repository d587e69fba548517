import {
  type Handlungsfeld,
  isStrategisch,
  type Konzept,
  type Massnahme,
  type Oberziel,
  type Sprache,
  type Ziel,
} from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"
import { formatStelle, zitiere } from "./format.ts"
import { baumworte } from "./sprache/baumworte.ts"
import { bezeichnungIn, gross } from "./sprache/bezeichnungIn.ts"
import { massnahmeZustandTitel } from "@zielwerk/konzept"
import { lautKonzeptWorte } from "./sprache/zustaende.ts"
import { hang, joinBlocks, toZeile } from "./zeilen.ts"

/** What a tree is drawn from, and with passages or without. */
interface Zeichnung {
  readonly konzept: Konzept
  readonly darstellung: Darstellung
  readonly sprache: Sprache
  readonly mitStellen: boolean
  readonly breite: number
}

const enger = (zeichnung: Zeichnung, um: number): Zeichnung => ({ ...zeichnung, breite: zeichnung.breite - um })

/**
 * Oberziele, Handlungsfelder, Ziele and Massnahmen as a tree, in the Kommune's own words; a Ziel without Massnahmen says
 * so. Everything is shown, also Ziele outside a Handlungsfeld and Massnahmen that no Ziel claims; one with several Ziele
 * or Oberziele stands at each. Unterfelder stand in their Handlungsfeld, Teilziele below their Ziel, and in their own
 * Handlungsfeld as well where that is another.
 */
export const renderBaum = (konzept: Konzept, darstellung: Darstellung, mitStellen = false): ReadonlyArray<string> => {
  const { sprache = "de" } = darstellung
  const zeichnung = { konzept, darstellung, sprache, mitStellen, breite: 100 }
  const { handlungsfeld, ziel, massnahme, oberziel } = worteOf(zeichnung)
  const text = baumworte[sprache]
  const hasFelder = konzept.handlungsfelder.length > 0
  const ohneZiel = hasFelder ? text.ohneBeides(ziel.einzahl, handlungsfeld.einzahl) : text.ohne(ziel.einzahl)
  return joinBlocks([
    renderBlock(
      text.strategische(oberziel.mehrzahl),
      konzept.oberziele.filter(isStrategisch).flatMap((eines, i) => renderOberziel(`  ${i + 1}. `, eines, zeichnung)),
      zeichnung,
    ),
    ...konzept.handlungsfelder
      .filter(({ teilVonId }) => teilVonId === undefined)
      .map((feld) => renderFeld(feld, gross(handlungsfeld.einzahl), zeichnung)),
    renderBlock(
      `${gross(ziel.mehrzahl)}${hasFelder ? ` ${text.ohne(handlungsfeld.einzahl)}` : ""}`,
      renderZiele(zeichnung, undefined),
      zeichnung,
    ),
    renderBlock(`${gross(massnahme.mehrzahl)} ${ohneZiel}`, renderMassnahmen(zeichnung, undefined, ""), zeichnung),
  ])
}

const worteOf = ({ konzept, sprache }: Zeichnung) => {
  const wortOf = (nomen: "oberziel" | "handlungsfeld" | "ziel" | "massnahme") => {
    const { einzahl, mehrzahl } = bezeichnungIn(sprache, konzept, nomen)
    return { einzahl: toZeile(einzahl), mehrzahl: toZeile(mehrzahl) }
  }
  return {
    oberziel: wortOf("oberziel"),
    handlungsfeld: wortOf("handlungsfeld"),
    ziel: wortOf("ziel"),
    massnahme: wortOf("massnahme"),
  }
}

const renderBlock = (
  titel: string,
  zeilen: ReadonlyArray<string>,
  { darstellung, breite }: Zeichnung,
): ReadonlyArray<string> =>
  zeilen.length === 0 ? [] : [...hang("", titel, breite).map((line) => paint(darstellung, "fett", line)), ...zeilen]

/** Something with its passage, and below it the themes that it has. */
const renderZeile = (
  kopf: string,
  text: string,
  { stelle, themen = [] }: Pick<Ziel, "stelle" | "themen">,
  { mitStellen, breite, sprache }: Zeichnung,
): ReadonlyArray<string> => [
  ...hang(kopf, stelle === undefined || !mitStellen ? text : `${text} (${formatStelle(stelle, sprache)})`, breite),
  ...(themen.length === 0
    ? []
    : hang(`${" ".repeat(kopf.length)}${baumworte[sprache].themen}: `, themen.join(", "), breite)),
]

/** An Oberziel with the Massnahmen that hang on it. */
const renderOberziel = (kopf: string, oberziel: Oberziel, zeichnung: Zeichnung): ReadonlyArray<string> => [
  ...renderZeile(kopf, oberziel.titel, oberziel, zeichnung),
  ...zeichnung.konzept.massnahmen
    .filter(({ oberzielIds = [] }) => oberzielIds.includes(oberziel.id))
    .flatMap((massnahme) => renderZeile("     • ", textOf(massnahme, zeichnung), massnahme, zeichnung)),
]

/** A Handlungsfeld with its Oberziele and Ziele, its Unterfelder below. */
const renderFeld = (feld: Handlungsfeld, art: string, zeichnung: Zeichnung): ReadonlyArray<string> => {
  const { konzept, darstellung, breite, sprache } = zeichnung
  const { oberziel, ziel } = worteOf(zeichnung)
  const text = baumworte[sprache]
  const ziele = renderZiele(zeichnung, feld.id)
  const unterfelder = konzept.handlungsfelder.filter(({ teilVonId }) => teilVonId === feld.id)
  const oberziele = konzept.oberziele.filter(({ handlungsfeldId }) => handlungsfeldId === feld.id)
  // a Konzept that works with Oberziele alone lacks no Ziele
  const isOhneZiele = oberziele.length > 0 && konzept.ziele.length === 0
  return [
    ...renderZeile("", `${art} ${feld.titel}`, { ...feld, themen: [] }, zeichnung).map((line) =>
      paint(darstellung, "fett", line),
    ),
    ...(feld.themen === undefined ? [] : hang(`  ${text.themen}: `, feld.themen.join(", "), breite)),
    ...oberziele.flatMap((eines) => renderOberziel(`  ${gross(oberziel.einzahl)}: `, eines, zeichnung)),
    ...ziele,
    ...(ziele.length === 0 && unterfelder.length === 0 && !isOhneZiele
      ? [`  ${paint(darstellung, "grau", text.keineZiele(ziel.mehrzahl))}`]
      : []),
    ...renderMassnahmen(zeichnung, feld.id, `${text.ohne(ziel.einzahl)}: `),
    ...unterfelder.flatMap((unterfeld) =>
      renderFeld(unterfeld, text.unterfeld, enger(zeichnung, 2)).map((line) => `  ${line}`),
    ),
  ]
}

/** The Massnahmen of a Handlungsfeld, or of none, that name neither a Ziel nor an Oberziel that stands there. */
const renderMassnahmen = (zeichnung: Zeichnung, feld: string | undefined, davor: string): ReadonlyArray<string> => {
  const { massnahmen, oberziele } = zeichnung.konzept
  const hier = new Set(
    oberziele.filter(({ handlungsfeldId }) => feld === undefined || handlungsfeldId === feld).map(({ id }) => id),
  )
  return massnahmen
    .filter(
      ({ handlungsfeldId, zielIds = [], oberzielIds = [] }) =>
        handlungsfeldId === feld && zielIds.length === 0 && !oberzielIds.some((id) => hier.has(id)),
    )
    .flatMap((massnahme) => renderZeile("  • ", `${davor}${textOf(massnahme, zeichnung)}`, massnahme, zeichnung))
}

/** A Massnahme and how far it is: its state, else the word of the Konzept. */
const textOf = ({ titel, lautKonzept, zustand }: Massnahme, { sprache }: Zeichnung): string => {
  const laut = lautKonzept && lautKonzeptWorte[sprache][lautKonzept]
  const stand = zustand === undefined ? laut : massnahmeZustandTitel[sprache][zustand]
  return stand === undefined ? titel : `${titel} (${stand})`
}

/** The Ziele of a Handlungsfeld that are not drawn there below another, or those of none. */
const renderZiele = (zeichnung: Zeichnung, feld: string | undefined): ReadonlyArray<string> => {
  const { sprache, konzept } = zeichnung
  const { ziele } = konzept
  const findGanzes = ({ teilVonId }: Ziel) => ziele.find(({ id }) => id === teilVonId)
  const isDarunter = (ziel: Ziel): boolean => {
    const ganzes = findGanzes(ziel)
    return ganzes !== undefined && (feld === undefined || ganzes.handlungsfeldId === feld || isDarunter(ganzes))
  }
  return renderAeste(
    ziele
      .filter((ziel) => ziel.handlungsfeldId === feld && !isDarunter(ziel))
      .map((ziel) => {
        const ganzes = findGanzes(ziel)
        if (ganzes === undefined) return ziel
        const wovon = baumworte[sprache].teilzielVon(zitiere(ganzes.titel, sprache))
        return { ...ziel, titel: `${ziel.titel} (${wovon})` }
      }),
    zeichnung,
  )
}

const renderAeste = (ziele: ReadonlyArray<Ziel>, zeichnung: Zeichnung): ReadonlyArray<string> =>
  ziele.flatMap((ziel, i) => renderZiel(ziel, i === ziele.length - 1, zeichnung))

const renderZiel = (ziel: Ziel, isLetztes: boolean, zeichnung: Zeichnung): ReadonlyArray<string> => {
  const { konzept, darstellung, sprache } = zeichnung
  const massnahmen = konzept.massnahmen.filter(({ zielIds }) => zielIds?.includes(ziel.id) === true)
  const teilziele = konzept.ziele.filter(({ teilVonId }) => teilVonId === ziel.id)
  const rand = isLetztes ? "   " : "  │"
  const innen = enger(zeichnung, rand.length)
  const keine = baumworte[sprache].keineMassnahmen(worteOf(zeichnung).massnahme.mehrzahl)
  return [
    ...renderZeile(`  ${isLetztes ? "└─" : "├─"} `, ziel.titel, ziel, zeichnung).map((line, n) =>
      n === 0 ? line : rand + line.slice(rand.length),
    ),
    ...[
      ...(massnahmen.length === 0 && teilziele.length === 0 ? [`    ${paint(darstellung, "grau", keine)}`] : []),
      ...massnahmen.flatMap((massnahme) => renderZeile("    • ", textOf(massnahme, zeichnung), massnahme, innen)),
      ...renderAeste(teilziele, enger(innen, 2)).map((line) => `  ${line}`),
    ].map((line) => rand + line),
  ]
}
