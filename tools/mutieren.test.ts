import { resolve } from "node:path"
import { describe, expect, it } from "vitest"
import { addErgebnis, createBilanz, renderBilanz } from "./mutieren/Bilanz.ts"
import { checkEingabe } from "./mutieren/checkEingabe.ts"
import { createZufall } from "./mutieren/createZufall.ts"
import { drawEingabe, laufe } from "./mutieren/laufe.ts"
import { mutiere } from "./mutieren/mutiere.ts"
import { readVorlagen } from "./mutieren/readVorlagen.ts"

describe("the files of the examples, changed at random", () => {
  it("are answered in order, in time, bounded and twice the same", { timeout: 120_000 }, () => {
    const bilanz = createBilanz()
    for (let nummer = 0; nummer < 300; nummer++) addErgebnis(bilanz, laufe(vorlagen, 20_190_213, nummer))
    expect(bilanz.verstoesse.map(({ nummer, eingabe, verstoesse }) => ({ nummer, eingabe, verstoesse }))).toEqual([])
    // drawn broadly: all exit codes, and Befunde of many kinds
    expect([...bilanz.ausgaenge.keys()].toSorted((a, b) => a - b)).toEqual([0, 1, 3])
    expect(bilanz.codes.size).toBeGreaterThan(15)
  })
  it("are sound before", () => {
    for (const { dateien, isGanz } of vorlagen) {
      const { ausgang, verstoesse } = checkEingabe(dateien, "", 2)
      expect([verstoesse, isGanz ? ausgang : 0]).toEqual([[], 0])
    }
  })
})

describe("an input", () => {
  it("is given again by its seed and number, and another by others", () => {
    const text = (saat: number, nummer: number) =>
      [...drawEingabe(vorlagen, saat, nummer).dateien].map(([pfad, bytes]) => `${pfad} ${bytes.join(" ")}`).join("\n")
    expect(text(1, 7)).toBe(text(1, 7))
    const andere = [text(1, 8), text(2, 7), text(1, 9), text(3, 7)]
    expect(new Set([text(1, 7), ...andere]).size).toBe(5)
  })
  it("differs from its file nearly always, and stays bounded", () => {
    const bytes = new TextEncoder().encode("a: 1\nb: [c, d]\n".repeat(20))
    const mutierte = Array.from({ length: 300 }, (_, i) => mutiere(bytes, [bytes], createZufall(1, i)).bytes)
    expect(mutierte.filter((m) => m.join() !== bytes.join()).length).toBeGreaterThan(250)
    expect(Math.max(...mutierte.map((m) => m.length))).toBeLessThanOrEqual(400_000)
  })
  it("of nothing is changed as well", () => {
    for (let i = 0; i < 300; i++)
      expect(mutiere(new Uint8Array(), [new Uint8Array()], createZufall(2, i)).bytes).toBeInstanceOf(Uint8Array)
  })
})

describe("what is answered badly", () => {
  const falsch = new TextEncoder().encode("id: [")
  const dateien = new Map([
    ["konzept.yaml", falsch],
    ["beobachtungen/a.csv", new Uint8Array()],
  ])
  it("is noticed", () => {
    expect(checkEingabe(dateien, "konzept.yaml", 0).verstoesse).toEqual([])
    expect(checkEingabe(new Wechselhaft(dateien), "konzept.yaml", 0).verstoesse).toContain(
      "answers differently the second time",
    )
  })
  it("is told with its number and counted", () => {
    const bilanz = createBilanz()
    const eingabe = { eingabe: "x", ...checkEingabe(dateien, "konzept.yaml", 0) }
    addErgebnis(bilanz, { nummer: 4, ...eingabe })
    addErgebnis(bilanz, { nummer: 5, ...eingabe, millisekunden: 9_999, verstoesse: ["takes 9999 ms"] })
    expect(renderBilanz(bilanz)).toBe(
      "2 inputs, 1 with a violation\nexit codes: 3 2\ncodes (inputs that had them): YamlSyntax 2, DateiLeer 2\nslowest: 9999 ms, input 5 (x)",
    )
  })
})

// Helpers

const vorlagen = readVorlagen(resolve(import.meta.dirname, ".."))

/** Files that are gone when they are read again. */
class Wechselhaft extends Map<string, Uint8Array> {
  #gelesen = 0
  override get(pfad: string): Uint8Array | undefined {
    this.#gelesen += 1
    return this.#gelesen > 4 ? undefined : super.get(pfad)
  }
}
