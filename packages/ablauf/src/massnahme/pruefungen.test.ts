import { type Befund, Datum, type GremiumId, type Massnahme, type MassnahmeId, type Wer } from "@zielwerk/konzept"
import { describe, expect, it } from "vitest"
import { antraege, leereAkte, massnahme, umstaende } from "../../test/massnahmen.ts"
import type { Frage } from "../kern/Arten.ts"
import type { Massnahmenarten } from "./Massnahmenumstaende.ts"
import { massnahmenpruefungen } from "./pruefungen.ts"

type MassnahmenFrage = Frage<Massnahmenarten>
const am = Datum.make("2020-03-01")
const ohneKosten = umstaende({ massnahme: massnahme({ auswirkungen: [] }) })
const without = (...felder: ReadonlyArray<keyof Massnahme>) =>
  umstaende({
    massnahme: Object.fromEntries(
      Object.entries(massnahme()).filter(([feld]) => !felder.includes(feld as keyof Massnahme)),
    ) as Massnahme,
  })
const mitMeilenstein = (erledigtAm?: Datum) =>
  umstaende({
    massnahme: massnahme({
      meilensteine: [{ titel: "Eröffnung", faellig: am, ...(erledigtAm === undefined ? {} : { erledigtAm }) }],
    }),
  })
const { beschluss } = antraege["massnahme.beschliessen"]
const { zielvereinbarung } = antraege["massnahme.vereinbaren"]
const vereinbaren = (anders: Partial<typeof zielvereinbarung>) => ({
  ...antraege["massnahme.vereinbaren"],
  zielvereinbarung: { ...zielvereinbarung, ...anders },
})
const anpassen = (betrifft: "kosten" | "termin" | "sonstiges", mit: object = {}) => ({
  type: "massnahme.anpassen" as const,
  am,
  von: "amt" as Wer,
  grund: "x",
  aenderungen: [{ betrifft }],
  ...mit,
})

