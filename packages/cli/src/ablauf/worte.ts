import type { Phasenzustand } from "@zielwerk/ablauf"
import type { InSprachen, Sprache } from "@zielwerk/konzept"

interface Worte {
  readonly titel: string
  readonly nichts: string
  readonly versaeumt: string
  readonly offen: string
  readonly erledigt: string
  readonly an: string
  readonly abhilfe: string
  readonly frist: string
  readonly wo: string
  readonly zustaende: { readonly [zustand in Phasenzustand]: string }
  readonly phasen: { readonly [phase: string]: string }
}

/** What the cycle is told in. */
export const worte: InSprachen<Worte> = {
  de: {
    titel: "Steuerungszyklus am",
    nichts: "Versäumt ist nichts.",
    versaeumt: "Versäumt oder zu spät, nach dem Tag, an dem es fällig war:",
    offen: "Offen",
    erledigt: "Erledigt am",
    an: "zu informieren",
    abhilfe: "Abhilfe",
    frist: "Frist",
    wo: "steht in",
    zustaende: { offen: "offen", erledigt: "erledigt", versaeumt: "versäumt", nachgeholt: "nachgeholt" },
    phasen: {
      monitoring: "Monitoring",
      arbeitskreise: "Ergebnis:",
      sitzungen: "Sitzung:",
      vorlagen: "Vorlagen",
      beratungsfolge: "Beratungsfolge",
      haushalt: "Haushalt",
      umsetzung: "Umsetzung",
      berichtslegung: "Berichtslegung",
    },
  },
  en: {
    titel: "Governance cycle on",
    nichts: "Nothing was missed.",
    versaeumt: "Missed or late, by the day on which it was due:",
    offen: "Open",
    erledigt: "Done on",
    an: "to be informed",
    abhilfe: "Remedy",
    frist: "due",
    wo: "stands in",
    zustaende: { offen: "open", erledigt: "done", versaeumt: "missed", nachgeholt: "done late" },
    phasen: {
      monitoring: "Monitoring",
      arbeitskreise: "Result:",
      sitzungen: "Session:",
      vorlagen: "Papers",
      beratungsfolge: "Consultations",
      haushalt: "Budget",
      umsetzung: "Implementation",
      berichtslegung: "Report",
    },
  },
}

/** A phase in words: `sitzungen.ID` is the session of a body. */
export const phasenwort = (phase: string, namen: ReadonlyMap<string, string>, sprache: Sprache): string => {
  const punkt = phase.indexOf(".")
  const { phasen } = worte[sprache]
  if (punkt < 0) return phasen[phase] ?? phase
  const id = phase.slice(punkt + 1)
  return `${phasen[phase.slice(0, punkt)] ?? phase} ${namen.get(id) ?? id}`
}
