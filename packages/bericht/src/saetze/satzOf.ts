import type { BegruendungCode, Urteil } from "@zielwerk/auswertung"
import type { InSprachen } from "@zielwerk/konzept"
import { type Lage, readAngaben, type Zusammenhang } from "./Lage.ts"
import { saetzeDe } from "./saetzeDe.ts"
import { saetzeEn } from "./saetzeEn.ts"
import { ebensoOf, teilworte } from "./teile.ts"

const saetze: InSprachen<{ readonly [code in BegruendungCode]: (lage: Lage) => string }> = {
  de: saetzeDe,
  en: saetzeEn,
}

/** Why a printed figure got its Urteil, in one to three sentences of the language of the Zusammenhang. */
export const satzOf = (urteil: Urteil, zusammenhang: Zusammenhang): string => {
  const lage: Lage = { ...zusammenhang, urteil, a: readAngaben(urteil.begruendung) }
  const { code } = urteil.begruendung
  const { sprache } = zusammenhang.schreibung
  const ebenso = code === "prozentStattPunkte" ? "" : ebensoOf(lage, ` ${teilworte[sprache].ebenso}: `, ".")
  return `${saetze[sprache][code](lage)}${ebenso}`
}
