import { expect, it } from "vitest"
import { createRegister } from "./Register.ts"
import { selectEintraege } from "./selectEintraege.ts"
import { vollesKonzept } from "./vollstadt.test.ts"

const register = createRegister(vollesKonzept())
const artOf = (name: string) => register.arten.filter((art) => art.name === name).map((art) => ({ art }))[0] ?? {}
const keysOf = (...auswahl: Parameters<typeof selectEintraege>) =>
  selectEintraege(...auswahl).map((eintrag) => eintrag.id ?? register.titelOf(eintrag))

it("selects all where nothing is asked for", () => {
  expect(selectEintraege(register, {})).toEqual(register.eintraege)
})
it("selects by kind and by id, alone and together", () => {
  expect(keysOf(register, artOf("gremium"))).toEqual(["ak", "beirat"])
  expect(keysOf(register, artOf("gebiet"))).toEqual(["01"])
  expect(keysOf(register, { id: "kurse" })).toEqual(["kurse"])
  expect(keysOf(register, { ...artOf("gremium"), id: "kurse" })).toEqual([])
})
it("selects what belongs to a Handlungsfeld, through Unterfelder, Ziele, Teilziele and Oberziele", () => {
  const imFeld = [
    "warum",
    "umfrage",
    "deutsch",
    "sprache",
    "kurse",
    "abends",
    "abendkurs",
    "fest",
    "ak",
    "zw-1",
    "Ziel geändert: Kurse ausbauen",
  ]
  expect(keysOf(register, { handlungsfeld: "sprache" })).toEqual(imFeld)
  expect(keysOf(register, { handlungsfeld: "bildung" })).toEqual(imFeld.toSpliced(3, 0, "bildung"))
  expect(keysOf(register, { handlungsfeld: "wohnen" })).toEqual(["wohnen", "wohnraum"])
})
it("selects of a kind also what the entries of the Handlungsfeld name, but no other Handlungsfeld or Ziel", () => {
  const inSprache = (name: string) => keysOf(register, { ...artOf(name), handlungsfeld: "sprache" })
  expect(inSprache("zielgruppe")).toEqual(["eltern"])
  expect(inSprache("akteur")).toEqual(["amt", "fraktionen", "verein"])
  expect(inSprache("indikator")).toEqual(["plaetze"])
  expect(inSprache("oberziel")).toEqual(["mitreden", "deutsch"])
  expect(inSprache("handlungsfeld")).toEqual(["sprache"])
  expect(inSprache("ziel")).toEqual(["kurse", "abends"])
})
it("selects nothing for a Handlungsfeld that is not there", () => {
  expect(keysOf(register, { handlungsfeld: "kurse" })).toEqual([])
})
