import { type Befund, befund } from "../befund/Befund.ts"
import { showWert } from "../befund/showWert.ts"

/**
 * Puts back the leading zero that a spreadsheet took from an AGS: seven digits whose Land is 01 to 09. Anything else is
 * left as it is, for the schema to judge. The values given are not changed.
 */
export const repairAgs = (plain: unknown): { readonly repariert: unknown; readonly befunde: ReadonlyArray<Befund> } => {
  const kommune = isObjekt(plain) ? plain["kommune"] : undefined
  const ags = isObjekt(kommune) ? kommune["ags"] : undefined
  if (!isObjekt(plain) || !isObjekt(kommune) || typeof ags !== "string" || !/^[1-9]\d{6}$/u.test(ags))
    return { repariert: plain, befunde: [] }
  const ergaenzt = `0${ags}`
  return {
    repariert: { ...plain, kommune: { ...kommune, ags: ergaenzt } },
    befunde: [befund("AgsErgaenzt", { zeiger: "/kommune/ags" }, { gefunden: showWert(ags), ergaenzt })],
  }
}

const isObjekt = (wert: unknown): wert is { readonly [name: string]: unknown } =>
  typeof wert === "object" && wert !== null && !Array.isArray(wert)
