import type { MassnahmeZustand } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it, test, vi } from "vitest"
import { transition } from "xstate"
import { getShortestPaths } from "xstate/graph"
import { antraege, beliebigeAntraege, leereAkte, massnahme, umstaende } from "../../test/massnahmen.ts"
import type { Ablaufstand, Tatsache } from "../kern/Ablauf.ts"
import { massnahmenmaschine } from "./Massnahme.machine.ts"
import { createMassnahmenablauf, massnahmenablauf, wahlfreieZustaende } from "./createMassnahmenablauf.ts"
import type { Massnahmenantrag } from "./Massnahmenantrag.ts"
import type { Massnahmenarten, Massnahmenumstaende } from "./Massnahmenumstaende.ts"
import { beendet } from "./zustaende.ts"

const { pfeile, zustaende, begin, allowed, decide, replay, replayZustand, maschine } = massnahmenablauf

describe("over fifty random requests on random days", () => {
  it("a decision is what the machine itself would do, and a refusal leaves everything as it was", () => {
    forWalks((stand, antrag, worum) => {
      const snapshot = maschine.resolveState({ value: stand.zustand, context: stand.akte })
      expect(snapshot.can({ ...antrag, umstaende: worum })).toBe(Result.isSuccess(decide(stand, antrag, worum)))
    })
  })

  it("a record is what the machine keeps of it", () => {
    forWalks((stand, antrag, worum) => {
      const entscheidung = decide(stand, antrag, worum)
      if (Result.isFailure(entscheidung)) return
      const snapshot = maschine.resolveState({ value: stand.zustand, context: stand.akte })
      const [nachher] = transition(maschine, snapshot, { ...antrag, umstaende: worum })
      const { zustand, akte } = entscheidung.success.stand
      expect({ zustand: nachher.value, akte: withoutLeere(nachher.context) }).toEqual({ zustand, akte })
    })
  })

  it("what is not allowed is refused whatever the request says, and what a refusal offers is allowed", () => {
    forWalks((stand, antrag, worum) => {
      const moeglich = allowed(stand, worum)
      const entscheidung = decide(stand, antrag, worum)
      if (!moeglich.some((m) => m.antrag === antrag.type && m.erlaubt))
        expect(Result.isFailure(entscheidung)).toBe(true)
      if (Result.isFailure(entscheidung)) {
        expect(entscheidung.failure.befunde.some(({ schwere }) => schwere === "fehler")).toBe(true)
        expect(entscheidung.failure.stattdessen).toEqual(moeglich.filter(({ erlaubt }) => erlaubt).map((m) => m.antrag))
      }
    })
  })

  it("the facts alone lead to the same state and record", () => {
    fc.assert(
      fc.property(gang, ([beginn, alle, worum]) => {
        const { stand, tatsachen } = walk(beginn, alle, worum)
        expect(replay(beginn, tatsachen)).toEqual(Result.succeed(stand))
        expect(replayZustand(beginn.zustand, tatsachen)).toEqual(Result.succeed(stand.zustand))
        expect(Result.map(replay(beginn, JSON.parse(JSON.stringify(tatsachen))), JSON.stringify)).toEqual(
          Result.succeed(JSON.stringify(stand)),
        )
      }),
    )
  })

  it("a new Massnahme that costs money runs only after a decision, and none runs without a Ziel", () => {
    fc.assert(
      fc.property(gang, ([, alle, worum]) => {
        const { besuchte } = walk(begin("angedacht", leereAkte), alle, worum)
        for (const { zustand, akte } of besuchte)
          if (["inUmsetzung", "pausiert", "verstetigt", "abgeschlossen"].includes(zustand)) {
            if ((worum.massnahme.auswirkungen ?? []).length > 0) expect(akte.beschluss).toBeDefined()
            expect(worum.massnahme.zielIds).not.toEqual([])
          }
      }),
    )
  })

  it("days never go back, none lies in the future, and no closing text is lost", () => {
    fc.assert(
      fc.property(gang, ([beginn, alle, worum]) => {
        const { besuchte, tatsachen } = walk(beginn, alle, worum)
        const tage = tatsachen.map(({ am }) => am)
        expect(tage).toEqual(tage.toSorted())
        for (const tag of tage) expect(tag <= worum.stichtag).toBe(true)
        const anzahlen = besuchte.map(({ akte }) => akte.abschluesse.length)
        expect(anzahlen).toEqual(anzahlen.toSorted((a, b) => a - b))
        const geschlossen = tatsachen.filter(({ type }) => type === "MassnahmeAbgeschlossen").length
        expect(anzahlen.at(-1)).toBe(geschlossen)
      }),
    )
  })

  it("nothing but a request that reopens leads out of an end", () => {
    forWalks((stand, antrag, worum) => {
      const ausEnde = beendet.some((zustand) => zustand === stand.zustand)
      const verlassen = ausEnde && Result.isSuccess(decide(stand, antrag, worum))
      expect(verlassen && antrag.type !== "massnahme.wiedereroeffnen").toBe(false)
    })
  })

  it("no clock is read: it ends alike whatever day the machine that runs it believes to have", () => {
    fc.assert(
      fc.property(gang, fc.date({ noInvalidDate: true }), ([beginn, alle, worum], heute) => {
        const stand = walk(beginn, alle, worum)
        vi.useFakeTimers({ now: heute })
        expect(walk(beginn, alle, worum)).toEqual(stand)
        vi.useRealTimers()
      }),
      { numRuns: 20 },
    )
  })
})

