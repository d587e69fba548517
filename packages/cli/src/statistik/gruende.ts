import type { Grund } from "@zielwerk/statistik"

const spaltenPruefen = "Die Spalten prüfen, die genannt sind."
const zahlPruefen = "Die Zahl an der Quelle nachsehen."
const namenPruefen = "Die Namen in der Tabelle prüfen."

/** Why a figure is not defined, and what mends it; a new reason without sentences does not compile. */
const saetze: { readonly [G in Grund]: readonly [warum: string, abhilfe: string] } = {
  keineEinheiten: ["Die Tabelle hat keine Zeile.", "Für jede Raumeinheit eine Zeile ergänzen."],
  ungueltigeAnzahl: [
    "Eine Anzahl ist 0 oder größer.",
    "Die Zahl an der Quelle nachsehen; eine unbekannte Anzahl ist keine 0 und keine −1.",
  ],
  gruppeGroesserAlsGesamt: [
    "In einer Zeile sind mehr in der Gruppe als insgesamt.",
    "Prüfen, ob die Spalten vertauscht sind: --gesamt zählt alle, die Gruppe eingeschlossen.",
  ],
  gruppeLeer: ["Niemand ist in der Gruppe.", "Eine andere Gruppe nennen; ohne Menschen gibt es keinen Index."],
  vergleichsgruppeLeer: ["Niemand ist in der zweiten Gruppe.", "Eine andere zweite Gruppe nennen."],
  gruppeIstAlle: [
    "Alle sind in der Gruppe; es bleibt niemand, mit dem sie zu vergleichen wäre.",
    "Prüfen, ob --gesamt wirklich alle zählt.",
  ],
  zuGross: [
    "Die Summe der Spalte liegt über 9.007.199.254.740.992; darüber rechnet niemand genau.",
    "Die Spalte prüfen: Anzahlen von Menschen sind kleiner.",
  ],
  wenigerAlsZweiGruppen: ["Nur in einer der Gruppen ist jemand.", "Mindestens zwei Gruppen mit Menschen nennen."],
  nichtGanzzahlig: [
    "Hier werden Menschen einzeln verteilt; dafür braucht es ganze Zahlen.",
    "Die ungerundeten Anzahlen nehmen, nicht hochgerechnete.",
  ],
  laengenVerschieden: ["Die Spalten sind verschieden lang.", spaltenPruefen],
  nennerNull: ["Der Nenner ist 0.", "Prüfen, ob die Spalten Menschen zählen."],
  basisNull: ["Die Zahl, mit der verglichen wird, ist 0.", "Eine andere Zahl zum Vergleich nehmen."],
  basisNegativ: ["Die Zahl, mit der verglichen wird, ist negativ.", "Eine andere Zahl zum Vergleich nehmen."],
  anteilAusserhalb: ["Ein Anteil liegt zwischen 0 und 1.", zahlPruefen],
  keineZahl: ["Das ist keine Zahl.", zahlPruefen],
  grenzenVertauscht: ["Eine Spanne endet, bevor sie beginnt.", "Die beiden Grenzen tauschen."],
  punktMehrdeutig: ["Der Punkt kann Tausender trennen oder Dezimalen.", "Die Zahl eindeutig schreiben."],
  einheitUnbekannt: ["Hinter der Zahl steht eine unbekannte Einheit.", "% oder %-Punkte schreiben, oder nichts."],
  zuVieleStellen: ["Die Zahl hat mehr Stellen, als sich unterscheiden lassen.", "Sie gerundet angeben."],
  parameterAusserhalb: ["Eine Angabe der Formel liegt außerhalb ihres Bereichs.", "Die Angabe ändern."],
  nameUnbekannt: ["Eine Gruppe oder Raumeinheit dieses Namens gibt es nicht.", namenPruefen],
  nameDoppelt: ["Ein Name steht für zwei Gruppen oder Raumeinheiten.", namenPruefen],
  nameFehlt: ["Eine Gruppe oder Raumeinheit hat keinen Namen.", namenPruefen],
  paarDoppelt: ["Zwei Raumeinheiten sind zweimal als Nachbarn genannt.", "Eines der beiden Paare löschen."],
  summeNull: ["Alle Werte sind 0.", "Prüfen, ob es die richtigen Spalten sind."],
  wertNull: ["Ein Wert ist 0; sein Logarithmus ist nicht bestimmt.", zahlPruefen],
  wertNegativ: ["Ein Wert ist negativ; die Formel kennt keine Schulden.", zahlPruefen],
  zuWenigeWerte: ["Dafür sind es zu wenige Werte.", "Mehr Zeilen angeben."],
  reihenbruch: ["Vor und nach diesem Zeitpunkt ist anders gezählt.", "Die beiden Teile der Reihe einzeln rechnen."],
  unvereinbar: ["Die Angaben schließen einander aus.", "Die Angaben an der Quelle nachsehen."],
}

/** The German sentences of a reason. */
export const satzOf = (grund: Grund): readonly [warum: string, abhilfe: string] => saetze[grund]
