import { wert } from "../musterstadt.test.ts"
import { expect, test } from "vitest"
import { byKey, indexSummen, isZuKlein, type Summe, type Zelle, zellenOf } from "./Zelle.ts"

/** A Zelle with this key, for tests that ask how Zellen hang together. */
export const zelle = (key: string): Zelle => ({
  key,
  bezug: wert("bevoelkerung", "2020", 0),
  isPersonen: true,
  orte: [],
})

/** A Summe that names all its parts. */
export const summe = (ganzes: Zelle, ...teile: ReadonlyArray<Zelle>): Summe => ({
  key: `${ganzes.key} = ${teile.map(({ key }) => key).join(" + ")}`,
  ganzes,
  teile,
  isVollstaendig: true,
})

/** The same, but there may be further parts. */
export const auswahl = (ganzes: Zelle, ...teile: ReadonlyArray<Zelle>): Summe => ({
  ...summe(ganzes, ...teile),
  isVollstaendig: false,
})

const isOwnRun = expect.getState().testPath === import.meta.filename

// oxlint-disable-next-line vitest/no-conditional-tests -- others import the helpers above
if (isOwnRun) {
  test("a number is too small from 1 up to the threshold; nobody at all may be shown", () => {
    expect([-1, 0, 1, 4, 5, 6].map((zahl) => isZuKlein(zahl, 5))).toEqual([false, false, true, true, false, false])
  })

  test("a Zelle is found in all Summen that it is the whole of or a part", () => {
    const [w, a, b, c] = [zelle("w"), zelle("a"), zelle("b"), zelle("c")]
    const [eins, zwei] = [summe(w, a, b), summe(a, c)]
    expect(zellenOf(eins)).toEqual([w, a, b])
    expect([...indexSummen([eins, zwei])]).toEqual([
      [w, [eins]],
      [a, [eins, zwei]],
      [b, [eins]],
      [c, [zwei]],
    ])
  })

  test("keys are put in order", () => {
    expect([zelle("b"), zelle("a"), zelle("c")].toSorted(byKey).map(({ key }) => key)).toEqual(["a", "b", "c"])
  })
}
