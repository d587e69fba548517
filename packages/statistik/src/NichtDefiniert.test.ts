import { expect, test } from "vitest"
import { NichtDefiniert } from "./NichtDefiniert.ts"

test("is an error with a tag, and names reason, place and finding in its message", () => {
  const fault = new NichtDefiniert({ grund: "ungueltigeAnzahl", feld: "x", reihe: 3, gefunden: "-1" })
  expect(fault).toBeInstanceOf(Error)
  expect(fault._tag).toBe("NichtDefiniert")
  expect(fault.message).toBe("ungueltigeAnzahl: x[3] = -1")
})

test("says in its message only what is known", () => {
  expect(new NichtDefiniert({ grund: "keineEinheiten" }).message).toBe("keineEinheiten")
  expect(new NichtDefiniert({ grund: "gruppeLeer", feld: "x" }).message).toBe("gruppeLeer: x")
})

test("becomes JSON without null, even when NaN was found", () => {
  const fault = new NichtDefiniert({ grund: "keineZahl", feld: "von", gefunden: String(Number.NaN) })
  expect(JSON.parse(JSON.stringify(fault))).toEqual({
    _tag: "NichtDefiniert",
    grund: "keineZahl",
    feld: "von",
    gefunden: "NaN",
  })
})
