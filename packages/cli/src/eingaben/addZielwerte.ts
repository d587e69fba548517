import { type Befund, checkKonzept, formatZeiger, parseZeiger, decodeZielwerte } from "@zielwerk/konzept"
import type { Dateilesung } from "../aufruf/Aufruf.ts"
import type { Umgebung } from "../Umgebung.ts"
import { locateMitErster } from "./locateMitErster.ts"
import type { Konzeptdatei } from "./readKonzeptdatei.ts"
import { readYamldatei } from "./readYamldatei.ts"

/** A Konzept with the Zielwerte of further files, and the hint of its file for each of these. */
export interface MitZielwerten extends Konzeptdatei {
  readonly hinweise: ReadonlyMap<string, string>
}

/**
 * Reads the files that `--zielwerte` names and puts their Zielwerte behind those of the Konzept; the rules run over all
 * of them together, and what these break in a file is found there.
 */
export const addZielwerte = (
  umgebung: Umgebung,
  konzeptdatei: Konzeptdatei,
  namen: ReadonlyArray<string>,
  lesung: Dateilesung,
): MitZielwerten => {
  const quellen = namen.map((name) => readYamldatei(umgebung, name, lesung, decodeZielwerte))
  const dateifehler = quellen.flatMap(({ befunde }) => befunde)
  const { konzept, ausgelassen, befunde, locate } = konzeptdatei
  const hinweise = new Map(
    quellen.flatMap(({ inhalt }) => (inhalt?.zielwerte ?? []).map(({ id }) => [id, inhalt?.hinweis ?? ""])),
  )
  if (konzept === undefined || quellen.length === 0)
    return { ...konzeptdatei, befunde: [...befunde, ...dateifehler], hinweise }
  const eigene = konzept.zielwerte.length
  // where each Zielwert behind those of the Konzept stands
  const orte = quellen.flatMap(({ inhalt, locate: locateDort }) =>
    (inhalt?.zielwerte ?? []).map((_, position) => ({ position, locate: locateDort })),
  )
  const locateDort = (befund: Befund): Befund => {
    const [liste, stelle, ...rest] = parseZeiger(befund.wo.zeiger ?? "")
    const ort = liste === "zielwerte" ? orte[Number(stelle) - eigene] : undefined
    return ort === undefined
      ? locate(befund)
      : ort.locate({ ...befund, wo: { zeiger: formatZeiger(["zielwerte", ort.position, ...rest]) } })
  }
  const ganzes = {
    ...konzept,
    zielwerte: [...konzept.zielwerte, ...quellen.flatMap(({ inhalt }) => inhalt?.zielwerte ?? [])],
  }
  const neue = checkKonzept(ganzes).filter(({ code, wo, angaben }) => {
    const [liste, stelle] = parseZeiger(wo.zeiger ?? "")
    // what names an entry that is there but faulty is no fault of its own
    const isFolge = code === "VerweisUnbekannt" && ausgelassen.has(String(angaben["kennung"]))
    return liste === "zielwerte" && Number(stelle) >= eigene && !isFolge
  })
  return {
    konzept: ganzes,
    ausgelassen,
    befunde: [...befunde, ...dateifehler, ...neue.map((befund) => locateMitErster(befund, locateDort))],
    locate,
    hinweise,
  }
}
