import { Datum } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { getInitialSnapshot, transition } from "xstate"
import { ablaufOf, akten, antraege, antragOf, umstaende, type Verfahrensname, vorberaten } from "../test/verfahren.ts"
import { type Weigerung, weigerungen } from "../test/weigerungen.ts"
import type { Antrag, Umstaende } from "./kern/Arten.ts"

const namen = Object.keys(akten) as ReadonlyArray<Verfahrensname>

describe.each(namen)("%s", (name) => {
  const { pfeile, zustaende, begin, decide, allowed, replay, replayZustand, maschine, decodeStand, decodeAntrag } =
    ablaufOf(name)
  const gute = [...new Set(zustaende)].flatMap(antraege[name])
  const faelle = Object.entries(weigerungen[name])

  it.each(pfeile.map((p) => [`${p.aus} –${p.antrag}→ ${p.nach}`, p] as const))("%s is taken", (_, pfeil) => {
    const angaben = antraege[name](pfeil.nach).find(({ type }) => type === pfeil.antrag)
    if (angaben === undefined) throw new Error(`no good request ${pfeil.antrag}`)
    const akte = pfeil.pruefungen.includes("letztesEntscheidet") ? vorberaten : akten[name]
    const entscheidung = decide(begin(pfeil.aus, akte), antragOf(name, angaben), umstaende)
    if (Result.isFailure(entscheidung)) throw entscheidung.failure
    const { stand, tatsache } = entscheidung.success
    expect(stand).toMatchObject({ zustand: pfeil.nach, akte: { zuletztAm: "2020-03-01" } })
    expect(tatsache).toMatchObject({ type: pfeil.tatsache, zustandNach: pfeil.nach })
    expect(decodeStand(JSON.parse(JSON.stringify(stand)))).toEqual(Result.succeed(stand))
  })

  it.each(
    faelle.flatMap(([pruefung, liste]) => liste.map((fall, i) => [`${pruefung} ${i + 1}`, pruefung, fall] as const)),
  )("%s refuses", (_, pruefung, fall) => {
    const entscheidung = decideFall(name, fall)
    if (Result.isSuccess(entscheidung)) throw new Error("should be refused")
    expect(entscheidung.failure.befunde.map(({ code }) => code)).toEqual(fall.codes)
    const gefragt = pfeile.filter(({ aus, antrag }) => aus === fall.zustand && antrag === fall.antrag["type"])
    expect(gefragt.some((pfeil) => pfeil.pruefungen.includes(pruefung))).toBe(true)
  })

  it("has a case for each of its guards, and reaches each of its states", () => {
    expect(new Set(pfeile.flatMap(({ pruefungen }) => pruefungen))).toEqual(new Set(faelle.map(([p]) => p)))
    const anfang = getInitialSnapshot(maschine, akten[name] as never).value as string
    const erreicht = new Set([anfang])
    for (const zustand of erreicht) for (const p of pfeile) if (p.aus === zustand) erreicht.add(p.nach)
    expect(erreicht).toEqual(new Set(zustaende))
  })

  it("over fifty random requests a decision is what the machine does, and the facts lead to the same", () => {
    const alle = [...gute, ...faelle.flatMap(([, liste]) => liste.map(({ antrag }) => antrag))]
    const tag = fc.integer({ min: 1, max: 12 }).map((monat) => `2020-${String(monat).padStart(2, "0")}-01`)
    const beliebig = fc.record({ wahl: fc.constantFrom(...alle), tag }).map(({ wahl, tag: an }) => {
      const { am: eigener = an } = wahl as { readonly am?: string }
      return antragOf(name, { ...wahl, am: eigener })
    })
    const reihe = fc.array(beliebig, { minLength: 50, maxLength: 50 })
    fc.assert(
      fc.property(fc.constantFrom(...zustaende), reihe, fc.boolean(), (zustand, gestellte, geordnet) => {
        const beginn = begin(zustand, akten[name])
        let stand = beginn
        const tatsachen = []
        for (const antrag of geordnet ? gestellte.toSorted((a, b) => (a.am < b.am ? -1 : 1)) : gestellte) {
          const entscheidung = decide(stand, antrag, umstaende)
          const snapshot = maschine.resolveState({ value: stand.zustand, context: stand.akte })
          expect(snapshot.can({ ...antrag, umstaende })).toBe(Result.isSuccess(entscheidung))
          const moeglich = allowed(stand, umstaende).flatMap((m) => (m.erlaubt ? [m.antrag] : []))
          if (Result.isFailure(entscheidung)) {
            expect(entscheidung.failure.stattdessen).toEqual(moeglich)
            continue
          }
          expect(moeglich).toContain(antrag.type)
          const [nachher] = transition(maschine, snapshot, { ...antrag, umstaende })
          stand = entscheidung.success.stand
          expect({ zustand: nachher.value, akte: plain(nachher.context) }).toEqual({
            zustand: stand.zustand,
            akte: plain(stand.akte),
          })
          tatsachen.push(entscheidung.success.tatsache)
        }
        expect(replay(beginn, tatsachen)).toEqual(Result.succeed(stand))
        expect(replayZustand(zustand, tatsachen)).toEqual(Result.succeed(stand.zustand))
      }),
      { numRuns: 60 },
    )
  })

  it("refuses a request without its words, and one that no machine knows", () => {
    for (const angaben of gute) {
      const gelesen = decodeAntrag({ type: angaben["type"] })
      expect(Result.isFailure(gelesen) && gelesen.failure.befunde.map(({ wo }) => wo.zeiger)).toEqual(
        expect.arrayContaining(["/am", "/von"]),
      )
    }
    const fremd = decodeAntrag({ type: "massnahme.starten", am: "2020-03-01", von: "amt" })
    expect(Result.isFailure(fremd) && fremd.failure.befunde.map(({ code }) => code)).toEqual(["AntragUnbekannt"])
  })
})

