import fc from "fast-check"
import { expect, test } from "vitest"
import { solveSummen } from "./solveSummen.ts"
import { type Summe, type Zelle, zellenOf } from "./Zelle.ts"
import { summe, zelle } from "./Zelle.test.ts"

// Laws

test("every Spielraum exists: some other numbers fit all Summen", () => {
  fc.assert(
    fc.property(systeme, ({ summen, hidden, zahlen }) => {
      const loesungen = solve(summen, hidden, zahlen)
      for (const [z, { hinauf, isBeweglich }] of solveSummen(summen, hidden, zahlen)) {
        const [wahr, i] = [zahlen.get(z) ?? 0, hidden.indexOf(z)]
        const moegliche = new Set(loesungen.map((loesung) => loesung[i]))
        expect([...moegliche].some((zahl = 0) => (hinauf === Infinity ? zahl > wahr : zahl === wahr + hinauf))).toBe(
          true,
        )
        if (isBeweglich) expect(moegliche.size).toBeGreaterThan(1)
        expect(isBeweglich || hinauf === 0).toBe(true)
      }
    }),
  )
})

test("neither the order of the Summen nor that of the Zellen changes the answer", () => {
  fc.assert(
    fc.property(systeme, ({ summen, hidden, zahlen }) => {
      const antwort = solveSummen(summen, hidden, zahlen)
      const umgekehrt = solveSummen(summen, hidden.toReversed(), zahlen)
      for (const z of hidden) expect(umgekehrt.get(z)).toEqual(antwort.get(z))
    }),
  )
})

// Known values

const [w, a, b, c, d, e] = [zelle("w"), zelle("a"), zelle("b"), zelle("c"), zelle("d"), zelle("e")]

test("a hidden number that a Summe tells cannot move", () => {
  expect(spielraeume([summe(w, a, b)], [[a, 3]])).toEqual({ a: [0, false] })
  expect(spielraeume([summe(w, a, b)], [[w, 3]])).toEqual({ w: [0, false] })
})

test("two hidden parts of a shown whole give to each other what the other has", () => {
  expect(
    spielraeume(
      [summe(w, a, b)],
      [
        [a, 2],
        [b, 5],
      ],
    ),
  ).toEqual({ a: [5, true], b: [2, true] })
  expect(
    spielraeume(
      [summe(w, a, b)],
      [
        [a, 0],
        [b, 5],
      ],
    ),
  ).toEqual({ a: [5, true], b: [0, true] })
  expect(
    spielraeume(
      [summe(w, a, b)],
      [
        [a, 0],
        [b, 0],
      ],
    ),
  ).toEqual({ a: [0, false], b: [0, false] })
})

test("a hidden whole with a hidden part can grow without end", () => {
  expect(
    spielraeume(
      [summe(w, a, b)],
      [
        [w, 7],
        [a, 2],
      ],
    ),
  ).toEqual({ w: [Infinity, true], a: [Infinity, true] })
})

test("what no Summe tells can be anything", () => {
  expect(spielraeume([], [[a, 2]])).toEqual({ a: [Infinity, true] })
})

test("in a hidden rectangle each number moves as far as its neighbours have", () => {
  const zeilen = [summe(zelle("z1"), a, b), summe(zelle("z2"), c, d)]
  const spalten = [summe(zelle("s1"), a, c), summe(zelle("s2"), b, d)]
  expect(
    spielraeume(
      [...zeilen, ...spalten],
      [
        [a, 1],
        [b, 2],
        [c, 3],
        [d, 4],
      ],
    ),
  ).toEqual({ a: [2, true], b: [1, true], c: [1, true], d: [2, true] })
})

test("a number that nothing tells counts as 0 and gives nothing", () => {
  const antwort = solveSummen([summe(w, a, b)], [a, b], new Map([[a, 4]]))
  expect([antwort.get(a), antwort.get(b)]).toEqual([
    { hinauf: 0, isBeweglich: true },
    { hinauf: 4, isBeweglich: true },
  ])
})

test("three hidden numbers of which each two are told together are told", () => {
  expect(
    spielraeume(
      [summe(w, a, b), summe(d, b, c), summe(e, a, c)],
      [
        [a, 1],
        [b, 2],
        [c, 3],
      ],
    ),
  ).toEqual({ a: [0, false], b: [0, false], c: [0, false] })
})

