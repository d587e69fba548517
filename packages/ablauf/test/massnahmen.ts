import {
  Datum,
  type GremiumId,
  type Massnahme,
  type MassnahmeId,
  type MassnahmeZustand,
  type Wer,
} from "@zielwerk/konzept"
import fc from "fast-check"
import { createMassnahmenakte, type Massnahmenantrag, type Massnahmenumstaende } from "@zielwerk/ablauf"

/** A Massnahme with everything that its guards look at; costs money. */
export const massnahme = (anders: Partial<Massnahme> = {}): Massnahme =>
  ({
    id: "m-1",
    titel: "Beratung",
    zielIds: ["z-1"],
    federfuehrung: "amt",
    beginn: "2020",
    ende: "2029",
    auswirkungen: ["finanziell"],
    ...anders,
  }) as Massnahme

/** Asked on the last day of 2030, where the Arbeitskreis is "ak" and "rat" decides. */
export const umstaende = (anders: Partial<Massnahmenumstaende> = {}): Massnahmenumstaende => ({
  stichtag: Datum.make("2030-12-31"),
  massnahme: massnahme(),
  arbeitskreisIds: ["ak" as GremiumId],
  beschlussgremiumIds: ["rat" as GremiumId],
  nachfolger: new Map<MassnahmeId, MassnahmeId | undefined>([
    ["m-1" as MassnahmeId, undefined],
    ["m-2" as MassnahmeId, undefined],
  ]),
  ...anders,
})

export const leereAkte = createMassnahmenakte("neu")

const am = Datum.make("2020-03-01")
const von = "amt" as Wer
const beschluss = { gremiumId: "rat" as GremiumId, am, nummer: "BV/0100/2020" }
const mittel = [{ haushaltsjahr: 2020, betragEuro: 45_000 }]
const grund = "Weil es so ist"

/** A good request of every name. */
export const antraege = {
  "massnahme.vorschlagen": { type: "massnahme.vorschlagen", am, von },
  "massnahme.aufnehmen": { type: "massnahme.aufnehmen", am, von, gremiumId: "ak" as GremiumId },
  "massnahme.vereinbaren": {
    type: "massnahme.vereinbaren",
    am,
    von,
    zielvereinbarung: {
      id: "zv-1",
      parteien: ["amt" as Wer, "verein" as Wer],
      verantwortlich: "verein" as Wer,
      beginn: am,
      ende: Datum.make("2022-02-28"),
      unterVorbehalt: true,
    },
  },
  "massnahme.vorlegen": { type: "massnahme.vorlegen", am, von, vorlage: "BV/0100/2020", mittel },
  "massnahme.beschliessen": { type: "massnahme.beschliessen", am, von, beschluss, mittel },
  "massnahme.ablehnen": { type: "massnahme.ablehnen", am, von, beschluss, grund },
  "massnahme.vertagen": { type: "massnahme.vertagen", am, von, naechsteSitzungAm: Datum.make("2031-01-01") },
  "massnahme.vorbereiten": { type: "massnahme.vorbereiten", am, von },
  "massnahme.starten": { type: "massnahme.starten", am, von },
  "massnahme.pausieren": { type: "massnahme.pausieren", am, von, grund, wiedervorlageAm: Datum.make("2031-01-01") },
  "massnahme.fortsetzen": { type: "massnahme.fortsetzen", am, von },
  "massnahme.zurueckstellen": {
    type: "massnahme.zurueckstellen",
    am,
    von,
    grund,
    wiedervorlageAm: Datum.make("2031-01-01"),
  },
  "massnahme.wiederaufnehmen": { type: "massnahme.wiederaufnehmen", am, von, zustandNach: "angedacht" },
  "massnahme.verstetigen": {
    type: "massnahme.verstetigen",
    am,
    von,
    evaluation: "Bericht vom Mai",
    dauerhafteKosten: true,
    ueberpruefungAlleMonate: 12,
    beschluss,
  },
  "massnahme.ueberpruefen": { type: "massnahme.ueberpruefen", am, von, ergebnis: "beibehalten" },
  "massnahme.abschliessen": { type: "massnahme.abschliessen", am, von, ergebnis: "Alle beraten" },
  "massnahme.anpassen": {
    type: "massnahme.anpassen",
    am,
    von,
    grund,
    aenderungen: [{ betrifft: "termin", vorher: "2022", nachher: "2023" }],
    beschluss,
  },
  "massnahme.entfallenLassen": { type: "massnahme.entfallenLassen", am, von, grund },
  "massnahme.ersetzen": { type: "massnahme.ersetzen", am, von, grund, nachfolgerId: "m-2" as MassnahmeId },
  "massnahme.zusammenfuehren": {
    type: "massnahme.zusammenfuehren",
    am,
    von,
    grund,
    nachfolgerId: "m-2" as MassnahmeId,
  },
  "massnahme.scheitern": { type: "massnahme.scheitern", am, von, grund },
  "massnahme.wiedereroeffnen": { type: "massnahme.wiedereroeffnen", am, von, grund, zustandNach: "inUmsetzung" },
} as const satisfies { readonly [Type in Massnahmenantrag["type"]]: Massnahmenantrag }

const tag = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2031-12-31"), noInvalidDate: true })
  .map((date) => Datum.make(date.toISOString().slice(0, 10)))

/** Any request, on any day, with words that are good or bad. */
export const beliebigerAntrag = (zustaende: ReadonlyArray<MassnahmeZustand>): fc.Arbitrary<Massnahmenantrag> =>
  fc
    .record({
      vorlage: fc.constantFrom(...Object.values(antraege)),
      am: tag,
      zustandNach: fc.constantFrom(...zustaende),
      gremiumId: fc.constantFrom("ak", "rat", "anderes"),
      nachfolgerId: fc.constantFrom("m-1", "m-2", "m-9"),
      ohneBeschluss: fc.boolean(),
      unterVorbehalt: fc.boolean(),
    })
    .map(({ vorlage, am: an, zustandNach, gremiumId, nachfolgerId, ohneBeschluss, unterVorbehalt }) => {
      const antrag: { [feld: string]: unknown } = { ...vorlage, am: an }
      if ("zustandNach" in antrag) antrag["zustandNach"] = zustandNach
      if ("gremiumId" in antrag) antrag["gremiumId"] = gremiumId
      if ("nachfolgerId" in antrag) antrag["nachfolgerId"] = nachfolgerId
      if ("zielvereinbarung" in vorlage) antrag["zielvereinbarung"] = { ...vorlage.zielvereinbarung, unterVorbehalt }
      if (vorlage.type === "massnahme.anpassen" && ohneBeschluss) delete antrag["beschluss"]
      return antrag as unknown as Massnahmenantrag
    })

/** Requests in the order of their days, as most are; now and then one is out of order. */
export const beliebigeAntraege = (
  zustaende: ReadonlyArray<MassnahmeZustand>,
): fc.Arbitrary<ReadonlyArray<Massnahmenantrag>> =>
  fc
    .tuple(fc.array(beliebigerAntrag(zustaende), { minLength: 50, maxLength: 50 }), fc.boolean())
    .map(([alle, geordnet]) => (geordnet ? alle.toSorted((a, b) => (a.am < b.am ? -1 : 1)) : alle))
