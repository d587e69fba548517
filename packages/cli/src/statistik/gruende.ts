import type { Grund } from "@zielwerk/statistik"

/** Why a table has no such index, and what mends it, for the reasons that tables have. */
const saetze: { readonly [G in Grund]?: readonly [warum: string, abhilfe: string] } = {
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
}

/** Its German sentences; a reason that no table should have is named as it is. */
export const satzOf = (grund: Grund): readonly [warum: string, abhilfe: string] =>
  saetze[grund] ?? [`Grund: ${grund}.`, "Die Spalten prüfen, die genannt sind."]