test("a number that gives two for one step moves half as often", () => {
  // c and d go with b one by one, and a makes up for both
  expect(
    spielraeume(
      [summe(c, b, zelle("x")), summe(d, b, zelle("y")), summe(w, a, c, d)],
      [
        [a, 5],
        [b, 1],
        [c, 1],
        [d, 1],
      ],
    ),
  ).toEqual({ a: [2, true], b: [2, true], c: [2, true], d: [2, true] })
})

test("halves of persons are no way out", () => {
  // a + b, b + c and a + c + d are told: with one more in d the others would change by halves
  const eins = spielraeume(
    [summe(w, a, b), summe(zelle("x"), b, c), summe(e, a, c, d)],
    [
      [a, 9],
      [b, 9],
      [c, 9],
      [d, 1],
    ],
  )
  expect(eins).toEqual({ a: [0, false], b: [0, false], c: [0, false], d: [0, false] })
})

test("one number that two others follow can make one step where they make it together", () => {
  // a + c and b + d are told, c + d is the hidden e
  expect(
    spielraeume(
      [summe(w, a, c), summe(zelle("x"), b, d), summe(e, c, d)],
      [
        [a, 5],
        [b, 6],
        [c, 2],
        [d, 3],
        [e, 5],
      ],
    ),
  ).toEqual({ a: [2, true], b: [3, true], c: [5, true], d: [6, true], e: [6, true] })
})

// Helpers

const spielraeume = (summen: ReadonlyArray<Summe>, zahlen: ReadonlyArray<readonly [Zelle, number]>) =>
  Object.fromEntries(
    [
      ...solveSummen(
        summen,
        zahlen.map(([z]) => z),
        new Map(zahlen),
      ),
    ].map(([{ key }, raum]) => [key, [raum.hinauf, raum.isBeweglich]]),
  )

/** Up to here all solutions are searched. */
const GROESSTE = 9

/** All numbers up to the largest that fit the Summen, by trying. */
const solve = (
  summen: ReadonlyArray<Summe>,
  hidden: ReadonlyArray<Zelle>,
  zahlen: ReadonlyMap<Zelle, number>,
): ReadonlyArray<ReadonlyArray<number>> => {
  const alle = hidden.reduce<ReadonlyArray<ReadonlyArray<number>>>(
    (bisher) => bisher.flatMap((werte) => Array.from({ length: GROESSTE + 1 }, (_, n) => [...werte, n])),
    [[]],
  )
  const saldo = ({ ganzes, teile }: Summe, zahlOf: (z: Zelle) => number) =>
    teile.reduce((rest, teil) => rest - zahlOf(teil), zahlOf(ganzes))
  const wahre = summen.map((s) => saldo(s, (z) => (hidden.includes(z) ? (zahlen.get(z) ?? 0) : 0)))
  return alle.filter((werte) =>
    summen.every((s, i) => saldo(s, (z) => (hidden.includes(z) ? (werte[hidden.indexOf(z)] ?? 0) : 0)) === wahre[i]),
  )
}

/** Up to four hidden Zellen in up to four Summen, which have further Zellen that are shown. */
const systeme = fc
  .tuple(
    fc.array(fc.nat(2), { minLength: 1, maxLength: 4 }),
    fc.array(fc.record({ ganzes: fc.nat(7), teile: fc.uniqueArray(fc.nat(3), { minLength: 1 }) }), { maxLength: 4 }),
  )
  .map(([werte, rohe]) => {
    const hidden = werte.map((_, i) => zelle(`h${i}`))
    const summen = rohe.map(({ ganzes, teile }, i) => {
      const eigene = teile.flatMap((j) => hidden[j] ?? [])
      const whole = hidden[ganzes]
      const isFrei = whole !== undefined && !eigene.includes(whole)
      return summe(isFrei ? whole : zelle(`g${i}`), ...eigene, zelle(`t${i}`))
    })
    return { summen, hidden, zahlen: new Map(hidden.map((z, i) => [z, werte[i] ?? 0])) }
  })
  .filter(({ summen, hidden }) => summen.every((s) => zellenOf(s).length > 1) && hidden.length > 0)
