import { type Befund, befund } from "../befund/Befund.ts"
import { nearest } from "../befund/nearest.ts"
import { formatZeiger } from "../decode/zeiger.ts"
import type { Konzept } from "../Konzept.ts"
import { checkFormeln } from "./checkFormeln.ts"
import type { Nachrechnung } from "../Veroeffentlichung.ts"

type Path = ReadonlyArray<string | number>
/** One reference: where it stands, what it names, and the list that should hold it. */
type Verweis = readonly [path: Path, kennung: string | undefined, liste: string]

/** Every id twice given within its list, every reference that leads nowhere, every Messgroesse that is part of itself, every formula that does not fit. */
export const checkVerweise = (konzept: Konzept): ReadonlyArray<Befund> => [
  ...checkKennungen(konzept),
  ...checkZiele(konzept),
  ...checkTeile(konzept),
  ...checkFormeln(konzept),
]

/** The lists of a Konzept whose entries have ids; areas count together, since a value names its area alone. */
const kennungen = (konzept: Konzept): { readonly [liste: string]: ReadonlyArray<readonly [string, Path]> } => {
  const raumeinheiten = konzept.kommune.raumeinheiten ?? []
  const list = (name: keyof Konzept, entries: ReadonlyArray<{ readonly id: string }>) =>
    entries.map(({ id }, i) => [id, [name, i, "id"]] as const)
  return {
    quellen: list("quellen", konzept.quellen),
    rollen: list("rollen", konzept.rollen),
    oberziele: list("oberziele", konzept.oberziele),
    handlungsfelder: list("handlungsfelder", konzept.handlungsfelder),
    ziele: list("ziele", konzept.ziele),
    massnahmen: list("massnahmen", konzept.massnahmen),
    // a Beobachtung names either, so both share one space of ids
    "messgroessen oder indikatoren": [
      ...list("messgroessen", konzept.messgroessen),
      ...list("indikatoren", konzept.indikatoren),
    ],
    veroeffentlichungen: list("veroeffentlichungen", konzept.veroeffentlichungen),
    raumeinheiten: raumeinheiten.map(({ id }, i) => [id, ["kommune", "raumeinheiten", i, "id"]]),
    gebiete: raumeinheiten.flatMap(({ gebiete }, i) =>
      gebiete.map(({ id }, j) => [id, ["kommune", "raumeinheiten", i, "gebiete", j, "id"]] as const),
    ),
  }
}

const checkKennungen = (konzept: Konzept): ReadonlyArray<Befund> =>
  Object.values(kennungen(konzept)).flatMap((entries) => {
    const seen = new Map<string, Path>()
    return entries.flatMap(([kennung, path]) => {
      const erste = seen.get(kennung)
      if (erste === undefined) seen.set(kennung, path)
      return erste === undefined
        ? []
        : [befund("KennungDoppelt", { zeiger: formatZeiger(path) }, { kennung, erste: formatZeiger(erste) })]
    })
  })

const checkZiele = (konzept: Konzept): ReadonlyArray<Befund> => {
  const ids = (entries: ReadonlyArray<{ readonly id: string }>) => entries.map(({ id }) => id)
  const known: { readonly [liste: string]: ReadonlyArray<string> } = {
    ...Object.fromEntries(
      Object.entries(kennungen(konzept)).map(([liste, entries]) => [liste, entries.map(([id]) => id)]),
    ),
    messgroessen: ids(konzept.messgroessen),
    indikatoren: ids(konzept.indikatoren),
  }
  const sets = new Map(Object.entries(known).map(([liste, entries]) => [liste, new Set(entries)]))
  return verweise(konzept).flatMap(([path, kennung, liste]) => {
    if (kennung === undefined || sets.get(liste)?.has(kennung) === true) return []
    const bekannt = known[liste] ?? []
    return [
      befund(
        "VerweisUnbekannt",
        { zeiger: formatZeiger(path) },
        { kennung, liste, bekannt, naechste: nearest(kennung, bekannt) },
      ),
    ]
  })
}

/** A Messgroesse that is among its own parts, at whatever depth, has no sum. */
const checkTeile = ({ messgroessen }: Konzept): ReadonlyArray<Befund> => {
  const teile = new Map<string, ReadonlyArray<string>>(messgroessen.map((m) => [m.id, m.teile ?? []]))
  return messgroessen.flatMap(({ id }, i) => {
    const seen = new Set<string>()
    const open = [...(teile.get(id) ?? [])]
    for (let teil = open.pop(); teil !== undefined; teil = open.pop()) {
      if (seen.has(teil)) continue
      seen.add(teil)
      open.push(...(teile.get(teil) ?? []))
    }
    return seen.has(id) ? [befund("TeilSeinerSelbst", { zeiger: `/messgroessen/${i}/teile` }, { messgroesse: id })] : []
  })
}

