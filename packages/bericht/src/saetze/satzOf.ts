import type { Begruendung, BegruendungCode, Spanne, Urteil } from "@zielwerk/auswertung"
import type { Konzept } from "@zielwerk/konzept"
import { formatAenderung, formatSpanne, formatStelle, formatWert, formatZahl, formatZeit } from "../format.ts"
import { createNamen, type Namen } from "../Namen.ts"

/** What a sentence can draw on: the names of the Konzept and the other Urteile it may cite. */
export interface Zusammenhang {
  readonly namen: Namen
  readonly zitat: (id: string) => string
}

/** Collects what sentences of a Konzept can draw on. */
export const createZusammenhang = (konzept: Konzept): Zusammenhang => {
  const zitate = new Map(
    konzept.veroeffentlichungen.map(({ id, gedruckt, stelle }) => [
      id as string,
      `„${gedruckt}“ (${formatStelle(stelle)})`,
    ]),
  )
  return { namen: createNamen(konzept), zitat: (id) => zitate.get(id) ?? id }
}

/** Why a printed figure got its Urteil, in one or two German sentences. */
export const satzOf = (urteil: Urteil, zusammenhang: Zusammenhang): string =>
  saetze[urteil.begruendung.code]({ ...zusammenhang, urteil, a: readAngaben(urteil.begruendung) })

interface Lage extends Zusammenhang {
  readonly urteil: Urteil
  readonly a: Angaben
}
interface Angaben {
  readonly zahl: (name: string) => number
  readonly text: (name: string) => string
  readonly zahlen: (name: string) => ReadonlyArray<number>
}

const readAngaben = ({ angaben }: Begruendung): Angaben => ({
  zahl: (name) => Number(angaben[name] ?? 0),
  text: (name) => String(angaben[name] ?? ""),
  zahlen: (name) => {
    const found = angaben[name]
    return Array.isArray(found) ? found : []
  },
})

const nomen: { readonly [name: string]: readonly [einzahl: string, mehrzahl: string] } = {
  rollen: ["Leitsatz", "Leitsätze"],
  strategischeOberziele: ["strategisches Oberziel", "strategische Oberziele"],
  oberziele: ["Oberziel", "Oberziele"],
  handlungsfelder: ["Handlungsfeld", "Handlungsfelder"],
  ziele: ["Ziel", "Ziele"],
  massnahmen: ["Maßnahme", "Maßnahmen"],
}

/** "; gedruckt ist 6.188" where the figure does not hold; nothing where it does. */
const gedrucktIst = ({ urteil }: Lage): string =>
  urteil.urteil === "stimmt" ? "." : `; gedruckt ist „${urteil.gedruckt}“.`

/** In quotation marks; those inside become single ones. */
const zitiere = (text: string): string => `„${text.replaceAll("„", "‚").replaceAll("“", "‘")}“`

const spanneOf = ({ urteil }: Lage): Spanne => urteil.spanne ?? { von: 0, bis: 0 }

const gedruckterWert = ({ a }: Lage, feld: "von" | "bis"): string =>
  formatWert(a.zahl(feld), a.text("einheit"), Math.max(a.zahl(`${feld}Stellen`), 0)).replace(" Personen", "")

const rechnung = (lage: Lage): string => `${gedruckterWert(lage, "bis")} − ${gedruckterWert(lage, "von")}`

