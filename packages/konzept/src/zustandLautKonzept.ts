import type { Massnahme } from "./Massnahme.ts"
import type { MassnahmeZustand } from "./MassnahmeZustand.ts"

/**
 * In which state is a Massnahme by the Konzept alone? The state it is given, else what the words of the text mean:
 * `bestehend` is under way, `geplant` is prepared, `angedacht` is an idea. `undefined` where the Konzept says nothing.
 *
 * @example
 * ```ts beispiel
 * import { zustandLautKonzept } from "@zielwerk/konzept"
 *
 * zustandLautKonzept({ lautKonzept: "bestehend" }) // => "inUmsetzung"
 * zustandLautKonzept({ lautKonzept: "bestehend", zustand: "verstetigt" }) // => "verstetigt"
 * zustandLautKonzept({}) // => undefined
 * ```
 */
export const zustandLautKonzept = ({
  zustand,
  lautKonzept,
}: Pick<Massnahme, "zustand" | "lautKonzept">): MassnahmeZustand | undefined =>
  zustand ?? (lautKonzept === undefined ? undefined : worte[lautKonzept])

const worte = { bestehend: "inUmsetzung", geplant: "inVorbereitung", angedacht: "angedacht" } as const
