import type { InSprachen, Konzept, LautKonzept, MassnahmeZustand } from "@zielwerk/konzept"

/** The states of a Massnahme in words. */
export const massnahmeZustaende: InSprachen<{ readonly [zustand in MassnahmeZustand]: string }> = {
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

/** What the Konzept says of a Massnahme, in words. */
export const lautKonzeptWorte: InSprachen<{ readonly [wort in LautKonzept]: string }> = {
  de: { bestehend: "bestehend", geplant: "geplant", angedacht: "angedacht" },
  en: { bestehend: "existing", geplant: "planned", angedacht: "considered" },
}

/** The states of an edition in words. */
export const konzeptZustaende: InSprachen<{ readonly [zustand in Konzept["zustand"]]: string }> = {
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
