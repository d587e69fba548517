import type { Befund } from "@zielwerk/konzept"

/** Locates a Befund and also the place it refers to ("already given at"). */
export const locateMitErster = (befund: Befund, locate: (befund: Befund) => Befund): Befund => {
  const { erste } = befund.angaben
  if (typeof erste !== "string") return locate(befund)
  const { datei, zeile } = locate({ ...befund, wo: { zeiger: erste } }).wo
  return locate({ ...befund, angaben: { ...befund.angaben, erste: `${datei}:${zeile}` } })
}
