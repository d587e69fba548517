import type { Konzept } from "@zielwerk/konzept"
import { type Darstellung, paint } from "./Darstellung.ts"
import { konzeptZustandTitel } from "@zielwerk/konzept"
import { wrap } from "./zeilen.ts"

const fassungswort = { de: "Fassung", en: "Edition" } as const

/** Title, edition and Kommune: the head of every text. */
export const renderKopf = (
  { titel, fassung, zustand, kommune }: Konzept,
  darstellung: Darstellung,
): ReadonlyArray<string> => {
  const { sprache = "de" } = darstellung
  const edition = `${fassungswort[sprache]} ${fassung} (${konzeptZustandTitel[sprache][zustand]})`
  return [
    ...wrap(titel, 100).map((line) => paint(darstellung, "fett", line)),
    ...wrap(`${edition} · ${kommune.name}, AGS ${kommune.ags}`, 100),
  ]
}

/** A part of a text under its heading, marked by its line with or without colour; nothing where there are no lines. */
export const renderTeil = (
  titel: string,
  zeilen: ReadonlyArray<string>,
  darstellung: Darstellung,
): ReadonlyArray<string> => {
  const titelzeilen = wrap(titel.toUpperCase(), 100)
  const strich = "─".repeat(Math.max(...titelzeilen.map((line) => line.length)))
  return zeilen.length === 0
    ? []
    : ["", ...titelzeilen.map((line) => paint(darstellung, "fett", line)), strich, ...zeilen]
}
