import { evaluateKonzept } from "@zielwerk/auswertung"
import {
  type Ausschnitt,
  type Darstellung,
  encodeAuswertung,
  renderAuswertung,
  renderCsv,
  renderMarkdown,
  selectAuswertung,
} from "@zielwerk/bericht"
import * as Result from "effect/Result"
import { ausgangOf } from "../Ausgang.ts"
import type { Aufruf } from "../aufruf/Aufruf.ts"
import { toMeldung } from "../aufruf/Aufruffehler.ts"
import type { Eingaben } from "../eingaben/readOrdner.ts"
import type { Ergebnis } from "../Ergebnis.ts"
import { renderJson } from "../renderJson.ts"
import { resolveZiele } from "./resolveZiele.ts"

type Auswerten = Extract<Aufruf, { readonly art: "auswerten" }>

/**
 * Evaluates a Konzept at a Stichtag, as a whole or what is asked for of it; faults forbid it, warnings go beside it.
 *
 * @param hinweise  of Zielwerte that come from other files, by id
 */
export const auswerten = (
  { konzept, beobachtungen, befunde }: Eingaben,
  hinweise: ReadonlyMap<string, string>,
  aufruf: Auswerten,
  darstellung: Darstellung,
): Ergebnis => {
  const ausgang = ausgangOf(befunde, false)
  if (konzept === undefined || ausgang !== 0) return { ausgang, stdout: "", befunde }
  const { stichtag, bekanntBis } = aufruf
  return Result.match(resolveZiele(aufruf.ziele, konzept), {
    onFailure: (fehler): Ergebnis => ({ ausgang: 2, stdout: "", befunde: [], meldung: toMeldung(fehler) }),
    onSuccess: (ids): Ergebnis => {
      const zeitpunkt = { stichtag, ...(bekanntBis === undefined ? {} : { bekanntBis }) }
      const auswertung = evaluateKonzept({ konzept, beobachtungen, ...zeitpunkt })
      const ausschnitt = selectAuswertung(konzept, auswertung, ids)
      return { ausgang, stdout: formatAuswertung(ausschnitt, hinweise, aufruf, darstellung), befunde }
    },
  })
}

const formatAuswertung = (
  { konzept, auswertung }: Ausschnitt,
  hinweise: ReadonlyMap<string, string>,
  { format, sprache }: Auswerten,
  darstellung: Darstellung,
): string => {
  switch (format) {
    case "text":
      return renderAuswertung(konzept, auswertung, darstellung, { hinweise })
    case "md":
      return renderMarkdown(konzept, auswertung, darstellung, { hinweise })
    case "json":
      return renderJson(encodeAuswertung(konzept, auswertung, { sprache, hinweise }))
    case "csv":
      return renderCsv(konzept, auswertung, sprache)
  }
}
