import { type Befund, befund, type GremiumId } from "@zielwerk/konzept"
import type { Antrag, Arten, Frage, Umstaende } from "../kern/Arten.ts"
import type { Beschlussbezug } from "./Beschlussbezug.ts"

/** The types of a machine whose requests may rest on a decision. */
export interface Beschlussarten extends Arten {
  readonly antrag: Antrag & { readonly beschluss?: Beschlussbezug }
  readonly umstaende: Umstaende & {
    /** the bodies that decide what costs money or staff */
    readonly beschlussgremiumIds: ReadonlyArray<GremiumId>
  }
}

/** Can the body that decided decide this, and has it decided already? */
export const gremiumZustaendig = ({
  umstaende: { beschlussgremiumIds: erlaubt, stichtag },
  antrag,
}: Frage<Beschlussarten>): ReadonlyArray<Befund> => {
  const beschluss = antrag?.beschluss
  if (beschluss === undefined) return []
  const { gremiumId: gremium, am: tag } = beschluss
  return [
    ...(erlaubt.includes(gremium)
      ? []
      : [befund("GremiumNichtZustaendig", { zeiger: "/beschluss/gremiumId" }, { gremium, erlaubt })]),
    ...(tag > stichtag ? [befund("TagInDerZukunft", { zeiger: "/beschluss/am" }, { tag, stichtag })] : []),
  ]
}
