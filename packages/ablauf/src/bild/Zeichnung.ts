import type { Wortlaut } from "../wortlaut/Wortlaut.ts"
import type { Ablauf } from "../kern/Ablauf.ts"
import type { Arten } from "../kern/Arten.ts"
import { listStriche } from "./listStriche.ts"

/** A machine as boxes and lines, before it is written for a program that draws. */
export interface Zeichnung {
  readonly anfang: string
  readonly kaesten: ReadonlyArray<{
    readonly id: string
    /** one line of text, or several */
    readonly zeilen: ReadonlyArray<string>
    readonly art: "zustand" | "ende" | "mehrere"
  }>
  readonly linien: ReadonlyArray<{ readonly aus: string; readonly nach: string; readonly text: string }>
}

/** Lays a machine out as boxes and lines; several states that share a line get a box that names them. */
export const zeichnungOf = <A extends Arten>(ablauf: Ablauf<A>, wortlaut: Wortlaut<A>): Zeichnung => {
  const { zustaende, pfeile, maschine } = ablauf
  const worte: Wortlaut = wortlaut
  const titelOf = (zustand: string) => worte.zustaende[zustand]?.titel ?? zustand
  const mehrere = new Map<string, ReadonlyArray<string>>()
  const kastenOf = (gemeint: ReadonlyArray<string>): string => {
    const [einer] = gemeint
    if (einer !== undefined && gemeint.length === 1) return einer
    const id = [...mehrere].find(([, andere]) => andere.join() === gemeint.join())?.[0] ?? `mehrere${mehrere.size + 1}`
    mehrere.set(id, gemeint)
    return id
  }
  const linien = listStriche(ablauf).map(({ aus, nach, antraege }) => ({
    aus: kastenOf(aus),
    nach: kastenOf(nach),
    text: antraege.map((antrag) => worte.antraege[antrag] ?? antrag).join(", "),
  }))
  return {
    anfang: maschine.root.initial.target[0]?.key ?? "",
    kaesten: [
      ...zustaende.map((id) => ({
        id,
        zeilen: [titelOf(id)],
        art: pfeile.some(({ aus }) => aus === id) ? ("zustand" as const) : ("ende" as const),
      })),
      ...[...mehrere].map(([id, gemeint]) => ({ id, zeilen: wrap(gemeint.map(titelOf)), art: "mehrere" as const })),
    ],
    linien,
  }
}

/** Names as lines of three. */
const wrap = (namen: ReadonlyArray<string>): ReadonlyArray<string> =>
  namen.flatMap((_, i) => (i % 3 === 0 ? [namen.slice(i, i + 3).join(", ")] : []))
