import type { Datum } from "@zielwerk/konzept"
import type { BefehlName } from "./befehle.ts"

/** How files are read. */
export interface Dateilesung {
  readonly kodierung: "utf-8" | "windows-1252"
  readonly grenzeMb: number
}

interface Lesend extends Dateilesung {
  readonly ordner: string
  readonly format: "text" | "json"
}

/** A command line that is understood. */
export type Aufruf =
  | { readonly art: "hilfe"; readonly befehl: BefehlName | undefined }
  | { readonly art: "version" }
  | (Lesend & { readonly art: "pruefen"; readonly streng: boolean })
  | (Lesend & { readonly art: "auswerten"; readonly stichtag: Datum })
  | (Lesend & { readonly art: "zeigen" })
