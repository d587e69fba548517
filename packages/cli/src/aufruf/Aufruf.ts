import type { Datum } from "@zielwerk/konzept"
import type { Argument } from "./Aufruffehler.ts"
import type { BefehlName, Shell } from "./befehle.ts"

/** How files are read. */
export interface Dateilesung {
  readonly kodierung: "utf-8" | "windows-1252"
  readonly grenzeMb: number
}

interface Lesend extends Dateilesung {
  readonly ordner: string
  readonly format: "text" | "json"
}

/** A value that only the files can say to be right, and the argument it stands in. */
export interface Wunsch {
  readonly wert: string
  readonly argument: Argument
}

/** What of a Konzept is asked for; nothing means the whole tree. */
export interface Suche {
  readonly art?: Wunsch
  readonly id?: Wunsch
  readonly handlungsfeld?: Wunsch
}

/** A command line that is understood. */
export type Aufruf =
  | { readonly art: "hilfe"; readonly befehl: BefehlName | undefined }
  | { readonly art: "version" }
  | (Lesend & { readonly art: "pruefen"; readonly streng: boolean; readonly zielwerte: ReadonlyArray<string> })
  | (Lesend & { readonly art: "auswerten"; readonly stichtag: Datum })
  | (Lesend & {
      readonly art: "zeigen"
      readonly suche: Suche
      /** A former edition, in place of `konzept.yaml`. */
      readonly fassung?: Wunsch
      readonly zielwerte: ReadonlyArray<string>
    })
  | { readonly art: "init"; readonly ordner: string; readonly ueberschreiben: boolean; readonly probe: boolean }
  | { readonly art: "schema" }
  | { readonly art: "vervollstaendigung"; readonly shell: Shell }
