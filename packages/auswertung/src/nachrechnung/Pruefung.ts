import type { Bezug, Nachrechnung, Veroeffentlichung } from "@zielwerk/konzept"
import { type Intervall, overlaps, rounded } from "@zielwerk/statistik"
import * as Result from "effect/Result"
import type { Bestand } from "../Bestand.ts"
import type { BegruendungCode, Urteil } from "../Urteil.ts"
import type { Luecke } from "../Wert.ts"

/** What a check finds; the passage is added by `checkVeroeffentlichungen`. */
export type Befundlage = Pick<Urteil, "urteil" | "spanne" | "begruendung">

/** A printed figure as numbers: the Spanne of its digits or its Lesart, and the unit it is printed in. */
export interface Gelesen {
  readonly spanne: Intervall
  readonly einheit: string | undefined
}

/** One formula with the figure it should reproduce. */
export interface Pruefung<Art extends Nachrechnung["art"]> {
  readonly bestand: Bestand
  readonly formel: Extract<Nachrechnung, { readonly art: Art }>
  readonly gelesen: Gelesen | undefined
}

/** Reads what is printed: by its Lesart where it is in words, else by its digits. */
export const readGedruckt = ({ gedruckt, einheit, lesart }: Veroeffentlichung): Gelesen | undefined => {
  if (lesart !== undefined) return { spanne: lesart, einheit }
  return Result.match(rounded(gedruckt), {
    onFailure: () => undefined,
    onSuccess: (zahl) => ({
      spanne: zahl.spanne,
      einheit: einheit ?? (zahl.einheit === "" ? undefined : zahl.einheit),
    }),
  })
}

type Angaben = Urteil["begruendung"]["angaben"]

/** The Urteil where a Spanne could be computed: it stands if printed and computed Spanne have a number in common. */
export const compare = (
  gelesen: Intervall,
  errechnet: Intervall,
  einheit: string,
  code: BegruendungCode,
  angaben: Angaben,
): Befundlage => ({
  urteil: overlaps(gelesen, errechnet) ? "stimmt" : "widerspricht",
  spanne: { ...errechnet, einheit },
  begruendung: { code, angaben },
})

/** The Urteil where a figure is printed in another unit than it was computed in; nothing where the units agree. */
export const checkEinheit = (
  { spanne, einheit }: Gelesen,
  errechnet: Intervall,
  richtig: string,
): Befundlage | undefined =>
  einheit === undefined || einheit === richtig
    ? undefined
    : {
        urteil: overlaps(spanne, errechnet) ? "falscheEinheit" : "widerspricht",
        spanne: { ...errechnet, einheit: richtig },
        begruendung: { code: "einheit", angaben: { gedruckt: einheit, richtig } },
      }

/** The Urteil where nothing could be computed. */
export const offen = (code: BegruendungCode, angaben: Angaben, spanne?: Urteil["spanne"]): Befundlage => ({
  urteil: "nichtNachrechenbar",
  ...(spanne === undefined ? {} : { spanne }),
  begruendung: { code, angaben },
})

/** The Urteil where an input is a hole. */
export const offenWegen = (luecke: Luecke, bezug: Bezug): Befundlage => {
  const { messgroesse, zeit, gebiet } = luecke.fehlt ?? bezug
  return offen("eingabeFehlt", {
    groesse: messgroesse,
    zeit,
    grund: luecke.grund,
    ...(gebiet === undefined ? {} : { gebiet }),
  })
}

/** The Urteil where a figure in words has no Lesart. */
export const ohneLesart: Befundlage = offen("lesartFehlt", {})
