import {
  type Art,
  type Auswahl,
  createRegister,
  type Darstellung,
  encodeEintraege,
  encodeKonzept,
  type Register,
  renderEintraege,
  renderKonzept,
  selectEintraege,
} from "@zielwerk/bericht"
import type { Befund, Konzept } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import { ausgangOf } from "../Ausgang.ts"
import type { Aufruf } from "../aufruf/Aufruf.ts"
import { toMeldung } from "../aufruf/Aufruffehler.ts"
import type { MitZielwerten } from "../eingaben/addZielwerte.ts"
import type { Ergebnis } from "../Ergebnis.ts"
import { quote } from "../quote.ts"
import { renderJson } from "../renderJson.ts"
import { resolveSuche } from "./resolveSuche.ts"

type Zeigen = Extract<Aufruf, { readonly art: "zeigen" }>

/** Shows what is in a Konzept: the tree, or the entries that are asked for. */
export const zeigen = (
  { konzept, befunde, hinweise }: MitZielwerten,
  vorgaenger: Konzept | undefined,
  aufruf: Zeigen,
  darstellung: Darstellung,
): Ergebnis => {
  const ausgang = ausgangOf(befunde, false)
  if (konzept === undefined || ausgang !== 0) return { ausgang, stdout: "", befunde }
  const beistand = { hinweise, ...(vorgaenger === undefined ? {} : { vorgaenger }) }
  if (Object.keys(aufruf.suche).length > 0)
    return zeigeEintraege(createRegister(konzept, beistand), befunde, aufruf, darstellung)
  const befehl = [
    "zielwerk zeigen",
    ...(aufruf.ordner === "." ? [] : [quote(aufruf.ordner)]),
    ...(aufruf.fassung === undefined ? [] : [`--fassung ${quote(aufruf.fassung.wert)}`]),
  ].join(" ")
  return {
    ausgang,
    stdout:
      aufruf.format === "json"
        ? renderJson(encodeKonzept(konzept, hinweise))
        : renderKonzept(konzept, darstellung, befehl, beistand),
    befunde,
  }
}

const zeigeEintraege = (
  register: Register,
  befunde: ReadonlyArray<Befund>,
  { suche, format }: Zeigen,
  darstellung: Darstellung,
): Ergebnis =>
  Result.match(resolveSuche(suche, register), {
    onFailure: (fehler): Ergebnis => ({ ausgang: 2, stdout: "", befunde: [], meldung: toMeldung(fehler) }),
    onSuccess: (auswahl): Ergebnis => ({
      ausgang: 0,
      stdout: formatEintraege(register, auswahl, auswahl.art, format, darstellung),
      befunde,
    }),
  })

const formatEintraege = (
  register: Register,
  auswahl: Auswahl,
  art: Art | undefined,
  format: Zeigen["format"],
  darstellung: Darstellung,
): string => {
  const eintraege = selectEintraege(register, auswahl)
  return format === "json"
    ? renderJson(encodeEintraege(register, eintraege, art))
    : renderEintraege(register, eintraege, darstellung, art)
}
