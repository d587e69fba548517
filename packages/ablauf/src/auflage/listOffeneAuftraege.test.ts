import { Datum, GremiumId } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, it, test } from "vitest"
import { createAuflagenakte } from "./Auflagenakte.ts"
import { auflagenablauf } from "./auflagenablauf.ts"
import { listOffeneAuftraege } from "./listOffeneAuftraege.ts"

const stichtag = Datum.make("2020-06-30")
const tag = fc.constantFrom("2020-01-31", "2020-06-29", "2020-06-30", "2020-07-01").map((t) => Datum.make(t))
const beliebig = fc
  .record({
    zustand: fc.constantFrom(...auflagenablauf.zustaende),
    gremiumId: fc.constantFrom("ausschuss", "rat").map((id) => GremiumId.make(id)),
    am: tag,
    nummer: fc.constantFrom("BV/1", "BV/2"),
    faellig: fc.option(tag, { nil: undefined }),
  })
  .map(({ zustand, faellig, ...beschluss }) =>
    auflagenablauf.begin(
      zustand,
      createAuflagenakte(beschluss, { text: "Berichten", ...(faellig === undefined ? {} : { faellig }) }),
    ),
  )

it("names each open one exactly once, under the meeting that asked for it, in any order of the list", () => {
  fc.assert(
    fc.property(fc.array(beliebig), (staende) => {
      const offene = listOffeneAuftraege(staende, stichtag)
      const erwartet = staende.filter(
        ({ zustand, akte }) => ["offen", "inBearbeitung"].includes(zustand) && akte.beschluss.am <= stichtag,
      )
      expect(offene.flatMap(({ auftraege }) => auftraege)).toHaveLength(erwartet.length)
      const sitzungen = offene.map(({ gremiumId, am }) => `${gremiumId} ${am}`)
      expect(sitzungen).toEqual([...new Set(sitzungen)].toSorted())
      expect(new Set(sitzungen)).toEqual(
        new Set(erwartet.map(({ akte: { beschluss: b } }) => `${b.gremiumId} ${b.am}`)),
      )
      expect(listOffeneAuftraege(staende.toReversed(), stichtag)).toEqual(offene)
    }),
  )
})

test.each([
  ["2020-06-29", true],
  ["2020-06-30", false],
  [undefined, false],
])("due on %s it is overdue on 2020-06-30: %s", (faellig, ueberfaellig) => {
  const beschluss = { gremiumId: GremiumId.make("rat"), am: Datum.make("2020-01-31"), nummer: "BV/1" }
  const auflage = { text: "Berichten", ...(faellig === undefined ? {} : { faellig: Datum.make(faellig) }) }
  const stand = auflagenablauf.begin("offen", createAuflagenakte(beschluss, auflage))
  expect(listOffeneAuftraege([stand], stichtag)[0]?.auftraege[0]).toEqual({
    nummer: "BV/1",
    ...auflage,
    zustand: "offen",
    ueberfaellig,
  })
})