const verweise = (konzept: Konzept): ReadonlyArray<Verweis> => [
  ...konzept.oberziele.map(({ handlungsfeldId }, i): Verweis => [
    ["oberziele", i, "handlungsfeldId"],
    handlungsfeldId,
    "handlungsfelder",
  ]),
  ...konzept.ziele.flatMap((ziel, i): ReadonlyArray<Verweis> => [
    [["ziele", i, "handlungsfeldId"], ziel.handlungsfeldId, "handlungsfelder"],
    ...(ziel.indikatorIds ?? []).map((id, j): Verweis => [["ziele", i, "indikatorIds", j], id, "indikatoren"]),
  ]),
  ...konzept.massnahmen.flatMap((massnahme, i): ReadonlyArray<Verweis> => [
    [["massnahmen", i, "handlungsfeldId"], massnahme.handlungsfeldId, "handlungsfelder"],
    ...(massnahme.zielIds ?? []).map((id, j): Verweis => [["massnahmen", i, "zielIds", j], id, "ziele"]),
  ]),
  ...konzept.messgroessen.flatMap(({ teile }, i) =>
    (teile ?? []).map((id, j): Verweis => [["messgroessen", i, "teile", j], id, "messgroessen"]),
  ),
  ...konzept.indikatoren.flatMap((indikator, i): ReadonlyArray<Verweis> => [
    [["indikatoren", i, "quelleId"], indikator.quelleId, "quellen"],
    [["indikatoren", i, "raumeinheit"], indikator.raumeinheit, "raumeinheiten"],
    ...verweiseOf(indikator.formel, ["indikatoren", i, "formel"]),
  ]),
  ...konzept.veroeffentlichungen.flatMap(({ formel }, i) =>
    verweiseOfNachrechnung(formel, ["veroeffentlichungen", i, "formel"]),
  ),
]

const messgroesseFelder = ["messgroesse", "zaehler", "nenner", "a", "b", "gruppe", "gesamt"]

const verweiseOf = (formel: object, path: Path): ReadonlyArray<Verweis> =>
  Object.entries(formel).flatMap(([feld, kennung]): ReadonlyArray<Verweis> => {
    if (messgroesseFelder.includes(feld)) return [[[...path, feld], String(kennung), "messgroessen"]]
    return feld === "raumeinheit" ? [[[...path, feld], String(kennung), "raumeinheiten"]] : []
  })

const verweiseOfNachrechnung = (formel: Nachrechnung, path: Path): ReadonlyArray<Verweis> => {
  const verweis = (feld: string, kennung: string | undefined, liste: string): Verweis => [
    [...path, feld],
    kennung,
    liste,
  ]
  switch (formel.art) {
    case "indikator":
      return [verweis("indikator", formel.indikator, "indikatoren"), verweis("gebiet", formel.gebiet, "gebiete")]
    case "summe":
      return [verweis("groesse", formel.groesse, "messgroessen oder indikatoren")]
    case "differenz":
      return [
        verweis("groesse", formel.groesse, "messgroessen oder indikatoren"),
        ...(formel.gebiete ?? []).map((id, i): Verweis => [[...path, "gebiete", i], id, "gebiete"]),
      ]
    case "vielfaches":
      return [
        verweis("groesse", formel.groesse, "messgroessen oder indikatoren"),
        verweis("gebiet", formel.gebiet, "gebiete"),
      ]
    case "richtung":
      return [
        verweis("groesse", formel.groesse, "messgroessen oder indikatoren"),
        verweis("gebiet", formel.gebiet, "gebiete"),
        verweis("inAllen", formel.inAllen, "raumeinheiten"),
      ]
    case "rang":
      return [
        verweis("groesse", formel.groesse, "messgroessen oder indikatoren"),
        ...("raumeinheit" in formel.unter
          ? [
              [[...path, "unter", "raumeinheit"], formel.unter.raumeinheit, "raumeinheiten"] as Verweis,
              ...formel.elemente.map((id, i): Verweis => [[...path, "elemente", i], id, "gebiete"]),
            ]
          : []),
      ]
    case "genannt":
      return [verweis("bei", formel.bei, "veroeffentlichungen")]
    case "jahre":
    case "zaehlung":
    case "aufzaehlung":
      return []
  }
}
