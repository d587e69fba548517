import { type Bezug, bezugOf, type Indikator, type Konzept, type Messgroesse } from "@zielwerk/konzept"
import { gebieteOf } from "./Bestand.ts"

/** The counts that go into the value of an Indikator at a Bezug, in the order of its formula. */
export const eingabenOf = (
  konzept: Konzept,
  messgroessen: ReadonlyMap<string, Messgroesse>,
  { formel }: Indikator,
  bezug: Bezug,
): ReadonlyArray<Bezug> => {
  const at = (ids: ReadonlyArray<string>, ort: Bezug): ReadonlyArray<Bezug> =>
    ids.flatMap((id) => {
      const messgroesse = messgroessen.get(id)
      return messgroesse === undefined ? [] : [bezugOf(messgroesse, ort)]
    })
  switch (formel.art) {
    case "anzahl":
      return at([formel.messgroesse], bezug)
    case "anteil":
    case "rate":
      return at([formel.zaehler, formel.nenner], bezug)
    case "differenz":
      return at([formel.a, formel.b], bezug)
    case "segregationsindex":
      return gebieteOf(konzept, formel.raumeinheit).flatMap(({ id: gebiet }) =>
        at([formel.gruppe, formel.gesamt], { ...bezug, gebiet }),
      )
    case "umfrageanteil":
    case "berichtet":
      return []
  }
}
