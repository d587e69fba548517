import type { BegruendungCode, Urteil } from "@zielwerk/auswertung"
import {
  decimalsOf,
  formatAenderung,
  formatAnzahl,
  formatGrenzen,
  formatListe,
  formatSpanne,
  formatVonBis,
  formatWert,
  formatZahl,
  formatZeit,
  nameOfEinheit,
  stellenOf,
  zitiere,
} from "../format.ts"
import { type Lage, readAngaben, type Zusammenhang } from "./Lage.ts"

/** Why a printed figure got its Urteil, in one to three German sentences. */
export const satzOf = (urteil: Urteil, zusammenhang: Zusammenhang): string => {
  const lage: Lage = { ...zusammenhang, urteil, a: readAngaben(urteil.begruendung) }
  const { code } = urteil.begruendung
  return `${saetze[code](lage)}${code === "prozentStattPunkte" ? "" : ebensoOf(lage, " Ebenso: ", ".")}`
}

const saetze: { readonly [code in BegruendungCode]: (lage: Lage) => string } = {
  anteil: (lage) => {
    const nenner = `${genau(lage, "nenner")} (${lage.namen.groesse(lage.a.text("nennerGroesse"))})`
    return `${genau(lage, "zaehler")} von ${nenner} sind ${errechnet(lage)}${gedrucktIst(lage)}`
  },
  indikator: (lage) => {
    const indikator = zitiere(lage.namen.groesse(lage.a.text("indikator")))
    return `Die Formel von ${indikator} ergibt ${errechnet(lage)}${gedrucktIst(lage)}`
  },
  summe: (lage) => {
    const zahlen = lage.a.zahlen("summanden").map((zahl) => formatZahl(zahl, decimalsOf(zahl)))
    const teile = lage.a.texte("teile")
    const summanden = zahlen.map((zahl, i) => `${zahl} (${teile[i]})`)
    return `${summanden.join(" + ")} = ${grenzen(lage)}${gedrucktIst(lage)}`
  },
  differenz: (lage) => {
    const isProzent = lage.urteil.spanne?.einheit === "%" && lage.a.text("einheit") !== "%-Punkte"
    const links = isProzent ? `Änderung von ${wertOf(lage, "von")} auf ${wertOf(lage, "bis")}:` : `${rechnung(lage)} =`
    return `${gebietOf(lage)}${links} ${isProzent ? differenz(lage) : ergebnis(lage)}${gedrucktIst(lage)}`
  },
  ohneBasis: (lage) => `Von ${wertOf(lage, "von")} aus lässt sich keine Änderung in Prozent angeben.`,
  prozentStattPunkte: (lage) => {
    const prozent = formatSpanne({ von: lage.a.zahl("prozentVon"), bis: lage.a.zahl("prozentBis") }, "%")
    const punkte = `${gebietOf(lage)}${rechnung(lage)} = ${ergebnis(lage)}${ebensoOf(lage, ", ebenso ", "")}`
    return `${punkte}. Das sind Prozentpunkte; in Prozent wäre die Änderung ${prozent}.`
  },
  vielfaches: (lage) => `${genau(lage, "bis")} ÷ ${genau(lage, "von")} = ${grenzen(lage)}${gedrucktIst(lage)}`,
  rang: (lage) => {
    const { a, namen, urteil } = lage
    const einheit = a.text("seit") !== "" && a.text("einheit") === "%" ? "%-Punkte" : a.text("einheit")
    const werte = a
      .zahlen("werte")
      .map((w) => (a.text("seit") === "" ? formatWert(w, einheit) : formatAenderung(w, einheit)))
    const elemente = a.texte("elemente").map((id, i) => `${namen.gebiet(id)} (${werte[i]})`)
    const ende = a.text("ordnung") === "vomKleinsten" ? "vom kleinsten Wert an" : "vom größten Wert an"
    const feld = `${formatZahl(a.zahl("unter"), 0)} gedruckten Werten (${namen.gliederung(a.text("ueber"))})`
    const behauptet = urteil.urteil === "stimmt" ? "." : `; behauptet ist ${zitiere(urteil.gedruckt)}.`
    return `${elemente.join(", ")}: Rang ${grenzen(lage)} von ${feld}, ${ende}${behauptet}`
  },
  richtung: (lage) => {
    if (lage.urteil.urteil === "stimmt") return `${verlauf(lage)}: ${differenz(lage)}.`
    const behauptet = lage.a.text("behauptet") === "steigend" ? "einen Anstieg" : "einen Rückgang"
    return `${verlauf(lage)}: ${differenz(lage)}; der Text behauptet ${behauptet}.`
  },
  richtungInAllen: ({ a, urteil: { spanne } }) => {
    const anzahl = a.zahl("anzahl")
    const wo = anzahl === 1 ? "Im einzigen Gebiet" : `In allen ${formatZahl(anzahl, 0)} Gebieten`
    if (spanne === undefined) return `${wo} ${a.text("behauptet")}.`
    const isSteigend = a.text("behauptet") === "steigend"
    const um = formatSpanne(isSteigend ? spanne : { von: -spanne.bis, bis: -spanne.von }, spanne.einheit)
    return `${wo} ${isSteigend ? "gestiegen" : "gesunken"}, nach den gedruckten Stellen um ${um}.`
  },
  jahre: (lage) => {
    const zeit = formatVonBis(lage.a.text("von"), lage.a.text("bis")).replace(/^v/u, "V")
    const jahre = grenzen(lage)
    return `${zeit} ${jahre === "1" ? "ist es 1 volles Jahr" : `sind es ${jahre} volle Jahre`}${gedrucktIst(lage)}`
  },
  zaehlung: (lage) => {
    const [einzahl, mehrzahl] = nomenOf(lage, "nomen")
    return `Das Konzept enthält ${formatAnzahl(lage.a.zahl("anzahl"), einzahl, mehrzahl)}${gedrucktIst(lage)}`
  },
  zaehlungJe: (lage) =>
    `${nomenOf(lage, "nomen")[1]} je Handlungsfeld: ${lage.a.zahlen("anzahlen").join(", ")}${gedrucktIst(lage)}`,
  aufzaehlung: (lage) => {
    const anzahl = lage.a.zahl("anzahl")
    const eintraege = lage.a.texte("eintraege").map(zitiereEintrag).join(", ")
    return `Aufgezählt ${anzahl === 1 ? "wird" : "werden"} ${formatZahl(anzahl, 0)}: ${eintraege}${gedrucktIst(lage)}`
  },
  wiederholung: (lage) => {
    const ebenso = lage.urteil.urteil === "stimmt" ? "Ebenso" : "Anders"
    return `${ebenso} bei ${lage.zitat(lage.a.text("andere"))}${gedrucktIst(lage)}`
  },
  grundgesamtheit: (lage) => {
    const { a, namen } = lage
    const einheit = namen.einheit(a.text("nenner"))
    const frueher = formatSpanne({ von: a.zahl("andereVon"), bis: a.zahl("andereBis") }, einheit)
    const hier = formatSpanne({ von: a.zahl("von"), bis: a.zahl("bis") }, einheit)
    const folgt = `Aus ${lage.zitat(a.text("andere"))} folgt für ${groesseMitZeit(lage, "nenner")}: ${frueher}`
    const anteil = `${genau(lage, "zaehler")} davon sind ${errechnet(lage)}`
    if (lage.urteil.urteil === "stimmt") return `${folgt}; ${anteil}.`
    const dagegen = `${zitiere(lage.urteil.gedruckt)} setzt dagegen ${hier} voraus`
    return `${folgt}. ${anteil}; ${dagegen}. Beides zugleich kann nicht stimmen.`
  },
  einheit: (lage) => {
    const urteil =
      lage.urteil.urteil === "falscheEinheit" ? "Die Zahl passt, die Einheit nicht" : "Weder Zahl noch Einheit passen"
    const [gedruckt, richtig] = ["gedruckt", "richtig"].map((name) => zitiere(nameOfEinheit(lage.a.text(name))))
    return `${gebietOf(lage)}${urteil}: gedruckt in ${gedruckt}, gerechnet in ${richtig} (${grenzen(lage)}).`
  },
  nennerFehlt: (lage) => {
    const anteil = `${genau(lage, "zaehler")} sind ${zitiere(lage.urteil.gedruckt)} von ${errechnet(lage)}`
    return `${groesseMitZeit(lage, "nenner")} liegt nicht vor; ${anteil}.`
  },
  zaehlerFehlt: (lage) => {
    const anteil = `${zitiere(lage.urteil.gedruckt)} von ${genau(lage, "nenner")}`
    return `Die Anzahl liegt nicht vor; ${anteil} sind ${errechnet(lage)}.`
  },
  eingabeFehlt: (lage) => {
    if (lage.a.text("groesse") in nomen) {
      return `Das Konzept enthält keine ${nomenOf(lage, "groesse")[1]}; zu zählen ist also nichts.`
    }
    const groesse = groesseMitZeit(lage, "groesse")
    const grund = lage.a.text("grund")
    return grund === "nichtDefiniert"
      ? `Mit ${groesse} ist die Rechnung nicht möglich, etwa weil durch 0 zu teilen wäre.`
      : `${groesse} ${gruende[grund] ?? "liegt nicht vor"}; ohne diese Zahl geht die Rechnung nicht.`
  },
  nurGenannt: () => "Der Text nennt diese Angabe, aber nicht die Zahlen, aus denen sie sich ergibt.",
  nurGedruckt: ({ a, namen }) =>
    `Von ${zitiere(namen.groesse(a.text("indikator")))} ist nur der gedruckte Wert bekannt.`,
  rundungLaesstOffen: (lage) => {
    const bewegung = lage.a.text("behauptet") === "steigend" ? "gestiegen" : "gesunken"
    return `${verlauf(lage)}: Die gedruckten Stellen lassen offen, ob der Wert ${bewegung} ist.`
  },
  lesartFehlt: () => "Als Zahl lässt sich das nicht lesen; welche gemeint ist, fehlt im Konzept (Angabe „lesart“).",
}

