import {
  bezeichnungOf,
  type Handlungsfeld,
  isStrategisch,
  type Konzept,
  type Massnahme,
  type Oberziel,
  type Ziel,
} from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"
import { formatStelle, zitiere } from "./format.ts"
import { massnahmeZustaende } from "./worte.ts"
import { hang, joinBlocks, toZeile } from "./zeilen.ts"

/** What a tree is drawn from, and with passages or without. */
interface Zeichnung {
  readonly konzept: Konzept
  readonly darstellung: Darstellung
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
  const zeichnung = { konzept, darstellung, mitStellen, breite: 100 }
  const { handlungsfeld, ziel, massnahme, oberziel } = worteOf(konzept)
  const [ohneFeld, undFeld] =
    konzept.handlungsfelder.length === 0
      ? ["", ""]
      : [` ohne ${handlungsfeld.einzahl}`, ` und ${handlungsfeld.einzahl}`]
  return joinBlocks([
    renderBlock(
      `Strategische ${oberziel.mehrzahl}`,
      konzept.oberziele.filter(isStrategisch).flatMap((eines, i) => renderOberziel(`  ${i + 1}. `, eines, zeichnung)),
      zeichnung,
    ),
    ...konzept.handlungsfelder
      .filter(({ teilVonId }) => teilVonId === undefined)
      .map((feld) => renderFeld(feld, handlungsfeld.einzahl, zeichnung)),
    renderBlock(`${ziel.mehrzahl}${ohneFeld}`, renderZiele(zeichnung, undefined), zeichnung),
    renderBlock(
      `${massnahme.mehrzahl} ohne ${ziel.einzahl}${undFeld}`,
      renderMassnahmen(zeichnung, undefined, ""),
      zeichnung,
    ),
  ])
}

const worteOf = (konzept: Konzept) => {
  const wortOf = (nomen: "oberziel" | "handlungsfeld" | "ziel" | "massnahme") => {
    const { einzahl, mehrzahl } = bezeichnungOf(konzept, nomen)
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
  { mitStellen, breite }: Zeichnung,
): ReadonlyArray<string> => [
  ...hang(kopf, stelle === undefined || !mitStellen ? text : `${text} (${formatStelle(stelle)})`, breite),
  ...(themen.length === 0 ? [] : hang(`${" ".repeat(kopf.length)}Querschnittsthemen: `, themen.join(", "), breite)),
]

/** An Oberziel with the Massnahmen that hang on it. */
const renderOberziel = (kopf: string, oberziel: Oberziel, zeichnung: Zeichnung): ReadonlyArray<string> => [
  ...renderZeile(kopf, oberziel.titel, oberziel, zeichnung),
  ...zeichnung.konzept.massnahmen
    .filter(({ oberzielIds = [] }) => oberzielIds.includes(oberziel.id))
    .flatMap((massnahme) => renderZeile("     • ", textOf(massnahme), massnahme, zeichnung)),
]

/** A Handlungsfeld with its Oberziele and Ziele, its Unterfelder below. */
const renderFeld = (feld: Handlungsfeld, art: string, zeichnung: Zeichnung): ReadonlyArray<string> => {
  const { konzept, darstellung, breite } = zeichnung
  const { oberziel, ziel } = worteOf(konzept)
  const ziele = renderZiele(zeichnung, feld.id)
  const unterfelder = konzept.handlungsfelder.filter(({ teilVonId }) => teilVonId === feld.id)
  const oberziele = konzept.oberziele.filter(({ handlungsfeldId }) => handlungsfeldId === feld.id)
  // a Konzept that works with Oberziele alone lacks no Ziele
  const isOhneZiele = oberziele.length > 0 && konzept.ziele.length === 0
  return [
    ...renderZeile("", `${art} ${feld.titel}`, { ...feld, themen: [] }, zeichnung).map((line) =>
      paint(darstellung, "fett", line),
    ),
    ...(feld.themen === undefined ? [] : hang("  Querschnittsthemen: ", feld.themen.join(", "), breite)),
    ...oberziele.flatMap((eines) => renderOberziel(`  ${oberziel.einzahl}: `, eines, zeichnung)),
    ...ziele,
    ...(ziele.length === 0 && unterfelder.length === 0 && !isOhneZiele
      ? [`  ${paint(darstellung, "grau", `noch keine ${ziel.mehrzahl} festgelegt`)}`]
      : []),
    ...renderMassnahmen(zeichnung, feld.id, `ohne ${ziel.einzahl}: `),
    ...unterfelder.flatMap((unterfeld) =>
      renderFeld(unterfeld, "Unterfeld", enger(zeichnung, 2)).map((line) => `  ${line}`),
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
    .flatMap((massnahme) => renderZeile("  • ", `${davor}${textOf(massnahme)}`, massnahme, zeichnung))
}

/** A Massnahme and how far it is: its state, else the word of the Konzept. */
const textOf = ({ titel, lautKonzept, zustand }: Massnahme): string => {
  const stand = zustand === undefined ? lautKonzept : massnahmeZustaende[zustand]
  return stand === undefined ? titel : `${titel} (${stand})`
}

/** The Ziele of a Handlungsfeld that are not drawn there below another, or those of none. */
const renderZiele = (zeichnung: Zeichnung, feld: string | undefined): ReadonlyArray<string> => {
  const { ziele } = zeichnung.konzept
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
        return ganzes === undefined ? ziel : { ...ziel, titel: `${ziel.titel} (Teilziel von ${zitiere(ganzes.titel)})` }
      }),
    zeichnung,
  )
}

const renderAeste = (ziele: ReadonlyArray<Ziel>, zeichnung: Zeichnung): ReadonlyArray<string> =>
  ziele.flatMap((ziel, i) => renderZiel(ziel, i === ziele.length - 1, zeichnung))

const renderZiel = (ziel: Ziel, isLetztes: boolean, zeichnung: Zeichnung): ReadonlyArray<string> => {
  const { konzept, darstellung } = zeichnung
  const massnahmen = konzept.massnahmen.filter(({ zielIds }) => zielIds?.includes(ziel.id) === true)
  const teilziele = konzept.ziele.filter(({ teilVonId }) => teilVonId === ziel.id)
  const rand = isLetztes ? "   " : "  │"
  const innen = enger(zeichnung, rand.length)
  const keine = `noch keine ${worteOf(konzept).massnahme.mehrzahl} entwickelt`
  return [
    ...renderZeile(`  ${isLetztes ? "└─" : "├─"} `, ziel.titel, ziel, zeichnung).map((line, n) =>
      n === 0 ? line : rand + line.slice(rand.length),
    ),
    ...[
      ...(massnahmen.length === 0 && teilziele.length === 0 ? [`    ${paint(darstellung, "grau", keine)}`] : []),
      ...massnahmen.flatMap((massnahme) => renderZeile("    • ", textOf(massnahme), massnahme, innen)),
      ...renderAeste(teilziele, enger(innen, 2)).map((line) => `  ${line}`),
    ].map((line) => rand + line),
  ]
}
