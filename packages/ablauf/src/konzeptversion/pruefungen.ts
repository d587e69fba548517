import { type Befund, befund } from "@zielwerk/konzept"
import { gremiumZustaendig } from "../beschluss/gremiumZustaendig.ts"
import type { Frage, Pruefungen } from "../kern/Arten.ts"
import { tagPasst } from "../kern/tagPasst.ts"
import type { Konzeptversionsarten } from "./Konzeptversionsakte.ts"

type Versionsfrage = Frage<Konzeptversionsarten>
const erfuellt: ReadonlyArray<Befund> = []

const alleGehoert = ({ umstaende: { abzustimmenMit }, antrag }: Versionsfrage) => {
  if (antrag?.type !== "konzeptversion.abstimmen") return erfuellt
  const offen = abzustimmenMit.filter((wer) => !antrag.mit.includes(wer))
  return offen.length === 0 ? erfuellt : [befund("AbstimmungFehlt", { zeiger: "/mit" }, { offen })]
}

const nachfolgerBeschlossen = ({ umstaende: { nachfolger }, antrag }: Versionsfrage) => {
  if (antrag?.type !== "konzeptversion.abloesen") return erfuellt
  const zustand = nachfolger?.id === antrag.nachfolgerId ? nachfolger.zustand : ""
  return zustand === "beschlossen" || zustand === "inKraft"
    ? erfuellt
    : [befund("FassungNichtBeschlossen", { zeiger: "/nachfolgerId" }, { nachfolger: antrag.nachfolgerId, zustand })]
}

const fortschreibungLueckenlos = ({ umstaende: { nachfolger } }: Versionsfrage) => {
  const offen = nachfolger?.ungeklaert ?? []
  return offen.length === 0 ? erfuellt : [befund("KontinuitaetFehlt", { zeiger: "/nachfolgerId" }, { offen })]
}

/** The guards of a Konzeptversion by the name that stands at the arrows of its machine. */
export const konzeptversionspruefungen = {
  tagPasst,
  alleGehoert,
  gremiumZustaendig,
  nachfolgerBeschlossen,
  fortschreibungLueckenlos,
} as const satisfies Pruefungen<Konzeptversionsarten>
