import type { Konzept } from "@zielwerk/konzept"
import type { Auszug } from "../auszug/Auszug.ts"
import type { Schreibung } from "./schreibungIn.ts"

const de = {
  stand: (stichtag: string): string => `Auswertung zum Stichtag ${stichtag}`,
  bekanntBis: (tag: string): string => `bekannt bis ${tag}`,
  regelwerk: (regelwerk: string): string => `Regelwerk ${regelwerk}`,
  auswahl: "Auswahl: ",
  ueberblick: "Auf einen Blick",
  und: "und",
  wirkung: "Umsetzung und Wirkung",
  indikatoren: "Indikatoren",
  gebiete: "Gebiete",
  gedruckte: "Gedruckte Zahlen",
  keineWiderspricht: "Keine widerspricht.",
}

const en: typeof de = {
  stand: (stichtag) => `Evaluation as of ${stichtag}`,
  bekanntBis: (tag) => `known by ${tag}`,
  regelwerk: (regelwerk) => `ruleset ${regelwerk}`,
  auswahl: "Selection: ",
  ueberblick: "At a glance",
  und: "and",
  wirkung: "Implementation and effect",
  indikatoren: "Indicators",
  gebiete: "areas",
  gedruckte: "Printed figures",
  keineWiderspricht: "None contradicts.",
}

/** The headings of an Auswertung. */
export const auswertungsworte = { de, en }

/** As of when an Auswertung holds: Stichtag, what was known by when, and by which rules. */
export const formatStand = ({ stichtag, bekanntBis, regelwerk }: Auszug, { sprache, zeit }: Schreibung): string => {
  const text = auswertungsworte[sprache]
  return [
    text.stand(zeit(stichtag)),
    ...(bekanntBis === undefined ? [] : [text.bekanntBis(zeit(bekanntBis))]),
    text.regelwerk(regelwerk),
  ].join(" · ")
}

/** The titles of what was chosen. */
export const formatAuswahl = (
  { oberziele, handlungsfelder, ziele }: Konzept,
  auswahl: ReadonlyArray<string>,
  { zitat }: Schreibung,
): string => {
  const titel = new Map<string, string>([...oberziele, ...handlungsfelder, ...ziele].map((e) => [e.id, e.titel]))
  return auswahl.map((id) => zitat(titel.get(id) ?? id)).join(", ")
}