/** For each guard: what it refuses with which Befunde, and what it lets pass. */
const faelle: {
  readonly [Name in keyof typeof massnahmenpruefungen]: ReadonlyArray<
    readonly [string, Partial<MassnahmenFrage>, ReadonlyArray<string>]
  >
} = {
  tagPasst: [
    [
      "a day after the one it is judged on",
      { antrag: { ...antraege["massnahme.starten"], am: Datum.make("2031-01-01") } },
      ["TagInDerZukunft"],
    ],
    ["the day it is judged on", { antrag: { ...antraege["massnahme.starten"], am: Datum.make("2030-12-31") } }, []],
    [
      "a day before the last one on record",
      { akte: { ...leereAkte, zuletztAm: Datum.make("2020-03-02") }, antrag: antraege["massnahme.starten"] },
      ["TagVorLetztem"],
    ],
    [
      "the last day on record again",
      { akte: { ...leereAkte, zuletztAm: am }, antrag: antraege["massnahme.starten"] },
      [],
    ],
  ],
  zielVorhanden: [
    ["no Ziel", { umstaende: without("zielIds") }, ["ZielFehlt"]],
    [
      "an Oberziel only",
      { umstaende: umstaende({ massnahme: massnahme({ zielIds: [], oberzielIds: ["o-1"] as never }) }) },
      [],
    ],
  ],
  arbeitskreisZustaendig: [
    [
      "another Arbeitskreis",
      { antrag: { ...antraege["massnahme.aufnehmen"], gremiumId: "rat" as GremiumId } },
      ["ArbeitskreisNichtZustaendig"],
    ],
    [
      "no Arbeitskreis where there is one",
      { antrag: { type: "massnahme.aufnehmen", am, von: "amt" as Wer } },
      ["ArbeitskreisNichtZustaendig"],
    ],
    ["its Arbeitskreis", { antrag: antraege["massnahme.aufnehmen"] }, []],
    [
      "an Arbeitskreis for what serves a strategic Oberziel only",
      { umstaende: umstaende({ arbeitskreisIds: undefined }), antrag: antraege["massnahme.aufnehmen"] },
      ["ArbeitskreisNichtZustaendig"],
    ],
    [
      "the coordinating office for what serves a strategic Oberziel only",
      {
        umstaende: umstaende({ arbeitskreisIds: undefined }),
        antrag: { type: "massnahme.aufnehmen", am, von: "amt" as Wer },
      },
      [],
    ],
  ],
  vereinbarungVollstaendig: [
    ["one party", { antrag: vereinbaren({ parteien: ["amt"] as never }) }, ["ParteienFehlen"]],
    ["the same party twice", { antrag: vereinbaren({ parteien: ["amt", "amt"] as never }) }, ["ParteienFehlen"]],
    [
      "an end before the beginning",
      { antrag: vereinbaren({ ende: Datum.make("2019-01-01") }) },
      ["ZeitraumVertauscht"],
    ],
    ["costs without reservation", { antrag: vereinbaren({ unterVorbehalt: false as never }) }, ["VorbehaltFehlt"]],
    [
      "no costs, no reservation",
      { umstaende: ohneKosten, antrag: vereinbaren({ unterVorbehalt: false as never }) },
      [],
    ],
    ["costs under reservation", { antrag: antraege["massnahme.vereinbaren"] }, []],
  ],
  auswirkungVorhanden: [
    ["nothing to decide", { umstaende: ohneKosten }, ["VorlageUnnoetig"]],
    ["costs", {}, []],
  ],
  gremiumZustaendig: [
    [
      "a body that cannot decide",
      { antrag: { ...antraege["massnahme.beschliessen"], beschluss: { ...beschluss, gremiumId: "ak" as GremiumId } } },
      ["GremiumNichtZustaendig"],
    ],
    [
      "a decision of a day to come",
      { antrag: { ...antraege["massnahme.beschliessen"], beschluss: { ...beschluss, am: Datum.make("2031-01-01") } } },
      ["TagInDerZukunft"],
    ],
    ["the competent body", { antrag: antraege["massnahme.beschliessen"] }, []],
  ],
  federfuehrungVorhanden: [
    ["nobody", { umstaende: without("federfuehrung") }, ["FederfuehrungFehlt"]],
    ["somebody by agreement", { umstaende: without("federfuehrung"), akte: { ...leereAkte, zielvereinbarung } }, []],
    ["somebody", {}, []],
  ],
  termineVorhanden: [
    ["no beginning", { umstaende: without("beginn") }, ["TermineFehlen"]],
    ["no end", { umstaende: without("ende") }, ["TermineFehlen"]],
    ["both", {}, []],
  ],
  beschlussVorhanden: [
    ["costs without a decision", {}, ["BeschlussFehlt"]],
    ["costs with a decision", { akte: { ...leereAkte, beschluss } }, []],
    ["no costs", { umstaende: ohneKosten }, []],
  ],
  mittelVorhanden: [
    ["nothing granted", {}, ["MittelFehlen"]],
    [
      "nothing granted in the year of the request",
      {
        akte: { ...leereAkte, mittel: [{ haushaltsjahr: 2021, betragEuro: 5 }] },
        antrag: antraege["massnahme.starten"],
      },
      ["MittelFehlen"],
    ],
    [
      "nothing but zero",
      {
        akte: { ...leereAkte, mittel: [{ haushaltsjahr: 2020, betragEuro: 0 }] },
        antrag: antraege["massnahme.starten"],
      },
      ["MittelFehlen"],
    ],
    [
      "staff",
      {
        akte: { ...leereAkte, mittel: [{ haushaltsjahr: 2020, stellen: 0.5 }] },
        antrag: antraege["massnahme.starten"],
      },
      [],
    ],
    ["no costs", { umstaende: ohneKosten }, []],
  ],
  dauerkostenBeschlossen: [
    ["permanent costs without a decision", { antrag: withoutBeschluss() }, ["BeschlussFehlt"]],
    ["no permanent costs", { antrag: { ...withoutBeschluss(), dauerhafteKosten: false } }, []],
    ["permanent costs with a decision", { antrag: antraege["massnahme.verstetigen"] }, []],
  ],
  meilensteineErledigt: [
    ["an open one", { umstaende: mitMeilenstein(), antrag: antraege["massnahme.abschliessen"] }, ["MeilensteinOffen"]],
    [
      "one done later",
      { umstaende: mitMeilenstein(Datum.make("2020-03-02")), antrag: antraege["massnahme.abschliessen"] },
      ["MeilensteinOffen"],
    ],
    ["one done", { umstaende: mitMeilenstein(am), antrag: antraege["massnahme.abschliessen"] }, []],
    [
      "one waived",
      {
        umstaende: mitMeilenstein(),
        antrag: { ...antraege["massnahme.abschliessen"], erlassen: [{ meilenstein: "Eröffnung", grund: "x" }] },
      },
      [],
    ],
  ],
  kenntnisGenommen: [
    [
      "a material change that the council does not know",
      { akte: { ...leereAkte, beschluss }, antrag: anpassen("termin") },
      ["KenntnisnahmeFehlt"],
    ],
    ["a change of no weight", { akte: { ...leereAkte, beschluss }, antrag: anpassen("sonstiges") }, []],
    ["a change before any decision", { antrag: anpassen("termin") }, []],
    [
      "a change that it took note of",
      { akte: { ...leereAkte, beschluss }, antrag: anpassen("termin", { beschluss }) },
      [],
    ],
  ],
  kostenBeschlossen: [
    ["new costs without a decision", { antrag: anpassen("kosten") }, ["BeschlussFehlt"]],
    ["new costs with one", { antrag: anpassen("kosten", { beschluss }) }, []],
    ["other costs of what is decided", { akte: { ...leereAkte, beschluss }, antrag: anpassen("kosten") }, []],
    ["other dates", { antrag: anpassen("termin") }, []],
    ["no costs", { umstaende: ohneKosten, antrag: anpassen("kosten") }, []],
  ],
  nachfolgerPasst: [
    [
      "an unknown one",
      { antrag: { ...antraege["massnahme.ersetzen"], nachfolgerId: "m-9" as MassnahmeId } },
      ["NachfolgerUnbekannt"],
    ],
    [
      "itself",
      { antrag: { ...antraege["massnahme.ersetzen"], nachfolgerId: "m-1" as MassnahmeId } },
      ["NachfolgerZyklus"],
    ],
    [
      "one that it follows itself",
      {
        umstaende: umstaende({
          nachfolger: new Map([
            ["m-1", undefined],
            ["m-2", "m-3"],
            ["m-3", "m-1"],
          ] as never),
        }),
        antrag: antraege["massnahme.ersetzen"],
      },
      ["NachfolgerZyklus"],
    ],
    [
      "one in a chain of others that comes round",
      {
        umstaende: umstaende({
          nachfolger: new Map([
            ["m-1", undefined],
            ["m-2", "m-3"],
            ["m-3", "m-2"],
          ] as never),
        }),
        antrag: antraege["massnahme.ersetzen"],
      },
      [],
    ],
    ["another one", { antrag: antraege["massnahme.ersetzen"] }, []],
    ["none, where it may be left out", { antrag: antraege["massnahme.entfallenLassen"] }, []],
  ],
  schonErreicht: [
    [
      "a state it never reached",
      { nach: "beschlossen", akte: { ...leereAkte, zuvor: "inAbstimmung" } },
      ["ZustandNichtErreicht"],
    ],
    [
      "an agreed state on the way",
      { nach: "vereinbart", akte: { ...leereAkte, zuvor: "beschlossen" } },
      ["ZustandNichtErreicht"],
    ],
    ["the state it came from", { nach: "beschlossen", akte: { ...leereAkte, zuvor: "beschlossen" } }, []],
    ["a state before any agreement", { nach: "angedacht", akte: { ...leereAkte, zuvor: "beschlossen" } }, []],
    ["work, for what was at rest", { nach: "inUmsetzung", akte: { ...leereAkte, zuvor: "pausiert" } }, []],
    ["an agreement, where nobody knows what held", { nach: "vereinbart" }, ["ZustandNichtErreicht"]],
    ["an idea, where nobody knows what held", { nach: "angedacht" }, []],
  ],
  tagDanachSpaeter: [
    [
      "to go on before it stops",
      { antrag: { ...antraege["massnahme.pausieren"], wiedervorlageAm: am } },
      ["TagDanachNichtSpaeter"],
    ],
    [
      "the next meeting on the same day",
      { antrag: { ...antraege["massnahme.vertagen"], naechsteSitzungAm: am } },
      ["TagDanachNichtSpaeter"],
    ],
    ["a later day", { antrag: antraege["massnahme.zurueckstellen"] }, []],
    ["no such day", { antrag: antraege["massnahme.starten"] }, []],
  ],
}

