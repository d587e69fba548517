import { isStrategisch, type Konzept, type Massnahme, type Ziel } from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"
import { hang } from "./format.ts"

/** Oberziele, Handlungsfelder, Ziele and Massnahmen as a tree; a Ziel without Massnahmen says so. */
export const renderBaum = (konzept: Konzept, darstellung: Darstellung): ReadonlyArray<string> => [
  paint(darstellung, "fett", "Strategische Oberziele"),
  ...konzept.oberziele.filter(isStrategisch).flatMap(({ titel }, i) => hang(`  ${i + 1}. `, titel)),
  ...konzept.handlungsfelder.flatMap(({ id, titel }) => [
    "",
    paint(darstellung, "fett", `Handlungsfeld ${titel}`),
    ...konzept.oberziele
      .filter(({ handlungsfeldId }) => handlungsfeldId === id)
      .flatMap((oberziel) => hang("  Oberziel: ", oberziel.titel)),
    ...renderZiele(
      konzept,
      konzept.ziele.filter(({ handlungsfeldId }) => handlungsfeldId === id),
      darstellung,
    ),
    ...konzept.massnahmen
      .filter(({ handlungsfeldId, zielIds }) => handlungsfeldId === id && (zielIds ?? []).length === 0)
      .flatMap((massnahme) => hang("  • ohne Ziel: ", massnahmeText(massnahme))),
  ]),
  ...renderOhneFeld(konzept, darstellung),
]

const renderOhneFeld = (konzept: Konzept, darstellung: Darstellung): ReadonlyArray<string> => {
  const ziele = konzept.ziele.filter(({ handlungsfeldId }) => handlungsfeldId === undefined)
  return ziele.length === 0
    ? []
    : ["", paint(darstellung, "fett", "Ziele ohne Handlungsfeld"), ...renderZiele(konzept, ziele, darstellung)]
}

const renderZiele = (konzept: Konzept, ziele: ReadonlyArray<Ziel>, darstellung: Darstellung): ReadonlyArray<string> =>
  ziele.flatMap(({ id, titel }, i) => {
    const isLetztes = i === ziele.length - 1
    const massnahmen = konzept.massnahmen.filter(({ zielIds }) => zielIds?.includes(id) === true)
    const rand = isLetztes ? "       " : "  │    "
    const [erste = "", ...weitere] = hang("     ", titel)
    return [
      `  ${isLetztes ? "└─" : "├─"} ${erste.trimStart()}`,
      ...weitere.map((line) => `${isLetztes ? "   " : "  │"}  ${line.trimStart()}`),
      ...(massnahmen.length === 0
        ? [`${rand}${paint(darstellung, "grau", "noch keine Maßnahmen entwickelt")}`]
        : massnahmen.flatMap((massnahme) =>
            hang(`${rand}• `, massnahmeText(massnahme)).map((line, n) =>
              n === 0 ? line : `${rand}  ${line.trimStart()}`,
            ),
          )),
    ]
  })

const massnahmeText = ({ titel, lautKonzept }: Massnahme): string => `${titel} (${lautKonzept})`
