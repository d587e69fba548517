import { readFileSync } from "node:fs"
import { join } from "node:path"
import { createMassnahmenakte, massnahmenablauf } from "@zielwerk/ablauf"
import { Datum, MassnahmeId } from "@zielwerk/konzept"
import { expect, test } from "vitest"
import { readKoblenz } from "../koblenz/readKoblenz.ts"
import { drawKnoepfe } from "./knoepfe.ts"

const { konzept } = readKoblenz()
const stichtag = Datum.make("2019-12-31")
const id = MassnahmeId.make("sprachmittlerpool")
const stand = (zustand: "angedacht" | "vereinbart") => massnahmenablauf.begin(zustand, createMassnahmenakte("neu"))

test("what can be done is a button, and what cannot says why and what would help", () => {
  expect(drawKnoepfe(konzept, id, stand("angedacht"), stichtag).split("\n")).toEqual([
    "<h2>Sprachmittlerpool: angedacht</h2>",
    '<button value="massnahme.anpassen">Anpassen</button>',
    '<button value="massnahme.entfallenLassen">Entfallen lassen</button>',
    '<button value="massnahme.ersetzen">Ersetzen</button>',
    '<button value="massnahme.zusammenfuehren">Zusammenführen</button>',
    '<button value="massnahme.scheitern">Als gescheitert melden</button>',
    '<button value="massnahme.zurueckstellen">Zurückstellen</button>',
    '<button value="massnahme.vorschlagen">Vorschlagen</button>',
  ])
  const kostet = {
    ...konzept,
    massnahmen: konzept.massnahmen.map((m) => ({ ...m, auswirkungen: ["finanziell" as const] })),
  }
  expect(drawKnoepfe(kostet, id, stand("vereinbart"), stichtag)).toContain(
    '<button value="massnahme.starten" disabled>Starten</button> <small>Für „Sprachmittlerpool“ fehlt der Beschluss. ' +
      "Eine Vorlage einbringen und den Beschluss abwarten, oder den Beschluss angeben.",
  )
})

test("a title from the Konzept stays text", () => {
  const boese = {
    ...konzept,
    massnahmen: konzept.massnahmen.map((m) => ({ ...m, titel: '<b onclick="x">&' as never })),
  }
  const html = drawKnoepfe(boese, id, stand("vereinbart"), stichtag)
  expect(html).toContain("&#60;b onclick=&#34;x&#34;&#62;&#38;")
  expect(html).not.toMatch(/<b\b/u)
  expect(drawKnoepfe(konzept, MassnahmeId.make("gibt-es-nicht"), stand("angedacht"), stichtag)).toBe("")
})

test("it takes fewer than forty lines", () => {
  expect(
    readFileSync(join(import.meta.dirname, "knoepfe.ts"), "utf8")
      .trimEnd()
      .split("\n").length,
  ).toBeLessThan(40)
})
