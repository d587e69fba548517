import type { Formel, Sprache } from "@zielwerk/konzept"
import type { Namen } from "./Namen.ts"
import { schreibungIn } from "./sprache/schreibungIn.ts"

const de = {
  anzahl: "Anzahl",
  segregation: (raumeinheit: string, gruppe: string): string =>
    `½ Σ |Anteil an der Gruppe − Anteil an allen Übrigen| über ${raumeinheit}; Gruppe: ${gruppe}`,
  umfrage: (antworten: string): string => `Antworten ${antworten} ÷ alle Antworten`,
  berichtet: "das Konzept nennt keine Formel",
}

const en: typeof de = {
  anzahl: "count",
  segregation: (raumeinheit, gruppe) =>
    `½ Σ |share of the group − share of everybody else| over ${raumeinheit}; group: ${gruppe}`,
  umfrage: (antworten) => `answers ${antworten} ÷ all answers`,
  berichtet: "the concept names no formula",
}

const texte = { de, en }

/** A formula in words: `Ausländerinnen und Ausländer ÷ Gesamtbevölkerung`. */
export const formatFormel = (formel: Formel, namen: Namen, sprache: Sprache = "de"): string => {
  const [text, schreibung] = [texte[sprache], schreibungIn(sprache)]
  switch (formel.art) {
    case "anzahl":
      return text.anzahl
    case "anteil":
      return `${namen.groesse(formel.zaehler)} ÷ ${namen.groesse(formel.nenner)}`
    case "rate": {
      const je = schreibung.zahl(formel.je, 0)
      return `${namen.groesse(formel.zaehler)} ÷ ${namen.groesse(formel.nenner)} × ${je}`
    }
    case "differenz":
      return `${namen.groesse(formel.a)} − ${namen.groesse(formel.b)}`
    case "segregationsindex":
      return text.segregation(schreibung.zitat(namen.raumeinheit(formel.raumeinheit)), namen.groesse(formel.gruppe))
    case "umfrageanteil":
      return text.umfrage(schreibung.liste(formel.gezaehlteAntworten.map(schreibung.zitat)))
    case "berichtet":
      return text.berichtet
  }
}