const nomen: { readonly [name: string]: readonly [einzahl: string, mehrzahl: string] } = {
  rollen: ["Leitsatz", "Leitsätze"],
  strategischeOberziele: ["strategisches Oberziel", "strategische Oberziele"],
  oberziele: ["Oberziel", "Oberziele"],
  handlungsfelder: ["Handlungsfeld", "Handlungsfelder"],
  ziele: ["Ziel", "Ziele"],
  massnahmen: ["Maßnahme", "Maßnahmen"],
}
const nomenOf = ({ a }: Lage, name: string) => nomen[a.text(name)] ?? [a.text(name), a.text(name)]

const gruende: { readonly [grund: string]: string } = {
  nochNichtErhoben: "ist noch nicht erhoben",
  nichtErhebbar: "lässt sich nicht erheben",
  gesperrt: "ist gesperrt (Datenschutz)",
  nichtZutreffend: "gibt es hier nicht",
  nurInGrafik: "steht nur in einer Grafik",
  unbekannt: "ist unbekannt",
}

/** "; gedruckt ist „6.188“." where the figure does not hold; only the full stop where it does. */
const gedrucktIst = ({ urteil }: Lage): string =>
  urteil.urteil === "stimmt" ? "." : `; gedruckt ist ${zitiere(urteil.gedruckt)}.`

