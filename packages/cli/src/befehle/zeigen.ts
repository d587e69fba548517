import { type Darstellung, encodeKonzept, renderKonzept } from "@zielwerk/bericht"
import type { Soweit } from "@zielwerk/konzept"
import { ausgangOf } from "../Ausgang.ts"
import type { Aufruf } from "../aufruf/Aufruf.ts"
import type { Ergebnis } from "../Ergebnis.ts"
import { renderJson } from "../renderJson.ts"

/** Shows what is in a Konzept. */
export const zeigen = (
  { konzept, befunde }: Soweit,
  { format }: Extract<Aufruf, { readonly art: "zeigen" }>,
  darstellung: Darstellung,
): Ergebnis => {
  const ausgang = ausgangOf(befunde, false)
  if (konzept === undefined || ausgang !== 0) return { ausgang, stdout: "", befunde }
  return {
    ausgang,
    stdout: format === "json" ? renderJson(encodeKonzept(konzept)) : renderKonzept(konzept, darstellung),
    befunde,
  }
}
