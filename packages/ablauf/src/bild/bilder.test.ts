import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { ablaeufe, type Ablaufname } from "../ablaeufe.ts"
import type { Wortlaut } from "../wortlaut/Wortlaut.ts"
import { wortlaute } from "../wortlaut/wortlaute.ts"
import { renameWortlaut } from "../wortlaut/renameWortlaut.ts"
import type { Ablauf } from "../kern/Ablauf.ts"
import type { Arten } from "../kern/Arten.ts"
import { listStriche } from "./listStriche.ts"
import { renderDot } from "./renderDot.ts"
import { renderMermaid } from "./renderMermaid.ts"

const namen = Object.keys(ablaeufe) as ReadonlyArray<Ablaufname>
const ablaufOf = (name: Ablaufname) => ablaeufe[name] as unknown as Ablauf<Arten>

describe.each(namen)("the picture of %s", (name) => {
  const ablauf = ablaufOf(name)
  const worte: Wortlaut = wortlaute[name].de
  it("has a line for every arrow, and no line without one", () => {
    const gezeichnet = listStriche(ablauf).flatMap(({ aus, nach, antraege }) =>
      antraege.flatMap((antrag) =>
        aus === nach || aus.join() === nach.join()
          ? aus.map((a) => `${a} ${antrag} ${a}`)
          : aus.flatMap((a) => nach.map((n) => `${a} ${antrag} ${n}`)),
      ),
    )
    const pfeile = ablauf.pfeile.map(({ aus, nach, antrag }) => `${aus} ${antrag} ${nach}`)
    expect(gezeichnet.toSorted()).toEqual(pfeile.toSorted())
  })
  it("says the same for Mermaid and for Graphviz", () => {
    const mermaid = renderMermaid(ablauf, worte).split("\n")
    const dot = renderDot(ablauf, worte).split("\n")
    const linien = listStriche(ablauf).length
    const enden = ablauf.zustaende.filter((zustand) => ablauf.pfeile.every(({ aus }) => aus !== zustand)).length
    expect(mermaid.filter((line) => line.includes("-->"))).toHaveLength(linien + enden + 1)
    expect(dot.filter((line) => line.includes("->"))).toHaveLength(linien + 1)
    for (const { titel } of Object.values(worte.zustaende)) {
      expect(mermaid.join("\n")).toContain(titel)
      expect(dot.join("\n")).toContain(titel)
    }
  })
})

it("lets no title of a Kommune end a line or a text", () => {
  const boese = 'a"]; x -> y\n:#<b>\\'
  const worte = Result.getOrThrow(renameWortlaut(wortlaute.sichtbarkeit.de, { zustaende: { intern: boese } }))
  const mermaid = renderMermaid(ablaeufe.sichtbarkeit, worte)
  expect(mermaid.split("\n")).toHaveLength(
    renderMermaid(ablaeufe.sichtbarkeit, wortlaute.sichtbarkeit.de).split("\n").length,
  )
  expect(mermaid).toContain('state "a#34;]#59; x -#62; y#10;#58;#35;#60;b#62;\\" as intern')
  expect(renderDot(ablaeufe.sichtbarkeit, worte)).toContain('intern [label="a\\"]; x -> y\\n:#<b>\\\\"]')
})
