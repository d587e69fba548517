import { type Befund, befund } from "@zielwerk/konzept"
import type { Umgebung } from "../Umgebung.ts"
import { joinPfad } from "./joinPfad.ts"
import { dateiFehlt } from "./readDatei.ts"

/** The CSV files of a Kommune by name, but for hidden ones. Without the folder `beobachtungen` there are none. */
export const listCsv = (
  umgebung: Umgebung,
  kommune: string,
): { readonly namen: ReadonlyArray<string>; readonly befunde: ReadonlyArray<Befund> } => {
  const ordner = joinPfad(kommune, "beobachtungen")
  try {
    const namen = umgebung.readdir(ordner).filter((name) => /^[^.].*\.csv$/iu.test(name))
    // by code units: an order of letters would change with the language of the machine
    const sortiert = namen.toSorted((a, b) => (a < b ? -1 : 1)).map((name) => joinPfad(ordner, name))
    return { namen: sortiert, befunde: sortiert.length === 0 ? [keine(ordner)] : [] }
  } catch (error) {
    const isNichtDa = (error as { readonly code?: unknown }).code === "ENOENT"
    return { namen: [], befunde: [isNichtDa ? keine(ordner) : dateiFehlt(ordner, error)] }
  }
}

const keine = (ordner: string): Befund => befund("KeineBeobachtungen", { datei: ordner }, { pfad: ordner })
