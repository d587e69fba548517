import { type Befund, befund, type Datum } from "@zielwerk/konzept"
import type { Antrag, Arten, Frage } from "./Arten.ts"

/** Does the day that a request looks ahead to come after the day of the request? */
export const tagDanachSpaeter = ({ antrag }: Frage<Arten>): ReadonlyArray<Befund> => {
  const danach = antrag === undefined ? undefined : danachOf(antrag)
  return antrag === undefined || danach === undefined || danach.tag > antrag.am
    ? []
    : [befund("TagDanachNichtSpaeter", { zeiger: danach.zeiger }, { tag: danach.tag, am: antrag.am })]
}

const danachOf = (antrag: Antrag & { readonly wiedervorlageAm?: Datum; readonly naechsteSitzungAm?: Datum }) => {
  if (antrag.wiedervorlageAm !== undefined) return { zeiger: "/wiedervorlageAm", tag: antrag.wiedervorlageAm }
  return antrag.naechsteSitzungAm === undefined
    ? undefined
    : { zeiger: "/naechsteSitzungAm", tag: antrag.naechsteSitzungAm }
}