const errechnet = ({ urteil: { spanne } }: Lage): string =>
  spanne === undefined ? "" : formatSpanne(spanne, spanne.einheit)
const grenzen = ({ urteil: { spanne } }: Lage): string =>
  spanne === undefined ? "" : formatGrenzen(spanne, spanne.einheit)

/** Without its full stop: the sentence around it has one. */
const zitiereEintrag = (eintrag: string): string => zitiere(eintrag.replace(/\.$/u, ""))

const genau = ({ a }: Lage, name: string): string => formatZahl(a.zahl(name), decimalsOf(a.zahl(name)))

const groesseMitZeit = ({ a, namen }: Lage, name: string): string => {
  const gebiet = a.text("gebiet") === "" ? "" : `${namen.gebiet(a.text("gebiet"))}, `
  return `${zitiere(namen.groesse(a.text(name)))} (${gebiet}${formatZeit(a.text("zeit"))})`
}

const gebietOf = ({ a, namen }: Lage): string => (a.text("gebiet") === "" ? "" : `${namen.gebiet(a.text("gebiet"))}: `)

/** The other areas that got the same Urteil. */
const ebensoOf = ({ a, namen }: Lage, davor: string, danach: string): string => {
  const ids = a.texte("ebenso")
  return ids.length === 0 ? "" : `${davor}${formatListe(ids.map(namen.gebiet))}${danach}`
}

/** One of two values with its printed digits; a computed one has none and more than a whole number. */
const wertOf = ({ a }: Lage, feld: "von" | "bis"): string => {
  const [zahl, einheit] = [a.zahl(feld), a.text("einheit")]
  const stellen = Number.isInteger(zahl)
    ? a.zahl(`${feld}Stellen`)
    : Math.max(a.zahl(`${feld}Stellen`), stellenOf(einheit, zahl))
  return einheit === "personen" ? formatZahl(zahl, stellen) : formatWert(zahl, einheit, stellen)
}

const rechnung = (lage: Lage): string => {
  const abzug = wertOf(lage, "von")
  return `${wertOf(lage, "bis")} − ${lage.a.zahl("von") < 0 ? `(${abzug})` : abzug}`
}

const verlauf = (lage: Lage): string => `${gebietOf(lage)}${wertOf(lage, "von")} → ${wertOf(lage, "bis")}`

/** The change with its sign, and what the printed digits allow it to be. */
const differenz = ({ urteil: { spanne } }: Lage): string => {
  if (spanne === undefined) return ""
  const { von, bis, einheit } = spanne
  const zahl = (von + bis) / 2
  const mitte = formatAenderung(zahl, einheit === "personen" ? "" : einheit, stellenOf(einheit, zahl))
  return von === bis ? mitte : `${mitte} (nach den gedruckten Stellen ${formatGrenzen(spanne, einheit)})`
}

const ergebnis = (lage: Lage): string => differenz(lage).replace(/^\+/u, "")
