import { beginnOf, endeOf, isStrategisch, type Konzept, type Nomen, type Zeitbezug } from "@zielwerk/konzept"
import type { Intervall } from "@zielwerk/statistik"
import { type Befundlage, compare, type Gelesen, offen, ohneLesart, type Pruefung } from "./Pruefung.ts"

/** Do as many full years lie between two times as the text says? A time without day leaves a Spanne of a year. */
export const checkJahre = ({ formel, gelesen }: Pruefung<"jahre">): Befundlage => {
  const jahre = volleJahre(formel.von, formel.bis)
  if (gelesen === undefined || jahre === undefined) return ohneLesart
  return compare(gelesen.spanne, jahre, "jahre", "jahre", { von: formel.von, bis: formel.bis })
}

const volleJahre = (von: Zeitbezug, bis: Zeitbezug): Intervall | undefined => {
  const [vonErster, vonLetzter, bisErster, bisLetzter] = [beginnOf(von), endeOf(von), beginnOf(bis), endeOf(bis)]
  if (vonErster === undefined || vonLetzter === undefined || bisErster === undefined || bisLetzter === undefined)
    return undefined
  return { von: volleJahreBetween(vonLetzter, bisErster), bis: volleJahreBetween(vonErster, bisLetzter) }
}

const volleJahreBetween = (a: string, b: string): number =>
  Number(b.slice(0, 4)) - Number(a.slice(0, 4)) - (b.slice(4) < a.slice(4) ? 1 : 0)

/** Does the Konzept hold as many nouns as the text says, in all or in each Handlungsfeld? */
export const checkZaehlung = ({ bestand: { konzept }, formel, gelesen }: Pruefung<"zaehlung">): Befundlage => {
  if (gelesen === undefined) return ohneLesart
  if (formel.je === undefined) {
    const anzahl = listOf(konzept, formel.nomen).length
    return compare(gelesen.spanne, { von: anzahl, bis: anzahl }, "anzahl", "zaehlung", {
      nomen: formel.nomen,
      anzahl,
    })
  }
  const jeFeld = konzept.handlungsfelder.map(
    ({ id }) => listOf(konzept, formel.nomen).filter((noun) => noun.handlungsfeldId === id).length,
  )
  if (jeFeld.length === 0)
    return offen("eingabeFehlt", { groesse: "handlungsfelder", zeit: "ohneAngabe", grund: "eingabeFehlt" })
  const spanne = { von: Math.min(...jeFeld), bis: Math.max(...jeFeld) }
  return {
    // "two to four each" holds only if every count lies in it
    urteil: gelesen.spanne.von <= spanne.von && spanne.bis <= gelesen.spanne.bis ? "stimmt" : "widerspricht",
    spanne: { ...spanne, einheit: "anzahl" },
    begruendung: { code: "zaehlungJe", angaben: { nomen: formel.nomen, anzahlen: jeFeld } },
  }
}

const listOf = (
  konzept: Konzept,
  nomen: Nomen,
): ReadonlyArray<{ readonly id: string; readonly handlungsfeldId?: string }> =>
  nomen === "strategischeOberziele" ? konzept.oberziele.filter(isStrategisch) : konzept[nomen]

/** Does a list have as many entries as the text says? */
export const checkAufzaehlung = ({ formel, gelesen }: Pruefung<"aufzaehlung">): Befundlage => {
  if (gelesen === undefined) return ohneLesart
  const anzahl = formel.eintraege.length
  const angaben = { anzahl, eintraege: formel.eintraege }
  return compare(gelesen.spanne, { von: anzahl, bis: anzahl }, "anzahl", "aufzaehlung", angaben)
}

/** A figure that is only named: it can be held against the passage that named it first, never recomputed. */
export const checkGenannt = (
  { formel, gelesen }: Pruefung<"genannt">,
  alle: ReadonlyMap<string, Gelesen | undefined>,
): Befundlage => {
  const andere = formel.bei === undefined ? undefined : alle.get(formel.bei)
  if (formel.bei === undefined || andere === undefined || gelesen === undefined) return offen("nurGenannt", {})
  const einheit = gelesen.einheit ?? andere.einheit
  const { spanne, ...lage } = compare(gelesen.spanne, andere.spanne, einheit ?? "", "wiederholung", {
    andere: formel.bei,
  })
  // figures in words often name no unit, and a Spanne without one says nothing
  return einheit === undefined || spanne === undefined ? lage : { ...lage, spanne }
}
