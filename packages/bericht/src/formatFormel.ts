import type { Formel } from "@zielwerk/konzept"
import { formatListe, formatZahl, zitiere } from "./format.ts"
import type { Namen } from "./Namen.ts"

/** A formula in words: `Ausländerinnen und Ausländer ÷ Gesamtbevölkerung`. */
export const formatFormel = (formel: Formel, namen: Namen): string => {
  switch (formel.art) {
    case "anzahl":
      return "Anzahl"
    case "anteil":
      return `${namen.groesse(formel.zaehler)} ÷ ${namen.groesse(formel.nenner)}`
    case "rate":
      return `${namen.groesse(formel.zaehler)} ÷ ${namen.groesse(formel.nenner)} × ${formatZahl(formel.je, 0)}`
    case "differenz":
      return `${namen.groesse(formel.a)} − ${namen.groesse(formel.b)}`
    case "segregationsindex":
      return [
        `½ Σ |Anteil an der Gruppe − Anteil an allen Übrigen| über ${zitiere(namen.raumeinheit(formel.raumeinheit))}`,
        `Gruppe: ${namen.groesse(formel.gruppe)}`,
      ].join("; ")
    case "umfrageanteil":
      return `Antworten ${formatListe(formel.gezaehlteAntworten.map(zitiere))} ÷ alle Antworten`
    case "berichtet":
      return "das Konzept nennt keine Formel"
  }
}
