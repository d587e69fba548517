import type { createSteuerungszyklus } from "@zielwerk/ablauf"

type Zyklus = ReturnType<typeof createSteuerungszyklus>
type Knoten = { readonly key: string; readonly states: Readonly<Record<string, Knoten>>; readonly transitions: Wege }
type Wege = ReadonlyMap<
  string,
  ReadonlyArray<{ readonly target?: ReadonlyArray<{ readonly key: string }> | undefined }>
>

const worte: Readonly<Record<string, string>> = {
  beratungsfolge: "Beratungsfolge",
  berichtslegung: "Berichtslegung",
  haushalt: "Haushalt",
  monitoring: "Monitoring",
  umsetzung: "Umsetzung",
  vorlagen: "Vorlagen",
  arbeitskreise: "Arbeitskreise",
  sitzungen: "Sitzungen",
  versaeumt: "versäumt",
  PhaseErledigt: "erledigt",
  TagVergangen: "Frist vergangen",
}
const wortOf = (key: string): string => worte[key] ?? key
const idOf = (pfad: ReadonlyArray<string>): string => pfad.join("_").replaceAll(/\W/gu, "_")

/** Draws the statechart of a year for Mermaid: its phases side by side. */
export const renderZyklusMermaid = (zyklus: Zyklus): string =>
  ["stateDiagram-v2", ...listBereiche(zyklus.root, [], "  "), ""].join("\n")

const listBereiche = ({ states }: Knoten, pfad: ReadonlyArray<string>, rand: string): ReadonlyArray<string> =>
  Object.values(states).flatMap((knoten, i) => {
    const id = idOf([...pfad, knoten.key])
    const innen = isPhase(knoten)
      ? listWege(knoten).map(([aus, nach, text]) => `${rand}  ${id}_${aus} --> ${id}_${nach}: ${text}`)
      : listBereiche(knoten, [...pfad, knoten.key], `${rand}  `)
    const zustaende = isPhase(knoten)
      ? Object.keys(knoten.states).map((key) => `${rand}  state "${wortOf(key)}" as ${id}_${key}`)
      : []
    return [
      ...(i > 0 && pfad.length > 0 ? [`${rand}--`] : []),
      `${rand}state "${wortOf(knoten.key)}" as ${id} {`,
      ...zustaende,
      ...innen,
      `${rand}}`,
    ]
  })

/** Draws the statechart of a year for Graphviz: a box for each phase. */
export const renderZyklusDot = (zyklus: Zyklus): string =>
  [
    'digraph "Steuerungszyklus" {',
    "  rankdir=LR",
    '  graph [fontname="Helvetica" fontsize=12 color="#33526e" style=rounded]',
    '  node [shape=box style="rounded,filled" fillcolor="#eef3f8" color="#33526e" fontname="Helvetica" fontsize=11]',
    '  edge [color="#6b7a88" fontname="Helvetica" fontsize=9]',
    ...listCluster(zyklus.root, []),
    "}",
    "",
  ].join("\n")

const listCluster = ({ states }: Knoten, pfad: ReadonlyArray<string>): ReadonlyArray<string> =>
  Object.values(states).flatMap((knoten) => {
    const id = idOf([...pfad, knoten.key])
    const innen = isPhase(knoten)
      ? [
          ...Object.keys(knoten.states).map((key) => `  ${id}_${key} [label="${wortOf(key)}"]`),
          ...listWege(knoten).map(([aus, nach, text]) => `  ${id}_${aus} -> ${id}_${nach} [label="${text}"]`),
        ]
      : listCluster(knoten, [...pfad, knoten.key])
    return [`  subgraph cluster_${id} {`, `  label="${wortOf(knoten.key)}"`, ...innen, "  }"]
  })

const isPhase = ({ states }: Knoten): boolean => "offen" in states

const listWege = ({ states }: Knoten): ReadonlyArray<readonly [string, string, string]> =>
  Object.values(states).flatMap(({ key, transitions }) =>
    [...transitions].flatMap(([ereignis, wege]) =>
      wege.flatMap(({ target = [] }) => target.map((ziel) => [key, ziel.key, wortOf(ereignis)] as const)),
    ),
  )
