import { befund } from "@zielwerk/konzept"
import type { Frage, Pruefungen } from "../kern/Arten.ts"
import { tagPasst } from "../kern/tagPasst.ts"
import type { Berichtsperiodenarten } from "./Berichtsperiodenarten.ts"

type Berichtsfrage = Frage<Berichtsperiodenarten>

const lueckenBegruendet = ({ umstaende: { lueckenOhneGrund: offen } }: Berichtsfrage) =>
  offen.length === 0 ? [] : [befund("LueckeOhneGrund", {}, { offen })]

const vierAugen = ({ akte: { verfasser }, antrag }: Berichtsfrage) =>
  antrag !== undefined && verfasser.includes(antrag.von)
    ? [befund("VierAugenFehlt", { zeiger: "/von" }, { wer: antrag.von })]
    : []

/** The guards of a Berichtsperiode by the name that stands at the arrows of its machine. */
export const berichtsperiodenpruefungen = {
  tagPasst,
  lueckenBegruendet,
  vierAugen,
} as const satisfies Pruefungen<Berichtsperiodenarten>
