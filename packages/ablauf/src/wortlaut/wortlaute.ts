import type { InSprachen } from "@zielwerk/konzept"
import type { Ablaufname } from "../ablaeufe.ts"
import { auflagenwortlaut } from "../auflage/wortlaut.ts"
import { berichtsperiodenwortlaut } from "../berichtsperiode/wortlaut.ts"
import { konzeptversionswortlaut } from "../konzeptversion/wortlaut.ts"
import { massnahmenwortlaut } from "../massnahme/wortlaut.ts"
import { sichtbarkeitswortlaut } from "../sichtbarkeit/wortlaut.ts"
import { vorlagenwortlaut } from "../vorlage/wortlaut.ts"
import { zielvereinbarungswortlaut } from "../zielvereinbarung/wortlaut.ts"
import type { Wortlaut } from "./Wortlaut.ts"

/** All machines in words, by name and language. */
export const wortlaute = {
  massnahme: massnahmenwortlaut,
  zielvereinbarung: zielvereinbarungswortlaut,
  vorlage: vorlagenwortlaut,
  auflage: auflagenwortlaut,
  berichtsperiode: berichtsperiodenwortlaut,
  konzeptversion: konzeptversionswortlaut,
  sichtbarkeit: sichtbarkeitswortlaut,
} as const satisfies { readonly [name in Ablaufname]: InSprachen<Wortlaut> }
