import type { Auswirkung } from "@zielwerk/konzept"
import type { Beschlussarten } from "../beschluss/gremiumZustaendig.ts"
import type { Zielvereinbarungsakte } from "./Zielvereinbarungsakte.ts"
import type { Zielvereinbarungsantrag } from "./Zielvereinbarungsantrag.ts"

/** The types of the machine of a Zielvereinbarung. */
export interface Zielvereinbarungsarten extends Beschlussarten {
  readonly zustand:
    | "entwurf"
    | "verhandelt"
    | "unterzeichnet"
    | "laufend"
    | "erfuellt"
    | "teilweiseErfuellt"
    | "nichtErfuellt"
    | "gekuendigt"
  readonly akte: Zielvereinbarungsakte
  readonly antrag: Zielvereinbarungsantrag
  readonly umstaende: Beschlussarten["umstaende"] & {
    readonly titel: string
    /** does what is agreed cost money or staff? Then it holds only with a decision */
    readonly auswirkungen: ReadonlyArray<Auswirkung>
  }
}
