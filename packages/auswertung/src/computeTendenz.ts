import type { Indikator, Richtung } from "@zielwerk/konzept"
import { compareWithTolerance } from "@zielwerk/statistik"
import { endenOf } from "./computeAenderung.ts"
import type { Kennwert, Tendenz } from "./Indikatorauswertung.ts"

/**
 * Where does a series go? From its first to its last value, if rounding leaves no doubt; else as the text says of
 * values that it shows only in a graphic. Whether that is better is stated in the Konzept, never inferred.
 */
export const computeTendenz = (reihe: ReadonlyArray<Kennwert>, { bewertung }: Indikator): Tendenz => {
  const { bewegung, grundlage } = bewegungOf(reihe)
  const first = reihe[0]
  return {
    ...(first?.gebiet === undefined ? {} : { gebiet: first.gebiet }),
    ...(first?.merkmale === undefined ? {} : { merkmale: first.merkmale }),
    bewegung,
    grundlage,
    bewertung: bewerte(bewegung, bewertung),
  }
}

const bewegungOf = (reihe: ReadonlyArray<Kennwert>): Pick<Tendenz, "bewegung" | "grundlage"> => {
  const enden = endenOf(reihe)
  if (enden !== undefined) {
    const [{ wert: erster }, { wert: letzter }] = enden
    if (compareWithTolerance(letzter.spanne.von, erster.spanne.bis) > 0)
      return { bewegung: "steigend", grundlage: "werte" }
    if (compareWithTolerance(letzter.spanne.bis, erster.spanne.von) < 0)
      return { bewegung: "sinkend", grundlage: "werte" }
    return {
      bewegung: compareWithTolerance(letzter.zahl, erster.zahl) === 0 ? "unveraendert" : "unbekannt",
      grundlage: "werte",
    }
  }
  const richtung = reihe
    .flatMap(({ wert }) => (wert._tag === "KeinWert" && wert.richtung !== undefined ? [wert.richtung] : []))
    .at(-1)
  return richtung === undefined
    ? { bewegung: "unbekannt", grundlage: "keine" }
    : { bewegung: richtung, grundlage: "text" }
}

const besser: { readonly [bewertung in Exclude<Indikator["bewertung"], "kontext">]: Richtung } = {
  mehrIstBesser: "steigend",
  wenigerIstBesser: "sinkend",
}

const bewerte = (bewegung: Tendenz["bewegung"], bewertung: Indikator["bewertung"]): Tendenz["bewertung"] => {
  if (bewertung === "kontext") return "ohneWertung"
  if (bewegung === "unbekannt" || bewegung === "unveraendert") return bewegung
  return bewegung === besser[bewertung] ? "verbessert" : "verschlechtert"
}
