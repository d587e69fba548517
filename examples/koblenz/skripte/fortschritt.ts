// How far is each Handlungsfeld and each Ziel on a Stichtag? As CSV that a German Excel opens, by example targets that
// nobody has agreed: `npm run --silent koblenz:fortschritt -- 2018-12-31 > fortschritt.csv`
import { evaluateKonzept, type Mass, type Umsetzung, type Zusammenfassung } from "@zielwerk/auswertung"
import { ampelworte, gruende, renderTabelle, umsetzungsworte } from "@zielwerk/bericht"
import { readKoblenz, readZielwerteBeispiel } from "../readKoblenz.ts"
import { readStichtag } from "./readStichtag.ts"

const { konzept, beobachtungen } = readKoblenz()
const { hinweis, zielwerte } = readZielwerteBeispiel()
const stichtag = readStichtag()
const { handlungsfelder, ziele } = evaluateKonzept({ konzept: { ...konzept, zielwerte }, beobachtungen, stichtag })

/** In percent with a decimal comma; where there is no number the cell is empty, and not 0. */
const prozent = (mass: Mass): string => (typeof mass === "number" ? (100 * mass).toFixed(1).replace(".", ",") : "")

/** What is done and what has come of it stand side by side; every row says that its targets are made up. */
const zeile = (feld: string, ziel: string, { massnahmen, farbe }: Umsetzung, wirkung: Zusammenfassung) => {
  const { ampel, grund, fortschritt, erwartung, abdeckung } = wirkung
  const warum = grund === undefined ? "" : gruende[grund].de
  const masse = [fortschritt, erwartung, abdeckung].map(prozent)
  return [feld, ziel, `${massnahmen.length}`, umsetzungsworte[farbe].de, ampelworte[ampel].de, ...masse, warum, hinweis]
}

const kopf = ["Handlungsfeld", "Ziel", "Maßnahmen", "Umsetzung", "Wirkung", "Fortschritt in %", "erwartet in %"]
const titel = new Map<string, string>([...konzept.handlungsfelder, ...konzept.ziele].map((x) => [x.id, x.titel]))
const zeilen = handlungsfelder.flatMap(({ id, zielIds, umsetzung, wirkung }) => {
  const feld = titel.get(id) ?? id
  return [
    zeile(feld, "alle Ziele", umsetzung, wirkung),
    ...ziele
      .filter((ziel) => zielIds.includes(ziel.id))
      .map((z) => zeile(feld, titel.get(z.id) ?? z.id, z.umsetzung, z.wirkung.zusammenfassung)),
  ]
})
process.stdout.write(renderTabelle([[...kopf, "bewertbar in %", "Grund", "Hinweis"], ...zeilen], "de"))