describe("the machine", () => {
  it("reaches every state from an idea", () => {
    const events = alleAntraege.map((antrag) => ({ ...antrag, umstaende: umstaende() }))
    const wege = getShortestPaths(massnahmenmaschine, {
      input: { herkunft: "neu" },
      events,
      serializeState: ({ value, context: akte }) => `${value} ${akte.zuvor} ${akte.beschluss === undefined}`,
      limit: 100_000,
    })
    expect(new Set(wege.map(({ state }) => state.value))).toEqual(new Set(zustaende))
  })

  it.each(pfeile.map((pfeil) => [`${pfeil.aus} –${pfeil.antrag}→ ${pfeil.nach}`, pfeil] as const))(
    "%s is taken",
    (_, pfeil) => {
      const antrag = { ...antraege[pfeil.antrag], zustandNach: pfeil.nach } as unknown as Massnahmenantrag
      const stand = begin(pfeil.aus, { ...leereAkte, beschluss, mittel, zuvor: zuvorOf(pfeil.nach) })
      const entscheidung = decide(
        stand,
        "zustandNach" in antraege[pfeil.antrag] ? antrag : antraege[pfeil.antrag],
        umstaende(),
      )
      if (Result.isFailure(entscheidung)) throw entscheidung.failure
      expect(entscheidung.success.stand.zustand).toBe(pfeil.nach)
      expect(entscheidung.success.tatsache).toMatchObject({
        type: pfeil.tatsache,
        zustandNach: pfeil.nach,
        am: antrag.am,
      })
      expect(entscheidung.success.stand.akte.zuletztAm).toBe(antrag.am)
    },
  )

  it("says of what it does not know what could be asked instead", () => {
    const entscheidung = decide(begin("beschlossen", leereAkte), antraege["massnahme.abschliessen"], umstaende())
    if (Result.isSuccess(entscheidung)) throw new Error("a Massnahme that never began cannot be completed")
    expect(entscheidung.failure.befunde.map(({ code }) => code)).toEqual(["AntragNichtMoeglich"])
    expect(entscheidung.failure.message).toContain("Möglich ist jetzt: massnahme.anpassen")
    expect(entscheidung.failure.stattdessen).toContain("massnahme.vorbereiten")
    expect(entscheidung.failure.stattdessen).not.toContain("massnahme.starten")
  })
})

describe("a Kommune that does without states", () => {
  it("is never led there, and whatever is there already goes on", () => {
    const ohne = createMassnahmenablauf(wahlfreieZustaende)
    fc.assert(
      fc.property(gang, ([, alle, worum]) => {
        const { besuchte } = walk(ohne.begin("angedacht", leereAkte), alle, worum, ohne)
        for (const { zustand } of besuchte) expect(wahlfreieZustaende).not.toContain(zustand)
      }),
      { numRuns: 50 },
    )
    expect(
      Result.isSuccess(ohne.decide(begin("pausiert", leereAkte), antraege["massnahme.fortsetzen"], umstaende())),
    ).toBe(true)
    expect(ohne.allowed(begin("inUmsetzung", leereAkte), umstaende()).map((m) => m.antrag)).not.toContain(
      "massnahme.pausieren",
    )
  })
  it("keeps every guard", () => {
    const ohne = createMassnahmenablauf(wahlfreieZustaende)
    const guards = new Map(pfeile.map((p) => [`${p.aus} ${p.antrag} ${p.nach}`, p.pruefungen]))
    for (const p of ohne.pfeile) expect(guards.get(`${p.aus} ${p.antrag} ${p.nach}`)).toEqual(p.pruefungen)
  })
})

