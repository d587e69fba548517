import fc from "fast-check"
import { expect, test } from "vitest"
import { orderVonUnten, type Teil, withoutTeile } from "./orderVonUnten.ts"

// Laws

test("every part comes before its whole, and nothing is lost or doubled (R-10)", () => {
  fc.assert(
    fc.property(waelder, (wald) => {
      const geordnet = orderVonUnten(wald)
      expect(idsOf(geordnet).toSorted()).toEqual(idsOf(wald).toSorted())
      for (const { id, teilVonId } of wald)
        if (teilVonId !== undefined) expect(stelle(geordnet, id)).toBeLessThan(stelle(geordnet, teilVonId))
    }),
  )
})

test("the same entries come out in the same order, those of one depth as they stood (R-10)", () => {
  fc.assert(
    fc.property(waelder, (wald) => {
      expect(orderVonUnten(wald)).toEqual(orderVonUnten(structuredClone(wald)))
      const flach = wald.map(({ id }) => ({ id }))
      expect(orderVonUnten(flach)).toEqual(flach)
    }),
  )
})

test("entries on a circle come out once each (R-10)", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { minLength: 1, maxLength: 6 }), (zeiger) => {
      const kreis = zeiger.map((nach, i) => ({ id: `${i}`, teilVonId: `${nach % zeiger.length}` }))
      expect(idsOf(orderVonUnten(kreis)).toSorted()).toEqual(idsOf(kreis).toSorted())
    }),
  )
})

test("without parts, an entry stays exactly if no whole of it is among those given (R-06)", () => {
  fc.assert(
    fc.property(
      waelder.chain((wald) => fc.tuple(fc.constant(wald), fc.subarray([...wald]))),
      ([wald, einige]) => {
        const ueber = new Map(wald.map(({ id, teilVonId }) => [id, teilVonId]))
        const isTeil = ({ teilVonId }: Teil): boolean =>
          teilVonId !== undefined &&
          (idsOf(einige).includes(teilVonId) || isTeil({ id: "", ...mit(ueber.get(teilVonId)) }))
        expect(withoutTeile(einige, wald)).toEqual(einige.filter((teil) => !isTeil(teil)))
      },
    ),
  )
})

// Known values

test("a chain of a hundred thousand parts is ordered without running out of stack (R-10)", () => {
  const kette = Array.from({ length: 100_000 }, (_, i) => ({ id: `${i}`, ...mit(i === 0 ? undefined : `${i - 1}`) }))
  expect(orderVonUnten(kette)[0]?.id).toBe("99999")
  expect(withoutTeile([{ id: "0" }, { id: "99999", teilVonId: "99998" }], kette)).toEqual([{ id: "0" }])
})

test("a part of something unknown is a part of nothing", () => {
  expect(idsOf(orderVonUnten([{ id: "a", teilVonId: "fehlt" }, { id: "b" }]))).toEqual(["a", "b"])
})

// Helpers

const mit = (teilVonId: string | undefined) => (teilVonId === undefined ? {} : { teilVonId })
const idsOf = (liste: ReadonlyArray<Teil>) => liste.map(({ id }) => id)
const stelle = (liste: ReadonlyArray<Teil>, id: string) => liste.findIndex((teil) => teil.id === id)

/** Each entry is a part of an earlier one, or of none; then shuffled. */
const waelder: fc.Arbitrary<ReadonlyArray<Teil>> = fc
  .array(fc.option(fc.nat(), { nil: undefined, freq: 3 }), { maxLength: 12 })
  .map((zeiger) =>
    zeiger.map((nach, i) => ({ id: `t-${i}`, ...mit(nach === undefined || i === 0 ? undefined : `t-${nach % i}`) })),
  )
  .chain((wald) => fc.shuffledSubarray(wald, { minLength: wald.length }))
