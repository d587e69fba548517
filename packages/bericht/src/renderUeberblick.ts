import type { Tendenz } from "@zielwerk/auswertung"
import type { Handlungsfeld, Konzept } from "@zielwerk/konzept"
import type { Auszug } from "./auszug/Auszug.ts"
import { vorbehalteOf } from "./auszug/vorbehalteOf.ts"
import { summarizeUrteile } from "./renderUrteile.ts"
import { bezeichnungIn } from "./sprache/bezeichnungIn.ts"
import { type Schreibung, schreibungIn } from "./sprache/schreibungIn.ts"
import { type Lage, ueberblicksworte, type Zielzahlen } from "./sprache/ueberblicksworte.ts"
import { hang } from "./zeilen.ts"

/** An Auswertung in three sentences: Ziele, Indikatoren, printed figures; and what to know before reading on. */
export const renderUeberblick = (
  konzept: Konzept,
  auswertung: Auszug,
  schreibung: Schreibung = schreibungIn("de"),
): ReadonlyArray<string> => [
  ...hang("  ", ueberblicksworte[schreibung.sprache].ziele(countZiele(konzept, auswertung, schreibung))),
  ...hang("  ", summarizeIndikatoren(konzept, auswertung, schreibung)),
  ...(auswertung.veroeffentlichungen.length === 0
    ? []
    : hang("  ", summarizeUrteile(auswertung.veroeffentlichungen, schreibung))),
  ...vorbehalteOf(auswertung, schreibung.sprache).flatMap((satz) => hang("  ", satz)),
]

const countZiele = (konzept: Konzept, { ziele }: Auszug, { sprache }: Schreibung): Zielzahlen => {
  const zugeordnet = konzept.ziele.flatMap(({ handlungsfeldId }) => handlungsfeldId ?? [])
  const proKennung = new Map(konzept.handlungsfelder.map((feld) => [feld.id, feld]))
  const oberstesOf = (kennung: Handlungsfeld["id"]): string => {
    const ganzes = proKennung.get(kennung)?.teilVonId
    return ganzes === undefined ? kennung : oberstesOf(ganzes)
  }
  return {
    ziel: bezeichnungIn(sprache, konzept, "ziel"),
    feld: bezeichnungIn(sprache, konzept, "handlungsfeld"),
    massnahmen: bezeichnungIn(sprache, konzept, "massnahme").mehrzahl,
    alle: ziele.length,
    offen: ziele.filter(({ befunde }) => befunde.some(({ code }) => code === "ZielOhneMassnahme")).length,
    zugeordnet: zugeordnet.length,
    felder: konzept.handlungsfelder.filter(({ teilVonId }) => teilVonId === undefined).length,
    // Handlungsfelder count with all their Unterfelder
    felderMitZielen: new Set(zugeordnet.map(oberstesOf)).size,
  }
}

const summarizeIndikatoren = (konzept: Konzept, { indikatoren }: Auszug, { sprache }: Schreibung): string => {
  const worte = ueberblicksworte[sprache]
  const gewertet = new Set<string>(
    konzept.indikatoren.filter(({ bewertung }) => bewertung !== "kontext").map(({ id }) => id),
  )
  const lagen = indikatoren.filter(({ id }) => gewertet.has(id)).map(({ tendenz }) => lageOf(tendenz))
  const teile = (["verbessert", "verschlechtert", "unveraendert", "uneinheitlich", "offen"] as const).flatMap(
    (lage) => {
      const anzahl = lagen.filter((l) => l === lage).length
      return anzahl === 0 ? [] : [`${anzahl} ${worte.lagen[lage]}`]
    },
  )
  return worte.indikatoren(indikatoren.length, lagen.length, teile.join(", "))
}

/** Where the series of the whole Kommune go together. */
const lageOf = (tendenzen: ReadonlyArray<Tendenz>): Lage => {
  const bekannt = tendenzen.flatMap(({ gebiet, bewertung }) =>
    gebiet !== undefined || bewertung === "unbekannt" || bewertung === "ohneWertung" ? [] : [bewertung],
  )
  const [erste, ...weitere] = [...new Set(bekannt)]
  if (erste === undefined) return "offen"
  return weitere.length > 0 ? "uneinheitlich" : erste
}
