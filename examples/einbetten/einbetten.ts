// How a city's own software takes Zielwerk in: the JSON of its database becomes a Konzept, checked by every rule, and
// the types lead from a Handlungsfeld to its Ziele and their Massnahmen. fachverfahren.json is made up.
import {
  decodeKonzept,
  type HandlungsfeldId,
  type Konzept,
  type Massnahme,
  renderBefund,
  zustandLautKonzept,
} from "@zielwerk/konzept"
import * as Result from "effect/Result"

type Texte<Name extends string> = { readonly [name in Name]: string }

/** What the city's own software exports, in its own words. */
interface Export extends Texte<"stadt" | "schluessel"> {
  readonly bereiche: ReadonlyArray<Texte<"kuerzel" | "name">>
  readonly ziele: ReadonlyArray<Texte<"nr" | "bereich" | "wortlaut">>
  readonly projekte: ReadonlyArray<Texte<"nr" | "name" | "status"> & { readonly ziele: ReadonlyArray<string> }>
}

const kopf = { format: "1", id: "integration", titel: "Integrationskonzept", fassung: "2026", zustand: "inKraft" }
const zustaende = new Map([
  ["idee", "angedacht"],
  ["laeuft", "inUmsetzung"],
])

/** The same as plain values of the format: what each word means is said here and nowhere else. */
const toPlain = ({ stadt, schluessel, bereiche, ziele, projekte }: Export): unknown => ({
  ...kopf,
  kommune: { ags: schluessel, name: stadt },
  handlungsfelder: bereiche.map(({ kuerzel, name }) => ({ id: kuerzel, titel: name })),
  ziele: ziele.map(({ nr, bereich, wortlaut }) => ({ id: nr, titel: wortlaut, handlungsfeldId: bereich })),
  massnahmen: projekte.map(({ nr, name, status, ziele: zielIds }) => {
    return { id: nr, titel: name, zielIds, zustand: zustaende.get(status) ?? status }
  }),
})

/** The Konzept of an export as lines of text, or every fault of it in German. */
export const beschreibe = (json: string): ReadonlyArray<string> =>
  Result.match(decodeKonzept(toPlain(JSON.parse(json) as Export)), {
    onSuccess: (konzept) => konzept.handlungsfelder.flatMap(({ id, titel }) => [titel, ...renderZiele(konzept, id)]),
    onFailure: ({ befunde }) =>
      befunde.map(renderBefund).map(({ was, wo, warum, abhilfe }) => `${wo.zeiger}: ${was} ${warum} ${abhilfe}`),
  })

// ids are types of their own: the id of a Ziel in place of a Handlungsfeld's does not compile
const renderZiele = ({ ziele, massnahmen }: Konzept, feldId: HandlungsfeldId): ReadonlyArray<string> =>
  ziele
    .filter(({ handlungsfeldId }) => handlungsfeldId === feldId)
    .flatMap(({ id, titel }) => [
      `  ${titel}`,
      ...massnahmen.filter(({ zielIds }) => zielIds?.includes(id)).map(render),
    ])

const render = (massnahme: Massnahme): string =>
  `    ${massnahme.titel}: ${zustandLautKonzept(massnahme) ?? "ohne Zustand"}`
