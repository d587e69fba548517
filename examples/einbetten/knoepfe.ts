// How a city's own user interface draws the buttons of a Massnahme: what can be done now is a button, and what cannot says
// why and what would help. It asks the machine, and knows none of its rules.
import {
  type Ablaufstand,
  createMassnahmenumstaende,
  massnahmenablauf,
  type Massnahmenarten,
  wortlaute,
} from "@zielwerk/ablauf"
import { type Befund, type Datum, type Konzept, type MassnahmeId, renderBefund } from "@zielwerk/konzept"

const { antraege, zustaende } = wortlaute.massnahme.de

/** The buttons of a Massnahme as HTML; nothing for one that the Konzept does not have. */
export const drawKnoepfe = (
  konzept: Konzept,
  id: MassnahmeId,
  stand: Ablaufstand<Massnahmenarten>,
  stichtag: Datum,
): string => {
  const umstaende = createMassnahmenumstaende(konzept)(id, stichtag)
  if (umstaende === undefined) return ""
  const knoepfe = massnahmenablauf.allowed(stand, umstaende).map((eine) => {
    const anfang = `<button value="${eine.antrag}"`
    return eine.erlaubt
      ? `${anfang}>${antraege[eine.antrag]}</button>`
      : `${anfang} disabled>${antraege[eine.antrag]}</button> <small>${eine.befunde.map(satzOf).join(" ")}</small>`
  })
  return [`<h2>${escapeHtml(umstaende.massnahme.titel)}: ${zustaende[stand.zustand].titel}</h2>`, ...knoepfe].join("\n")
}

const satzOf = (befund: Befund): string => escapeHtml(`${renderBefund(befund).was} ${renderBefund(befund).abhilfe}`)

const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/gu, (zeichen) => `&#${zeichen.codePointAt(0)};`)
