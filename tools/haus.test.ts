import { existsSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { describe, expect, it } from "vitest"
import { listPfade, readDateien } from "./haus/datei.ts"
import { findSammelimport, findUnstabil, isStabilInstalled } from "./haus/effekt.ts"
import { findKreise } from "./haus/kreise.ts"
import { findZuLang } from "./haus/laenge.ts"
import { findNichtGelistet } from "./haus/manifest.ts"
import { findOrtsnamen, listOrtsnamen } from "./haus/ortsnamen.ts"
import { findFehlendes, findGleichBisAufSchreibung, findNichtAscii } from "./haus/pfade.ts"
import { findUnreines, findZufaelligeTests } from "./haus/reinheit.ts"
import { findFalscheRichtung } from "./haus/richtung.ts"
import { findNichtAufgeloest, findRegistry, findVeraltet } from "./haus/schloss.ts"
import { findHintereingang } from "./haus/tuer.ts"
import { findToteVerweise } from "./haus/verweise.ts"

const root = resolve(import.meta.dirname, "..")
const pfade = listPfade(root)
const dateien = readDateien(root, pfade)
const schloss = { pfad: "package-lock.json", text: readFileSync(join(root, "package-lock.json"), "utf8") }
const konzeptYaml = join(root, "examples/koblenz/konzept.yaml")

describe("the house", () => {
  it("has what the design fixes at the top level", () => {
    expect(findFehlendes(pfade)).toEqual([])
  })
  it("has paths in ASCII, no two of which differ by case only", () => {
    expect([...findNichtAscii(pfade), ...findGleichBisAufSchreibung(pfade)]).toEqual([])
  })
  it("has no source file that is too long", () => {
    expect(findZuLang(dateien)).toEqual([])
  })
  it("has no Markdown link that leads nowhere", () => {
    expect(findToteVerweise(dateien, pfade)).toEqual([])
  })
})

describe("a package", () => {
  it("sees only the packages below it", () => {
    expect(findFalscheRichtung(dateien)).toEqual([])
  })
  it("imports only what its package.json lists", () => {
    expect(findNichtGelistet(dateien)).toEqual([])
  })
  it("is entered by its index", () => {
    expect(findHintereingang(dateien)).toEqual([])
  })
  it("has no circle of imports", () => {
    expect(findKreise(dateien)).toEqual([])
  })
  it("takes effect by module, and only stable ones", () => {
    expect([...findSammelimport(dateien), ...findUnstabil(dateien, isStabilInstalled(root))]).toEqual([])
  })
  it("has no clock, disk, network, environment or chance unless it is cli or server", () => {
    expect(findUnreines(dateien)).toEqual([])
  })
  it("has tests that end alike every day", () => {
    expect(findZufaelligeTests(dateien)).toEqual([])
  })
  it("knows no Kommune", () => {
    const yaml = existsSync(konzeptYaml) ? readFileSync(konzeptYaml, "utf8") : ""
    expect(findOrtsnamen(dateien, listOrtsnamen(yaml))).toEqual([])
  })
})

describe("the lock", () => {
  it("resolves every optional package", () => {
    expect(findNichtAufgeloest(schloss)).toEqual([])
  })
  it("names no registry", () => {
    expect(findRegistry(schloss)).toEqual([])
  })
  it("agrees with every package.json", () => {
    expect(findVeraltet(schloss, dateien)).toEqual([])
  })
})
