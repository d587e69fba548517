import { ablaeufe, type Ablauf, type Arten, renderMermaid, type Wortlaut, wortlaute } from "@zielwerk/ablauf"
import type { Aufruf } from "../aufruf/Aufruf.ts"
import { renderJson } from "../renderJson.ts"

type Frage = Extract<Aufruf, { readonly frage: "maschine" }>

/** A machine as text, as plain data, or as a picture. */
export const showMaschine = ({ name, format, sprache }: Frage): string => {
  const ablauf = ablaeufe[name] as unknown as Ablauf<Arten>
  const worte: Wortlaut = wortlaute[name][sprache]
  if (format === "mermaid") return renderMermaid(ablauf, worte)
  return format === "json" ? renderJson(encode(ablauf, worte)) : render(ablauf, worte)
}

const encode = ({ name, zustaende, pfeile }: Ablauf<Arten>, { titel, zustaende: worte, antraege }: Wortlaut) => ({
  version: "1",
  maschine: name,
  titel,
  zustaende: zustaende.map((zustand) => ({ zustand, ...worte[zustand] })),
  pfeile: pfeile.map(({ aus, antrag, nach, tatsache, pruefungen }) => ({
    aus,
    antrag,
    titel: antraege[antrag],
    nach,
    tatsache,
    pruefungen,
  })),
})

const render = ({ zustaende, pfeile }: Ablauf<Arten>, worte: Wortlaut): string => {
  const titelOf = (zustand: string) => worte.zustaende[zustand]?.titel ?? zustand
  const genannt = new Set(pfeile.flatMap(({ pruefungen }) => pruefungen))
  return [
    worte.titel,
    ...zustaende.flatMap((zustand) => {
      const wege = [
        ...Map.groupBy(
          pfeile.filter(({ aus }) => aus === zustand),
          ({ antrag }) => antrag,
        ),
      ]
      return [
        "",
        `${titelOf(zustand)} (${zustand}): ${worte.zustaende[zustand]?.hilfe ?? ""}`,
        ...wege.map(([antrag, gleiche]) => {
          const ziele = gleiche.map(({ nach }) => (nach === zustand ? "·" : `→ ${titelOf(nach)}`)).join(" ")
          const pruefungen = [...new Set(gleiche.flatMap((pfeil) => pfeil.pruefungen))]
          return `  ${worte.antraege[antrag] ?? antrag} ${ziele}  [${pruefungen.join(", ")}]`
        }),
      ]
    }),
    "",
    ...[...genannt].map((pruefung) => `[${pruefung}] ${worte.pruefungen[pruefung] ?? ""}`),
    "",
  ].join("\n")
}
