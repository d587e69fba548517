import fc from "fast-check"
import { expect, test } from "vitest"
import { farben } from "./Ampel.ts"
import { decideAmpel, type Lage } from "./decideAmpel.ts"
import { richtlinien } from "./richtlinien.ts"

// Laws

test("what is reached is reached, at whatever time and by whatever policy (B.5-5)", () => {
  fc.assert(
    fc.property(lagen, fc.double({ min: 1, max: 1e6, noNaN: true }), policy, (lage, r, richtlinie) => {
      expect(decideAmpel({ ...lage, r }, richtlinie, richtlinien[richtlinie])).toMatchObject({
        ampel: "erreicht",
        regeln: ["B.5-5"],
      })
    }),
  )
})

test("what is due and not reached is missed, by whatever policy, and its grade says by how much (B.5-6)", () => {
  fc.assert(
    fc.property(lagen, policy, ({ r, e }, richtlinie) => {
      fc.pre(r < 1)
      const untergrad = r >= 0.7 ? "teilweise" : r >= 0 ? "weitgehendVerfehlt" : "gegenlaeufig"
      expect(decideAmpel({ r, e, isFaellig: true }, richtlinie, richtlinien[richtlinie])).toMatchObject({
        ampel: "verfehlt",
        untergrad,
      })
    }),
  )
})

test("before the due, a fall below the noise goes against the goal, however little is expected (B.5-7, P-06)", () => {
  fc.assert(
    fc.property(lagen, policy, ({ r, e }, richtlinie) => {
      fc.pre(r < 1)
      const { ampel, regeln } = decideAmpel({ r, e, isFaellig: false }, richtlinie, richtlinien[richtlinie])
      expect(ampel === "gegenlaeufig").toBe(r < -0.02)
      expect(regeln.includes("P-06")).toBe(r < -0.02)
    }),
  )
})

test("where less than a tenth is expected, it is too early for a light, and there is no ratio (B.5-8, E-05)", () => {
  fc.assert(
    fc.property(lagen, policy, (lage, richtlinie) => {
      const { ampel, verhaeltnis } = decideAmpel(lage, richtlinie, richtlinien[richtlinie])
      const isZuFrueh = lage.e === undefined || lage.e < 0.1 - 1e-9
      expect(verhaeltnis === undefined).toBe(isZuFrueh)
      if (!lage.isFaellig && lage.r < 1 && lage.r >= -0.02) expect(ampel === "nochNichtFaellig").toBe(isZuFrueh)
    }),
  )
})

test("the more progress, the better the light (B.5-9)", () => {
  fc.assert(
    fc.property(lagen, fc.double({ min: 0, max: 2, noNaN: true }), policy, (lage, mehr, richtlinie) => {
      const rang = (r: number) =>
        ["gruen", "gelb", "grau", "rot"].indexOf(
          farben[decideAmpel({ ...lage, r }, richtlinie, richtlinien[richtlinie]).ampel],
        )
      expect(rang(lage.r + mehr)).toBeLessThanOrEqual(rang(lage.r))
    }),
  )
})

// Edges

test.each([
  ["standard", 0.95, "imPlan"],
  ["standard", 0.95 - 1e-8, "gefaehrdet"],
  ["standard", 0.75, "gefaehrdet"],
  ["standard", 0.75 - 1e-8, "kritisch"],
] as const)("by the policy %s a ratio of %d is %s (B.5-9)", (richtlinie, rho, ampel) => {
  for (const e of [0.1, 0.3, 0.7, 1]) expect(ampelVon(rho * e, e, richtlinie)).toBe(ampel)
})

test.each([
  ["abstand", -0.2, "imPlan"],
  ["abstand", -0.2 - 1e-8, "gefaehrdet"],
  ["abstand", -0.4, "gefaehrdet"],
  ["abstand", -0.4 - 1e-8, "kritisch"],
] as const)("by the policy %s a gap of %d is %s (B.5-9)", (richtlinie, gamma, ampel) => {
  for (const e of [0.5, 0.7, 0.9]) expect(ampelVon(e + gamma, e, richtlinie)).toBe(ampel)
})

test("an edge missed by rounding only counts as on it: ratio, gap, least expectation, grade (V-01)", () => {
  expect(ampelVon(0.75 - 1e-10, 1, "standard")).toBe("gefaehrdet")
  expect(ampelVon(0.3, 0.5 + 1e-17, "abstand")).toBe("imPlan")
  expect(ampelVon(0.1, 0.1 - 1e-12, "standard")).toBe("imPlan")
  const { untergrad } = decideAmpel({ r: 0.7 - 1e-12, e: 1, isFaellig: true }, "standard", richtlinien.standard)
  expect(untergrad).toBe("teilweise")
})

test("a ratio is given wherever enough is expected, also of what is reached or missed (E-05)", () => {
  const von = (r: number, isFaellig: boolean) =>
    decideAmpel({ r, e: 0.5, isFaellig }, "standard", richtlinien.standard).verhaeltnis
  expect([von(1.5, false), von(0.25, true), von(-0.5, false)]).toEqual([3, 0.5, -1])
})

// Helpers

const policy = fc.constantFrom("standard" as const, "abstand" as const)
const lagen: fc.Arbitrary<Lage> = fc.record({
  r: fc.double({ min: -2, max: 2, noNaN: true }).filter((r) => [0, 0.7, 1, -0.02].every((k) => Math.abs(r - k) > 1e-9)),
  e: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  isFaellig: fc.boolean(),
})
const ampelVon = (r: number, e: number, richtlinie: "standard" | "abstand") =>
  decideAmpel({ r, e, isFaellig: false }, richtlinie, richtlinien[richtlinie]).ampel
