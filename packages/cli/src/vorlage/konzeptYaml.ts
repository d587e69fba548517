/** The small concept that `init` writes: valid as it stands, and made up from its first line to its last. */
export const konzeptYaml = `# yaml-language-server: $schema=./konzept.schema.json
#
# ERFUNDENES BEISPIEL: Beispielstadt gibt es nicht, jede Angabe ist ausgedacht. Ersetzen Sie alles durch Ihr Konzept.
# Zeilen mit # sind Erläuterungen und dürfen gelöscht werden. Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren.
# Nach jeder Änderung zeigt „zielwerk pruefen“ alle Fehler auf einmal, mit Zeile und Abhilfe.

format: "1" # bleibt so
id: beispielstadt-2026 # Kennung dieser Fassung: Buchstaben ohne Umlaute, Ziffern, Bindestriche
titel: "Integrationskonzept Beispielstadt (erfunden)" # so wie er auf dem Deckblatt steht
fassung: "2026"
zustand: entwurf # entwurf, abgestimmt, beschlossen, inKraft, inFortschreibung oder abgeloest

kommune:
  ags: "09999999" # Amtlicher Gemeindeschlüssel, acht Ziffern in Anführungszeichen; dieser ist nicht vergeben
  name: Beispielstadt

# Woher die Zahlen stammen. In beobachtungen/*.csv nennt jede Zeile eine dieser Kennungen.
quellen:
  - id: erfunden
    titel: "Erfundene Zahlen für dieses Beispiel" # zum Beispiel: Melderegister der Stadt
    herausgeber: Beispielstadt
    veroeffentlichtAm: "2026-01-31" # wann sie bekannt wurden

# Arbeitsfelder des Konzepts. Andere Einträge nennen sie über ihre Kennung.
handlungsfelder:
  - id: sprache
    titel: Sprache
    stelle: { kapitel: "3" } # wo es im gedruckten Konzept steht; darf fehlen

# Mit handlungsfeldId gehört ein Oberziel zu einem Handlungsfeld, ohne gilt es für das ganze Konzept.
oberziele:
  - id: teilhabe
    titel: Alle können sich verständigen und mitreden
    handlungsfeldId: sprache
    stelle: { kapitel: "3", absatz: 1 }

# Ziele dürfen auch ohne Handlungsfeld, ohne Indikator und ohne Maßnahme dastehen.
ziele:
  - id: kurse
    titel: Wer Deutsch lernen will, findet einen Kurs
    text: >-
      Hier steht der Wortlaut des Konzepts. Er darf mehrere Zeilen haben, wenn sie eingerückt sind.
    handlungsfeldId: sprache
    indikatorIds: [anteil-zugewanderte] # woran man das Ziel erkennt; siehe unten
    stelle: { kapitel: "3", absatz: 2 }
  - id: begegnung
    titel: Neue und alte Nachbarn begegnen sich
    handlungsfeldId: sprache
    indikatorIds: [patenschaften]
    stelle: { kapitel: "3", absatz: 3 }

# Was konkret geschieht. lautKonzept: bestehend, geplant oder angedacht, so wie das Konzept es sagt.
massnahmen:
  - id: sprachcafe
    titel: Sprachcafé im Rathaus
    lautKonzept: geplant
    zielIds: [kurse, begegnung]
    beginn: "2026-09" # 2026, 2026-Q3, 2026-09 oder 2026-09-01
    stelle: { kapitel: "3", absatz: 4 }

# Was gezählt wird. Die Werte stehen in beobachtungen/*.csv.
messgroessen:
  - id: einwohner
    titel: Einwohnerinnen und Einwohner
    einheit: personen
    grundgesamtheit: Hauptwohnsitz
  - id: zugewanderte
    titel: Zugewanderte
    einheit: personen
    begriff: selbst nach Deutschland gezogen

  - id: paten
    titel: Patenschaften zwischen neuen und alten Nachbarn
    einheit: Patenschaften

# Wie daraus eine Kennzahl wird. Weitere Formeln nennt das Handbuch: anzahl, rate, differenz …
indikatoren:
  - id: anteil-zugewanderte
    titel: Anteil der Zugewanderten
    formel: { art: anteil, zaehler: zugewanderte, nenner: einwohner }
    einheit: "%"
    bewertung: kontext # mehrIstBesser, wenigerIstBesser oder kontext (ohne Wertung)
    quelleId: erfunden
  - id: patenschaften
    titel: Patenschaften
    formel: { art: anzahl, messgroesse: paten }
    einheit: Patenschaften
    bewertung: mehrIstBesser
    quelleId: erfunden

# Gremien, Akteure, Zielgruppen, Beteiligung, Zielwerte und mehr kommen dazu, wenn das Konzept sie nennt;
# ein Editor schlägt die Namen vor, „zielwerk zeigen“ zeigt, was schon dasteht.
`
