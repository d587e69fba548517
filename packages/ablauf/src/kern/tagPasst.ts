import { type Befund, befund } from "@zielwerk/konzept"
import type { Arten, Frage } from "./Arten.ts"

/** Is the day of the request neither later than the day it is judged on, nor before what is already on record? */
export const tagPasst = ({ akte, umstaende: { stichtag }, antrag }: Frage<Arten>): ReadonlyArray<Befund> => {
  if (antrag === undefined) return []
  const { zuletztAm } = akte
  if (antrag.am > stichtag) return [befund("TagInDerZukunft", { zeiger: "/am" }, { tag: antrag.am, stichtag })]
  return zuletztAm !== undefined && antrag.am < zuletztAm
    ? [befund("TagVorLetztem", { zeiger: "/am" }, { tag: antrag.am, zuletzt: zuletztAm })]
    : []
}
