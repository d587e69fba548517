import { type Befund, befund } from "@zielwerk/konzept"
import { gremiumZustaendig } from "../beschluss/gremiumZustaendig.ts"
import type { Frage, Pruefungen } from "../kern/Arten.ts"
import { tagPasst } from "../kern/tagPasst.ts"
import type { Zielvereinbarungsarten } from "./Zielvereinbarungsarten.ts"

type Vereinbarungsfrage = Frage<Zielvereinbarungsarten>
const erfuellt: ReadonlyArray<Befund> = []

const vereinbarungVollstaendig = ({ antrag }: Vereinbarungsfrage) => {
  if (antrag === undefined || !("parteien" in antrag)) return erfuellt
  const { parteien, verpflichtungen, beginn, ende } = antrag
  const verschiedene = new Set(parteien)
  return [
    ...(verschiedene.size < 2
      ? [befund("ParteienFehlen", { zeiger: "/parteien" }, { anzahl: verschiedene.size })]
      : []),
    ...verpflichtungen.flatMap(({ partei }, i) =>
      verschiedene.has(partei)
        ? []
        : [
            befund(
              "ParteiUnbekannt",
              { zeiger: `/verpflichtungen/${i}/partei` },
              { partei, parteien: [...verschiedene] },
            ),
          ],
    ),
    ...(ende < beginn ? [befund("ZeitraumVertauscht", { zeiger: "/ende" }, { beginn, ende })] : []),
  ]
}

const alleUnterzeichnet = ({ akte, antrag }: Vereinbarungsfrage) => {
  if (antrag === undefined || !("unterschriften" in antrag)) return erfuellt
  const parteien = "parteien" in antrag ? antrag.parteien : (akte.vereinbarung?.parteien ?? [])
  const offen = parteien.filter((partei) => !antrag.unterschriften.includes(partei))
  return offen.length === 0 ? erfuellt : [befund("UnterschriftFehlt", { zeiger: "/unterschriften" }, { offen })]
}

const vorbehaltErklaert = ({ umstaende: { titel, auswirkungen }, antrag }: Vereinbarungsfrage) =>
  antrag?.type === "zielvereinbarung.unterzeichnen" && auswirkungen.length > 0 && !antrag.unterVorbehalt
    ? [befund("VorbehaltFehlt", { zeiger: "/unterVorbehalt" }, { massnahme: titel })]
    : erfuellt

/** Only the request itself can bring the decision: without one nothing is missing yet. */
const beschlussLiegtVor = ({ umstaende: { titel, auswirkungen }, akte, antrag }: Vereinbarungsfrage) =>
  antrag?.type === "zielvereinbarung.beginnen" && antrag.beschluss === undefined && akte.unterVorbehalt === true
    ? [befund("BeschlussFehlt", { zeiger: "/beschluss" }, { massnahme: titel, auswirkung: auswirkungen })]
    : erfuellt

const begonnen = ({ akte: { vereinbarung }, umstaende: { stichtag }, antrag }: Vereinbarungsfrage) => {
  const tag = antrag?.am ?? stichtag
  return vereinbarung === undefined || tag >= vereinbarung.beginn
    ? erfuellt
    : [befund("TagVorBeginn", { zeiger: "/am" }, { tag, beginn: vereinbarung.beginn })]
}

const erfuellungPasst = ({ akte, antrag, nach }: Vereinbarungsfrage) => {
  if (antrag?.type !== "zielvereinbarung.abrechnen") return erfuellt
  const bekannt = (akte.vereinbarung?.verpflichtungen ?? []).map(({ id }) => id)
  const erfuellte = new Set(antrag.erfuellte)
  const fremde = [...erfuellte].filter((id) => !bekannt.includes(id))
  if (fremde.length > 0)
    return fremde.map((kennung) => befund("VerpflichtungUnbekannt", { zeiger: "/erfuellte" }, { kennung, bekannt }))
  const erwartet = zustandNach(erfuellte.size, bekannt.length)
  return nach === erwartet
    ? erfuellt
    : [
        befund(
          "ErfuellungPasstNicht",
          { zeiger: "/zustandNach" },
          { nach, erwartet, anzahl: erfuellte.size, summe: bekannt.length },
        ),
      ]
}
const zustandNach = (erfuellte: number, alle: number): Zielvereinbarungsarten["zustand"] => {
  if (erfuellte === 0) return "nichtErfuellt"
  return erfuellte === alle ? "erfuellt" : "teilweiseErfuellt"
}

/** The guards of a Zielvereinbarung by the name that stands at the arrows of its machine. */
export const zielvereinbarungspruefungen = {
  tagPasst,
  vereinbarungVollstaendig,
  alleUnterzeichnet,
  vorbehaltErklaert,
  beschlussLiegtVor,
  gremiumZustaendig,
  begonnen,
  erfuellungPasst,
} as const satisfies Pruefungen<Zielvereinbarungsarten>
