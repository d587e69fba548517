// How a city's own software takes Zielwerk in: the JSON of its database becomes a Konzept, checked by every rule, and
// the types lead from a Handlungsfeld to its Ziele and their Massnahmen. fachverfahren.json is made up.
import { decodeKonzept, type HandlungsfeldId, type Konzept, renderBefund, zustandLautKonzept } from "@zielwerk/konzept"
import * as Result from "effect/Result"

/** What the city's own software exports, in its own words. */
interface Export extends Record<"stadt" | "schluessel", string> {
  readonly bereiche: ReadonlyArray<Record<"kuerzel" | "name", string>>
  readonly ziele: ReadonlyArray<Record<"nr" | "bereich" | "wortlaut", string>>
  readonly projekte: ReadonlyArray<Record<"nr" | "name" | "status", string> & { readonly ziele: ReadonlyArray<string> }>
}

const kopf = { format: "1", id: "integration", titel: "Integrationskonzept", fassung: "2026", zustand: "inKraft" }
const zustaende: Partial<Record<string, string>> = { idee: "angedacht", laeuft: "inUmsetzung" }

/** The same as plain values of the format: what each word means is said here and nowhere else. */
const toPlain = ({ stadt, schluessel, bereiche, ziele, projekte }: Export): unknown => ({
  ...kopf,
  kommune: { ags: schluessel, name: stadt },
  handlungsfelder: bereiche.map((b) => ({ id: b.kuerzel, titel: b.name })),
  ziele: ziele.map((z) => ({ id: z.nr, titel: z.wortlaut, handlungsfeldId: z.bereich })),
  massnahmen: projekte.map(({ nr: id, name: titel, status, ziele: zielIds }) => {
    return { id, titel, zielIds, zustand: zustaende[status] ?? status }
  }),
})

/** The Konzept of an export as lines of text, or every fault of it in German. */
export const beschreibe = (json: string): ReadonlyArray<string> =>
  Result.match(decodeKonzept(toPlain(JSON.parse(json) as Export)), {
    onSuccess: (konzept) => konzept.handlungsfelder.flatMap(({ id, titel }) => [titel, ...renderZiele(konzept, id)]),
    onFailure: ({ befunde }) =>
      befunde
        .map((b) => renderBefund(b))
        .map(({ was, wo, warum, abhilfe }) => `${wo.zeiger}: ${was} ${warum} ${abhilfe}`),
  })

// ids are types of their own: the id of a Ziel in place of a Handlungsfeld's does not compile
const renderZiele = ({ ziele, massnahmen }: Konzept, feldId: HandlungsfeldId): ReadonlyArray<string> =>
  ziele
    .filter(({ handlungsfeldId }) => handlungsfeldId === feldId)
    .flatMap(({ id, titel }) => {
      const dazu = massnahmen.filter(({ zielIds }) => zielIds?.includes(id))
      return [`  ${titel}`, ...dazu.map((m) => `    ${m.titel}: ${zustandLautKonzept(m) ?? "ohne Zustand"}`)]
    })