describe.each(Object.entries(faelle))("%s", (name, alle) => {
  it.each(alle)("%s", (_, anders, codes) => {
    const frage: MassnahmenFrage = {
      akte: leereAkte,
      umstaende: umstaende(),
      antrag: undefined,
      nach: "inUmsetzung",
      ...anders,
    }
    const befunde: ReadonlyArray<Befund> = massnahmenpruefungen[name as keyof typeof faelle](frage)
    expect(befunde.map(({ code }) => code)).toEqual(codes)
  })
  it("is shown to refuse and to let pass", () => {
    expect(new Set(alle.map(([, , codes]) => codes.length > 0)).size).toBe(2)
  })
})

it("no money in the year is a warning, unless the Kommune says that it forbids the start", () => {
  const frage = { akte: leereAkte, antrag: undefined, nach: "inUmsetzung" } as const
  const [warnung] = massnahmenpruefungen.mittelVorhanden({ ...frage, umstaende: umstaende() })
  const [fehler] = massnahmenpruefungen.mittelVorhanden({ ...frage, umstaende: umstaende({ ohneMittel: "sperren" }) })
  expect([warnung?.schwere, fehler?.schwere]).toEqual(["warnung", "fehler"])
})

// Helpers

function withoutBeschluss() {
  const { beschluss: _, ...antrag } = antraege["massnahme.verstetigen"]
  return antrag
}