const saetze: { readonly [code in BegruendungCode]: (lage: Lage) => string } = {
  anteil: (lage) =>
    `${formatZahl(lage.a.zahl("zaehler"), 0)} von ${formatZahl(lage.a.zahl("nenner"), 0)} (${lage.namen.groesse(lage.a.text("nennerGroesse"))}) sind ${formatSpanne(spanneOf(lage), lage.urteil.spanne?.einheit ?? "%")}${gedrucktIst(lage)}`,
  indikator: (lage) =>
    `Nach der Formel von ${zitiere(lage.namen.groesse(lage.a.text("indikator")))} ergibt sich ${formatSpanne(spanneOf(lage), lage.urteil.spanne?.einheit ?? "")}${gedrucktIst(lage)}`,
  summe: (lage) => {
    const teile = lage.a.text("teile").split(" · ")
    const summanden = lage.a.zahlen("summanden").map((zahl, i) => `${formatZahl(zahl, 0)} (${teile[i] ?? ""})`)
    return `${summanden.join(" + ")} = ${formatSpanne(spanneOf(lage), "").trimEnd()}${gedrucktIst(lage)}`
  },
  differenz: (lage) => `${gebietOf(lage)}${rechnung(lage)} = ${ergebnis(lage)}${gedrucktIst(lage)}`,
  prozentStattPunkte: (lage) => {
    const prozent = formatSpanne({ von: lage.a.zahl("prozentVon"), bis: lage.a.zahl("prozentBis") }, "%")
    const ebenso = lage.a.text("ebenso").split(" ").map(lage.namen.gebiet).join(" und ")
    return `${gebietOf(lage)}${rechnung(lage)} = ${ergebnis(lage)}${ebenso === "" ? "" : `, ebenso ${ebenso}`}. Das sind Prozentpunkte; in Prozent wäre die Änderung ${prozent}.`
  },
  vielfaches: (lage) =>
    `${formatZahl(lage.a.zahl("bis"), 0)} ÷ ${formatZahl(lage.a.zahl("von"), 0)} = ${formatWert(spanneOf(lage).von, "fach")}${gedrucktIst(lage)}`,
  rang: (lage) => {
    const { a, namen } = lage
    const { von, bis } = spanneOf(lage)
    const ueber = namen.raumeinheit(a.text("ueber"))
    const werte = a.zahlen("werte")
    const shown =
      a.text("seit") === ""
        ? (w: number) => formatWert(w, a.text("einheit"))
        : (w: number) => formatAenderung(w, a.text("einheit") === "%" ? "%-Punkte" : a.text("einheit"))
    const elemente = a
      .text("elemente")
      .split(", ")
      .map((id, i) => `${namen.element(id)} (${shown(werte[i] ?? 0)})`)
    const platz = von === bis ? `Rang ${von}` : `Rang ${von} bis ${bis}`
    const ende = a.text("ordnung") === "vomKleinsten" ? "vom kleinsten Wert an" : "vom größten Wert an"
    return `${elemente.join(", ")}: ${platz} von ${a.zahl("unter")} gedruckten Werten (${ueber}), ${ende}${lage.urteil.urteil === "stimmt" ? "." : `; behauptet ist „${lage.urteil.gedruckt}“.`}`
  },
  richtung: (lage) =>
    `${gedruckterWert(lage, "von")} → ${gedruckterWert(lage, "bis")}: ${differenz(lage)}${lage.urteil.urteil === "stimmt" ? "." : `; behauptet ist ${lage.a.text("behauptet")}.`}`,
  richtungInAllen: (lage) =>
    `In allen ${lage.a.zahl("anzahl")} Gebieten ${lage.a.text("behauptet")}: Änderungen von ${formatSpanne(spanneOf(lage), lage.urteil.spanne?.einheit ?? "")}.`,
  jahre: (lage) =>
    `Von ${formatZeit(lage.a.text("von"))} bis ${formatZeit(lage.a.text("bis"))} sind es ${formatSpanne(spanneOf(lage), "volle Jahre")}${gedrucktIst(lage)}`,
  zaehlung: (lage) => {
    const anzahl = lage.a.zahl("anzahl")
    const [einzahl, mehrzahl] = nomen[lage.a.text("nomen")] ?? ["", ""]
    return `Das Konzept enthält ${anzahl} ${anzahl === 1 ? einzahl : mehrzahl}${gedrucktIst(lage)}`
  },
  zaehlungJe: (lage) =>
    `${nomen[lage.a.text("nomen")]?.[1] ?? ""} je Handlungsfeld: ${lage.a.zahlen("anzahlen").join(", ")}${gedrucktIst(lage)}`,
  aufzaehlung: (lage) =>
    `Aufgezählt werden ${lage.a.zahl("anzahl")}: ${lage.a.text("eintraege").replace(/\.$/u, "")}${gedrucktIst(lage)}`,
  wiederholung: (lage) =>
    `${lage.urteil.urteil === "stimmt" ? "Ebenso" : "Anders"} bei ${lage.zitat(lage.a.text("andere"))}${gedrucktIst(lage)}`,
  grundgesamtheit: (lage) => {
    const { a, namen } = lage
    const ganzes = `${zitiere(namen.groesse(a.text("nenner")))} ${formatZeit(a.text("zeit"))}`
    const anteil = formatSpanne(spanneOf(lage), lage.urteil.spanne?.einheit ?? "%")
    const frueher = formatSpanne({ von: a.zahl("andereVon"), bis: a.zahl("andereBis") }, "personen")
    const hier = formatSpanne({ von: a.zahl("von"), bis: a.zahl("bis") }, "personen")
    const zaehler = formatZahl(a.zahl("zaehler"), 0)
    return lage.urteil.urteil === "stimmt"
      ? `Aus ${lage.zitat(a.text("andere"))} folgt für ${ganzes}: ${frueher}; ${zaehler} davon sind ${anteil}.`
      : `Aus ${lage.zitat(a.text("andere"))} folgt für ${ganzes}: ${frueher}. ${zaehler} davon sind ${anteil}; „${lage.urteil.gedruckt}“ setzt dagegen ${hier} voraus. Beides zugleich kann nicht stimmen.`
  },
  einheit: ({ a, urteil }) =>
    `${urteil.urteil === "falscheEinheit" ? "Die Zahl passt, die Einheit nicht" : "Weder Zahl noch Einheit passen"}: gedruckt in „${a.text("gedruckt")}“, gerechnet in „${a.text("richtig")}“.`,
  nennerFehlt: (lage) =>
    `${zitiere(lage.namen.groesse(lage.a.text("nenner")))} ${formatZeit(lage.a.text("zeit"))} ist nicht gedruckt; ${formatZahl(lage.a.zahl("zaehler"), 0)} sind „${lage.urteil.gedruckt}“ von ${formatSpanne(spanneOf(lage), "personen")}.`,
  zaehlerFehlt: (lage) =>
    `Die Anzahl ist nicht gedruckt; „${lage.urteil.gedruckt}“ von ${formatZahl(lage.a.zahl("nenner"), 0)} sind ${formatSpanne(spanneOf(lage), lage.urteil.spanne?.einheit ?? "personen")}.`,
  eingabeFehlt: ({ a, namen }) => {
    const gebiet = a.text("gebiet") === "" ? "" : `${namen.gebiet(a.text("gebiet"))}, `
    const grund = a.text("grund") === "nurInGrafik" ? "steht nur in einer Grafik" : "ist nicht gedruckt"
    return `${zitiere(namen.groesse(a.text("groesse")))} (${gebiet}${formatZeit(a.text("zeit"))}) ${grund}; ohne diese Zahl geht die Rechnung nicht.`
  },
  nurGenannt: () => "Der Text nennt das nur; woraus es folgt, steht nicht da.",
  nurGedruckt: ({ a, namen }) =>
    `Von ${zitiere(namen.groesse(a.text("indikator")))} ist nur der gedruckte Wert bekannt.`,
  rundungLaesstOffen: (lage) =>
    `${gedruckterWert(lage, "von")} → ${gedruckterWert(lage, "bis")}: die gedruckten Stellen lassen offen, ob der Wert ${lage.a.text("behauptet")} ist.`,
  lesartFehlt: () => "Die Zahl steht in Worten; wie sie zu lesen ist, fehlt (Angabe „lesart“).",
}

const gebietOf = ({ a, namen }: Lage): string => (a.text("gebiet") === "" ? "" : `${namen.gebiet(a.text("gebiet"))}: `)

/** The change with its sign, and what the printed digits allow it to be. */
const differenz = (lage: Lage): string => {
  const { einheit } = lage.urteil.spanne ?? { einheit: "" }
  const { von, bis } = spanneOf(lage)
  const mitte = formatAenderung((von + bis) / 2, einheit).replace(" Personen", "")
  const spanne = formatSpanne({ von, bis }, einheit).replace(` ${einheit}`, "")
  return von === bis ? mitte : `${mitte} (nach den gedruckten Stellen ${spanne})`
}

const ergebnis = (lage: Lage): string => differenz(lage).replace(/^\+/u, "")