describe("a Vorlage", () => {
  it("stays with the body that postponed it, and the last one decides", () => {
    const { stand, codes } = tell(
      "vorlage",
      "entwurf",
      { beratungsfolge: [], beratungen: [], mittel: [], auflagen: [] },
      [
        { type: "vorlage.einbringen", nummer: "BV/1", beratungsfolge: ["ausschuss", "rat"] },
        { type: "vorlage.vertagen", gremiumId: "ausschuss", naechsteSitzungAm: "2020-04-01" },
        { type: "vorlage.beraten", am: "2020-04-01", gremiumId: "rat", ergebnis: "empfohlen" },
        { type: "vorlage.beraten", am: "2020-04-01", gremiumId: "ausschuss", ergebnis: "abgelehnt" },
        {
          type: "vorlage.beschliessen",
          am: "2020-05-01",
          beschluss: { gremiumId: "rat", am: "2020-05-01", nummer: "BV/1" },
          mittel: [],
        },
      ],
    )
    expect(codes).toEqual(["BeratungAusserDerReihe"])
    expect(stand.zustand).toBe("beschlossen")
    expect(stand.akte).toMatchObject({
      beratungen: [
        { gremiumId: "ausschuss", ergebnis: "vertagt" },
        { gremiumId: "ausschuss", ergebnis: "abgelehnt" },
        { gremiumId: "rat", ergebnis: "beschlossen" },
      ],
      auflagen: [],
    })
    expect(stand.akte).not.toHaveProperty("naechsteSitzungAm")
  })
})

describe("a Berichtsperiode", () => {
  it("keeps what it had released when it is opened again, and anybody may then hand in anew", () => {
    const { stand, codes } = tell("berichtsperiode", "offen", { revision: 1, verfasser: [], revisionen: [] }, [
      { type: "berichtsperiode.vorlegen" },
      { type: "berichtsperiode.vorlegen" },
      { type: "berichtsperiode.freigeben", sha256: "1".repeat(64) },
      { type: "berichtsperiode.freigeben", von: "leitung", sha256: "1".repeat(64) },
      { type: "berichtsperiode.veroeffentlichen", fundstelle: "Drucksache 1" },
      { type: "berichtsperiode.neuOeffnen", grund: "Zahl berichtigt" },
      { type: "berichtsperiode.vorlegen", von: "leitung" },
      { type: "berichtsperiode.freigeben", sha256: "2".repeat(64) },
    ])
    expect(codes).toEqual(["AntragNichtMoeglich", "VierAugenFehlt"])
    expect(stand).toMatchObject({
      zustand: "freigegeben",
      akte: {
        revision: 2,
        verfasser: ["leitung"],
        freigabe: { von: "amt", sha256: "2".repeat(64) },
        revisionen: [
          { revision: 1, freigabe: { von: "leitung" }, fundstelle: "Drucksache 1", grund: "Zahl berichtigt" },
        ],
      },
    })
    expect(stand.akte).not.toHaveProperty("fundstelle")
  })
})

describe("a Zielvereinbarung", () => {
  it("without costs begins without a decision", () => {
    const ohneKosten = { ...umstaende, auswirkungen: [] } as Umstaende
    const { stand, codes } = tell(
      "zielvereinbarung",
      "verhandelt",
      akten.zielvereinbarung,
      [
        { type: "zielvereinbarung.unterzeichnen", unterschriften: ["verein", "amt"], unterVorbehalt: false },
        { type: "zielvereinbarung.beginnen" },
      ],
      ohneKosten,
    )
    expect(codes).toEqual([])
    expect(stand.zustand).toBe("laufend")
  })
})

// Helpers

const decideFall = (name: Verfahrensname, { zustand, akte = akten[name], antrag, umstaende: anders }: Weigerung) => {
  const { begin, decide } = ablaufOf(name)
  return decide(begin(zustand, akte), antragOf(name, antrag), { ...umstaende, ...anders })
}

/** What is kept, without what was taken off the record. */
const plain = (akte: object): unknown => JSON.parse(JSON.stringify(akte))

const tell = (
  name: Verfahrensname,
  zustand: string,
  akte: object,
  gestellte: ReadonlyArray<{ readonly [feld: string]: unknown }>,
  worum = umstaende,
) => {
  const { begin, decide } = ablaufOf(name)
  let stand = begin(zustand, akte)
  const codes: Array<string> = []
  for (const angaben of gestellte) {
    const antrag: Antrag = antragOf(name, angaben)
    const entscheidung = decide(stand, antrag, { ...worum, stichtag: Datum.make("2030-12-31") })
    if (Result.isFailure(entscheidung)) codes.push(...entscheidung.failure.befunde.map(({ code }) => code))
    else stand = entscheidung.success.stand
  }
  return { stand, codes }
}