describe("what was stored", () => {
  it("is read again as it was", () => {
    fc.assert(
      fc.property(gang, ([beginn, alle, worum]) => {
        const { stand } = walk(beginn, alle, worum)
        expect(massnahmenablauf.decodeStand(JSON.parse(JSON.stringify(stand)))).toEqual(Result.succeed(stand))
      }),
    )
  })
  test.each([
    ["of another machine", { ablauf: "konzeptversion", version: 1, zustand: "entwurf", akte: {} }, "AblaufFremd"],
    ["of a later version", { ...begin("angedacht", leereAkte), version: 2 }, "VersionUnbekannt"],
    ["of a version that nobody knows", { ...begin("angedacht", leereAkte), version: 0 }, "VersionUnbekannt"],
    ["in a state that does not exist", { ...begin("angedacht", leereAkte), zustand: "fertig" }, "WertUnbekannt"],
  ])("%s is refused", (_, plain, code) => {
    const gelesen = massnahmenablauf.decodeStand(plain)
    if (Result.isSuccess(gelesen)) throw new Error("should be refused")
    expect(gelesen.failure.befunde.map((b) => b.code)).toEqual([code])
  })
  it.each(alleAntraegeNamen())("a request %s that comes as JSON is read as it is", (type) => {
    expect(massnahmenablauf.decodeAntrag(JSON.parse(JSON.stringify(antraege[type])))).toEqual(
      Result.succeed(antraege[type]),
    )
  })
  it("a request is told everything that it lacks", () => {
    const gelesen = massnahmenablauf.decodeAntrag({ type: "massnahme.pausieren", am: "2020-02-30" })
    if (Result.isSuccess(gelesen)) throw new Error("should be refused")
    expect(gelesen.failure.befunde.map(({ code, wo }) => [code, wo.zeiger])).toEqual([
      ["DatumUngueltig", "/am"],
      ["AngabeFehlt", "/von"],
      ["AngabeFehlt", "/grund"],
      ["AngabeFehlt", "/wiedervorlageAm"],
    ])
    const fremd = massnahmenablauf.decodeAntrag({ type: "massnahme.beginnen" })
    if (Result.isSuccess(fremd)) throw new Error("should be refused")
    expect(fremd.failure.befunde.map(({ code }) => code)).toEqual(["AntragUnbekannt"])
  })
  it("a fact that no arrow tells of is named by its place", () => {
    const tatsachen = [
      { ...antraege["massnahme.fortsetzen"], type: "MassnahmeFortgesetzt", zustandNach: "inUmsetzung" },
    ]
    const ergebnis = replay(
      begin("angedacht", leereAkte),
      tatsachen as unknown as ReadonlyArray<Tatsache<Massnahmenarten>>,
    )
    if (Result.isSuccess(ergebnis)) throw new Error("should be refused")
    expect(ergebnis.failure.stelle).toBe(0)
    expect(ergebnis.failure.message).toContain("„MassnahmeFortgesetzt“ führt nicht von „angedacht“ nach „inUmsetzung“")
  })
})

// Helpers

const beschluss = antraege["massnahme.beschliessen"].beschluss
const mittel = antraege["massnahme.beschliessen"].mittel
const alleAntraege: ReadonlyArray<Massnahmenantrag> = [
  ...Object.values(antraege),
  ...massnahmenablauf.zustaende.flatMap((zustandNach) => [
    { ...antraege["massnahme.wiederaufnehmen"], zustandNach },
    { ...antraege["massnahme.wiedereroeffnen"], zustandNach },
  ]),
]

function alleAntraegeNamen() {
  return Object.keys(antraege) as ReadonlyArray<keyof typeof antraege>
}

/** What a machine keeps, without what was taken off the record. */
const withoutLeere = (context: object): object => JSON.parse(JSON.stringify(context)) as object

/** Where it came from, so that the way back leads there. */
const zuvorOf = (nach: MassnahmeZustand): MassnahmeZustand => nach

type Gang = readonly [Ablaufstand<Massnahmenarten>, ReadonlyArray<Massnahmenantrag>, Massnahmenumstaende]
const gang: fc.Arbitrary<Gang> = fc.tuple(
  fc.constantFrom(...massnahmenablauf.zustaende).map((zustand) => massnahmenablauf.begin(zustand, leereAkte)),
  beliebigeAntraege(massnahmenablauf.zustaende),
  fc
    .record({
      auswirkungen: fc.constantFrom([], ["finanziell" as const], ["personell" as const]),
      zielIds: fc.constantFrom([], ["z-1"]),
      ohneMittel: fc.constantFrom("warnen" as const, "sperren" as const),
    })
    .map(({ ohneMittel, ...anders }) => umstaende({ massnahme: massnahme(anders as never), ohneMittel })),
)

const walk = (
  beginn: Ablaufstand<Massnahmenarten>,
  alle: ReadonlyArray<Massnahmenantrag>,
  worum: Massnahmenumstaende,
  ablauf = massnahmenablauf,
) => {
  let stand = beginn
  const besuchte = [beginn]
  const tatsachen: Array<Tatsache<Massnahmenarten>> = []
  for (const antrag of alle) {
    const entscheidung = ablauf.decide(stand, antrag, worum)
    if (Result.isFailure(entscheidung)) continue
    stand = entscheidung.success.stand
    besuchte.push(stand)
    tatsachen.push(entscheidung.success.tatsache)
  }
  return { stand, besuchte, tatsachen }
}

const forWalks = (
  ask: (stand: Ablaufstand<Massnahmenarten>, antrag: Massnahmenantrag, worum: Massnahmenumstaende) => void,
): void =>
  fc.assert(
    fc.property(gang, ([beginn, alle, worum]) => {
      let stand = beginn
      for (const antrag of alle) {
        ask(stand, antrag, worum)
        stand = Result.match(massnahmenablauf.decide(stand, antrag, worum), {
          onSuccess: (entscheidung) => entscheidung.stand,
          onFailure: () => stand,
        })
      }
    }),
    { numRuns: 60 },
  )
