import { type Befund, befund, type MassnahmeId } from "@zielwerk/konzept"
import type { Frage } from "../kern/Arten.ts"
import type { Massnahmenarten } from "./Massnahmenumstaende.ts"

/** Is the Massnahme that takes the place of this one known, another one, and not itself followed by this one? */
export const nachfolgerPasst = ({ umstaende, antrag }: Frage<Massnahmenarten>): ReadonlyArray<Befund> => {
  const nachfolgerId = antrag !== undefined && "nachfolgerId" in antrag ? antrag.nachfolgerId : undefined
  if (nachfolgerId === undefined) return []
  const { massnahme, nachfolger } = umstaende
  const wo = { zeiger: "/nachfolgerId" }
  if (!nachfolger.has(nachfolgerId)) return [befund("NachfolgerUnbekannt", wo, { nachfolger: nachfolgerId })]
  const kette = chainFrom(nachfolgerId, nachfolger)
  return kette.includes(massnahme.id)
    ? [befund("NachfolgerZyklus", wo, { massnahme: massnahme.titel, kette: [massnahme.id, ...kette] })]
    : []
}

/** Who follows whom from here on; ends where nobody does, or where the chain comes round. */
const chainFrom = (
  erste: MassnahmeId,
  nachfolger: ReadonlyMap<MassnahmeId, MassnahmeId | undefined>,
): ReadonlyArray<MassnahmeId> => {
  const kette = new Set<MassnahmeId>()
  for (let id: MassnahmeId | undefined = erste; id !== undefined && !kette.has(id); id = nachfolger.get(id))
    kette.add(id)
  return [...kette]
}
