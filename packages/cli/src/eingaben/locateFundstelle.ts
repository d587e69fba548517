import { type Befund, formatZeiger, parseZeiger } from "@zielwerk/konzept"
import type { Fundstelle } from "./readBeobachtungsdatei.ts"

/**
 * The place of a Befund about the values of all files together: its pointer begins with the position in the whole
 * list, its file counts on its own. The place it refers to ("first given at") is named by file and line as well.
 */
export const locateFundstelle = (befund: Befund, fundstellen: ReadonlyArray<Fundstelle>): Befund => {
  const { ort } = befund.angaben
  const angaben =
    typeof ort === "string" ? { ...befund.angaben, ort: formatOrt(locate(befund, ort, fundstellen)) } : befund.angaben
  return { ...locate(befund, befund.wo.zeiger ?? "", fundstellen), angaben }
}

const locate = (befund: Befund, zeiger: string, fundstellen: ReadonlyArray<Fundstelle>): Befund => {
  const [stelle, ...rest] = parseZeiger(zeiger)
  const fundstelle = fundstellen[Number(stelle)]
  return fundstelle === undefined
    ? befund
    : fundstelle.locate({ ...befund, wo: { zeiger: formatZeiger([fundstelle.position, ...rest]) } })
}

const formatOrt = ({ wo: { datei, zeile } }: Befund): string => `${datei}:${zeile}`
