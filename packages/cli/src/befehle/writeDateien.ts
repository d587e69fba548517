import { joinPfad } from "../eingaben/joinPfad.ts"
import type { Ablage } from "../Umgebung.ts"

/** A file to be written, by its name in the folder. */
export interface Neu {
  readonly name: string
  readonly text: string
}

/** The disk did not do what it was asked for; where, and what the system calls it. */
export class SchreibenGescheitert extends Error {
  readonly pfad: string
  readonly ursache: string
  constructor(pfad: string, cause: unknown) {
    super(pfad, { cause })
    this.pfad = pfad
    this.ursache = String((cause as { readonly code?: unknown }).code)
  }
}

/**
 * Writes files of a folder: each under a temporary name beside it first, and only when all are written do they take
 * their places, so that none is ever half there. If that fails, nothing new stays.
 *
 * Mind: a file that was replaced before the failure is not brought back; it holds the new text.
 */
export const writeDateien = (ablage: Ablage, ordner: string, dateien: ReadonlyArray<Neu>): void => {
  const aufraeumen: Array<() => void> = []
  const attempt = (pfad: string, schritt: () => void): void => {
    try {
      schritt()
    } catch (error) {
      for (const raeumeAuf of aufraeumen.toReversed()) ignore(raeumeAuf)
      throw new SchreibenGescheitert(pfad, error)
    }
  }
  const ziele = dateien.map(({ name, text }) => {
    const pfad = joinPfad(ordner, name)
    return { pfad, vorlaeufig: pfad.replace(/[^/]+$/u, (letzter) => `.${letzter}.neu`), text }
  })
  for (const eigener of new Set([ordner, ...ziele.map(({ pfad }) => pfad.replace(/\/?[^/]+$/u, ""))])) {
    const pfad = eigener === "" ? "." : eigener
    attempt(pfad, () => {
      if (ablage.kindOf(pfad) === "nichts") aufraeumen.push(() => ablage.rmdir(pfad))
      ablage.mkdir(pfad)
    })
  }
  for (const { vorlaeufig, pfad, text } of ziele) {
    attempt(pfad, () => {
      ablage.remove(vorlaeufig) // of a call that was interrupted
      aufraeumen.push(() => ablage.remove(vorlaeufig))
      ablage.write(vorlaeufig, text)
    })
  }
  for (const { vorlaeufig, pfad } of ziele) {
    attempt(pfad, () => {
      const isNeu = ablage.kindOf(pfad) === "nichts"
      ablage.rename(vorlaeufig, pfad)
      if (isNeu) aufraeumen.push(() => ablage.remove(pfad))
    })
  }
}

const ignore = (raeumeAuf: () => void): void => {
  try {
    raeumeAuf()
  } catch {
    // the first failure is the one to be told
  }
}
