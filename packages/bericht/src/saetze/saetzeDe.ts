import type { BegruendungCode } from "@zielwerk/auswertung"
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

/** The German sentences. */
export const saetzeDe: { readonly [code in BegruendungCode]: (lage: Lage) => string } = {
  anteil: (lage) => {
    const nenner = `${genau(lage, "nenner")} (${lage.namen.groesse(lage.a.text("nennerGroesse"))})`
    return `${genau(lage, "zaehler")} von ${nenner} sind ${errechnet(lage)}${gedrucktIst(lage)}`
  },
  indikator: (lage) => {
    const indikator = lage.schreibung.zitat(lage.namen.groesse(lage.a.text("indikator")))
    return `Die Formel von ${indikator} ergibt ${errechnet(lage)}${gedrucktIst(lage)}`
  },
  summe: (lage) => `${summanden(lage)} = ${grenzen(lage)}${gedrucktIst(lage)}`,
  differenz: (lage) => {
    const isProzent = lage.urteil.spanne?.einheit === "%" && lage.a.text("einheit") !== "%-Punkte"
    const links = isProzent ? `Änderung von ${wertOf(lage, "von")} auf ${wertOf(lage, "bis")}:` : `${rechnung(lage)} =`
    return `${gebietOf(lage)}${links} ${isProzent ? differenz(lage) : ergebnis(lage)}${gedrucktIst(lage)}`
  },
  ohneBasis: (lage) => `Von ${wertOf(lage, "von")} aus lässt sich keine Änderung in Prozent angeben.`,
  prozentStattPunkte: (lage) => {
    const prozent = lage.schreibung.spanne({ von: lage.a.zahl("prozentVon"), bis: lage.a.zahl("prozentBis") }, "%")
    const punkte = `${gebietOf(lage)}${rechnung(lage)} = ${ergebnis(lage)}${ebensoOf(lage, ", ebenso ", "")}`
    return `${punkte}. Das sind Prozentpunkte; in Prozent wäre die Änderung ${prozent}.`
  },
  vielfaches: (lage) => `${genau(lage, "bis")} ÷ ${genau(lage, "von")} = ${grenzen(lage)}${gedrucktIst(lage)}`,
  rang: (lage) => {
    const { a, namen, urteil, schreibung } = lage
    const ende = a.text("ordnung") === "vomKleinsten" ? "vom kleinsten Wert an" : "vom größten Wert an"
    const feld = `${schreibung.zahl(a.zahl("unter"), 0)} gedruckten Werten (${namen.gliederung(a.text("ueber"))})`
    const behauptet = urteil.urteil === "stimmt" ? "." : `; behauptet ist ${schreibung.zitat(urteil.gedruckt)}.`
    return `${gereihte(lage)}: Rang ${grenzen(lage)} von ${feld}, ${ende}${behauptet}`
  },
  richtung: (lage) => {
    if (lage.urteil.urteil === "stimmt") return `${verlauf(lage)}: ${differenz(lage)}.`
    const behauptet = lage.a.text("behauptet") === "steigend" ? "einen Anstieg" : "einen Rückgang"
    return `${verlauf(lage)}: ${differenz(lage)}; der Text behauptet ${behauptet}.`
  },
  richtungInAllen: ({ a, urteil: { spanne }, schreibung }) => {
    const anzahl = a.zahl("anzahl")
    const wo = anzahl === 1 ? "Im einzigen Gebiet" : `In allen ${schreibung.zahl(anzahl, 0)} Gebieten`
    if (spanne === undefined) return `${wo} ${a.text("behauptet")}.`
    const isSteigend = a.text("behauptet") === "steigend"
    const um = schreibung.spanne(isSteigend ? spanne : { von: -spanne.bis, bis: -spanne.von }, spanne.einheit)
    return `${wo} ${isSteigend ? "gestiegen" : "gesunken"}, nach den gedruckten Stellen um ${um}.`
  },
  jahre: (lage) => {
    const zeit = lage.schreibung.vonBis(lage.a.text("von"), lage.a.text("bis")).replace(/^v/u, "V")
    const jahre = grenzen(lage)
    return `${zeit} ${jahre === "1" ? "ist es 1 volles Jahr" : `sind es ${jahre} volle Jahre`}${gedrucktIst(lage)}`
  },
  zaehlung: (lage) => {
    const anzahl = lage.schreibung.anzahl(lage.a.zahl("anzahl"), ...nomenOf(lage, "nomen"))
    return `Das Konzept enthält ${anzahl}${gedrucktIst(lage)}`
  },
  zaehlungJe: (lage) =>
    `${nomenOf(lage, "nomen")[1]} je Handlungsfeld: ${lage.a.zahlen("anzahlen").join(", ")}${gedrucktIst(lage)}`,
  aufzaehlung: (lage) => {
    const anzahl = lage.a.zahl("anzahl")
    const eintraege = lage.a.texte("eintraege").map((eintrag) => zitiereEintrag(eintrag, lage))
    const wird = `Aufgezählt ${anzahl === 1 ? "wird" : "werden"} ${lage.schreibung.zahl(anzahl, 0)}`
    return `${wird}: ${eintraege.join(", ")}${gedrucktIst(lage)}`
  },
  wiederholung: (lage) => {
    const ebenso = lage.urteil.urteil === "stimmt" ? "Ebenso" : "Anders"
    return `${ebenso} bei ${lage.zitat(lage.a.text("andere"))}${gedrucktIst(lage)}`
  },
  grundgesamtheit: (lage) => {
    const { a, namen, schreibung } = lage
    const einheit = namen.einheit(a.text("nenner"))
    const frueher = schreibung.spanne({ von: a.zahl("andereVon"), bis: a.zahl("andereBis") }, einheit)
    const hier = schreibung.spanne({ von: a.zahl("von"), bis: a.zahl("bis") }, einheit)
    const folgt = `Aus ${lage.zitat(a.text("andere"))} folgt für ${groesseMitZeit(lage, "nenner")}: ${frueher}`
    const anteil = `${genau(lage, "zaehler")} davon sind ${errechnet(lage)}`
    if (lage.urteil.urteil === "stimmt") return `${folgt}; ${anteil}.`
    const dagegen = `${schreibung.zitat(lage.urteil.gedruckt)} setzt dagegen ${hier} voraus`
    return `${folgt}. ${anteil}; ${dagegen}. Beides zugleich kann nicht stimmen.`
  },
  einheit: (lage) => {
    const { zitat, einheit } = lage.schreibung
    const urteil =
      lage.urteil.urteil === "falscheEinheit" ? "Die Zahl passt, die Einheit nicht" : "Weder Zahl noch Einheit passen"
    const [gedruckt, richtig] = ["gedruckt", "richtig"].map((name) => zitat(einheit(lage.a.text(name))))
    return `${gebietOf(lage)}${urteil}: gedruckt in ${gedruckt}, gerechnet in ${richtig} (${grenzen(lage)}).`
  },
  nennerFehlt: (lage) => {
    const anteil = `${genau(lage, "zaehler")} sind ${lage.schreibung.zitat(lage.urteil.gedruckt)} von ${errechnet(lage)}`
    return `${groesseMitZeit(lage, "nenner")} liegt nicht vor; ${anteil}.`
  },
  zaehlerFehlt: (lage) => {
    const anteil = `${lage.schreibung.zitat(lage.urteil.gedruckt)} von ${genau(lage, "nenner")}`
    return `Die Anzahl liegt nicht vor; ${anteil} sind ${errechnet(lage)}.`
  },
  eingabeFehlt: (lage) => {
    if (isNomen(lage.a.text("groesse")))
      return `Das Konzept enthält keine ${nomenOf(lage, "groesse")[1]}; zu zählen ist also nichts.`
    const groesse = groesseMitZeit(lage, "groesse")
    const grund = lage.a.text("grund")
    return grund === "nichtDefiniert"
      ? `Mit ${groesse} ist die Rechnung nicht möglich, etwa weil durch 0 zu teilen wäre.`
      : `${groesse} ${gruende[grund] ?? "liegt nicht vor"}; ohne diese Zahl geht die Rechnung nicht.`
  },
  nurGenannt: () => "Der Text nennt diese Angabe, aber nicht die Zahlen, aus denen sie sich ergibt.",
  nurGedruckt: ({ a, namen, schreibung }) =>
    `Von ${schreibung.zitat(namen.groesse(a.text("indikator")))} ist nur der gedruckte Wert bekannt.`,
  rundungLaesstOffen: (lage) => {
    const bewegung = lage.a.text("behauptet") === "steigend" ? "gestiegen" : "gesunken"
    return `${verlauf(lage)}: Die gedruckten Stellen lassen offen, ob der Wert ${bewegung} ist.`
  },
  lesartFehlt: () => "Als Zahl lässt sich das nicht lesen; welche gemeint ist, fehlt im Konzept (Angabe „lesart“).",
}

const gruende: { readonly [grund: string]: string } = {
  nochNichtErhoben: "ist noch nicht erhoben",
  nichtErhebbar: "lässt sich nicht erheben",
  gesperrt: "ist gesperrt (Datenschutz)",
  nichtZutreffend: "gibt es hier nicht",
  nurInGrafik: "steht nur in einer Grafik",
  unbekannt: "ist unbekannt",
}
