import { befund } from "@zielwerk/konzept"
import { gremiumZustaendig } from "../beschluss/gremiumZustaendig.ts"
import type { Frage, Pruefungen } from "../kern/Arten.ts"
import { tagPasst } from "../kern/tagPasst.ts"
import type { Auflagenarten } from "./Auflagenakte.ts"

const beschlussSpaeter = ({ akte, antrag }: Frage<Auflagenarten>) =>
  antrag?.type === "auflage.ueberholen" && antrag.beschluss.am < akte.beschluss.am
    ? [befund("TagVorLetztem", { zeiger: "/beschluss/am" }, { tag: antrag.beschluss.am, zuletzt: akte.beschluss.am })]
    : []

/** The guards of an Auflage by the name that stands at the arrows of its machine. */
export const auflagenpruefungen = {
  tagPasst,
  gremiumZustaendig,
  beschlussSpaeter,
} as const satisfies Pruefungen<Auflagenarten>
