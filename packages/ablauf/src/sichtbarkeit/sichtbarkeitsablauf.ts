import type { Verbuchungen } from "../kern/Arten.ts"
import { createAblauf } from "../kern/createAblauf.ts"
import { createMaschine } from "../kern/createMaschine.ts"
import { schritte } from "../kern/schritt.ts"
import { tagPasst } from "../kern/tagPasst.ts"
import { without } from "../kern/without.ts"
import { Sichtbarkeitsakte, sichtbarkeitsantraege, type Sichtbarkeitsarten } from "./Sichtbarkeitsakte.ts"

const pruefungen = { tagPasst } as const

const verbuchungen: Verbuchungen<Sichtbarkeitsarten> = {
  "sichtbarkeit.freigeben": withoutGrund,
  "sichtbarkeit.veroeffentlichen": withoutGrund,
  "sichtbarkeit.zurueckziehen": (akte, { grund }) => ({ ...akte, grund }),
  "sichtbarkeit.zurueckgeben": (akte, { grund }) => ({ ...akte, grund }),
}

function withoutGrund(akte: Sichtbarkeitsakte): Sichtbarkeitsakte {
  return without(akte, ["grund"])
}

const aus = schritte<Sichtbarkeitsarten["zustand"], keyof typeof pruefungen>()
const intern = aus("intern")

/**
 * Who may see a Massnahme, a Ziel or a report: its authors, the administration, everybody. It goes its own way beside
 * the Lebenslauf, so that what is decided can still be a draft, and what failed can be public.
 *
 * @source spec "ablaeufe" C.1, axis 3
 */
export const sichtbarkeitsablauf = createAblauf<Sichtbarkeitsarten>({
  name: "sichtbarkeit",
  version: 1,
  maschine: createMaschine<Sichtbarkeitsarten, keyof typeof pruefungen>({
    name: "sichtbarkeit",
    anfang: "entwurf",
    zustaende: {
      entwurf: { "sichtbarkeit.freigeben": aus("entwurf")("intern", "tagPasst") },
      intern: {
        "sichtbarkeit.veroeffentlichen": intern("veroeffentlicht", "tagPasst"),
        "sichtbarkeit.zurueckgeben": intern("entwurf", "tagPasst"),
      },
      veroeffentlicht: { "sichtbarkeit.zurueckziehen": aus("veroeffentlicht")("intern", "tagPasst") },
    },
    pruefungen,
    verbuchungen,
  }),
  pruefungen,
  verbuchungen,
  antraege: sichtbarkeitsantraege,
  tatsachen: {
    "sichtbarkeit.freigeben": "SichtbarkeitFreigegeben",
    "sichtbarkeit.veroeffentlichen": "SichtbarkeitVeroeffentlicht",
    "sichtbarkeit.zurueckziehen": "SichtbarkeitZurueckgezogen",
    "sichtbarkeit.zurueckgeben": "SichtbarkeitZurueckgegeben",
  },
  akte: Sichtbarkeitsakte,
})
