import type { InSprachen } from "./befund/Sprache.ts"
import type { Konzept } from "./Konzept.ts"
import type { MassnahmeZustand } from "./MassnahmeZustand.ts"

/** The states of a Massnahme in words. */
export const massnahmeZustandTitel: InSprachen<{ readonly [zustand in MassnahmeZustand]: string }> = {
  de: {
    angedacht: "angedacht",
    vorgeschlagen: "vorgeschlagen",
    inAbstimmung: "in Abstimmung",
    vereinbart: "vereinbart",
    vorlageEingebracht: "Vorlage eingebracht",
    beschlossen: "beschlossen",
    inVorbereitung: "in Vorbereitung",
    inUmsetzung: "in Umsetzung",
    pausiert: "pausiert",
    zurueckgestellt: "zurückgestellt",
    verstetigt: "verstetigt",
    abgeschlossen: "abgeschlossen",
    abgelehnt: "abgelehnt",
    entfallen: "entfallen",
    ersetzt: "ersetzt",
    zusammengefuehrt: "zusammengeführt",
    gescheitert: "gescheitert",
  },
  en: {
    angedacht: "considered",
    vorgeschlagen: "proposed",
    inAbstimmung: "being coordinated",
    vereinbart: "agreed",
    vorlageEingebracht: "submitted to the council",
    beschlossen: "adopted",
    inVorbereitung: "in preparation",
    inUmsetzung: "under way",
    pausiert: "paused",
    zurueckgestellt: "postponed",
    verstetigt: "made permanent",
    abgeschlossen: "completed",
    abgelehnt: "rejected",
    entfallen: "dropped",
    ersetzt: "replaced",
    zusammengefuehrt: "merged",
    gescheitert: "failed",
  },
}

/** The states of an edition in words. */
export const konzeptZustandTitel: InSprachen<{ readonly [zustand in Konzept["zustand"]]: string }> = {
  de: {
    entwurf: "Entwurf",
    abgestimmt: "abgestimmt",
    beschlossen: "beschlossen",
    inKraft: "in Kraft",
    inFortschreibung: "in Fortschreibung",
    abgeloest: "abgelöst",
  },
  en: {
    entwurf: "draft",
    abgestimmt: "coordinated",
    beschlossen: "adopted",
    inKraft: "in force",
    inFortschreibung: "under revision",
    abgeloest: "superseded",
  },
}
