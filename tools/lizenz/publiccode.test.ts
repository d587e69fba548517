import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { describe, expect, it } from "vitest"
import { parse } from "yaml"
import { findPubliccodeLuecken } from "./publiccode.ts"

const text = readFileSync(resolve(import.meta.dirname, "../../publiccode.yml"), "utf8")

it("publiccode.yml says what catalogues of public administration ask for", () => {
  expect(findPubliccodeLuecken(parse(text))).toEqual([])
})

describe("findPubliccodeLuecken", () => {
  it("finds nothing but gaps in a file without content", () => {
    expect(findPubliccodeLuecken(null)).toHaveLength(11)
  })
  it.each([
    ["publiccodeYmlVersion", /^publiccodeYmlVersion:.*/m, 'publiccodeYmlVersion: "9"'],
    ["name", /^name:.*/m, ""],
    ["url", /^url:.*/m, "url: zielwerk"],
    ["platforms", /^platforms:.*/m, "platforms: []"],
    ["developmentStatus", /^developmentStatus:.*/m, "developmentStatus: fertig"],
    ["softwareType", /^softwareType:.*/m, "softwareType: tool"],
    ["legal.license", /license: .*/, "license: MIT"],
    ["maintenance.type", /  type: community/, "  type: freiwillig"],
    ["maintenance.contacts", /    - name: .*/, "    - email: a@b.example"],
    ["maintenance.contractors", /  type: community/, "  type: contract"],
    ["localisation.localisationReady", /localisationReady: .*/, "localisationReady: ja"],
    ["localisation.availableLanguages", /availableLanguages: .*/, "availableLanguages: [deutsch!]"],
    ["description.de.shortDescription", /shortDescription: Kommunale.*/, `shortDescription: ${"x".repeat(151)}`],
    [
      "description.en.longDescription",
      /longDescription: >\n {6}Zielwerk turns[\s\S]*?(?=\n {4}features)/,
      "longDescription: Short.",
    ],
    ["description.en.features", /features:\n(?: {6}- .*\n)+(?=legal:)/, "features: []\n"],
  ])("finds a wrong %s", (pfad, muster, ersatz) => {
    const kaputt = text.replace(muster, ersatz)
    expect(kaputt).not.toBe(text)
    expect(findPubliccodeLuecken(parse(kaputt))).toContain(`publiccode.yml: ${pfad} is missing or not possible`)
  })
  it("asks for the address of an organisation that is named", () => {
    expect(findPubliccodeLuecken({ ...(parse(text) as object), organisation: { name: "Stadt" } })).toEqual([
      "publiccode.yml: organisation.uri is missing or not possible",
    ])
  })
})
