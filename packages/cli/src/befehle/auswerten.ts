import { evaluateKonzept } from "@zielwerk/auswertung"
import { type Darstellung, encodeAuswertung, renderAuswertung } from "@zielwerk/bericht"
import { ausgangOf } from "../Ausgang.ts"
import type { Aufruf } from "../aufruf/Aufruf.ts"
import type { Eingaben } from "../eingaben/readOrdner.ts"
import type { Ergebnis } from "../Ergebnis.ts"
import { renderJson } from "../renderJson.ts"

/** Evaluates a Konzept at a Stichtag; faults forbid it, warnings go beside it. */
export const auswerten = (
  { konzept, beobachtungen, befunde }: Eingaben,
  { format, stichtag }: Extract<Aufruf, { readonly art: "auswerten" }>,
  darstellung: Darstellung,
): Ergebnis => {
  const ausgang = ausgangOf(befunde, false)
  if (konzept === undefined || ausgang !== 0) return { ausgang, stdout: "", befunde }
  const auswertung = evaluateKonzept({ konzept, beobachtungen, stichtag })
  return {
    ausgang,
    stdout:
      format === "json"
        ? renderJson(encodeAuswertung(konzept, auswertung))
        : renderAuswertung(konzept, auswertung, darstellung),
    befunde,
  }
}
