import { Datum, type Termin } from "@zielwerk/konzept"
import fc from "fast-check"
import ICAL from "ical.js"
import { afterEach, expect, it } from "vitest"
import { writeIcs } from "./writeIcs.ts"

const zone = process.env["TZ"]
afterEach(() => {
  if (zone === undefined) delete process.env["TZ"]
  else process.env["TZ"] = zone
})

it("an independent parser reads every day, title, text and id as they were given", () => {
  fc.assert(
    fc.property(fc.uniqueArray(termin(), { selector: ({ id }) => id, maxLength: 8 }), (termine) => {
      expect(parse(writeIcs(termine, kalender))).toEqual(
        termine.map(({ id, am, titel, text }) => ({ uid: `${id}@musterstadt`, am, titel, text })),
      )
    }),
  )
})

it("is the same in every time zone, and whenever it is written", () => {
  const termine = fc.sample(termin(), { numRuns: 20, seed: 1 })
  const texte = ["UTC", "Pacific/Kiritimati", "America/Los_Angeles", "Europe/Berlin"].map((name) => {
    process.env["TZ"] = name
    return writeIcs(termine, kalender)
  })
  expect(new Set(texte).size).toBe(1)
})

it("keeps to lines of 75 octets that end with CRLF, and says what it is", () => {
  const [lang] = fc.sample(termin(), 1)
  const ics = writeIcs([{ ...lang!, titel: "Äußerst lange Überschrift ".repeat(20) }], kalender)
  for (const zeile of ics.split("\r\n")) expect(new TextEncoder().encode(zeile).length).toBeLessThanOrEqual(75)
  expect(ics).not.toMatch(/[^\r]\n/u)
  expect(ics).toContain("PRODID:-//Zielwerk//Zyklus//DE")
  expect(ics).toContain("X-WR-CALNAME:Steuerungszyklus")
})

// Helpers

const kalender = { kennung: "musterstadt", titel: "Steuerungszyklus", erstelltAm: Datum.make("2026-01-31") }

const termin = (): fc.Arbitrary<Termin> =>
  fc.record(
    {
      id: fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,30}$/u),
      art: fc.constantFrom("sitzung", "frist"),
      titel: text(),
      am: fc
        .date({ min: new Date("1990-01-01"), max: new Date("2199-12-31"), noInvalidDate: true })
        .map((tag) => Datum.make(tag.toISOString().slice(0, 10))),
      text: text(),
    },
    { requiredKeys: ["id", "art", "titel", "am"] },
  )

/** Whatever signs mean something to the format. */
const text = () => fc.stringMatching(/^[A-Za-zÄß,;:"\\=-][A-Za-zÄß ,;:"\\=-]{0,100}[a-z]$/u)

const parse = (ics: string) =>
  new ICAL.Component(ICAL.parse(ics)).getAllSubcomponents("vevent").map((vevent) => {
    const { uid, summary, description, startDate } = new ICAL.Event(vevent)
    const ergebnis = { uid, am: startDate.toString(), titel: summary, text: description ?? undefined }
    return startDate.isDate ? ergebnis : undefined
  })
