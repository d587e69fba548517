import type { Eintraegeausgabe } from "../ausgabe/Zeigenausgabe.ts"
import type { Art } from "./arten.ts"
import type { Eintrag, Register } from "./Register.ts"

/** Version of the JSON shape below. */
const version = "1"

/**
 * What `zeigen --art … --format json` prints, as plain data: each entry as it was decoded under `angaben`, and who names
 * it in which property. A Zielwert from a file of its own carries the hint of that file.
 */
export const encodeEintraege = (
  register: Register,
  eintraege: ReadonlyArray<Eintrag>,
  art?: Art,
): Eintraegeausgabe => ({
  version,
  ...(art === undefined ? {} : { art: art.name }),
  eintraege: eintraege.map((eintrag) => {
    const hinweis = register.hinweisOf(eintrag)
    return {
      ...keyOf(eintrag),
      titel: register.titelOf(eintrag),
      ...(hinweis === undefined ? {} : { hinweis }),
      angaben: eintrag.wert,
      genanntBei: register.nennungen(eintrag).map(({ von, weg }) => ({
        ...keyOf(von),
        feld: weg.filter((schritt) => typeof schritt === "string").join("."),
      })),
    }
  }),
})

const keyOf = ({ art, id }: Eintrag) => ({ art: art.name, ...(id === undefined ? {} : { id }) })
