import { isStrategisch, type Konzept, type Massnahme, type Ziel } from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"
import { hang, joinBlocks } from "./zeilen.ts"

/**
 * Oberziele, Handlungsfelder, Ziele and Massnahmen as a tree; a Ziel without Massnahmen says so. Everything is shown,
 * also Ziele outside a Handlungsfeld and Massnahmen that no Ziel claims; one with several Ziele stands at each.
 */
export const renderBaum = (konzept: Konzept, darstellung: Darstellung): ReadonlyArray<string> => {
  const [ohneFeld, undFeld] =
    konzept.handlungsfelder.length === 0 ? ["", ""] : [" ohne Handlungsfeld", " und Handlungsfeld"]
  return joinBlocks([
    renderBlock(
      "Strategische Oberziele",
      konzept.oberziele.filter(isStrategisch).flatMap(({ titel }, i) => hang(`  ${i + 1}. `, titel)),
      darstellung,
    ),
    ...konzept.handlungsfelder.map(({ id, titel }) =>
      renderBlock(`Handlungsfeld ${titel}`, renderFeld(konzept, id, darstellung), darstellung),
    ),
    renderBlock(`Ziele${ohneFeld}`, renderZiele(konzept, undefined, darstellung), darstellung),
    renderBlock(`Maßnahmen ohne Ziel${undFeld}`, renderMassnahmen(konzept, undefined, ""), darstellung),
  ])
}

const renderBlock = (titel: string, zeilen: ReadonlyArray<string>, darstellung: Darstellung): ReadonlyArray<string> =>
  zeilen.length === 0 ? [] : [...hang("", titel).map((line) => paint(darstellung, "fett", line)), ...zeilen]

const renderFeld = (konzept: Konzept, feld: string, darstellung: Darstellung): ReadonlyArray<string> => {
  const ziele = renderZiele(konzept, feld, darstellung)
  return [
    ...konzept.oberziele
      .filter(({ handlungsfeldId }) => handlungsfeldId === feld)
      .flatMap(({ titel }) => hang("  Oberziel: ", titel)),
    ...(ziele.length === 0 ? [`  ${paint(darstellung, "grau", "noch keine Ziele festgelegt")}`] : ziele),
    ...renderMassnahmen(konzept, feld, "ohne zugeordnetes Ziel: "),
  ]
}

/** The Massnahmen of a Handlungsfeld, or of none, that name no Ziel. */
const renderMassnahmen = ({ massnahmen }: Konzept, feld: string | undefined, davor: string): ReadonlyArray<string> =>
  massnahmen
    .filter(({ handlungsfeldId, zielIds }) => handlungsfeldId === feld && (zielIds ?? []).length === 0)
    .flatMap((massnahme) => hang("  • ", `${davor}${massnahmeText(massnahme)}`))

const renderZiele = (konzept: Konzept, feld: string | undefined, darstellung: Darstellung): ReadonlyArray<string> => {
  const ziele = konzept.ziele.filter(({ handlungsfeldId }) => handlungsfeldId === feld)
  return ziele.flatMap((ziel, i) => renderZiel(konzept, ziel, i === ziele.length - 1, darstellung))
}

const renderZiel = (
  konzept: Konzept,
  { id, titel }: Ziel,
  isLetztes: boolean,
  darstellung: Darstellung,
): ReadonlyArray<string> => {
  const massnahmen = konzept.massnahmen.filter(({ zielIds }) => zielIds?.includes(id) === true)
  const rand = isLetztes ? "   " : "  │"
  return [
    ...hang(`  ${isLetztes ? "└─" : "├─"} `, titel).map((line, n) => (n === 0 ? line : rand + line.slice(rand.length))),
    ...(massnahmen.length === 0
      ? [`${rand}    ${paint(darstellung, "grau", "noch keine Maßnahmen entwickelt")}`]
      : massnahmen
          .flatMap((massnahme) => hang("       • ", massnahmeText(massnahme)))
          .map((line) => rand + line.slice(rand.length))),
  ]
}

const massnahmeText = ({ titel, lautKonzept }: Massnahme): string => `${titel} (${lautKonzept})`
