import { instance } from "@viz-js/viz"
import {
  ablaeufe,
  type Ablauf,
  type Ablaufname,
  type Arten,
  type Wortlaut,
  wortlaute,
  createSteuerungszyklus,
  type Pfeil,
  renderDot,
  renderMermaid,
} from "@zielwerk/ablauf"
import { expect, test } from "vitest"
import { renderZyklusDot, renderZyklusMermaid } from "./zyklusbild.ts"

const ordner = "../docs/handbuch/ablaeufe"
const namen = Object.keys(ablaeufe) as ReadonlyArray<Ablaufname>
const viz = await instance()

test.each(namen)("the handbook shows the machine of %s as it is", async (name) => {
  const ablauf = ablaeufe[name] as unknown as Ablauf<Arten>
  const worte: Wortlaut = wortlaute[name].de
  const mermaid = renderMermaid(ablauf, worte)
  await expect(mermaid).toMatchFileSnapshot(`${ordner}/${name}.mmd`)
  await expect(drawSvg(renderDot(ablauf, worte))).toMatchFileSnapshot(`${ordner}/${name}.svg`)
  await expect(renderSeite(name, ablauf, worte)).toMatchFileSnapshot(`${ordner}/${name}.md`)
})

test("the handbook shows the cycle as it is", async () => {
  const zyklus = createSteuerungszyklus(["Arbeitskreis A", "Arbeitskreis B"], ["Kommission", "Konferenz"])
  await expect(renderZyklusMermaid(zyklus)).toMatchFileSnapshot(`${ordner}/steuerungszyklus.mmd`)
  await expect(drawSvg(renderZyklusDot(zyklus))).toMatchFileSnapshot(`${ordner}/steuerungszyklus.svg`)
})

// Helpers

function drawSvg(dot: string): string {
  return viz.renderString(dot, { format: "svg" })
}

function renderSeite(name: Ablaufname, { zustaende, pfeile }: Ablauf<Arten>, worte: Wortlaut): string {
  const titelOf = (zustand: string) => worte.zustaende[zustand]?.titel ?? ""
  const proAntrag = [...Map.groupBy(pfeile, ({ antrag }) => antrag)]
  const immer = [...new Set(pfeile.flatMap(({ pruefungen }) => pruefungen))].filter((pruefung) =>
    pfeile.every(({ pruefungen }) => pruefungen.includes(pruefung)),
  )
  return `# ${worte.titel}

${einleitungen[name]}

![${worte.titel}: Zustände und Wege](${name}.svg)

Dasselbe als Text für Mermaid: [${name}.mmd](${name}.mmd).

## Zustände

| Zustand | Name | Wann |
|---|---|---|
${zustaende.map((z) => `| ${titelOf(z)} | \`${z}\` | ${worte.zustaende[z]?.hilfe} |`).join("\n")}

## Anträge

Bei jedem Antrag wird geprüft:

${immer.map((pruefung) => `- ${worte.pruefungen[pruefung]} (\`${pruefung}\`)`).join("\n")}

${proAntrag.map(([antrag, wege]) => renderAntrag(antrag, wege, worte, immer)).join("\n\n")}
`
}

function renderAntrag(
  antrag: string,
  wege: ReadonlyArray<Pfeil<Arten>>,
  worte: Wortlaut,
  immer: ReadonlyArray<string>,
): string {
  const titelOf = (zustand: string) => worte.zustaende[zustand]?.titel ?? ""
  const ziele = Map.groupBy(wege, ({ aus, nach }) => (aus === nach ? "bleibt, wie es ist" : `→ ${titelOf(nach)}`))
  const pruefungen = [...new Set(wege.flatMap((weg) => weg.pruefungen))].filter((p) => !immer.includes(p))
  const renderPruefung = (pruefung: string) => {
    const wo = wege.filter((weg) => weg.pruefungen.includes(pruefung)).map(({ aus }) => titelOf(aus))
    const nur = wo.length < wege.length ? `; nur aus: ${wo.join(", ")}` : ""
    return `- ${worte.pruefungen[pruefung]} (\`${pruefung}\`${nur})`
  }
  return [
    `### ${worte.antraege[antrag]}`,
    "",
    `\`${antrag}\``,
    "",
    ...[...ziele].map(([ziel, von]) => `- ${von.map(({ aus }) => titelOf(aus)).join(", ")} ${ziel}`),
    ...(pruefungen.length === 0 ? [] : ["", "Dazu wird geprüft:", "", ...pruefungen.map(renderPruefung)]),
  ].join("\n")
}

const einleitungen: { readonly [name in Ablaufname]: string } = {
  massnahme: `Das Leben einer Maßnahme, von der Idee bis zum Ende. Was Geld oder Stellen kostet, beginnt nicht ohne Beschluss. Ob eine
Maßnahme im Zeitplan ist, sagt nicht ihr Zustand, sondern die Umsetzungslage, die aus ihren Terminen berechnet wird; wer sie
sieht, sagt die [Sichtbarkeit](sichtbarkeit.md).`,
  zielvereinbarung: `Was sich mindestens zwei gegenseitig zusagen: Verwaltung, Träger, Vereine. Was dabei herauskam, folgt am Ende aus den
erfüllten Verpflichtungen und wird nicht nach Gefühl gewählt.`,
  vorlage: `Der Weg einer Beschlussvorlage durch die Gremien. Sie beraten in der Reihenfolge, die bei der Einbringung feststeht; wer
vertagt, bleibt an der Reihe, und nur das letzte Gremium entscheidet.`,
  auflage: `Was aus dem wird, was ein Beschluss zusätzlich verlangt (Beschlusskontrolle). \`listOffeneAuftraege\` nennt je Gremium und
Sitzung, was noch offen und was überfällig ist.`,
  berichtsperiode: `Von den ersten Zahlen bis zum veröffentlichten Bericht. Mit der Freigabe wird der Stand eingefroren und ist an seiner
Prüfsumme zu erkennen. Wird er neu geöffnet, entsteht die nächste Revision; die alte kann weiter zitiert werden.`,
  konzeptversion: `Eine Fassung des Konzepts, vom Entwurf bis zur Ablösung. Sie wird erst abgelöst, wenn die nächste beschlossen ist und sagt,
was aus jedem Ziel, Handlungsfeld und Gremium wurde.`,
  sichtbarkeit: `Wer etwas sehen darf. Sie ist von allem anderen unabhängig: Beschlossenes kann noch ein Entwurf sein, und auch was
gescheitert ist, kann öffentlich sein.`,
}
