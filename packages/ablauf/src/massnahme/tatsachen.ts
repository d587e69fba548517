import type { Massnahmenantrag } from "./Massnahmenantrag.ts"

/** What a granted request about a Massnahme is called as a fact. */
export const massnahmentatsachen = {
  "massnahme.vorschlagen": "MassnahmeVorgeschlagen",
  "massnahme.aufnehmen": "MassnahmeAufgenommen",
  "massnahme.vereinbaren": "MassnahmeVereinbart",
  "massnahme.vorlegen": "MassnahmeVorgelegt",
  "massnahme.beschliessen": "MassnahmeBeschlossen",
  "massnahme.ablehnen": "MassnahmeAbgelehnt",
  "massnahme.vertagen": "MassnahmeVertagt",
  "massnahme.vorbereiten": "MassnahmeVorbereitet",
  "massnahme.starten": "MassnahmeGestartet",
  "massnahme.pausieren": "MassnahmePausiert",
  "massnahme.fortsetzen": "MassnahmeFortgesetzt",
  "massnahme.zurueckstellen": "MassnahmeZurueckgestellt",
  "massnahme.wiederaufnehmen": "MassnahmeWiederaufgenommen",
  "massnahme.verstetigen": "MassnahmeVerstetigt",
  "massnahme.ueberpruefen": "MassnahmeUeberprueft",
  "massnahme.abschliessen": "MassnahmeAbgeschlossen",
  "massnahme.anpassen": "MassnahmeAngepasst",
  "massnahme.entfallenLassen": "MassnahmeEntfallen",
  "massnahme.ersetzen": "MassnahmeErsetzt",
  "massnahme.zusammenfuehren": "MassnahmeZusammengefuehrt",
  "massnahme.scheitern": "MassnahmeGescheitert",
  "massnahme.wiedereroeffnen": "MassnahmeWiedereroeffnet",
} as const satisfies { readonly [Type in Massnahmenantrag["type"]]: `Massnahme${string}` }
