import type { BegruendungCode } from "@zielwerk/auswertung"
import { gross } from "../sprache/bezeichnungIn.ts"
import type { Lage } from "./Lage.ts"
import {
  differenz,
  ebensoOf,
  ergebnis,
  errechnet,
  gebietOf,
  gedrucktIst,
  genau,
  gereihte,
  grenzen,
  groesseMitZeit,
  isNomen,
  nomenOf,
  rechnung,
  summanden,
  verlauf,
  wertOf,
  zitiereEintrag,
} from "./teile.ts"

/** The English sentences; what they cite is German, as the Konzept is. */
export const saetzeEn: { readonly [code in BegruendungCode]: (lage: Lage) => string } = {
  anteil: (lage) => {
    const nenner = `${genau(lage, "nenner")} (${lage.namen.groesse(lage.a.text("nennerGroesse"))})`
    return `${genau(lage, "zaehler")} of ${nenner} are ${errechnet(lage)}${gedrucktIst(lage)}`
  },
  indikator: (lage) => {
    const indikator = lage.schreibung.zitat(lage.namen.groesse(lage.a.text("indikator")))
    return `The formula of ${indikator} yields ${errechnet(lage)}${gedrucktIst(lage)}`
  },
  summe: (lage) => `${summanden(lage)} = ${grenzen(lage)}${gedrucktIst(lage)}`,
  differenz: (lage) => {
    const isProzent = lage.urteil.spanne?.einheit === "%" && lage.a.text("einheit") !== "%-Punkte"
    const links = isProzent ? `Change from ${wertOf(lage, "von")} to ${wertOf(lage, "bis")}:` : `${rechnung(lage)} =`
    return `${gebietOf(lage)}${links} ${isProzent ? differenz(lage) : ergebnis(lage)}${gedrucktIst(lage)}`
  },
  ohneBasis: (lage) => `From ${wertOf(lage, "von")} no change in percent can be given.`,
  prozentStattPunkte: (lage) => {
    const prozent = lage.schreibung.spanne({ von: lage.a.zahl("prozentVon"), bis: lage.a.zahl("prozentBis") }, "%")
    const punkte = `${gebietOf(lage)}${rechnung(lage)} = ${ergebnis(lage)}${ebensoOf(lage, ", likewise ", "")}`
    return `${punkte}. These are percentage points; in percent the change would be ${prozent}.`
  },
  vielfaches: (lage) => `${genau(lage, "bis")} ÷ ${genau(lage, "von")} = ${grenzen(lage)}${gedrucktIst(lage)}`,
  rang: (lage) => {
    const { a, namen, urteil, schreibung } = lage
    const ende = a.text("ordnung") === "vomKleinsten" ? "from the smallest value on" : "from the largest value on"
    const feld = `${schreibung.zahl(a.zahl("unter"), 0)} printed values (${namen.gliederung(a.text("ueber"))})`
    const behauptet = urteil.urteil === "stimmt" ? "." : `; the claim is ${schreibung.zitat(urteil.gedruckt)}.`
    return `${gereihte(lage)}: rank ${grenzen(lage)} of ${feld}, ${ende}${behauptet}`
  },
  richtung: (lage) => {
    if (lage.urteil.urteil === "stimmt") return `${verlauf(lage)}: ${differenz(lage)}.`
    const behauptet = lage.a.text("behauptet") === "steigend" ? "a rise" : "a fall"
    return `${verlauf(lage)}: ${differenz(lage)}; the text claims ${behauptet}.`
  },
  richtungInAllen: ({ a, urteil: { spanne }, schreibung }) => {
    const anzahl = a.zahl("anzahl")
    const wo = anzahl === 1 ? "the only area" : `all ${schreibung.zahl(anzahl, 0)} areas`
    const isSteigend = a.text("behauptet") === "steigend"
    if (spanne === undefined) return `${isSteigend ? "Rising" : "Falling"} in ${wo}.`
    const um = schreibung.spanne(isSteigend ? spanne : { von: -spanne.bis, bis: -spanne.von }, spanne.einheit)
    return `${isSteigend ? "Risen" : "Fallen"} in ${wo}, by the printed digits by ${um}.`
  },
  jahre: (lage) => {
    const zeit = gross(lage.schreibung.vonBis(lage.a.text("von"), lage.a.text("bis")))
    const jahre = grenzen(lage)
    return `${zeit} ${jahre === "1" ? "it is 1 full year" : `it is ${jahre} full years`}${gedrucktIst(lage)}`
  },
  zaehlung: (lage) => {
    const anzahl = lage.schreibung.anzahl(lage.a.zahl("anzahl"), ...nomenOf(lage, "nomen"))
    return `The concept contains ${anzahl}${gedrucktIst(lage)}`
  },
  zaehlungJe: (lage) => {
    const nomen = gross(nomenOf(lage, "nomen")[1])
    return `${nomen} per field of action: ${lage.a.zahlen("anzahlen").join(", ")}${gedrucktIst(lage)}`
  },
  aufzaehlung: (lage) => {
    const anzahl = lage.schreibung.anzahl(lage.a.zahl("anzahl"), "item", "items")
    const eintraege = lage.a.texte("eintraege").map((eintrag) => zitiereEintrag(eintrag, lage))
    return `The text lists ${anzahl}: ${eintraege.join(", ")}${gedrucktIst(lage)}`
  },
  wiederholung: (lage) => {
    const ebenso = lage.urteil.urteil === "stimmt" ? "The same as" : "Not the same as"
    return `${ebenso} ${lage.zitat(lage.a.text("andere"))}${gedrucktIst(lage)}`
  },
  grundgesamtheit: (lage) => {
    const { a, namen, schreibung } = lage
    const einheit = namen.einheit(a.text("nenner"))
    const frueher = schreibung.spanne({ von: a.zahl("andereVon"), bis: a.zahl("andereBis") }, einheit)
    const hier = schreibung.spanne({ von: a.zahl("von"), bis: a.zahl("bis") }, einheit)
    const folgt = `From ${lage.zitat(a.text("andere"))} follows for ${groesseMitZeit(lage, "nenner")}: ${frueher}`
    const anteil = `${genau(lage, "zaehler")} of these are ${errechnet(lage)}`
    if (lage.urteil.urteil === "stimmt") return `${folgt}; ${anteil}.`
    const dagegen = `${schreibung.zitat(lage.urteil.gedruckt)} presupposes ${hier} instead`
    return `${folgt}. ${anteil}; ${dagegen}. Both cannot be true at once.`
  },
  einheit: (lage) => {
    const { zitat, einheit } = lage.schreibung
    const urteil =
      lage.urteil.urteil === "falscheEinheit" ? "The number fits, the unit does not" : "Neither number nor unit fits"
    const [gedruckt, richtig] = ["gedruckt", "richtig"].map((name) => zitat(einheit(lage.a.text(name))))
    return `${gebietOf(lage)}${urteil}: printed in ${gedruckt}, computed in ${richtig} (${grenzen(lage)}).`
  },
  nennerFehlt: (lage) => {
    const anteil = `${genau(lage, "zaehler")} are ${lage.schreibung.zitat(lage.urteil.gedruckt)} of ${errechnet(lage)}`
    return `${groesseMitZeit(lage, "nenner")} is not available; ${anteil}.`
  },
  zaehlerFehlt: (lage) => {
    const anteil = `${lage.schreibung.zitat(lage.urteil.gedruckt)} of ${genau(lage, "nenner")}`
    return `The count is not available; ${anteil} are ${errechnet(lage)}.`
  },
  eingabeFehlt: (lage) => {
    if (isNomen(lage.a.text("groesse")))
      return `The concept contains no ${nomenOf(lage, "groesse")[1]}; so there is nothing to count.`
    const groesse = groesseMitZeit(lage, "groesse")
    const grund = lage.a.text("grund")
    return grund === "nichtDefiniert"
      ? `With ${groesse} this cannot be computed, for instance because one would have to divide by 0.`
      : `${groesse} ${gruende[grund] ?? "is not available"}; without this number it cannot be computed.`
  },
  nurGenannt: () => "The text states this, but not the numbers from which it follows.",
  nurGedruckt: ({ a, namen, schreibung }) =>
    `Only the printed value of ${schreibung.zitat(namen.groesse(a.text("indikator")))} is known.`,
  rundungLaesstOffen: (lage) => {
    const bewegung = lage.a.text("behauptet") === "steigend" ? "risen" : "fallen"
    return `${verlauf(lage)}: The printed digits leave open whether the value has ${bewegung}.`
  },
  lesartFehlt: () =>
    "This cannot be read as a number; which one is meant does not stand in the concept (its key is “lesart”).",
}

const gruende: { readonly [grund: string]: string } = {
  nochNichtErhoben: "is not collected yet",
  nichtErhebbar: "cannot be collected",
  gesperrt: "is withheld (data protection)",
  nichtZutreffend: "does not exist here",
  nurInGrafik: "stands only in a chart",
  unbekannt: "is unknown",
}
